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
    /// Lines from the end of a bar to the beginning of another.
    pub links: Vec<Link<'a>>,
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
