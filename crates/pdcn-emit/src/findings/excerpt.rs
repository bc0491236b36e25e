//! The lines that a finding shows, taken apart into what is flagged and what is not, for formats that lay out text
//! themselves. Long lines are cut around what is flagged, and hidden characters are made visible.

use std::collections::HashMap;
use std::ops::Range;

use pdcn_lint::Located;
use pdcn_toml::{FileNumber, Lines};

use super::FindingsRun;
use super::snippet::{CONTEXT, visible_keeping_tabs};

/// Lines of one place that are shown.
const TALLEST: usize = 8;
/// Characters of a line that are shown, and those of them that may come before what is flagged.
const WIDEST: usize = 400;
const BEFORE: usize = 100;

/// Lines of one file that follow each other.
pub(crate) struct Excerpt {
    pub(crate) file: FileNumber,
    pub(crate) lines: Vec<Line>,
}

/// A line of an excerpt.
pub(crate) struct Line {
    /// From 1.
    pub(crate) number: usize,
    pub(crate) pieces: Vec<Piece>,
    /// What to see on it.
    pub(crate) notes: Vec<String>,
}

/// A part of a line.
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) flagged: bool,
}

/// A place to show, with its lines.
struct Mark {
    position: usize,
    file: FileNumber,
    bytes: Range<usize>,
    shown: Range<usize>,
    note: Option<String>,
}

/// The excerpts of a finding, that of the main place first.
pub(crate) fn excerpts<'r>(
    run: &'r FindingsRun<'_>,
    lines: &mut HashMap<FileNumber, Lines<'r>>,
    located: &Located<'_>,
) -> Vec<Excerpt> {
    let mut marks: Vec<Mark> = Vec::new();
    for (position, label) in located.labels.iter().enumerate() {
        let text = &run.sources.file(label.file).text;
        // A file that could not be read has no line to show; the message names it.
        if text.is_empty() {
            continue;
        }
        let lines = lines.entry(label.file).or_insert_with(|| Lines::new(text));
        let first = lines.line_of(label.bytes.start);
        let last = lines.line_of(label.bytes.end.saturating_sub(1).max(label.bytes.start)).min(first + TALLEST);
        let shown = first.saturating_sub(CONTEXT)..(last + CONTEXT + 1).min(lines.n_lines());
        let note = label.text.map(|text| run.words.text(text));
        marks.push(Mark { position, file: label.file, bytes: label.bytes.clone(), shown, note });
    }
    marks.sort_by_key(|mark| (mark.file, mark.bytes.start));
    let mut groups: Vec<(Range<usize>, Vec<Mark>)> = Vec::new();
    for mark in marks {
        match groups.last_mut() {
            // Places of a file whose lines touch are shown together.
            Some((shown, group)) if group[0].file == mark.file && mark.shown.start <= shown.end => {
                shown.end = shown.end.max(mark.shown.end);
                group.push(mark);
            }
            _ => groups.push((mark.shown.clone(), vec![mark])),
        }
    }
    groups.sort_by_key(|(_, group)| group.iter().map(|mark| mark.position).min());
    let excerpt = |(shown, group): (Range<usize>, Vec<Mark>)| {
        let file = group[0].file;
        let shown = shown.filter_map(|number| lines.get(&file).map(|lines| line(lines, number, &group)));
        let mut shown: Vec<Line> = shown.collect();
        // An empty line at the edge says nothing.
        while shown.last().is_some_and(|line| line.pieces.is_empty()) {
            shown.pop();
        }
        let n_empty = shown.iter().take_while(|line| line.pieces.is_empty()).count();
        Excerpt { file, lines: shown.split_off(n_empty) }
    };
    groups.into_iter().map(excerpt).collect()
}

fn line(lines: &Lines<'_>, number: usize, marks: &[Mark]) -> Line {
    let (text, start) = (lines.line(number), lines.start(number));
    let end = start + text.len();
    // The end of a text is a place too: on an empty line, or after the last character.
    let on_line = |mark: &&Mark| {
        mark.bytes.start <= end && mark.bytes.end > start || mark.bytes.is_empty() && mark.bytes.start == start
    };
    let within = |byte: usize| text.floor_char_boundary(byte.clamp(start, end) - start);
    let mut flagged: Vec<Range<usize>> =
        marks.iter().filter(on_line).map(|mark| within(mark.bytes.start)..within(mark.bytes.end)).collect();
    flagged.sort_by_key(|range| (range.start, range.end));
    let notes = marks.iter().filter(|mark| lines.line_of(mark.bytes.start) == number);
    let notes = notes.filter_map(|mark| mark.note.clone()).collect();
    Line { number: number + 1, pieces: pieces(text, &flagged), notes }
}

/// A line in parts; what is flagged is given in order.
fn pieces(text: &str, flagged: &[Range<usize>]) -> Vec<Piece> {
    let window = window(text, flagged.first().map_or(0, |range| range.start));
    let mut pieces = Vec::new();
    let mut add = |text: &str, flagged| {
        if flagged || !text.is_empty() {
            pieces.push(Piece { text: visible_keeping_tabs(text), flagged });
        }
    };
    if window.start > 0 {
        add("…", false);
    }
    let mut at = window.start;
    for range in flagged {
        let (from, to) = (range.start.clamp(at, window.end), range.end.clamp(at, window.end));
        // What lies in a part that was flagged already, or was cut, is not flagged again.
        if range.start < at || range.start > window.end {
            continue;
        }
        add(&text[at..from], false);
        add(&text[from..to], true);
        at = to;
    }
    add(&text[at..window.end], false);
    if window.end < text.len() {
        add("…", false);
    }
    pieces
}

/// The part of a line that is shown: all of it when it is short, else what is around what is flagged.
fn window(text: &str, focus: usize) -> Range<usize> {
    if text.len() <= WIDEST {
        return 0..text.len();
    }
    let start = text[..focus].char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
    let end = text[start..].char_indices().nth(WIDEST).map_or(text.len(), |(at, _)| start + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::pieces;

    /// A line with what is flagged in brackets.
    fn shown(text: &str, flagged: &[(usize, usize)]) -> String {
        let flagged: Vec<_> = flagged.iter().map(|(from, to)| *from..*to).collect();
        let piece = |piece: &super::Piece| {
            if piece.flagged { format!("[{}]", piece.text) } else { piece.text.clone() }
        };
        pieces(text, &flagged).iter().map(piece).collect()
    }

    #[test]
    fn a_line_falls_into_parts() {
        assert_eq!(shown("abcdef", &[]), "abcdef");
        assert_eq!(shown("abcdef", &[(1, 3), (4, 6)]), "a[bc]d[ef]");
        assert_eq!(shown("abcdef", &[(1, 4), (2, 3), (4, 5)]), "a[bcd][e]f");
        assert_eq!(shown("abc", &[(3, 3)]), "abc[]");
        assert_eq!(shown("a\u{202E}b\tc", &[(1, 4)]), "a[⟨U+202E⟩]b\tc");
        let long = format!("{}é!{}", "x".repeat(1000), "y".repeat(1000));
        assert_eq!(shown(&long, &[(1000, 1003)]), format!("…{}[é!]{}…", "x".repeat(101), "y".repeat(297)));
    }
}
