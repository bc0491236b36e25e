//! Last year's plan, carried over to another edition by its bytes: what is not named here stays as it is written.
//!
//! Days move with the year. The talk with the direction is for one year: its date becomes a comment. Answers to the guide
//! are about the activity, and stay. What the edition no longer has is replaced by what took its place ([`super::lists`]).

use pdcn_model::{Edition, Plan, first_year};
use pdcn_report::Context;
use pdcn_source::{Loaded, Locator};
use pdcn_texts::{Texts, Value};
use pdcn_toml::{Place, line_start};

use super::super::year;
use super::edits::{Edit, Told, applied};
use super::{Made, lists, name};
use crate::failure::Failure;

/// The plan, carried over.
pub(super) fn plan(plan: &Plan, context: &Context<'_>, loaded: &Loaded, words: &Texts) -> Result<Made, Failure> {
    let source = loaded.sources.file(plan.file);
    let (old, new) = (plan.edition.as_str(), context.edition().id.as_str());
    let failure = |name| Failure::new(name).with("path", source.path.as_str()).with("edition", new);
    if old == new {
        return Err(failure("new-plan-same"));
    }
    // What could not be read would be carried over unseen.
    if source.is_damaged() || loaded.problems.iter().any(|problem| problem.place().file == plan.file) {
        return Err(failure("new-plan-damaged"));
    }
    let (edits, mut told) =
        Carrying { plan, edition: context.edition(), locator: Locator::new(&loaded.sources), words }.edits();
    let text = applied(&source.text, edits);
    let (text, of_lists) = lists::replaced(text, context, loaded, words);
    told.extend(of_lists);
    told.sort_by_key(|(activity, _)| *activity);
    Ok(Made {
        name: name::carried(&source.path, old, new),
        text,
        from: Some((source.path.clone(), plan.activities.len())),
        told: told.into_iter().map(|(_, line)| line).collect(),
    })
}

/// Days that are told one by one, at most: among more, what asks for a decision would not be seen.
const FEW_DAYS: usize = 3;

struct Carrying<'c> {
    plan: &'c Plan,
    edition: &'c Edition,
    locator: Locator<'c>,
    words: &'c Texts,
}

impl Carrying<'_> {
    /// The edition, the days and the talks with the direction.
    fn edits(mut self) -> (Vec<Edit>, Vec<Told>) {
        let (mut edits, mut told, mut moved_days) = (Vec::new(), Vec::new(), Vec::new());
        let (old, new) = (self.plan.edition.as_str(), self.edition.id.as_str());
        let file = Place::file(self.plan.file);
        edits.extend(heading(self.text(), old, new));
        edits.push((self.locator.span(&file.clone().key("edition")), format!("\"{new}\"")));
        let years = first_year(new).zip(first_year(old)).map_or(1, |(new, old)| new - old);
        for (number, (activity, position)) in self.plan.activities.iter().zip(0..).enumerate() {
            let place = file.clone().key("activity").index(position);
            let activity_id = ("activity", Value::from(activity.id.as_str()));
            if let Some(when) = &activity.when
                && let Some(moved) = year::moved(when, years)
                && let Some(bytes) = self.locator.own_span(&place.clone().key("when"))
            {
                edits.push((bytes, format!("\"{moved}\"")));
                let values = [activity_id.clone(), ("old", when.as_str().into()), ("new", moved.into())];
                moved_days.push((number, values));
            }
            if let Some(date) = activity.approved {
                let values = [activity_id, ("date", date.to_string().into())];
                let edit = self.approved(&place.key("approved"), &values);
                let part = if edit.is_some() { "new-plan-approved" } else { "new-plan-approved-left" };
                edits.extend(edit);
                told.push((number, self.words.say(part, &values)));
            }
        }
        told.extend(match moved_days.as_slice() {
            [] => Vec::new(),
            few if few.len() <= FEW_DAYS => {
                few.iter().map(|(number, values)| (*number, self.words.say("new-plan-when", values))).collect()
            }
            many => {
                let values = [("count", many.len().into()), ("edition", new.into())];
                vec![(0, self.words.say("new-plan-whens", &values))]
            }
        });
        (edits, told)
    }

    fn text(&self) -> &str {
        &self.locator.sources().file(self.plan.file).text
    }

    /// The date of the talk as a comment, where it stands on a line of its own; else it is taken out.
    fn approved(&mut self, place: &Place, values: &[(&'static str, Value)]) -> Option<Edit> {
        let value = self.locator.own_span(place)?;
        let key = self.locator.own_span(&place.clone().at_key())?;
        let text = self.text();
        let before = &text[line_start(text, key.start)..key.start];
        let after = text[value.end..].lines().next().unwrap_or_default().trim_start();
        if before.trim().is_empty() && (after.is_empty() || after.starts_with('#')) {
            let comment = self.words.part("new-plan-approved", "comment", values);
            return Some((key.start..value.end, format!("# {comment}")));
        }
        self.locator.removal(place).map(|removal| (removal.bytes, removal.kept))
    }
}

/// The edition in the comments above the first key, which say what the file is.
fn heading(text: &str, old: &str, new: &str) -> Vec<Edit> {
    let mut at = 0;
    let mut edits = Vec::new();
    for line in text.split_inclusive('\n') {
        let words = line.trim_start_matches('\u{feff}').trim();
        if !words.is_empty() && !words.starts_with('#') {
            break;
        }
        let found = line.match_indices(old).filter(|_| !old.is_empty());
        edits.extend(found.map(|(start, _)| (at + start..at + start + old.len(), new.to_owned())));
        at += line.len();
    }
    edits
}
