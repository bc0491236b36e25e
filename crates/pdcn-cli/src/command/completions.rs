//! `pdcn completions SHELL` and `pdcn man`: what a shell and `man` are given to know the command.

use clap_complete::Shell;
use pdcn_texts::Texts;

use crate::output::Output;
use crate::{Outcome, Status, localize};

/// The arguments of `pdcn completions`.
#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArguments {
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(arguments: &CompletionsArguments, words: &Texts, output: &mut Output) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut localize::command(words), "pdcn", &mut script);
    output.write(|out| out.write_all(&script))?;
    Ok(Status::Clean)
}

/// Writes the manual page: the command and each of its verbs.
pub(crate) fn man(words: &Texts, output: &mut Output) -> Outcome {
    let command = localize::command(words);
    output.write(|out| clap_mangen::Man::new(command).render(out))?;
    Ok(Status::Clean)
}
