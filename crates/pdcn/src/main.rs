//! `pdcn`: the command. Reads the arguments, runs one verb, and turns the outcome into an exit code.

mod arguments;
mod baseline;
mod changes;
mod command;
mod damage;
mod document;
mod failure;
mod find;
mod findings;
mod folder;
mod language;
mod levels;
mod likely;
mod localize;
mod output;
mod outputs;
mod shared;
mod system;
mod today;
mod verb;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::output::Output;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let given: Vec<OsString> = shared::moved(std::env::args_os().collect());
    let words = language::words(language::of_arguments(given.iter().cloned()));
    language::check(given.iter().cloned(), &words);
    let mut command = localize::command_for(Arguments::command(), &words, &given);
    let parsed = command
        .try_get_matches_from_mut(&given)
        .and_then(|matches| Arguments::from_arg_matches(&matches).map_err(|error| error.format(&mut command)));
    let code = match parsed {
        Ok(arguments) => {
            let mut output = Output::new(arguments.color);
            let whole = || localize::command(Arguments::command(), &words);
            match arguments.verb.run(whole, &words, &mut output) {
                Ok(status) => status.code(),
                Err(failure) => failure.report(&words),
            }
        }
        Err(error) => localize::report(&error, &given, &Arguments::command(), &words),
    };
    ExitCode::from(code)
}

/// How a verb ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// Nothing at or above the threshold.
    Clean,
    /// Findings at or above the threshold.
    Findings,
    /// Nothing was checked.
    NothingChecked,
}

impl Status {
    /// The exit code; 2 is for what could not run ([`Failure`]).
    fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::NothingChecked => 3,
        }
    }
}

/// What a verb gives: how it ended, or why it could not run.
type Ending = Result<Status, Failure>;
