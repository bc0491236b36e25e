//! The text of one file with all that an edit of it asks: its tree, where its blocks stand, the order of its keys.

use std::ops::Range;
use std::sync::Arc;

use pdcn_model::{FileKind, schema};
use pdcn_source::SourceFile;
use pdcn_toml::{Document, Finder, Part, Step, headers, line_start, next_line, table_at, value_at};
use serde_json::Value as Json;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::path::schema_path;
use super::style::Style;

/// A file as it is read, to be edited.
pub(crate) struct Sheet<'t> {
    pub(crate) document: Document<'t>,
    tree: Spanned<DeTable<'t>>,
    /// The starts of all headers, in order.
    pub(crate) headers: Vec<usize>,
    pub(crate) schema: &'static Json,
    /// How lines end.
    pub(crate) end: &'static str,
    /// How the file was written before any edit.
    pub(crate) style: Arc<Style>,
}

/// How a table is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Above all headers: the table that the file is.
    Root,
    /// Below a header of its own, which begins at a byte.
    Lines(usize),
    /// Between braces.
    Inline(Range<usize>),
    /// In the lines of a table around it: `translation.en.statement = …`.
    Dotted,
    /// In the headers of the tables within it alone.
    Implied,
}

impl<'t> Sheet<'t> {
    pub(crate) fn new(source: &'t SourceFile, kind: FileKind) -> Self {
        let document = source.document();
        let tree = DeTable::parse_recoverable(document.read).0;
        let headers = headers(document.read, tree.get_ref());
        let end = if document.text.contains("\r\n") { "\r\n" } else { "\n" };
        Self { document, headers, tree, schema: schema_of(kind), end, style: Arc::default() }
    }

    /// The same, to be written in a style.
    pub(crate) fn with(self, style: Arc<Style>) -> Self {
        Self { style, ..self }
    }

    /// The text as it is written.
    pub(crate) fn text(&self) -> &'t str {
        self.document.text
    }

    pub(crate) fn root(&self) -> &DeTable<'t> {
        self.tree.get_ref()
    }

    pub(crate) fn finder(&self) -> Finder<'t> {
        Finder::new(self.document)
    }

    /// The value at a path as it was read, be it written under another name.
    pub(crate) fn value(&self, path: &[Step]) -> Option<&DeValue<'t>> {
        value_at(self.root(), &self.document.written_path(path))
    }

    pub(crate) fn table(&self, path: &[Step]) -> Option<&DeTable<'t>> {
        table_at(self.root(), &self.document.written_path(path))
    }

    /// The bytes of what is at a path, be they its own or not.
    pub(crate) fn span(&self, path: &[Step], part: &Part) -> Range<usize> {
        self.finder().span(path, part)
    }

    /// The keys that the table at a path may have, in the order in which they stand.
    pub(crate) fn order(&self, path: &[Step]) -> Vec<&'static str> {
        schema::keys_at(self.schema, &schema_path(path))
    }

    /// What the schema says of what is at a path.
    pub(crate) fn contract(&self, path: &[Step]) -> Option<&'static Json> {
        schema::at(self.schema, &schema_path(path))
    }

    /// How the table at a path is written; nothing when there is none.
    pub(crate) fn form(&self, path: &[Step]) -> Option<Form> {
        self.table(path)?;
        if path.is_empty() {
            return Some(Form::Root);
        }
        let value = self.span(path, &Part::Value);
        let written = self.document.read.get(value.clone())?;
        Some(match written.as_bytes().first() {
            Some(b'[') => Form::Lines(value.start),
            Some(b'{') => Form::Inline(value),
            _ => {
                let line = line_start(self.document.read, value.start);
                let is_header = self.document.read[line..value.start].trim_start().starts_with('[');
                if is_header { Form::Implied } else { Form::Dotted }
            }
        })
    }

    /// The start of the header after a byte, or the end of the text.
    pub(crate) fn header_after(&self, at: usize) -> usize {
        let after = self.headers.partition_point(|start| *start <= at);
        let next = self.headers.get(after).map(|start| line_start(self.text(), *start));
        next.unwrap_or(self.text().len())
    }

    /// The start of the line of the first header, or the end of the text.
    pub(crate) fn first_header(&self) -> usize {
        self.headers.first().map_or(self.text().len(), |start| line_start(self.text(), *start))
    }

    /// The lines of a table itself, from the one after its header to the next header.
    pub(crate) fn lines(&self, form: &Form) -> Range<usize> {
        match form {
            Form::Root => 0..self.first_header(),
            Form::Lines(start) => next_line(self.text(), *start)..self.header_after(*start),
            Form::Inline(bytes) => bytes.clone(),
            Form::Dotted | Form::Implied => 0..0,
        }
    }

    /// All of the block at a path, with the blocks within it: from the start of its header's line to the next header that is
    /// not of it.
    pub(crate) fn extent(&self, path: &[Step]) -> Option<Range<usize>> {
        let table = self.table(path)?;
        let Form::Lines(start) = self.form(path)? else { return None };
        let own = headers(self.document.read, table);
        let after = self.headers.partition_point(|header| *header <= start);
        let next = self.headers.get(after..)?.iter().find(|header| own.binary_search(header).is_err());
        let text = self.text();
        Some(line_start(text, start)..next.map_or(text.len(), |next| line_start(text, *next)))
    }

    /// True when what is written in these bytes was read as it is.
    pub(crate) fn is_sound(&self, bytes: &Range<usize>) -> bool {
        let Document { text, read, .. } = self.document;
        text.get(bytes.clone()) == read.get(bytes.clone())
    }
}

/// The schema of a kind of file.
pub(crate) fn schema_of(kind: FileKind) -> &'static Json {
    static SCHEMAS: [std::sync::OnceLock<Json>; FileKind::ALL.len()] =
        [const { std::sync::OnceLock::new() }; FileKind::ALL.len()];
    SCHEMAS[kind as usize].get_or_init(|| schema::of(kind))
}
