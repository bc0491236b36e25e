//! `pdcn coverage`: which outcomes about AI each grade works on; what they reach of a framework; what school plans cover.

mod arguments;
mod plans;

use std::io::{self, Write as _};

use pdcn_model::{Edition, EditionIndex};
use pdcn_report::coverage::{self, Answer};
use pdcn_report::{Asked, Context, Key, Selection, Unknown};
use pdcn_texts::Texts;

pub(crate) use self::arguments::CoverageArguments;
use crate::command::export::opened::Opened;
use crate::damage::{Damage, is_of_edition};
use crate::document::Prepared;
use crate::failure::Failure;
use crate::output::Output;
use crate::{Outcome, Status};

pub(crate) fn run(arguments: &CoverageArguments, words: &Texts, output: &mut Output) -> Outcome {
    let prepared = arguments.to.prepare()?;
    // A minimum is asked for to fail: another pathway must not answer for the one that is not here.
    if arguments.min.is_some() {
        arguments.of.must_be_here("coverage")?;
    }
    let mut asked_plans = Vec::new();
    let opened = arguments.of.open_with(words, |origin, folder| {
        asked_plans = plans::add(&arguments.plan, origin, folder)?;
        Ok(())
    })?;
    let prepared = prepared.of(&opened.loaded.pathway.settings, &opened.origin)?;
    if arguments.plan.is_empty() && !arguments.plans {
        return of_edition(arguments, &opened, &prepared, words, output);
    }
    let plans = plans::named(&asked_plans, arguments.plans, &opened.loaded)?;
    plans::run(arguments, &plans, &opened, &prepared, words, output)
}

/// Writes a line on standard error.
fn say(line: &str) {
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{line}");
}

fn of_edition(
    arguments: &CoverageArguments,
    opened: &Opened,
    prepared: &Prepared,
    words: &Texts,
    output: &mut Output,
) -> Outcome {
    let pathway = &opened.loaded.pathway;
    let index = EditionIndex::new(opened.edition()?);
    let context = Context::new(pathway, &index, words).on(opened.date);
    let selection = select(&arguments.asked(), &context)?;
    let answer = match &arguments.framework {
        None => coverage::competencies(&context, &selection, arguments.options()),
        Some(name) => {
            let known = || pathway.frameworks.iter().map(|framework| framework.id.as_str());
            let found = pathway.frameworks.iter().find(|one| one.id.as_str().eq_ignore_ascii_case(name));
            let unknown = || Failure::from(Unknown::new(Key::Framework, name, known()).said());
            coverage::codes(&context, &selection, found.ok_or_else(unknown)?, arguments.options())
        }
    };
    let damage = Damage::of(&opened.loaded, &|path| is_of_edition(path, context.edition()), words);
    finish(answer, damage.as_ref(), arguments, context.edition(), prepared, words, output)
}

/// What is asked about, found in an edition.
fn select<'a>(asked: &Asked, context: &Context<'a>) -> Result<Selection<'a>, Failure> {
    Selection::new(asked, context).map_err(|unknown| unknown.said().into())
}

/// Writes an answer; says when there is nothing to count, or when grades are below the minimum.
fn finish(
    answer: Answer<'_>,
    damage: Option<&Damage>,
    arguments: &CoverageArguments,
    edition: &Edition,
    prepared: &Prepared,
    words: &Texts,
    output: &mut Output,
) -> Outcome {
    // Where everything is lost, zeros would be an answer that the data does not give.
    if answer.is_empty || damage.is_some() && edition.outcomes.is_empty() {
        damage.inspect(|damage| damage.say());
        say(&words.say("coverage-nothing", &[("edition", edition.id.as_str().into())]));
        return Ok(Status::NothingChecked);
    }
    let status = prepared.write_marked(answer.document, damage, words, output)?;
    let Some(minimum) = arguments.min.filter(|_| !answer.below.is_empty()) else { return Ok(status) };
    let grades: Vec<String> = answer.below.iter().map(|(title, count)| format!("{title} ({count})")).collect();
    let values = [("count", grades.len().into()), ("grades", grades.join(", ").into()), ("minimum", minimum.into())];
    say(&words.say("coverage-below", &values));
    Ok(Status::Findings)
}
