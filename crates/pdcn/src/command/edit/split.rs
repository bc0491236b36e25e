//! `pdcn split ID`: makes several outcomes of one.

use std::collections::BTreeMap;

use pdcn_edit::{Part, Split};
use pdcn_texts::Texts;

use super::ask::given;
use super::decide::decide;
use super::place::EditArguments;
use crate::Ending;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn split`.
#[derive(Debug, clap::Args)]
pub(crate) struct SplitArguments {
    id: String,
    #[arg(long)]
    into: Vec<String>,
    #[arg(long = "for")]
    heirs: Vec<String>,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &SplitArguments, words: &Texts, output: &mut Output) -> Ending {
    let place = arguments.edit.open("split", words)?;
    let mut statements = arguments.into.clone();
    while statements.len() < 2 {
        statements.push(given(None, "--into", words)?);
    }
    let reason = given(arguments.reason.as_ref(), "--reason", words)?;
    let part = |statement: &String| Part { statement: statement.clone(), ..Part::default() };
    let parts = statements.iter().map(part).collect();
    let split = Split { id: arguments.id.clone(), parts, reason, heirs: heirs(&arguments.heirs)? };
    decide(&place, &arguments.edit, &[split.into()], words, output)
}

/// Who is to name which of the new outcomes: `SEC-005=2`, `atelier=1,2`.
fn heirs(typed: &[String]) -> Result<BTreeMap<String, Vec<usize>>, Failure> {
    let heir = |typed: &String| {
        let (who, parts) = typed.split_once('=')?;
        let number = |part: &str| part.trim().parse::<usize>().ok()?.checked_sub(1);
        let parts: Option<Vec<usize>> = parts.split(',').map(number).collect();
        Some((who.trim().to_owned(), parts?))
    };
    let heirs =
        typed.iter().map(|typed| heir(typed).ok_or_else(|| Failure::new("edit-no-heir").with("value", typed.as_str())));
    heirs.collect()
}
