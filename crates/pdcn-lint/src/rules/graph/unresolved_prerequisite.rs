//! `unresolved-prerequisite`: every prerequisite is an outcome of the edition.

use foldhash::HashSet;
use pdcn_model::{Level, Outcome};

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::suggest::nearest_outcome;
use crate::unread::Part;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unresolved-prerequisite",
    category: Category::Graph,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "VEI-001"
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

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    if context.graph().n_unresolved() == 0 {
        return;
    }
    // An outcome without id has a finding of its own, and may be the one that is named.
    let file_strand = |outcome: &Outcome| {
        let path = context.sources.file(outcome.home.file).path.as_str();
        path.rsplit('/').next().and_then(|name| name.split('.').next()).map(str::to_uppercase)
    };
    let nameless: HashSet<String> =
        context.edition.outcomes.iter().filter(|outcome| outcome.id.is_empty()).filter_map(file_strand).collect();
    let is_on = |rule: &'static Rule| context.choices.level(rule).level != Level::Off;
    let retired_is_told = is_on(&super::retired_prerequisite::RULE);
    let vanished_is_told = is_on(&crate::rules::edition::id_vanished::RULE);
    for (_, outcome) in context.index.outcomes() {
        for (position, prerequisite) in (0..).zip(&outcome.prerequisites) {
            let id = prerequisite.id.as_str();
            // What could not be read may well be the outcome that is named: one slip, one finding.
            if id.is_empty() || context.index.outcome_position(id).is_some() || context.sources.lost(id) {
                continue;
            }
            if nameless.contains(prerequisite.id.strand()) {
                continue;
            }
            // What has been retired, or has vanished since last year, has a finding of its own.
            let told = (retired_is_told && context.retirement_of(id).is_some())
                || (vanished_is_told && context.vanished(id).is_some());
            if told {
                continue;
            }
            if context.unread.may_declare(&RULE, Part::Edition(&context.edition.folder)) {
                return;
            }
            let place = context.prerequisite_place(outcome, position).key("id");
            let finding = findings.add(place.clone()).subject(outcome.id.as_str()).label("here");
            let finding = finding.value("id", outcome.id.as_str()).value("prerequisite", id);
            if let Some(nearest) = nearest_outcome(id, &context.index) {
                let statement = context
                    .index
                    .outcome_position(&nearest)
                    .map(|found| context.index.outcome(found).statement.as_str());
                let finding = finding.help("help-nearest").value("statement", statement.unwrap_or_default());
                finding.value("nearest", nearest.as_str()).replace(Safety::Unsafe, place, format!("\"{nearest}\""));
            }
        }
    }
}
