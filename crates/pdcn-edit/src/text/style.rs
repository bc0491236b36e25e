//! How a file is written, as its author left it: what new lines are written like, whatever was edited before them.

use std::collections::HashMap;

use pdcn_toml::{Step, line_start};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::path::schema_path;

/// How a file is written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Style {
    /// By key, with the lists and tables that it is in: the first value that has it, as it is written.
    values: HashMap<String, String>,
    /// True when blocks have no blank line between them.
    is_dense: bool,
}

impl Style {
    /// That of a text, of which the tree and the starts of all headers are known.
    pub(crate) fn of(text: &str, root: &DeTable<'_>, headers: &[usize]) -> Self {
        let mut values = HashMap::new();
        collect(text, root, "", &mut values);
        let is_below_blank = |start: &&usize| {
            let before = text[..line_start(text, **start)].trim_start_matches('\u{FEFF}');
            let is_commented = before.lines().next_back().is_some_and(|line| line.trim_start().starts_with('#'));
            before.trim().is_empty() || before.ends_with("\n\n") || before.ends_with("\n\r\n") || is_commented
        };
        let airy = headers.iter().filter(is_below_blank).count();
        Self { values, is_dense: airy * 2 < headers.len() }
    }

    /// How the key of the table at a path is written elsewhere in the file.
    pub(crate) fn like(&self, table: &[Step], key: &str) -> Option<&str> {
        let mut name = String::new();
        for step in schema_path(table) {
            name.extend([".", step.unwrap_or("*")]);
        }
        name.extend([".", key]);
        self.values.get(&name).map(String::as_str)
    }

    /// True when blocks have no blank line between them.
    pub(crate) fn is_dense(&self) -> bool {
        self.is_dense
    }
}

/// The first value of each key as it is written, but for texts over several lines: what fits one does not fit the next.
fn collect(text: &str, table: &DeTable<'_>, around: &str, values: &mut HashMap<String, String>) {
    for (key, value) in table {
        let name = format!("{around}.{}", key.get_ref());
        match value.get_ref() {
            DeValue::Table(table) => collect(text, table, &name, values),
            DeValue::Array(elements) if elements.iter().any(|element| element.get_ref().is_table()) => {
                let tables = elements.iter().filter_map(|element| element.get_ref().as_table());
                tables.for_each(|table| collect(text, table, &format!("{name}.*"), values));
            }
            _ => note(text, name, value, values),
        }
    }
}

fn note(text: &str, name: String, value: &Spanned<DeValue<'_>>, values: &mut HashMap<String, String>) {
    let written = text.get(value.span()).unwrap_or_default();
    let is_long = written.starts_with("\"\"\"") || written.starts_with("'''");
    if !is_long && !written.is_empty() {
        values.entry(name).or_insert_with(|| written.to_owned());
    }
}
