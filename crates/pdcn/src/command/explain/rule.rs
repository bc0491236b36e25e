//! A rule explained: what it wants, why, how to mend, with its examples.

use pdcn_emit::text::{bullet, heading, paragraph};
use pdcn_lint::Rule;
use pdcn_texts::Texts;

use super::super::facts::{Fact, facts};
use crate::output::Output;
use crate::{Ending, Status};

/// Explains a rule.
pub(super) fn explain(rule: &'static Rule, words: &Texts, output: &mut Output) -> Ending {
    let documentation = rule.documentation(words);
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
            writeln!(out, "{}\n", paragraph(&text, width))?;
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
