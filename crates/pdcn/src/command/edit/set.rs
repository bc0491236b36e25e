//! `pdcn set ID KEY VALUE`: gives a key of anything in the pathway a value, or takes it out.

use pdcn_edit::{Clear, Exclude, Form, Include, KeyPath, Operation, Set, Subject, Why, propose, prose};
use pdcn_texts::Texts;

use super::add::pairs;
use super::decide::decide;
use super::place::{EditArguments, Place, read_value, told};
use crate::Ending;
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
    #[arg(long)]
    set: Vec<String>,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &SetArguments, words: &Texts, output: &mut Output) -> Ending {
    let place = arguments.edit.open("set", words)?;
    let subject = place.subject(&arguments.subject)?;
    let key = KeyPath::new(&arguments.key);
    if let Some(failure) = retired(&subject, &key, &place)? {
        return Err(failure);
    }
    let holds = subject.holds(&key);
    let is_prose = holds.as_ref().is_ok_and(|holds| holds.is_prose);
    let is_list = holds.is_ok_and(|holds| matches!(holds.form, Form::List | Form::Ids | Form::Numbers));
    if (arguments.append || arguments.remove) && !is_list && subject.holds(&key).is_ok() {
        return Err(Failure::new("edit-not-a-list").with("key", key.to_string()));
    }
    // An element that is taken out is told as it was put in.
    let item = |words: &String| if is_prose { prose(words, place.language()) } else { words.trim().to_owned() };
    let mut operations: Vec<Operation> = if arguments.clear {
        vec![Clear { subject: subject.clone(), key: key.clone() }.into()]
    } else if arguments.values.is_empty() {
        return Err(Failure::new("edit-needs-value").with("key", key.to_string()));
    } else if arguments.append || arguments.remove {
        let one = |words: &String| -> Operation {
            let (subject, key, item) = (subject.clone(), key.clone(), item(words));
            if arguments.append { Include { subject, key, item }.into() } else { Exclude { subject, key, item }.into() }
        };
        arguments.values.iter().map(one).collect()
    } else {
        let value = read_value(&subject, &key, &arguments.values)?;
        vec![Set { subject: subject.clone(), key: key.clone(), value }.into()]
    };
    for (key, typed) in pairs(&arguments.set)? {
        let value = read_value(&subject, &key, &typed)?;
        operations.push(Set { subject: subject.clone(), key, value }.into());
    }
    if arguments.remove {
        check_there(&arguments.values, &operations, &key, &place)?;
    }
    decide(&place, &arguments.edit, &operations, words, output)
}

/// Makes sure that each element that is to be taken out is in its list: most likely it is written otherwise there.
fn check_there(typed: &[String], operations: &[Operation], key: &KeyPath, place: &Place) -> Result<(), Failure> {
    for (item, operation) in typed.iter().zip(operations) {
        let taken = propose(&place.folder, &place.edition, std::slice::from_ref(operation));
        if taken.is_ok_and(|taken| taken.is_empty()) {
            return Err(Failure::new("edit-not-in-list").with("key", key.to_string()).with("item", item.as_str()));
        }
    }
    Ok(())
}

/// Why a key that outcomes have is not set of one that was retired.
fn retired(subject: &Subject, key: &KeyPath, place: &Place) -> Result<Option<Failure>, Failure> {
    let Subject::Retired(id) = subject else { return Ok(None) };
    if subject.holds(key).is_ok() || Subject::Outcome(id.clone()).holds(key).is_err() {
        return Ok(None);
    }
    let entry = place.edition()?.retired.iter().find(|one| one.id.as_str() == id);
    let by = entry.into_iter().flat_map(|one| &one.replaced_by).map(ToString::to_string).collect();
    Ok(Some(told(&Why::Retired { id: id.clone(), by })))
}
