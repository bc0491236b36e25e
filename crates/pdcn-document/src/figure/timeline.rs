//! A timeline: one row per thing, a bar over the columns that it lasts.

use std::borrow::Cow;

use super::Link;
use crate::{Band, Column, Text};

/// Bars over columns, in bands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline<'a> {
    /// The heading of what names the rows.
    pub heading: Cow<'a, str>,
    /// What bands are called, the widest first.
    pub bands: Vec<Band<'a>>,
    /// The columns, from the first to the last; neighbours of one [`Column::group`] share a heading.
    pub columns: Vec<Column<'a>>,
    /// The rows, in the order in which they are drawn.
    pub rows: Vec<TimelineRow<'a>>,
    /// Lines from where a bar is left to the beginning of another.
    pub links: Vec<Link<'a>>,
    /// What is counted below the columns, if anything.
    pub count: Option<Count<'a>>,
}

/// How often a sign stands in each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count<'a> {
    /// What is counted: « ★ par année ».
    pub heading: Cow<'a, str>,
    /// The sign, by its key.
    pub sign: &'static str,
}

/// A row of a timeline.
#[derive(Clone, Debug, PartialEq)]
pub enum TimelineRow<'a> {
    /// The beginning of a group of rows.
    Band {
        /// Its level, from 0: a place in [`Timeline::bands`].
        level: usize,
        /// The name in data of the group.
        key: Cow<'a, str>,
        /// What the group is called.
        text: Text<'a>,
    },
    /// A bar.
    Bar {
        /// Its id, shown before its text: unique in the timeline.
        id: Cow<'a, str>,
        /// What it stands for.
        text: Text<'a>,
        /// Its parts, one after the other.
        segments: Vec<Segment>,
        /// The column from which lines leave it.
        leaves: usize,
    },
}

/// A part of a bar: some columns under one sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The first column, from 0.
    pub first: usize,
    /// The last column, itself counted.
    pub last: usize,
    /// The sign of the legend, by its key.
    pub sign: &'static str,
}

impl Timeline<'_> {
    /// Returns how often a sign stands in a column.
    pub fn counted(&self, sign: &str, column: usize) -> usize {
        let stands = |row: &TimelineRow<'_>| match row {
            TimelineRow::Band { .. } => false,
            TimelineRow::Bar { segments, .. } => {
                segments.iter().any(|segment| segment.sign == sign && (segment.first..=segment.last).contains(&column))
            }
        };
        self.rows.iter().filter(|row| stands(row)).count()
    }
}
