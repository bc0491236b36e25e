//! The complaint about a key that a table does not have, with the edits that give it its right name.

use pdcn_model::schema;
use pdcn_toml::{Edit, Part, Place, Step, is_blocks, key_span, key_spans, table_at};
use serde_json::Value;
use toml::de::DeValue;

use super::guess::{is_list_header, table_around};
use super::held::{Held, block_of, is_in_header};
use crate::complaint::{Complaint, Remedy, schema_path, subject};
use crate::{Meant, Problem, french};

pub(super) fn complaint(held: Held<'_>, path: &[Step], key: String, meant: Meant, remedy: Remedy) -> Complaint {
    let Held { schema, file, text, root } = held;
    let table = table_at(root, path);
    let value = table.and_then(|table| table.get(key.as_str())).map(toml::Spanned::get_ref);
    let bytes = key_span(text, root, path, &key);
    let mut place = Place { file, path: path.to_vec(), part: Part::Value }.key(key.clone()).at_key();
    if let Some(bytes) = &bytes {
        // Also where the block is left aside to read the rest.
        place.part = Part::Written(bytes.clone());
    }
    let (mut mend, mut as_list, mut as_value, mut as_block) = (Vec::new(), None, None, None);
    if let Meant::Missing(name) | Meant::Other(name) = &meant {
        let other = table.and_then(|table| table.get(name.as_str())).map(toml::Spanned::get_ref);
        // Where the right key stands already, another of that name would be one too many, except among blocks.
        let is_header = bytes.as_ref().is_some_and(|bytes| is_in_header(text, bytes.start));
        if other.is_none() || (is_blocks(other) && (is_blocks(value) || is_header)) {
            let places = key_spans(text, root, path, &key);
            // An element of a list has two brackets on each side.
            let is_element = is_list_header(held, path, &key, name);
            for bytes in places {
                if is_element {
                    let bytes = bytes.start.saturating_sub(1)..bytes.end + 1;
                    mend.push((bytes, format!("[[{name}]]")));
                    continue;
                }
                let rest = rest_of_header(schema, &schema_path(path), name, text, bytes.end);
                mend.push((bytes, name.clone()));
                mend.extend(rest);
            }
        }
        if !is_blocks(value) && !is_header {
            let is_text = value.is_some_and(DeValue::is_str);
            as_block = block_of(schema, path, name).filter(|(header, _)| is_text || header.starts_with("[["));
        }
        let spanned = table.and_then(|table| table.get(key.as_str()));
        if let Some((bytes, list)) = spanned.and_then(|value| listed(schema, path, name, text, value)) {
            mend.push((bytes, list.clone()));
            as_list = Some(list);
        }
        // The word of a value is French where that of its key is.
        if let Some((bytes, value)) = spanned.and_then(|value| in_french(schema, path, name, value)) {
            if !mend.is_empty() {
                mend.push((bytes, value.clone()));
            }
            as_value = Some(value);
        }
    }
    if matches!(meant, Meant::Around(_))
        && !is_blocks(value)
        && let Some((around, name, _)) = table_around(held, path, &key)
    {
        as_block = block_of(schema, around, &name).filter(|(header, _)| header.starts_with("[["));
    }
    let key = bytes.map_or(key, |bytes| text[bytes].trim_matches(['"', '\'']).to_owned());
    let problem = Problem::UnknownKey {
        place,
        meant,
        mend,
        as_list,
        as_value,
        as_block,
        key,
        subject: subject(root, path),
        allowed: schema::keys_at(schema, &schema_path(path)).into_iter().map(str::to_owned).collect(),
    };
    Complaint { problem: Some(problem), remedy: Some(remedy) }
}

/// The changes that the words of a header after one need when they are French too: `[[apprentissage.préalable]]`.
fn rest_of_header(schema: &Value, table: &[Option<&str>], name: &str, text: &str, end: usize) -> Vec<Edit> {
    let Some(rest) = text.get(end..).filter(|rest| rest.starts_with('.')) else { return Vec::new() };
    let Some(line) = rest.lines().next().filter(|_| is_in_header(text, end)) else { return Vec::new() };
    let mut around = table.to_vec();
    around.push(Some(name));
    let mut changes = Vec::new();
    let mut at = end + 1;
    for word in line[1..].split(']').next().unwrap_or_default().split('.') {
        if schema::at(schema, &around).is_some_and(|found| found["type"] == "array") {
            around.push(None);
        }
        let keys = schema::keys_at(schema, &around);
        let known = keys.into_iter().find(|key| *key == word.trim());
        let Some(key) = known.or_else(|| french::key(schema, &around, word.trim())) else { break };
        if known.is_none() {
            changes.push((at..at + word.len(), key.to_owned()));
        }
        around.push(Some(key));
        at += word.len() + 1;
    }
    changes
}

/// The value of the format, and its bytes, that a French word stands for.
fn in_french(
    schema: &Value,
    path: &[Step],
    key: &str,
    value: &toml::Spanned<DeValue<'_>>,
) -> Option<(std::ops::Range<usize>, String)> {
    let mut at = schema_path(path);
    at.push(Some(key));
    let own = schema::at(schema, &at)?;
    let allowed: Vec<String> = own["enum"].as_array()?.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    let word = value.get_ref().as_str().filter(|word| !allowed.iter().any(|one| one == word))?;
    french::certain_value(own, &allowed, word).map(|meant| (value.span(), format!("\"{meant}\"")))
}

/// A text, and its bytes, as the only element of the list that a key takes.
fn listed(
    schema: &Value,
    path: &[Step],
    key: &str,
    text: &str,
    value: &toml::Spanned<DeValue<'_>>,
) -> Option<(std::ops::Range<usize>, String)> {
    let mut at = schema_path(path);
    at.push(Some(key));
    let takes_list = schema::at(schema, &at).is_some_and(|found| found["type"] == "array");
    let written = text.get(value.span())?;
    (takes_list && value.get_ref().is_str() && written.starts_with('"')).then(|| (value.span(), format!("[{written}]")))
}
