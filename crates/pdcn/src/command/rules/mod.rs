//! `pdcn rules`: the list of rules.

pub(crate) mod json;
mod page;

use pdcn_lint::RULES;
use pdcn_texts::Texts;

use super::list_format::ListFormat;
use crate::output::Output;
use crate::{Ending, Status};
use pdcn_emit::text::{heading, level_name};

/// The arguments of `pdcn rules`.
#[derive(Debug, clap::Args)]
pub(crate) struct RulesArguments {
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

pub(crate) fn run(arguments: &RulesArguments, words: &Texts, output: &mut Output) -> Ending {
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
    let list = serde_json::to_value(json::Rules::of(words)).unwrap_or_default();
    output.write(|out| writeln!(out, "{list:#}"))
}
