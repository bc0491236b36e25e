//! Whether a file reads worse than before: what every change that a program makes to it is held against.

use std::collections::HashMap;
use std::mem::{Discriminant, discriminant};
use std::sync::Arc;

use pdcn_toml::FileNumber;

use crate::folder::RawFile;
use crate::read::{Reading, read};
use crate::{Problem, Unreadable};

/// How a file reads before changes are tried on it. It is read once, however many changes are tried: a file with many
/// slips is long to read.
#[derive(Debug)]
pub struct ReadBefore {
    path: String,
    broken: Broken,
}

impl ReadBefore {
    /// Reads a file as it is.
    pub fn new(path: &str, text: &Arc<str>) -> Self {
        Self { path: path.to_owned(), broken: Broken::of_text(path, text) }
    }

    /// Returns true when the file would read worse with another text: more of it could not be parsed, or reading would
    /// come up against something that it does not come up against now. Where less is broken than before, what comes to
    /// light was there.
    pub fn is_better_than(&self, after: &Arc<str>) -> bool {
        Broken::of_text(&self.path, after).is_worse_than(&self.broken)
    }
}

/// What is wrong with a file.
#[derive(Debug)]
struct Broken {
    /// How many slips of syntax there are.
    slips: usize,
    /// How many characters were left aside to read the rest.
    aside: usize,
    /// How many problems of each kind there are with each key.
    others: HashMap<(Discriminant<Problem>, Option<String>), usize>,
}

impl Broken {
    fn of_text(path: &str, text: &Arc<str>) -> Self {
        Self::of(&read(FileNumber::FIRST, RawFile { path: path.to_owned(), text: Arc::clone(text), unreadable: None }))
    }

    fn of(reading: &Reading) -> Self {
        let mut broken = Self { slips: 0, aside: 0, others: HashMap::new() };
        for problem in &reading.problems {
            match problem {
                Problem::Syntax { .. } | Problem::Unreadable { reason: Unreadable::NotUtf8, .. } => broken.slips += 1,
                other => *broken.others.entry((discriminant(other), other.key_name())).or_default() += 1,
            }
        }
        let pairs = reading.source.text.bytes().zip(reading.source.parsed_text().bytes());
        broken.aside = pairs.filter(|(one, other)| one != other).count();
        broken
    }

    fn is_worse_than(&self, before: &Self) -> bool {
        if self.slips != before.slips {
            return self.slips > before.slips;
        }
        let is_new = |(of, count): (&(Discriminant<Problem>, Option<String>), &usize)| {
            *count > before.others.get(of).copied().unwrap_or_default()
        };
        self.aside > before.aside || self.others.iter().any(is_new)
    }
}

#[cfg(test)]
mod tests {
    use super::ReadBefore;

    const PATH: &str = "editions/2026-2027/primary/ia.toml";

    fn worse(before: &str, after: &str) -> bool {
        ReadBefore::new(PATH, &before.into()).is_better_than(&after.into())
    }

    #[test]
    fn a_file_is_worse_when_more_of_it_is_broken_or_something_new_is_wrong() {
        let right = "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\nstatement = \"Nommer.\"\nlearn = \"P1\"\n";
        let misspelt = right.replace("statement", "statment");
        assert!(!worse(&misspelt, right) && worse(right, &misspelt));
        let twice = format!("{right}statement = \"Dire.\"\n");
        assert!(worse(&format!("{right}statment = \"Dire.\"\n"), &twice), "one problem for another is no gain");
        assert!(!worse(&twice, &format!("{right}statment = \"Dire.\"\n")), "less is broken");
        assert!(worse(right, &right.replace("\"P1\"", "1")));
    }
}
