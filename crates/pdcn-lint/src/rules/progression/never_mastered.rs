//! `never-mastered`: an outcome is mastered some day, or says why not.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::refused::Refused;
use crate::{Category, Context, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "never-mastered",
    category: Category::Progression,
    level: Level::Warning,
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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

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
