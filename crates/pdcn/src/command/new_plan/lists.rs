//! The lists of a carried plan: outcomes that were retired become the one that took their place; what is to be chosen, or is
//! no more, is left out, and a comment above the list says so.

use std::ops::Range;

use foldhash::{HashSet, HashSetExt as _};
use pdcn_model::{Activity, Retirements};
use pdcn_report::Context;
use pdcn_source::{Folder, Loaded, Locator, load};
use pdcn_texts::{Texts, Value, visible};
use pdcn_toml::{Place, line_start};

use super::edits::{Edit, Told, applied};

/// A path for a plan that is read alone.
const ALONE: &str = "plans/plan.toml";

/// The text of a plan with its lists made true to an edition, and what was done.
pub(super) fn replaced(mut text: String, context: &Context<'_>, loaded: &Loaded, words: &Texts) -> (String, Vec<Told>) {
    let retirements = Retirements::new(context.pathway, context.edition());
    let mut lists = Lists { context, loaded, words, retirements, told: Vec::new(), left: HashSet::new() };
    loop {
        // One item of a list is taken out at a time: its neighbours may share its comma.
        let edits = lists.edits(&text);
        if edits.is_empty() {
            return (text, lists.told);
        }
        text = applied(&text, edits);
    }
}

struct Lists<'l, 'a> {
    context: &'l Context<'a>,
    loaded: &'l Loaded,
    words: &'l Texts,
    retirements: Retirements<'a>,
    told: Vec<Told>,
    /// What cannot be taken out, and has its note: activity, list, item.
    left: HashSet<(usize, &'static str, String)>,
}

/// What becomes of an item.
enum Fate {
    Stays,
    Becomes(String),
    Goes,
}

impl Lists<'_, '_> {
    /// The edits of a pass: all that are replaced, and the first that goes of each list.
    fn edits(&mut self, text: &str) -> Vec<Edit> {
        let alone = load(Folder::from_texts([(ALONE, text)]));
        let Some(plan) = alone.pathway.plans.first() else { return Vec::new() };
        let mut locator = Locator::new(&alone.sources);
        let mut edits = Vec::new();
        for (number, (position, activity)) in (0..).zip(&plan.activities).enumerate() {
            let place = Place::file(plan.file).key("activity").index(position);
            for (list, items) in lists(activity) {
                let mut now = items.clone();
                for (at, item) in (0..).zip(&items) {
                    if self.left.contains(&(number, list, item.clone())) {
                        continue;
                    }
                    let (fate, line) = self.fate(list, item, &now, activity);
                    let place = place.clone().key(list);
                    let Some(bytes) = locator.own_span(&place.clone().index(at)) else { continue };
                    let mut goes = false;
                    match fate {
                        Fate::Stays => continue,
                        Fate::Becomes(id) => {
                            edits.push((bytes, format!("\"{id}\"")));
                            now[at as usize] = id;
                        }
                        Fate::Goes => {
                            goes = true;
                            let start = line_start(text, locator.span(&place.clone().at_key()).start);
                            let indent = text[start..].len() - text[start..].trim_start_matches([' ', '\t']).len();
                            let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
                            let said = visible(&line.replace(['\r', '\n'], " "));
                            edits.push((start..start, format!("{}# {said}{end}", &text[start..start + indent])));
                            let edit =
                                removal(text, bytes, locator.removal(&place.index(at)).map(|removal| removal.bytes));
                            if edit.is_none() {
                                self.left.insert((number, list, item.clone()));
                            }
                            edits.extend(edit);
                        }
                    }
                    let values = [("activity", activity.id.as_str().into()), ("what", line.into())];
                    self.told.push((number, self.words.say("new-plan-activity", &values)));
                    if goes {
                        break;
                    }
                }
            }
        }
        edits
    }

    /// What becomes of an item of a list, and why.
    fn fate(&self, list: &'static str, item: &str, list_now: &[String], activity: &Activity) -> (Fate, String) {
        let index = self.context.index;
        let mut values: Vec<(&'static str, Value)> =
            vec![("id", item.into()), ("edition", self.context.edition().id.as_str().into())];
        let is_known = match list {
            "outcomes" => index.outcome_position(item).is_some(),
            "grades" => index.grade_position(item).is_some(),
            _ => self.loaded.pathway.tools.iter().any(|tool| tool.id.as_str() == item),
        };
        // What names something that could not be read may be right.
        if is_known || self.loaded.sources.lost(item) {
            return (Fate::Stays, String::new());
        }
        let Some(retirement) = self.retirements.get(item).filter(|_| list == "outcomes") else {
            return (Fate::Goes, self.words.part("new-plan-gone", list, &values));
        };
        values.push(("reason", retirement.retired.reason.trim_end_matches(['.', ' ']).into()));
        let in_force: Vec<_> = self.retirements.in_force(item, index).into_iter().map(|at| index.outcome(at)).collect();
        let name = |one: &&pdcn_model::Outcome| {
            format!("{} ({})", one.id, self.context.titles.statement(one).trim_end_matches('.'))
        };
        values.push(("choices", in_force.iter().map(name).collect::<Vec<_>>().join(", ").into()));
        let say = |name: &str| self.words.say(name, &values);
        match in_force.as_slice() {
            [] => (Fate::Goes, say("new-plan-retired")),
            [one] if list_now.iter().any(|id| id == one.id.as_str()) => (Fate::Goes, say("new-plan-there-already")),
            [one] => (Fate::Becomes(one.id.as_str().to_owned()), say("new-plan-replaced")),
            some => {
                let there = |one: &&pdcn_model::Outcome| activity.outcomes.contains(&one.id);
                let part = if some.iter().any(there) { "new-plan-choose-there" } else { "new-plan-choose" };
                (Fate::Goes, say(part))
            }
        }
    }
}

/// How an item of a list is taken out without a word of the notes around it: as a fix would; else, on a line of its own,
/// with that line, or as a note where something is said of it there. Nothing when neither can be done.
fn removal(text: &str, item: Range<usize>, as_fix: Option<Range<usize>>) -> Option<Edit> {
    if let Some(bytes) = as_fix {
        return Some((bytes, String::new()));
    }
    let start = line_start(text, item.start);
    let end = text[item.end..].find('\n').map_or(text.len(), |end| item.end + end + 1);
    let after = text[item.end..end].trim_start().trim_start_matches(',').trim();
    if !text[start..item.start].trim().is_empty() {
        return None;
    }
    match after {
        "" => Some((start..end, String::new())),
        _ if after.starts_with('#') => Some((item.start..item.start, "# ".to_owned())),
        _ => None,
    }
}

/// The lists of an activity that name something of the edition or the pathway.
fn lists(activity: &Activity) -> [(&'static str, Vec<String>); 3] {
    [
        ("outcomes", activity.outcomes.iter().map(|id| id.as_str().to_owned()).collect()),
        ("grades", activity.grades.iter().map(|id| id.as_str().to_owned()).collect()),
        ("tools", activity.tools.iter().map(|id| id.as_str().to_owned()).collect()),
    ]
}
