//! The lines that a finding shows, made ready for miette.
//!
//! Miette's own sources scan the whole file for each label, count columns in bytes, show what a terminal would obey,
//! and know one file at a time. So each finding gets a small text of its own: only the lines around its labels, from
//! all files that they are in, cut when long, with hidden characters made visible, and with the true names and numbers.

use std::ops::Range;

use miette::{LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};
use pdcn_texts::visible;
use pdcn_toml::{FileNumber, Lines};
use unicode_width::UnicodeWidthStr;

use crate::text::paragraph;

/// Lines shown before and after a labelled line.
pub(crate) const CONTEXT: usize = 1;
/// Columns that miette takes before a line: its number and the bar.
const GUTTER: usize = 10;
/// Columns that miette takes before the words of a label.
const HOOK: usize = 4;
/// Columns that a label gets at least before it is broken into lines.
const LABEL: usize = 24;

/// A label of a finding, in the bytes of a file.
pub(crate) struct Mark<'a> {
    pub(crate) file: FileNumber,
    pub(crate) name: &'a str,
    pub(crate) lines: &'a Lines<'a>,
    pub(crate) bytes: Range<usize>,
    pub(crate) text: Option<String>,
}

impl Mark<'_> {
    /// Its bytes in a line that it begins on, and the columns that its words take.
    fn within(&self, line: usize) -> (Range<usize>, usize) {
        let (text, start) = (self.lines.line(line), self.lines.start(line));
        let within = |byte: usize| text.floor_char_boundary(byte.saturating_sub(start).min(text.len()));
        let from = within(self.bytes.start);
        (from..within(self.bytes.end).max(from), self.text.as_deref().unwrap_or_default().width())
    }
}

/// The lines that a finding shows.
#[derive(Debug, Default)]
pub(crate) struct Snippet {
    text: String,
    chunks: Vec<Chunk>,
    labels: Vec<LabeledSpan>,
    /// The line and column, both from 0, of the beginning of each label.
    points: Vec<(usize, usize, usize)>,
    /// Columns that a line may take.
    room: usize,
}

/// Lines of one file that follow each other.
#[derive(Debug)]
struct Chunk {
    name: String,
    bytes: Range<usize>,
    first_line: usize,
    n_lines: usize,
}

impl Snippet {
    /// Cuts out the lines around the marks, for a terminal of this many columns.
    pub(crate) fn new(marks: &[Mark<'_>], width: usize) -> Self {
        let mut snippet = Self { room: width.saturating_sub(GUTTER), ..Self::default() };
        let mut sorted: Vec<(usize, &Mark<'_>)> = marks.iter().enumerate().collect();
        sorted.sort_by_key(|(_, mark)| (mark.file, mark.bytes.start));
        let mut chunks = Vec::new();
        let mut rest = sorted.as_slice();
        while let Some(((_, first), others)) = rest.split_first() {
            // Marks of a file whose lines touch share a chunk, unless one has no room in the part of a line that is shown
            // for the first mark on it.
            let mut last_line = first.lines.line_of(first.bytes.start);
            let mut first_on_line = *first;
            let mut n_marks = 1;
            for (_, mark) in others.iter().take_while(|(_, mark)| mark.file == first.file) {
                let line = mark.lines.line_of(mark.bytes.start);
                if line > last_line + 2 * CONTEXT + 1
                    || (line == last_line && !snippet.has_room_beside(line, first_on_line, mark))
                {
                    break;
                }
                if line > last_line {
                    first_on_line = *mark;
                }
                last_line = line;
                n_marks += 1;
            }
            let (chunk, others) = rest.split_at(n_marks);
            chunks.push((chunk, last_line));
            rest = others;
        }
        // In the order of the marks and not of the lines: the main one first, and a circle goes round.
        chunks.sort_by_key(|(chunk, _)| chunk.iter().map(|(number, _)| *number).min());
        for (chunk, last_line) in chunks {
            snippet.add_chunk(chunk, last_line);
        }
        snippet
    }

    /// The labels, in the bytes of the snippet.
    pub(crate) fn labels(&self) -> impl Iterator<Item = LabeledSpan> {
        self.labels.iter().cloned()
    }

    /// True when a mark can be shown, with its words, in the part of a line that is shown for another one.
    fn has_room_beside(&self, line: usize, other: &Mark<'_>, mark: &Mark<'_>) -> bool {
        let text = mark.lines.line(line);
        let window = self.window(text, Some(other.within(line)));
        let (bytes, words) = mark.within(line);
        if bytes.start < window.start || bytes.end > window.end {
            return false;
        }
        let cut = usize::from(window.start > 0);
        let hook = cut + text[window.start..bytes.start].width() + text[bytes].width() / 2 + HOOK;
        hook + words.min(LABEL * 2 / 3) <= self.room
    }

    fn add_chunk(&mut self, marks: &[(usize, &Mark<'_>)], last_line: usize) {
        let Some((_, first)) = marks.first() else { return };
        let lines = first.lines;
        let first_line = lines.line_of(first.bytes.start).saturating_sub(CONTEXT);
        let end_line = (last_line + CONTEXT + 1).min(lines.n_lines());
        let start = self.text.len();
        for line in first_line..end_line {
            let on_line: Vec<&(usize, &Mark<'_>)> =
                marks.iter().filter(|(_, mark)| lines.line_of(mark.bytes.start) == line).collect();
            self.add_line(lines, line, &on_line);
        }
        self.chunks.push(Chunk {
            name: first.name.to_owned(),
            bytes: start..self.text.len(),
            first_line,
            n_lines: end_line - first_line,
        });
    }

    /// The part of a line that is shown: all of it when there is room, else what is around the label.
    fn window(&self, text: &str, label: Option<(Range<usize>, usize)>) -> Range<usize> {
        let (focus, words) = label.unwrap_or((0..0, 0));
        // Bytes are at least as many as columns for all but the rarest characters, so a short line needs no counting.
        let line_fits = text.len() <= self.room || text.width() <= self.room;
        let hook = || text[..focus.start].width() + text[focus.clone()].width() / 2 + HOOK;
        if line_fits && (focus.end + HOOK + words <= self.room || hook() + words.min(LABEL) <= self.room) {
            return 0..text.len();
        }
        let before = self.room / 4;
        let is_far = text[..focus.start].chars().count() > 2 * before || hook() + words.min(LABEL) > self.room;
        let near = line_fits || is_far;
        let start = if near { back(text, focus.start, before) } else { 0 };
        let length: usize = text[start..].chars().take(self.room.saturating_sub(2)).map(char::len_utf8).sum();
        start..start + length
    }

    fn add_line(&mut self, lines: &Lines<'_>, line: usize, marks: &[&(usize, &Mark<'_>)]) {
        let text = lines.line(line);
        let start = lines.start(line);
        let within = |byte: usize| text.floor_char_boundary(byte.saturating_sub(start).min(text.len()));
        let window = self.window(text, marks.first().map(|(_, mark)| mark.within(line)));
        if window.start > 0 {
            self.text.push('…');
        }
        let base = self.text.len();
        let shown = |from: usize, to: usize| visible_keeping_tabs(&text[from..to]).len();
        self.text.push_str(&visible_keeping_tabs(&text[window.clone()]));
        for (number, mark) in marks {
            let from = within(mark.bytes.start).clamp(window.start, window.end);
            let to = within(mark.bytes.end).clamp(from, window.end);
            let at = base + shown(window.start, from);
            let length = shown(from, to);
            let hook = self.text[base..at].width() + self.text[at..at + length].width() / 2 + HOOK;
            let room = self.room.saturating_sub(hook).max(LABEL * 2 / 3);
            let words = mark.text.as_deref().map(|text| paragraph(text, room));
            self.labels.push(match number {
                0 => LabeledSpan::new_primary_with_span(words, (at, length)),
                _ => LabeledSpan::new_with_span(words, (at, length)),
            });
            let point = lines.point(mark.bytes.start);
            self.points.push((at, point.line - 1, point.column - 1));
        }
        if window.end < text.len() {
            self.text.push('…');
        }
        self.text.push('\n');
    }
}

/// The byte so many characters before another.
fn back(text: &str, from: usize, n_chars: usize) -> usize {
    text[..from].char_indices().rev().nth(n_chars.saturating_sub(1)).map_or(0, |(at, _)| at)
}

/// A tab only moves on; miette lays it out.
pub(crate) fn visible_keeping_tabs(text: &str) -> String {
    if text.contains('\t') { text.split('\t').map(visible).collect::<Vec<_>>().join("\t") } else { visible(text) }
}

impl SourceCode for Snippet {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let range = span.offset()..span.offset() + span.len();
        let holds = |chunk: &&Chunk| chunk.bytes.start <= range.start && range.end <= chunk.bytes.end;
        let chunk = self.chunks.iter().find(holds).ok_or(MietteError::OutOfBounds)?;
        let contents = |bytes: Range<usize>, line, column, n_lines| {
            let data = &self.text.as_bytes()[bytes.clone()];
            let span = (bytes.start, bytes.len()).into();
            Box::new(MietteSpanContents::new_named(chunk.name.clone(), data, span, line, column, n_lines))
        };
        if before == 0 && after == 0 {
            // Asked for the point that the heading of the lines names.
            let point = self.points.iter().find(|(at, ..)| *at == range.start);
            let (line, column) = point.map_or((chunk.first_line, 0), |(_, line, column)| (*line, *column));
            return Ok(contents(range, line, column, 1));
        }
        Ok(contents(chunk.bytes.clone(), chunk.first_line, 0, chunk.n_lines))
    }
}
