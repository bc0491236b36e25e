//! Headers that were forgotten: the keys under them stand in the table above, or in one of every language.

use std::cell::LazyCell;

use pdcn_model::schema;
use pdcn_toml::{Part, Place, Step, key_span, table_at};
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use super::held::{Held, depth, is_in_header};
use crate::complaint::{Complaint, Remedy, header, schema_path, subject};
use crate::{Meant, Problem};

/// The header, and its dots, of a block that begins with keys that a table does not have, an id among them: the header
/// was forgotten.
pub(super) fn forgotten_block(
    schema: &Value,
    root: &DeTable<'_>,
    path: &[Step],
    unknown: &[String],
) -> Option<(String, usize)> {
    if !unknown.iter().any(|key| key == "id") {
        return None;
    }
    let takes_all = |table: &[Option<&str>]| {
        let keys = schema::keys_at(schema, table);
        unknown.iter().all(|key| keys.contains(&key.as_str()))
    };
    for length in (0..=path.len()).rev() {
        let around = &path[..length];
        let at = schema_path(around);
        // Another element of the list around.
        let is_element = matches!(around.last(), Some(Step::Index(_)));
        if is_element && takes_all(&at) && table_at(root, around).is_some_and(|table| table.contains_key("id")) {
            return Some((header(around), depth(around)));
        }
        // The first element of a list of the table around.
        for list in schema::keys_at(schema, &at) {
            let element = [at.as_slice(), &[Some(list), None]].concat();
            if takes_all(&element) {
                let mut element = around.to_vec();
                element.extend([Step::Key(list.to_owned().into()), Step::Index(0)]);
                return Some((header(&element), depth(&element)));
            }
        }
    }
    None
}

/// A table of translations whose texts stand in it directly: its header does not say in which language they are.
pub(super) fn without_language<F: FnOnce() -> Option<String>>(
    held: Held<'_>,
    path: &[Step],
    unknown: &[String],
    language: &LazyCell<Option<String>, F>,
) -> Option<Complaint> {
    let Held { schema, file, text, root } = held;
    let (Step::Key(name), around) = path.split_last()? else { return None };
    let texts = schema::keys_at(schema, &[&schema_path(path)[..], &[Some("en")]].concat());
    if name.as_ref() != "translation" || unknown.is_empty() || !unknown.iter().all(|key| texts.contains(&key.as_str()))
    {
        return None;
    }
    let language = (**language).clone();
    let mut named = path.to_vec();
    named.push(Step::Key(language.clone().unwrap_or_else(|| "en".to_owned()).into()));
    let bytes = key_span(text, root, around, name);
    let has_own =
        table_at(root, path).is_some_and(|table| language.as_ref().is_some_and(|one| table.contains_key(one.as_str())));
    let is_header = bytes.as_ref().is_some_and(|bytes| is_in_header(text, bytes.start));
    let mend = bytes.clone().zip(language).filter(|_| is_header && !has_own);
    let mend = mend.map(|(bytes, language)| (bytes.end..bytes.end, format!(".{language}"))).into_iter().collect();
    let mut place = Place { file, path: around.to_vec(), part: Part::Value }.key(name.to_string()).at_key();
    if let Some(bytes) = bytes {
        place.part = Part::Written(bytes);
    }
    let problem = Problem::UnknownKey {
        place,
        meant: Meant::Language(header(&named)),
        mend,
        as_list: None,
        as_value: None,
        as_block: None,
        key: name.to_string(),
        subject: subject(root, path),
        allowed: Vec::new(),
    };
    let remedy = Remedy::Remove { path: around.to_vec(), key: name.to_string() };
    Some(Complaint { problem: Some(problem), remedy: Some(remedy) })
}

/// The language of all the translations of a document, when they are in one alone.
pub(super) fn only_language(root: &DeTable<'_>) -> Option<String> {
    let mut tables: Vec<&DeTable<'_>> = vec![root];
    let mut found: Option<&str> = None;
    while let Some(table) = tables.pop() {
        for (key, value) in table {
            match value.get_ref() {
                DeValue::Table(inner) if key.get_ref() == "translation" => {
                    for (language, _) in inner.iter().filter(|(_, texts)| texts.get_ref().is_table()) {
                        if found.is_some_and(|found| found != language.get_ref()) {
                            return None;
                        }
                        found = Some(language.get_ref().as_ref());
                    }
                }
                DeValue::Table(inner) => tables.push(inner),
                DeValue::Array(list) => tables.extend(list.iter().filter_map(|one| one.get_ref().as_table())),
                _ => {}
            }
        }
    }
    found.map(str::to_owned)
}
