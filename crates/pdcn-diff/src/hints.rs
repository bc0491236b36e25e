//! Possible renames: an outcome gone and one come that say nearly the same.

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use pdcn_model::Outcome;
use pdcn_source::Place;

use crate::likeness::Bag;
use crate::side::{Pair, outcome_place};
use crate::{Change, Kind, Value};

/// How many of the rarest words of an outcome gone are looked up among those come.
const RARE_WORDS: usize = 4;
/// How many outcomes are tried for each of these words, and for the competency.
const MOST_TRIED: usize = 32;

/// A possible rename: what is gone may be what is come under another id. It is a question to a person, never a fact.
///
/// Outcomes that vanished, or were retired with nothing in their place, are held against outcomes added that share one
/// of their four rarest words or their competency: at most 32 for each, so that the cost is linear in the outcomes.
/// Each outcome is in one hint at most, the most alike first.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint<'a> {
    /// The outcome gone.
    pub old: &'a Outcome,
    /// The outcome come.
    pub new: &'a Outcome,
    /// How alike their statements are, from 0 to 1.
    pub likeness: f64,
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
        let mut tried = HashSet::new();
        for &come_at in lists.into_iter().flat_map(|list| list.iter().take(MOST_TRIED)) {
            if tried.insert(come_at) {
                let likeness = bag.likeness(&come_words[come_at]);
                found.extend((likeness >= pair.options.renamed_from).then_some((likeness, gone_at, come_at)));
            }
        }
    }
    // Both lists are in the order of the changes, which is that of the ids.
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut used_gone, mut used_come) = (HashSet::new(), HashSet::new());
    found.retain(|&(_, gone_at, come_at)| {
        let free = !used_gone.contains(&gone_at) && !used_come.contains(&come_at);
        if free {
            used_gone.insert(gone_at);
            used_come.insert(come_at);
        }
        free
    });
    let hint = |(likeness, gone_at, come_at): (f64, usize, usize)| {
        let (old, new) = (gone[gone_at], come[come_at]);
        Hint { old, new, likeness, old_place: outcome_place(old), new_place: outcome_place(new) }
    };
    found.into_iter().map(hint).collect()
}
