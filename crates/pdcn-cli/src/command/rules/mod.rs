//! `pdcn rules`: the list of rules.

mod page;

use pdcn_lint::{Languages, OptionForm, RULES, Rule, RuleChoices, Safety};
use pdcn_texts::Texts;
use serde_json::{Value, json};

use crate::arguments::{ListFormat, RulesArguments};
use crate::output::Output;
use crate::{Outcome, Status};
use pdcn_emit::text::{heading, level_name};

pub(crate) fn run(arguments: &RulesArguments, words: &Texts, output: &mut Output) -> Outcome {
    match arguments.format {
        ListFormat::Text => write_text(words, output)?,
        ListFormat::Json => write_json(words, output)?,
        ListFormat::Markdown => output.write(|out| write!(out, "{}", page::page(words)))?,
    }
    Ok(Status::Clean)
}

fn write_text(words: &Texts, output: &mut Output) -> Result<(), crate::Failure> {
    let color = output.color();
    let mut rules = RULES.to_vec();
    rules.sort_by_key(|rule| (rule.category, rule.id));
    let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    output.write(|out| {
        let mut category = None;
        for rule in rules {
            if category.replace(rule.category) != Some(rule.category) {
                writeln!(out, "{}", heading(rule.category.name(), color))?;
            }
            let summary = rule.summary(words);
            writeln!(out, "  {:width$}  {:14} {summary}", rule.id, level_name(words, rule.level))?;
        }
        writeln!(out, "\n{}", words.say("rules-more", &[]))
    })
}

fn write_json(words: &Texts, output: &mut Output) -> Result<(), crate::Failure> {
    let rules: Vec<_> = RULES
        .iter()
        .map(|rule| {
            let documentation = rule.documentation(words);
            json!({
                "rule": rule.id,
                "category": rule.category.name(),
                "level": rule.level.name(),
                "since": rule.since,
                "languages": match rule.languages {
                    Languages::Any => None,
                    Languages::Only(tags) => Some(tags),
                },
                "fix": rule.fix.map(|safety| if safety == Safety::Safe { "safe" } else { "unsafe" }),
                "options": options(rule, words),
                "lists": rule.lists,
                "summary": documentation.summary,
                "what": documentation.what,
                "why": documentation.why,
                "mend": documentation.mend,
                "allow": documentation.allow,
            })
        })
        .collect();
    let list = json!({ "schema_version": 1, "language": words.language().tag(), "rules": rules });
    output.write(|out| writeln!(out, "{list:#}"))
}

fn options(rule: &Rule, words: &Texts) -> Vec<Value> {
    let by_itself = RuleChoices::by_themselves();
    let option = |option: &pdcn_lint::RuleOption| {
        json!({
            "name": option.name,
            "about": rule.about_option(option, words),
            "form": option.form.name(),
            "choices": match option.form {
                OptionForm::Choice(choices) => Some(choices),
                OptionForm::Number | OptionForm::Text | OptionForm::Texts => None,
            },
            "value": by_itself.option(rule, option.name).map(|(value, _)| value),
        })
    };
    rule.options.iter().map(option).collect()
}
