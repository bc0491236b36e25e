//! `pdcn completions SHELL` and `pdcn man [COMMAND]`: what a shell and `man` are given to know the command.

use clap::Command;
use clap_complete::Shell;

use crate::failure::Failure;
use crate::output::Output;
use crate::{Ending, Status};

/// The arguments of `pdcn completions`.
#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArguments {
    #[arg(value_enum)]
    shell: Shell,
}

/// The arguments of `pdcn man`.
#[derive(Debug, clap::Args)]
pub(crate) struct ManArguments {
    command: Vec<String>,
}

pub(crate) fn run(arguments: &CompletionsArguments, mut command: Command, output: &mut Output) -> Ending {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "pdcn", &mut script);
    output.write(|out| out.write_all(&script))?;
    Ok(Status::Clean)
}

/// Writes the manual page of the command, or of one of its verbs.
pub(crate) fn man(arguments: &ManArguments, mut command: Command, output: &mut Output) -> Ending {
    // Gives each verb the name of its page.
    command.build();
    let mut page = &command;
    for name in &arguments.command {
        page = page.find_subcommand(name).ok_or_else(|| no_such_command(page, name))?;
    }
    // A verb has no version of its own, and the foot of its page would name the verb alone.
    let foot = concat!("pdcn ", env!("CARGO_PKG_VERSION"));
    output.write(|out| clap_mangen::Man::new(page.clone()).source(foot).render(out))?;
    Ok(Status::Clean)
}

fn no_such_command(command: &Command, name: &str) -> Failure {
    let known: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    let part = if known.is_empty() { "help-none" } else { "help" };
    Failure::new("man-no-such-command").with("name", name).known(&known).help(part)
}
