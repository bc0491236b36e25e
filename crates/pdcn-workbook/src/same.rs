//! When two texts of a cell are the same: what programs change by themselves on the way through a spreadsheet is no edit.

use pdcn_model::fold::to_the_eye;

/// Returns true when two texts differ in nothing that a person has typed: how accents and line ends are written, which
/// space, which apostrophe and quotes, `...` for `…`, characters that nobody sees, and how a program numbers a character
/// (`_x000D_`).
///
/// A line of its own stays one: what stands on several lines is a list.
pub fn same(one: &str, other: &str) -> bool {
    one == other || normal(one) == normal(other)
}

/// A text in the form in which it is compared.
pub(crate) fn normal(text: &str) -> String {
    lines(&unnumbered(text)).map(plain).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A text of a cell as it goes into the data: accents as one, line ends of one kind, nothing around it.
pub(crate) fn clean(text: &str) -> String {
    let text = text.replace("_x000D_", "");
    let lines: Vec<&str> = lines(&text).map(str::trim).collect();
    pdcn_model::composed(lines.join("\n").trim()).into_owned()
}

/// The lines of a text, whatever ends them.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.trim_end_matches('\r').split('\r'))
}

/// A line with the characters alike that programs exchange for each other.
fn plain(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    for character in line.chars() {
        match character {
            '“' | '”' | '„' | '‟' => plain.push('"'),
            '…' => plain.push_str("..."),
            '\u{2011}' => plain.push('-'),
            '\u{AD}' | '\u{200B}' | '\u{200C}' | '\u{2060}' | '\u{FEFF}' => {}
            character => plain.push(character),
        }
    }
    to_the_eye(&plain)
}

/// A text whose characters written by their number (`_x000D_`) are those characters again, as spreadsheets write what XML cannot hold.
pub(crate) fn unnumbered(text: &str) -> String {
    let mut rest = text;
    let mut written = String::with_capacity(text.len());
    while let Some(at) = rest.find("_x") {
        let number = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let sign = number
            .filter(|number| number.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|number| u32::from_str_radix(number, 16).ok())
            .and_then(char::from_u32);
        let until = if sign.is_some() { at } else { at + 2 };
        written.push_str(rest.get(..until).unwrap_or_default());
        written.extend(sign);
        rest = rest.get(if sign.is_some() { at + 7 } else { until }..).unwrap_or_default();
    }
    written.push_str(rest);
    written
}

/// What a text says, on one line, as far as a line of a message has room for it.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MOST {
        return text;
    }
    text.chars().take(MOST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::{clean, same, unnumbered};

    #[test]
    fn what_programs_change_is_no_edit() {
        for (one, other) in [
            ("L’élève lit…", "L'e\u{301}le\u{300}ve lit..."),
            ("Lire :\nécrire", "Lire\u{a0}:\r\nécrire\r\n"),
            ("Lire\nécrire", "Lire_x000D_\nécrire"),
            ("« Oui » ou “non”", "«\u{202f}Oui\u{202f}»  ou \"non\""),
            ("un\u{200b}mot", "unmot"),
            ("_x0041_", "A"),
        ] {
            assert!(same(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn what_a_person_typed_is_one() {
        for (one, other) in [("Lire", "lire"), ("Lire.", "Lire"), ("été", "ete"), ("un\ndeux", "un deux"), ("", "x")]
        {
            assert!(!same(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn a_text_goes_into_the_data_without_what_came_along() {
        assert_eq!(clean("  E\u{301}crire_x000D_\r\n un mot \r\n"), "Écrire\nun mot");
        assert_eq!(unnumbered("a_x00e9_b _x12 _"), "aéb _x12 _");
    }
}
