//! Lines and columns of a text: found once, so that ten thousand places of a file cost no more than one.

use std::cell::Cell;

/// Tells the line and column of any byte of a text.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// The last byte whose column was counted, and the column in characters and in UTF-16: bytes mostly come in order, so
    /// that even a line of megabytes is counted once.
    counted: Cell<(usize, usize, usize)>,
}

/// A point of a text, as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// In units of UTF-16, from 1: a character of the astral planes counts twice.
    pub utf16_column: usize,
}

impl<'t> Lines<'t> {
    /// Finds where the lines of a text begin.
    pub fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts, counted: Cell::new((0, 0, 0)) }
    }

    /// Returns the number of the line that holds a byte, from 0.
    pub fn line_of(&self, byte: usize) -> usize {
        self.starts.partition_point(|&start| start <= byte).saturating_sub(1)
    }

    /// Counts the lines.
    pub fn n_lines(&self) -> usize {
        self.starts.len()
    }

    /// Returns the byte at which a line begins; the end of the text for one that there is not.
    pub fn start(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.text.len())
    }

    /// Returns the text of a line, without its end.
    pub fn line(&self, line: usize) -> &'t str {
        let end = self.starts.get(line + 1).copied().unwrap_or(self.text.len());
        self.text[self.start(line)..end].trim_end_matches(['\n', '\r'])
    }

    /// Returns the line and column of a byte; those of the end for one that is past it.
    pub fn point(&self, byte: usize) -> Point {
        let line = self.line_of(byte);
        let start = self.starts[line];
        let end = self.text.floor_char_boundary(byte.clamp(start, self.text.len()));
        let (counted, ..) = self.counted.get();
        // The byte order mark at the beginning of a file is no character of its first line.
        let start = if start == 0 && self.text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { start };
        let end = end.max(start);
        let (from, columns, units) = if (start..=end).contains(&counted) { self.counted.get() } else { (start, 0, 0) };
        let (columns, units) = self.text[from..end]
            .chars()
            .fold((columns, units), |(columns, units), one| (columns + 1, units + one.len_utf16()));
        self.counted.set((end, columns, units));
        Point { line: line + 1, column: columns + 1, utf16_column: units + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Point};

    #[test]
    fn columns_count_characters_and_not_bytes() {
        let text = "# élève\nid = \"é🤖\" x\r\nfin";
        let lines = Lines::new(text);
        let point = |line, column, utf16_column| Point { line, column, utf16_column };
        assert_eq!(lines.point(text.find('x').expect("x")), point(2, 11, 12));
        assert_eq!(lines.line(1), "id = \"é🤖\" x");
        assert_eq!(lines.point(text.len()), point(3, 4, 4));
        assert_eq!(lines.point(text.len() + 10), point(3, 4, 4));
        let marked = Lines::new("\u{FEFF}id\nx");
        assert_eq!(
            [0, 3, 5, 6].map(|byte| marked.point(byte)),
            [point(1, 1, 1), point(1, 1, 1), point(1, 3, 3), point(2, 1, 1)]
        );
        assert_eq!(Lines::new("").point(0), point(1, 1, 1));
    }
}
