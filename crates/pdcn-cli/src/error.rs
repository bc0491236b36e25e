//! Why the command could not run, always with what to do about it: exit code 2, and 3 when there was nothing to check.

use std::io::{self, Write};
use std::path::PathBuf;

use pdcn_document::{Excess, Unprintable};
use pdcn_lint::Category;
use pdcn_model::{FORMAT, Pathway};
use pdcn_source::{WrittenFormat, nearest};
use pdcn_texts::{Texts, Value};

use crate::Status;
use crate::baseline::BaselineFault;
use crate::command::diff::failure::SideFailure;
use crate::command::export::ExportFailure;
use crate::document::LogoRefusal;
use crate::likely;
use crate::outputs::Refusal;
use crate::system::reason;

/// The exit code of everything that could not run.
pub(crate) const COULD_NOT_RUN: u8 = 2;

/// Why the command could not run.
#[derive(Debug)]
pub(crate) enum Failure {
    /// There is nothing at a path.
    NoSuchPath(PathBuf),
    /// A path that should be a folder is not one.
    NotAFolder(PathBuf),
    /// A folder has no `pdcn.toml`, nor has one above it.
    NoPathway(PathBuf),
    /// There is no pathway where the command runs, and it must not answer for the embedded one. Nothing was checked.
    NothingHere(PathBuf, &'static str),
    /// A pathway is written in another format than the one that this version reads.
    OtherFormat(PathBuf, WrittenFormat),
    /// The embedded pathway is always in the current format.
    EmbeddedUpgrade,
    /// A path is outside of the pathway.
    OutsidePathway(PathBuf, PathBuf),
    /// The paths belong to several pathways.
    SeveralPathways(PathBuf, PathBuf),
    /// The pathway has no such edition.
    NoSuchEdition { name: String, known: Vec<String>, nearest: Option<String> },
    /// The settings name no current edition; the editions that there are.
    NoCurrentEdition(Vec<String>),
    /// There is no such rule.
    NoSuchRule { name: String, nearest: Option<String> },
    /// There is no such kind of file.
    NoSuchKind { name: String, known: Vec<&'static str>, nearest: Option<String> },
    /// The system refuses to read.
    Read(PathBuf, io::Error),
    /// The system refuses to write.
    Output(io::Error),
    /// There is no such baseline.
    NoBaseline(PathBuf),
    /// A file that cannot be read as a baseline, and why.
    Baseline(PathBuf, BaselineFault),
    /// A baseline cannot be made or pruned from a part of the findings.
    LimitedBaseline,
    /// The embedded pathway cannot be mended or watched.
    Embedded,
    /// A folder cannot be watched, in the words of the system.
    Watch(PathBuf, String),
    /// A file that was asked for cannot be written.
    Destination(PathBuf, Refusal),
    /// What is wrong and what to do, in words already.
    Said([String; 2]),
    /// Two sides cannot be compared.
    Side(SideFailure),
    /// There is something at the place of a folder that is to be made.
    Occupied(PathBuf),
    /// An edition cannot be added to the embedded pathway.
    EmbeddedEdition,
    /// The pathway has this edition already.
    EditionExists(String),
    /// An edition cannot have this id.
    EditionName(String),
    /// The edition to copy has faults that its copy would have too.
    BrokenEdition(String),
    /// The year after cannot be told from this id.
    NoNextYear(String),
    /// An export could not be made.
    Export(ExportFailure),
    /// Two formats are asked for on standard output.
    SeveralOnStandardOutput(String, String),
    /// There is too much for a format.
    Excess(Excess),
    /// A format that this program was built without.
    NotBuilt(String),
    /// A format that draws is asked for, and there is nothing to draw.
    NothingToDraw(String),
    /// The logo of the settings cannot be printed.
    Logo(String, LogoRefusal),
    /// A format that no terminal can show is asked for there.
    NotForTerminals(String),
}

impl Failure {
    /// Makes sure that a pathway has these editions.
    pub(crate) fn check_editions(asked: &[String], pathway: &Pathway) -> Result<(), Self> {
        let known = || pathway.editions.iter().map(|edition| edition.id.as_str());
        match asked.iter().find(|name| !known().any(|id| id == name.as_str())) {
            None => Ok(()),
            // The settings do not say, or could not be read.
            Some(name) if name.is_empty() => Err(Self::NoCurrentEdition(known().map(str::to_owned).collect())),
            Some(name) => Err(Self::NoSuchEdition {
                name: name.clone(),
                known: known().map(str::to_owned).collect(),
                nearest: nearest(name, known()).map(str::to_owned),
            }),
        }
    }

    /// There is no pathway here for a verb that must not answer for another one.
    pub(crate) fn nothing_here(verb: &'static str) -> Self {
        Self::NothingHere(std::env::current_dir().unwrap_or_default(), verb)
    }

    /// Says what is wrong and what to do, on standard error, and gives the exit code.
    pub(crate) fn report(&self, words: &Texts) -> u8 {
        let (message, help) = self.word(words);
        say(words, &message, &help);
        if let Self::NothingHere(..) = self { Status::NothingChecked.code() } else { COULD_NOT_RUN }
    }

    /// What is wrong, and what to do.
    #[expect(clippy::too_many_lines, reason = "a line for each kind of failure")]
    pub(crate) fn word(&self, words: &Texts) -> (String, String) {
        let path = |path: &PathBuf| Value::from(path.display().to_string());
        if let Some(Unprintable { ids, detail }) = self.unprintable() {
            let values =
                [("count", ids.len().into()), ("ids", ids.join(", ").into()), ("detail", detail.as_str().into())];
            return (words.say("failure-unprintable", &values), words.part("failure-unprintable", "help", &values));
        }
        let (name, values) = match self {
            Self::Said([message, help]) => return (message.clone(), help.clone()),
            Self::Export(failure) => return failure.words(words).into(),
            Self::NoSuchPath(missing) => ("failure-no-such-path", vec![("path", path(missing))]),
            Self::NotAFolder(file) => ("failure-not-a-folder", vec![("path", path(file))]),
            Self::NoPathway(folder) => ("failure-no-pathway", vec![("path", path(folder))]),
            Self::NothingHere(folder, verb) => {
                ("failure-nothing-here", vec![("path", path(folder)), ("verb", (*verb).into())])
            }
            Self::EmbeddedUpgrade => ("failure-embedded-upgrade", Vec::new()),
            Self::OtherFormat(root, format) => {
                let (name, number) = match format {
                    WrittenFormat::Newer(number) => ("failure-newer-format", *number),
                    WrittenFormat::Older(number) => ("failure-older-format", *number),
                    WrittenFormat::Current => ("failure-older-format", FORMAT.into()),
                };
                let values = vec![
                    ("path", path(root)),
                    ("format", number.to_string().into()),
                    ("read", FORMAT.to_string().into()),
                    ("version", env!("CARGO_PKG_VERSION").into()),
                ];
                (name, values)
            }
            Self::OutsidePathway(one, root) => {
                ("failure-outside-pathway", vec![("path", path(one)), ("pathway", path(root))])
            }
            Self::SeveralPathways(one, other) => {
                ("failure-several-pathways", vec![("one", path(one)), ("other", path(other))])
            }
            Self::NoSuchEdition { name, known, nearest } => {
                let known = ("known", Value::from(known.join(", ")));
                (
                    "failure-no-such-edition",
                    with_nearest(vec![("name", name.as_str().into()), known], nearest.as_deref()),
                )
            }
            Self::NoCurrentEdition(known) => ("failure-no-current-edition", vec![("known", known.join(", ").into())]),
            Self::NoSuchRule { name, nearest } => {
                let (near, categories) = (likely::rules(name), Category::ALL.map(Category::name));
                let values = vec![
                    ("name", name.as_str().into()),
                    ("near", near.join(", ").into()),
                    ("categories", categories.join(", ").into()),
                ];
                if nearest.is_none() && !near.is_empty() {
                    let text = "failure-no-such-rule";
                    return (words.say(text, &values), words.part(text, "help-near", &values));
                }
                ("failure-no-such-rule", with_nearest(values, nearest.as_deref()))
            }
            Self::NoSuchKind { name, known, nearest } => {
                let known = ("known", Value::from(known.join(", ")));
                ("failure-no-such-kind", with_nearest(vec![("name", name.as_str().into()), known], nearest.as_deref()))
            }
            Self::Read(folder, error) => {
                ("failure-read", vec![("path", path(folder)), ("detail", reason(error, words).into())])
            }
            Self::Occupied(place) => ("failure-occupied", vec![("path", path(place))]),
            Self::EmbeddedEdition => ("failure-embedded-edition", Vec::new()),
            Self::EditionExists(id) => ("failure-edition-exists", vec![("name", id.as_str().into())]),
            Self::EditionName(id) => ("failure-edition-name", vec![("name", id.as_str().into())]),
            Self::BrokenEdition(id) => ("failure-broken-copy", vec![("name", id.as_str().into())]),
            Self::NoNextYear(id) => ("failure-no-next-year", vec![("name", id.as_str().into())]),
            Self::NoBaseline(file) => ("failure-no-baseline", vec![("path", path(file))]),
            Self::Baseline(file, BaselineFault::Line(line)) => {
                ("failure-baseline", vec![("path", path(file)), ("line", line.to_string().into())])
            }
            Self::Baseline(file, BaselineFault::Version(version)) => {
                ("failure-baseline-version", vec![("path", path(file)), ("version", version.to_string().into())])
            }
            Self::LimitedBaseline => ("failure-limited-baseline", Vec::new()),
            Self::Embedded => ("failure-embedded", Vec::new()),
            Self::Watch(folder, detail) => {
                ("failure-watch", vec![("path", path(folder)), ("detail", detail.as_str().into())])
            }
            Self::Output(error) => ("failure-output", vec![("detail", reason(error, words).into())]),
            Self::Destination(file, refusal) => {
                let values = [("endings", refusal.endings().into()), ("detail", refusal.detail().into())];
                (refusal.name(), [("path", path(file))].into_iter().chain(values).collect())
            }
            Self::Side(side) => side.text(),
            Self::Excess(excess) => {
                let (name, table, count, most) = match excess {
                    Excess::Rows { table, count, most } => ("failure-too-many-rows", table, count, most),
                    Excess::Columns { table, count, most } => ("failure-too-many-columns", table, count, most),
                    Excess::Words { table, count, most } => ("failure-too-many-words", table, count, most),
                };
                (name, vec![("table", table.as_str().into()), ("count", (*count).into()), ("most", (*most).into())])
            }
            Self::NotBuilt(name) => ("failure-not-built", vec![("name", name.as_str().into())]),
            Self::NothingToDraw(name) => ("failure-nothing-to-draw", vec![("name", name.as_str().into())]),
            Self::Logo(path, refusal) => {
                let name = match refusal {
                    LogoRefusal::Missing => "failure-logo-missing",
                    LogoRefusal::Outside => "failure-logo-outside",
                    LogoRefusal::TooLarge => "failure-logo-large",
                    LogoRefusal::Broken => "failure-logo-broken",
                    LogoRefusal::Unknown => "failure-logo-unknown",
                };
                (name, vec![("path", path.as_str().into())])
            }
            Self::NotForTerminals(name) => ("failure-not-for-terminals", vec![("name", name.as_str().into())]),
            Self::SeveralOnStandardOutput(one, other) => {
                let values = vec![("one", one.as_str().into()), ("other", other.as_str().into())];
                ("failure-several-on-standard-output", values)
            }
        };
        let nearest = values.iter().any(|(name, _)| *name == "nearest");
        let help = words.part(name, if nearest { "help-nearest" } else { "help" }, &values);
        (words.say(name, &values), help)
    }

    /// Why a document could not be put on paper, when that is why.
    fn unprintable(&self) -> Option<&Unprintable> {
        match self {
            Self::Output(error) | Self::Destination(_, Refusal::System(error)) => error.get_ref()?.downcast_ref(),
            _ => None,
        }
    }
}

fn with_nearest(mut values: Vec<(&'static str, Value)>, nearest: Option<&str>) -> Vec<(&'static str, Value)> {
    values.extend(nearest.map(|nearest| ("nearest", nearest.into())));
    values
}

/// Writes an error and its help on standard error.
pub(crate) fn say(words: &Texts, message: &str, help: &str) {
    let mut stderr = io::stderr().lock();
    // What comes from data has had its line breaks made visible: those that are left are ours, before a list.
    let mut lines = message.lines();
    let first = lines.next().unwrap_or_default();
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(stderr, "{}", words.say("error-line", &[("message", first.into())]));
    for line in lines {
        let _ = writeln!(stderr, "{line}");
    }
    if !help.is_empty() {
        let _ = writeln!(stderr, "  {}", words.say("help-line", &[("help", help.into())]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_printed_is_told_with_the_ids_of_the_outcomes() {
        let error = |ids: &[&str]| {
            io::Error::other(Unprintable { ids: ids.iter().map(|id| (*id).to_owned()).collect(), detail: "why".into() })
        };
        let words = crate::language::words(pdcn_texts::Language::French);
        let (message, _) = Failure::Output(error(&["IA-007", "IA-023"])).word(&words);
        assert!(message.contains("IA-007, IA-023") && message.contains("why"), "{message}");
        let (message, _) = Failure::Destination("a.pdf".into(), error(&["IA-007"]).into()).word(&words);
        assert!(message.contains("IA-007") && message.contains("why"), "{message}");
        let (message, _) = Failure::Output(error(&[])).word(&words);
        assert!(message.contains("why"), "{message}");
        let (message, _) = Failure::Output(io::Error::other("disk")).word(&words);
        assert!(message.contains("disk"), "{message}");
    }
}
