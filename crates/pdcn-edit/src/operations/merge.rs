//! Brings several outcomes together into one, which has an id of its own; theirs are retired.

use pdcn_model::Outcome;
use pdcn_toml::Step;

use super::home::{self, strand};
use super::part::Part;
use super::references;
use super::retire::{leave, remember};
use crate::draft::Draft;
use crate::refusal::Why;
use crate::subject::Site;
use crate::text::key::with;
use crate::{Subject, Value, ids};

/// Brings several outcomes of the edition together into one, which takes their place wherever they are named. It begins with the
/// first of them to begin and is mastered with the last, unless something else is said; it has all their alignments, resources,
/// examples and prerequisites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// The ids of the outcomes, two at least. The new one stands where the first stands, with its comments and exceptions.
    pub ids: Vec<String>,
    /// What they become.
    pub into: Part,
    /// Why.
    pub reason: String,
}

impl Merge {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        if self.reason.trim().is_empty() {
            return Err(Why::Missing { what: "reason" });
        }
        let own: Vec<&String> = self.ids.iter().collect();
        if let Some(again) = (1..own.len()).find(|at| own[..*at].contains(&own[*at])) {
            return Err(Why::Itself { id: own[again].clone() });
        }
        let Some((first, others)) = own.split_first().filter(|(_, others)| !others.is_empty()) else {
            return Err(Why::Missing { what: "outcomes" });
        };
        draft.open_edition()?;
        let outcomes = own.iter().map(|id| draft.outcome(id)).collect::<Result<Vec<_>, _>>()?;
        let Some(base) = outcomes.first() else { return Err(Why::Missing { what: "outcomes" }) };
        let Site { path, table } = Subject::Outcome((*first).clone()).site(draft)?;
        let competency = self.into.competency.clone().unwrap_or_else(|| base.competency.to_string());
        let strand = strand(draft.edition()?, &competency)?;
        let id = ids::next(draft, &strand, &path)?;
        draft.set(&path, &table, "id", &id.as_str().into())?;
        let into = self.spanning(draft, &outcomes)?;
        into.give(draft, &id)?;
        union(draft, &path, &table, &outcomes)?;
        prerequisites(draft, &path, &table, &own, &outcomes)?;
        let by = [id.clone()];
        references::replace(draft, first, &by)?;
        remember(draft, first, &self.reason, &by, "")?;
        for other in others {
            references::replace(draft, other, &by)?;
            let site = Subject::Outcome((*other).clone()).site(draft)?;
            leave(draft, &site, other, &self.reason, &by)?;
        }
        home::settle(draft, &id, !first.starts_with(&format!("{strand}-")))
    }

    /// What they become, from the first grade of any of them to the last ★.
    fn spanning(&self, draft: &mut Draft, outcomes: &[Outcome]) -> Result<Part, Why> {
        let edition = draft.edition()?;
        let position = |id: &str| edition.grades.iter().position(|grade| grade.id.as_str() == id);
        let first = outcomes.iter().map(|one| one.learn.as_str()).min_by_key(|id| position(id));
        let is_open = outcomes.iter().any(|one| one.master.is_none());
        let masters = outcomes.iter().filter_map(|one| one.master.as_ref()).map(pdcn_model::GradeId::as_str);
        let last = masters.max_by_key(|id| position(id)).filter(|_| !is_open);
        let mut into = self.into.clone();
        into.learn = into.learn.or_else(|| first.map(str::to_owned));
        into.master = into.master.or_else(|| last.map(str::to_owned));
        Ok(into)
    }
}

/// The alignments, resources and examples of all, each once.
fn union(draft: &mut Draft, path: &str, table: &[Step], outcomes: &[Outcome]) -> Result<(), Why> {
    let all = |of: fn(&Outcome) -> Vec<String>| {
        let mut all: Vec<String> = Vec::new();
        for one in outcomes.iter().flat_map(of) {
            if !all.contains(&one) {
                all.push(one);
            }
        }
        all
    };
    let lists = [
        ("aligns", all(|one| one.aligns.iter().map(ToString::to_string).collect())),
        ("resources", all(|one| one.resources.iter().map(ToString::to_string).collect())),
        ("examples", all(|one| one.examples.clone())),
    ];
    for (key, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        draft.set(path, table, key, &Value::List(list))?;
    }
    Ok(())
}

/// The prerequisites of the others, when the first does not have them; none of them is one of another.
fn prerequisites(
    draft: &mut Draft,
    path: &str,
    table: &[Step],
    own: &[&String],
    outcomes: &[Outcome],
) -> Result<(), Why> {
    let Some((base, others)) = outcomes.split_first() else { return Ok(()) };
    let mut known: Vec<&str> = base.prerequisites.iter().map(|one| one.id.as_str()).collect();
    let list = with(table, "prerequisite");
    for one in others.iter().flat_map(|other| &other.prerequisites) {
        if known.contains(&one.id.as_str()) || own.iter().any(|id| *id == one.id.as_str()) {
            continue;
        }
        known.push(one.id.as_str());
        let next = draft.count(path, &list)?;
        let block = [list.as_slice(), &[Step::Index(next)]].concat();
        references::add_prerequisite(draft, path, &block, &(one.id.as_str(), one.strength, one.reason.as_deref()))?;
    }
    Ok(())
}
