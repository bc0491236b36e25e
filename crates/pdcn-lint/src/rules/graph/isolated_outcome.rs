//! `isolated-outcome`: an outcome leans on something or something leans on it.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::unread::Part;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "isolated-outcome",
    category: Category::Graph,
    level: Level::Info,
    counts_everything: true,
    bad: Example::outcomes(
        r#"
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

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P3"
master = "P3"
"#,
    ),
    good: Example::outcomes(
        r#"
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

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P3"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut savoir repérer une erreur avant d’en juger."
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    if context.graph().n_edges() == 0 {
        return;
    }
    // A prerequisite without id has a finding of its own, and may name any outcome.
    let mut prerequisites = context.edition.outcomes.iter().flat_map(|outcome| &outcome.prerequisites);
    if prerequisites.any(|prerequisite| prerequisite.id.is_empty()) {
        return;
    }
    for (position, outcome) in context.index.outcomes() {
        let id = outcome.id.as_str();
        // One that repeats the id of another has a finding of its own, and so has a prerequisite that names nothing.
        if !context.index.is_first(position)
            || !outcome.prerequisites.is_empty()
            || !context.graph().stands_alone(position)
        {
            continue;
        }
        // A prerequisite that could not be read may be the one that names it, or one of its own.
        if context.sources.lost(id) || context.sources.file(outcome.home.file).is_damaged() {
            continue;
        }
        if context.unread.may_declare(&RULE, Part::Edition(&context.edition.folder)) {
            return;
        }
        findings.add(context.outcome_place(outcome).key("id")).subject(id).label("here").value("id", id);
    }
}
