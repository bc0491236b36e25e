//! What the signs and colours of the cells of grades mean: as the legend says, else as most tables have them.

use std::collections::{BTreeMap, BTreeSet};

use crate::table::legend::Legend;
use crate::table::mapping::{ColourMapping, Means, SignMapping, sign_key};
use crate::table::words::meaning_of;

/// The signs and colours that were met.
#[derive(Debug, Default)]
pub(super) struct Met {
    /// Each sign as it is written first, with the number of its cells, by how it is compared.
    signs: BTreeMap<String, (String, usize)>,
    colours: BTreeMap<String, usize>,
    order: Vec<String>,
    /// True when a row has several colours.
    several_colours: bool,
    /// The signs that stand more than once in some row.
    repeated: BTreeSet<String>,
    /// The signs that stand in cells of grades, and not only in a column that says what those of its row mean.
    of_grades: BTreeSet<String>,
}

impl Met {
    /// Counts the signs and colours of a row.
    pub(super) fn row<'r>(&mut self, cells: impl Iterator<Item = (&'r str, Option<&'r str>)>) {
        let (mut signs, mut colours) = (BTreeSet::new(), BTreeSet::new());
        for (text, shade) in cells {
            if !text.is_empty() {
                let key = sign_key(text);
                if !signs.insert(key.clone()) {
                    self.repeated.insert(key.clone());
                }
                self.of_grades.insert(key.clone());
                self.meet(key, text);
            }
            if let Some(shade) = shade {
                colours.insert(shade);
                *self.colours.entry(shade.to_owned()).or_default() += 1;
            }
        }
        self.several_colours |= colours.len() > 1;
    }

    /// Counts the sign that a row has in a column of its own.
    pub(super) fn of_row(&mut self, text: &str) {
        if !text.is_empty() {
            self.meet(sign_key(text), text);
        }
    }

    fn meet(&mut self, key: String, text: &str) {
        let met = self.signs.entry(key.clone()).or_insert_with(|| {
            self.order.push(key);
            (text.split_whitespace().collect::<Vec<_>>().join(" "), 0)
        });
        met.1 += 1;
    }

    /// Says what each means.
    pub(super) fn guess(self, legend: &Legend) -> (Vec<SignMapping>, Vec<ColourMapping>) {
        let own = |key: &str| legend.signs.get(key).map(|means| vec![*means]);
        let mut means: BTreeMap<&str, Vec<Means>> = BTreeMap::new();
        for key in self.signs.keys() {
            means.insert(key, own(key).or_else(|| meaning_of(key)).unwrap_or_default());
        }
        let has = |means: &BTreeMap<&str, Vec<Means>>, one: Means| {
            means.iter().any(|(key, all)| self.of_grades.contains(*key) && all.contains(&one))
        };
        let (learns, masters) = (has(&means, Means::Learn), has(&means, Means::Master));
        for (key, means) in &mut means {
            if own(key).is_some() {
                continue;
            }
            let is = |one: Means| means.as_slice() == [one];
            if is(Means::Work) && learns {
                // Beside arrows, a cross is what ends them; beside arrows and stars, nobody knows.
                *means = if masters { Vec::new() } else { vec![Means::Master] };
            } else if is(Means::Master) && !learns && self.repeated.contains(*key) {
                // Ticked year after year: it is worked on.
                *means = vec![Means::Work];
            }
        }
        let signs = self.order.iter().filter_map(|key| {
            let (sign, cells) = self.signs.get(key)?;
            Some(SignMapping { sign: sign.clone(), cells: *cells, means: means.get(key.as_str())?.clone() })
        });
        let signs: Vec<SignMapping> = signs.collect();
        let colours = self.colours.iter().map(|(colour, cells)| {
            let told = legend.colours.get(colour).map(|means| vec![*means]);
            let alone = if self.signs.is_empty() { Means::Work } else { Means::Reuse };
            let may_be =
                self.colours.len() == 1 || !self.several_colours || (!self.signs.is_empty() && is_grey(colour));
            let guessed = || if may_be { vec![alone] } else { Vec::new() };
            ColourMapping { colour: colour.clone(), cells: *cells, means: told.unwrap_or_else(guessed) }
        });
        (signs, colours.collect())
    }
}

fn is_grey(colour: &str) -> bool {
    let parts: Vec<u8> = (0..3).filter_map(|at| u8::from_str_radix(colour.get(at * 2..at * 2 + 2)?, 16).ok()).collect();
    let (least, most) = (parts.iter().min(), parts.iter().max());
    matches!((least, most), (Some(least), Some(most)) if most - least < 16)
}
