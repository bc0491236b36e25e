//! Blocks that stand in the wrong file of a pathway: which file has them.

use pdcn_model::{FileKind, schema};

use crate::contract::schema_of;
use crate::french;

/// The kinds of files that have blocks of their own at their root, and where they are.
const FILES: [(FileKind, &str); 6] = [
    (FileKind::Edition, "edition.toml"),
    (FileKind::Tools, "tools.toml"),
    (FileKind::Plan, "plans/"),
    (FileKind::Reflection, "reflection.toml"),
    (FileKind::Settings, "pdcn.toml"),
    (FileKind::Outcomes, "primary/ia.toml"),
];

/// The file that has blocks of such a name, in English or French, and their header there.
pub(crate) fn of(word: &str, are_many: bool) -> Option<(String, String)> {
    FILES.iter().find_map(|(kind, file)| {
        let schema = schema_of(*kind);
        let keys = schema::keys_at(schema, &[]);
        let key = keys.into_iter().find(|key| *key == word).or_else(|| french::key(schema, &[], word))?;
        let found = schema::at(schema, &[Some(key)])?;
        let wanted = if are_many { "array" } else { "object" };
        let header = if are_many { format!("[[{key}]]") } else { format!("[{key}]") };
        (found["type"] == wanted).then(|| ((*file).to_owned(), header))
    })
}
