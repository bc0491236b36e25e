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

/// The outcome whose id was probably meant: another case, a zero too few, the strand misspelt, two digits swapped, one
/// too many or one missing. Never another digit: in a full strand every number is one digit away from some other.
pub(crate) fn nearest_outcome(id: &str, index: &EditionIndex<'_>) -> Option<String> {
    let exists = |id: &String| index.outcome_position(id).is_some();
    let id: String =
        id.trim().chars().take(40).collect::<String>().to_uppercase().replace([' ', '_', '–', '—', '‑', '‐'], "-");
    let id: String = id.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
    let (strand, number) = id.split_once('-')?;
    let strands = || index.edition().strands.iter().map(|strand| strand.id.as_str()).take(200);
    let strand = if index.has_strand(strand) { strand } else { nearest(strand, strands())? };
    numbers_like(number).map(|number| format!("{strand}-{number}")).find(exists)
}

/// A number and what it may be a slip of, the likeliest first.
fn numbers_like(number: &str) -> impl Iterator<Item = String> {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let n_digits = digits.len();
    let text = |digits: Vec<char>| digits.into_iter().collect::<String>();
    let same = [text(digits.clone()), format!("{:0>3}", text(digits.clone()))];
    let swapped = digits.clone();
    let swaps = (1..n_digits).map(move |at| {
        let mut digits = swapped.clone();
        digits.swap(at - 1, at);
        digits.into_iter().collect::<String>()
    });
    let without = (0..n_digits).map(move |at| {
        let mut digits = digits.clone();
        digits.remove(at);
        digits.into_iter().collect::<String>()
    });
    same.into_iter().chain(swaps).chain(without)
}
