//! What a rule is: one record from which everything else about it is derived.

use pdcn_model::Level;

use crate::example::Example;
use crate::finding::Findings;
use crate::{Context, EditionContext, Language, RULES};

/// A rule: its metadata, its documentation, its examples and its check.
pub struct Rule {
    /// The name, kebab-case words: the same in settings, options, JSON and file names.
    pub id: &'static str,
    /// The family that it belongs to.
    pub category: Category,
    /// How serious its findings are, unless the settings or the finding say otherwise.
    pub level: Level,
    /// The version of the program that brought it.
    pub since: &'static str,
    /// Its documentation in French.
    pub french: Documentation,
    /// Its documentation in English.
    pub english: Documentation,
    /// A pathway with the fault: gives findings of this rule and of no other.
    pub bad: Example,
    /// The same, mended: gives no finding.
    pub good: Example,
    /// The check itself.
    pub check: Check,
}

impl Rule {
    /// The rule with this name.
    pub fn named(id: &str) -> Option<&'static Self> {
        RULES.iter().copied().find(|rule| rule.id == id)
    }

    /// Its documentation in a language.
    pub fn documentation(&self, language: Language) -> &Documentation {
        match language {
            Language::French => &self.french,
            Language::English => &self.english,
        }
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Rule").field(&self.id).finish()
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// What a rule wants, for a person.
#[derive(Debug)]
pub struct Documentation {
    /// One line, without a full stop.
    pub summary: &'static str,
    /// What is checked.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// How to mend it.
    pub mend: &'static str,
    /// When to let it be.
    pub allow: &'static str,
}

/// The families of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// The files can be read and have the right keys and values.
    Schema,
    /// The marks of each outcome make sense.
    Progression,
    /// Prerequisites come before what leans on them.
    Graph,
    /// Everything that is named exists.
    Reference,
    /// School plans follow the pathway.
    Plan,
    /// The settings themselves.
    Settings,
}

impl Category {
    /// The name in options and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Schema => "schema",
            Self::Progression => "progression",
            Self::Graph => "graph",
            Self::Reference => "reference",
            Self::Plan => "plan",
            Self::Settings => "settings",
        }
    }
}

/// What a rule is run on.
pub enum Check {
    /// Once, on the whole pathway.
    Pathway(fn(&Context<'_>, &mut Findings)),
    /// On each edition that is linted.
    Edition(fn(&EditionContext<'_>, &mut Findings)),
}
