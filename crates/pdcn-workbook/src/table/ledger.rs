//! What became of each cell: taken, or told. Nothing of a table is dropped in silence: what nobody has accounted for at the end is
//! told too.

use std::collections::BTreeMap;

use pdcn_texts::Text;

use super::cells::{At, Sheet};
use crate::Problem;

/// Something of a table that was not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct NotTaken {
    /// Where it is, what it is, why it was not taken; the part `help` says what to do.
    pub problem: Problem,
    /// How many cells it is.
    pub cells: usize,
}

/// The cells of a file, and what became of them.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    fates: BTreeMap<(usize, At), bool>,
    /// What was not taken, with where it begins.
    not_taken: Vec<((usize, At), NotTaken)>,
}

impl Ledger {
    /// A cell was taken.
    pub(super) fn take(&mut self, sheet: usize, at: At) {
        self.fates.entry((sheet, at)).or_insert(true);
    }

    /// A cell was not taken, and this is why.
    pub(super) fn tell(&mut self, sheets: &[Sheet], sheet: usize, at: At, name: &'static str) {
        let Some(of) = sheets.get(sheet) else { return };
        if self.fates.insert((sheet, at), false) == Some(false) {
            return;
        }
        let text = of.text(at).split_whitespace().collect::<Vec<_>>().join(" ");
        let shade = of.shade(at).unwrap_or_default();
        let problem = Problem::new(of.place(at), name).with("shown", shortened(&text)).with("colour", shade);
        self.not_taken.push(((sheet, at), NotTaken { problem, cells: 1 }));
    }

    /// Several cells were not taken for one reason: a column, a sheet.
    pub(super) fn tell_all(&mut self, sheet: usize, cells: &[At], place: String, text: Text) {
        for at in cells {
            self.fates.insert((sheet, *at), false);
        }
        if let Some(first) = cells.first() {
            let text = text.with("count", cells.len());
            let told = NotTaken { problem: Problem { place, id: None, text }, cells: cells.len() };
            self.not_taken.push(((sheet, *first), told));
        }
    }

    /// True when it is known what became of a cell.
    pub(super) fn knows(&self, sheet: usize, at: At) -> bool {
        self.fates.contains_key(&(sheet, at))
    }

    /// What was not taken, in the order of the tables.
    pub(super) fn not_taken(self) -> Vec<NotTaken> {
        let mut all = self.not_taken;
        all.sort_by_key(|(at, _)| *at);
        all.into_iter().map(|(_, told)| told).collect()
    }

    /// How many cells were taken, and how many there are.
    pub(super) fn counts(&self) -> [usize; 2] {
        [self.fates.values().filter(|taken| **taken).count(), self.fates.len()]
    }
}

/// A text of a cell, as far as a line has room for it.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain(['…']).collect()
}
