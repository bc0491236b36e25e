//! `duplicate-prerequisite`: a prerequisite is named once.

use foldhash::{HashMap, HashMapExt as _};

use pdcn_model::Level;

use crate::finding::{Findings, Safety};
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate-prerequisite",
    category: Category::Graph,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Safe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Un préalable n’est nommé qu’une fois",
        what: "Un apprentissage ne nomme pas deux fois le même préalable.",
        why: "Deux préalables identiques peuvent se contredire : l’un nécessaire, l’autre utile, avec deux raisons.",
        mend: "Garder le préalable dont la force et la raison sont les bonnes, et retirer l’autre. « pdcn lint --fix » retire le second quand les deux disent la même chose.",
        allow: "Jamais.",
    },
    english: Documentation {
        summary: "A prerequisite is named once",
        what: "An outcome does not name the same prerequisite twice.",
        why: "Two equal prerequisites may contradict each other: one required, the other helpful, with two reasons.",
        mend: "Keep the one whose strength and reason are right, and take the other out. `pdcn lint --fix` takes out the second when both say the same.",
        allow: "Never.",
    },
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
    check: Check::Edition(check),
};

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
