//! `pdcn rules`: the list of rules.

use pdcn_lint::{RULES, Texts};
use serde_json::json;

use crate::arguments::{ListFormat, RulesArguments};
use crate::format::text::{heading, level_name};
use crate::output::Output;
use crate::{Outcome, Status};

pub(crate) fn run(arguments: &RulesArguments, words: &Texts, output: &mut Output) -> Outcome {
    match arguments.format {
        ListFormat::Text => write_text(words, output)?,
        ListFormat::Json => write_json(words, output)?,
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
            let summary = rule.documentation(words.language()).summary;
            writeln!(out, "  {:width$}  {:14} {summary}", rule.id, level_name(words, rule.level))?;
        }
        writeln!(out, "\n{}", words.say("rules-more", &[]))
    })
}

fn write_json(words: &Texts, output: &mut Output) -> Result<(), crate::Failure> {
    let rules: Vec<_> = RULES
        .iter()
        .map(|rule| {
            let documentation = rule.documentation(words.language());
            json!({
                "rule": rule.id,
                "category": rule.category.name(),
                "level": rule.level.name(),
                "since": rule.since,
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
