//! `pdcn publish`: publishes an edition and seals it, and prepares the draft of the next one.

use pdcn_edit::Publish;
use pdcn_texts::Texts;

use super::decide::decide;
use super::place::EditArguments;
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
    let next = match arguments.next.as_deref() {
        Some("") => Some(
            year::after(&place.edition)
                .ok_or_else(|| Failure::new("failure-no-next-year").with("name", place.edition.as_str()))?,
        ),
        next => next.map(str::to_owned),
    };
    decide(&place, &arguments.edit, &[Publish { next }.into()], words, output)
}
