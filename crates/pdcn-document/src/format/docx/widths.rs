//! How wide columns are: what their words need, within the width of the page.

use unicode_width::UnicodeWidthStr;

use crate::format::plain::{self, Signs};
use crate::{Column, Document, Row, Table, Width};

/// About how wide a character of a table is, in twentieths of a point.
const CHARACTER: usize = 100;
/// The room beside the words of a cell.
const ROOM: usize = 190;
/// The fewest characters of a column of ids: capitals are wide.
const LEAST_OF_SHORT: usize = 3;
/// How many characters an id or a date may have that widens its column.
const MOST_OF_SHORT: usize = 24;
/// How many characters a name takes before it goes over several lines.
const MOST_OF_MEDIUM: usize = 26;
/// The fewest characters on a line of sentences.
const LEAST_OF_WIDE: usize = 24;
/// How many characters a heading above a column of signs may have that is not turned.
const UPRIGHT: usize = 4;
/// How many characters a turned heading takes room for.
const LONGEST_TURNED: usize = 40;

/// The widths of the columns of a table, in twentieths of a point.
pub(super) struct Widths {
    pub(super) columns: Vec<usize>,
    /// How high the row of headings is when one of them is turned; else 0.
    pub(super) turned: usize,
}

/// True for a heading that is turned when there are several columns of signs: it has more than fits above one.
pub(super) fn is_turned(column: &Column<'_>) -> bool {
    column.width == Width::Sign && column.heading.width() > UPRIGHT
}

pub(super) fn of(document: &Document<'_>, table: &Table<'_>, page: usize) -> Widths {
    let has_several = table.columns.iter().filter(|column| column.width == Width::Sign).count() > 1;
    let long = table.columns.iter().filter(|column| has_several && is_turned(column));
    let turned = long.map(|column| column.heading.width().min(LONGEST_TURNED) * CHARACTER + ROOM).max().unwrap_or(0);
    let needs = Needs { document, table, turned: turned > 0 };
    let mut columns: Vec<usize> = (0..table.columns.len()).map(|at| needs.of(at)).collect();
    widen(&table.columns, &mut columns);
    fit(&table.columns, &mut columns, page);
    Widths { columns, turned }
}

/// Makes columns of signs as wide as the longest word of the heading that they share.
fn widen(columns: &[Column<'_>], widths: &mut [usize]) {
    let mut from = 0;
    for (heading, group) in Column::groups(columns) {
        let to = from + group.len();
        let needed = longest_word(heading).min(MOST_OF_MEDIUM) * CHARACTER + ROOM;
        let missing = needed.saturating_sub(widths[from..to].iter().sum());
        if !heading.is_empty() {
            for width in &mut widths[from..to] {
                *width += missing.div_ceil(group.len());
            }
        }
        from = to;
    }
}

fn longest_word(words: &str) -> usize {
    words.split(' ').map(UnicodeWidthStr::width).max().unwrap_or_default()
}

/// What columns need.
struct Needs<'n> {
    document: &'n Document<'n>,
    table: &'n Table<'n>,
    turned: bool,
}

impl Needs<'_> {
    fn of(&self, at: usize) -> usize {
        let column = &self.table.columns[at];
        let heading = longest_word(&column.heading);
        let characters = match column.width {
            Width::Sign if self.turned && is_turned(column) => 2.max(self.widest(at, 6)),
            Width::Sign => heading.clamp(2, 12).max(self.widest(at, 6)),
            Width::Short => heading.clamp(LEAST_OF_SHORT, MOST_OF_SHORT).max(self.widest(at, MOST_OF_SHORT)),
            Width::Medium => heading.min(MOST_OF_MEDIUM).max(self.widest(at, MOST_OF_MEDIUM)),
            Width::Wide => LEAST_OF_WIDE,
        };
        characters * CHARACTER + ROOM
    }

    /// The characters of the longest line of a column, at most so many.
    fn widest(&self, at: usize, most: usize) -> usize {
        let mut widest = 0;
        for row in &self.table.rows {
            let Row::Cells { cells, .. } = row else { continue };
            let Some(cell) = cells.get(at) else { continue };
            let lines = plain::lines(self.document, cell, Signs::Glyphs);
            widest = lines.iter().map(|line| line.width()).fold(widest, usize::max);
            if widest >= most {
                return most;
            }
        }
        widest
    }
}

/// Makes columns as wide as the page lets them be: sentences take what is left, and when there is too little, names give of
/// theirs first.
fn fit(columns: &[Column<'_>], widths: &mut [usize], page: usize) {
    let total: usize = widths.iter().sum();
    let places = |width: Width| (0..columns.len()).filter(move |at| columns[*at].width == width);
    if total <= page {
        let wide = places(Width::Wide).count();
        let more = (page - total).checked_div(wide).unwrap_or_default();
        for at in places(Width::Wide) {
            widths[at] += more;
        }
        return;
    }
    let of_medium: usize = places(Width::Medium).map(|at| widths[at]).sum();
    let least: usize = places(Width::Medium).map(|at| widths[at].min(12 * CHARACTER + ROOM)).sum();
    let excess = (total - page).min(of_medium - least);
    for at in places(Width::Medium) {
        let gives = widths[at] - widths[at].min(12 * CHARACTER + ROOM);
        widths[at] -= (gives * excess).checked_div(of_medium - least).unwrap_or_default();
    }
    let total: usize = widths.iter().sum();
    if total > page {
        for width in widths {
            *width = (*width * page / total).max(1);
        }
    }
}
