//! `pdcn add outcome`, and what else an edition is made of: a competency, a resource, a tool…

use clap::ValueEnum;
use pdcn_edit::{AddOutcome, AddRecord, KeyPath, Operation, Set, Subject, propose};
use pdcn_lint::FreeIds;
use pdcn_source::load;
use pdcn_texts::Texts;

use super::ask::{all_given, given};
use super::decide::decide;
use super::place::{EditArguments, Place, read_value, told};
use crate::Ending;
use crate::failure::Failure;
use crate::output::Output;

/// What may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Added {
    Outcome,
    Competency,
    Strand,
    Grade,
    Resource,
    Term,
    Topic,
    Tool,
}

/// The arguments of `pdcn add`.
#[derive(Debug, clap::Args)]
pub(crate) struct AddArguments {
    #[arg(value_enum)]
    what: Added,
    id: Option<String>,
    #[arg(long)]
    competency: Option<String>,
    #[arg(long)]
    statement: Option<String>,
    #[arg(long)]
    pupil: Option<String>,
    #[arg(long)]
    learn: Option<String>,
    #[arg(long)]
    master: Option<String>,
    #[arg(long)]
    set: Vec<String>,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &AddArguments, words: &Texts, output: &mut Output) -> Ending {
    let place = arguments.edit.open("add", words)?;
    let operations = match arguments.what {
        Added::Outcome => outcome(arguments, &place, words)?,
        what => vec![record(what, arguments, words)?],
    };
    decide(&place, &arguments.edit, &operations, words, output)
}

/// An outcome, and what else is said of it.
fn outcome(arguments: &AddArguments, place: &Place, words: &Texts) -> Result<Vec<Operation>, Failure> {
    let ask = |value: &Option<String>, option| given(value.as_ref(), option, words);
    all_given(&[
        (&arguments.competency, "--competency"),
        (&arguments.statement, "--statement"),
        (&arguments.learn, "--learn"),
    ])?;
    let competency = ask(&arguments.competency, "--competency")?;
    let add = AddOutcome {
        id: arguments.id.clone(),
        statement: ask(&arguments.statement, "--statement")?,
        pupil: arguments.pupil.clone(),
        learn: ask(&arguments.learn, "--learn")?,
        master: arguments.master.clone(),
        competency,
        ..AddOutcome::default()
    };
    if arguments.set.is_empty() {
        return Ok(vec![add.into()]);
    }
    let id = new_id(&add, place)?;
    let subject = Subject::Outcome(id.clone());
    let mut operations = vec![Operation::from(AddOutcome { id: Some(id), ..add })];
    for (key, typed) in pairs(&arguments.set)? {
        let value = read_value(&subject, &key, &typed)?;
        operations.push(Set { subject: subject.clone(), key, value }.into());
    }
    Ok(operations)
}

/// The id that an outcome will have: what else is set is set of that one.
fn new_id(add: &AddOutcome, place: &Place) -> Result<String, Failure> {
    let alone = propose(&place.folder, &place.edition, &[add.clone().into()]).map_err(|refusal| told(&refusal.why))?;
    let after = alone.apply(&place.folder).map(load).unwrap_or_default();
    let free = FreeIds::new(&place.loaded.pathway, &place.loaded.sources);
    let mut ids = after.pathway.edition(&place.edition).into_iter().flat_map(|edition| &edition.outcomes);
    let id = ids.find(|outcome| !free.is_taken(outcome.id.as_str())).map(|outcome| outcome.id.to_string());
    Ok(id.unwrap_or_default())
}

/// A record that is no outcome, with its keys.
fn record(what: Added, arguments: &AddArguments, words: &Texts) -> Result<Operation, Failure> {
    let id = given(arguments.id.as_ref(), "--id", words)?;
    let subject = match what {
        Added::Competency => Subject::Competency(id),
        Added::Strand => Subject::Strand(id),
        Added::Grade => Subject::Grade(id),
        Added::Resource => Subject::Resource(id),
        Added::Term => Subject::Term(id),
        Added::Topic => Subject::Topic(id),
        Added::Tool | Added::Outcome => Subject::Tool(id),
    };
    let mut values = Vec::new();
    for (key, typed) in pairs(&arguments.set)? {
        let value = read_value(&subject, &key, &typed)?;
        values.push((key, value));
    }
    Ok(AddRecord { subject, values }.into())
}

/// The keys with their values, as they were typed: a key that is given several times has several.
pub(super) fn pairs(typed: &[String]) -> Result<Vec<(KeyPath, Vec<String>)>, Failure> {
    let mut pairs: Vec<(KeyPath, Vec<String>)> = Vec::new();
    for typed in typed {
        let (key, value) =
            typed.split_once('=').ok_or_else(|| Failure::new("edit-no-pair").with("value", typed.as_str()))?;
        let key = KeyPath::new(key);
        match pairs.iter_mut().find(|(given, _)| *given == key) {
            Some((_, values)) => values.push(value.to_owned()),
            None => pairs.push((key, vec![value.to_owned()])),
        }
    }
    Ok(pairs)
}
