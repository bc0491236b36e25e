//! Words without markup: what a text, a date, a share or a sign is where nothing but words can be written.

use std::borrow::Cow;

use pdcn_texts::{by_number, characters, is_hidden};

use crate::{Cell, Document, Shade, Style, Text, Value};

/// A text as it is shown: on one line, and with every character that hides, turns or commands made visible: `⟨U+001B⟩`.
pub(crate) fn shown(words: &str) -> Cow<'_, str> {
    if words.bytes().all(|byte| matches!(byte, b' '..=b'~')) || !words.contains(|sign: char| is_hidden(sign)) {
        return Cow::Borrowed(words);
    }
    let mut shown = String::with_capacity(words.len() + 16);
    let mut characters = characters(words).peekable();
    while let Some((character, is_hidden)) = characters.next() {
        match character {
            '\r' if matches!(characters.peek(), Some(('\n', _))) => {}
            '\n' | '\r' | '\t' => shown.push(' '),
            character if is_hidden => shown.push_str(&by_number(character)),
            character => shown.push(character),
        }
    }
    Cow::Owned(shown)
}

/// The words of a text, as they are shown.
pub(super) fn push_text(out: &mut String, text: &Text<'_>) {
    match text {
        Text::Plain(words) => out.push_str(&shown(words)),
        Text::Rich(spans) => spans.iter().for_each(|span| out.push_str(&shown(&span.words))),
    }
}

/// Words of a style where there is nothing but words: what came or went is told by signs.
pub(super) fn marked(style: Style, words: &str) -> Cow<'_, str> {
    match style {
        _ if words.is_empty() => Cow::Borrowed(words),
        Style::Added => Cow::Owned(format!("{{+{words}+}}")),
        Style::Removed => Cow::Owned(format!("[-{words}-]")),
        _ => Cow::Borrowed(words),
    }
}

/// The words of a text with signs around what came or went.
pub(super) fn told<'t>(text: &'t Text<'_>) -> Cow<'t, str> {
    match text {
        Text::Plain(words) => Cow::Borrowed(words),
        Text::Rich(spans) => Cow::Owned(spans.iter().map(|span| marked(span.style, &span.words)).collect()),
    }
}

/// What is written of a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signs {
    /// What is drawn: the legend is near.
    Glyphs,
    /// Its word: there is no legend.
    Words,
}

/// A sign, drawn or told.
pub(super) fn sign<'d>(document: &'d Document<'_>, key: &'d str, signs: Signs) -> Cow<'d, str> {
    match document.sign(key) {
        None => shown(key),
        Some(sign) if signs == Signs::Words => shown(&sign.word),
        Some(sign) if sign.glyph.is_empty() => Cow::Borrowed(sign.shade.glyph()),
        Some(sign) => Cow::Borrowed(sign.glyph),
    }
}

/// What a cell says, each of its texts on its own: one that has no words but a shade says that.
pub(super) fn lines<'d>(document: &'d Document<'_>, cell: &'d Cell<'_>, signs: Signs) -> Vec<Cow<'d, str>> {
    let lines = of_value(document, &cell.value, signs);
    if cell.shade != Shade::None && lines.iter().all(|line| line.is_empty()) {
        return vec![Cow::Borrowed(cell.shade.glyph())];
    }
    lines
}

fn of_value<'d>(document: &'d Document<'_>, value: &'d Value<'_>, signs: Signs) -> Vec<Cow<'d, str>> {
    let text = |text: &'d Text<'_>| match text {
        Text::Plain(words) => shown(words),
        Text::Rich(_) => {
            let mut words = String::new();
            push_text(&mut words, text);
            Cow::Owned(words)
        }
    };
    match value {
        Value::Empty => Vec::new(),
        Value::Text(one) => vec![text(one)],
        Value::Texts(several) => several.iter().map(text).collect(),
        Value::Id(id) => vec![shown(id)],
        Value::Count(count) => vec![Cow::Owned(count.to_string())],
        Value::Share { part, whole } => share(document, *part, *whole).map(Cow::Owned).into_iter().collect(),
        Value::Date { year, month, day } => vec![Cow::Owned(date(*year, *month, *day))],
        Value::Sign(key) => vec![sign(document, key, signs)],
        Value::Signs(pairs) => {
            let pair = |(key, text): &'d (&'static str, Cow<'_, str>)| {
                let sign = sign(document, key, signs);
                match text.as_ref() {
                    "" => sign,
                    text => Cow::Owned(format!("{sign} {}", shown(text))),
                }
            };
            pairs.iter().map(pair).collect()
        }
        Value::Flag(flag) => vec![Cow::Borrowed(if *flag { &document.words.yes } else { &document.words.no })],
    }
}

/// Words, as they are shown, that no spreadsheet takes for a formula; nor, in a file that is made for one, for a number or a
/// date. Other programs read the words as they are.
pub(super) fn guarded(words: &str, for_spreadsheets: bool) -> Cow<'_, str> {
    // Tabs and ends of lines do not get here: they are spaces by now.
    let is_formula = words.trim_start().starts_with(['=', '+', '-', '@']);
    if is_formula || for_spreadsheets && is_changed_by_spreadsheets(words) {
        Cow::Owned(format!("'{words}"))
    } else {
        Cow::Borrowed(words)
    }
}

/// Words that a spreadsheet would take for a number, a date or an hour and write as another: `1.1`, `2-1`, `MAI-001`, `007`.
pub(super) fn is_changed_by_spreadsheets(words: &str) -> bool {
    let words = words.trim();
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if is_number(words) {
        // Zeros that lead go; of long numbers the last digits do.
        return words.len() > 1 && words.starts_with('0') || words.len() > MOST_DIGITS;
    }
    let parts: Vec<&str> = words.split(['.', ',', '/', '-', ':', ' ', '\u{a0}']).collect();
    if parts.iter().all(|part| is_number(part)) {
        return parts.len() <= 4;
    }
    let is_month = |part: &str| MONTHS.contains(&part.to_lowercase().as_str());
    let exponent = || {
        words.split_once(['e', 'E']).is_some_and(|(one, other)| {
            let other = other.strip_prefix(['+', '-']).unwrap_or(other);
            one.split(['.', ',']).all(is_number) && is_number(other)
        })
    };
    let has_month = parts.len() <= 3 && parts.iter().filter(|part| is_month(part)).count() == 1;
    has_month && parts.iter().all(|part| is_number(part) || is_month(part)) && parts.len() > 1 || exponent()
}

/// The digits that a spreadsheet keeps of a number.
const MOST_DIGITS: usize = 15;
/// The months as spreadsheets know them, in French and in English.
const MONTHS: [&str; 47] = [
    "janvier",
    "janv",
    "jan",
    "january",
    "février",
    "fevrier",
    "févr",
    "fevr",
    "fév",
    "fev",
    "february",
    "feb",
    "mars",
    "mar",
    "march",
    "avril",
    "avr",
    "april",
    "apr",
    "mai",
    "may",
    "juin",
    "june",
    "jun",
    "juillet",
    "juil",
    "july",
    "jul",
    "août",
    "aout",
    "august",
    "aug",
    "septembre",
    "september",
    "sept",
    "sep",
    "octobre",
    "october",
    "oct",
    "novembre",
    "november",
    "nov",
    "décembre",
    "decembre",
    "december",
    "déc",
    "dec",
];

/// A share as people read it: the percentage, then the part and the whole; nothing for a share of nothing.
pub(super) fn share(document: &Document<'_>, part: usize, whole: usize) -> Option<String> {
    let percent = percent(part, whole)?;
    Some(format!("{percent}{} ({part}/{whole})", document.words.percent))
}

/// A share in percent, rounded; but 0 is none of it and 100 is all of it.
pub(super) fn percent(part: usize, whole: usize) -> Option<u128> {
    if whole == 0 {
        return None;
    }
    let (part, whole) = (part as u128, whole as u128);
    let rounded = (part * 200 + whole) / (whole * 2);
    Some(match rounded {
        0 if part > 0 => 1,
        100 if part < whole => 99,
        rounded => rounded,
    })
}

/// A day, as ISO 8601 has it and as Québec writes it.
pub(super) fn date(year: i16, month: u8, day: u8) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::{is_changed_by_spreadsheets, percent, shown};

    #[test]
    fn what_hides_or_commands_is_shown_and_lines_become_one() {
        assert_eq!(shown("é\u{1b}[31m\u{202e}a\0"), "é⟨U+001B⟩[31m⟨U+202E⟩a⟨U+0000⟩");
        assert_eq!(shown("une\r\nligne\tou\ndeux\rtrois"), "une ligne ou deux trois");
        assert_eq!(shown("a\r\r\nb"), "a  b");
    }

    #[test]
    fn what_a_spreadsheet_would_change_is_known() {
        for changed in [
            "1.1",
            "2,1",
            "1-2",
            "3/4",
            "1:30",
            "2026-11-28",
            "MAI-001",
            "mai 2",
            "1-déc",
            "007",
            "1E5",
            "12 mars 2027",
        ] {
            assert!(is_changed_by_spreadsheets(changed), "{changed}");
        }
        for kept in
            ["", "7", "2027", "IA-007", "P5", "1.1.a", "mars", "E3", "MATH-001", "DEV-001", "1.1.1.1.1", "5e", "un 2"]
        {
            assert!(!is_changed_by_spreadsheets(kept), "{kept}");
        }
    }

    #[test]
    fn a_share_is_rounded_but_never_to_all_or_nothing() {
        let shares = [(0, 0), (0, 3), (1, 3), (2, 3), (3, 3), (1, 1000), (999, 1000), (7, 3), (1, 2), (1, 200)];
        let expected = [None, Some(0), Some(33), Some(67), Some(100), Some(1), Some(99), Some(233), Some(50), Some(1)];
        assert_eq!(shares.map(|(part, whole)| percent(part, whole)), expected);
        assert_eq!(percent(usize::MAX, usize::MAX), Some(100));
    }
}
