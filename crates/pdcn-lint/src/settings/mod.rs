//! What holds for a run: the level of each rule and the value of each option, with where each comes from.

mod defaults;
mod levels;

use std::collections::BTreeMap;

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Level, OptionValue, Settings};

pub use levels::{Chosen, Origin};

use crate::Rule;

/// The levels and options of every rule, for one run.
#[derive(Debug)]
pub struct RuleChoices {
    levels: HashMap<&'static str, Chosen>,
    options: HashMap<(&'static str, &'static str), (OptionValue, Origin)>,
}

impl RuleChoices {
    /// Puts together what rules have by themselves, the settings of a pathway, and the command line: rules and
    /// categories by name, the last one counting.
    pub(crate) fn of(
        rules: &[&'static Rule],
        settings: &Settings,
        command_line: &[(String, Level)],
        only: &[String],
    ) -> Self {
        let levels = rules.iter().map(|rule| (rule.id, levels::choose(rule, settings, command_line, only))).collect();
        let mut options = HashMap::new();
        for rule in rules {
            let set: BTreeMap<&str, &OptionValue> = settings
                .lint
                .iter()
                .filter_map(|lint| lint.rules.get(rule.id))
                .flat_map(pdcn_model::RuleSetting::options)
                .collect();
            for option in rule.options {
                let of_settings = set.get(option.name).filter(|value| option.form.takes(value));
                let chosen = match of_settings {
                    Some(value) => Some(((*value).clone(), Origin::Settings)),
                    None => defaults::of(rule.id, option.name).map(|value| (value.clone(), Origin::Rule)),
                };
                if let Some(chosen) = chosen {
                    options.insert((rule.id, option.name), chosen);
                }
            }
        }
        Self { levels, options }
    }

    /// Returns the level of a rule, and where it comes from.
    pub fn level(&self, rule: &Rule) -> Chosen {
        self.levels.get(rule.id).copied().unwrap_or(Chosen { level: rule.level, origin: Origin::Rule })
    }

    /// Returns the value of an option of a rule, and where it comes from; nothing when it is not set and has no value
    /// by itself.
    pub fn option(&self, rule: &Rule, name: &str) -> Option<(&OptionValue, Origin)> {
        let option = rule.options.iter().find(|option| option.name == name)?;
        self.options.get(&(rule.id, option.name)).map(|(value, origin)| (value, *origin))
    }

    /// Returns the value of an option that is a number.
    pub fn number(&self, rule: &Rule, name: &str) -> Option<usize> {
        match self.option(rule, name)?.0 {
            OptionValue::Number(number) => Some(*number as usize),
            _ => None,
        }
    }

    /// Returns the value of an option that is a text.
    pub fn text(&self, rule: &Rule, name: &str) -> Option<&str> {
        match self.option(rule, name)?.0 {
            OptionValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the value of an option that is a list of texts; empty when it is not set.
    pub fn texts(&self, rule: &Rule, name: &str) -> &[String] {
        match self.option(rule, name) {
            Some((OptionValue::Texts(texts), _)) => texts,
            _ => &[],
        }
    }
}
