//! What is written as in another language, or with a sign too many: what was meant, when only one thing can be.
//!
//! A statement is set right in two ways: by changes to offer, and, where that can be done byte for byte, as a text to
//! read it by, so that a habit costs nobody what the statement says.

use std::ops::Range;

use pdcn_model::fold;
use toml::Table;

use super::quotes::{doubled, inner_apostrophe, inner_quotes, list_brackets, two_keys, unopened_list};
use super::scan::Scan;
use super::statement::{header_words, is_whole_header};
use super::{SyntaxError, dates, parses};
use crate::problem::Change as Edit;

/// A statement that was set right; bytes count from its beginning.
#[derive(Debug)]
pub(super) struct Repair {
    /// What was wrong; nothing when only a key has signs that TOML keys do not have, which the schema judges.
    pub(super) error: Option<SyntaxError>,
    pub(super) bytes: Range<usize>,
    pub(super) edits: Vec<Edit>,
    /// What to read in its place: as long, line for line.
    pub(super) read_as: Option<String>,
}

/// How *yes* and *no* are written in a kind of file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct YesNo(pub(crate) &'static str, pub(crate) &'static str);

/// A way to set a statement right.
type Pass = fn(&str, YesNo) -> Option<Repair>;

/// The ways, in the order in which they are tried, alone and then one after the other.
const PASSES: [Pass; 24] = [
    invisible,
    brackets,
    header,
    backslashes,
    equals,
    colons,
    comments,
    typographic,
    dashes,
    trailing,
    commas,
    date,
    list,
    doubled,
    inner_quotes,
    inner_apostrophe,
    list_brackets,
    unopened_list,
    unquoted,
    elements,
    surrogates,
    two_keys,
    broken,
    unclosed,
];

/// Sets a statement that cannot be read right; nothing when a person must say what was meant.
pub(super) fn repaired(statement: &str, yes_no: YesNo) -> Option<Repair> {
    if statement.len() > 20_000 {
        return None;
    }
    let ascii = with_ascii_key(statement);
    let base = ascii.as_deref().unwrap_or(statement);
    if ascii.is_some() && parses(base) {
        return Some(Repair { error: None, bytes: 0..0, edits: Vec::new(), read_as: ascii });
    }
    let alone = PASSES.iter().filter_map(|pass| pass(base, yes_no)).find_map(|repair| proved(base, repair));
    alone.or_else(|| {
        let mut text = base.to_owned();
        let mut all: Option<Repair> = None;
        for pass in PASSES {
            let Some(found) = pass(&text, yes_no) else { continue };
            let is_last = found.read_as.is_none();
            if let Some(read_as) = &found.read_as {
                text.clone_from(read_as);
            }
            match &mut all {
                Some(all) => {
                    all.edits.extend(found.edits);
                    all.read_as = found.read_as;
                }
                None => all = Some(found),
            }
            if is_last {
                break;
            }
        }
        proved(base, all?)
    })
}

/// A repair whose changes give something that can be read; what is read in its place says the same, or nothing is.
fn proved(base: &str, mut repair: Repair) -> Option<Repair> {
    repair.edits.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
    if repair.edits.windows(2).any(|pair| pair[0].0.end > pair[1].0.start) {
        return None;
    }
    let meant = edited(base, &repair.edits)?;
    if !parses(&meant) {
        return None;
    }
    let table = |text: &str| toml::from_str::<Table>(text).ok();
    repair.read_as = repair.read_as.filter(|text| text.len() == base.len() && table(text) == table(&meant));
    Some(repair)
}

/// A text with edits made, in their order; nothing when one begins or ends within a character.
fn edited(text: &str, edits: &[Edit]) -> Option<String> {
    let mut meant = String::with_capacity(text.len() + 8);
    let mut at = 0;
    for (bytes, words) in edits {
        meant.push_str(text.get(at..bytes.start)?);
        meant.push_str(words);
        at = bytes.end;
    }
    Some(meant + text.get(at..)?)
}

/// A text with some of its bytes written over by as many.
pub(super) fn written_over(text: &str, places: impl IntoIterator<Item = (Range<usize>, String)>) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    for (range, words) in places {
        bytes.get_mut(range).filter(|place| place.len() == words.len())?.copy_from_slice(words.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

fn spaces(range: &Range<usize>) -> String {
    " ".repeat(range.len())
}

/// The beginning of the first line that is no comment.
fn first_line_start(statement: &str) -> Option<usize> {
    let mut at = 0;
    for line in statement.split_inclusive('\n') {
        let words = line.trim_start();
        if !words.is_empty() && !words.starts_with('#') {
            return Some(at + (line.len() - words.len()));
        }
        at += line.len();
    }
    None
}

/// The key that a statement begins with, spaces and accents included.
pub(super) fn key_of(statement: &str) -> Option<Range<usize>> {
    let start = first_line_start(statement)?;
    let rest = &statement[start..];
    if let Some(quote) = rest.chars().next().filter(|sign| matches!(sign, '"' | '\'')) {
        let end = rest[1..].find([quote, '\n']).filter(|end| rest[1 + end..].starts_with(quote))?;
        return Some(start..start + end + 2);
    }
    let is_part = |sign: char| sign.is_alphanumeric() || "-_.".contains(sign) || is_mark(sign) || is_invisible(sign);
    let end = rest.find(|sign| !is_part(sign)).unwrap_or(rest.len());
    let end = rest[..end].trim_end_matches(is_invisible).len();
    (end > 0 && rest.starts_with(char::is_alphanumeric)).then(|| start..start + end)
}

/// An accent written apart from its letter.
fn is_mark(sign: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&sign)
}

/// A sign that nobody sees, or that looks like a plain space.
fn is_invisible(sign: char) -> bool {
    is_wide(sign)
        || matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// An invisible sign that takes room.
fn is_wide(sign: char) -> bool {
    sign != ' ' && sign.is_whitespace() && !sign.is_ascii()
}

/// The statement with a key, or a header, of letters without accents: as long, and the same key for whoever leaves the
/// accents out.
fn with_ascii_key(statement: &str) -> Option<String> {
    let start = first_line_start(statement)?;
    let line_end = statement[start..].find('\n').map_or(statement.len(), |end| start + end);
    let line = &statement[start..line_end];
    let range = if line.starts_with('[') {
        start..start + line.rfind(']').filter(|_| !line.contains(['"', '\'', '#']))?
    } else {
        let end = line.find(['=', ':']).filter(|end| !line[..*end].contains(['"', '\'', '#', '/', '{', ',']))?;
        start..start + line[..end].trim_end().len()
    };
    let key = &statement[range.clone()];
    if key.is_ascii() && !key.contains(' ') || key.chars().any(is_invisible) || key.split(' ').count() > 5 {
        return None;
    }
    let mut ascii = String::with_capacity(key.len());
    for sign in key.chars() {
        let folded = fold::key(&sign.to_string());
        match folded.chars().next().filter(char::is_ascii_alphanumeric) {
            _ if sign.is_ascii() => ascii.push(if sign == ' ' { '_' } else { sign }),
            Some(plain) => {
                ascii.push(plain);
                ascii.push_str(&"_".repeat(sign.len_utf8() - 1));
            }
            None => ascii.push_str(&"_".repeat(sign.len_utf8())),
        }
    }
    written_over(statement, [(range, ascii)])
}

/// No-break spaces and other invisible signs outside texts.
fn invisible(statement: &str, _: YesNo) -> Option<Repair> {
    let scan = Scan::new(statement);
    let found: Vec<(usize, char)> = scan.bare().filter(|(_, sign)| is_invisible(*sign)).collect();
    let &(first, sign) = found.first()?;
    let bytes = |&(at, sign): &(usize, char)| at..at + sign.len_utf8();
    let starts_line = |at: usize| statement[..at].rsplit('\n').next().is_some_and(|before| before.trim().is_empty());
    let plain = |one: &(usize, char)| if is_wide(one.1) && !starts_line(one.0) { " " } else { "" };
    let edits: Vec<Edit> = found.iter().map(|one| (bytes(one), plain(one).to_owned())).collect();
    let mut read_as = written_over(statement, found.iter().map(|one| (bytes(one), spaces(&bytes(one)))))?;
    // Inside a key, what is after the sign moves to where it would be without it.
    if let Some(key) = key_of(statement).filter(|key| key.contains(&first)) {
        let closed: String = statement[key.clone()].chars().filter(|sign| !is_invisible(*sign)).collect();
        read_as = written_over(
            &read_as,
            [(key.clone(), format!("{closed:<width$}", width = key.len() + closed.chars().count() - closed.len()))],
        )?;
    }
    let own = first..first + sign.len_utf8();
    let near = key_of(statement).filter(|key| !statement[key.start.min(first)..key.end.max(first)].contains('\n'));
    let shown = near.map_or(own.clone(), |key| key.start.min(first)..key.end.max(own.end));
    let error = Some(SyntaxError::InvisibleSign(sign));
    Some(Repair { error, bytes: shown, edits, read_as: Some(read_as) })
}

/// A header with a bracket too many on each side.
fn brackets(statement: &str, _: YesNo) -> Option<Repair> {
    let start = first_line_start(statement)?;
    let line = statement[start..].lines().next()?.trim_end();
    let name = line.trim_start_matches('[').trim_end_matches(']');
    let opening = line.len() - line.trim_start_matches('[').len();
    let closing = line.len() - line.trim_end_matches(']').len();
    if opening < 3 || closing < 3 || name.contains(['[', ']', '#', '"']) {
        return None;
    }
    let (before, after) = (start..start + opening - 2, start + line.len() - (closing - 2)..start + line.len());
    let edits = vec![(before.clone(), String::new()), (after.clone(), String::new())];
    let read_as = written_over(statement, [(before.clone(), spaces(&before)), (after.clone(), spaces(&after))]);
    Some(Repair { error: Some(SyntaxError::ExtraBrackets), bytes: start..start + line.len(), edits, read_as })
}

/// A header between parentheses or braces, or whose words have another sign than a dot between them.
fn header(statement: &str, _: YesNo) -> Option<Repair> {
    let start = first_line_start(statement)?;
    let line = statement[start..].lines().next()?.trim_end();
    let name = is_whole_header(line).then(|| header_words(line)).filter(|name| !name.contains(' '))?;
    let n_brackets = (line.len() - name.len()) / 2;
    if n_brackets > 2 || line.len() != name.len() + 2 * n_brackets {
        return None;
    }
    let dotted = name.replace([',', ';', ':', '/', '\\', '>'], ".");
    let meant = format!("{}{dotted}{}", "[".repeat(n_brackets), "]".repeat(n_brackets));
    let error = if dotted == name { SyntaxError::OtherBrackets } else { SyntaxError::HeaderSign };
    let bytes = start..start + line.len();
    let read_as = written_over(statement, [(bytes.clone(), meant.clone())]);
    (meant != line).then(|| Repair { error: Some(error), bytes: bytes.clone(), edits: vec![(bytes, meant)], read_as })
}

/// A path as Windows writes it, whose backslashes begin signs that do not exist.
fn backslashes(statement: &str, _: YesNo) -> Option<Repair> {
    let key = key_of(statement)?;
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    if !PATH_KEYS.contains(&&statement[key]) || inner.contains('"') || !inner.contains('\\') {
        return None;
    }
    let meant = value.replace("\\\\", "\\").replace('\\', "/");
    let read_as = written_over(statement, [(bytes.clone(), format!("{meant:<width$}", width = value.len()))]);
    let edits = vec![(bytes.clone(), meant)];
    Some(Repair { error: Some(SyntaxError::BackslashPath), bytes, edits, read_as })
}

/// The keys whose values are paths.
const PATH_KEYS: [&str; 2] = ["path", "logo"];

/// What stands between a key and its value where `=` should.
fn equals(statement: &str, _: YesNo) -> Option<Repair> {
    let key = key_of(statement)?;
    let rest = &statement[key.end..];
    let gap = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let at = key.end + gap;
    let sign = [":=", "==", "=>", "->", ":"].into_iter().find(|sign| statement[at..].starts_with(sign));
    let Some(sign) = sign else {
        let begins_value = statement[at..].starts_with(['"', '\'', '[', '{', '“', '«']);
        if gap == 0 || !begins_value {
            return None;
        }
        let read_as = written_over(statement, [(at - 1..at, "=".to_owned())]);
        let edits = vec![(key.end..at, " = ".to_owned())];
        let line_end = statement[at..].find('\n').map_or(statement.len(), |end| at + end);
        let bytes = key.start..at + statement[at..line_end].trim_end().len();
        return Some(Repair { error: Some(SyntaxError::MissingEquals), bytes, edits, read_as });
    };
    let bytes = at..at + sign.len();
    let error = if sign == ":" { SyntaxError::Colon } else { SyntaxError::ExtraEquals };
    let space_after = if statement[bytes.end..].starts_with([' ', '\t', '\n', '\r']) { "" } else { " " };
    let name = statement[key.clone()].trim_matches('"');
    let is_plain = name.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
    let mut edits = vec![(key.end..bytes.end, format!(" ={space_after}"))];
    if is_plain && name.len() + 2 == key.len() {
        edits.insert(0, (key.clone(), name.to_owned()));
    }
    let read_as = written_over(statement, [(bytes.clone(), format!("{:<width$}", "=", width = sign.len()))]);
    Some(Repair { error: Some(error), bytes: key.start..bytes.end, edits, read_as })
}

/// Colons between the keys and the values of a table in braces, as JSON has them.
fn colons(statement: &str, _: YesNo) -> Option<Repair> {
    let scan = Scan::new(statement);
    let is_key_before = |at: usize| {
        let before = statement[..at].trim_end();
        before.ends_with(|sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '"' | '\'' | '-' | '_'))
    };
    let places: Vec<Range<usize>> =
        scan.inside().filter(|&(at, sign)| sign == ':' && is_key_before(at)).map(|(at, _)| at..at + 1).collect();
    let bytes = places.first()?.clone();
    let edits = places.iter().map(|place| (place.clone(), " =".to_owned())).collect();
    let read_as = written_over(statement, places.iter().map(|place| (place.clone(), "=".to_owned())));
    Some(Repair { error: Some(SyntaxError::Colon), bytes, edits, read_as })
}

/// Comments as other languages write them: `// …`.
fn comments(statement: &str, _: YesNo) -> Option<Repair> {
    let scan = Scan::new(statement);
    let mut places = Vec::new();
    for (at, _) in scan.bare().filter(|(_, sign)| *sign == '/') {
        let is_first = statement[..at].chars().next_back().is_none_or(char::is_whitespace);
        let line_start = statement[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let is_new = places.last().is_none_or(|before: &usize| *before < line_start);
        if is_first && is_new && statement[at..].starts_with("//") {
            places.push(at);
        }
    }
    let first = *places.first()?;
    let line_end = statement[first..].find('\n').map_or(statement.len(), |end| first + end);
    let bytes = first..first + statement[first..line_end].trim_end().len();
    let edits = places.iter().map(|&at| (at..at + 2, "#".to_owned())).collect();
    let read_as = written_over(statement, places.iter().map(|&at| (at..at + 1, "#".to_owned())));
    Some(Repair { error: Some(SyntaxError::SlashComment), bytes, edits, read_as })
}

/// Texts between curved or French quotes.
fn typographic(statement: &str, _: YesNo) -> Option<Repair> {
    let scan = Scan::new(statement);
    let first = scan.typographic().first()?.clone();
    let (mut edits, mut places) = (Vec::new(), Vec::new());
    for range in scan.typographic() {
        let text = &statement[range.clone()];
        let (opening, closing) = (text.chars().next()?, text.chars().next_back()?);
        let inner = &text[opening.len_utf8()..text.len() - closing.len_utf8()];
        if inner.contains(['"', '\\']) {
            return None;
        }
        let trimmed = inner.trim();
        edits.push((range.clone(), format!("\"{trimmed}\"")));
        let lead = opening.len_utf8() + (inner.len() - inner.trim_start().len()) - 1;
        let written = format!("{}\"{trimmed}\"", " ".repeat(lead));
        let padding = range.len().checked_sub(written.len())?;
        places.push((range.clone(), written + &" ".repeat(padding)));
    }
    let read_as = written_over(statement, places);
    Some(Repair { error: Some(SyntaxError::TypographicQuotes), bytes: first, edits, read_as })
}

/// A list that is no longer than this is written on one line.
const SHORT_LIST: usize = 80;

/// Elements of a list with a dash before them: inside brackets, or under a key without any.
fn dashes(statement: &str, _: YesNo) -> Option<Repair> {
    let mut items = Vec::new();
    let mut at = 0;
    for line in statement.split_inclusive('\n') {
        let words = line.trim_start();
        let start = at + (line.len() - words.len());
        if words.starts_with("- ") {
            items.push(start..start + words.trim_end().len());
        }
        at += line.len();
    }
    let first = items.first()?.clone();
    let key = key_of(statement)?;
    let head_end = statement[key.end..].find('\n').map(|end| key.end + end)?;
    let head = statement[key.end..head_end].trim();
    let error = Some(SyntaxError::Dash);
    if head.starts_with('=') && head.contains('[') {
        let dash = |item: &Range<usize>| item.start..item.start + 2;
        let edits = items.iter().map(|item| (dash(item), String::new())).collect();
        let read_as = written_over(statement, items.iter().map(|item| (item.start..item.start + 1, " ".to_owned())));
        return Some(Repair { error, bytes: first, edits, read_as });
    }
    if !matches!(head, "=" | ":") || first.start < head_end {
        return None;
    }
    let mut elements = Vec::new();
    for item in &items {
        let text = statement[item.start + 2..item.end].trim().trim_end_matches(',');
        let is_quoted = text.starts_with(['"', '\'']) || text.chars().all(|sign| sign.is_ascii_digit());
        if !is_quoted && text.contains(['"', '\\']) {
            return None;
        }
        elements.push(if is_quoted { text.to_owned() } else { format!("\"{text}\"") });
    }
    let list = format!(" = [{}]", elements.join(", "));
    let whole = key.end..items.last()?.end;
    let n_lines = statement[head_end..whole.end].matches('\n').count();
    let edits = if n_lines == items.len() && !statement[whole.clone()].contains('#') && list.len() <= SHORT_LIST {
        vec![(whole, list)]
    } else {
        let head = (key.end..key.end + statement[key.end..head_end].trim_end().len(), " = [".to_owned());
        let elements = items.into_iter().zip(elements).map(|(item, element)| (item, element + ","));
        let mut edits: Vec<Edit> = std::iter::once(head).chain(elements).collect();
        edits.last_mut()?.1.push_str("\n]");
        edits
    };
    Some(Repair { error, bytes: first, edits, read_as: None })
}

/// A comma or a semicolon after a value.
fn trailing(statement: &str, _: YesNo) -> Option<Repair> {
    let scan = Scan::new(statement);
    let ends_line = |at: usize| {
        let rest = statement[at + 1..].trim_start_matches([' ', '\t']);
        rest.is_empty() || rest.starts_with(['\n', '\r', '#'])
    };
    let places: Vec<Range<usize>> = scan
        .outside()
        .filter(|&(at, sign)| matches!(sign, ',' | ';') && ends_line(at))
        .map(|(at, _)| at..at + 1)
        .collect();
    let first = places.first()?.clone();
    let edits = places.iter().map(|place| (place.clone(), String::new())).collect();
    let read_as = written_over(statement, places.iter().map(|place| (place.clone(), " ".to_owned())));
    Some(Repair { error: Some(SyntaxError::TrailingSign), bytes: first, edits, read_as })
}

/// Commas that a list lacks, or has twice.
fn commas(statement: &str, _: YesNo) -> Option<Repair> {
    let scan = Scan::new(statement);
    let (missing, extra) = scan.commas();
    let semicolons: Vec<Range<usize>> =
        scan.inside().filter(|(_, sign)| *sign == ';').map(|(at, _)| at..at + 1).collect();
    if let Some(first) = semicolons.first() {
        let comma = |place: &Range<usize>| (place.clone(), ",".to_owned());
        let edits = semicolons.iter().map(comma).collect();
        let read_as = written_over(statement, semicolons.iter().map(comma));
        return Some(Repair { error: Some(SyntaxError::MissingComma), bytes: first.clone(), edits, read_as });
    }
    let error = match (missing.first(), extra.first()) {
        (Some(_), _) => SyntaxError::MissingComma,
        (None, Some(_)) => SyntaxError::ExtraComma,
        (None, None) => return None,
    };
    let bytes = missing.first().or(extra.first())?.clone();
    let mut edits: Vec<Edit> = missing.iter().map(|gap| (gap.start..gap.start, ",".to_owned())).collect();
    edits.extend(extra.iter().map(|comma| (comma.clone(), String::new())));
    let room = |gap: &Range<usize>| statement[gap.clone()].find([' ', '\t']).map(|at| gap.start + at);
    let places: Option<Vec<(Range<usize>, String)>> =
        missing.iter().map(|gap| room(gap).map(|at| (at..at + 1, ",".to_owned()))).collect();
    let read_as = places.and_then(|places| {
        written_over(statement, places.into_iter().chain(extra.iter().map(|comma| (comma.clone(), " ".to_owned()))))
    });
    Some(Repair { error: Some(error), bytes, edits, read_as })
}

/// The value of a statement of one line: what follows `=`, without spaces and comment.
pub(super) fn value_of(statement: &str) -> Option<Range<usize>> {
    let key = key_of(statement)?;
    let rest = statement[key.end..].trim_start_matches([' ', '\t']).strip_prefix('=')?;
    let start = statement.len() - rest.len();
    let line = rest.lines().next().unwrap_or_default();
    let words = line.split(" #").next().unwrap_or_default();
    let lead = words.len() - words.trim_start().len();
    let words = words.trim();
    let is_alone = rest[line.len()..].lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'));
    (is_alone && !words.is_empty()).then(|| start + lead..start + lead + words.len())
}

/// A date that is written otherwise than year-month-day.
fn date(statement: &str, _: YesNo) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let date = dates::meant(&statement[bytes.clone()])?;
    let key = key_of(statement)?;
    let read_as = (|| {
        let room = bytes.end - key.end;
        let written = format!("={date}");
        let padding = room.checked_sub(written.len())?;
        written_over(statement, [(key.end..bytes.end, " ".repeat(padding) + &written)])
    })();
    let edits = vec![(bytes.clone(), date)];
    Some(Repair { error: Some(SyntaxError::DateForm), bytes, edits, read_as })
}

/// Several texts without the brackets of a list.
fn list(statement: &str, _: YesNo) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    let is_texts = value.starts_with('"') && value.ends_with('"') && value.contains(',');
    if !is_texts || !parses(&format!("list = [{value}]")) {
        return None;
    }
    let edits = vec![(bytes.clone(), format!("[{value}]"))];
    Some(Repair { error: Some(SyntaxError::MissingBrackets), bytes, edits, read_as: None })
}

/// A text without quotes.
fn unquoted(statement: &str, YesNo(yes, no): YesNo) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    let begins_text = value.starts_with(|sign: char| sign.is_alphanumeric());
    // A date that does not exist, or could be two, and a number are no texts.
    let is_date =
        value.split(['/', '-', '.', '–', '—']).filter(|part| part.bytes().all(|sign| sign.is_ascii_digit())).count()
            > 2;
    let is_number = value.bytes().all(|sign| sign.is_ascii_digit() || matches!(sign, b'.' | b',' | b'_' | b' '));
    if !begins_text || is_date || is_number || value.contains(['"', '\\', '=']) || value.chars().any(char::is_control) {
        return None;
    }
    let meant = match fold::key(value).as_str() {
        "oui" | "vrai" | "yes" | "true" => yes.to_owned(),
        "non" | "faux" | "no" | "false" => no.to_owned(),
        folded if is_age(folded) => folded.trim_end_matches("ans").trim_end().to_owned(),
        _ => match (dates::month_meant(value), key_of(statement).map(|key| &statement[key])) {
            // Only one key takes a month, and takes it as a text.
            (Some(month), Some("when")) => format!("\"{month}\""),
            (Some(_), _) => return None,
            _ => format!("\"{value}\""),
        },
    };
    let read_as = (meant.len() <= value.len())
        .then(|| written_over(statement, [(bytes.clone(), format!("{meant:<width$}", width = value.len()))]))
        .flatten();
    let edits = vec![(bytes.clone(), meant)];
    Some(Repair { error: Some(SyntaxError::UnquotedText), bytes, edits, read_as })
}

/// True for a number of years: `13 ans`.
fn is_age(value: &str) -> bool {
    let number = value.strip_suffix("ans").map(str::trim_end);
    number.is_some_and(|number| {
        !number.is_empty() && number.len() < 4 && number.bytes().all(|sign| sign.is_ascii_digit())
    })
}

/// Elements of a list without quotes.
fn elements(statement: &str, _: YesNo) -> Option<Repair> {
    let scan = Scan::new(statement);
    let words: Vec<Range<usize>> = scan.elements(statement);
    let is_name = |text: &str| {
        text.starts_with(char::is_alphabetic)
            && !matches!(text, "true" | "false" | "inf" | "nan")
            && text.chars().all(|sign| sign.is_alphanumeric() || "-_:. ".contains(sign))
    };
    let words: Vec<Range<usize>> = words.into_iter().filter(|range| is_name(&statement[range.clone()])).collect();
    let bytes = words.first()?.clone();
    let edits = words.into_iter().map(|range| (range.clone(), format!("\"{}\"", &statement[range]))).collect();
    Some(Repair { error: Some(SyntaxError::UnquotedText), bytes, edits, read_as: None })
}

/// Signs beyond the first plane in two halves, as JSON writes them: `\uD83D\uDE00`.
fn surrogates(statement: &str, _: YesNo) -> Option<Repair> {
    let mut edits = Vec::new();
    let code = |at: usize| {
        let digits = statement.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut at = 0;
    while let Some(found) = statement[at..].find("\\u").map(|next| at + next) {
        let sign =
            code(found).zip(code(found + 6)).and_then(|(high, low)| char::decode_utf16([high, low]).next()?.ok());
        let sign = sign.filter(|sign| u32::from(*sign) > 0xFFFF);
        if let Some(sign) = sign {
            edits.push((found..found + 12, sign.to_string()));
            at = found + 12;
        } else {
            at = found + 2;
        }
    }
    let bytes = edits.first().map(|(bytes, _): &Edit| bytes.clone())?;
    Some(Repair { error: Some(SyntaxError::Surrogates), bytes, edits, read_as: None })
}

/// A text that goes on on the next line.
fn broken(statement: &str, _: YesNo) -> Option<Repair> {
    let key = key_of(statement)?;
    let rest = statement[key.end..].trim_start().strip_prefix('=')?.trim();
    let start = statement.rfind(rest)?;
    let is_text =
        rest.starts_with('"') && rest.ends_with('"') && rest.matches('"').count() == 2 && !rest.contains('\\');
    let n_lines = rest.lines().count();
    if !is_text || !(2..=4).contains(&n_lines) {
        return None;
    }
    let mut edits = Vec::new();
    for (at, _) in rest.match_indices('\n') {
        let before = rest[..at].trim_end().len();
        let after = at + (rest[at..].len() - rest[at..].trim_start().len());
        edits.push((start + before..start + after, " ".to_owned()));
    }
    let bytes = start..start + rest.lines().next()?.trim_end().len();
    Some(Repair { error: Some(SyntaxError::BrokenText), bytes, edits, read_as: None })
}

/// A last quote, or a last bracket, that is missing at the end of a statement.
fn unclosed(statement: &str, _: YesNo) -> Option<Repair> {
    let key = key_of(statement)?;
    let rest = statement[key.end..].trim_start().strip_prefix('=')?;
    let value_start = statement.len() - rest.trim_start().len();
    let value = statement[value_start..].trim_end();
    if value.contains('#') || value.contains('\\') {
        return None;
    }
    let end = value_start + value.len();
    let n_quotes = value.matches('"').count();
    let is_line = !value.contains('\n');
    if is_line && n_quotes == 1 && value.ends_with('"') && value.starts_with(char::is_alphanumeric) {
        let edits = vec![(value_start..value_start, "\"".to_owned())];
        return Some(Repair {
            error: Some(SyntaxError::UnopenedString),
            bytes: value_start..end,
            edits,
            read_as: None,
        });
    }
    if is_line
        && n_quotes == 1
        && value.starts_with('"')
        && let Some(last) = value.chars().next_back().filter(|sign| matches!(sign, '”' | '“' | '»' | '’'))
    {
        let edits = vec![(end - last.len_utf8()..end, "\"".to_owned())];
        return Some(Repair {
            error: Some(SyntaxError::TypographicQuotes),
            bytes: value_start..end,
            edits,
            read_as: None,
        });
    }
    let (error, closing) = if value.starts_with('"') && n_quotes == 1 && is_line {
        (SyntaxError::UnclosedString, "\"")
    } else if value.starts_with('[') && !value.ends_with(']') && n_quotes.is_multiple_of(2) {
        (SyntaxError::UnclosedArray, if value.contains('\n') { "\n]" } else { "]" })
    } else {
        return None;
    };
    let bytes = value_start..value_start + value.lines().next().unwrap_or_default().trim_end().len();
    Some(Repair { error: Some(error), bytes, edits: vec![(end..end, closing.to_owned())], read_as: None })
}

#[cfg(test)]
pub(super) mod tests {
    use super::{SyntaxError, YesNo, edited, repaired};

    /// What is wrong with a statement, the same mended, and whether it can be read as it is.
    pub(in super::super) fn mended(statement: &str) -> Option<(Option<SyntaxError>, String, bool)> {
        let repair = repaired(statement, YesNo("true", "false"))?;
        if let Some(read_as) = &repair.read_as {
            assert_eq!(read_as.len(), statement.len(), "{statement:?} {read_as:?}");
        }
        Some((repair.error, edited(statement, &repair.edits)?, repair.read_as.is_some()))
    }

    #[test]
    fn what_is_written_as_elsewhere_is_understood() {
        for (statement, meant, is_read) in [
            ("learn: \"P1\"\n", "learn = \"P1\"\n", true),
            ("\"learn\": \"P1\",\n", "learn = \"P1\"\n", true),
            ("learn := \"P1\"\n", "learn = \"P1\"\n", true),
            ("learn = = \"P1\"\n", "", false),
            ("learn \"P1\"\n", "learn = \"P1\"\n", true),
            ("learn\u{a0}= \"P1\"\n", "learn = \"P1\"\n", true),
            ("learn\u{a0}=\u{202f}\"P1\"\n", "learn = \"P1\"\n", true),
            ("lea\u{200b}rn = \"P1\"\n", "learn = \"P1\"\n", true),
            ("learn = “P1”\n", "learn = \"P1\"\n", true),
            ("learn = «\u{a0}P1\u{a0}»\n", "learn = \"P1\"\n", true),
            ("aligns = [“a”, “b”]\n", "aligns = [\"a\", \"b\"]\n", true),
            ("learn = \"P1\" // note\n", "learn = \"P1\" # note\n", true),
            ("learn = P1\"\n", "learn = \"P1\"\n", false),
            ("learn = \"P1”\n", "learn = \"P1\"\n", false),
            ("learn = ‘P1’\n", "learn = \"P1\"\n", true),
            ("learn = \"P1\" master = \"P2\"\n", "learn = \"P1\"\nmaster = \"P2\"\n", false),
            ("aligns = [\"a\"; \"b\"]\n", "aligns = [\"a\", \"b\"]\n", true),
            ("learn = \"P1\"\n// l’an prochain\n\n", "learn = \"P1\"\n# l’an prochain\n\n", true),
            ("learn = \"P1\";\n", "learn = \"P1\"\n", true),
            ("[[[outcome]]]\n", "[[outcome]]\n", true),
            ("until = 30/06/2027\n", "until = 2027-06-30\n", true),
            ("until = 2027/06/30\n", "until = 2027-06-30\n", true),
            ("until = 2027-6-30\n", "until = 2027-06-30\n", true),
            ("until = 2027-6-3 # fin\n", "until = 2027-06-03 # fin\n", true),
            ("until = 05/06/2027\n", "", false),
            ("until = 2027-02-30\n", "", false),
            ("learn = P1\n", "learn = \"P1\"\n", false),
            ("ai = oui\n", "ai = true\n", false),
            ("ai = faux \n", "ai = false \n", false),
            ("grades = [P1, \"P2\", S1]\n", "grades = [\"P1\", \"P2\", \"S1\"]\n", false),
            ("grades = \"P1\", \"P2\"\n", "grades = [\"P1\", \"P2\"]\n", false),
            ("examples = [\n  \"a\"\n  \"b\",\n]\n", "examples = [\n  \"a\",\n  \"b\",\n]\n", true),
            ("examples = [\"a\",, \"b\"]\n", "examples = [\"a\", \"b\"]\n", true),
            ("examples = [\n  - \"a\",\n  - \"b\",\n]\n", "examples = [\n  \"a\",\n  \"b\",\n]\n", true),
            ("examples:\n  - Un essai\n  - \"b\"\n", "examples = [\"Un essai\", \"b\"]\n", false),
            ("((outcome))\n", "[[outcome]]\n", true),
            ("{{outcome.prerequisite}}\n", "[[outcome.prerequisite]]\n", true),
            ("list = { \"id\": \"a\", b: 1 }\n", "list = { \"id\" = \"a\", b = 1 }\n", true),
            ("(school)\n", "[school]\n", true),
            ("[[outcome,prerequisite]]\n", "[[outcome.prerequisite]]\n", true),
            ("[outcome/translation/en]\n", "[outcome.translation.en]\n", true),
            ("path = \"plans\\*.toml\"\n", "path = \"plans/*.toml\"\n", true),
            ("logo = \"images\\logo.png\" # le logo\n", "logo = \"images/logo.png\" # le logo\n", true),
            ("until = 2027–06–30\n", "until = 2027-06-30\n", true),
            ("title = \"\\uD83D\\uDE00 bravo\"\n", "title = \"😀 bravo\"\n", false),
            ("learn = \"P1\n", "learn = \"P1\"\n", false),
            ("aligns = [\"a\", \"b\"\n", "aligns = [\"a\", \"b\"]\n", false),
            ("examples = [\n  \"a\",\n\n", "examples = [\n  \"a\",\n]\n\n", false),
            ("learn = \"C:\\dossier\"\n", "", false),
            ("du texte tout court\n", "", false),
        ] {
            let found = mended(statement);
            let expected = Some((meant, is_read)).filter(|(meant, _)| !meant.is_empty());
            let found = found.as_ref().map(|(_, meant, is_read)| (meant.as_str(), *is_read));
            assert_eq!(found, expected, "{statement:?}");
        }
    }

    #[test]
    fn a_key_with_accents_is_left_to_the_schema() {
        let read_as = |statement: &str| repaired(statement, YesNo("true", "false")).and_then(|repair| repair.read_as);
        assert_eq!(read_as("énoncé = 1\n").as_deref(), Some("e_nonce_ = 1\n"));
        assert_eq!(read_as("e\u{301}noncé = 1\n").as_deref(), Some("e__nonce_ = 1\n"));
        assert_eq!(read_as("[[activité]]\n").as_deref(), Some("[[activite_]]\n"));
        assert_eq!(read_as("date de fin = 1\n").as_deref(), Some("date_de_fin = 1\n"));
        assert_eq!(mended("énoncé: \"x\"\n"), Some((Some(SyntaxError::Colon), "énoncé = \"x\"\n".to_owned(), true)));
    }
}
