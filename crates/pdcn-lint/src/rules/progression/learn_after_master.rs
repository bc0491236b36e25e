//! `learn-after-master`: an outcome is not mastered before it is begun.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "learn-after-master",
    category: Category::Progression,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Un apprentissage n’est pas maîtrisé avant d’être commencé",
        what: "L’année de ★ (master) n’est jamais avant l’année de → (learn). Elles peuvent être la même.",
        why: "La ligne du tableau n’a pas de sens : on ne sait ni quand commencer ni quand attendre la maîtrise.",
        mend: "Avancer learn ou reculer master. Le plus souvent, les deux années ont été échangées.",
        allow: "Jamais.",
    },
    english: Documentation {
        summary: "An outcome is not mastered before it is begun",
        what: "The grade of ★ (master) is never before the grade of → (learn). They may be the same.",
        why: "The row of the table makes no sense: nobody knows when to begin or when to expect mastery.",
        mend: "Move learn earlier or master later. Most often the two grades were swapped.",
        allow: "Never.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P3"
master = "P1"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P3"
"#,
    ),
    check: Check::Edition(check),
};

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for (position, outcome) in context.index.outcomes() {
        let marks = context.index.marks(position);
        let (Some(learn), Some(master)) = (marks.learn, marks.master) else { continue };
        if learn > master {
            let place = context.outcome_place(outcome);
            findings
                .add(place.clone().key("master"))
                .subject(outcome.id.as_str())
                .label("master")
                .and(place.key("learn"), "learn", Vec::new())
                .value("id", outcome.id.as_str())
                .value("learn", context.grade_title(learn))
                .value("master", context.grade_title(master));
        }
    }
}
