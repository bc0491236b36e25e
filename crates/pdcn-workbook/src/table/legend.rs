//! What a table says of its own signs and colours, above or below: `→ apprend`, `★ : maîtrise`, a coloured cell and a word.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{At, Sheet};
use super::mapping::{Means, sign_key};
use super::words::{meaning_in, meaning_of};

/// How many words a line of a legend has at most.
const LINE: usize = 14;

/// The legend of a sheet.
#[derive(Debug, Default)]
pub(crate) struct Legend {
    pub(crate) signs: BTreeMap<String, Means>,
    pub(crate) colours: BTreeMap<String, Means>,
    /// The cells that it is made of.
    pub(crate) cells: BTreeSet<At>,
}

/// The last row of outcomes: the last one with a sign or a colour, where columns are grades. What comes after may be a legend,
/// also where it stands in the column of the statements.
pub(crate) fn last_outcome(sheet: &Sheet, rows: &[u32], statements: &[u32], marks: &[u32]) -> Option<u32> {
    let is_sentence = |text: &str| text.split_whitespace().nth(2).is_some() && meaning_of(text).is_none();
    let is_mark = |at: At| !sheet.text(at).is_empty() && !is_sentence(sheet.text(at)) || sheet.shade(at).is_some();
    // A sign where a statement would be is explained by what stands beside it.
    let explains = |row: u32| statements.iter().any(|at| is_known_sign(sheet.text((row, *at))));
    let is_marked = |row: &&u32| !explains(**row) && marks.iter().any(|at| is_mark((**row, *at)));
    if marks.is_empty() { rows.last().copied() } else { rows.iter().rev().find(is_marked).copied() }
}

/// True for a sign that is no statement, and whose meaning is known: `★`, `M`.
fn is_known_sign(text: &str) -> bool {
    is_sign(text) && meaning_of(text).is_some()
}

/// Finds the legend among the rows that hold no outcome and no headings.
pub(crate) fn find(sheet: &Sheet, is_outside: impl Fn(u32) -> bool) -> Legend {
    let mut legend = Legend::default();
    let outside = sheet.cells.iter().filter(|((row, _), _)| is_outside(*row));
    for (&at, cell) in outside {
        if cell.text.is_empty() || legend.cells.contains(&at) {
            continue;
        }
        let right = (at.0, sheet.range_of(at).map_or(at.1, |(_, (_, right))| right) + 1);
        if is_label(cell.text.trim_end_matches(':')) {
            legend.cells.insert(at);
            continue;
        }
        // A sign, and what it means in the cell beside it.
        if cell.text.split_whitespace().count() < 3
            && let Some(means) =
                meaning_in(sheet.text(right)).filter(|_| meaning_of(&cell.text).is_some() || is_sign(&cell.text))
        {
            legend.signs.insert(sign_key(&cell.text), means);
            legend.cells.extend([at, right]);
            continue;
        }
        let Some(means) = of_cell(sheet, at, &cell.text, &mut legend) else { continue };
        // A colour, in the cell itself or in the one before it.
        let before = at.1.checked_sub(1).map(|left| (at.0, left)).filter(|left| sheet.text(*left).is_empty());
        let shade = before.and_then(|left| sheet.shade(left)).or_else(|| sheet.shade(at));
        if let Some(shade) = shade.filter(|_| !legend.cells.contains(&at)) {
            legend.colours.insert(shade.to_owned(), means);
        }
        legend.cells.insert(at);
    }
    legend
}

/// What the lines of a cell say: adds the signs that they explain, and gives what the cell says of its colour.
fn of_cell(sheet: &Sheet, at: At, text: &str, legend: &mut Legend) -> Option<Means> {
    let mut means = None;
    let mut is_signs = false;
    let text = text.split_once(':').filter(|(label, _)| is_label(label)).map_or(text, |(_, rest)| rest);
    for line in text.split(['\n', ';', ',', '|']).map(str::trim).filter(|line| !line.is_empty()) {
        if line.split_whitespace().count() > LINE {
            continue;
        }
        let (sign, rest) = first_word(line);
        let Some(meaning) = meaning_in(rest).or_else(|| meaning_in(line)) else { continue };
        // A short word is a sign only when something parts it from what it means: `m : maîtrise`.
        let after = line.strip_prefix(sign).unwrap_or_default().trim_start();
        let is_apart = after.starts_with([':', '=', '–', '—', '-']) || !sign.chars().any(char::is_alphanumeric);
        if is_sign(sign) && is_apart && meaning_in(rest).is_some() {
            legend.signs.insert(sign_key(sign), meaning);
            is_signs = true;
        } else {
            means = Some(meaning);
        }
    }
    if is_signs {
        legend.cells.insert(at);
    }
    let has_colour =
        sheet.shade(at).is_some() || at.1.checked_sub(1).is_some_and(|left| sheet.shade((at.0, left)).is_some());
    means.filter(|_| has_colour || is_signs)
}

/// The first word of a line, and what follows it and a colon or an equals sign.
fn first_word(line: &str) -> (&str, &str) {
    let end = line.find(|character: char| character.is_whitespace() || ":=".contains(character)).unwrap_or(line.len());
    // An arrow may be written with an equals sign: `=>`.
    let end = if line.starts_with("=>") { 2 } else { end };
    let (first, rest) = line.split_at(end);
    (first, rest.trim_start_matches(|character: char| character.is_whitespace() || ":=–—-".contains(character)))
}

fn is_label(label: &str) -> bool {
    let label = pdcn_model::fold::folded(label);
    ["legende", "legend", "key", "signes", "signs"].iter().any(|word| label.trim() == *word)
}

/// True for what may stand in a cell as a sign: signs, or one or two letters.
fn is_sign(text: &str) -> bool {
    let letters = text.chars().filter(|character| character.is_alphanumeric()).count();
    !text.is_empty() && (letters == 0 || (letters <= 2 && letters == text.chars().count()))
}
