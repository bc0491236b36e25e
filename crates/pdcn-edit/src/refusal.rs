//! Why an operation is not made, in words of the reader's language.

use std::error::Error;
use std::fmt;

use pdcn_texts::Text;

use crate::value::Form;

/// An operation that is not made; none of those that were asked for with it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// Its place among those that were asked for, from 0.
    pub operation: usize,
    /// Why it is not made.
    pub why: Why,
}

/// Why an operation is not made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Why {
    /// There is no such thing.
    Unknown {
        /// What it would be: `outcome`, `competency`, `edition`…
        what: &'static str,
        /// The id or name.
        id: String,
        /// The one that was most likely meant.
        nearest: Option<String>,
        /// Those that there are, where they are few enough to be told.
        known: Vec<String>,
    },
    /// The outcome was retired.
    Retired {
        /// Its id.
        id: String,
        /// What took its place.
        by: Vec<String>,
    },
    /// The outcome whose id is to go on is none of those that are merged.
    NotAmong {
        /// Its id.
        id: String,
        /// Those that are merged.
        among: Vec<String>,
    },
    /// What has the id stands in a part of a file that could not be read.
    Unread {
        /// The id.
        id: String,
    },
    /// The id is taken, now or formerly: ids are permanent.
    Taken {
        /// The id.
        id: String,
    },
    /// The thing has no such key.
    UnknownKey {
        /// The key.
        key: String,
        /// The one that was most likely meant.
        nearest: Option<String>,
        /// All that it may have.
        known: Vec<String>,
    },
    /// The key is an id, which other records go by: it is changed by an operation of its own.
    Permanent {
        /// The key.
        key: String,
    },
    /// The competency is of another strand than the id of the outcome: there it would have another id.
    OtherStrand {
        /// The outcome.
        id: String,
        /// The competency.
        competency: String,
    },
    /// The key must be there.
    Required {
        /// The key.
        key: String,
    },
    /// The key holds values of another type.
    Type {
        /// The key.
        key: String,
        /// The type that it holds.
        form: Form,
    },
    /// The key holds one of a few words, and this is none of them.
    Word {
        /// The key.
        key: String,
        /// The word.
        word: String,
        /// Those that it may hold.
        known: Vec<String>,
    },
    /// What is to be said is missing: a reason, a statement.
    Missing {
        /// The name of what is missing.
        what: &'static str,
    },
    /// The edition was published: what others hold in their hands stays as it is.
    Published {
        /// Its id.
        edition: String,
    },
    /// The edition that is to be published has findings that are errors.
    Errors {
        /// Its id.
        edition: String,
        /// How many.
        count: usize,
    },
    /// The record is named elsewhere, and nothing says what is to be named in its stead.
    Named {
        /// Its id.
        id: String,
        /// How many name it.
        count: usize,
    },
    /// The key is written by an operation of its own, which sees to all that goes with it.
    OwnOperation {
        /// The key.
        key: String,
    },
    /// An outcome is to be its own successor, or to be merged with itself.
    Itself {
        /// Its id.
        id: String,
    },
    /// The file is damaged where it would have to be edited.
    Damaged {
        /// The path of the file.
        path: String,
        /// The key.
        key: String,
    },
    /// The file is written in a way that cannot be edited there without touching something else.
    Tangled {
        /// The path of the file.
        path: String,
        /// The key.
        key: String,
    },
    /// The file would read worse than before.
    Worse {
        /// The path of the file.
        path: String,
        /// What would be found there that is not found now, and what to do about it.
        because: Option<Box<[Text; 2]>>,
    },
}

impl Why {
    /// Returns what is wrong and what to do about it, as texts of the catalogues.
    pub fn said(&self) -> [Text; 2] {
        let list = |names: &[String]| names.join(", ");
        let text = match self {
            Self::Unknown { what, id, nearest: None, known } if !known.is_empty() => {
                let text = Text::new("edit-unknown").with("what", *what).with("id", id.as_str());
                return [text.clone(), text.part("help-known").with("known", list(known))];
            }
            Self::Unknown { what, id, nearest, .. } => {
                let text = Text::new("edit-unknown").with("what", *what).with("id", id.as_str());
                return [text.clone(), near(&text, nearest.as_deref())];
            }
            Self::Retired { id, by } => {
                let text = Text::new("edit-retired").with("id", id.as_str()).with("by", list(by));
                let help = text.part(if by.is_empty() { "help-nothing" } else { "help" });
                return [text, help];
            }
            Self::UnknownKey { key, nearest, known } => {
                let text = Text::new("edit-unknown-key").with("key", key.as_str()).with("known", list(known));
                if known.is_empty() {
                    // What any name may stand in: translations, by their language.
                    return [text.clone(), text.part("help-language")];
                }
                return [text.clone(), near(&text, nearest.as_deref())];
            }
            Self::NotAmong { id, among } => {
                Text::new("edit-not-among").with("id", id.as_str()).with("among", list(among))
            }
            Self::Unread { id } => Text::new("edit-unread").with("id", id.as_str()),
            Self::Taken { id } => Text::new("edit-taken").with("id", id.as_str()),
            Self::Permanent { key } => Text::new("edit-permanent").with("key", key.as_str()),
            Self::OtherStrand { id, competency } => {
                Text::new("edit-other-strand").with("id", id.as_str()).with("competency", competency.as_str())
            }
            Self::Required { key } => Text::new("edit-required").with("key", key.as_str()),
            Self::Type { key, form } => Text::new("edit-type").with("key", key.as_str()).with("form", form.name()),
            Self::Word { key, word, known } => {
                Text::new("edit-word").with("key", key.as_str()).with("word", word.as_str()).with("known", list(known))
            }
            Self::Missing { what } => Text::new("edit-missing").with("what", *what),
            Self::Published { edition } => Text::new("edit-published").with("edition", edition.as_str()),
            Self::Errors { edition, count } => {
                Text::new("edit-errors").with("edition", edition.as_str()).with("count", *count)
            }
            Self::Named { id, count } => Text::new("edit-named").with("id", id.as_str()).with("count", *count),
            Self::OwnOperation { key } => Text::new("edit-own-operation").with("key", key.as_str()),
            Self::Itself { id } => Text::new("edit-itself").with("id", id.as_str()),
            Self::Damaged { path, key } => located("edit-damaged", path, key),
            Self::Tangled { path, key } => located("edit-tangled", path, key),
            Self::Worse { path, because: Some(because) } => {
                let [message, help] = &**because;
                return [
                    Text::new("edit-worse-because").with("path", path.as_str()).with("why", message.clone()),
                    help.clone(),
                ];
            }
            Self::Worse { path, because: None } => Text::new("edit-worse").with("path", path.as_str()),
        };
        let help = text.part("help");
        [text, help]
    }
}

/// What is wrong at a key of a file, when it is known which.
fn located(name: &'static str, path: &str, key: &str) -> Text {
    Text::new(name).with("path", path).with("key", if key.is_empty() { "none" } else { key })
}

/// What to do, with the name that was most likely meant.
fn near(text: &Text, nearest: Option<&str>) -> Text {
    match nearest {
        Some(nearest) => text.part("help-nearest").with("nearest", nearest),
        None => text.part("help"),
    }
}

impl Refusal {
    /// Returns what is wrong and what to do about it, as texts of the catalogues.
    pub fn said(&self) -> [Text; 2] {
        self.why.said()
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "operation {} is not made: {:?}", self.operation, self.why)
    }
}

impl Error for Refusal {}
