//! Bars in cells: where a row and a column meet, how many there are, and of which kinds. Each bar is as tall as there are, so that
//! where much, little or nothing is can be seen at once.

use std::borrow::Cow;

use crate::{Column, Text};

/// Small bars where rows and columns meet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars<'a> {
    /// A number that is told large before the drawing, and what it counts: « 24 sur 48 ».
    pub large: Option<(Cow<'a, str>, Cow<'a, str>)>,
    /// The heading of what names the rows.
    pub heading: Cow<'a, str>,
    /// The columns, from the first to the last; neighbours of one [`Column::group`] share a heading.
    pub columns: Vec<Column<'a>>,
    /// The rows, in the order in which they are drawn.
    pub rows: Vec<BarsRow<'a>>,
    /// What is counted below the columns: its heading, and what stands below each column: `12`, `5/9`.
    pub totals: Option<(Cow<'a, str>, Vec<Cow<'a, str>>)>,
    /// What bars are made of, from the foot to the top.
    pub kinds: Vec<BarKind<'a>>,
    /// The marks that stand below bars, each with its word.
    pub marks: Vec<(&'static str, Cow<'a, str>)>,
    /// What an outline without anything in it means; empty when no bar has one.
    pub open: Cow<'a, str>,
    /// What a hatched cell means; empty when no cell is hatched.
    pub short: Cow<'a, str>,
}

/// A row of bars.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarsRow<'a> {
    /// The name in data, unique in the drawing.
    pub key: Cow<'a, str>,
    /// What it is about.
    pub text: Text<'a>,
    /// What it has in each column.
    pub cells: Vec<Bar<'a>>,
    /// What is to be seen in it, in a few words.
    pub said: Cow<'a, str>,
}

/// A bar; nothing at all is an empty cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar<'a> {
    /// How many there are of each kind, in the order of [`Bars::kinds`].
    pub counts: Vec<usize>,
    /// How many are asked for and are not there: an outline above the rest.
    pub open: usize,
    /// What stands below it: one of [`Bars::marks`].
    pub mark: Option<&'static str>,
    /// There is less than somebody asked for: the cell is hatched where it is empty.
    pub is_short: bool,
    /// All of it in words, for those who do not see it; empty for an empty cell.
    pub told: Cow<'a, str>,
}

/// What bars are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarKind<'a> {
    /// Its word.
    pub word: Cow<'a, str>,
    /// How it is filled.
    pub fill: Fill,
}

/// How a part of a bar is filled. Each has a line around it and is told from the others without any colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// White.
    White,
    /// Nearly white.
    Pale,
    /// Striped.
    Striped,
    /// Half as dark as the darkest.
    Middle,
    /// As dark as can be.
    Dark,
}

impl Bar<'_> {
    /// Returns how many it stands for, those that are not there included: how tall it is.
    pub fn height(&self) -> usize {
        self.counts.iter().sum::<usize>() + self.open
    }
}

impl Bars<'_> {
    /// Returns how many the tallest bar stands for.
    pub fn tallest(&self) -> usize {
        self.rows.iter().flat_map(|row| &row.cells).map(Bar::height).max().unwrap_or_default()
    }
}

impl Fill {
    /// Its name in templates.
    #[cfg(feature = "pdf")]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::White => "white",
            Self::Pale => "pale",
            Self::Striped => "striped",
            Self::Middle => "middle",
            Self::Dark => "dark",
        }
    }
}
