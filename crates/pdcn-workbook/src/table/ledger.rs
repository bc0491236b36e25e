//! What became of each cell: taken, or told. Nothing of a table is dropped in silence: what nobody has accounted for at the end is
//! told too.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use pdcn_texts::Text;

use super::cells::{At, Sheet};
use super::colour::colour_name;
use crate::Problem;
use crate::read::address;
use crate::same::shortened;

/// Something of a table that was not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct NotTaken {
    /// Where it is, what it is, why it was not taken; the part `help` says what to do.
    pub problem: Problem,
    /// How many cells it is; none for what stands beside cells.
    pub cells: usize,
}

/// The cells of a file, and what became of them.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    fates: BTreeMap<(usize, At), bool>,
    /// What was not taken, with where it begins.
    not_taken: Vec<((usize, At), NotTaken)>,
    /// The first cell of each sign and colour that nobody understands, as its place in `not_taken`, with how many more there are.
    unknown: BTreeMap<(&'static str, String), (usize, usize)>,
}

/// What is told of a sign or a colour once, since one line of the mapping explains all its cells.
const ONCE: [&str; 2] = ["table-unknown-sign", "table-unknown-colour"];
/// How many of its cells are named.
const NAMED: usize = 6;

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
        let text = shortened(of.text(at));
        let shade = of.shade(at).unwrap_or_default();
        if ONCE.contains(&name) {
            let key = (name, format!("{}!{text}{}", of.name, if text.is_empty() { shade } else { "" }));
            if let Some((first, more)) = self.unknown.get_mut(&key) {
                *more += 1;
                if let Some((_, told)) = self.not_taken.get_mut(*first) {
                    told.cells += 1;
                    match (*more).cmp(&NAMED) {
                        Ordering::Less => told.problem.place.extend([", ", &address(at.0, at.1)]),
                        Ordering::Equal => told.problem.place += ", …",
                        Ordering::Greater => {}
                    }
                }
                return;
            }
            self.unknown.insert(key, (self.not_taken.len(), 0));
        }
        let problem = Problem::new(of.place(at), name).with("shown", text).with("colour", colour_name(shade));
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

    /// Something beside the cells was not taken.
    pub(super) fn tell_beside(&mut self, sheet: usize, problem: Problem) {
        self.not_taken.push(((sheet, (u32::MAX, u32::MAX)), NotTaken { problem, cells: 0 }));
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
