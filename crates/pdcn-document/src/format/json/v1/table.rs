//! The shape of tables: rows with cells by the keys of their columns, and the groups of rows that they are in.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::cell::CellShape;
use super::text::TextShape;
use crate::groups::Groups;
use crate::{Cell, Row, Table};

/// A table.
#[derive(Serialize, JsonSchema)]
pub(super) struct TableShape<'a> {
    /// Its id, unique in the document.
    id: &'a str,
    /// What it shows.
    caption: TextShape<'a>,
    /// The levels of groups of rows, the widest first, each with its groups in order.
    bands: Vec<BandShape<'a>>,
    /// The columns, in order.
    columns: Vec<ColumnShape<'a>>,
    /// The rows, in order.
    #[schemars(with = "Vec<RowShape<'_>>")]
    rows: Rows<'a>,
}

/// A level of groups of rows.
#[derive(Serialize, JsonSchema)]
struct BandShape<'a> {
    /// The name in data, that rows name it by.
    key: &'a str,
    /// What such groups are called.
    heading: &'a str,
    /// The groups, in order.
    groups: Vec<GroupShape<'a>>,
}

/// A group of rows.
#[derive(Serialize, JsonSchema)]
struct GroupShape<'a> {
    /// The name in data.
    key: &'a str,
    /// What it is called.
    text: TextShape<'a>,
}

/// A column.
#[derive(Serialize, JsonSchema)]
struct ColumnShape<'a> {
    /// The name in data, that cells are found by.
    key: &'a str,
    /// The heading.
    heading: &'a str,
    /// The whole heading, when the short one is not enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    /// The heading that it shares with its neighbours.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
}

/// A row.
#[derive(Serialize, JsonSchema)]
struct RowShape<'a> {
    /// Its id, unique in the document, when something leads to it.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[schemars(default)]
    id: &'a str,
    /// True when it sums up others.
    #[serde(skip_serializing_if = "is_false")]
    #[schemars(default)]
    total: bool,
    /// The groups that it is in: their keys by the keys of their levels.
    #[schemars(with = "BTreeMap<String, String>")]
    bands: Pairs<'a>,
    /// Its cells by the keys of their columns, without those that hold nothing.
    #[schemars(with = "BTreeMap<String, CellShape<'_>>")]
    cells: Cells<'a>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives it so")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// Rows, made one by one while they are written.
struct Rows<'a>(&'a Table<'a>);
struct Pairs<'a>(Vec<(&'a str, &'a str)>);
struct Cells<'a>(&'a Table<'a>, &'a [Cell<'a>]);

impl<'a> From<&'a Table<'_>> for TableShape<'a> {
    fn from(table: &'a Table<'_>) -> Self {
        let groups = |wanted: usize| {
            let group = |row: &'a Row<'_>| match row {
                Row::Band { level, key, text } if *level == wanted => Some(GroupShape { key, text: text.into() }),
                _ => None,
            };
            table.rows.iter().filter_map(group).collect()
        };
        let bands = table.bands.iter().enumerate();
        let columns = table.columns.iter().map(|column| ColumnShape {
            key: &column.key,
            heading: &column.heading,
            title: column.title.as_deref(),
            group: column.group.as_deref(),
        });
        Self {
            id: &table.id,
            caption: (&table.caption).into(),
            bands: bands
                .map(|(level, band)| BandShape { key: &band.key, heading: &band.heading, groups: groups(level) })
                .collect(),
            columns: columns.collect(),
            rows: Rows(table),
        }
    }
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rows = serializer.serialize_seq(None)?;
        let mut groups = Groups::new(self.0);
        for row in &self.0.rows {
            groups.read(row);
            let Row::Cells { id, cells, total } = row else { continue };
            let bands = Pairs(groups.keys());
            rows.serialize_element(&RowShape { id, total: *total, bands, cells: Cells(self.0, cells) })?;
        }
        rows.end()
    }
}

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

impl Serialize for Cells<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (column, cell) in self.0.columns.iter().zip(self.1) {
            if let Some(shape) = CellShape::of(cell) {
                map.serialize_entry(&column.key, &shape)?;
            }
        }
        map.end()
    }
}
