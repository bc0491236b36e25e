//! Why the command could not run: what is said, what to do about it, and the exit code. It is built where it happens.

use std::io::{self, Write};
use std::path::Path;

use pdcn_document::{Excess, Unprintable};
use pdcn_model::Pathway;
use pdcn_report::Refusal;
use pdcn_source::nearest;
use pdcn_texts::{Text, Texts, Value, visible};

use crate::Status;
use crate::system::paths::shown;
use crate::system::reason;

/// The exit code of everything that could not run.
pub(crate) const COULD_NOT_RUN: u8 = 2;

/// How many items are listed below a message.
const LISTED: usize = 10;

/// Why the command could not run.
#[derive(Debug)]
pub(crate) struct Failure(Box<Told>);

/// What is told of a failure. In a box, since nearly nothing fails and each verb gives a result.
#[derive(Debug)]
struct Told {
    message: Text,
    help: Text,
    /// What is listed below the message: names of files.
    listed: Vec<String>,
    code: u8,
}

impl Failure {
    /// Says the text of a name in the catalogues, whose part `help` says what to do.
    pub(crate) fn new(name: &'static str) -> Self {
        let message = Text::new(name);
        Self(Box::new(Told { help: message.part("help"), message, listed: Vec::new(), code: COULD_NOT_RUN }))
    }

    /// Puts a value into what is said and into what to do.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        let value = value.into();
        self.0.help.values.push((name, value.clone()));
        self.0.message.values.push((name, value));
        self
    }

    /// Names the path that it is about.
    pub(crate) fn path(self, path: &Path) -> Self {
        self.with("path", shown(path))
    }

    /// Names what there is in the place of what was asked for.
    pub(crate) fn known<N: AsRef<str>>(self, names: &[N]) -> Self {
        self.with("known", names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "))
    }

    /// Asks whether the nearest name was meant, when one is near.
    pub(crate) fn nearest(self, nearest: Option<&str>) -> Self {
        match nearest {
            Some(nearest) => self.with("nearest", nearest).help("help-nearest"),
            None => self,
        }
    }

    /// Says what to do with another part of the text.
    pub(crate) fn help(mut self, part: &'static str) -> Self {
        self.0.help.part = Some(part);
        self
    }

    /// Lists names below the message.
    pub(crate) fn listing(mut self, names: &[String]) -> Self {
        self.0.listed = names.to_vec();
        self
    }

    /// Ends with the code of what was not checked: there was nothing to look at.
    pub(crate) fn nothing_checked(mut self) -> Self {
        self.0.code = Status::NothingChecked.code();
        self
    }

    /// True for a failure that says the text of a name.
    pub(crate) fn says(&self, name: &str) -> bool {
        self.0.message.name == name
    }

    /// Says it on standard error, and gives the exit code.
    pub(crate) fn report(&self, words: &Texts) -> u8 {
        let (message, help) = self.word(words);
        say(words, &message, &help);
        self.0.code
    }

    /// Words what is wrong, and what to do.
    pub(crate) fn word(&self, words: &Texts) -> (String, String) {
        let Told { message, help, listed, .. } = &*self.0;
        (words.text(message) + &self::listed(listed, words), words.text(help))
    }
}

impl Failure {
    /// There is nothing at a path.
    pub(crate) fn no_such_path(path: &Path) -> Self {
        Self::new("failure-no-such-path").path(path)
    }

    /// A path that should be a folder is not one.
    pub(crate) fn not_a_folder(path: &Path) -> Self {
        Self::new("failure-not-a-folder").path(path)
    }

    /// A folder has no `pdcn.toml`, nor has one above it.
    pub(crate) fn no_pathway(path: &Path) -> Self {
        Self::new("failure-no-pathway").path(path)
    }

    /// There is no pathway here for a verb that must not answer for the embedded one. Nothing was checked.
    pub(crate) fn nothing_here(verb: &'static str) -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        Self::new("failure-nothing-here").path(&here).with("verb", verb).nothing_checked()
    }

    /// Files of a pathway would be changed, and it is the one of the program itself.
    pub(crate) fn embedded() -> Self {
        Self::new("failure-embedded")
    }

    /// There is something at the place of what is to be made.
    pub(crate) fn occupied(path: &Path) -> Self {
        Self::new("failure-occupied").path(path)
    }

    /// The system refuses to read.
    pub(crate) fn read(path: &Path, error: &io::Error) -> Self {
        Self::new("failure-read").path(path).with("detail", reason(error))
    }

    /// The result cannot be written where it goes.
    pub(crate) fn output(error: &io::Error) -> Self {
        unprintable(error).unwrap_or_else(|| Self::new("failure-output").with("detail", reason(error)))
    }

    /// Makes sure that a pathway has these editions.
    pub(crate) fn check_editions(asked: &[String], pathway: &Pathway) -> Result<(), Self> {
        let known: Vec<&str> = pathway.editions.iter().map(|edition| edition.id.as_str()).collect();
        match asked.iter().find(|name| !known.contains(&name.as_str())) {
            None => Ok(()),
            // The settings do not say, or could not be read.
            Some(name) if name.is_empty() => Err(Self::new("failure-no-current-edition").known(&known)),
            Some(name) => Err(Self::no_such_edition(name, &known)),
        }
    }

    /// The pathway has no such edition.
    pub(crate) fn no_such_edition(name: &str, known: &[&str]) -> Self {
        let nearest = nearest(name, known.iter().copied());
        Self::new("failure-no-such-edition").with("name", name).known(known).nearest(nearest)
    }
}

/// Why a document could not be put on paper, when that is why.
pub(crate) fn unprintable(error: &io::Error) -> Option<Failure> {
    let Unprintable { ids, detail } = error.get_ref()?.downcast_ref()?;
    let failure = Failure::new("failure-unprintable").with("count", ids.len());
    Some(failure.with("ids", ids.join(", ")).with("detail", detail.as_str()))
}

impl From<Excess> for Failure {
    /// There is too much for a format.
    fn from(excess: Excess) -> Self {
        let (name, table, count, most) = match excess {
            Excess::Rows { table, count, most } => ("failure-too-many-rows", table, count, most),
            Excess::Columns { table, count, most } => ("failure-too-many-columns", table, count, most),
            Excess::Words { table, count, most } => ("failure-too-many-words", table, count, most),
        };
        Self::new(name).with("table", table).with("count", count).with("most", most)
    }
}

impl From<[Text; 2]> for Failure {
    /// What is wrong and what to do, as texts already.
    fn from([message, help]: [Text; 2]) -> Self {
        Self(Box::new(Told { message, help, listed: Vec::new(), code: COULD_NOT_RUN }))
    }
}

impl From<Refusal> for Failure {
    /// A question that cannot be asked.
    fn from(refusal: Refusal) -> Self {
        refusal.said().into()
    }
}

/// Names of files, one on a line; the first of many.
pub(crate) fn listed(names: &[String], words: &Texts) -> String {
    let mut lines: Vec<String> = names.iter().take(LISTED).map(|name| visible(name)).collect();
    if names.len() > LISTED {
        lines.push(words.say("damage-more", &[("count", (names.len() - LISTED).into())]));
    }
    lines.into_iter().flat_map(|line| ["\n    ".to_owned(), line]).collect()
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
    use crate::outputs::refused;

    #[test]
    fn what_cannot_be_printed_is_told_with_the_ids_of_the_outcomes() {
        let error = |ids: &[&str]| {
            io::Error::other(Unprintable { ids: ids.iter().map(|id| (*id).to_owned()).collect(), detail: "why".into() })
        };
        let words = crate::language::words(pdcn_texts::Language::French);
        let (message, _) = Failure::output(&error(&["IA-007", "IA-023"])).word(&words);
        assert!(message.contains("IA-007, IA-023") && message.contains("why"), "{message}");
        let (message, _) = refused(Path::new("a.pdf"), &error(&["IA-007"])).word(&words);
        assert!(message.contains("IA-007") && message.contains("why"), "{message}");
        let (message, _) = Failure::output(&error(&[])).word(&words);
        assert!(message.contains("why"), "{message}");
        let (message, _) = Failure::output(&io::Error::other("disk")).word(&words);
        assert!(message.contains("disk"), "{message}");
    }

    #[test]
    fn many_names_are_listed_below_the_message_and_the_rest_counted() {
        let words = crate::language::words(pdcn_texts::Language::English);
        let names: Vec<String> = (0..12).map(|number| format!("f{number}.pdf")).collect();
        let failure = Failure::new("export-not-ours").with("path", "x").with("count", 12).listing(&names);
        let (message, help) = failure.word(&words);
        assert!(message.contains("\n    f9.pdf") && !message.contains("f10.pdf") && message.contains('2'), "{message}");
        assert!(!help.contains("f9.pdf"), "{help}");
    }
}
