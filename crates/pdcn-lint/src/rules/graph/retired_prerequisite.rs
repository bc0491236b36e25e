//! `retired-prerequisite`: no prerequisite is an outcome that has left.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::history::{Succession, named, retired_place};
use crate::safety::Safety;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retired-prerequisite",
    category: Category::Graph,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(BAD).with(crate::example::WITH_RETIRED),
    good: Example::outcomes(GOOD).with(crate::example::WITH_RETIRED),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "VIE-000"
strength = "helpful"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop."
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop."
"#;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for (_, outcome) in context.index.outcomes() {
        for (position, prerequisite) in (0..).zip(&outcome.prerequisites) {
            let id = prerequisite.id.as_str();
            let Some(retirement) = context.retirement_of(id) else { continue };
            let place = context.prerequisite_place(outcome, position);
            let names = |id: &str| outcome.prerequisites.iter().any(|other| other.id.as_str() == id);
            let (replacements, unknown) = match context.succession(&RULE, id) {
                Succession::Known(replacements) => (replacements, None),
                Succession::Unknown(id) => (Vec::new(), Some(id)),
                // Said of `replaced-by`; what to write here is seen once that reads.
                Succession::Unread => continue,
            };
            let finding = findings
                .add(place.clone().key("id"))
                .subject(outcome.id.as_str())
                .label("here")
                .and(retired_place(&retirement).key("id"), "retired", Vec::new())
                .value("id", outcome.id.as_str())
                .value("prerequisite", id)
                .value("reason", retirement.retired.reason.as_str())
                .value("edition", retirement.first.id.as_str())
                .value("replacements", named(&replacements, &context.index));
            match replacements.as_slice() {
                [] => match unknown {
                    Some(unknown) => finding.help("help-unknown").value("unknown", unknown),
                    None => finding.help("help-none"),
                },
                [one] => {
                    let replacement = context.index.outcome(*one).id.as_str();
                    let finding = finding.help("help-one");
                    if replacement == outcome.id.as_str() || names(replacement) {
                        // It is there already, or the outcome took the place of its own prerequisite.
                        finding.help("help-there")
                    } else {
                        finding.replace(Safety::Unsafe, place.key("id"), format!("\"{replacement}\""))
                    }
                }
                _ => finding,
            };
        }
    }
}
