//! Which column is which: by the letters of its heading, in any language that is shipped, whatever accents, apostrophes,
//! capitals and spaces a person or a program has made of it.

use std::collections::HashMap;

use pdcn_model::fold::folded;
use pdcn_texts::Texts;

use super::raw::RawSheet;
use crate::{Column, Role, Shape, SheetKind, columns, write};

/// Rows at the top of a sheet among which its headings are looked for.
const TOP: usize = 20;

/// The letters and digits of a text.
pub(super) fn letters(text: &str) -> String {
    folded(text).chars().filter(|character| character.is_alphanumeric()).collect()
}

/// The headings of all kinds of sheets.
pub(super) struct Headings {
    kinds: Vec<Known>,
}

/// What is known of a kind of sheet.
struct Known {
    kind: SheetKind,
    columns: Vec<Column>,
    /// The letters of its names.
    names: Vec<String>,
    /// The columns by the letters of their headings.
    by_letters: HashMap<String, usize>,
}

/// The headings found in a sheet.
pub(super) struct Found {
    pub(super) kind: SheetKind,
    /// Their row.
    pub(super) row: u32,
    /// What each column of the sheet carries.
    pub(super) columns: Vec<(u32, Column)>,
    /// Headings that are none of ours, by column.
    pub(super) unknown: Vec<u32>,
    /// Columns whose heading another one has too.
    pub(super) twice: Vec<u32>,
    /// What no column carries, with the heading it should have.
    pub(super) missing: Vec<Column>,
    /// True when the sheet has the name that it was given.
    pub(super) is_named: bool,
}

impl Headings {
    pub(super) fn of(shape: &Shape, languages: &[Texts]) -> Self {
        let known = |kind| {
            let columns = columns(kind, shape);
            let mut by_letters = HashMap::new();
            for (at, column) in columns.iter().enumerate() {
                for words in languages {
                    by_letters.entry(letters(&column.heading(words))).or_insert(at);
                }
            }
            let names = languages.iter().map(|words| letters(&write::name(kind, words))).collect();
            Known { kind, columns, names, by_letters }
        };
        Self { kinds: SheetKind::ALL.into_iter().map(known).collect() }
    }

    /// Finds the headings of a sheet: those of the kind that it is named after, else of the kind that most of them are of.
    pub(super) fn find(&self, sheet: &RawSheet) -> Option<Found> {
        let name = letters(&sheet.name);
        let mut best: Option<(usize, Found)> = None;
        for known in &self.kinds {
            let is_named = known.names.contains(&name);
            for &row in sheet.rows.keys().take(TOP) {
                let found = known.in_row(sheet, row, is_named);
                let identity = found.columns.iter().filter(|(_, column)| column.role == Role::Identity).count();
                let entries = found.columns.iter().filter(|(_, column)| column.is_read()).count();
                if identity < known.kind.identity().len() || entries <= identity {
                    continue;
                }
                // A name outweighs any number of headings.
                let weight = found.columns.len() + if is_named { 1_000 } else { 0 };
                if best.as_ref().is_none_or(|(heaviest, _)| weight > *heaviest) {
                    best = Some((weight, found));
                }
            }
        }
        best.map(|(_, found)| found)
    }

    /// The kind of sheet that a name is of.
    pub(super) fn kind_named(&self, name: &str) -> Option<SheetKind> {
        let name = letters(name);
        self.kinds.iter().find(|known| known.names.contains(&name)).map(|known| known.kind)
    }
}

impl Known {
    fn in_row(&self, sheet: &RawSheet, row: u32, is_named: bool) -> Found {
        let mut found = Found {
            kind: self.kind,
            row,
            columns: Vec::new(),
            unknown: Vec::new(),
            twice: Vec::new(),
            missing: Vec::new(),
            is_named,
        };
        let mut taken = vec![false; self.columns.len()];
        for &at in sheet.rows.get(&row).into_iter().flat_map(|cells| cells.keys()) {
            let place = sheet.text(row, at).and_then(|text| self.by_letters.get(&letters(text)));
            let known = place.and_then(|&place| Some((self.columns.get(place)?, taken.get_mut(place)?)));
            match known {
                None => found.unknown.push(at),
                Some((_, taken)) if *taken => found.twice.push(at),
                Some((column, taken)) => {
                    *taken = true;
                    found.columns.push((at, column.clone()));
                }
            }
        }
        let missing = self.columns.iter().zip(&taken).filter(|(column, taken)| !**taken && column.is_read());
        found.missing = missing.map(|(column, _)| column.clone()).collect();
        found
    }
}
