//! `reuse-before-master`: an outcome is not reused only before it is mastered.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "reuse-before-master",
    category: Category::Progression,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Un apprentissage est réutilisé après sa maîtrise",
        what: "La dernière année de réutilisation (reuse) n’est jamais avant l’année de ★ (master); pour un apprentissage ouvert, jamais avant l’année de → (learn).",
        why: "Le tramé du tableau disparaîtrait : personne ne saurait jusqu’où l’apprentissage sert.",
        mend: "Reculer reuse, ou l’enlever : sans lui, l’apprentissage est réutilisé jusqu’à la dernière année.",
        allow: "Jamais.",
    },
    english: Documentation {
        summary: "An outcome is reused after it is mastered",
        what: "The last grade of reuse is never before the grade of ★ (master); for an open outcome, never before the grade of → (learn).",
        why: "The shading of the table would vanish: nobody would know how far the outcome serves.",
        mend: "Move reuse later, or take it out: without it, the outcome is reused through the last grade.",
        allow: "Never.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P3"
reuse = "P2"
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
reuse = "S1"
"#,
    ),
    check: Check::Edition(check),
};

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for (position, outcome) in context.index.outcomes() {
        let marks = context.index.marks(position);
        let (key, last) = if outcome.master.is_some() { ("master", marks.master) } else { ("learn", marks.learn) };
        let (Some(last), Some(reuse)) = (last, marks.reuse) else { continue };
        if reuse < last {
            let place = context.outcome_place(outcome);
            findings
                .add(place.clone().key("reuse"))
                .subject(outcome.id.as_str())
                .label("reuse")
                .and(place.key(key), key, Vec::new())
                .value("id", outcome.id.as_str())
                .value("reuse", context.grade_title(reuse))
                .value("last", context.grade_title(last));
        }
    }
}
