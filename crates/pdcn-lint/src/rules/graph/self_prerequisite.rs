//! `self-prerequisite`: no outcome is its own prerequisite.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "self-prerequisite",
    category: Category::Graph,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome.prerequisite]]
id = "IA-001"
strength = "helpful"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop."
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

[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop."
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for (_, outcome) in context.index.outcomes() {
        for (position, prerequisite) in (0..).zip(&outcome.prerequisites) {
            if !outcome.id.is_empty() && prerequisite.id == outcome.id {
                let place = context.prerequisite_place(outcome, position);
                findings
                    .add(place.clone().key("id"))
                    .subject(outcome.id.as_str())
                    .label("here")
                    .value("id", outcome.id.as_str())
                    .remove(Safety::Unsafe, place);
            }
        }
    }
}
