//! Lines and columns of a text: found once per file, so that ten thousand findings cost no more than one.

use std::cell::Cell;

/// Where the lines of a text begin.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// The last byte whose column was counted, and the column: findings come in order, so that even a line of
    /// megabytes is counted once.
    counted: Cell<(usize, usize)>,
}

/// A point of a text, as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// From 1.
    pub(crate) line: usize,
    /// In characters, from 1.
    pub(crate) column: usize,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts, counted: Cell::new((0, 0)) }
    }

    /// The number of the line that holds a byte, from 0.
    pub(crate) fn line_of(&self, byte: usize) -> usize {
        self.starts.partition_point(|&start| start <= byte).saturating_sub(1)
    }

    /// How many lines there are.
    pub(crate) fn n_lines(&self) -> usize {
        self.starts.len()
    }

    /// The byte at which a line begins.
    pub(crate) fn start(&self, line: usize) -> usize {
        self.starts[line]
    }

    /// The text of a line, without its end.
    pub(crate) fn line(&self, line: usize) -> &'t str {
        let end = self.starts.get(line + 1).copied().unwrap_or(self.text.len());
        self.text[self.starts[line]..end].trim_end_matches(['\n', '\r'])
    }

    /// The point of a byte.
    pub(crate) fn point(&self, byte: usize) -> Point {
        let line = self.line_of(byte);
        let start = self.starts[line];
        let end = self.text.floor_char_boundary(byte.clamp(start, self.text.len()));
        let (counted, columns) = self.counted.get();
        let (from, columns) = if (start..=end).contains(&counted) { (counted, columns) } else { (start, 0) };
        let columns = columns + self.text[from..end].chars().count();
        self.counted.set((end, columns));
        Point { line: line + 1, column: columns + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Point};

    #[test]
    fn columns_count_characters_and_not_bytes() {
        let text = "# élève\nid = \"é\" x\r\nfin";
        let lines = Lines::new(text);
        assert_eq!(lines.point(text.find('x').expect("x")), Point { line: 2, column: 10 });
        assert_eq!(lines.line(1), "id = \"é\" x");
        assert_eq!(lines.point(text.len()), Point { line: 3, column: 4 });
        assert_eq!(lines.point(text.len() + 10), Point { line: 3, column: 4 });
        assert_eq!(Lines::new("").point(0), Point { line: 1, column: 1 });
    }
}
