//! Keys that a table should not have, and keys that it lacks: often one slip, told as one problem.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use pdcn_model::schema;
use pdcn_toml::{Edit, Part, Place, Step, is_blocks, table_at, value_at, writings, written};
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use crate::complaint::{Complaint, Remedy, header, schema_path, subject};
use crate::likeness::nearest;
use crate::{Meant, Problem, elsewhere, french};

/// A file that is held against its schema.
#[derive(Clone, Copy)]
pub(crate) struct Held<'h> {
    pub(crate) schema: &'h Value,
    pub(crate) file: u32,
    /// Its text as it is written.
    pub(crate) text: &'h str,
    pub(crate) root: &'h DeTable<'h>,
}

/// What the schema has against the keys of one table.
#[derive(Default)]
pub(crate) struct KeyTrouble {
    pub(crate) unknown: Vec<String>,
    pub(crate) missing: Vec<String>,
}

/// The complaints about keys, in the order of the tables' paths.
pub(crate) fn key_complaints(held: Held<'_>, mut tables: BTreeMap<Vec<Step>, KeyTrouble>) -> Vec<Complaint> {
    let Held { schema, file, root, .. } = held;
    let mut complaints = Vec::new();
    let language = LazyCell::new(|| only_language(root));
    let paths: Vec<Vec<Step>> = tables.keys().cloned().collect();
    for path in &paths {
        let mut unknown = tables.get_mut(path).map(|trouble| std::mem::take(&mut trouble.unknown)).unwrap_or_default();
        if let Some((header, depth)) = forgotten_block(schema, root, path, &unknown) {
            // All that follows the first of these keys is another block: one complaint, and the rest is left aside.
            let start = |key: &String| key_start(root, path, key);
            unknown.sort_by_key(start);
            unknown.truncate(1);
            for key in unknown {
                let remedy = Remedy::LeaveAside { from: start(&key), depth };
                let meant = Meant::NewBlock(header.clone());
                complaints.push(complaint(held, path, key, meant, remedy));
            }
            continue;
        }
        if let Some(complaint) = without_language(held, path, &unknown, &language) {
            complaints.push(complaint);
            continue;
        }
        let mut untold: Option<usize> = None;
        for key in unknown {
            let (meant, remedy) = meant(held, &tables, path, &key);
            // What was meant is no longer missing.
            let (table, name) = match &remedy {
                Remedy::Move { to, .. } if to.len() > path.len() => (path, schema_path(to).last().copied().flatten()),
                Remedy::Move { to, .. } => (to, Some(key.as_str())),
                Remedy::Rename { to, .. } => (path, Some(to.as_str())),
                _ => (path, None),
            };
            if let (Some(trouble), Some(name)) = (tables.get_mut(table), name) {
                trouble.missing.retain(|missing| missing != name);
            }
            let is_untold = meant == Meant::Unknown;
            complaints.push(complaint(held, path, key, meant, remedy));
            if is_untold {
                let first = *untold.get_or_insert(complaints.len() - 1);
                one_for_all(&mut complaints, first);
            }
        }
    }
    let mut known: BTreeMap<(Vec<Step>, String), Vec<String>> = BTreeMap::new();
    for (path, trouble) in tables {
        if trouble.missing.is_empty() {
            continue;
        }
        let subject = subject(root, &path);
        let place = Place { file, path, part: Part::Value };
        let block = trouble.missing.first().and_then(|key| block_of(schema, &place.path, key));
        let mut values_of = |key: &String| {
            let (Step::Index(_), list) = place.path.split_last()? else { return None };
            let values = known.entry((list.to_vec(), key.clone())).or_insert_with(|| in_use(root, list, key));
            Some(values.clone())
        };
        let in_use = trouble.missing.first().and_then(&mut values_of).unwrap_or_default();
        let problem = Problem::MissingKeys { place, keys: trouble.missing, block, in_use, subject };
        complaints.push(Complaint { problem: Some(problem), remedy: None });
    }
    complaints
}

/// How many values in use are shown.
const MOST_IN_USE: usize = 6;

/// The values that a key has in the elements of a list, those that more than one of them have.
fn in_use(root: &DeTable<'_>, list: &[Step], key: &str) -> Vec<String> {
    let elements = value_at(root, list).and_then(DeValue::as_array).into_iter().flatten();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for value in elements.filter_map(|one| one.get_ref().as_table()?.get(key)?.get_ref().as_str()) {
        *counts.entry(value).or_default() += 1;
    }
    let several = counts.into_iter().filter(|(_, count)| *count > 1);
    several.map(|(value, _)| value.to_owned()).take(MOST_IN_USE).collect()
}

/// Lets the first key of a table that nothing can be told of speak for the last one too, when they are two or more.
fn one_for_all(complaints: &mut [Complaint], first: usize) {
    let last = complaints.len() - 1;
    if first == last {
        return;
    }
    let Some(Problem::UnknownKey { key, .. }) = complaints[last].problem.take() else { return };
    if let Some(Problem::UnknownKey { meant, .. }) = &mut complaints[first].problem {
        match meant {
            Meant::Several(others) => others.push(key),
            _ => *meant = Meant::Several(vec![key]),
        }
    }
}

/// The header, and its dots, of a block that begins with keys that a table does not have, an id among them: the header
/// was forgotten.
fn forgotten_block(schema: &Value, root: &DeTable<'_>, path: &[Step], unknown: &[String]) -> Option<(String, usize)> {
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
fn without_language<F: FnOnce() -> Option<String>>(
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
    let bytes = written(text, root, around, name);
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
fn only_language(root: &DeTable<'_>) -> Option<String> {
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

/// How many dots the header of the table at a path has.
fn depth(path: &[Step]) -> usize {
    path.iter().filter(|step| matches!(step, Step::Key(_))).count().saturating_sub(1)
}

fn key_start(root: &DeTable<'_>, path: &[Step], key: &str) -> usize {
    let entry = table_at(root, path).and_then(|table| table.get_key_value(key));
    entry.map_or(usize::MAX, |(key, _)| key.span().start)
}

/// What a key was meant to be, and what to do with its value.
fn meant(held: Held<'_>, tables: &BTreeMap<Vec<Step>, KeyTrouble>, path: &[Step], key: &str) -> (Meant, Remedy) {
    let Held { schema, root, text, .. } = held;
    if let Some((around, name, is_free)) = table_around(held, path, key) {
        let is_named = name == key;
        let (path, key) = (path.to_vec(), key.to_owned());
        let remedy = if is_free && is_named {
            Remedy::Move { path, key, to: around.to_vec() }
        } else {
            Remedy::Remove { path, key }
        };
        return (Meant::Around(header(around)), remedy);
    }
    // A table that is missing here and has such a key: its header was forgotten.
    let missing = tables.get(path).map(|trouble| trouble.missing.as_slice()).unwrap_or_default();
    for table in missing {
        let mut inside = path.to_vec();
        inside.push(Step::Key(table.clone().into()));
        if schema::keys_at(schema, &schema_path(&inside)).contains(&key) {
            let meant = Meant::NewBlock(header(&inside));
            return (meant, Remedy::Move { path: path.to_vec(), key: key.to_owned(), to: inside });
        }
    }
    let rename = |to: &str| Remedy::Rename { path: path.to_vec(), key: key.to_owned(), to: to.to_owned() };
    let table = table_at(root, path);
    let at = schema_path(path);
    let word = written(text, root, path, key).map_or(key, |bytes| text[bytes].trim_matches(['"', '\'']));
    let in_french = french::key(schema, &at, word);
    let language = || french::language(word).or_else(|| french::language_code(word));
    if let Some(code) = (at.last().copied().flatten() == Some("translation")).then(language).flatten() {
        let remedy =
            if table.is_some_and(|table| table.contains_key(code.as_str())) { None } else { Some(rename(&code)) };
        let take_out = || Remedy::Remove { path: path.to_vec(), key: key.to_owned() };
        return (Meant::Other(code), remedy.unwrap_or_else(take_out));
    }
    let missing = match in_french {
        Some(key) => missing.iter().map(String::as_str).find(|missing| *missing == key),
        None => nearest(word, missing.iter().map(String::as_str)),
    };
    if let Some(missing) = missing {
        return (Meant::Missing(missing.to_owned()), rename(missing));
    }
    let value = table.and_then(|table| table.get(key)).map(toml::Spanned::get_ref);
    let take_out = || {
        if is_blocks(value) {
            // The tables under it would otherwise be taken for those of the block above.
            Remedy::LeaveAside { from: key_start(root, path, key), depth: depth(path) }
        } else {
            Remedy::Remove { path: path.to_vec(), key: key.to_owned() }
        }
    };
    if path.is_empty()
        && let Some(inner) = inner_block(held, word)
        && written(text, root, path, key).is_some_and(|bytes| is_in_header(text, bytes.start))
    {
        return (Meant::Other(inner), take_out());
    }
    let other = in_french.or_else(|| nearest(word, schema::keys_at(schema, &at)));
    if other.is_none()
        && path.is_empty()
        && let Some((file, header)) = elsewhere::of(word, is_blocks(value))
    {
        return (Meant::Elsewhere(file, header), take_out());
    }
    match other.or_else(|| french::nearest_key(schema, &at, word)) {
        Some(other) if table.is_some_and(|table| !table.contains_key(other)) => {
            (Meant::Other(other.to_owned()), rename(other))
        }
        Some(other) => (Meant::Other(other.to_owned()), take_out()),
        None => (Meant::Unknown, take_out()),
    }
}

/// The nearest of the tables around that has such a key, by this name: one that does not have it yet, which is free for
/// it, or one that has blocks of that name, among which the value would be one more.
fn table_around<'p>(
    Held { schema, root, text, .. }: Held<'_>,
    path: &'p [Step],
    key: &str,
) -> Option<(&'p [Step], String, bool)> {
    let value = table_at(root, path).and_then(|table| table.get(key)).map(toml::Spanned::get_ref);
    let is_simple = !is_blocks(value) && value.is_some();
    let word = written(text, root, path, key).map_or(key, |bytes| text[bytes].trim_matches(['"', '\'']));
    (0..path.len()).rev().map(|length| &path[..length]).find_map(|around| {
        let at = schema_path(around);
        let is_known = schema::keys_at(schema, &at).contains(&key);
        // A French word only for what this block certainly does not have itself.
        let in_french = || {
            let name = french::key(schema, &at, word)?;
            let own = french::key(schema, &schema_path(path), word).is_some();
            let is_list = block_of(schema, around, name).is_some_and(|(header, _)| header.starts_with("[["));
            (is_list && !own && is_simple).then(|| name.to_owned())
        };
        let name = if is_known { key.to_owned() } else { in_french()? };
        let there = table_at(root, around)?.get(name.as_str()).map(toml::Spanned::get_ref);
        let is_free = there.is_none();
        (is_free || (is_simple && is_blocks(there))).then_some((around, name, is_free))
    })
}

/// A block of the elements of a list, named without the list: `outcome.prerequisite` for `prerequisite`.
fn inner_block(Held { schema, .. }: Held<'_>, word: &str) -> Option<String> {
    let is_block = |element: &[Option<&str>], key: &str| {
        let found = schema::at(schema, &[element, &[Some(key)]].concat());
        found.is_some_and(|found| {
            found["type"] == "object"
                || found["items"].get("$ref").is_some_and(|_| {
                    schema::at(schema, &[element, &[Some(key), None]].concat())
                        .is_some_and(|one| one["type"] == "object")
                })
        })
    };
    let root = schema::keys_at(schema, &[]);
    if root.contains(&word) || french::key(schema, &[], word).is_some() {
        return None;
    }
    root.into_iter().find_map(|list| {
        let element = [Some(list), None];
        let keys = schema::keys_at(schema, &element);
        let key = keys.into_iter().find(|key| *key == word).or_else(|| french::key(schema, &element, word))?;
        is_block(&element, key).then(|| format!("{list}.{key}"))
    })
}

/// True for bytes within a header.
fn is_in_header(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with('['))
}

/// The header of a block that a table lacks, and the first key that the block must have.
pub(crate) fn block_of(schema: &Value, path: &[Step], key: &str) -> Option<(String, String)> {
    let mut block = path.to_vec();
    block.push(Step::Key(key.to_owned().into()));
    let mut found = schema::at(schema, &schema_path(&block))?;
    if found["type"] == "array" {
        block.push(Step::Index(0));
        found = schema::at(schema, &schema_path(&block))?;
    }
    let first = found["required"].as_array().and_then(|required| required.first()).and_then(Value::as_str);
    (found["type"] == "object").then(|| (header(&block), first.unwrap_or_default().to_owned()))
}

fn complaint(held: Held<'_>, path: &[Step], key: String, meant: Meant, remedy: Remedy) -> Complaint {
    let Held { schema, file, text, root } = held;
    let table = table_at(root, path);
    let value = table.and_then(|table| table.get(key.as_str())).map(toml::Spanned::get_ref);
    let bytes = written(text, root, path, &key);
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
            let places = writings(text, root, path, &key);
            for bytes in places {
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
