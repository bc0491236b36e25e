//! Tables: typed columns and cells, and bands that group rows.

use std::borrow::Cow;

use crate::{Shade, Text};

/// A table. Every row has one cell per column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table<'a> {
    /// The name in data, unique in the document: `outcomes`.
    pub id: Cow<'a, str>,
    /// What it shows, in one line.
    pub caption: Text<'a>,
    /// What bands are called, the widest first (« Volet », « Compétence »): formats without bands make columns of them.
    pub bands: Vec<Band<'a>>,
    /// The columns.
    pub columns: Vec<Column<'a>>,
    /// The rows.
    pub rows: Vec<Row<'a>>,
}

/// A level of bands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Band<'a> {
    /// The name in data: `strand`.
    pub key: Cow<'a, str>,
    /// The heading of the column that it becomes where there are no bands.
    pub heading: Cow<'a, str>,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column<'a> {
    /// The name in data, unique in the table: `P5`.
    pub key: Cow<'a, str>,
    /// The heading: short where the column is narrow.
    pub heading: Cow<'a, str>,
    /// The whole heading, where the short one is not enough by itself.
    pub title: Option<Cow<'a, str>>,
    /// The heading above several columns: neighbours with the same one share it.
    pub group: Option<Cow<'a, str>>,
    /// How wide it is.
    pub width: Width,
    /// Where its cells stand.
    pub align: Align,
    /// Its cells name their rows: a heading of rows. At most one column.
    pub names_rows: bool,
}

/// How wide a column is, next to the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// As narrow as a sign or a number: its heading may be turned.
    Sign,
    /// An id, a date, a short word: never broken.
    Short,
    /// A name, a few words.
    #[default]
    Medium,
    /// Sentences: takes what is left.
    Wide,
}

/// Where the cells of a column stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// At the start of the line.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the end of the line: numbers.
    End,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Row<'a> {
    /// The beginning of a group of rows; it lasts until a band of its level or a wider one.
    Band {
        /// Its level, from 0: a place in [`Table::bands`].
        level: usize,
        /// The name in data of the group: `IA-EVAL`.
        key: Cow<'a, str>,
        /// What the group is called.
        text: Text<'a>,
    },
    /// Cells.
    Cells {
        /// An id to lead to, unique in the document; empty when nothing leads here.
        id: Cow<'a, str>,
        /// One per column.
        cells: Vec<Cell<'a>>,
        /// It sums up others: a total. It ends all groups and is in none.
        total: bool,
    },
}

/// A cell: a value, and a shade where that tells something.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell<'a> {
    /// What it holds.
    pub value: Value<'a>,
    /// How it is shaded; a sign brings its own when this is [`Shade::None`].
    pub shade: Shade,
}

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value<'a> {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(Text<'a>),
    /// Several texts, one under the other.
    Texts(Vec<Text<'a>>),
    /// An id: shown whole, never broken.
    Id(Cow<'a, str>),
    /// A count.
    Count(usize),
    /// A part of a whole, as two counts: formats show the percentage and keep both.
    Share {
        /// The part.
        part: usize,
        /// The whole; a share of nothing is shown as nothing.
        whole: usize,
    },
    /// A day.
    Date {
        /// The year.
        year: i16,
        /// The month, from 1.
        month: u8,
        /// The day, from 1.
        day: u8,
    },
    /// A sign of the legend, by its key.
    Sign(&'static str),
    /// Signs and ids together, as in a cell of a coverage chart: each text after its sign.
    Signs(Vec<(&'static str, Cow<'a, str>)>),
    /// Yes or no.
    Flag(bool),
}

/// How many characters a row may hold before it may be cut at the end of a page.
pub(crate) const LONG_ROW: usize = 1500;

impl Column<'_> {
    /// The title, where it says more than the heading.
    pub(crate) fn spelled_out(&self) -> Option<&str> {
        self.title.as_deref().filter(|title| *title != self.heading)
    }

    /// Columns that share a heading above them, each group with that heading; empty for those without one.
    pub(crate) fn groups<'c, 'a>(columns: &'c [Column<'a>]) -> impl Iterator<Item = (&'c str, &'c [Column<'a>])> {
        let groups = columns.chunk_by(|one, other| one.group == other.group);
        groups.map(|group| (group.first().and_then(|column| column.group.as_deref()).unwrap_or_default(), group))
    }
}

impl Cell<'_> {
    /// True for the cells of a row that may be cut at the end of a page.
    pub(crate) fn are_long(cells: &[Self]) -> bool {
        cells.iter().map(|cell| cell.value.characters()).sum::<usize>() > LONG_ROW
    }
}

impl Value<'_> {
    /// About how many characters it has; none for what is always short.
    pub(crate) fn characters(&self) -> usize {
        match self {
            Self::Text(text) => text.words().len(),
            Self::Texts(texts) => texts.iter().map(|text| text.words().len()).sum(),
            Self::Id(id) => id.len(),
            Self::Signs(signs) => signs.iter().map(|(_, name)| name.len() + 2).sum(),
            _ => 0,
        }
    }

    /// Returns true when it says nothing.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.is_empty(),
            Self::Texts(texts) => texts.iter().all(Text::is_empty),
            Self::Id(id) => id.is_empty(),
            Self::Share { whole, .. } => *whole == 0,
            Self::Signs(pairs) => pairs.is_empty(),
            Self::Count(_) | Self::Date { .. } | Self::Sign(_) | Self::Flag(_) => false,
        }
    }
}

impl<'a> Row<'a> {
    /// Returns cells that nothing leads to.
    pub fn cells(cells: Vec<Cell<'a>>) -> Self {
        Self::Cells { id: Cow::Borrowed(""), cells, total: false }
    }
}

impl<'a, V: Into<Value<'a>>> From<V> for Cell<'a> {
    fn from(value: V) -> Self {
        Self { value: value.into(), shade: Shade::None }
    }
}

impl<'a, T: Into<Text<'a>>> From<T> for Value<'a> {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}
