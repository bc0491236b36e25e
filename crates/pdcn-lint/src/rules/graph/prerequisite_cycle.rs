//! `prerequisite-cycle`: no outcome leans on itself through others.

use pdcn_model::{Edge, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "prerequisite-cycle",
    category: Category::Graph,
    level: Level::Error,
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome.prerequisite]]
id = "IA-002"
strength = "helpful"
reason = "Il faut savoir repérer une erreur avant d’en juger."

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome.prerequisite]]
id = "IA-001"
strength = "helpful"
reason = "Il faut savoir repérer une erreur avant d’en juger."
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

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome.prerequisite]]
id = "IA-001"
strength = "helpful"
reason = "Il faut savoir repérer une erreur avant d’en juger."
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// How many prerequisites of a circle are shown at their lines; a longer circle says how many are not.
const MAX_LABELS: usize = 12;
/// How many outcomes of a circle are named in the message.
const MAX_NAMES: usize = 8;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for cycle in context.graph().cycles() {
        let id = |position: u32| context.index.outcome(position).id.as_str();
        let Some(first) = cycle.first() else { continue };
        let mut names: Vec<&str> = cycle.iter().take(MAX_NAMES).map(|edge| id(edge.dependent)).collect();
        if cycle.len() > MAX_NAMES {
            names.push("…");
        }
        names.push(id(first.dependent));
        let place =
            |edge: &Edge| context.prerequisite_place(context.index.outcome(edge.dependent), edge.place).key("id");
        let mut finding = findings
            .add(place(first))
            .subject(id(first.dependent))
            .label("leans")
            .value("path", names.join(" → "))
            .value("count", cycle.len())
            .value("from", id(first.dependent))
            .value("to", id(first.prerequisite));
        for edge in cycle.iter().take(MAX_LABELS).skip(1) {
            let values = vec![("from", id(edge.dependent).into()), ("to", id(edge.prerequisite).into())];
            finding = finding.and(place(edge), "leans", values);
        }
        finding.unlabelled(cycle.len().saturating_sub(MAX_LABELS));
    }
}
