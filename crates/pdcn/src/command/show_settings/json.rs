//! The settings of a run in JSON, version 1: a key may be added; a key that is here never changes its meaning or goes away
//! within the version.

use std::collections::BTreeMap;

use pdcn_lint::{ListOrigin, Origin, RULES, Rule, RuleOption, word_lists};
use pdcn_model::{Level, PathwayAllow};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::View;

/// What holds for a run of the linter.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Settings", description = "What `pdcn show-settings --format json` writes.")]
pub(crate) struct Settings {
    /// The version of this shape: 1.
    schema_version: u32,
    /// The language of the pathway.
    language: String,
    /// The edition that is current.
    current: String,
    /// The rules, by name.
    rules: Vec<SetRule>,
    /// The lists of words that rules use.
    lists: Vec<SetList>,
    /// The patterns of the files that are left out.
    exclude: Vec<String>,
    /// The exceptions of the pathway.
    allow: Vec<PathwayAllow>,
}

/// How a rule is set.
#[derive(Serialize, JsonSchema)]
struct SetRule {
    /// Its name.
    rule: &'static str,
    /// The family that it belongs to.
    category: &'static str,
    /// How serious its findings are: `error`, `warning`, `info`, or `off`.
    level: &'static str,
    /// Where the level comes from: `rule`, `settings-category`, `settings`, `command-line-category` or `command-line`.
    from: &'static str,
    /// True when it is run.
    on: bool,
    /// Its options, by name.
    options: BTreeMap<&'static str, SetOption>,
}

/// How an option of a rule is set.
#[derive(Serialize, JsonSchema)]
struct SetOption {
    /// What it is.
    value: Value,
    /// Where that comes from, as for the level.
    from: &'static str,
}

/// A list of words.
#[derive(Serialize, JsonSchema)]
struct SetList {
    /// Its id.
    id: String,
    /// The language of its words.
    language: String,
    /// Where it comes from: `builtin`, `pathway` or `both`.
    from: &'static str,
    /// How many words it has.
    words: usize,
}

impl Settings {
    /// What holds for the run of a view.
    pub(super) fn of(view: &View<'_>) -> Self {
        let settings = &view.loaded.pathway.settings;
        let lists = word_lists(&view.loaded.pathway, settings.language.as_str()).into_iter();
        Self {
            schema_version: 1,
            language: settings.language.as_str().to_owned(),
            current: settings.current.to_string(),
            rules: RULES.iter().map(|rule| set_rule(view, rule)).collect(),
            lists: lists
                .map(|(list, origin)| SetList {
                    id: list.id.to_string(),
                    language: list.language.as_str().to_owned(),
                    from: list_origin(origin),
                    words: list.words.len(),
                })
                .collect(),
            exclude: settings.lint.as_ref().map(|lint| lint.exclude.clone()).unwrap_or_default(),
            allow: settings.allows.clone(),
        }
    }
}

fn set_rule(view: &View<'_>, rule: &'static Rule) -> SetRule {
    let chosen = view.choices.level(rule);
    let option = |option: &'static RuleOption| {
        let (value, origin) = view.choices.option(rule, option.name)?;
        let value = serde_json::to_value(value).unwrap_or_default();
        Some((option.name, SetOption { value, from: origin_name(origin) }))
    };
    SetRule {
        rule: rule.id,
        category: rule.category.name(),
        level: chosen.level.name(),
        from: origin_name(chosen.origin),
        on: chosen.level != Level::Off,
        options: rule.options.iter().filter_map(option).collect(),
    }
}

pub(super) fn origin_name(origin: Origin) -> &'static str {
    match origin {
        Origin::Rule => "rule",
        Origin::SettingsCategory => "settings-category",
        Origin::Settings => "settings",
        Origin::CommandLineCategory => "command-line-category",
        Origin::CommandLine => "command-line",
    }
}

pub(super) fn list_origin(origin: ListOrigin) -> &'static str {
    match origin {
        ListOrigin::Builtin => "builtin",
        ListOrigin::Pathway => "pathway",
        ListOrigin::Both => "both",
    }
}
