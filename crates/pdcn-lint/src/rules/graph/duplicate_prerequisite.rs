//! `duplicate-prerequisite`: a prerequisite is named once.

use foldhash::{HashMap, HashMapExt as _};

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate-prerequisite",
    category: Category::Graph,
    level: Level::Error,
    fix: Some(Safety::Safe),
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

[[outcome.prerequisite]]
id = "VIE-001"
strength = "required"
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
    for (_, outcome) in context.index.outcomes() {
        if outcome.prerequisites.len() < 2 {
            continue;
        }
        // Nearly every outcome has a handful of prerequisites; the map is for the one that has thousands.
        let mut first_places: HashMap<&str, u32> = HashMap::new();
        for (position, prerequisite) in (0..).zip(&outcome.prerequisites) {
            let id = prerequisite.id.as_str();
            if id.is_empty() {
                continue;
            }
            let first = *first_places.entry(id).or_insert(position);
            if first != position {
                let place = |position| context.prerequisite_place(outcome, position);
                let is_the_same = *prerequisite == outcome.prerequisites[first as usize];
                let finding = findings
                    .add(place(position).key("id"))
                    .subject(outcome.id.as_str())
                    .label("again")
                    .and(place(first).key("id"), "first", Vec::new())
                    .value("id", outcome.id.as_str())
                    .value("prerequisite", id);
                // What each says of its strength and why is somebody's: which of them stays is not ours to choose.
                if is_the_same {
                    finding.remove(Safety::Safe, place(position));
                }
            }
        }
    }
}
