//! Brings several outcomes together into one, which has an id of its own; theirs are retired.

use pdcn_model::Outcome;
use pdcn_toml::Step;
use schemars::JsonSchema;
use serde::Deserialize;

use super::add_outcome::texts;
use super::home::{self, strand};
use super::part::Part;
use super::retire::{leave, remember};
use super::{AddOutcome, references};
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::text::path::with;
use crate::{Subject, Value, ids};

/// Brings several outcomes of the edition together into one, which takes their place wherever they are named. It begins with the
/// first of them to begin and is mastered with the last, unless something else is said; it has all their alignments, resources,
/// topics, examples, carriers, signs of mastery and prerequisites, is essential when one of them is, and takes the most periods that
/// one of them takes. Of what is said once (evidence, misconception, family, note, source, code), the first that says it counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Merge {
    /// The ids of the outcomes, two at least. The new one stands where the first stands, with its comments and exceptions.
    #[serde(default)]
    pub ids: Vec<String>,
    /// What they become.
    pub into: Part,
    /// The one of them whose id goes on, with what it says; without it the new outcome has an id of its own.
    #[serde(default)]
    pub keep: Option<String>,
    /// Why.
    pub reason: String,
}

impl Merge {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        if self.reason.trim().is_empty() {
            return Err(Why::Missing { what: "reason" });
        }
        let mut own: Vec<&String> = self.ids.iter().collect();
        if own.len() < 2 {
            return Err(Why::Missing { what: "outcomes" });
        }
        if let Some(keep) = &self.keep {
            let Some(at) = own.iter().position(|id| *id == keep) else {
                return Err(Why::NotAmong { id: keep.clone(), among: self.ids.clone() });
            };
            let first = own.remove(at);
            own.insert(0, first);
        }
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
        let id = match &self.keep {
            Some(keep) => keep.clone(),
            None => ids::next(draft, &strand, &path)?,
        };
        draft.set(&path, &table, "id", &id.as_str().into())?;
        let into = self.spanning(draft, base, &outcomes)?;
        into.give(draft, &id)?;
        union(draft, &path, &table, &outcomes)?;
        said_once(draft, &path, &table, &outcomes)?;
        prerequisites(draft, &path, &table, &own, &outcomes)?;
        let by = [id.clone()];
        if self.keep.is_none() {
            references::replace(draft, first, &by)?;
            remember(draft, first, &self.reason, &by, "")?;
        }
        for other in others {
            references::replace(draft, other, &by)?;
            let site = Subject::Outcome((*other).clone()).site(draft)?;
            leave(draft, &site, other, &self.reason, &by)?;
        }
        home::settle(draft, &id, !first.starts_with(&format!("{strand}-")))
    }

    /// What they become, from the first grade of any of them to the last ★.
    fn spanning(&self, draft: &mut Draft, base: &Outcome, outcomes: &[Outcome]) -> Result<Part, Why> {
        let edition = draft.edition()?;
        let position = |id: &str| edition.grades.iter().position(|grade| grade.id.as_str() == id);
        let first = outcomes.iter().map(|one| one.learn.as_str()).min_by_key(|id| position(id));
        let is_open = outcomes.iter().any(|one| one.master.is_none());
        let masters = outcomes.iter().filter_map(|one| one.master.as_ref()).map(pdcn_model::GradeId::as_str);
        let last = masters.max_by_key(|id| position(id)).filter(|_| !is_open);
        let mut into = self.into.clone();
        if self.keep.is_some() && into.statement.trim().is_empty() {
            // What goes on as it is keeps its texts.
            let like = AddOutcome::like(base);
            into.statement = like.statement;
            into.pupil = into.pupil.or(like.pupil);
            into.translations = if into.translations.is_empty() { like.translations } else { into.translations };
        }
        into.learn = into.learn.or_else(|| first.map(str::to_owned));
        into.master = into.master.or_else(|| last.map(str::to_owned));
        Ok(into)
    }
}

/// The alignments, resources, topics, examples, carriers and signs of mastery of all, each once.
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
    let aligns = all(|one| texts(&one.aligns));
    // What one covers, another does not only lead to.
    let mut prepares = all(|one| texts(&one.prepares));
    prepares.retain(|code| !aligns.contains(code));
    let lists = [
        ("carried-by", all(|one| one.carried_by.clone())),
        ("aligns", aligns),
        ("prepares", prepares),
        ("resources", all(|one| texts(&one.resources))),
        ("topics", all(|one| texts(&one.topics))),
        ("examples", all(|one| one.examples.clone())),
    ];
    for (key, list) in lists {
        if list.is_empty() {
            draft.clear(path, &with(table, key))?;
        } else {
            draft.set(path, table, key, &Value::List(list))?;
        }
    }
    let signs = all(|one| one.evidence.iter().flat_map(|evidence| evidence.master.clone()).collect());
    if signs.is_empty() {
        return Ok(());
    }
    draft.set(path, &with(table, "evidence"), "master", &Value::List(signs))
}

/// What is said once: the first that says it counts, the most periods, and essential when one of them is.
fn said_once(draft: &mut Draft, path: &str, table: &[Step], outcomes: &[Outcome]) -> Result<(), Why> {
    if outcomes.iter().any(|one| one.essential) {
        draft.set(path, table, "essential", &Value::Yes(true))?;
    }
    if let Some(most) = outcomes.iter().filter_map(|one| one.periods).max() {
        draft.set(path, table, "periods", &Value::Number(most.into()))?;
    }
    let first = |of: fn(&Outcome) -> Option<&String>| outcomes.iter().find_map(of).cloned();
    let own = [
        ("code", first(|one| one.code.as_ref())),
        ("misconception", first(|one| one.misconception.as_ref())),
        ("family", first(|one| one.family.as_ref())),
        ("note", first(|one| one.note.as_ref())),
        ("source", first(|one| one.source.as_ref())),
    ];
    for (key, words) in own.into_iter().filter_map(|(key, words)| Some((key, words?))) {
        draft.set(path, table, key, &words.into())?;
    }
    let evidence = [
        ("learn", first(|one| one.evidence.as_ref()?.learn.as_ref())),
        ("adapted", first(|one| one.evidence.as_ref()?.adapted.as_ref())),
    ];
    for (key, words) in evidence.into_iter().filter_map(|(key, words)| Some((key, words?))) {
        draft.set(path, &with(table, "evidence"), key, &words.into())?;
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
        references::add_prerequisite(draft, path, &block, one)?;
    }
    Ok(())
}
