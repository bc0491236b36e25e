//! `redundant-prerequisite`: a prerequisite says something that the others do not imply.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "redundant-prerequisite",
    category: Category::Graph,
    level: Level::Off,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer un renseignement personnel dans une réponse produite par une IA."
learn = "P2"
master = "P2"

[[outcome.prerequisite]]
id = "VIE-001"
strength = "required"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un."

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Retirer d’une requête les renseignements personnels."
learn = "P3"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut les repérer pour les retirer."

[[outcome.prerequisite]]
id = "VIE-001"
strength = "required"
reason = "Il faut savoir ce qu’est un renseignement personnel."
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer un renseignement personnel dans une réponse produite par une IA."
learn = "P2"
master = "P2"

[[outcome.prerequisite]]
id = "VIE-001"
strength = "required"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un."

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Retirer d’une requête les renseignements personnels."
learn = "P3"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut les repérer pour les retirer."
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for redundancy in context.graph().redundancies() {
        let edge = redundancy.edge;
        let outcome = context.index.outcome(edge.dependent);
        let way: Vec<&str> =
            redundancy.way.iter().map(|&position| context.index.outcome(position).id.as_str()).collect();
        let finding = findings
            .add(context.prerequisite_place(outcome, edge.place).key("id"))
            .subject(outcome.id.as_str())
            .remove(Safety::Unsafe, context.prerequisite_place(outcome, edge.place))
            .value("id", outcome.id.as_str())
            .value("prerequisite", context.index.outcome(edge.prerequisite).id.as_str());
        if way.is_empty() {
            continue;
        }
        finding.label("way").value("way", way.join(" → "));
    }
}
