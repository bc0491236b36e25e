//! All about one outcome: what builds on it, who names it, what it was.

use std::collections::BTreeSet;

use pdcn_model::{Edition, EditionIndex, PrerequisiteGraph};
use pdcn_texts::Text;

use crate::Session;
use crate::contract::{Dependent, HistoryEntry, NamingActivity, OutcomePage};
use crate::refusal::Refusal;

impl Session {
    pub(crate) fn no_such(&self, id: &str) -> Refusal {
        Refusal::new(&Text::new("page-no-such").with("id", id), &self.words)
    }

    /// All about one outcome of an edition.
    pub(crate) fn outcome(&self, edition: &str, id: &str) -> Result<OutcomePage, Refusal> {
        let pathway = &self.loaded.pathway;
        let edition = self.edition(edition).ok_or_else(|| self.no_such(id))?;
        let index = EditionIndex::new(edition);
        let position = index.outcome_position(id).ok_or_else(|| self.no_such(id))?;
        let outcome = index.outcome(position);
        let needs = |other: &pdcn_model::Outcome| other.prerequisites.iter().find(|one| one.id == outcome.id).cloned();
        let needed_by = edition.outcomes.iter().filter_map(|other| {
            let prerequisite = needs(other)?;
            Some(Dependent {
                id: other.id.to_string(),
                statement: other.statement.clone(),
                strength: prerequisite.strength,
                within: prerequisite.within,
                reason: prerequisite.reason,
            })
        });
        let of_edition = pathway.plans.iter().filter(|plan| plan.edition == edition.id);
        let activities = of_edition.flat_map(|plan| {
            let naming = plan.activities.iter().filter(|one| one.outcomes.contains(&outcome.id));
            naming.map(|one| NamingActivity {
                plan: self.loaded.sources.file(plan.file).path.clone(),
                school: plan.school.name.clone(),
                id: one.id.clone(),
                title: one.title.clone(),
            })
        });
        Ok(OutcomePage {
            activities: activities.collect(),
            outcome: outcome.clone(),
            file: self.loaded.sources.file(outcome.home.file).path.clone(),
            needed_by: needed_by.collect(),
            would_circle: would_circle(&index, position),
            history: pathway.editions.iter().map(|edition| was(edition, id)).collect(),
        })
    }
}

/// The outcomes that build on one in the end, and itself: none of them can come before it.
fn would_circle(index: &EditionIndex<'_>, position: u32) -> Vec<String> {
    let graph = PrerequisiteGraph::new(index);
    let mut found = BTreeSet::from([position]);
    let mut open = vec![position];
    while let Some(one) = open.pop() {
        let dependents = graph.dependents_of(one).map(|edge| edge.dependent);
        open.extend(dependents.filter(|dependent| found.insert(*dependent)).collect::<Vec<_>>());
    }
    found.into_iter().map(|position| index.outcome(position).id.to_string()).collect()
}

/// What an outcome was in an edition.
fn was(edition: &Edition, id: &str) -> HistoryEntry {
    let outcome = edition.outcomes.iter().find(|outcome| outcome.id.as_str() == id);
    let retired = edition.retired.iter().find(|retired| retired.id.as_str() == id);
    HistoryEntry {
        edition: edition.id.to_string(),
        statement: outcome.map(|outcome| outcome.statement.clone()),
        learn: outcome.map(|outcome| outcome.learn.to_string()),
        master: outcome.and_then(|outcome| outcome.master.as_ref().map(ToString::to_string)),
        retired: retired.map(|retired| retired.reason.clone()),
    }
}
