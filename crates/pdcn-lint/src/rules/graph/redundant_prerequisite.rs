//! `redundant-prerequisite`: a prerequisite says something that the others do not imply.

use pdcn_model::Level;

use crate::finding::{Findings, Safety};
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "redundant-prerequisite",
    category: Category::Graph,
    level: Level::Off,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Unsafe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Un préalable dit quelque chose que les autres n’impliquent pas",
        what: "Quand A s’appuie sur B et que B s’appuie sur C, A n’a pas besoin de nommer C. Un préalable nécessaire n’est impliqué que par un chemin de préalables nécessaires; un préalable utile, par n’importe quel chemin. Les apprentissages sont pris dans l’ordre de leurs préalables, et chacun recueille ce à quoi il mène, 2 048 apprentissages à la fois : le temps est au plus proportionnel aux apprentissages multipliés par les préalables, divisés par 64; 100 000 apprentissages et 400 000 préalables prennent quelques secondes. La recherche du chemin à montrer s’arrête après 64 pas par préalable du parcours. Cette règle est éteinte au départ; l’allumer dans pdcn.toml : [lint.rules], puis redundant-prerequisite = \"info\".",
        why: "Les préalables en trop cachent ceux qui comptent, et restent en place quand le parcours change.",
        mend: "Retirer le préalable, ou le garder si sa raison dit autre chose que le chemin montré.",
        allow: "Quand le lien direct mérite d’être vu pour lui-même : sa raison le dit.",
    },
    english: Documentation {
        summary: "A prerequisite says something that the others do not imply",
        what: "When A leans on B and B leans on C, A need not name C. A required prerequisite is implied only by a way of required ones; a helpful one by any way. Outcomes are taken in the order of their prerequisites, and each collects what it leads to, 2,048 outcomes at a time: the time is at most in proportion to outcomes times prerequisites, divided by 64; 100,000 outcomes and 400,000 prerequisites take a few seconds. The search for the way to show stops after 64 steps for each prerequisite of the pathway. This rule is off at first; turn it on in pdcn.toml: [lint.rules], then redundant-prerequisite = \"info\".",
        why: "Prerequisites too many hide those that count, and stay in place when the pathway changes.",
        mend: "Take the prerequisite out, or keep it if its reason says something other than the way that is shown.",
        allow: "When the direct link deserves to be seen for itself: its reason says so.",
    },
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
    check: Check::Edition(check),
};

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
