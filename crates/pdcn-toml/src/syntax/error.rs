//! What is wrong with a statement, and the words for it.

use std::error::Error;
use std::fmt;
use std::ops::Range;

/// What is wrong with a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyntaxError {
    /// A text has no closing quote.
    UnclosedString,
    /// The last text of a file has no closing quote: the file may have been cut there.
    CutShort,
    /// A list has no closing bracket.
    UnclosedArray,
    /// An inline table has no closing brace.
    UnclosedTable,
    /// A header does not open and close with as many brackets.
    UnclosedHeader,
    /// A key has no `=`.
    MissingEquals,
    /// A key has no value.
    MissingValue,
    /// A text is not between quotes.
    UnquotedText,
    /// A text is between typographic quotes.
    TypographicQuotes,
    /// Two elements of a list have no comma between them.
    MissingComma,
    /// Something else than a comma stands between two elements of a list: `["P4" to "P6"]`.
    TextBetween(String),
    /// A comma too many.
    ExtraComma,
    /// An equals sign too many.
    ExtraEquals,
    /// Something stands after the end of a value or of a header.
    TextAfterValue,
    /// The header of a block stands on the line of a value.
    HeaderAfterValue,
    /// A key stands on the line of a header.
    KeyAfterHeader,
    /// A key is written with other characters than letters, digits, `-` and `_`.
    InvalidKey,
    /// A key, or a table, is given twice.
    Duplicate,
    /// An id is given twice in one block: the header of a new block is missing above the second.
    MissingHeader,
    /// A header has one bracket on each side where others of that name have two.
    SingleBrackets,
    /// A header has a name of its own, but what follows it are the parts of an element of a list, which is named here.
    OtherHeader(String),
    /// A date or a time that does not exist.
    InvalidDate,
    /// A number is not written as TOML wants it.
    InvalidNumber,
    /// A backslash is followed by a character that means nothing.
    InvalidEscape,
    /// A path has backslashes, as Windows writes it.
    BackslashPath,
    /// A control character stands in a text.
    ControlCharacter,
    /// The lines of the file end with a carriage return alone, as very old programs wrote them.
    CarriageReturns,
    /// Brackets are nested too deep.
    TooDeep,
    /// Two versions of a passage, between the markers of a merge, wait for a choice.
    Conflict {
        /// The lines of the first version, which is read.
        ours: Range<usize>,
        /// The lines of the other.
        theirs: Range<usize>,
    },
    /// A marker of a merge was left behind.
    Marker,
    /// A character that nobody sees, or that looks like a plain space, stands outside texts.
    InvisibleCharacter(char),
    /// A header has more than two brackets on each side.
    ExtraBrackets,
    /// A header has parentheses or braces where its brackets should be.
    OtherBrackets,
    /// The words of a header have something else than a dot between them.
    HeaderSeparator,
    /// A colon stands where `=` should.
    Colon,
    /// A comment begins with `//`.
    SlashComment,
    /// The elements of a list have dashes before them.
    Dash,
    /// A value is followed by a comma or a semicolon.
    TrailingSeparator,
    /// A date is not written year-month-day.
    DateForm,
    /// Several values have no brackets around them.
    MissingBrackets,
    /// A text has no opening quote.
    UnopenedString,
    /// Two keys stand on one line.
    TwoKeys,
    /// Two keys stand on one line, and this one is on another line of its block too.
    TwoKeysAgain(String),
    /// A text stands between two quotes on each side.
    DoubledQuotes,
    /// Straight quotes within a text close it.
    InnerQuotes,
    /// An apostrophe within a text between apostrophes closes it.
    InnerApostrophe,
    /// A list has parentheses or braces around it.
    ListBrackets,
    /// A list has no opening bracket.
    UnopenedArray,
    /// A text goes on on the next line.
    BrokenText,
    /// A character is written in two halves, as JSON does: `\uD83D\uDE00`.
    Surrogates,
    /// Anything else, in the words of the parser.
    Other(String),
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Self::UnclosedString => "a text has no closing quote",
            Self::CutShort => "the file ends within a text",
            Self::UnclosedArray => "a list has no closing bracket",
            Self::UnclosedTable => "an inline table has no closing brace",
            Self::UnclosedHeader => "a header does not open and close with as many brackets",
            Self::MissingEquals => "a key has no equals sign",
            Self::MissingValue => "a key has no value",
            Self::UnquotedText => "a text has no quotes",
            Self::TypographicQuotes => "a text is between typographic quotes",
            Self::MissingComma => "a comma is missing between two elements",
            Self::TextBetween(words) => return write!(f, "`{words}` stands between two elements of a list"),
            Self::ExtraComma => "a comma too many",
            Self::ExtraEquals => "an equals sign too many",
            Self::TextAfterValue => "something follows a value or a header on its line",
            Self::HeaderAfterValue => "the header of a block stands on the line of a value",
            Self::KeyAfterHeader => "a key stands on the line of a header",
            Self::InvalidKey => "a key has characters that need quotes",
            Self::Duplicate => "a key or a table is given twice",
            Self::MissingHeader => "a header is missing above",
            Self::SingleBrackets => "a header has single brackets where others of its name have double ones",
            Self::OtherHeader(list) => return write!(f, "the parts of an element of `{list}` follow another header"),
            Self::InvalidDate => "a date or a time does not exist",
            Self::InvalidNumber => "a number is not written as TOML has it",
            Self::InvalidEscape => "a backslash stands before a character that it cannot escape",
            Self::BackslashPath => "a path has backslashes",
            Self::ControlCharacter => "a control character stands in a text",
            Self::CarriageReturns => "lines end with a carriage return alone",
            Self::TooDeep => "brackets are nested too deep",
            Self::Conflict { .. } => "two versions of a passage, left by a merge, wait for a choice",
            Self::Marker => "a marker of a merge was left behind",
            Self::InvisibleCharacter(character) => {
                return write!(f, "the invisible character U+{:04X} stands outside texts", u32::from(*character));
            }
            Self::ExtraBrackets => "a header has more than two brackets on each side",
            Self::OtherBrackets => "a header has parentheses or braces for brackets",
            Self::HeaderSeparator => "the words of a header are not separated by dots",
            Self::Colon => "a colon stands where an equals sign should",
            Self::SlashComment => "a comment begins with slashes",
            Self::Dash => "the elements of a list have dashes before them",
            Self::TrailingSeparator => "a value is followed by a comma or a semicolon",
            Self::DateForm => "a date is not written year-month-day",
            Self::MissingBrackets => "several values have no brackets around them",
            Self::UnopenedString => "a text has no opening quote",
            Self::TwoKeys => "two keys stand on one line",
            Self::TwoKeysAgain(key) => {
                return write!(f, "two keys stand on one line, and `{key}` is on another line too");
            }
            Self::DoubledQuotes => "a text has two quotes on each side",
            Self::InnerQuotes => "quotes within a text close it",
            Self::InnerApostrophe => "an apostrophe within a text closes it",
            Self::ListBrackets => "a list has parentheses or braces for brackets",
            Self::UnopenedArray => "a list has no opening bracket",
            Self::BrokenText => "a text goes on on the next line",
            Self::Surrogates => "a character is written in two halves",
            Self::Other(words) if words.is_empty() => "this cannot stand here",
            Self::Other(words) => words,
        };
        f.write_str(words)
    }
}

impl Error for SyntaxError {}
