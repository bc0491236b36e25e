//! `key-order`: the keys of a block come in the order of the schema.

use pdcn_model::Level;
use pdcn_source::keys_out_of_order;
use pdcn_toml::Place;

use crate::finding::{Findings, Safety};
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "key-order",
    category: Category::Schema,
    level: Level::Off,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Safe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Les clés d’un bloc viennent dans l’ordre du schéma",
        what: "Dans chaque bloc, les clés suivent l’ordre du schéma : l’identifiant, la compétence, l’énoncé, puis les années… Un bloc donne un seul constat, qui nomme la première clé mal placée. Cette règle est éteinte au départ; l’allumer dans pdcn.toml : [lint.rules], puis key-order = \"info\".",
        why: "Quand tous les blocs ont le même ordre, l’œil trouve tout de suite ce qu’il cherche, et deux versions se comparent ligne à ligne.",
        mend: "Déplacer la ligne : « pdcn lint --fix » remet tout le bloc en ordre, commentaires compris.",
        allow: "Quand l’ordre dit quelque chose que le schéma ne sait pas.",
    },
    english: Documentation {
        summary: "The keys of a block come in the order of the schema",
        what: "In each block the keys follow the order of the schema: the id, the competency, the statement, then the grades… A block gives one finding, which names the first key that is out of place. This rule is off at first; turn it on in pdcn.toml: [lint.rules], then key-order = \"info\".",
        why: "When all blocks have the same order, the eye finds at once what it looks for, and two versions compare line by line.",
        mend: "Move the line: `pdcn lint --fix` puts the whole block in order, comments included.",
        allow: "When the order says something that the schema does not know.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
learn = "P1"
master = "P2"
statement = "Repérer une erreur dans une réponse produite par une IA."
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
"#,
    ),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    for one in keys_out_of_order(context.sources) {
        let file = one.place.file;
        let finding = findings
            .add(one.place)
            .subject(one.subject.unwrap_or_default())
            .label("here")
            .and(one.before, "before", Vec::new())
            .value("key", one.key)
            .value("before", one.before_key);
        if let Some((bytes, sorted)) = one.sorted {
            finding.replace(Safety::Safe, Place::bytes(file, bytes), sorted);
        }
    }
}
