//! The punctuation of a French text and the spaces around them.

use std::ops::Range;

use super::quoted::is_code;

const NO_BREAK: char = '\u{A0}';
const NARROW: char = '\u{202F}';

/// What may stand before `;`, `!` and `?`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BeforeHigh {
    /// Nothing, or a space where no line breaks.
    Either,
    /// Nothing.
    Nothing,
    /// A narrow space where no line breaks.
    Narrow,
}

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// The space before a colon.
    Colon,
    /// The space before `;`, `!` or `?`.
    High,
    /// The space inside « ».
    Guillemets,
    /// A straight apostrophe.
    Apostrophe,
    /// Three dots.
    Ellipsis,
    /// Straight double quotes.
    Quotes,
    /// A tab between two words.
    Tab,
}

/// Some bytes, and what belongs there.
pub(crate) type Change = (Kind, Range<usize>, String);

/// The changes that a text needs, in order. What may stand before high characters is asked where there is one. Quotes come in pairs; one that stands alone is left alone.
pub(crate) fn changes(text: &str, before_high: impl Fn() -> BeforeHigh) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut quote: Option<usize> = None;
    for (at, byte) in text.bytes().enumerate() {
        // Most characters are none of these: `«` and `»` begin with the byte of U+00AB.
        if !matches!(byte, b':' | b';' | b'!' | b'?' | b'\'' | b'.' | b'"' | b'\t' | 0xC2) {
            continue;
        }
        let Some(character) = text[at..].chars().next() else { continue };
        let last = text[..at].chars().next_back();
        let end = at + character.len_utf8();
        match character {
            ':' => changes.extend(colon(text, at)),
            ';' | '!' | '?' => changes.extend(high(text, at, before_high())),
            '«' => {
                let spaces = text[end..].find(|character| !is_space(character)).unwrap_or(0);
                if !is_one_no_break(&text[end..end + spaces]) && end < text.len() {
                    changes.push((Kind::Guillemets, at..end + spaces, format!("«{NO_BREAK}")));
                }
            }
            '»' => {
                let start = spaces_before(text, at);
                if !is_one_no_break(&text[start..at]) && start > 0 && !text[..start].ends_with('«') {
                    changes.push((Kind::Guillemets, start..end, format!("{NO_BREAK}»")));
                }
            }
            '\'' if last.is_some_and(char::is_alphabetic) && text[end..].starts_with(char::is_alphabetic) => {
                changes.push((Kind::Apostrophe, at..end, "’".to_owned()));
            }
            '.' if last != Some('.') && text[end..].starts_with("..") && !text[end + 2..].starts_with('.') => {
                changes.push((Kind::Ellipsis, at..end + 2, "…".to_owned()));
            }
            '\t' if last.is_some_and(ends_words) && text[end..].starts_with(|character| !is_space(character)) => {
                changes.push((Kind::Tab, at..end, " ".to_owned()));
            }
            // After a digit it is a measure.
            '"' if !last.is_some_and(|last| last.is_ascii_digit()) || quote.is_some() => match quote.take() {
                Some(open) if open + 1 < at => {
                    changes.push((Kind::Quotes, open..open + 1, format!("«{NO_BREAK}")));
                    changes.push((Kind::Quotes, at..end, format!("{NO_BREAK}»")));
                }
                _ => quote = Some(at),
            },
            _ => {}
        }
    }
    changes.sort_by_key(|(_, bytes, _)| bytes.start);
    changes
}

/// Returns a French text with the punctuation and the spaces of French, as far as nothing can be lost by it: spaces before a colon
/// and within « », apostrophes, ellipses.
pub fn typeset(text: &str) -> String {
    let mut changes = changes(text, || BeforeHigh::Either);
    changes.retain(|(kind, bytes, _)| *kind != Kind::Quotes && !is_code(text, bytes));
    let edits = changes.into_iter().map(|(_, bytes, words)| (bytes, words));
    pdcn_toml::apply(text, edits).unwrap_or_else(|_| text.to_owned())
}

fn colon(text: &str, at: usize) -> Option<Change> {
    // 10:30, 3:4, https://, ailit-2026:E3: no space follows.
    if text[at + 1..].starts_with(|character| !is_space(character)) {
        return None;
    }
    let start = spaces_before(text, at);
    if is_one_no_break(&text[start..at]) || !text[..start].ends_with(ends_words) {
        return None;
    }
    Some((Kind::Colon, start..at + 1, format!("{NO_BREAK}:")))
}

fn high(text: &str, at: usize, rule: BeforeHigh) -> Option<Change> {
    let character = text[at..].chars().next()?;
    let next = text[at + 1..].chars().next();
    // An address, code, or a face.
    if next.is_some_and(|next| next.is_alphanumeric() || matches!(next, '=' | '&' | '#'))
        || (character == ';' && matches!(next, Some(')' | '-')))
    {
        return None;
    }
    let start = spaces_before(text, at);
    let spaces = &text[start..at];
    if !text[..start].ends_with(ends_words) {
        return None;
    }
    let narrow = format!("{NARROW}{character}");
    let right = match rule {
        BeforeHigh::Either if spaces.is_empty() || is_one_no_break(spaces) => return None,
        BeforeHigh::Nothing if spaces.is_empty() => return None,
        BeforeHigh::Narrow if spaces.chars().eq([NARROW]) => return None,
        BeforeHigh::Nothing => character.to_string(),
        BeforeHigh::Either | BeforeHigh::Narrow => narrow,
    };
    Some((Kind::High, start..at + 1, right))
}

/// True for the characters that a word, or what is quoted, ends with.
fn ends_words(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '»' | ')' | ']' | '…' | '”' | '’' | '"' | '.' | '%')
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | NO_BREAK | NARROW)
}

fn is_one_no_break(spaces: &str) -> bool {
    let mut characters = spaces.chars();
    matches!(characters.next(), Some(NO_BREAK | NARROW)) && characters.next().is_none()
}

/// Where the spaces before a place begin.
fn spaces_before(text: &str, at: usize) -> usize {
    text[..at].trim_end_matches(is_space).len()
}

#[cfg(test)]
mod tests {
    use super::{BeforeHigh, changes};

    fn mended(text: &str, rule: BeforeHigh) -> String {
        let mut mended = text.to_owned();
        for (_, bytes, right) in changes(text, || rule).into_iter().rev() {
            mended.replace_range(bytes, &right);
        }
        mended
    }

    #[test]
    fn faults_are_mended_and_mending_twice_is_mending_once() {
        let cases = [
            ("Trois mots : un, deux", "Trois mots\u{A0}: un, deux"),
            ("Trois mots: un", "Trois mots\u{A0}: un"),
            ("« Oui » , «non»", "«\u{A0}Oui\u{A0}» , «\u{A0}non\u{A0}»"),
            ("Qui ? Moi ! Bien ; oui", "Qui\u{202F}? Moi\u{202F}! Bien\u{202F}; oui"),
            ("l'élève d'ici", "l’élève d’ici"),
            ("Attendre... puis", "Attendre… puis"),
            ("Le mot \"robot\" : ici", "Le mot «\u{A0}robot\u{A0}»\u{A0}: ici"),
        ];
        for (text, right) in cases {
            assert_eq!(mended(text, BeforeHigh::Either), right);
            assert_eq!(mended(right, BeforeHigh::Either), right);
        }
        assert_eq!(mended("Qui ? Moi\u{202F}!", BeforeHigh::Nothing), "Qui? Moi!");
        assert_eq!(mended("Qui? Moi ?!", BeforeHigh::Narrow), "Qui\u{202F}? Moi\u{202F}?!");
    }

    #[test]
    fn times_ratios_addresses_codes_and_measures_are_left_alone() {
        for text in [
            "À 10:30, au format 3:4",
            "https://a.ca/?q=1;b",
            "ailit-2026:E3",
            "Qui? Moi!",
            "Vraiment?!",
            "15\" ou 5'",
            "a ;) b",
            "a ;-) b",
            "....",
            "",
            "«",
            "»",
            "?",
            ": a",
            "un \"seul",
        ] {
            assert_eq!(changes(text, || BeforeHigh::Either), [], "{text}");
        }
    }
}
