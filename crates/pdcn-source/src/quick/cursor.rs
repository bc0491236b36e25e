//! The events of a document, one after the other: keys, values, and the headers of tables.

use std::borrow::Cow;

use toml_parser::decoder::ScalarKind;
use toml_parser::parser::{Event, EventKind, EventReceiver, RecursionGuard, ValidateWhitespace, parse_document};
use toml_parser::{ErrorSink, ParseError, Source, Span};

use crate::sources::BLOCKS;

/// How deep arrays and inline tables may lie in each other, as in the crate `toml`.
const MAX_DEPTH: u32 = 80;

/// The events that say something; nothing when the text has a syntax error.
pub(super) fn events(source: Source<'_>) -> Option<Vec<Event>> {
    // A token has four bytes or so: room for them at once, rather than moving them each time there are more.
    let mut tokens = Vec::with_capacity(source.input().len() / 4 + 16);
    tokens.extend(source.lex());
    let mut events = Telling(Vec::with_capacity(tokens.len() / 2));
    let mut error: Option<ParseError> = None;
    let mut spaces = ValidateWhitespace::new(&mut events, source);
    parse_document(&tokens, &mut RecursionGuard::new(&mut spaces, MAX_DEPTH), &mut error);
    error.is_none().then_some(events.0)
}

/// Takes the events that say something, and leaves out spaces, ends of lines, comments and commas.
struct Telling(Vec<Event>);

impl Telling {
    fn add(&mut self, kind: EventKind, span: Span) {
        self.0.push(Event::new_unchecked(kind, None, span));
    }
}

impl EventReceiver for Telling {
    fn std_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.add(EventKind::StdTableOpen, span);
    }

    fn std_table_close(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.add(EventKind::StdTableClose, span);
    }

    fn array_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.add(EventKind::ArrayTableOpen, span);
    }

    fn array_table_close(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.add(EventKind::ArrayTableClose, span);
    }

    fn inline_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.add(EventKind::InlineTableOpen, span);
        true
    }

    fn inline_table_close(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.add(EventKind::InlineTableClose, span);
    }

    fn array_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.add(EventKind::ArrayOpen, span);
        true
    }

    fn array_close(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.add(EventKind::ArrayClose, span);
    }

    fn simple_key(&mut self, span: Span, encoding: Option<toml_parser::decoder::Encoding>, _: &mut dyn ErrorSink) {
        self.0.push(Event::new_unchecked(EventKind::SimpleKey, encoding, span));
    }

    fn key_sep(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.add(EventKind::KeySep, span);
    }

    fn key_val_sep(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.add(EventKind::KeyValSep, span);
    }

    fn scalar(&mut self, span: Span, encoding: Option<toml_parser::decoder::Encoding>, _: &mut dyn ErrorSink) {
        self.0.push(Event::new_unchecked(EventKind::Scalar, encoding, span));
    }

    fn error(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.add(EventKind::Error, span);
    }
}

/// A walk through the events of a document. What gives nothing here could not be read this way.
pub(super) struct Cursor<'e, 't> {
    source: Source<'t>,
    events: &'e [Event],
    at: usize,
    /// The keys of the header that comes next, once it was looked at.
    header: Vec<Cow<'t, str>>,
    /// Where its events end; zero before it was looked at.
    header_end: usize,
    /// The keys of the table that is being read.
    pub(super) path: Vec<Cow<'t, str>>,
    /// Where each block of [`BLOCKS`] begins.
    pub(super) block_starts: Vec<u32>,
}

/// The header of a table.
#[derive(Clone, Copy)]
pub(super) struct Header {
    /// `[[…]]`: the next element of a list.
    pub(super) is_element: bool,
    /// How many keys it has.
    pub(super) n_keys: usize,
}

impl<'e, 't> Cursor<'e, 't> {
    pub(super) fn new(source: Source<'t>, events: &'e [Event]) -> Self {
        let (header, path, block_starts) = (Vec::new(), Vec::new(), Vec::new());
        Self { source, events, at: 0, header, header_end: 0, path, block_starts }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.events.len()
    }

    /// The kind of the next event.
    pub(super) fn peek(&self) -> Option<EventKind> {
        self.events.get(self.at).map(Event::kind)
    }

    /// Goes over the next event, which must be of this kind.
    pub(super) fn take(&mut self, kind: EventKind) -> Option<()> {
        (self.peek() == Some(kind)).then(|| self.at += 1)
    }

    /// The next event, a key.
    pub(super) fn key(&mut self) -> Option<Cow<'t, str>> {
        let key = self.key_at(self.at)?;
        self.at += 1;
        Some(key)
    }

    fn key_at(&self, at: usize) -> Option<Cow<'t, str>> {
        let event = self.events.get(at).filter(|event| event.kind() == EventKind::SimpleKey)?;
        let (mut key, mut error) = (Cow::Borrowed(""), None);
        self.source.get(event)?.decode_key(&mut key, &mut error);
        error.is_none().then_some(key)
    }

    /// The next event, a value that is no list and no table.
    pub(super) fn scalar(&mut self) -> Option<(ScalarKind, Cow<'t, str>)> {
        let event = self.events.get(self.at).filter(|event| event.kind() == EventKind::Scalar)?;
        let (mut text, mut error) = (Cow::Borrowed(""), None);
        let kind = self.source.get(event)?.decode_scalar(&mut text, &mut error);
        self.at += 1;
        error.is_none().then_some((kind, text))
    }

    /// The header that comes next, when it is of a table under the path, or at it.
    pub(super) fn header(&mut self) -> Option<Header> {
        let is_element = match self.peek()? {
            EventKind::ArrayTableOpen => true,
            EventKind::StdTableOpen => false,
            _ => return None,
        };
        if self.header_end <= self.at {
            self.header.clear();
            let mut at = self.at + 1;
            loop {
                self.header.push(self.key_at(at)?);
                at += 1;
                match self.events.get(at)?.kind() {
                    EventKind::KeySep => at += 1,
                    EventKind::ArrayTableClose | EventKind::StdTableClose => break,
                    _ => return None,
                }
            }
            self.header_end = at + 1;
        }
        self.header.starts_with(&self.path).then_some(Header { is_element, n_keys: self.header.len() })
    }

    /// A key of the header that [`header`](Self::header) gave.
    pub(super) fn header_key(&self, position: usize) -> Option<Cow<'t, str>> {
        self.header.get(position).cloned()
    }

    /// Goes over the header that [`header`](Self::header) gave.
    pub(super) fn take_header(&mut self) -> Option<()> {
        if let ([list], Some(event)) = (self.header.as_slice(), self.events.get(self.at))
            && list == BLOCKS
            && event.kind() == EventKind::ArrayTableOpen
        {
            self.block_starts.push(u32::try_from(event.span().start()).ok()?);
        }
        self.at = self.header_end;
        Some(())
    }
}
