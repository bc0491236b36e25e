//! The format as a document: a kind of file block by block, the keys of a name, or all of it.

use std::fmt::Write as _;

use pdcn_document::{Block, Column, Document, Format, Options, Row, Section, Table, Text, Value, Width};
use pdcn_model::FileKind;
use pdcn_report::document_words;
use pdcn_texts::{Language, Texts};
use serde_json::Value as Schema;

use super::english::meaning;
use super::example;
use super::format::{self, Described, File, Found, resolved};

/// Choices that are told one by one, at most.
const CHOICES: usize = 12;

/// A kind of file, block by block.
pub(super) fn of_kind<'d>(kind: FileKind, described: &'d Described, words: &Texts) -> Document<'d> {
    let mut document = document(words.part("format-kind", kind.name(), &[]), words);
    if let Some(file) = described.file(kind) {
        document.subtitle = Some(about(file, &file.blocks[0], words).into());
        document.blocks =
            file.blocks.iter().filter_map(|block| section(file, block, words)).map(Block::Section).collect();
    }
    document
}

/// What a name means, wherever it does.
pub(super) fn of_keys<'d>(name: &str, found: &[Found<'d>], words: &Texts) -> Document<'d> {
    let mut document = document(name.to_owned(), words);
    let mut rows = Vec::new();
    for one in found {
        if let Some(key) = one.key {
            let path = one.block.path_of(key);
            rows.push(row(path, true, one.file, one.block, key, words));
        } else if let Some(section) = section(one.file, one.block, words) {
            document.blocks.push(Block::Section(section));
        }
    }
    if !rows.is_empty() {
        document.blocks.insert(0, Block::Table(table("keys".to_owned(), true, rows, words)));
    }
    document
}

/// All kinds of files as Markdown, each with an example: what `pdcn init` leaves in a new pathway.
pub(crate) fn guide(words: &Texts) -> String {
    let described = Described::all();
    let mut guide = String::new();
    for (number, kind) in FileKind::ALL.into_iter().enumerate() {
        let mut bytes = Vec::new();
        let document = of_kind(kind, &described, words);
        // Writing to memory does not fail; what is missing would be seen in the test of this text.
        let _ = pdcn_document::write(&document, Format::Markdown, &Options::default(), &mut bytes);
        let text = String::from_utf8_lossy(&bytes);
        if number > 0 {
            guide.push('\n');
        }
        // Below the title of the whole.
        for line in text.lines() {
            if line.starts_with('#') {
                guide.push('#');
            }
            guide.push_str(line);
            guide.push('\n');
        }
        if let Some((path, text)) = example::file(kind) {
            let title = words.say("format-example", &[("path", path.into())]);
            // Writing to a string cannot fail.
            let _ = write!(guide, "\n{title}\n\n```toml\n{text}\n```\n");
        }
    }
    guide
}

fn document<'d>(title: String, words: &Texts) -> Document<'d> {
    Document {
        view: "format",
        language: match words.language() {
            Language::French => "fr-CA".into(),
            Language::English => "en-CA".into(),
        },
        title: title.into(),
        words: document_words(words),
        ..Document::default()
    }
}

/// A block under its header; nothing when it has only blocks of its own, and nothing is to be said of it.
fn section<'d>(file: &'d File, block: &'d format::Block, words: &Texts) -> Option<Section<'d>> {
    let is_top = block.path.is_empty();
    if block.keys.is_empty() && is_top {
        return None;
    }
    let heading: Text<'_> =
        if is_top { words.say("format-top", &[]).into() } else { Text::code(block.header.as_str()) };
    let mut blocks = Vec::new();
    if !is_top {
        blocks.push(Block::Paragraph(about(file, block, words).into()));
    }
    if !block.keys.is_empty() {
        let row = |key: &'d format::Key| row(key.name.clone(), false, file, block, key, words);
        let rows = block.keys.iter().map(row).collect();
        blocks.push(Block::Table(table(format!("keys-{}", block.path), false, rows, words)));
    }
    Some(Section { id: format!("block-{}", block.path).into(), heading, blocks })
}

fn table<'d>(id: String, with_file: bool, rows: Vec<Row<'d>>, words: &Texts) -> Table<'d> {
    let column = |key: &'static str, width| Column {
        key: key.into(),
        heading: words.part("format-column", key, &[]).into(),
        width,
        names_rows: key == "key",
        ..Column::default()
    };
    let mut columns = vec![column("key", Width::Short)];
    if with_file {
        columns.push(column("file", Width::Short));
    }
    columns.extend([column("required", Width::Short), column("value", Width::Medium), column("meaning", Width::Wide)]);
    Table { id: id.into(), caption: words.say("format-keys", &[]).into(), columns, rows, ..Table::default() }
}

fn row<'d>(
    name: String,
    with_file: bool,
    file: &'d File,
    block: &format::Block,
    key: &format::Key,
    words: &Texts,
) -> Row<'d> {
    let said = match words.language() {
        Language::English => meaning(&block.of, Some(&key.name)).unwrap_or_default().to_owned(),
        Language::French => french(&key.schema, resolved(&file.schema, &key.schema)),
    };
    let mut cells = vec![Value::Id(name.into()).into()];
    cells.extend(with_file.then(|| Value::Id(file.kind.name().into()).into()));
    cells.extend([Value::Flag(key.required).into(), value(&file.schema, &key.schema, words).into(), said.into()]);
    Row::cells(cells)
}

/// What a block is, in the reader's language.
fn about(file: &File, block: &format::Block, words: &Texts) -> String {
    match words.language() {
        Language::English => meaning(&block.of, None).unwrap_or_default().to_owned(),
        Language::French => french(&block.schema, resolved(&file.schema, &block.schema)),
    }
}

/// Title and description of a schema; the description of what it refers to where it has none of its own.
fn french(schema: &Schema, resolved: &Schema) -> String {
    let of = |schema: &Schema, part: &str| schema[part].as_str().unwrap_or_default().to_owned();
    let description = of(schema, "description");
    let general = of(resolved, "description");
    let description = match (description.is_empty(), resolved.get("enum").is_some()) {
        (true, _) => general,
        // What each of the words means is said where they are.
        (false, true) if general != description => format!("{description} {general}"),
        _ => description,
    };
    match of(schema, "title").as_str() {
        "" => description,
        title => format!("{title}. {description}"),
    }
}

/// What may be written, in words.
fn value(root: &Schema, schema: &Schema, words: &Texts) -> String {
    let resolved = resolved(root, schema);
    let either = |part: &str| schema.get(part).or_else(|| resolved.get(part));
    let number = |part: &str| either(part).and_then(Schema::as_u64).unwrap_or_default();
    let say = |part: &str, values: &[(&'static str, pdcn_texts::Value)]| words.part("format-value", part, values);
    if let Some(choices) = either("enum").and_then(Schema::as_array).filter(|choices| choices.len() <= CHOICES) {
        let choices: Vec<String> = choices.iter().map(Schema::to_string).collect();
        return say("choice", &[("choices", choices.join(", ").into())]);
    }
    if let Some(inner) = either("additionalProperties").filter(|inner| inner.is_object()) {
        return say("map", &[("value", value(root, inner, words).into())]);
    }
    match either("type").and_then(Schema::as_str) {
        Some("string") if either("format").is_some_and(|format| format == "date") => say("date", &[]),
        Some("string") => match either("x-form").and_then(Schema::as_str) {
            // The same words as those of the finding on a value of another form.
            Some(form) => {
                let form = words.part("invalid-value", "help-form", &[("form", form.into())]);
                say("form", &[("form", form.into())])
            }
            None if number("maxLength") > 0 => say("short", &[("most", number("maxLength").to_string().into())]),
            None => say("text", &[]),
        },
        Some("integer") => say(
            "number",
            &[("least", number("minimum").to_string().into()), ("most", number("maximum").to_string().into())],
        ),
        Some("boolean") => say("boolean", &[]),
        Some("array") => {
            let item = either("items").map(|items| value(root, items, words)).unwrap_or_default();
            say("list", &[("item", item.into())])
        }
        _ if resolved.get("anyOf").is_some() => say("rule", &[]),
        _ => say("text", &[]),
    }
}
