//! The rules in JSON, version 1: a key may be added; a key that is here never changes its meaning or goes away within the
//! version.

use pdcn_lint::{Languages, OptionForm, RULES, Rule, RuleChoices, RuleOption, Safety};
use pdcn_texts::Texts;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// All rules.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Rules", description = "What `pdcn rules --format json` writes.")]
pub(crate) struct Rules {
    /// The version of this shape: 1.
    schema_version: u32,
    /// The language of the texts.
    language: &'static str,
    /// The rules, by name.
    rules: Vec<ListedRule>,
}

/// One rule.
#[derive(Serialize, JsonSchema)]
struct ListedRule {
    /// Its name.
    rule: &'static str,
    /// The family that it belongs to.
    category: &'static str,
    /// How serious its findings are: `error`, `warning`, `info`, or `off`.
    level: &'static str,
    /// The first version that has it.
    since: &'static str,
    /// The languages whose texts it reads; nothing when it reads any.
    languages: Option<&'static [&'static str]>,
    /// How safe its fixes are: `safe` or `unsafe`; nothing when it has none.
    fix: Option<&'static str>,
    /// What can be set in it.
    options: Vec<ListedOption>,
    /// The lists of words that it uses.
    lists: &'static [&'static str],
    /// What holds when it finds nothing.
    summary: String,
    /// What it looks at.
    what: String,
    /// Why it matters.
    why: String,
    /// What to do.
    mend: String,
    /// When it is right to accept a finding.
    allow: String,
}

/// An option of a rule.
#[derive(Serialize, JsonSchema)]
struct ListedOption {
    /// Its name.
    name: &'static str,
    /// What it changes.
    about: String,
    /// What it takes: `number`, `text`, `texts` or `choice`.
    form: &'static str,
    /// What may be chosen; nothing when it is no choice.
    choices: Option<&'static [&'static str]>,
    /// What it is when nobody sets it.
    value: Option<Value>,
}

impl Rules {
    /// All rules, in the language of their texts.
    pub(super) fn of(words: &Texts) -> Self {
        let rules = RULES.iter().map(|rule| listed(rule, words)).collect();
        Self { schema_version: 1, language: words.language().tag(), rules }
    }
}

fn listed(rule: &Rule, words: &Texts) -> ListedRule {
    let documentation = rule.documentation(words);
    let by_itself = RuleChoices::by_themselves();
    let option = |option: &RuleOption| ListedOption {
        name: option.name,
        about: rule.about_option(option, words),
        form: option.form.name(),
        choices: match option.form {
            OptionForm::Choice(choices) => Some(choices),
            OptionForm::Number | OptionForm::Text | OptionForm::Texts => None,
        },
        value: by_itself.option(rule, option.name).and_then(|(value, _)| serde_json::to_value(value).ok()),
    };
    ListedRule {
        rule: rule.id,
        category: rule.category.name(),
        level: rule.level.name(),
        since: rule.since,
        languages: match rule.languages {
            Languages::Any => None,
            Languages::Only(tags) => Some(tags),
        },
        fix: rule.fix.map(|safety| if safety == Safety::Safe { "safe" } else { "unsafe" }),
        options: rule.options.iter().map(option).collect(),
        lists: rule.lists,
        summary: documentation.summary,
        what: documentation.what,
        why: documentation.why,
        mend: documentation.mend,
        allow: documentation.allow,
    }
}
