//! Syntax that came with TOML 1.1: this program reads it, and readers of TOML 1.0 refuse it.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

use crate::edit::Edit;

/// A use of syntax that is newer than TOML 1.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewerSyntax {
    /// What it is.
    pub kind: NewerKind,
    /// The bytes to look at.
    pub bytes: Range<usize>,
    /// The edits that say the same in TOML 1.0; nothing when that cannot be done without losing a comment.
    pub older: Option<Vec<Edit>>,
}

/// What TOML 1.1 brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewerKind {
    /// An inline table over several lines, or with a comment in it.
    SpreadTable,
    /// A comma after the last key of an inline table.
    TrailingComma,
    /// `\e` or `\xHH` in a text.
    Escape,
    /// A time without seconds.
    NoSeconds,
}

/// Returns the uses of newer syntax in a text that can be read, in their order. Linear; a text that cannot have any, as most,
/// is only looked through for a few characters.
pub fn newer_syntax(text: &str) -> Vec<NewerSyntax> {
    if !may_be_newer(text) {
        return Vec::new();
    }
    let tokens: Vec<Token> = Source::new(text).lex().into_vec();
    let mut found = Vec::new();
    let mut open: Vec<Bracket> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        let bytes = token.span().start()..token.span().end();
        // Commas, line ends and comments count for the innermost bracket only.
        let table = match open.last_mut() {
            Some(Bracket::Table(table)) => Some(table),
            _ => None,
        };
        match (token.kind(), table) {
            (TokenKind::Whitespace, _) => {}
            (TokenKind::Newline, Some(table)) => {
                let before = at.checked_sub(2).and_then(|before| tokens.get(before));
                let start =
                    before.filter(|token| token.kind() == TokenKind::Whitespace).map(|token| token.span().start());
                let is_blank = |token: &&Token| matches!(token.kind(), TokenKind::Newline | TokenKind::Whitespace);
                let blanks = tokens[at..].iter().take_while(is_blank).count();
                at += blanks;
                let end = tokens[at - 1].span().end();
                table.is_spread = true;
                table.edits.push((start.unwrap_or(bytes.start)..end, " ".to_owned()));
            }
            (TokenKind::Comment, Some(table)) => (table.is_spread, table.has_comment) = (true, true),
            (TokenKind::Comma, Some(table)) => table.last_comma = Some(bytes),
            (TokenKind::LeftCurlyBracket, table) => {
                if let Some(table) = table {
                    table.last_comma = None;
                }
                open.push(Bracket::Table(OpenTable { start: bytes.start, ..OpenTable::default() }));
            }
            (TokenKind::LeftSquareBracket, table) => {
                if let Some(table) = table {
                    table.last_comma = None;
                }
                open.push(Bracket::Other);
            }
            (TokenKind::RightCurlyBracket | TokenKind::RightSquareBracket, _) => {
                if let Some(Bracket::Table(table)) = open.pop() {
                    found.extend(table.close(text));
                }
            }
            (kind, table) => {
                if let Some(table) = table {
                    table.last_comma = None;
                }
                match kind {
                    TokenKind::BasicString | TokenKind::MlBasicString => escapes(text, bytes, &mut found),
                    TokenKind::Atom => found.extend(time(text, bytes)),
                    _ => {}
                }
            }
        }
    }
    found.sort_by_key(|one: &NewerSyntax| one.bytes.start);
    found
}

/// True unless a text certainly has no newer syntax.
fn may_be_newer(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_time = |(at, _): (usize, &str)| at >= 2 && [at - 2, at - 1, at + 1, at + 2].into_iter().all(is_digit);
    has_open_line(text)
        || text.match_indices('\\').any(|(at, _)| matches!(bytes.get(at + 1), Some(b'e' | b'x')))
        || text.match_indices(':').any(is_time)
}

/// True unless each line with a brace has whole inline tables of the old kind only, without braces in their texts.
fn has_open_line(text: &str) -> bool {
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let line_end = rest[open..].find('\n').map_or(rest.len(), |end| open + end);
        if !is_whole(&rest.as_bytes()[open..line_end]) {
            return true;
        }
        rest = &rest[line_end..];
    }
    false
}

/// True when the braces of the rest of a line close, outside texts, none after a comma, and nothing is a comment.
fn is_whole(line: &[u8]) -> bool {
    let (mut depth, mut quote, mut last) = (0_usize, None, b' ');
    let mut characters = line.iter().copied();
    while let Some(character) = characters.next() {
        match (character, quote) {
            (b'#', _) | (b'{' | b'}', Some(_)) => return false,
            (b'\\', Some(b'"')) => drop(characters.next()),
            (b'"' | b'\'', None) => quote = Some(character),
            (_, Some(open)) if open == character => quote = None,
            (b'{', None) => depth += 1,
            (b'}', None) if depth == 0 || last == b',' => return false,
            (b'}', None) => depth -= 1,
            _ => {}
        }
        if !character.is_ascii_whitespace() {
            last = character;
        }
    }
    depth == 0 && quote.is_none()
}

enum Bracket {
    Table(OpenTable),
    Other,
}

/// An inline table that is not closed yet.
#[derive(Default)]
struct OpenTable {
    start: usize,
    is_spread: bool,
    has_comment: bool,
    /// The comma that nothing has followed yet.
    last_comma: Option<Range<usize>>,
    edits: Vec<Edit>,
}

impl OpenTable {
    fn close(mut self, text: &str) -> Option<NewerSyntax> {
        if !self.is_spread && self.last_comma.is_none() {
            return None;
        }
        let (kind, bytes) = match &self.last_comma {
            Some(comma) if !self.is_spread => (NewerKind::TrailingComma, comma.clone()),
            _ => {
                let line = text[self.start..].lines().next().unwrap_or_default().trim_end();
                (NewerKind::SpreadTable, self.start..self.start + line.len())
            }
        };
        if let Some(comma) = self.last_comma {
            self.edits.push((comma, String::new()));
        }
        self.edits.sort_by_key(|(range, _)| range.start);
        Some(NewerSyntax { kind, bytes, older: (!self.has_comment).then_some(self.edits) })
    }
}

/// The escapes of a text that are newer.
fn escapes(text: &str, bytes: Range<usize>, found: &mut Vec<NewerSyntax>) {
    let literal = &text[bytes.clone()];
    let mut at = 0;
    while let Some(backslash) = literal[at..].find('\\').map(|next| at + next) {
        let start = bytes.start + backslash;
        let digits = || literal.get(backslash + 2..backslash + 4);
        let (length, older) = match literal.as_bytes().get(backslash + 1) {
            Some(b'e') => (2, Some("\\u001b".to_owned())),
            Some(b'x') => (4, digits().map(|digits| format!("\\u00{digits}"))),
            _ => (2, None),
        };
        if let Some(older) = older {
            let range = start..start + length;
            found.push(NewerSyntax {
                kind: NewerKind::Escape,
                bytes: range.clone(),
                older: Some(vec![(range, older)]),
            });
        }
        // What is escaped may be a character of several bytes only where the text could not be read.
        at = (backslash + length).min(literal.len());
        while !literal.is_char_boundary(at) {
            at += 1;
        }
    }
}

/// A time without seconds: `07:32`, also after a date and before an offset.
fn time(text: &str, bytes: Range<usize>) -> Option<NewerSyntax> {
    let atom = &text[bytes.clone()];
    // The minutes of the time; a second colon right after them begins the seconds.
    let colon = atom.find(':')?;
    let minutes_end = colon + 3;
    let digits = |range: Range<usize>| {
        atom.get(range).is_some_and(|part| part.bytes().all(|character| character.is_ascii_digit()))
    };
    // After fractions of a second only the offset is left, which has no seconds in any version.
    let begins = colon == 2 || (colon > 2 && matches!(atom.as_bytes()[colon - 3], b'T' | b't'));
    if !begins || !digits(colon - 2..colon) || !digits(colon + 1..minutes_end) || atom[minutes_end..].starts_with(':') {
        return None;
    }
    let end = bytes.start + minutes_end;
    Some(NewerSyntax { kind: NewerKind::NoSeconds, bytes, older: Some(vec![(end..end, ":00".to_owned())]) })
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::{NewerKind, newer_syntax};
    use crate::edit::apply;

    /// What is newer in a text, after a try whether the text really can be read.
    fn kinds(text: &str) -> Vec<(NewerKind, String)> {
        assert!(DeTable::parse_recoverable(text).1.is_empty(), "{text:?}");
        newer_syntax(text).into_iter().map(|one| (one.kind, text[one.bytes].to_owned())).collect()
    }

    /// The text in TOML 1.0.
    fn older(text: &str) -> String {
        let edits = newer_syntax(text).into_iter().filter_map(|one| one.older).flatten();
        apply(text, edits).expect("edits that do not overlap")
    }

    #[test]
    fn each_new_thing_is_found() {
        assert_eq!(kinds("a = { x = 1,\n  y = 2 }\n"), [(NewerKind::SpreadTable, "{ x = 1,".to_owned())]);
        assert_eq!(kinds("a = { x = 1, }\n"), [(NewerKind::TrailingComma, ",".to_owned())]);
        assert_eq!(kinds("a = { x = 1 # why\n}\n"), [(NewerKind::SpreadTable, "{ x = 1 # why".to_owned())]);
        assert_eq!(kinds("a = { x = \"}\",\n y = 1 }\n").len(), 1);
        assert_eq!(kinds("a = \"{\"\nb = { \"{\" = 1,\n }\n").len(), 1);
        assert_eq!(kinds("a = \"\\e[1m\"\n"), [(NewerKind::Escape, "\\e".to_owned())]);
        assert_eq!(kinds("a = \"\"\"\n\\x41\"\"\"\n"), [(NewerKind::Escape, "\\x41".to_owned())]);
        for time in ["07:32", "2027-02-01T07:32", "2027-02-01T07:32Z", "2027-02-01T07:32-05:00"] {
            assert_eq!(kinds(&format!("a = {time}\n")), [(NewerKind::NoSeconds, time.to_owned())]);
        }
        assert_eq!(kinds("a = 2027-02-01 07:32\n"), [(NewerKind::NoSeconds, "07:32".to_owned())]);
        let nested = "a = [\n  { x = { y = 1, }, z = [\n 1,\n ] },\n  {\n  },\n]\n";
        let found = kinds(nested);
        assert_eq!(found, [(NewerKind::TrailingComma, ",".to_owned()), (NewerKind::SpreadTable, "{".to_owned())]);
    }

    #[test]
    fn what_is_old_is_left_alone() {
        for text in [
            "a = [\n  1, # why\n  2,\n]\n",
            "a = { x = [\n 1,\n], y = \"\"\"\n\n\"\"\" }\n",
            "a = \"\\\\e \\\\x41 \\\" \\u001b\"\n",
            "a = '\\e \\x41'\n",
            "a = 07:32:00\nb = 2027-02-01T07:32:00.5-05:00\nc = 2027-02-01\n",
            "a = \"le 07:32, { x = 1, }\" # 07:32 { x, }\n[a-b.\"07:32\"]\n[[c]]\nx = 1\n",
            "a = {}\nb = [{ x = 1 }, { x = 2 }]\n",
        ] {
            assert_eq!(kinds(text), [], "{text:?}");
        }
    }

    #[test]
    fn the_older_text_says_the_same() {
        let text = "a = {\n  x = 1,\n  y = { z = \"\\e\\x41é\", }, # no\n}\n";
        assert_eq!(
            older(text),
            "a = {\n  x = 1,\n  y = { z = \"\\u001b\\u0041é\" }, # no\n}\n",
            "a comment would be lost"
        );
        let text = "a = {\n  x = 1,\n\n  y = { z = \"\\e\", },\n}\nb = 2027-02-01T07:32-05:00\n";
        let older = older(text);
        assert_eq!(older, "a = { x = 1, y = { z = \"\\u001b\" } }\nb = 2027-02-01T07:32:00-05:00\n");
        assert_eq!(newer_syntax(&older), []);
        let read = |text: &str| format!("{:?}", toml::from_str::<toml::Table>(text).expect("TOML").get("a"));
        assert_eq!(read(text), read(&older));
    }
}
