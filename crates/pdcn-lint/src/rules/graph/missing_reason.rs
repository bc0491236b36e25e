//! `missing-reason`: each prerequisite says why it is needed.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::refused::Refused;
use crate::{Category, Context, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "missing-reason",
    category: Category::Graph,
    level: Level::Warning,
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

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Corriger une erreur dans une réponse produite par une IA."
learn = "P3"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut repérer une erreur pour la corriger."
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
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// How many prerequisites of an outcome are shown at their lines.
const MAX_LABELS: usize = 12;

fn check(context: &Context<'_>, findings: &mut Findings) {
    let refused = Refused::new(context);
    context.editions.iter().for_each(|edition| check_edition(edition, &refused, findings));
}

fn check_edition(context: &EditionContext<'_>, refused: &Refused, findings: &mut Findings) {
    let mut prerequisites = context.edition.outcomes.iter().flat_map(|outcome| &outcome.prerequisites);
    // Whoever has written no reason yet has not begun: that must not bury what is wrong.
    let has_begun = prerequisites.any(|prerequisite| prerequisite.reason.is_some());
    for (_, outcome) in context.index.outcomes() {
        // What seems missing in a block with a fault that is told may well be what is faulty.
        let without: Vec<u32> = (0..)
            .zip(&outcome.prerequisites)
            .filter(|(_, prerequisite)| prerequisite.reason.is_none() && !prerequisite.id.is_empty())
            .map(|(position, _)| position)
            .collect();
        let Some((first, others)) = without.split_first() else { continue };
        if refused.may_hide(&context.outcome_place(outcome)) {
            continue;
        }
        let place = |position: u32| context.prerequisite_place(outcome, position).key("id");
        let prerequisite = |position: u32| outcome.prerequisites[position as usize].id.as_str();
        let mut finding = findings
            .add(place(*first))
            .subject(outcome.id.as_str())
            .label("here")
            .value("id", outcome.id.as_str())
            .value("prerequisite", prerequisite(*first))
            .value("count", without.len());
        for &position in others.iter().take(MAX_LABELS - 1) {
            finding = finding.and(place(position), "here", Vec::new());
        }
        if !has_begun {
            finding = finding.level(Level::Info);
        }
        finding.unlabelled(without.len().saturating_sub(MAX_LABELS));
    }
}
