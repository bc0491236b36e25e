//! `pdcn publish`: publishes an edition and seals it, and prepares the draft of the next one.

use pdcn_diff::{Kind, Side, compare};
use pdcn_edit::Publish;
use pdcn_model::EditionStatus;
use pdcn_texts::Texts;

use super::decide::decide;
use super::place::{EditArguments, Place};
use crate::Ending;
use crate::command::year;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn publish`.
#[derive(Debug, clap::Args)]
pub(crate) struct PublishArguments {
    #[arg(long, num_args = 0..=1, default_missing_value = "")]
    next: Option<String>,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &PublishArguments, words: &Texts, output: &mut Output) -> Ending {
    let place = arguments.edit.open("publish", words)?;
    if !arguments.edit.names_edition() && says_nothing_new(&place) {
        return Err(Failure::new("publish-nothing-new").with("edition", place.edition.as_str()));
    }
    let next = match arguments.next.as_deref() {
        Some("") => Some(
            year::after(&place.edition)
                .ok_or_else(|| Failure::new("failure-no-next-year").with("name", place.edition.as_str()))?,
        ),
        Some(next) => {
            // After a school year comes a school year, written the same.
            let after = || year::after(&place.edition).filter(|_| year::after(next).is_none());
            if let Some(year) = year::other_form(next, &place.edition).or_else(after) {
                let failure = Failure::new("publish-next-form").with("id", next).with("like", place.edition.as_str());
                return Err(failure.with("year", year));
            }
            Some(next.to_owned())
        }
        None => None,
    };
    decide(&place, &arguments.edit, &[Publish { next }.into()], words, output)
}

/// True for a draft that still says what the edition before it says: the one that was begun when that one was published, and that
/// nobody has worked on.
fn says_nothing_new(place: &Place) -> bool {
    let pathway = &place.loaded.pathway;
    let Some(edition) = pathway.edition(&place.edition).filter(|one| one.status == EditionStatus::Draft) else {
        return false;
    };
    let Some(previous) = edition.previous.as_ref().and_then(|id| pathway.edition(id.as_str())) else { return false };
    let [old, new] = [previous, edition].map(|edition| Side { pathway, edition, sources: &place.loaded.sources });
    let comparison = compare(old, new, &pdcn_diff::Options::default());
    comparison.changes.iter().all(|change| change.kind == Kind::EditionStatusChanged)
}
