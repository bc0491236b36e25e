//! Where findings and documents go: `--format` and `--output`, which may be given several times and belong together in their order.
//!
//! `--format sarif -o a.sarif --format full` writes a file and the terminal in one run. A file takes the format just
//! before it, else the one that its ending stands for; a format without a file goes to standard output.

pub(crate) mod beside;
pub(crate) mod file;
mod refusal;
pub(crate) mod together;
mod written;

use std::io::{self, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, value_parser};
use pdcn_texts::Texts;

use crate::failure::Failure;
use crate::output::Output;
use crate::system::paths::{shown, typed};
use pdcn_emit::Look;

pub(crate) use refusal::{refusal, refused};
pub(crate) use written::Written;

/// The name that stands for standard output.
const STANDARD_OUTPUT: &str = "-";

/// The formats and files as they were given, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outputs<F>(Vec<Given<F>>);

#[derive(Clone, Debug)]
enum Given<F> {
    Format(F),
    File(PathBuf),
}

/// What to write where.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Destinations<F> {
    files: Vec<(F, PathBuf)>,
    standard_output: Option<F>,
}

impl<F: Written> Outputs<F> {
    /// The one place that was named, when it is a folder: it is there as one, or is written with a slash at its end.
    pub(crate) fn folder(&self) -> Option<&Path> {
        let [Given::File(path)] = self.0.as_slice() else { return None };
        let is_written_so = path.to_string_lossy().ends_with(['/', '\\']);
        (is_written_so || path.is_dir()).then_some(path.as_path())
    }

    /// One file, for a verb that takes no other.
    pub(crate) fn file(path: &Path) -> Self {
        Self(vec![Given::File(path.to_owned())])
    }

    /// Decides what goes where, and makes sure as far as possible that it can.
    pub(crate) fn destinations(&self) -> Result<Destinations<F>, Failure> {
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
            destinations.print(F::default())?;
        }
        Ok(destinations)
    }
}

impl<F: Written> Destinations<F> {
    fn print(&mut self, format: F) -> Result<(), Failure> {
        check_built(format)?;
        if !format.is_text() && io::stdout().is_terminal() {
            return Err(Failure::new("failure-not-for-terminals").with("name", format.name()));
        }
        match self.standard_output.replace(format) {
            None => Ok(()),
            Some(other) => Err(Failure::new("failure-several-on-standard-output")
                .with("one", other.name())
                .with("other", format.name())),
        }
    }

    fn store(&mut self, format: Option<F>, path: &Path) -> Result<(), Failure> {
        let refuse = |name| Err(refusal(name, path));
        let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
        if ending.eq_ignore_ascii_case("toml") {
            return refuse("refusal-data");
        }
        let Some(format) = format.or_else(|| F::of_ending(&ending)) else {
            let of_format =
                |format: F| format.endings().iter().map(move |ending| format!(".{ending} ({})", format.name()));
            let known = F::all().into_iter().flat_map(of_format);
            let endings = known.collect::<Vec<_>>().join(", ");
            let failure = refusal("refusal-unknown-ending", path).with("endings", endings);
            return Err(failure.with("typed", typed(path)));
        };
        check_built(format)?;
        let full = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        if self.files.iter().any(|(_, other)| full(other) == full(path)) {
            return refuse("refusal-twice");
        }
        file::check(path)?;
        self.files.push((format, path.to_owned()));
        Ok(())
    }

    /// All formats that are to be written.
    pub(crate) fn formats(&self) -> impl Iterator<Item = F> {
        self.files.iter().map(|(format, _)| *format).chain(self.standard_output)
    }

    /// The format that goes to standard output.
    pub(crate) fn on_standard_output(&self) -> Option<F> {
        self.standard_output
    }

    /// Writes into all files and to standard output.
    pub(crate) fn write(&self, words: &Texts, output: &mut Output, write: &Writing<'_, F>) -> Result<(), Failure> {
        self.write_files(words, write)?;
        let look = output.look();
        self.standard_output.map_or(Ok(()), |format| output.write(|out| write(format, look, out)))
    }

    /// Writes into all files; says on standard error which files there are now.
    pub(crate) fn write_files(&self, words: &Texts, write: &Writing<'_, F>) -> Result<(), Failure> {
        for (format, path) in &self.files {
            file::write(path, |out| write(*format, Look::FILE, out))?;
            say_written(path, format.name(), words);
        }
        Ok(())
    }
}

/// Says on standard error which file there is now.
pub(crate) fn say_written(path: &Path, format: &str, words: &Texts) {
    let values = [("path", shown(path).into()), ("format", format.into())];
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{}", words.say("written-line", &values));
}

/// Makes sure that this program can write a format.
fn check_built<F: Written>(format: F) -> Result<(), Failure> {
    if format.is_built() { Ok(()) } else { Err(Failure::new("failure-not-built").with("name", format.name())) }
}

/// Writes what is to be written, in a format, to wherever it goes.
pub(crate) type Writing<'w, F> = dyn Fn(F, Look, &mut dyn Write) -> io::Result<()> + 'w;

impl<F: Written> Args for Outputs<F> {
    fn augment_args(command: Command) -> Command {
        let several = |name: &'static str| Arg::new(name).long(name).action(ArgAction::Append);
        let names = F::all().into_iter().map(F::name).collect::<Vec<_>>();
        let of_name = |name: String| F::all().into_iter().find(|format| format.name() == name).unwrap_or_default();
        command
            .arg(several("format").value_parser(PossibleValuesParser::new(names).map(of_name)))
            .arg(several("output").short('o').value_parser(value_parser!(PathBuf)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<F: Written> FromArgMatches for Outputs<F> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let indices = |name| matches.indices_of(name).into_iter().flatten();
        let formats = matches.get_many::<F>("format").into_iter().flatten().map(|format| Given::Format(*format));
        let files = matches.get_many::<PathBuf>("output").into_iter().flatten().cloned().map(Given::File);
        let mut given: Vec<(usize, Given<F>)> =
            indices("format").zip(formats).chain(indices("output").zip(files)).collect();
        given.sort_by_key(|(index, _)| *index);
        Ok(Self(given.into_iter().map(|(_, given)| given).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
