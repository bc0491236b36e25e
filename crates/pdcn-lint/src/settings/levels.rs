//! The level of a rule. Later ones win: the rule itself, its category in the settings, the rule in the settings, its
//! category on the command line, the rule on the command line. A category never turns on a rule that is off.

use pdcn_model::{Level, Settings};

use crate::Rule;

/// A level, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The level.
    pub level: Level,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a level or the value of an option comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The rule itself.
    Rule,
    /// The category of the rule, in the settings of the pathway.
    SettingsCategory,
    /// The settings of the pathway.
    Settings,
    /// The category of the rule, on the command line.
    CommandLineCategory,
    /// The command line.
    CommandLine,
}

/// The level of a rule when `--only` names it and it is off.
const LEVEL_WHEN_ASKED_FOR: Level = Level::Warning;

pub(super) fn choose(rule: &Rule, settings: &Settings, command_line: &[(String, Level)], only: &[String]) -> Chosen {
    let category = rule.category.name();
    let named = |name: &str| command_line.iter().rev().find(|(given, _)| given == name).map(|(_, level)| *level);
    let lint = settings.lint.as_ref();
    let of_category = lint.and_then(|lint| lint.categories.get(category)).copied();
    let of_rule = lint.and_then(|lint| lint.rules.get(rule.id)).and_then(pdcn_model::RuleSetting::level);
    let sources = [
        (of_category, Origin::SettingsCategory),
        (of_rule, Origin::Settings),
        (named(category), Origin::CommandLineCategory),
        (named(rule.id), Origin::CommandLine),
    ];
    let mut chosen = Chosen { level: rule.level, origin: Origin::Rule };
    for (level, origin) in sources {
        let by_category = matches!(origin, Origin::SettingsCategory | Origin::CommandLineCategory);
        if let Some(level) = level.filter(|_| !(by_category && chosen.level == Level::Off)) {
            chosen = Chosen { level, origin };
        }
    }
    if only.is_empty() {
        return chosen;
    }
    let (rule_asked, category_asked) =
        (only.iter().any(|name| name == rule.id), only.iter().any(|name| name == category));
    match (rule_asked, category_asked) {
        (true, _) if chosen.level == Level::Off => Chosen { level: LEVEL_WHEN_ASKED_FOR, origin: Origin::CommandLine },
        (true, _) | (_, true) => chosen,
        (false, false) => Chosen { level: Level::Off, origin: Origin::CommandLine },
    }
}
