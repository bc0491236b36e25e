//! What became of the statement of an outcome from one version to another, as far as words can tell, and which texts beside
//! it did not follow. Words prove nothing: where they leave a doubt, a person is asked.

mod demand;

use crate::text::same_words;
use crate::{Language, Outcome, Prerequisite, likeness};

/// An outcome, with the language that its statement is in.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// The outcome.
    pub outcome: &'a Outcome,
    /// The language of its pathway.
    pub language: &'a Language,
}

/// What became of a statement, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Restated {
    /// Only spelling, punctuation, case, spaces or the order of words differ.
    Corrected,
    /// A few words differ.
    Reworded,
    /// A person must say whether it still asks for the same: several words came or went, or a number or a negation
    /// changed, or little is left while all that stands around it is as it was.
    Rewritten,
    /// A person must say whether it is still the same outcome: little is left, and what stands around it changed too, or
    /// a translation still says what was there.
    InDoubt,
}

/// What became of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restatement {
    /// What became of it.
    pub restated: Restated,
    /// How alike both versions are to those who read them, in percent.
    pub likeness: u8,
}

/// Returns what became of the statement from one version to the other; nothing when it is the same text. The same both
/// ways.
///
/// Each language is compared with itself. A translation whose words did not change says nothing of a statement whose words
/// did: it was left behind. Only where the language of the pathway changed, a statement is held against a translation.
pub fn restatement(old: Version<'_>, new: Version<'_>, in_doubt_below: u8) -> Option<Restatement> {
    let (was, is) = (old.outcome.statement.as_str(), new.outcome.statement.as_str());
    if was == is {
        return None;
    }
    let as_good_as = |restated| Some(Restatement { restated, likeness: likeness(was, is) });
    // A statement that is missing on one side says nothing else.
    if was.is_empty() || is.is_empty() {
        return as_good_as(Restated::Reworded);
    }
    if old.language != new.language {
        return Some(across_languages(old, new, in_doubt_below));
    }
    if same_words(was, is) {
        return as_good_as(Restated::Corrected);
    }
    if changed_places(old.outcome, new.outcome) {
        return Some(Restatement { restated: Restated::Reworded, likeness: 100 });
    }
    let main = likeness(was, is);
    let (mut alike, mut left_behind) = (main, false);
    for (before, after) in translated(old.outcome, new.outcome) {
        if same_words(before, after) {
            left_behind = true;
        } else {
            alike = alike.max(likeness(before, after));
        }
    }
    let restated = if alike < in_doubt_below {
        let kept = !left_behind && same_surroundings(old.outcome, new.outcome);
        if kept { Restated::Rewritten } else { Restated::InDoubt }
    } else if main < in_doubt_below || demand::differs(was, is) {
        Restated::Rewritten
    } else {
        Restated::Reworded
    };
    Some(Restatement { restated, likeness: alike })
}

/// The statement of a pathway that is in another language now: what was its translation, or is, is compared instead.
fn across_languages(old: Version<'_>, new: Version<'_>, in_doubt_below: u8) -> Restatement {
    let (was, is) = (&old.outcome.statement, &new.outcome.statement);
    let earlier = old.outcome.translation.get(new.language).map(|texts| (texts.statement.as_str(), is.as_str()));
    let later = new.outcome.translation.get(old.language).map(|texts| (was.as_str(), texts.statement.as_str()));
    let of_pair = |(before, after): (&str, &str)| {
        let likeness = likeness(before, after);
        let restated = match (same_words(before, after), likeness < in_doubt_below) {
            (false, true) => Restated::InDoubt,
            (false, false) if demand::differs(before, after) => Restated::Rewritten,
            _ => Restated::Reworded,
        };
        Restatement { restated, likeness }
    };
    let pairs =
        [earlier, later].into_iter().flatten().filter(|(before, after)| !before.is_empty() && !after.is_empty());
    // In whichever language they are most alike; two languages alone cannot be compared.
    pairs
        .map(of_pair)
        .min_by_key(|found| (found.restated, u8::MAX - found.likeness))
        .unwrap_or_else(|| Restatement { restated: Restated::Rewritten, likeness: likeness(was, is) })
}

/// True when the statement of one version is a translation of the other: an edition was turned into another language.
fn changed_places(old: &Outcome, new: &Outcome) -> bool {
    let says = |statement: &str, other: &Outcome| {
        !statement.is_empty() && other.translation.values().any(|texts| same_words(statement, &texts.statement))
    };
    says(&old.statement, new) || says(&new.statement, old)
}

/// The statements in the languages that both have, old and new.
fn translated<'a>(old: &'a Outcome, new: &'a Outcome) -> impl Iterator<Item = (&'a str, &'a str)> {
    old.translation
        .iter()
        .filter_map(|(language, before)| {
            Some((before.statement.as_str(), new.translation.get(language)?.statement.as_str()))
        })
        .filter(|(before, after)| !before.is_empty() && !after.is_empty())
}

/// True when all that stands around a statement is as it was: competency, marks, examples, alignments, and most of the
/// prerequisites. Where there are no examples, alignments and prerequisites, nothing vouches for it.
fn same_surroundings(old: &Outcome, new: &Outcome) -> bool {
    let same_alignments = {
        let sorted = |outcome: &Outcome| {
            let mut aligns: Vec<String> = outcome.aligns.iter().map(|code| code.as_str().to_owned()).collect();
            aligns.sort_unstable();
            aligns
        };
        sorted(old) == sorted(new)
    };
    let vouched = !old.examples.is_empty() || !old.aligns.is_empty() || !old.prerequisites.is_empty();
    vouched
        && old.competency == new.competency
        && (&old.learn, &old.master, &old.reuse) == (&new.learn, &new.master, &new.reuse)
        && old.examples == new.examples
        && same_alignments
        && most(&old.prerequisites, &new.prerequisites)
}

/// True when more than half of all prerequisites are on both sides, or there are none.
fn most(old: &[Prerequisite], new: &[Prerequisite]) -> bool {
    let both = old.iter().filter(|one| new.iter().any(|other| one.id == other.id)).count();
    let all = old.len() + new.len() - both;
    all == 0 || 2 * both > all
}

/// A text that did not follow the text that it goes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaleText<'a> {
    /// The language of a translation; nothing for the version of the pupil in the language of the pathway.
    pub language: Option<&'a Language>,
    /// True for the version of the pupil, false for a statement.
    pub is_pupil: bool,
    /// The text that changed, as it was.
    pub was: &'a str,
    /// The text that changed, as it is.
    pub is: &'a str,
}

/// Returns the texts of an outcome that kept their words while those of the text that they go with changed, not
/// counting words without a meaning of their own: translations and the version of the pupil behind the statement,
/// translated versions of the pupil behind that of the pathway's language.
pub fn stale_texts<'a>(old: &'a Outcome, new: &'a Outcome) -> Vec<StaleText<'a>> {
    let mut found = Vec::new();
    if changed_places(old, new) {
        return found;
    }
    let kept = |before: &str, after: &str| !before.is_empty() && !after.is_empty() && same_words(before, after);
    let changed = |before: &str, after: &str| {
        !before.is_empty() && !after.is_empty() && !same_words(before, after) && demand::touches_meaning(before, after)
    };
    let both_pupil = old.pupil.as_deref().zip(new.pupil.as_deref());
    let statement = changed(&old.statement, &new.statement).then_some((old.statement.as_str(), new.statement.as_str()));
    if let (Some((was, is)), true) = (statement, both_pupil.is_some_and(|(before, after)| kept(before, after))) {
        found.push(StaleText { language: None, is_pupil: true, was, is });
    }
    let pupil = both_pupil.filter(|(before, after)| changed(before, after));
    for (language, before) in &old.translation {
        let Some(after) = new.translation.get(language) else { continue };
        if let (Some((was, is)), true) = (statement, kept(&before.statement, &after.statement)) {
            found.push(StaleText { language: Some(language), is_pupil: false, was, is });
        }
        let both = before.pupil.as_deref().zip(after.pupil.as_deref());
        if let (Some((was, is)), true) = (pupil, both.is_some_and(|(before, after)| kept(before, after))) {
            found.push(StaleText { language: Some(language), is_pupil: true, was, is });
        }
    }
    found
}

#[cfg(test)]
mod tests;
