//! The rules by name, and what holds for all of them.

use std::sync::OnceLock;

use pdcn_model::{Level, Settings};

use crate::{RULES, Rule, RuleChoices};

impl Rule {
    /// Returns the rule with this name.
    pub fn named(id: &str) -> Option<&'static Self> {
        RULES.iter().copied().find(|rule| rule.id == id)
    }
}

impl RuleChoices {
    /// Puts together what the rules have by themselves, the settings of a pathway, and the command line: rules and
    /// categories by name, the last one counting.
    pub fn new(settings: &Settings, command_line: &[(String, Level)], only: &[String]) -> Self {
        Self::of(RULES, settings, command_line, only)
    }

    /// Returns what the rules have by themselves, without the settings of a pathway.
    pub fn by_themselves() -> &'static Self {
        static CHOICES: OnceLock<RuleChoices> = OnceLock::new();
        CHOICES.get_or_init(|| Self::new(&Settings::default(), &[], &[]))
    }
}
