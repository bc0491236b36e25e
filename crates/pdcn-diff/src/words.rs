//! Texts cut into words: as they are written, to show what changed, and folded, to see whether the meaning may have.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The words and signs of a text, each with the spaces after it; together they are the text.
pub(crate) fn written(text: &str) -> Vec<&str> {
    let mut starts = Vec::new();
    // What the sign before was: a new word begins after spaces, at each sign of punctuation and after an apostrophe.
    let mut before = Sign::Space;
    for (at, sign) in text.char_indices() {
        let now = Sign::of(sign);
        let goes_on = matches!(
            (before, now),
            (_, Sign::Space)
                | (Sign::Letter, Sign::Letter | Sign::Apostrophe | Sign::Hyphen)
                | (Sign::Hyphen, Sign::Letter)
        );
        if !goes_on || starts.is_empty() {
            starts.push(at);
        }
        before = now;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).map(|(&start, end)| &text[start..end]).collect()
}

/// The words of a text without case, accents and punctuation. A hyphen within a word goes, a sign between digits stays.
pub(crate) fn folded(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut signs = text.nfd().filter(|&sign| !is_combining_mark(sign)).peekable();
    while let Some(sign) = signs.next() {
        let between_digits = word.ends_with(|last: char| last.is_numeric())
            && signs.peek().is_some_and(|next| next.is_numeric())
            && !sign.is_whitespace();
        match Sign::of(sign) {
            _ if between_digits => word.push(sign),
            Sign::Letter => match sign {
                'œ' | 'Œ' => word.push_str("oe"),
                'æ' | 'Æ' => word.push_str("ae"),
                _ => word.extend(sign.to_lowercase()),
            },
            Sign::Hyphen if !word.is_empty() => {}
            _ if word.is_empty() => {}
            _ => words.push(std::mem::take(&mut word)),
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Letter,
    Apostrophe,
    Hyphen,
    Punctuation,
    Space,
}

impl Sign {
    fn of(sign: char) -> Self {
        match sign {
            '\'' | '’' | '‘' | 'ʼ' => Self::Apostrophe,
            '-' | '\u{2010}' | '\u{2011}' | '\u{AD}' => Self::Hyphen,
            '.' | ',' | ';' | ':' | '!' | '?' | '…' | '«' | '»' | '"' | '“' | '”' | '(' | ')' | '[' | ']' | '–'
            | '—' | '/' | '*' | '_' => Self::Punctuation,
            _ if sign.is_whitespace() => Self::Space,
            _ => Self::Letter,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{folded, written};

    #[test]
    fn written_words_are_the_text() {
        for text in ["", "  ", "Repérer l’erreur, puis « l'expliquer » (porte-à-faux) !", "a- b", "- a", " un"] {
            assert_eq!(written(text).concat(), text);
        }
        assert_eq!(written("Voir l’IA, vite."), ["Voir ", "l’", "IA", ", ", "vite", "."]);
    }

    #[test]
    fn folded_words_have_no_case_accents_or_punctuation() {
        assert_eq!(folded("L’élève, son Œuvre : 1,5 e-mail…"), ["l", "eleve", "son", "oeuvre", "1,5", "email"]);
        assert_eq!(folded("la voir"), ["la", "voir"]);
        assert_eq!(folded("l'avoir"), ["l", "avoir"]);
        assert_eq!(folded("e\u{301}te\u{301} – hiver -"), ["ete", "hiver"]);
    }
}
