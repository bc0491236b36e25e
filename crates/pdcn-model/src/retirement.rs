//! Which ids have been retired, by an edition or those before it, and what took their place.

use std::collections::VecDeque;

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};

use crate::{Edition, EditionIndex, OutcomeId, Pathway, Retired};

/// How many ids a search for replacements follows: hostile data must not make each id cost all retired ids.
const MAX_STEPS: usize = 1000;

/// An id that was retired: by which edition, and where it says so.
#[derive(Clone, Copy, Debug)]
pub struct Retirement<'a> {
    /// The edition that says so: the nearest one.
    pub edition: &'a Edition,
    /// The edition that said so first: the oldest one.
    pub first: &'a Edition,
    /// What it says.
    pub retired: &'a Retired,
    /// The place of the block that says so, among those of the edition.
    pub position: u32,
}

/// The ids that an edition and those before it have retired.
#[derive(Debug)]
pub struct Retirements<'a> {
    by_id: HashMap<&'a str, Retirement<'a>>,
}

impl<'a> Retirements<'a> {
    /// Collects them; linear in the retired ids. Of several editions that retire the same id, the nearest one speaks.
    pub fn new(pathway: &'a Pathway, edition: &'a Edition) -> Self {
        let mut by_id: HashMap<&str, Retirement<'_>> = HashMap::new();
        for edition in std::iter::once(edition).chain(pathway.before(edition)) {
            for (position, retired) in (0..).zip(&edition.retired) {
                if !retired.id.is_empty() {
                    let nearest = Retirement { edition, first: edition, retired, position };
                    by_id.entry(retired.id.as_str()).or_insert(nearest).first = edition;
                }
            }
        }
        Self { by_id }
    }

    /// Returns how an id was retired, if it was.
    pub fn get(&self, id: &str) -> Option<&Retirement<'a>> {
        self.by_id.get(id)
    }

    /// Returns the outcomes in force that took the place of a retired id, from replacement to replacement; each once,
    /// and without end only as long as there are new ones.
    pub fn in_force(&self, id: &str, index: &EditionIndex<'_>) -> Vec<u32> {
        let mut seen = HashSet::new();
        let mut queue = VecDeque::from([id]);
        let mut found = Vec::new();
        while let Some(id) = queue.pop_front() {
            if !seen.insert(id) {
                continue;
            }
            if let Some(position) = index.outcome_position(id) {
                found.push(position);
            } else {
                let next = self.get(id).into_iter().flat_map(|one| &one.retired.replaced_by);
                queue.extend(next.map(OutcomeId::as_str).filter(|id| seen.len() < MAX_STEPS && !id.is_empty()));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use crate::{Edition, EditionIndex, Outcome, Pathway, Retired, Retirements};

    #[test]
    fn replacements_are_followed_over_the_years_and_circles_end() {
        let retired = |id: &str, by: &[&str]| Retired {
            id: id.into(),
            replaced_by: by.iter().map(|&id| id.into()).collect(),
            ..Retired::default()
        };
        let outcome = |id: &str| Outcome { id: id.into(), ..Outcome::default() };
        let edition = |id: &str, previous: Option<&str>, retired| Edition {
            id: id.into(),
            previous: previous.map(Into::into),
            retired,
            outcomes: vec![outcome("A-004"), outcome("A-005")],
            ..Edition::default()
        };
        let editions = vec![
            edition("2025", None, vec![retired("A-001", &["A-002", "A-003"]), retired("A-006", &[])]),
            edition(
                "2026",
                Some("2025"),
                vec![retired("A-002", &["A-004", "A-001"]), retired("A-003", &["A-005"]), retired("A-006", &[])],
            ),
        ];
        let pathway = Pathway { editions, ..Pathway::default() };
        let (edition, index) = (&pathway.editions[1], EditionIndex::new(&pathway.editions[1]));
        let retirements = Retirements::new(&pathway, edition);
        assert_eq!(retirements.in_force("A-001", &index), [0, 1]);
        assert_eq!(retirements.in_force("A-009", &index), [0; 0]);
        assert_eq!(retirements.get("A-001").map(|one| one.edition.id.as_str()), Some("2025"));
        assert!(retirements.get("A-004").is_none());
        let twice = retirements.get("A-006").map(|one| (one.edition.id.as_str(), one.first.id.as_str()));
        assert_eq!(twice, Some(("2026", "2025")), "an edition may say again what those before it said");
    }
}
