//! `pdcn explain RULE`: what does this rule want, and why?

use pdcn_lint::{RULES, Rule};
use pdcn_source::nearest;
use pdcn_texts::Texts;

use super::facts::{Fact, facts};
use crate::arguments::ExplainArguments;
use crate::error::Failure;
use crate::format::text::{bullet, heading, paragraph};
use crate::output::Output;
use crate::{Outcome, Status};

pub(crate) fn run(arguments: &ExplainArguments, words: &Texts, output: &mut Output) -> Outcome {
    let name = arguments.rule.as_str();
    let Some(rule) = Rule::named(name) else {
        let nearest = nearest(name, RULES.iter().map(|rule| rule.id)).map(str::to_owned);
        return Err(Failure::NoSuchRule { name: name.to_owned(), nearest });
    };
    let documentation = rule.documentation(words.language());
    let (width, color) = (output.width(), output.color());
    let facts = facts(rule, words);
    let (short, long): (Vec<&Fact>, Vec<&Fact>) = facts.iter().partition(|fact| fact.items.is_empty());
    let short = short.into_iter().map(|fact| fact.text.as_str()).collect::<Vec<_>>().join(" · ");
    output.write(|out| {
        writeln!(out, "{} — {}", heading(rule.id, color), documentation.summary)?;
        writeln!(out, "{}\n", paragraph(&short, width))?;
        let texts = [
            ("explain-what", documentation.what),
            ("explain-why", documentation.why),
            ("explain-mend", documentation.mend),
            ("explain-allow", documentation.allow),
        ];
        for (title, text) in texts {
            writeln!(out, "{}", heading(&words.say(title, &[]), color))?;
            writeln!(out, "{}\n", paragraph(text, width))?;
        }
        for fact in long {
            writeln!(out, "{}", heading(&fact.text, color))?;
            for item in &fact.items {
                writeln!(out, "{}", bullet(item, width))?;
            }
            writeln!(out)?;
        }
        for (title, example) in [("explain-bad", &rule.bad), ("explain-good", &rule.good)] {
            for (path, text) in example.files() {
                writeln!(out, "{} ({path})", heading(&words.say(title, &[]), color))?;
                for line in text.trim().lines() {
                    writeln!(out, "    {line}")?;
                }
                writeln!(out)?;
            }
        }
        Ok(())
    })?;
    Ok(Status::Clean)
}
