//! `pdcn coverage`: which outcomes about AI each grade works on; what they reach of a framework; what school plans cover.

mod arguments;
mod plans;

use std::io::{self, Write as _};

use pdcn_model::{Edition, EditionIndex, Pathway};
use pdcn_report::coverage::{self, Answer};
use pdcn_report::{Asked, Context, Key, Selection, Unknown};
use pdcn_source::{Loaded, load};
use pdcn_texts::Texts;

pub(crate) use self::arguments::CoverageArguments;
use crate::document::Prepared;
use crate::error::Failure;
use crate::find::find;
use crate::output::Output;
use crate::{Outcome, Status};

pub(crate) fn run(arguments: &CoverageArguments, words: &Texts, output: &mut Output) -> Outcome {
    let prepared = arguments.to.prepare()?;
    let found = find(arguments.pathway.as_deref(), &[])?;
    let mut folder = found.read()?;
    let asked_plans = plans::add(&arguments.plan, &found.origin, &mut folder)?;
    let loaded = load(folder);
    let prepared = prepared.of(&loaded.pathway.settings, &found.origin)?;
    warn_of_problems(&loaded, words);
    if arguments.plan.is_empty() && !arguments.plans {
        return of_edition(arguments, &loaded.pathway, &prepared, words, output);
    }
    let plans = plans::named(&asked_plans, arguments.plans, &loaded, words)?;
    plans::run(arguments, &plans, &loaded, &prepared, words, output)
}

/// Says on standard error that some of the pathway could not be read: what is missing may be there.
pub(super) fn warn_of_problems(loaded: &Loaded, words: &Texts) {
    if !loaded.problems.is_empty() {
        say(&words.say("coverage-problems", &[("count", loaded.problems.len().into())]));
    }
}

/// Writes a line on standard error.
fn say(line: &str) {
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// The edition of this id, else the current one.
pub(super) fn edition<'p>(asked: Option<&str>, pathway: &'p Pathway) -> Result<&'p Edition, Failure> {
    let id = asked.unwrap_or(pathway.settings.current.as_str()).to_owned();
    Failure::check_editions(std::slice::from_ref(&id), pathway)?;
    pathway.edition(&id).ok_or(Failure::NoSuchEdition { name: id, known: Vec::new(), nearest: None })
}

fn of_edition(
    arguments: &CoverageArguments,
    pathway: &Pathway,
    prepared: &Prepared,
    words: &Texts,
    output: &mut Output,
) -> Outcome {
    let index = EditionIndex::new(edition(arguments.edition.as_deref(), pathway)?);
    let context = Context::new(pathway, &index, words);
    let selection = select(&arguments.asked(), &context)?;
    let answer = match &arguments.framework {
        None => coverage::competencies(&context, &selection, arguments.options()),
        Some(name) => {
            let known = || pathway.frameworks.iter().map(|framework| framework.id.as_str());
            let found = pathway.frameworks.iter().find(|one| one.id.as_str().eq_ignore_ascii_case(name));
            let unknown = || Failure::Said(Unknown::new(Key::Framework, name, known()).words(words));
            coverage::codes(&context, &selection, found.ok_or_else(unknown)?, arguments.options())
        }
    };
    finish(&answer, arguments, context.edition(), prepared, words, output)
}

/// What is asked about, found in an edition.
fn select<'a>(asked: &Asked, context: &Context<'a>) -> Result<Selection<'a>, Failure> {
    Selection::new(asked, context).map_err(|unknown| Failure::Said(unknown.words(context.texts)))
}

/// Writes an answer; says when there is nothing to count, or when grades are below the minimum.
fn finish(
    answer: &Answer<'_>,
    arguments: &CoverageArguments,
    edition: &Edition,
    prepared: &Prepared,
    words: &Texts,
    output: &mut Output,
) -> Outcome {
    if answer.is_empty {
        say(&words.say("coverage-nothing", &[("edition", edition.id.as_str().into())]));
        return Ok(Status::NothingChecked);
    }
    prepared.write(&answer.document, words, output)?;
    let Some(minimum) = arguments.min.filter(|_| !answer.below.is_empty()) else { return Ok(Status::Clean) };
    let grades: Vec<String> = answer.below.iter().map(|(title, count)| format!("{title} ({count})")).collect();
    let values = [("count", grades.len().into()), ("grades", grades.join(", ").into()), ("minimum", minimum.into())];
    say(&words.say("coverage-below", &values));
    Ok(Status::Findings)
}
