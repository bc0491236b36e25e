//! `expired-allow`: each exception still holds on the day of the run.

use pdcn_model::Level;

use crate::exceptions::Exceptions;
use crate::finding::{Findings, Safety};
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "expired-allow",
    category: Category::Settings,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Unsafe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Aucune exception n’est échue",
        what: "La date « until » d’une exception [[outcome.allow]] ou [[allow]] n’est pas passée. Une exception vaut encore le jour même.",
        why: "Une exception échue ne couvre plus rien : le constat qu’elle acceptait est revenu, et c’est le moment promis pour y revenir.",
        mend: "Corriger le constat et retirer le bloc, ou repousser la date en disant pourquoi.",
        allow: "Jamais : une exception sans date vaut toujours.",
    },
    english: Documentation {
        summary: "No exception has ended",
        what: "The date `until` of an exception [[outcome.allow]] or [[allow]] has not passed. An exception still holds on that very day.",
        why: "An exception that has ended covers nothing any more: the finding that it accepted is back, and it is the promised time to come back to it.",
        mend: "Mend the finding and take the block out, or put the date off and say why.",
        allow: "Never: an exception without a date holds for ever.",
    },
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
    check: Check::Exceptions(check),
};

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
