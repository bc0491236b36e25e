//! `never-mastered`: an outcome is mastered some day, or says why not.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::refused::Refused;
use crate::{Category, Check, Context, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "never-mastered",
    category: Category::Progression,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Un apprentissage est maîtrisé un jour, ou dit pourquoi non",
        what: "Un apprentissage a une année de maîtrise (★, la clé « master »), ou une phrase qui dit pourquoi il n’en a pas (la clé « open »).",
        why: "Sans ★, personne ne sait à la fin de quelle année l’élève le fait sans aide : chaque enseignante peut croire que ce sera pour l’an prochain.",
        mend: "Choisir l’année de la maîtrise : master = \"…\". S’il se travaille toute la vie, le dire : open = \"…\".",
        allow: "Jamais : « open » est là pour cela.",
    },
    english: Documentation {
        summary: "An outcome is mastered some day, or says why not",
        what: "An outcome has a grade of mastery (★, the key `master`), or a sentence that says why it has none (the key `open`).",
        why: "Without ★ nobody knows at the end of which grade pupils do it without help: each teacher may think that next year is soon enough.",
        mend: "Choose the grade of mastery: master = \"…\". If it is worked on for life, say so: open = \"…\".",
        allow: "Never: that is what `open` is for.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
open = "Les réponses des IA changent : on apprend à en repérer les erreurs toute sa vie."
"#,
    ),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    let refused = Refused::new(context);
    context.editions.iter().for_each(|edition| check_edition(edition, &refused, findings));
}

fn check_edition(context: &EditionContext<'_>, refused: &Refused, findings: &mut Findings) {
    for (position, outcome) in context.index.outcomes() {
        let never = outcome.master.is_none() && outcome.open.is_none();
        let Some(learn) = context.index.marks(position).learn.filter(|_| never) else { continue };
        // A ★ that was refused, or could not be read, has a finding of its own.
        if refused.may_hide(&context.outcome_place(outcome)) {
            continue;
        }
        findings
            .add(context.outcome_place(outcome).key("learn"))
            .subject(outcome.id.as_str())
            .label("learn")
            .value("id", outcome.id.as_str())
            .value("learn", context.grade_title(learn));
    }
}
