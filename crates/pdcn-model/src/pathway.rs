//! A whole pathway: everything in one folder.

use foldhash::{HashMap, HashMapExt as _};

use crate::{Accepted, Edition, EditionStatus, Framework, Plan, Reflection, Settings, Tool, WordList};

/// Everything in one pathway folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pathway {
    /// What holds for the whole pathway.
    pub settings: Settings,
    /// The outside frameworks, sorted by file.
    pub frameworks: Vec<Framework>,
    /// The AI tools.
    pub tools: Vec<Tool>,
    /// The guide réflexif.
    pub reflection: Option<Reflection>,
    /// The editions, sorted by folder.
    pub editions: Vec<Edition>,
    /// The school plans, sorted by file.
    pub plans: Vec<Plan>,
    /// The lists of words, sorted by file.
    pub words: Vec<WordList>,
    /// The changes between editions that were accepted, in the order of the file.
    pub accepted: Vec<Accepted>,
}

impl Pathway {
    /// Returns the edition with this id.
    pub fn edition(&self, id: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id.as_str() == id)
    }

    /// Returns the edition that the settings call current.
    pub fn current(&self) -> Option<&Edition> {
        self.edition(self.settings.current.as_str())
    }

    /// Returns the edition that changes are meant for when none is named: the current one; once it is published, the draft that
    /// follows it, if there is one alone.
    pub fn in_work(&self) -> Option<&Edition> {
        let current = self.current()?;
        let is_draft = |edition: &&Edition| edition.status == EditionStatus::Draft;
        let follows = |edition: &&Edition| edition.previous.as_ref() == Some(&current.id) && is_draft(edition);
        let mut drafts = self.editions.iter().filter(follows);
        match (is_draft(&current), drafts.next(), drafts.next()) {
            (false, Some(draft), None) => Some(draft),
            _ => Some(current),
        }
    }

    /// Returns the framework with this id.
    pub fn framework(&self, id: &str) -> Option<&Framework> {
        self.frameworks.iter().find(|framework| framework.id.as_str() == id)
    }

    /// Returns the editions that an edition follows, the nearest first: the one that it calls previous, the one that
    /// that one calls previous, and so on. Each once, even when they go in a circle; never the edition itself.
    pub fn before<'a>(&'a self, edition: &'a Edition) -> Vec<&'a Edition> {
        // The first edition with an id is the one that counts; each is taken out when it is reached.
        let mut known: HashMap<&str, &Edition> = HashMap::new();
        for edition in &self.editions {
            known.entry(edition.id.as_str()).or_insert(edition);
        }
        known.remove(edition.id.as_str());
        let mut before = Vec::new();
        let mut at = edition;
        while let Some(previous) = at.previous.as_ref().and_then(|previous| known.remove(previous.as_str())) {
            before.push(previous);
            at = previous;
        }
        before
    }

    /// Returns the editions that an edition follows when they go back to the first one that there was; nothing when older ones
    /// are not in the pathway any more, so that nobody knows what was in them.
    pub fn whole_past<'a>(&'a self, edition: &'a Edition) -> Option<Vec<&'a Edition>> {
        Some(self.before(edition)).filter(|before| before.last().is_some_and(|first| first.previous.is_none()))
    }

    /// Returns true when an edition comes after another: by the one that it calls previous and so on, else by its id.
    pub fn comes_after(&self, edition: &Edition, other: &Edition) -> bool {
        let follows = |one: &Edition, before: &Edition| self.before(one).iter().any(|at| at.id == before.id);
        follows(edition, other) || (other.id.comes_before(&edition.id) && !follows(other, edition))
    }
}

#[cfg(test)]
mod tests {
    use crate::{Edition, Pathway};

    #[test]
    fn a_circle_of_editions_ends() {
        let edition =
            |id: &str, previous: &str| Edition { id: id.into(), previous: Some(previous.into()), ..Edition::default() };
        let editions =
            vec![edition("1", "3"), edition("2", "1"), edition("3", "2"), edition("4", "4"), edition("5", "?")];
        let pathway = Pathway { editions, ..Pathway::default() };
        let before = |at: usize| -> Vec<&str> {
            pathway.before(&pathway.editions[at]).iter().map(|edition| edition.id.as_str()).collect()
        };
        assert_eq!(before(2), ["2", "1"]);
        assert_eq!([before(3), before(4)], [[""; 0]; 2]);
    }

    #[test]
    fn what_is_called_previous_comes_before_what_ids_say() {
        let edition = |id: &str, previous: Option<&str>| Edition {
            id: id.into(),
            previous: previous.map(Into::into),
            ..Edition::default()
        };
        let editions = vec![edition("2025", Some("2026")), edition("2026", None), edition("2027", None)];
        let pathway = Pathway { editions, ..Pathway::default() };
        let after = |one: usize, other: usize| pathway.comes_after(&pathway.editions[one], &pathway.editions[other]);
        assert!(after(0, 1) && !after(1, 0), "as it says itself");
        assert!(after(2, 0) && after(2, 1) && !after(1, 2) && !after(2, 2), "by its id");
    }
}
