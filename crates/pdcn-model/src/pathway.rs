//! A whole pathway: everything in one folder.

use crate::{Edition, Framework, Plan, Reflection, Settings, Tool, WordList};

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
}

impl Pathway {
    /// The edition with this id.
    pub fn edition(&self, id: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id.as_str() == id)
    }

    /// The edition that the settings call current.
    pub fn current(&self) -> Option<&Edition> {
        self.edition(self.settings.current.as_str())
    }

    /// The framework with this id.
    pub fn framework(&self, id: &str) -> Option<&Framework> {
        self.frameworks.iter().find(|framework| framework.id.as_str() == id)
    }
}
