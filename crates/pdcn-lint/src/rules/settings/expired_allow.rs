//! `expired-allow`: each exception still holds on the day of the run.

use pdcn_model::Level;

use crate::check::Check;
use crate::exceptions::Exceptions;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "expired-allow",
    category: Category::Settings,
    level: Level::Warning,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome.allow]]
rule = "statement-length"
reason = "Formulation retenue par le comité."
until = 2026-06-30
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Exceptions(check);

fn check(_: &Context<'_>, exceptions: &Exceptions<'_>, findings: &mut Findings) {
    for exception in exceptions.all.iter().filter(|exception| exception.has_ended(exceptions.today())) {
        // A rule that does not exist has a finding of its own.
        let (Some(until), Some(_)) = (exception.until, Rule::named(exception.rule)) else { continue };
        findings
            .add(exception.place.clone().key("until"))
            .subject(exception.subject.unwrap_or_default())
            .label("here")
            .value("name", exception.rule)
            .value("until", until.to_string())
            .value("reason", exception.reason)
            .remove(Safety::Unsafe, exception.place.clone());
    }
}
