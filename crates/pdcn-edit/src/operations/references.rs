//! Where an outcome is named: as a prerequisite of others, and by the activities of plans.

use pdcn_model::Prerequisite;
use pdcn_toml::Step;

use crate::Value;
use crate::draft::Draft;
use crate::refusal::Why;
use crate::text::path::with;

/// A prerequisite that names an outcome.
struct Named {
    path: String,
    /// The id of the outcome that names it.
    of: String,
    outcome: Vec<Step>,
    /// Its place among the prerequisites of the outcome.
    index: u32,
    /// What it says.
    said: Prerequisite,
    /// The others of the outcome, and the outcome itself.
    others: Vec<String>,
}

/// Names other outcomes where one is named: by the prerequisites of the edition, and by the plans that follow it. Without others,
/// a prerequisite goes.
///
/// # Errors
///
/// When a part of a file that could not be read holds the id: who names it there would be left behind.
pub(super) fn replace(draft: &mut Draft, id: &str, by: &[String]) -> Result<(), Why> {
    replace_for(draft, id, &|_| by.to_vec())
}

/// The same, where each outcome or activity that names it, by its id, may name others in its stead.
pub(super) fn replace_for(draft: &mut Draft, id: &str, by: &dyn Fn(&str) -> Vec<String>) -> Result<(), Why> {
    if draft.loaded().sources.lost(id) {
        return Err(Why::Unread { id: id.to_owned() });
    }
    for named in prerequisites(draft, id).into_iter().rev() {
        let list = with(&named.outcome, "prerequisite");
        let block = [list.as_slice(), &[Step::Index(named.index)]].concat();
        let by = by(&named.of);
        let mut new = by.iter().filter(|by| !named.others.contains(by));
        match new.next() {
            None => draft.clear(&named.path, &block)?,
            Some(first) => draft.set(&named.path, &block, "id", &Value::Text(first.clone()))?,
        }
        for other in new {
            let next = draft.count(&named.path, &list)?;
            add_prerequisite(
                draft,
                &named.path,
                &[list.as_slice(), &[Step::Index(next)]].concat(),
                &Prerequisite { id: other.as_str().into(), ..named.said.clone() },
            )?;
        }
    }
    in_plans(draft, id, by)
}

/// Adds a prerequisite at its place: its id, and what it says.
pub(super) fn add_prerequisite(
    draft: &mut Draft,
    path: &str,
    block: &[Step],
    prerequisite: &Prerequisite,
) -> Result<(), Why> {
    let mut pairs = vec![("id", Value::from(prerequisite.id.as_str()))];
    pairs.extend(prerequisite.strength.map(|strength| ("strength", strength.name().into())));
    pairs.extend(prerequisite.within.map(|within| ("within", within.name().into())));
    pairs.extend(prerequisite.reason.as_deref().map(|reason| ("reason", reason.into())));
    draft.add(path, block, &pairs, None)
}

/// The ids of the outcomes that have it as a prerequisite, and of the activities that work on it.
pub(super) fn naming(draft: &mut Draft, id: &str) -> Vec<String> {
    let mut naming: Vec<String> = prerequisites(draft, id).into_iter().map(|named| named.of).collect();
    let edition_id = draft.edition_id().to_owned();
    let plans = draft.loaded().pathway.plans.iter().filter(|plan| plan.edition.as_str() == edition_id);
    let activities = plans.flat_map(|plan| &plan.activities);
    let working = activities.filter(|activity| activity.outcomes.iter().any(|outcome| outcome.as_str() == id));
    naming.extend(working.map(|activity| activity.id.clone()));
    naming
}

fn prerequisites(draft: &mut Draft, id: &str) -> Vec<Named> {
    let edition_id = draft.edition_id().to_owned();
    let loaded = draft.loaded();
    let mut found = Vec::new();
    for outcome in loaded.pathway.edition(&edition_id).into_iter().flat_map(|edition| &edition.outcomes) {
        for (index, prerequisite) in (0_u32..).zip(&outcome.prerequisites) {
            if prerequisite.id.as_str() == id {
                let others = outcome.prerequisites.iter().map(|one| one.id.to_string());
                found.push(Named {
                    path: loaded.sources.file(outcome.home.file).path.clone(),
                    of: outcome.id.to_string(),
                    outcome: vec![Step::Key("outcome".into()), Step::Index(outcome.home.index)],
                    index,
                    said: prerequisite.clone(),
                    others: others.chain([outcome.id.to_string()]).collect(),
                });
            }
        }
    }
    found
}

fn in_plans(draft: &mut Draft, id: &str, by: &dyn Fn(&str) -> Vec<String>) -> Result<(), Why> {
    let edition_id = draft.edition_id().to_owned();
    let loaded = draft.loaded();
    let mut lists = Vec::new();
    for plan in loaded.pathway.plans.iter().filter(|plan| plan.edition.as_str() == edition_id) {
        let path = &loaded.sources.file(plan.file).path;
        for (index, activity) in (0_u32..).zip(&plan.activities) {
            let ids: Vec<&str> = activity.outcomes.iter().map(pdcn_model::OutcomeId::as_str).collect();
            if ids.contains(&id) {
                lists.push((path.clone(), index, replaced(&ids, id, &by(activity.id.as_str()))));
            }
        }
    }
    for (path, index, ids) in lists {
        draft.set(&path, &[Step::Key("activity".into()), Step::Index(index)], "outcomes", &Value::List(ids))?;
    }
    Ok(())
}

/// Puts others in the place of an outcome that had replaced retired ones.
pub(super) fn in_retired(draft: &mut Draft, frame: &str, id: &str, by: &[String]) -> Result<(), Why> {
    let mut lists = Vec::new();
    for (index, retired) in (0_u32..).zip(&draft.edition()?.retired) {
        let ids: Vec<&str> = retired.replaced_by.iter().map(pdcn_model::OutcomeId::as_str).collect();
        if ids.contains(&id) {
            lists.push((vec![Step::Key("retired".into()), Step::Index(index)], replaced(&ids, id, by)));
        }
    }
    for (block, ids) in lists {
        if ids.is_empty() {
            draft.clear(frame, &[block.as_slice(), &[Step::Key("replaced-by".into())]].concat())?;
        } else {
            draft.set(frame, &block, "replaced-by", &Value::List(ids))?;
        }
    }
    Ok(())
}

/// A list of ids with others in the place of one, each once.
fn replaced(ids: &[&str], id: &str, by: &[String]) -> Vec<String> {
    let mut list: Vec<String> = Vec::with_capacity(ids.len());
    for one in ids {
        let now: Vec<&str> = if *one == id { by.iter().map(String::as_str).collect() } else { vec![one] };
        for new in now {
            let stands_later = *one == id && ids.contains(&new);
            if !stands_later && !list.iter().any(|there| there == new) {
                list.push(new.to_owned());
            }
        }
    }
    list
}
