//! The groups that a row is in: bands read in order, for formats that make columns of them.

use crate::{Band, Row, Table, Text};

/// The groups that the rows being read are in.
#[derive(Debug)]
pub(crate) struct Groups<'t> {
    bands: &'t [Band<'t>],
    /// The key and the text of the group of each level, the widest first.
    current: Vec<Option<(&'t str, &'t Text<'t>)>>,
}

impl<'t> Groups<'t> {
    pub(crate) fn new(table: &'t Table<'t>) -> Self {
        Self { bands: &table.bands, current: vec![None; table.bands.len()] }
    }

    /// Takes notice of a row: a band begins a group and ends those of its level and of narrower ones; a total is in none.
    pub(crate) fn read(&mut self, row: &'t Row<'t>) {
        match row {
            Row::Band { level, key, text } => {
                if let Some(slot) = self.current.get_mut(*level) {
                    *slot = Some((key, text));
                    self.current[*level + 1..].fill(None);
                }
            }
            Row::Cells { total: true, .. } => self.current.fill(None),
            Row::Cells { .. } => {}
        }
    }

    /// The group of each level: its key and text, or nothing.
    pub(crate) fn current(&self) -> impl Iterator<Item = Option<(&'t str, &'t Text<'t>)>> {
        self.current.iter().copied()
    }

    /// The keys of levels and groups.
    pub(crate) fn keys(&self) -> Vec<(&'t str, &'t str)> {
        let key = |(band, group): (&'t Band<'t>, Option<(&'t str, _)>)| Some((band.key.as_ref(), group?.0));
        self.bands.iter().zip(self.current()).filter_map(key).collect()
    }
}
