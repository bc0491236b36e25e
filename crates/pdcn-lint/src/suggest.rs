//! Did you mean, for ids that name nothing: bounded, so that ten thousand typos are as quick as one.

use std::collections::HashMap;

use pdcn_model::EditionIndex;
use pdcn_source::nearest;

/// How many different names one rule looks up before it stops suggesting.
const MAX_LOOKUPS: usize = 500;

/// Suggests names, and remembers what it suggested.
#[derive(Debug, Default)]
pub(crate) struct Suggestions {
    known: HashMap<(String, String), Option<String>>,
}

impl Suggestions {
    /// The candidate that is most like a word; `among` names the candidates, so that what is remembered fits them.
    pub(crate) fn nearest<'c>(
        &mut self,
        word: &str,
        among: &str,
        candidates: impl Iterator<Item = &'c str>,
    ) -> Option<String> {
        let asked = (among.to_owned(), word.to_owned());
        if let Some(known) = self.known.get(&asked) {
            return known.clone();
        }
        if self.known.len() >= MAX_LOOKUPS {
            return None;
        }
        let found = nearest(word, candidates).map(str::to_owned);
        self.known.insert(asked, found.clone());
        found
    }
}

/// The outcome whose id was probably meant: another case, other characters, a zero too few or too many, the strand misspelt.
/// Never another number: digits that were swapped or mistyped name another outcome as often as not.
pub(crate) fn nearest_outcome(id: &str, index: &EditionIndex<'_>) -> Option<String> {
    let exists = |id: &String| index.outcome_position(id).is_some();
    let id: String =
        id.trim().chars().take(40).collect::<String>().to_uppercase().replace([' ', '_', '–', '—', '‑', '‐'], "-");
    let id: String = id.chars().filter(|character| character.is_ascii_alphanumeric() || *character == '-').collect();
    let (strand, number) = id.split_once('-')?;
    let strands = || index.edition().strands.iter().map(|strand| strand.id.as_str()).take(200);
    let strand = if index.has_strand(strand) { strand } else { nearest(strand, strands())? };
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let short = digits.trim_start_matches('0');
    [format!("{strand}-{digits}"), format!("{strand}-{short:0>3}")].into_iter().find(exists)
}

/// True for an id whose number goes on with letters, as people name the parts of what they split: `SEC-006a`,
/// `SEC-006 bis`. It is not the outcome with that number, but a new one.
pub(crate) fn is_part_of_another(id: &str) -> bool {
    let Some((_, number)) = id.trim().split_once(['-', '_', ' ']) else { return false };
    let letters = number.trim_start_matches(|character: char| character.is_ascii_digit());
    let n_digits = number.len() - letters.len();
    let letters = letters.trim_start_matches([' ', '-', '_', '.']);
    n_digits >= 3 && !letters.is_empty() && letters.chars().all(char::is_alphabetic)
}

/// True when one name is made of another by its digits alone (`E3` and `E5`, `2026-2072` and `2026-2027`): which of them
/// is meant can be asked, never settled. A zero more or less before the same number is no other number.
pub(crate) fn differ_in_digits_alone(one: &str, other: &str) -> bool {
    let letters =
        |name: &str| name.chars().filter(|character| !character.is_ascii_digit()).collect::<String>().to_lowercase();
    let numbers = |name: &str| {
        let numbers = name.split(|character: char| !character.is_ascii_digit()).filter(|number| !number.is_empty());
        numbers.map(|number| number.trim_start_matches('0').to_owned()).collect::<Vec<_>>()
    };
    letters(one) == letters(other) && numbers(one) != numbers(other)
}

/// True for names of the same digits in another order: `2026-2072` for `2026-2027`.
pub(crate) fn has_the_same_digits(one: &str, other: &str) -> bool {
    let digits = |name: &str| {
        let mut digits: Vec<char> = name.chars().filter(char::is_ascii_digit).collect();
        digits.sort_unstable();
        digits
    };
    digits(one) == digits(other)
}

#[cfg(test)]
mod tests {
    use super::{differ_in_digits_alone, has_the_same_digits, is_part_of_another};

    #[test]
    fn digits_may_have_changed_places() {
        assert!(has_the_same_digits("2026-2072", "2026-2027"));
        assert!(!has_the_same_digits("2026-2028", "2026-2027") && !has_the_same_digits("2026", "2026-2027"));
    }

    #[test]
    fn parts_of_a_split_are_no_slips() {
        for part in ["SEC-006a", "SEC-006b", "SEC-006 bis", "SEC_006A", "SEC-006-a", "IA-0123ter"] {
            assert!(is_part_of_another(part), "{part}");
        }
        for slip in ["SEC-006", "SEC-06", "sec-006", "SEC-O06", "SEC-00l", "SEC-006,", "SEC-006 et SEC-007", "", "é-"]
        {
            assert!(!is_part_of_another(slip), "{slip}");
        }
    }

    #[test]
    fn digits_alone_make_another_name() {
        for (one, other) in [("GO-021", "GO-012"), ("E3", "E13"), ("p9", "P1"), ("2026-2072", "2026-2027")] {
            assert!(differ_in_digits_alone(one, other), "{one} {other}");
        }
        for (one, other) in [("VIE-01", "VIE-001"), ("outil-l", "outil-1"), ("IA_001", "IA-001"), ("p1", "P1")] {
            assert!(!differ_in_digits_alone(one, other), "{one} {other}");
        }
    }
}
