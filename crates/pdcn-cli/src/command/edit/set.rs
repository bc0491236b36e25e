//! `pdcn set ID KEY VALUE`: gives a key of anything in the pathway a value, or takes it out.

use pdcn_edit::{Clear, Exclude, Include, KeyPath, Operation, Set};
use pdcn_texts::Texts;

use super::decide::decide;
use super::place::EditArguments;
use crate::Outcome;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn set`.
#[derive(Debug, clap::Args)]
pub(crate) struct SetArguments {
    subject: String,
    key: String,
    values: Vec<String>,
    #[arg(long, conflicts_with_all = ["values", "append", "remove"])]
    clear: bool,
    #[arg(long, conflicts_with = "remove")]
    append: bool,
    #[arg(long)]
    remove: bool,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &SetArguments, words: &Texts, output: &mut Output) -> Outcome {
    let place = arguments.edit.open("set", words)?;
    let subject = place.subject(&arguments.subject)?;
    let key = KeyPath::new(&arguments.key);
    let is_prose = subject.holds(&key).is_ok_and(|holds| holds.is_prose);
    let item = |words: &String| if is_prose { place.prose(words) } else { words.trim().to_owned() };
    let operations: Vec<Operation> = if arguments.clear {
        vec![Clear { subject, key }.into()]
    } else if arguments.values.is_empty() {
        return Err(Failure::new("edit-needs-value").with("key", key.to_string()));
    } else if arguments.append || arguments.remove {
        let one = |words: &String| -> Operation {
            let (subject, key, item) = (subject.clone(), key.clone(), item(words));
            if arguments.append { Include { subject, key, item }.into() } else { Exclude { subject, key, item }.into() }
        };
        arguments.values.iter().map(one).collect()
    } else {
        let value = place.value(&subject, &key, &arguments.values)?;
        vec![Set { subject, key, value }.into()]
    };
    decide(&place, &arguments.edit, &operations, words, output)
}
