//! `key-order`: the keys of a block come in the order of the schema.

use pdcn_model::Level;
use pdcn_source::keys_out_of_order;
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Context, Example, Reach, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "key-order",
    category: Category::Schema,
    level: Level::Off,
    reach: Reach::File,
    fix: Some(Safety::Safe),
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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

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
