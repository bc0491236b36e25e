//! Problems: what reading a pathway came up against, as facts without words or judgment.

use pdcn_toml::{Edit, FileNumber, NewerSyntax, Place, Step, SyntaxError};

/// Something that reading a pathway came up against.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// A file, or a part of it, could not be read as text.
    Unreadable {
        /// The file, or the first faulty bytes.
        place: Place,
        /// Why.
        reason: Unreadable,
    },
    /// The settings say that the pathway is written in another format than the one that is read. Nothing else was read.
    OtherFormat {
        /// The number, or the settings as a whole when they give none.
        place: Place,
        /// The number of the format that the pathway is written in.
        format: u64,
    },
    /// A file of outcomes without any.
    Empty {
        /// The file.
        file: FileNumber,
    },
    /// Accents that were lost when the file was read in one encoding and saved in another.
    Garbled {
        /// The file.
        file: FileNumber,
        /// What to change, one place at least.
        mend: Vec<Edit>,
    },
    /// A `.toml` file at a place where a pathway has none.
    Misplaced {
        /// The file.
        file: FileNumber,
        /// The folder or file name that was probably meant.
        nearest: Option<String>,
    },
    /// A folder of an edition without its `edition.toml`.
    NoEditionFile {
        /// The first file of the folder.
        file: FileNumber,
        /// The name of the folder.
        folder: String,
    },
    /// A slip in the TOML itself.
    Syntax {
        /// The faulty bytes.
        place: Place,
        /// What is wrong.
        error: SyntaxError,
        /// What to change so that it says what was meant; nothing when a person must tell.
        mend: Vec<Edit>,
    },
    /// Syntax that readers of TOML 1.0 refuse. It was read as it is meant.
    NewerToml {
        /// The file.
        file: FileNumber,
        /// Where, in order; one at least.
        uses: Vec<NewerSyntax>,
    },
    /// A key that this kind of table does not have.
    UnknownKey {
        /// The key.
        place: Place,
        /// The key as written.
        key: String,
        /// What was probably meant.
        meant: Meant,
        /// What to change so that it is the key that was meant; nothing when that cannot be told, or would not do.
        mend: Vec<Edit>,
        /// The value as a list, when the key that was meant takes one.
        as_list: Option<String>,
        /// The value that a French word stands for, when the key that was meant takes one of a few.
        as_value: Option<String>,
        /// The header of the blocks that the key that was meant takes in place of a value, and their first key.
        as_block: Option<(String, String)>,
        /// The id of the thing that the table describes.
        subject: Option<String>,
        /// The keys that the table may have.
        allowed: Vec<String>,
    },
    /// Required keys that are not there.
    MissingKeys {
        /// The table that lacks them.
        place: Place,
        /// The keys, one at least.
        keys: Vec<String>,
        /// When the first is a block: its header, and the key that the block begins with.
        block: Option<(String, String)>,
        /// The values that the first has in the neighbouring blocks, when several of them have the same.
        in_use: Vec<String>,
        /// The id of the thing that the table describes.
        subject: Option<String>,
    },
    /// A value of another type than the schema wants.
    WrongType {
        /// The value.
        place: Place,
        /// The types that would do.
        expected: Vec<ValueType>,
        /// The type that was found.
        found: ValueType,
        /// The value as written, cut when long; empty for lists and tables.
        value: String,
        /// The name of the form that the value should have (`GradeId`), empty when it has none.
        form: String,
        /// The header that blocks of this list have, when what is expected is blocks: `[[outcome.prerequisite]]`.
        header: Option<String>,
        /// The header of the block that is expected in place of a value, and its value as the first line there.
        block: Option<(String, String)>,
        /// The value, or the header, as it is most certainly meant, in TOML, and the bytes that it takes the place of.
        meant: Option<Edit>,
        /// The id of the thing that the table describes.
        subject: Option<String>,
    },
    /// A value of the right type that the schema refuses.
    InvalidValue {
        /// The value.
        place: Place,
        /// The value as written, cut when long.
        value: String,
        /// Why it is refused.
        refusal: Refusal,
        /// The id of the thing that the table describes.
        subject: Option<String>,
    },
}

impl Problem {
    /// Returns the place of the problem.
    pub fn place(&self) -> Place {
        match self {
            Self::Garbled { file, mend } => {
                mend.first().map_or_else(|| Place::file(*file), |one| Place::bytes(*file, one.0.clone()))
            }
            Self::Empty { file } | Self::Misplaced { file, .. } | Self::NoEditionFile { file, .. } => {
                Place::file(*file)
            }
            Self::NewerToml { file, uses } => {
                uses.first().map_or_else(|| Place::file(*file), |one| Place::bytes(*file, one.bytes.clone()))
            }
            Self::OtherFormat { place, .. }
            | Self::Unreadable { place, .. }
            | Self::Syntax { place, .. }
            | Self::UnknownKey { place, .. }
            | Self::MissingKeys { place, .. }
            | Self::WrongType { place, .. }
            | Self::InvalidValue { place, .. } => place.clone(),
        }
    }

    /// Returns true when something was not read as it is written, so that what seems missing may be there.
    pub fn loses_something(&self) -> bool {
        !matches!(self, Self::NewerToml { .. } | Self::Garbled { .. })
    }

    /// Returns the last key of the path: the name of the value that is wrong.
    pub fn key_name(&self) -> Option<String> {
        self.place().path.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(key.to_string()),
            Step::Index(_) => None,
        })
    }
}

/// What a key that a table does not have was probably meant to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// A required key that the same table lacks: one slip, not two.
    Missing(String),
    /// Another key of the same table.
    Other(String),
    /// A key of the block around, whose header this is; empty for the head of the file.
    Around(String),
    /// The first key of a new block, whose header, this one, is missing above it.
    NewBlock(String),
    /// A block of another file of the pathway: where that is, and its header there.
    Elsewhere(String, String),
    /// Texts of a language, in a table of translations: the header, this one, must name it.
    Language(String),
    /// Nothing that can be told, and neither can these other keys of the same table: one slip.
    Several(Vec<String>),
    /// Nothing that can be told.
    Unknown,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unreadable {
    /// Some bytes are not UTF-8: the file was saved in another encoding.
    NotUtf8,
    /// The file is UTF-16, as some editors save "Unicode".
    Utf16,
    /// The name ends with `.toml.txt`, as Notepad makes it; the path is told without `.txt`.
    TextEnding,
    /// The file is larger than the reader takes; its size in bytes.
    TooLarge(u64),
    /// A folder bears the name of a file.
    Folder,
    /// Neither a file nor a folder: a pipe, a socket, a device.
    Special,
    /// A symbolic link leads back to a folder that holds it.
    LinkLoop,
    /// A symbolic link leads nowhere.
    LinkToNothing,
    /// A symbolic link leads out of the folder of the pathway: what is there is nobody's to show.
    LinkOutside,
    /// The file was there when the folder was listed, and is not any more.
    Gone,
    /// The system refuses access.
    Denied,
    /// Another program has the file for itself.
    InUse,
    /// Another error of the system, in its words.
    System(String),
}

/// The types of TOML values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ValueType {
    /// Text between quotes.
    String,
    /// A whole number.
    Integer,
    /// A number with decimals.
    Float,
    /// `true` or `false`.
    Boolean,
    /// A date.
    Date,
    /// A date with a time, or a time.
    DateTime,
    /// A list.
    Array,
    /// A table.
    Table,
}

impl ValueType {
    /// Returns a name for messages and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Float => "float",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Array => "array",
            Self::Table => "table",
        }
    }
}

/// Why the schema refuses a value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// It is none of the values that the key may have.
    NotOneOf {
        /// The values that it may have.
        allowed: Vec<String>,
        /// The one that was probably meant.
        nearest: Option<String>,
    },
    /// It does not have the form of such a value.
    Form {
        /// The pattern, a regular expression.
        pattern: String,
        /// The name of the form (`OutcomeId`), empty when it has none.
        form: String,
        /// The value as it is most certainly meant.
        meant: Option<String>,
    },
    /// It is empty.
    Empty,
    /// It is less than the least allowed.
    TooSmall(String),
    /// It is more than the most allowed.
    TooLarge(String),
    /// Anything else, in the words of the validator.
    Other(String),
}
