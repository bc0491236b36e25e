//! Puts a question to a view, and writes its answer where it is to go.

use std::io::{self, Write as _};

use pdcn_model::Edition;
use pdcn_report::{Answer, Editions, NoAnswer, Question, View};
use pdcn_texts::{Text, Texts};

use super::arguments::Asking;
use super::opened::Opened;
use super::plans;
use crate::damage::Damage;
use crate::failure::Failure;
use crate::output::Output;
use crate::{Ending, Status};

/// Answers what was asked of a view with one document.
pub(super) fn run(asking: &Asking, words: &Texts, output: &mut Output) -> Ending {
    let Asking { view, asked, of, to } = asking;
    let prepared = to.prepare()?;
    // What is asked for to fail: another pathway must not answer for the one that is not here.
    if view.judges(asked) {
        of.must_be_here(view.name)?;
    }
    let mut asked = asked.clone();
    let opened = of.open_with(words, |origin, folder| plans::add(view, &mut asked, origin, folder))?;
    let prepared = prepared.of(&opened.loaded.pathway.settings, &opened.origin)?;
    let names: Vec<String> = asked.all("edition").map(str::to_owned).collect();
    Failure::check_editions(&names, &opened.loaded.pathway)?;
    let Some(edition) = edition(view, &opened)? else {
        Damage::of(&opened.loaded, &|_| true, words).inspect(Damage::say);
        return Ok(Status::NothingChecked);
    };
    let editions = Editions::new(&opened.loaded);
    let Some(question) = Question::new(view, &editions, edition.id.as_str(), asked, words, opened.date) else {
        return Err(Failure::no_such_edition(edition.id.as_str(), &[]));
    };
    let damage = Damage::of(&opened.loaded, &|path| (view.files)(&question, path), words);
    let answer = match (view.answer)(&question) {
        Ok(_) if damage.is_some() && view.counts_outcomes && edition.outcomes.is_empty() => Err(question.nothing()),
        answer => answer,
    };
    match answer {
        Ok(Answer { document, remarks, shortfall }) => {
            say(&remarks, words);
            let status = prepared.write_marked(document, damage.as_ref(), words, output)?;
            say(shortfall.as_slice(), words);
            Ok(shortfall.map_or(status, |_| Status::Findings))
        }
        Err(none) => {
            damage.inspect(Damage::say);
            match none {
                NoAnswer::Nothing(why) => {
                    say(&why, words);
                    Ok(Status::NothingChecked)
                }
                NoAnswer::Refused(refusal) => Err(refusal.into()),
            }
        }
    }
}

/// The edition that is asked about; of a view of all editions the last one, nothing when there is none.
fn edition<'l>(view: &View, opened: &'l Opened) -> Result<Option<&'l Edition>, Failure> {
    if view.of_pathway { Ok(opened.loaded.pathway.editions.last()) } else { opened.edition().map(Some) }
}

/// Says texts on standard error, a line each.
pub(super) fn say(texts: &[Text], words: &Texts) {
    for text in texts {
        // When even standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "{}", words.text(text));
    }
}
