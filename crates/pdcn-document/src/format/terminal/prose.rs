//! Words to be laid out: broken between words into lines of so many columns, each run painted in its style.

use std::io::{self, Write};
use std::ops::Range;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::paint::Paint;
use crate::format::plain::{marked, shown};
use crate::{Shade, Span, Style, Target, Text};

/// Words, and where each style ends.
#[derive(Clone, Debug, Default)]
pub(super) struct Prose {
    words: String,
    styles: Vec<(usize, Style)>,
}

impl Prose {
    pub(super) fn new(style: Style, words: &str) -> Self {
        let mut prose = Self::default();
        prose.push(style, words);
        prose
    }

    /// A text. Where its words lead is written after them when `addresses` are wanted.
    pub(super) fn of(text: &Text<'_>, addresses: bool) -> Self {
        let mut prose = Self::default();
        prose.text(text, addresses);
        prose
    }

    /// Appends words, made visible.
    pub(super) fn push(&mut self, style: Style, words: &str) {
        self.words.push_str(&shown(words));
        match self.styles.last_mut() {
            Some((end, last)) if *last == style => *end = self.words.len(),
            _ => self.styles.push((self.words.len(), style)),
        }
    }

    /// Appends a text.
    pub(super) fn text(&mut self, text: &Text<'_>, addresses: bool) {
        for span in text.spans() {
            self.span(&span);
            let address = span.target.as_ref().and_then(Target::address).filter(|address| *address != span.words);
            if let Some(address) = address.filter(|_| addresses) {
                self.push(Style::Quiet, &format!(" <{address}>"));
            }
        }
    }

    /// Appends a heading: all of it matters.
    pub(super) fn heading(&mut self, text: &Text<'_>) {
        for span in text.spans() {
            match span.style {
                Style::Added | Style::Removed => self.span(&span),
                _ => self.push(Style::Strong, &span.words),
            }
        }
    }

    /// What was added or removed is told by signs, for those who see no colours.
    fn span(&mut self, span: &Span<'_>) {
        if !span.words.is_empty() {
            self.push(span.style, &marked(span.style, &span.words));
        }
    }

    /// Appends other words in their styles.
    pub(super) fn append(&mut self, other: &Self) {
        let before = self.words.len();
        self.words.push_str(&other.words);
        self.styles.extend(other.styles.iter().map(|(end, style)| (before + end, *style)));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Columns that all of it takes on one line.
    pub(super) fn width(&self) -> usize {
        self.words.width()
    }

    /// Columns of its longest word.
    pub(super) fn longest_word(&self) -> usize {
        self.words.split(' ').map(UnicodeWidthStr::width).max().unwrap_or_default()
    }

    /// Its lines of at most so many columns, at least one. Only a word that fits on no line is broken.
    pub(super) fn lines(&self, width: usize) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        let mut line = 0..0;
        let mut start = 0;
        for word in self.words.split(' ') {
            let end = start + word.len();
            let begins = line.is_empty();
            if self.words[if begins { start } else { line.start }..end].width() <= width {
                // Spaces between words stay; those at the beginning of a line go.
                line = if begins { start..end } else { line.start..end };
            } else {
                if !begins {
                    lines.push(line);
                }
                line = self.broken(start..end, width, &mut lines);
            }
            start = end + 1;
        }
        lines.push(line);
        lines
    }

    /// Breaks a word that is too long, before characters that take columns; gives what is left of it.
    fn broken(&self, word: Range<usize>, width: usize, lines: &mut Vec<Range<usize>>) -> Range<usize> {
        let mut line = word.start..word.start;
        for (position, sign) in self.words[word.clone()].char_indices() {
            let (at, end) = (word.start + position, word.start + position + sign.len_utf8());
            let takes_columns = sign.width().is_some_and(|width| width > 0);
            if takes_columns && at > line.start && self.words[line.start..end].width() > width {
                lines.push(line.start..at);
                line = at..at;
            }
            line.end = end;
        }
        line
    }

    /// Columns of one of its lines.
    pub(super) fn width_of(&self, line: &Range<usize>) -> usize {
        self.words[line.clone()].width()
    }

    /// Writes one of its lines.
    pub(super) fn write(&self, line: &Range<usize>, shade: Shade, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
        let mut start = line.start;
        for (end, style) in &self.styles {
            let end = (*end).min(line.end);
            if end > start {
                paint.write(*style, shade, &self.words[start..end], out)?;
                start = end;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Prose;
    use crate::Style;

    #[track_caller]
    fn lines(words: &str, width: usize, expected: &[&str]) {
        let prose = Prose::new(Style::Plain, words);
        let lines: Vec<&str> = prose.lines(width).into_iter().map(|line| &prose.words[line]).collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn lines_break_at_spaces_and_only_there() {
        lines("un deux trois", 7, &["un deux", "trois"]);
        lines("un deux\u{a0}trois", 10, &["un", "deux\u{a0}trois"]);
        lines("  un   deux  ", 40, &["un   deux  "]);
        lines("", 5, &[""]);
        lines("IA-EVAL-03 x", 11, &["IA-EVAL-03", "x"]);
    }

    #[test]
    fn a_word_that_fits_nowhere_is_broken_and_whole() {
        lines("abcdefgh ij", 3, &["abc", "def", "gh", "ij"]);
        lines("a 漢字漢字", 3, &["a", "漢", "字", "漢", "字"]);
        lines("e\u{301}e\u{301}e\u{301}", 2, &["e\u{301}e\u{301}", "e\u{301}"]);
    }
}
