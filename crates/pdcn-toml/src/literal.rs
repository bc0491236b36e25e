//! String literals of TOML: which bytes of the file stand for which bytes of the text, and how a text is written there.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

/// How a string is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Quotes {
    /// `"` or `'`.
    character: char,
    /// Three of them: the text may go over several lines.
    multi_line: bool,
}

impl Quotes {
    fn of(raw: &str) -> Option<Self> {
        let character = raw.chars().next().filter(|character| matches!(character, '"' | '\''))?;
        let multi_line = raw.len() >= 6 && raw.chars().take(3).all(|quote| quote == character);
        (raw.len() >= 2).then_some(Self { character, multi_line })
    }

    fn escapes(self) -> bool {
        self.character == '"'
    }

    fn length(self) -> usize {
        if self.multi_line { 3 } else { 1 }
    }
}

/// Returns a text whose lines end with a line feed alone, whatever the system on which it was written: where a line ends
/// is content, how is not.
pub fn unix_lines(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { text }
}

/// Returns the bytes of a literal that stand for some bytes of its text; nothing when the literal is not a string.
pub fn bytes_within(raw: &str, text: Range<usize>) -> Option<Range<usize>> {
    let quotes = Quotes::of(raw)?;
    let inner = &raw[..raw.len().checked_sub(quotes.length())?];
    let mut at = quotes.length();
    if quotes.multi_line {
        // A line break right after the quotes is not part of the text.
        let rest = inner.get(at..)?;
        at += if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with('\n')) };
    }
    let (mut decoded, mut start) = (0, None);
    while decoded < text.end && at < inner.len() {
        let (raw_length, length) = unit(&inner[at..], quotes)?;
        if start.is_none() && decoded + length > text.start {
            start = Some(at);
        }
        decoded += length;
        at += raw_length;
    }
    Some(start.unwrap_or(at)..at)
}

/// The length of the first character of a literal, and of what it stands for.
fn unit(rest: &str, quotes: Quotes) -> Option<(usize, usize)> {
    let first = rest.chars().next()?;
    // The end of a line is one character of the text, on every system.
    if rest.starts_with("\r\n") {
        return Some((2, 1));
    }
    if quotes.escapes() && rest.starts_with(r"\r\n") {
        return Some((4, 1));
    }
    if first != '\\' || !quotes.escapes() {
        return Some((first.len_utf8(), first.len_utf8()));
    }
    let escape = rest[1..].chars().next()?;
    let hexadecimal = |n_digits: usize| {
        let code = u32::from_str_radix(rest.get(2..2 + n_digits)?, 16).ok()?;
        Some((2 + n_digits, char::from_u32(code)?.len_utf8()))
    };
    match escape {
        'x' => hexadecimal(2),
        'u' => hexadecimal(4),
        'U' => hexadecimal(8),
        ' ' | '\t' | '\r' | '\n' => {
            // A backslash at the end of a line: it and all white space up to the next word stand for nothing.
            let skipped = rest[1..].len() - rest[1..].trim_start_matches([' ', '\t', '\r', '\n']).len();
            Some((1 + skipped, 0))
        }
        _ => Some((1 + escape.len_utf8(), 1)),
    }
}

/// Returns a text as it is written inside a literal with the quotes of this one; nothing when the literal cannot hold it.
pub fn written_in<'t>(raw: &str, text: &'t str) -> Option<Cow<'t, str>> {
    let quotes = Quotes::of(raw)?;
    let needs_escape =
        |character: char| character == '\\' || character == '"' || (character.is_control() && character != '\t');
    if !quotes.escapes() {
        let holds = !text.contains('\'') && !text.chars().any(|character| character.is_control() && character != '\t');
        return holds.then_some(Cow::Borrowed(text));
    }
    if !text.contains(needs_escape) {
        return Some(Cow::Borrowed(text));
    }
    let mut written = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if needs_escape(character) {
            written.push('\\');
        }
        match character {
            '\n' => written.push('n'),
            '\r' => written.push('r'),
            character if character.is_control() && character != '\t' => {
                // Writing to a string cannot fail.
                let _ = write!(written, "u{:04x}", u32::from(character));
            }
            character => written.push(character),
        }
    }
    Some(Cow::Owned(written))
}

#[cfg(test)]
mod tests {
    use super::{bytes_within, written_in};

    fn raw_of<'r>(raw: &'r str, text: &str, words: &str) -> &'r str {
        let at = text.find(words).expect("the words are in the text");
        &raw[bytes_within(raw, at..at + words.len()).expect("a string")]
    }

    #[test]
    fn words_are_found_in_every_kind_of_literal() {
        assert_eq!(raw_of(r#""un été chaud""#, "un été chaud", "été"), "été");
        assert_eq!(raw_of(r"'un été chaud'", "un été chaud", "chaud"), "chaud");
        assert_eq!(raw_of(r#""dit \"oui\" ici""#, "dit \"oui\" ici", "\"oui\""), r#"\"oui\""#);
        assert_eq!(raw_of(r#""l\u00e9ger \U0001F600 vent""#, "léger 😀 vent", "😀 vent"), r"\U0001F600 vent");
        assert_eq!(raw_of("\"\"\"\nun \\\n   deux\n\"\"\"", "un deux\n", "deux"), "deux");
        assert_eq!(raw_of("'''\r\nun\r\ndeux'''", "un\ndeux", "deux"), "deux");
        assert_eq!(raw_of("\"\"\"un\r\n\r\ndeux\"\"\"", "un\n\ndeux", "deux"), "deux");
        assert_eq!(raw_of(r#""un\r\ndeux""#, "un\ndeux", "deux"), "deux");
    }

    #[test]
    fn what_is_no_string_and_what_is_beyond_its_end_is_no_trouble() {
        assert_eq!(bytes_within("12", 0..1), None);
        assert_eq!(bytes_within("\"", 0..1), None);
        assert_eq!(bytes_within("\"ab\"", 1..99), Some(2..3));
        assert_eq!(bytes_within("\"ab\"", 9..99), Some(3..3));
    }

    #[test]
    fn a_text_is_escaped_where_it_must_be() {
        assert_eq!(written_in("\"a\"", "dit « oui »").as_deref(), Some("dit « oui »"));
        assert_eq!(written_in("\"a\"", "dit \"oui\"\\\n").as_deref(), Some("dit \\\"oui\\\"\\\\\\n"));
        assert_eq!(written_in("'a'", "l'été"), None);
    }
}
