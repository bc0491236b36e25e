//! Syntax errors: one slip, one error, and everything around it still read.
//!
//! A TOML parser that goes on after an error goes astray after some: one unclosed bracket swallows the rest of the
//! file. So on any error the text is taken apart into statements (a header, or a key with its value), each parsed
//! alone; the faulty ones are blanked, byte for byte, and the rest is parsed as a whole again.

mod conflict;
pub(crate) mod dates;
mod kind;
mod quotes;
mod repair;
mod scan;
mod statement;

use std::ops::Range;

use toml::de::DeTable;

use crate::problem::Change as Edit;

pub(crate) use self::conflict::conflicts;
use self::kind::kind_of;
use self::quotes::later_keys;
pub(crate) use self::repair::YesNo;
use self::repair::{Repair, repaired};
pub(crate) use self::statement::rest_of_block;
use self::statement::{
    block, first_line, header_name, is_header, is_id, line_end, line_start, statement_at, statements, trimmed,
};

/// What is wrong with a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyntaxError {
    /// A text has no closing quote.
    UnclosedString,
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
    /// A comma too many.
    ExtraComma,
    /// An equals sign too many.
    ExtraEquals,
    /// Something stands after the end of a value or of a header.
    TextAfterValue,
    /// A key is written with other signs than letters, digits, `-` and `_`.
    InvalidKey,
    /// A key, or a table, is given twice.
    Duplicate,
    /// An id is given twice in one block: the header of a new block is missing above the second.
    MissingHeader,
    /// A header has one bracket on each side where others of that name have two.
    SingleBrackets,
    /// A date or a time that does not exist.
    InvalidDate,
    /// A number is not written as TOML wants it.
    InvalidNumber,
    /// A backslash is followed by a sign that means nothing.
    InvalidEscape,
    /// A path has backslashes, as Windows writes it.
    BackslashPath,
    /// A control character stands in a text.
    ControlCharacter,
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
    /// A sign that nobody sees, or that looks like a plain space, stands outside texts.
    InvisibleSign(char),
    /// A header has more than two brackets on each side.
    ExtraBrackets,
    /// A header has parentheses or braces where its brackets should be.
    OtherBrackets,
    /// The words of a header have another sign than a dot between them.
    HeaderSign,
    /// A colon stands where `=` should.
    Colon,
    /// A comment begins with `//`.
    SlashComment,
    /// The elements of a list have dashes before them.
    Dash,
    /// A value is followed by a comma or a semicolon.
    TrailingSign,
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
    /// A sign is written in two halves, as JSON does: `\uD83D\uDE00`.
    Surrogates,
    /// Anything else, in the words of the parser.
    Other(String),
}

/// A syntax error and the bytes that it is about.
#[derive(Debug)]
pub(crate) struct Slip {
    pub(crate) error: SyntaxError,
    pub(crate) bytes: Range<usize>,
    /// What to change so that it says what was meant; nothing when a person must tell.
    pub(crate) mend: Vec<Edit>,
}

impl Slip {
    fn new(error: SyntaxError, bytes: Range<usize>) -> Self {
        Self { error, bytes, mend: Vec::new() }
    }
}

/// The slips of a text, and the text without its faulty statements.
#[derive(Debug)]
pub(crate) struct Recovered {
    pub(crate) slips: Vec<Slip>,
    /// The keys and headers that are read without their accents, for the schema to say what was meant.
    pub(crate) unaccented: Vec<Range<usize>>,
    pub(crate) text: String,
}

/// Takes a text with syntax errors apart. The text that comes back has the same length, line for line.
pub(crate) fn recover(text: &str, yes_no: YesNo) -> Recovered {
    let mut blanked = text.as_bytes().to_vec();
    let (mut slips, mut unaccented) = (Vec::new(), Vec::new());
    let statements = statements(text);
    let mut next = 0;
    while next < statements.len() {
        let at = next;
        next += 1;
        let range = statements[at].clone();
        if parses(&text[range.clone()]) {
            continue;
        }
        if let Some(end) = closing_statement(text, &statements, at) {
            next = end;
            continue;
        }
        let mut found = None;
        // A text that goes on on the next line looks like two statements.
        if let Some(after) = statements.get(next)
            && let joined = (range.start..after.end)
            && !is_header(&text[after.clone()])
            && let Some(repair) = repaired(&text[joined.clone()], yes_no)
            && repair.error == Some(SyntaxError::BrokenText)
        {
            let shifted = |bytes: &Range<usize>| joined.start + bytes.start..joined.start + bytes.end;
            let mend = repair.edits.iter().map(|(bytes, words)| (shifted(bytes), words.clone())).collect();
            slips.push(Slip { error: SyntaxError::BrokenText, bytes: shifted(&repair.bytes), mend });
            blank(&mut blanked, joined);
            next += 1;
            continue;
        }
        if let Some(repair) = repaired(&text[range.clone()], yes_no) {
            let shifted = |bytes: &Range<usize>| range.start + bytes.start..range.start + bytes.end;
            let mend = repair.edits.iter().map(|(bytes, words)| (shifted(bytes), words.clone())).collect();
            let slip = repair.error.clone().map(|error| Slip { error, bytes: shifted(&repair.bytes), mend });
            let slip = slip.map(|slip| second_time(text, &statements, at, &repair, slip));
            if let Some(read_as) = repair.read_as {
                if slip.is_none() {
                    unaccented.push(trimmed(text, first_line(text, &range)));
                }
                blanked[range.clone()].copy_from_slice(read_as.as_bytes());
                slips.extend(slip);
                continue;
            }
            found = slip;
        }
        let faulty = faulty_part(text, range);
        slips.push(found.unwrap_or_else(|| slip(text, &statements, at, faulty.clone())));
        let lost = if is_header(&text[faulty.clone()]) { block(text, &statements, at) } else { faulty };
        while next < statements.len() && statements[next].start < lost.end {
            next += 1;
        }
        blank(&mut blanked, lost);
    }
    // Blanking writes spaces over whole statements, which begin and end between characters.
    let cleaned = String::from_utf8(blanked).unwrap_or_default();
    let cleaned = blank_repeats(cleaned, &statements, &mut slips);
    slips.sort_by_key(|slip| slip.bytes.start);
    Recovered { slips, unaccented, text: cleaned }
}

/// When one of several keys on a line is on another line of its block too, which one is meant is nobody's guess.
fn second_time(text: &str, statements: &[Range<usize>], at: usize, repair: &Repair, slip: Slip) -> Slip {
    if slip.error != SyntaxError::TwoKeys {
        return slip;
    }
    let is_head = |number: &usize| is_header(&text[statements[*number].clone()]);
    let start = (0..at).rev().find(is_head).map_or(0, |head| head + 1);
    let end = (at + 1..statements.len()).find(is_head).unwrap_or(statements.len());
    let others = (start..end).filter(|number| *number != at);
    let others: Vec<&str> = others.filter_map(|other| key_of(&text[statements[other].clone()])).collect();
    let again =
        later_keys(repair, &text[statements[at].clone()]).into_iter().find(|key| others.contains(&key.as_str()));
    match again {
        Some(key) => Slip::new(SyntaxError::TwoKeysAgain(key), slip.bytes),
        None => slip,
    }
}

/// The key of a statement.
fn key_of(statement: &str) -> Option<&str> {
    repair::key_of(statement).map(|key| &statement[key])
}

/// How often the whole is parsed again to find what only shows in the whole.
const MAX_ROUNDS: usize = 16;

/// Blanks what only shows in the whole: keys and tables given twice. Repeated keys of one block are one slip: most
/// likely a header is missing above the first.
fn blank_repeats(mut text: String, statements: &[Range<usize>], slips: &mut Vec<Slip>) -> String {
    // The header above each statement, as the number of a statement.
    let above = |header: &mut Option<usize>, (at, statement): (usize, &Range<usize>)| {
        if is_header(&text[statement.clone()]) {
            *header = Some(at);
        }
        Some(*header)
    };
    let headers: Vec<Option<usize>> = statements.iter().enumerate().scan(None, above).collect();
    let mut last_block = None;
    for _ in 0..MAX_ROUNDS {
        let mut repeats = errors_of(&text);
        if repeats.is_empty() {
            break;
        }
        repeats.sort_by_key(|slip| slip.bytes.start);
        let mut bytes = text.clone().into_bytes();
        let mut done = 0;
        for (number, mut repeat) in repeats.into_iter().enumerate() {
            if repeat.bytes.start < done {
                continue;
            }
            // These look through the whole text; nobody makes so many such slips.
            let looks_around = number < MAX_ROUNDS;
            let at = statement_at(statements, repeat.bytes.start);
            let block_start = headers[at];
            let mut lost = statements[at].clone();
            let mut changes_all = false;
            if let Some(single) = looks_around.then(|| single_brackets(&text, statements, at)).flatten() {
                changes_all = true;
                let header = trimmed(&text, first_line(&text, &statements[single]));
                let written = well_bracketed(&text, &header, 2);
                let mend = written.map(|written| (header.clone(), written)).into_iter().collect();
                repeat = Slip { mend, ..Slip::new(SyntaxError::SingleBrackets, header) };
                lost = block(&text, statements, single);
            } else if let Some((id, header)) = looks_around.then(|| lost_header(&text, statements, at)).flatten() {
                changes_all = true;
                let start = statements[id].end - text[statements[id].clone()].trim_start().len();
                let mend = vec![(start..start, format!("{header}\n"))];
                repeat = Slip {
                    mend,
                    ..Slip::new(SyntaxError::MissingHeader, trimmed(&text, start..line_end(&text, start)))
                };
                lost = rest_of_block(&text, start, 0);
            } else if let Some(orphan) = looks_around.then(|| orphan_tables(&text, statements, at)).flatten() {
                changes_all = true;
                // They made a table of what should be a list.
                let header = trimmed(&text, first_line(&text, &statements[orphan]));
                repeat = Slip::new(SyntaxError::MissingHeader, header);
                lost = statements[orphan].start..statements[at].start;
            } else if is_header(&text[lost.clone()]) {
                lost = block(&text, statements, at);
            } else if repeat.error == SyntaxError::Duplicate && is_id(&text[lost.clone()]) {
                repeat.error = SyntaxError::MissingHeader;
                // Whatever the new block is, the next outermost one is not part of it.
                lost = rest_of_block(&text, lost.start, 0);
            }
            let again = repeat.error == SyntaxError::Duplicate && last_block.replace(block_start) == Some(block_start);
            if !again && !slips.iter().any(|slip| slip.bytes == repeat.bytes) {
                slips.push(repeat);
            }
            done = done.max(lost.end);
            blank(&mut bytes, lost);
            if changes_all {
                // What else repeats may well come of this: it is looked at again without it.
                break;
            }
        }
        text = String::from_utf8(bytes).unwrap_or_default();
    }
    text
}

/// When a header repeats another of its name with other brackets, the number of the one with single brackets.
fn single_brackets(text: &str, statements: &[Range<usize>], at: usize) -> Option<usize> {
    let name = |statement: &Range<usize>| header_name(&text[statement.clone()]).map(str::trim);
    let is_single = |statement: &Range<usize>| !text[statement.clone()].trim_start().starts_with("[[");
    let own = name(&statements[at])?;
    if is_single(&statements[at]) {
        let others = statements.iter().any(|other| name(other) == Some(own) && !is_single(other));
        return others.then_some(at);
    }
    (0..at).rev().find(|&other| name(&statements[other]) == Some(own) && is_single(&statements[other]))
}

/// When a table of an element comes twice, and between both a key `id` stands in the first: the number of that key, and
/// the header of a new element, which was lost above it.
fn lost_header(text: &str, statements: &[Range<usize>], at: usize) -> Option<(usize, String)> {
    let name = |statement: &Range<usize>| header_name(&text[statement.clone()]).map(str::trim);
    let own = name(&statements[at])?;
    let (list, _) = own.split_once('.')?;
    let first = (0..at).rev().find(|&other| name(&statements[other]).is_some())?;
    let is_list = |statement: &Range<usize>| {
        name(statement) == Some(list) && text[statement.clone()].trim_start().starts_with("[[")
    };
    let id = (first..at).find(|&other| is_id(&text[statements[other].clone()]))?;
    (name(&statements[first]) == Some(own) && statements.iter().any(is_list)).then(|| (id, format!("[[{list}]]")))
}

/// When a header with double brackets is the first of its name, but tables of that name stand before it without one, the
/// number of the first of those.
fn orphan_tables(text: &str, statements: &[Range<usize>], at: usize) -> Option<usize> {
    let name = |statement: &Range<usize>| header_name(&text[statement.clone()]).map(str::trim);
    let own = name(&statements[at])?;
    let is_under = |name: &str| name.strip_prefix(own).is_some_and(|rest| rest.starts_with('.'));
    if statements[..at].iter().any(|statement| name(statement) == Some(own)) {
        return None;
    }
    statements[..at].iter().position(|statement| name(statement).is_some_and(is_under))
}

/// A text with some of its bytes made spaces, line ends kept.
pub(crate) fn blanked(text: &str, ranges: &[Range<usize>]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for range in ranges {
        blank(&mut bytes, range.clone());
    }
    // Ranges begin and end at line ends.
    String::from_utf8(bytes).unwrap_or_default()
}

/// A text in which changes are made without moving anything else: none is longer than what it takes the place of.
pub(crate) fn written_into(text: &str, changes: &[Edit]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (range, words) in changes {
        if let Some(place) = bytes.get_mut(range.clone()) {
            place.fill(b' ');
            place.iter_mut().zip(words.bytes()).for_each(|(place, byte)| *place = byte);
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn parses(text: &str) -> bool {
    DeTable::parse_recoverable(text).1.is_empty()
}

fn blank(bytes: &mut [u8], range: Range<usize>) {
    for byte in &mut bytes[range] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// How many statements a text in three quotes or an inline table may spread over before it counts as unclosed.
const MAX_SPREAD: usize = 400;

/// When a statement is only the beginning of a text in three quotes or of an inline table over several lines, the
/// number of the statement after its end.
fn closing_statement(text: &str, statements: &[Range<usize>], at: usize) -> Option<usize> {
    let opening = &text[statements[at].clone()];
    let closers: Vec<&str> = ["\"\"\"", "'''", "}"]
        .into_iter()
        .filter(|closer| opening.contains(if *closer == "}" { "{" } else { closer }))
        .collect();
    let last = statements.len().min(at + MAX_SPREAD);
    (at + 1..last).filter(|&end| closers.iter().any(|closer| text[statements[end].clone()].contains(closer))).find_map(
        |end| {
            let joined = &text[statements[at].start..statements[end].end];
            parses(joined).then_some(end + 1)
        },
    )
}

/// The part of a faulty statement that is at fault: its lines after the first when the first is right alone.
fn faulty_part(text: &str, statement: Range<usize>) -> Range<usize> {
    let first_end = text[statement.clone()].find('\n').map_or(statement.end, |end| statement.start + end + 1);
    if first_end < statement.end && parses(&text[statement.start..first_end]) {
        let rest = &text[first_end..statement.end];
        let skipped: usize = rest.split_inclusive('\n').take_while(|line| parses(line)).map(str::len).sum();
        first_end + skipped..statement.end
    } else {
        statement
    }
}

/// A header with so many brackets on each side; nothing when more than brackets is wrong with it.
fn well_bracketed(text: &str, header: &Range<usize>, n_brackets: usize) -> Option<String> {
    let name = text[header.clone()].trim_matches(['[', ']', ' ']);
    let is_name = !name.is_empty() && name.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_.".contains(sign));
    is_name.then(|| format!("{}{name}{}", "[".repeat(n_brackets), "]".repeat(n_brackets)))
}

/// How many brackets the other headers of a name have, when they all have as many.
fn usual_brackets(text: &str, statements: &[Range<usize>], at: usize) -> Option<usize> {
    let header = |statement: &Range<usize>| {
        let line = text[first_line(text, statement)].trim();
        (line.trim_matches(['[', ']']).trim(), line.len() - line.trim_start_matches('[').len(), line.ends_with(']'))
    };
    let own = header(&statements[at]).0;
    let same = |number: &usize| *number != at && is_header(&text[statements[*number].clone()]);
    let others = (0..statements.len()).filter(same).map(|number| header(&statements[number]));
    let whole = |(name, n_opening, is_closed): (&str, usize, bool)| (name == own && is_closed).then_some(n_opening);
    let first = others.clone().find_map(whole)?;
    others.clone().filter_map(whole).all(|n_brackets| n_brackets == first).then_some(first)
}

/// The first error of a faulty part.
fn slip(text: &str, statements: &[Range<usize>], at: usize, part: Range<usize>) -> Slip {
    let first = errors_of(&text[part.clone()]).into_iter().min_by_key(|slip| slip.bytes.start);
    match first {
        Some(_) if is_header(&text[part.clone()]) => {
            let bytes = trimmed(text, part.start..line_end(text, part.start));
            let usual = usual_brackets(text, statements, at);
            let written = usual.and_then(|n_brackets| well_bracketed(text, &bytes, n_brackets));
            let mend = written.map(|written| (bytes.clone(), written)).into_iter().collect();
            Slip { mend, ..Slip::new(SyntaxError::UnclosedHeader, bytes) }
        }
        Some(Slip { error, bytes, .. }) => {
            let bytes = part.start + bytes.start..part.start + bytes.end;
            let value = repair::value_of(&text[part.clone()]).map(|value| &text[part.start..][value]);
            let is_month = error == SyntaxError::UnquotedText && value.and_then(dates::month_meant).is_some();
            let error = if is_month { SyntaxError::DateForm } else { error };
            Slip::new(error.clone(), shown_bytes(text, &part, &error, bytes))
        }
        // Right alone but not where it stands: cannot be told better than "here".
        None => Slip::new(SyntaxError::Other(String::new()), trimmed(text, part)),
    }
}

fn errors_of(text: &str) -> Vec<Slip> {
    DeTable::parse_recoverable(text)
        .1
        .into_iter()
        .map(|error| {
            let bytes = error.span().unwrap_or(0..0);
            let bytes = bytes.start.min(text.len())..bytes.end.min(text.len());
            Slip::new(kind_of(text, error.message(), &bytes), bytes)
        })
        .collect()
}

/// Widens the parser's point to what a reader should look at.
fn shown_bytes(text: &str, part: &Range<usize>, error: &SyntaxError, bytes: Range<usize>) -> Range<usize> {
    let statement = &text[part.clone()];
    let opening = match error {
        SyntaxError::UnclosedArray => statement.find('['),
        SyntaxError::UnclosedTable => statement.find('{'),
        SyntaxError::UnclosedString => statement.find(['"', '\'']),
        SyntaxError::MissingEquals | SyntaxError::MissingValue => {
            return trimmed(text, line_start(text, bytes.start)..line_end(text, bytes.start.min(part.end)));
        }
        _ => None,
    };
    match opening {
        Some(at) => trimmed(text, part.start + at..line_end(text, part.start + at)),
        None => bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::{SyntaxError, YesNo, recover};

    fn slips(text: &str) -> Vec<(SyntaxError, String)> {
        let recovered = recover(text, YesNo("true", "false"));
        assert_eq!(recovered.text.len(), text.len(), "blanking keeps every byte at its place");
        recovered.slips.into_iter().map(|slip| (slip.error, text[slip.bytes].to_owned())).collect()
    }

    #[test]
    fn five_slips_are_five_errors_and_the_rest_is_read() {
        let text = "[[outcome]]\nid = \"A-001\nlearn = \"P1\"\n\n[[outcome]]\nid = \"A-002\"\nexamples = [\"a\", \"b\"\n\
                    learn = \"P1\"\n\n[[outcome\nid = \"A-003\"\n\n[[outcome.prerequisite]]\nid = \"X\"\n\n[[outcome]]\nid = = \"A-004\"\nlearn \
                    \"P1\"\n\n[[outcome]]\nid = \"A-005\"\n";
        let found = slips(text);
        let kinds: Vec<SyntaxError> = found.into_iter().map(|(error, _)| error).collect();
        assert_eq!(
            kinds,
            [
                SyntaxError::UnclosedString,
                SyntaxError::UnclosedArray,
                SyntaxError::UnclosedHeader,
                SyntaxError::ExtraEquals,
                SyntaxError::MissingEquals
            ]
        );
        let rest = recover(text, YesNo("true", "false")).text;
        assert!(rest.contains("A-005") && rest.contains("A-002") && rest.matches("learn = \"P1\"").count() == 2);
    }

    #[test]
    fn texts_in_three_quotes_are_not_taken_apart() {
        let text = "a = \"\"\"\n[[outcome]]\nid = 1\n\"\"\"\nb = [1\nc = { x = 1,\n y = 2\n}\n";
        assert_eq!(slips(text), [(SyntaxError::UnclosedArray, "[1".to_owned())]);
        assert!(recover(text, YesNo("true", "false")).text.contains("y = 2"));
    }

    #[test]
    fn each_common_slip_has_its_kind() {
        let kind = |text: &str| {
            let found = slips(text);
            assert_eq!(found.len(), 1, "{text:?}: {found:?}");
            found.into_iter().next().expect("one slip").0
        };
        assert_eq!(kind("a = “x”\n"), SyntaxError::TypographicQuotes);
        assert_eq!(kind("a = bonjour\n"), SyntaxError::UnquotedText);
        assert_eq!(kind("a = \n"), SyntaxError::MissingValue);
        assert_eq!(kind("a$b = 1\n"), SyntaxError::InvalidKey);
        assert_eq!(kind("a = 2027-02-30\n"), SyntaxError::InvalidDate);
        assert_eq!(kind("a = 1\na = 2\n"), SyntaxError::Duplicate);
        assert_eq!(kind("a = [1,,2]\n"), SyntaxError::ExtraComma);
        assert_eq!(kind("a = [\"x\"\n \"y\"]\n"), SyntaxError::MissingComma);
        assert_eq!(kind("a = \"x\\q\"\n"), SyntaxError::InvalidEscape);
        assert_eq!(kind("a = \"x\u{1b}[31m\"\n"), SyntaxError::ControlCharacter);
        assert_eq!(kind("a : 1\n"), SyntaxError::Colon);
        assert_eq!(kind("a = \"un texte\nqui continue.\"\n"), SyntaxError::BrokenText);
        assert_eq!(kind("a = 05/06/2027\n"), SyntaxError::DateForm);
        assert_eq!(kind("a = \"il dit \"oui\" fort\"\n"), SyntaxError::InnerQuotes);
        assert_eq!(kind("a = \"il dit \"oui fort\"\n"), SyntaxError::TextAfterValue);
        assert_eq!(kind("a = 1, b = 2\nc = 3\n"), SyntaxError::TwoKeys);
        assert_eq!(kind("a = 1, b = 2\nb = 3\n"), SyntaxError::TwoKeysAgain("b".to_owned()));
        assert_eq!(kind("a = juin 2027\n"), SyntaxError::DateForm);
        assert_eq!(kind("[half.table\n"), SyntaxError::UnclosedHeader);
        assert_eq!(kind("bare key\n"), SyntaxError::MissingEquals);
        assert_eq!(kind(&format!("a = {}\n", "[".repeat(10_000))), SyntaxError::TooDeep);
    }

    #[test]
    fn a_forgotten_header_is_one_slip() {
        let outcome = "id = \"A-001\"\nlearn = \"P1\"\nexamples = [\n  \"a\",\n]\n";
        let text = format!("[[outcome]]\n{outcome}\n{outcome}\n[[outcome]]\n{outcome}");
        assert_eq!(slips(&text), [(SyntaxError::MissingHeader, "id".to_owned())]);
        assert_eq!(recover(&text, YesNo("true", "false")).text.matches("id = ").count(), 2);
    }

    #[test]
    fn a_table_that_comes_twice_tells_of_the_header_lost_between() {
        let activity = "id = \"a\"\ntools = []\n\n[activity.reflection]\nlaw = \"yes\"\n";
        let text = format!("[[activity]]\n{activity}\n{activity}\n[[activity]]\n{activity}");
        let recovered = recover(&text, YesNo("true", "false"));
        let [slip] = recovered.slips.as_slice() else { panic!("{:?}", recovered.slips) };
        assert_eq!((&slip.error, &text[slip.bytes.clone()]), (&SyntaxError::MissingHeader, "id = \"a\""));
        assert_eq!(slip.mend.first().map(|(_, words)| words.as_str()), Some("[[activity]]\n"));
        assert_eq!(recovered.text.matches("id = ").count(), 2);
    }

    #[test]
    fn a_word_left_alone_does_not_cost_its_neighbour() {
        let text = "id = \"A-001\"\nbare key\nlearn = \"P1\"\n";
        let found = slips(text);
        assert_eq!(found, [(SyntaxError::MissingEquals, "bare key".to_owned())]);
        assert!(recover(text, YesNo("true", "false")).text.starts_with("id = \"A-001\"\n"));
    }
}
