//! The format that a folder is written in, and the way from an older one to the one that is read.

use std::ops::Range;
use std::sync::Arc;

use pdcn_model::{FIRST_FORMAT, FORMAT};
use pdcn_toml::{FileNumber, Place, apply, next_line};
use toml::de::{DeTable, DeValue};

use crate::folder::RawFile;
use crate::{Folder, Problem};

/// The file that says which format the others are written in.
const SETTINGS: &str = "pdcn.toml";

/// The key that gives the number.
const KEY: &str = "format";

/// The keys of which one at least shows that settings are there, and only the number is not.
const OTHER_KEYS: [&str; 2] = ["language", "current"];

/// The format that a pathway is written in, beside the one that is read ([`FORMAT`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenFormat {
    /// The one that is read; also when the settings are missing or too damaged to tell.
    Current,
    /// An older one, by its number: [`Folder::upgraded`] brings it to the current one.
    Older(u64),
    /// One that a later version of this library reads, by its number.
    Newer(u64),
}

impl Folder {
    /// Returns the format that the settings say.
    pub fn format(&self) -> WrittenFormat {
        match self.written() {
            Some(written) if written.number < u64::from(FORMAT) => WrittenFormat::Older(written.number),
            Some(written) if written.number > u64::from(FORMAT) => WrittenFormat::Newer(written.number),
            _ => WrittenFormat::Current,
        }
    }

    /// Brings the files of an older format to the current one, in memory; others stay as they are.
    ///
    /// From 1 to 2 only the number is new, since everything that format 2 added may be left out.
    #[must_use]
    pub fn upgraded(mut self) -> Self {
        if let (WrittenFormat::Older(_), Some(Written { bytes, .. })) = (self.format(), self.written())
            && let Some(settings) = self.files.iter_mut().find(|file| file.path == SETTINGS)
        {
            settings.text = with_number(&settings.text, bytes).into();
        }
        self
    }

    /// Returns the texts of the files of which another folder has another text: paths, texts here and texts there.
    pub fn changed_in<'f>(&'f self, other: &'f Self) -> Vec<(&'f str, &'f Arc<str>, &'f Arc<str>)> {
        let pairs = self.files.iter().filter_map(|one| {
            let after = other.files.iter().find(|after| after.path == one.path)?;
            (one.text != after.text).then_some((one.path.as_str(), &one.text, &after.text))
        });
        pairs.collect()
    }

    /// Returns the problem of a pathway in another format than the one that is read.
    pub(crate) fn other_format(&self) -> Option<Problem> {
        let written = self.written().filter(|written| written.number != u64::from(FORMAT))?;
        let file = FileNumber::of(&self.files).find(|(_, file)| file.path == SETTINGS)?.0;
        let place = if written.bytes.is_some() { Place::file(file).key(KEY) } else { Place::file(file) };
        Some(Problem::OtherFormat { place, format: written.number })
    }

    fn written(&self) -> Option<Written> {
        let settings = self.files.iter().find(|file| file.path == SETTINGS)?;
        Written::of(settings)
    }
}

/// The number of a format as it is written.
struct Written {
    number: u64,
    /// Where the number is; nothing when it is not given.
    bytes: Option<Range<usize>>,
}

impl Written {
    /// Reads the number in the settings; nothing where they do not tell: then the ordinary reader says what is wrong.
    fn of(settings: &RawFile) -> Option<Self> {
        if settings.unreadable.is_some() {
            return None;
        }
        let table = DeTable::parse(&settings.text).ok()?;
        let table = table.get_ref();
        if let Some(value) = table.get(KEY) {
            let DeValue::Integer(number) = value.get_ref() else { return None };
            let number = u64::from_str_radix(number.as_str(), number.radix()).ok().filter(|number| *number > 0)?;
            return Some(Self { number, bytes: Some(value.span()) });
        }
        // A key that was misspelt is told as such.
        let is_near = table.keys().any(|key| crate::nearest(key.get_ref(), [KEY]).is_some());
        let is_settings = OTHER_KEYS.iter().any(|key| table.contains_key(*key));
        (is_settings && !is_near).then_some(Self { number: u64::from(FIRST_FORMAT), bytes: None })
    }
}

/// The text of settings with the number of the current format: in the place of another, else above everything but the line
/// that names the schema, so that no comment is parted from what it speaks of.
fn with_number(text: &str, bytes: Option<Range<usize>>) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    if let Some(bytes) = bytes {
        return apply(text, [(bytes, FORMAT.to_string())]).unwrap_or_else(|_| text.to_owned());
    }
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let at = if text[start..].starts_with("#:schema") { next_line(text, start) } else { start };
    let (before, after) = text.split_at(at);
    let blank = if after.starts_with(['\r', '\n']) { "" } else { end };
    let break_before = if before.is_empty() || before.ends_with(['\n', '\u{FEFF}']) { "" } else { end };
    let line = format!("{break_before}{KEY} = {FORMAT}{end}{blank}");
    apply(text, [(at..at, line)]).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;

    fn folder(settings: &str) -> Folder {
        Folder::from_texts([("pdcn.toml", settings), ("plans/x.toml", "no plan at all")])
    }

    fn settings(folder: &Folder) -> &str {
        &folder.files[0].text
    }

    #[test]
    fn the_format_is_the_number_that_is_written_and_one_without_a_number() {
        let format = |text: &str| folder(text).format();
        assert_eq!(format("format = 2\nlanguage = \"fr\"\n"), WrittenFormat::Current);
        assert_eq!(format("language = \"fr\"\n"), WrittenFormat::Older(1));
        assert_eq!(format("current = \"x\"\nformat = 0x01\n"), WrittenFormat::Older(1));
        assert_eq!(format("format = 3\n"), WrittenFormat::Newer(3));
        assert_eq!(format("format = 99999999999\n"), WrittenFormat::Newer(99_999_999_999));
        // What is not a format is for the ordinary reader to tell.
        for other in ["", "format = \"2\"\n", "format = 0\n", "format = -1\n", "fromat = 2\nlanguage = \"fr\"\n"] {
            assert_eq!(format(other), WrittenFormat::Current, "{other}");
        }
        assert_eq!(format("language = \"fr\ncurrent = \"x\"\n"), WrittenFormat::Current);
        assert_eq!(Folder::from_texts([("tools.toml", "")]).format(), WrittenFormat::Current);
    }

    #[test]
    fn nothing_else_is_read_of_another_format() {
        for (text, number) in [("language = \"fr\"\nanything = 1\n", 1), ("format = 3\nnew = true\n", 3)] {
            let loaded = load(folder(text));
            let [Problem::OtherFormat { format, .. }] = loaded.problems.as_slice() else { panic!("{loaded:?}") };
            assert_eq!((*format, loaded.sources.files().len()), (number, 2));
        }
        let problems = load(folder("format = \"2\"\nlanguage = \"fr\"\ncurrent = \"x\"\n")).problems;
        assert!(problems.iter().any(|problem| matches!(problem, Problem::WrongType { .. })), "{problems:?}");
        assert!(problems.len() > 1, "the rest is read: {problems:?}");
    }

    #[test]
    fn an_upgrade_adds_its_number_and_touches_nothing_else_and_is_done_once() {
        let upgrades = [
            ("language = \"fr\"\n", "format = 2\n\nlanguage = \"fr\"\n"),
            (
                "#:schema a.json\n# Tout.\nlanguage = \"fr\"",
                "#:schema a.json\nformat = 2\n\n# Tout.\nlanguage = \"fr\"",
            ),
            ("#:schema a.json\r\n\r\ncurrent = \"x\"\r\n", "#:schema a.json\r\nformat = 2\r\n\r\ncurrent = \"x\"\r\n"),
            ("\u{FEFF}# Un.\ncurrent = \"x\"", "\u{FEFF}format = 2\n\n# Un.\ncurrent = \"x\""),
            ("current = \"x\"\nformat = 1 # vieux\n", "current = \"x\"\nformat = 2 # vieux\n"),
        ];
        for (before, after) in upgrades {
            let now = folder(before).upgraded();
            assert_eq!(settings(&now), after);
            assert_eq!(now.format(), WrittenFormat::Current, "{after}");
            assert_eq!(folder(before).changed_in(&now).len(), 1);
            assert_eq!(settings(&now.upgraded()), after);
        }
        for same in ["format = 3\n", "format = 2\nlanguage = \"fr\"\n", "langage = \"fr\"\n"] {
            assert_eq!(settings(&folder(same).upgraded()), same);
        }
    }
}
