//! Where findings go: `--format` and `--output`, which may be given several times and belong together in their order.
//!
//! `--format sarif -o a.sarif --format full` writes a file and the terminal in one run. A file takes the format just
//! before it, else the one that its ending stands for; a format without a file goes to standard output.

pub(crate) mod file;
mod refusal;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, value_parser};

use crate::error::Failure;
use crate::format::{self, Format, Run};
use crate::output::{Look, Output};

pub(crate) use refusal::Refusal;

/// The name that stands for standard output.
const STANDARD_OUTPUT: &str = "-";

/// The formats and files as they were given, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outputs(Vec<Given>);

#[derive(Clone, Debug)]
enum Given {
    Format(Format),
    File(PathBuf),
}

/// What to write where.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Destinations {
    files: Vec<(Format, PathBuf)>,
    standard_output: Option<Format>,
}

impl Outputs {
    /// Decides what goes where, and makes sure as far as possible that it can.
    pub(crate) fn destinations(&self) -> Result<Destinations, Failure> {
        let mut destinations = Destinations::default();
        let mut format = None;
        for given in &self.0 {
            match given {
                Given::Format(next) => {
                    if let Some(previous) = format.replace(*next) {
                        destinations.print(previous)?;
                    }
                }
                Given::File(path) if path == Path::new(STANDARD_OUTPUT) => {
                    destinations.print(format.take().unwrap_or_default())?;
                }
                Given::File(path) => destinations.store(format.take(), path)?,
            }
        }
        if let Some(last) = format {
            destinations.print(last)?;
        } else if self.0.is_empty() {
            destinations.print(Format::default())?;
        }
        Ok(destinations)
    }
}

impl Destinations {
    fn print(&mut self, format: Format) -> Result<(), Failure> {
        match self.standard_output.replace(format) {
            None => Ok(()),
            Some(other) => Err(Failure::SeveralOnStandardOutput(other.name(), format.name())),
        }
    }

    fn store(&mut self, format: Option<Format>, path: &Path) -> Result<(), Failure> {
        let refuse = |refusal| Err(Failure::Destination(path.to_owned(), refusal));
        let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
        if ending.eq_ignore_ascii_case("toml") {
            return refuse(Refusal::Data);
        }
        let Some(format) = format.or_else(|| Format::of_ending(&ending)) else {
            return refuse(Refusal::UnknownEnding);
        };
        let full = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        if self.files.iter().any(|(_, other)| full(other) == full(path)) {
            return refuse(Refusal::Twice);
        }
        file::check(path)?;
        self.files.push((format, path.to_owned()));
        Ok(())
    }

    /// Writes a run everywhere; says on standard error which files there are now.
    pub(crate) fn write(&self, run: &Run<'_>, output: &mut Output) -> Result<(), Failure> {
        self.write_files(run)?;
        let look = output.look();
        self.standard_output.map_or(Ok(()), |format| output.write(|out| format::write(format, run, look, out)))
    }

    /// Writes a run into its files alone.
    pub(crate) fn write_files(&self, run: &Run<'_>) -> Result<(), Failure> {
        for (format, path) in &self.files {
            file::write(path, |out| format::write(*format, run, Look::FILE, out))?;
            let values = [("path", path.display().to_string().into()), ("format", format.name().into())];
            // When even standard error is closed there is nobody left to tell.
            let _ = writeln!(io::stderr().lock(), "{}", run.words.say("written-line", &values));
        }
        Ok(())
    }
}

impl Args for Outputs {
    fn augment_args(command: Command) -> Command {
        let several = |name: &'static str| Arg::new(name).long(name).action(ArgAction::Append);
        command
            .arg(several("format").value_parser(value_parser!(Format)))
            .arg(several("output").short('o').value_parser(value_parser!(PathBuf)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Outputs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let indices = |name| matches.indices_of(name).into_iter().flatten();
        let formats = matches.get_many::<Format>("format").into_iter().flatten().map(|format| Given::Format(*format));
        let files = matches.get_many::<PathBuf>("output").into_iter().flatten().cloned().map(Given::File);
        let mut given: Vec<(usize, Given)> =
            indices("format").zip(formats).chain(indices("output").zip(files)).collect();
        given.sort_by_key(|(index, _)| *index);
        Ok(Self(given.into_iter().map(|(_, given)| given).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
