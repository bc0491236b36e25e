//! What in a text is not said by its author, or not in words: quotes, addresses, names of files, code.

use std::ops::Range;

/// True when a byte stands between « and », “ and ”, or a pair of straight quotes.
pub(crate) fn is_quoted(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let quote = before.rfind(['«', '»', '“', '”']);
    let in_pair = quote.is_some_and(|at| text[at..].starts_with(['«', '“']));
    // After a digit a straight quote is a measure.
    let is_quote = |(at, _): &(usize, &str)| !text[..*at].ends_with(|character: char| character.is_ascii_digit());
    let n_straight = before.match_indices('"').filter(is_quote).count();
    in_pair || (n_straight % 2 == 1 && text[at..].contains('"'))
}

/// True when some bytes are part of an address, an e-mail, the name of a file or code between backticks.
pub(crate) fn is_code(text: &str, bytes: &Range<usize>) -> bool {
    let n_backticks = text[..bytes.start].matches('`').count();
    if n_backticks % 2 == 1 && text[bytes.end..].contains('`') {
        return true;
    }
    // What stands between spaces, without the punctuation around it.
    let is_end = |character: char| {
        character.is_whitespace() || matches!(character, '«' | '»' | '“' | '”' | '(' | ')' | '"' | '<' | '>')
    };
    let start = text[..bytes.start].rfind(is_end).map_or(0, |at| at + first_length(&text[at..]));
    let end = text[bytes.end..].find(is_end).map_or(text.len(), |at| bytes.end + at);
    let chunk = text[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '…']);
    is_address(chunk)
}

/// True for `https://exemple.ca/a`, `www.exemple.ca`, `moi@exemple.ca`, `exemple.ca/a`, `projet.py`, `#mot`, `@nom`.
fn is_address(chunk: &str) -> bool {
    let is_dotted = |(at, _): (usize, &str)| {
        let (before, after) = (&chunk[..at], &chunk[at + 1..]);
        let ending = &after[..after.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(after.len())];
        before.ends_with(char::is_alphanumeric)
            && (2..=6).contains(&ending.len())
            && !ending.contains(char::is_uppercase)
    };
    chunk.contains("://")
        || chunk.starts_with("www.")
        || chunk.contains(['@', '_', '\\', '#'])
        || chunk.match_indices('.').any(is_dotted)
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::{is_code, is_quoted};

    fn at(text: &str, word: &str) -> std::ops::Range<usize> {
        let start = text.find(word).expect("the word is there");
        start..start + word.len()
    }

    #[test]
    fn what_is_quoted_is_told_from_what_is_said() {
        for text in ["Le mot «\u{A0}chat\u{A0}» ici", "Le mot “chat” ici", "Le mot \"chat\" ici"] {
            assert!(is_quoted(text, at(text, "chat").start), "{text}");
            assert!(!is_quoted(text, at(text, "ici").start), "{text}");
        }
        let text = "Un écran de 15\" pour le chat";
        assert!(!is_quoted(text, at(text, "chat").start));
    }

    #[test]
    fn addresses_files_and_code_are_told_from_words() {
        for text in [
            "Lire https://exemple.ca/chat, puis dire",
            "Lire (www.exemple.ca/chat).",
            "Lire exemple.ca/chat",
            "Écrire à chat@exemple.ca.",
            "Ouvrir « chat.py »",
            "Ouvrir mon_chat",
            "Taper `chat` ici",
        ] {
            assert!(is_code(text, &at(text, "chat")), "{text}");
        }
        for text in ["Un chat.", "Un chat.Puis", "Un chat/dialogueur", "Un chat, `deux` mots", "Un chat… puis"] {
            assert!(!is_code(text, &at(text, "chat")), "{text}");
        }
    }
}
