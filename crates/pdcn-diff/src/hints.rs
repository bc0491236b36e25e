//! Possible renames: an outcome gone and one come that say nearly the same.

use std::cmp::{Ordering, Reverse};

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use pdcn_model::text;
use pdcn_model::{Outcome, likeness};
use pdcn_toml::Place;

use crate::side::{Pair, outcome_place};
use crate::{Change, Kind, Value};

/// How many of the rarest words of an outcome gone are looked up among those come.
const RARE_WORDS: usize = 4;
/// How many outcomes are tried for each of these words, and for the competency.
const MOST_TRIED: usize = 32;
/// How many of those, the ones with most words in common, are compared word by word.
const MOST_COMPARED: usize = 4;

/// A possible rename: what is gone may be what is come under another id. It is a question to a person, never a fact.
///
/// Outcomes that vanished, or were retired with nothing in their place, are held against outcomes added that share one
/// of their four rarest words or their competency: at most 32 for each, of which the four with most words in common are
/// compared, so that the cost is linear in the outcomes.
/// Each outcome is in one hint at most, the most alike first.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint<'a> {
    /// The outcome gone.
    pub old: &'a Outcome,
    /// The outcome come.
    pub new: &'a Outcome,
    /// How alike their statements are, in percent.
    pub likeness: u8,
    /// Where the old one is written, in the files of the old side.
    pub old_place: Place,
    /// Where the new one is written, in the files of the new side.
    pub new_place: Place,
}

pub(crate) fn hints<'a>(pair: &Pair<'a>, changes: &[Change<'a>]) -> Vec<Hint<'a>> {
    let gone: Vec<&'a Outcome> = changes
        .iter()
        .filter(|change| matches!(change.kind, Kind::OutcomeVanished | Kind::OutcomeRetired))
        .filter_map(|change| if let Value::Outcome(outcome) = change.before { Some(outcome) } else { None })
        .collect();
    let come: Vec<&'a Outcome> = changes
        .iter()
        .filter(|change| change.kind == Kind::OutcomeAdded)
        .filter_map(|change| if let Value::Outcome(outcome) = change.after { Some(outcome) } else { None })
        .collect();
    if gone.is_empty() || come.is_empty() {
        return Vec::new();
    }
    let come_words: Vec<Bag> = come.iter().map(|outcome| Bag::new(&outcome.statement)).collect();
    let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut by_competency: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, (outcome, bag)) in come.iter().zip(&come_words).enumerate() {
        by_competency.entry(outcome.competency.as_str()).or_default().push(at);
        let mut before = "";
        for word in bag.words.iter().filter(|word| std::mem::replace(&mut before, word) != word.as_str()) {
            by_word.entry(word).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for (gone_at, outcome) in gone.iter().enumerate() {
        let bag = Bag::new(&outcome.statement);
        let mut lists: Vec<&Vec<usize>> = bag.words.iter().filter_map(|word| by_word.get(word.as_str())).collect();
        lists.sort_by_key(|list| list.len());
        lists.truncate(RARE_WORDS);
        lists.extend(by_competency.get(outcome.competency.as_str()));
        let mut tried: Vec<usize> = lists.into_iter().flat_map(|list| list.iter().take(MOST_TRIED)).copied().collect();
        tried.sort_unstable();
        tried.dedup();
        // The sort is stable: of equals the first by id comes first.
        tried.sort_by_cached_key(|&come_at| Reverse(bag.percent_in_common(&come_words[come_at])));
        for &come_at in tried.iter().take(MOST_COMPARED) {
            let likeness = likeness(&outcome.statement, &come[come_at].statement);
            found.extend((likeness >= pair.options.renamed_from).then_some((likeness, gone_at, come_at)));
        }
    }
    // Both lists are in the order of the changes, which is that of the ids.
    found.sort_unstable_by_key(|&(likeness, gone_at, come_at)| (Reverse(likeness), gone_at, come_at));
    let (mut used_gone, mut used_come) = (HashSet::new(), HashSet::new());
    found.retain(|&(_, gone_at, come_at)| {
        let free = !used_gone.contains(&gone_at) && !used_come.contains(&come_at);
        if free {
            used_gone.insert(gone_at);
            used_come.insert(come_at);
        }
        free
    });
    let hint = |(likeness, gone_at, come_at): (u8, usize, usize)| {
        let (old, new) = (gone[gone_at], come[come_at]);
        Hint { old, new, likeness, old_place: outcome_place(old), new_place: outcome_place(new) }
    };
    found.into_iter().map(hint).collect()
}

/// The words of a statement, sorted; a word weighs as much as it has letters.
struct Bag {
    words: Vec<String>,
    weight: usize,
}

impl Bag {
    fn new(text: &str) -> Self {
        let mut words = text::words(text);
        words.sort_unstable();
        let weight = words.iter().map(String::len).sum();
        Self { words, weight }
    }

    /// The weight of the words that both have, in percent of all: the likeness without words that differ by an ending,
    /// quickly.
    fn percent_in_common(&self, other: &Self) -> usize {
        let (mut mine, mut others) = (self.words.iter().peekable(), other.words.iter().peekable());
        let mut common = 0;
        while let (Some(a), Some(b)) = (mine.peek(), others.peek()) {
            match a.cmp(b) {
                Ordering::Less => drop(mine.next()),
                Ordering::Greater => drop(others.next()),
                Ordering::Equal => {
                    common += a.len();
                    mine.next();
                    others.next();
                }
            }
        }
        200 * common / (self.weight + other.weight).max(1)
    }
}
