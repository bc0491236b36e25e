//! Blocks of a TOML text: the lines that a table, a key or an element of a list takes, so that a fix can take them out.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

use crate::lines::{line_start, next_line};
use crate::path::{Step, span_of, spanned_at, value_at};

/// What takes the place of some bytes when something is taken out: the comments that stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// The bytes that go.
    pub bytes: Range<usize>,
    /// The comments among them, each on a line of its own: they are the user's.
    pub kept: String,
}

/// Returns what to take out so that what is at a path is gone, and nothing else: a block with its header, the line of a key, or
/// an element of a list with its comma. Nothing when it cannot be done without touching something else.
///
/// `headers` are those of the text, from [`headers`].
pub fn removal(text: &str, root: &DeTable<'_>, headers: &[usize], path: &[Step]) -> Option<Removal> {
    match path.last()? {
        Step::Index(index) => {
            let list = value_at(root, &path[..path.len() - 1])?;
            let DeValue::Array(elements) = list else { return None };
            let element = elements.get(*index as usize)?;
            if text[element.span()].starts_with("[[") {
                block(text, headers, element)
            } else {
                let before = index.checked_sub(1).and_then(|before| elements.get(before as usize));
                let after = elements.get(*index as usize + 1);
                let bytes = list_element(text, element.span(), before.map(Spanned::span), after.map(Spanned::span))?;
                Some(Removal { bytes, kept: String::new() })
            }
        }
        Step::Key(_) => {
            let key = span_of(root, path, true)?;
            let value = span_of(root, path, false)?;
            if text[value.clone()].starts_with('[') && value.start < key.start {
                return block(text, headers, spanned_at(root, path)?);
            }
            let start = line_start(text, key.start);
            // Only a key that has its line for itself.
            let alone = text[start..key.start].trim().is_empty();
            let bytes = start..next_line(text, value.end);
            alone.then(|| Removal { kept: Lines::of(&text[bytes.clone()]).comments, bytes })
        }
    }
}

/// The lines of a block and of the blocks within it, from its header to the last that says something. The comments above and
/// below stay where they are, those in between are kept.
fn block(text: &str, headers: &[usize], block: &Spanned<DeValue<'_>>) -> Option<Removal> {
    let header = block.span().start;
    let own = block.get_ref().as_table().map_or_else(Vec::new, |table| self::headers(text, table));
    let after = headers.get(headers.partition_point(|start| *start <= header)..).unwrap_or_default();
    let next = after.iter().find(|start| own.binary_search(start).is_err()).copied().unwrap_or(text.len());
    let next = if next == text.len() { next } else { line_start(text, next) };
    let start = line_start(text, header);
    let lines = Lines::of(text.get(start..next)?);
    let bytes = start..start + lines.end;
    // The blank lines around would be one too many.
    let bytes = if lines.comments.is_empty() { with_blank_lines(text, bytes) } else { bytes };
    (bytes.start < bytes.end).then_some(Removal { bytes, kept: lines.comments })
}

/// Returns some whole lines with the blank ones below them, or above them at the end of a text.
pub fn with_blank_lines(text: &str, lines: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = lines;
    let rest = text.get(end..).unwrap_or_default();
    let blank = rest.len() - rest.trim_start().len();
    let to_the_end = blank == rest.len();
    end += if to_the_end { blank } else { line_start(rest, blank) };
    if to_the_end {
        let before = text.get(..start).unwrap_or_default();
        let said = before.trim_end().len();
        start = said + before[said..].find('\n').map_or(0, |newline| newline + 1);
    }
    start..end
}

/// Some whole lines of TOML.
struct Lines {
    /// The end of the last line that says something, its line break included.
    end: usize,
    /// The comments up to there, each on a line of its own.
    comments: String,
}

impl Lines {
    fn of(lines: &str) -> Self {
        let tokens: Vec<Token> = Source::new(lines).lex().into_vec();
        let end = end_among(lines, &tokens);
        let newline = if lines.contains("\r\n") { "\r\n" } else { "\n" };
        let mut comments = String::new();
        for token in tokens.iter().filter(|token| token.kind() == TokenKind::Comment) {
            let (start, to) = (token.span().start(), token.span().end());
            if start >= end {
                break;
            }
            let line = line_start(lines, start);
            // A draft in comments keeps its own indents.
            if lines[line..start].trim().is_empty() {
                comments.push_str(&lines[line..start]);
            }
            comments.push_str(lines[start..to].trim_end_matches('\r'));
            comments.push_str(newline);
        }
        Self { end, comments }
    }
}

/// Returns the end of the last of some lines that says something, its line break included; 0 when none does. Comments and blank
/// lines below it may be about what follows.
pub fn content_end(lines: &str) -> usize {
    end_among(lines, &Source::new(lines).lex().into_vec())
}

fn end_among(lines: &str, tokens: &[Token]) -> usize {
    let says_nothing = |token: &&Token| {
        matches!(token.kind(), TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment | TokenKind::Eof)
    };
    let last = tokens.iter().rev().find(|token| !says_nothing(token));
    last.map_or(0, |token| next_line(lines, token.span().end()))
}

/// Returns the starts of all the headers of tables in a text, in order.
pub fn headers(text: &str, root: &DeTable<'_>) -> Vec<usize> {
    let mut headers = Vec::new();
    let mut tables = vec![root];
    while let Some(table) = tables.pop() {
        for (_, value) in table {
            let mut values = vec![value];
            while let Some(value) = values.pop() {
                match value.get_ref() {
                    DeValue::Table(inner) => {
                        if text[value.span()].starts_with('[') {
                            headers.push(value.span().start);
                        }
                        tables.push(inner);
                    }
                    DeValue::Array(elements) => values.extend(elements.iter()),
                    _ => {}
                }
            }
        }
    }
    headers.sort_unstable();
    headers
}

/// An element of a list on one line or on several, with the comma that goes with it.
fn list_element(
    text: &str,
    element: Range<usize>,
    before: Option<Range<usize>>,
    after: Option<Range<usize>>,
) -> Option<Range<usize>> {
    let range = match (before, after) {
        (_, Some(after)) => element.start..after.start,
        (Some(before), None) => before.end..element.end,
        (None, None) => element,
    };
    // A comment in between would be lost.
    let between = text.get(range.clone())?;
    (!between.contains('#') || !between.contains('\n')).then_some(range)
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use crate::file_number::FileNumber;
    use crate::place::Place;

    const TEXT: &str = "#:schema x\n# head\nid = \"a\" # why\nlist = [\"u\", \"v\", \"w\"]\n\n[[item]]\nid = 1\n\n\
                        [[item.part]]\nid = 2\n\n# about the third\n[[item]]\nid = 3\n";

    fn without_in(text: &str, place: &Place) -> String {
        let tree = DeTable::parse_recoverable(text).0;
        let headers = super::headers(text, tree.get_ref());
        let removal = super::removal(text, tree.get_ref(), &headers, &place.path).expect("it can be taken out");
        format!("{}{}{}", &text[..removal.bytes.start], removal.kept, &text[removal.bytes.end..])
    }

    fn without(place: &Place) -> String {
        without_in(TEXT, place)
    }

    #[test]
    fn a_block_goes_and_nothing_else() {
        let item = Place::file(FileNumber::FIRST).key("item");
        assert_eq!(without(&item.clone().index(1)), TEXT.replace("[[item]]\nid = 3\n", ""));
        let part = item.clone().index(0).key("part").index(0);
        assert_eq!(without(&part), TEXT.replace("[[item.part]]\nid = 2\n\n", ""));
        // With all that is within it.
        assert_eq!(without(&item.clone().index(0)), TEXT.replace("[[item]]\nid = 1\n\n[[item.part]]\nid = 2\n\n", ""));
        let last = "[[item]]\nid = 1\n\n[[item]]\nid = 2\n\n";
        assert_eq!(without_in(last, &item.clone().index(1)), "[[item]]\nid = 1\n");
        assert_eq!(without_in(&last.replace('\n', "\r\n"), &item.index(1)), "[[item]]\r\nid = 1\r\n");
    }

    #[test]
    fn comments_above_inside_and_after_a_block_stay() {
        let text = "[[a]]\nid = 1\n\n# above\n[[a.allow]] # beside\nrule = \"x # no comment\"\n  # inside\n# [[a.allow]]\n\
                    # rule = \"draft\"\nlist = [ # in a list\n  1,\n] # after a value\n# below\n\n# last\n\n[[a]]\nid = 2\n";
        let kept = "[[a]]\nid = 1\n\n# above\n# beside\n  # inside\n# [[a.allow]]\n# rule = \"draft\"\n# in a list\n\
                    # after a value\n# below\n\n# last\n\n[[a]]\nid = 2\n";
        let allow = Place::file(FileNumber::FIRST).key("a").index(0).key("allow").index(0);
        assert_eq!(without_in(text, &allow), kept);
        let with_returns = |text: &str| text.replace('\n', "\r\n");
        assert_eq!(without_in(&with_returns(text), &allow), with_returns(kept));
    }

    #[test]
    fn a_key_goes_with_its_line_and_an_element_with_its_comma() {
        assert_eq!(without(&Place::file(FileNumber::FIRST).key("id")), TEXT.replace("id = \"a\" # why\n", "# why\n"));
        let list = Place::file(FileNumber::FIRST).key("list");
        assert_eq!(without(&list.clone().index(0)), TEXT.replace("\"u\", ", ""));
        assert_eq!(without(&list.clone().index(1)), TEXT.replace("\"v\", ", ""));
        assert_eq!(without(&list.index(2)), TEXT.replace(", \"w\"", ""));
    }
}
