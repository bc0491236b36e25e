//! Cuts a text into words: compounds stay whole (`mot-clic`), elided words stand alone (`l'`, `qu'`).

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token<'t> {
    /// Its bytes in the text.
    pub(crate) bytes: Range<usize>,
    /// The word in small letters, accents composed and apostrophes straight, so that it can be looked up.
    pub(crate) word: Cow<'t, str>,
}

/// Cuts a text into words. `elisions` are the words that lose their last letter before a vowel: `l'`, `qu'`.
pub(crate) fn tokens<'t>(text: &'t str, elisions: &HashSet<Box<str>>) -> Vec<Token<'t>> {
    let mut tokens = Vec::with_capacity(text.len() / 6 + 1);
    let mut start: Option<usize> = None;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        if is_letter(sign) || (start.is_some() && is_combining_mark(sign)) {
            start.get_or_insert(at);
            continue;
        }
        let Some(from) = start else { continue };
        let goes_on = next.is_some_and(is_letter);
        // At the end there is nothing to be elided before, but an entry of a list may be an elided word alone.
        if is_apostrophe(sign) && (goes_on || next.is_none()) {
            let end = at + sign.len_utf8();
            if elisions.contains(normal(&text[from..end]).as_ref()) {
                tokens.push(token(text, from..end));
                start = None;
                continue;
            }
            if goes_on {
                continue;
            }
        }
        if is_hyphen(sign) && goes_on {
            continue;
        }
        tokens.push(token(text, from..at));
        start = None;
    }
    if let Some(from) = start {
        tokens.push(token(text, from..text.len()));
    }
    tokens
}

fn token(text: &str, bytes: Range<usize>) -> Token<'_> {
    Token { word: normal(&text[bytes.clone()]), bytes }
}

/// A word as it is looked up.
fn normal(word: &str) -> Cow<'_, str> {
    let is_normal = |sign: char| {
        (sign.is_ascii() && !sign.is_ascii_uppercase())
            || (!sign.is_uppercase() && !is_apostrophe(sign) && !is_hyphen(sign) && !is_combining_mark(sign))
    };
    if word.chars().all(is_normal) {
        return Cow::Borrowed(word);
    }
    let plain = |sign: char| match sign {
        sign if is_apostrophe(sign) => '\'',
        sign if is_hyphen(sign) => '-',
        sign => sign,
    };
    Cow::Owned(word.nfc().flat_map(char::to_lowercase).map(plain).collect())
}

fn is_letter(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | 'ʼ')
}

fn is_hyphen(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    fn words(text: &str) -> Vec<String> {
        let elisions: HashSet<Box<str>> = ["l'", "d'", "qu'"].into_iter().map(Box::from).collect();
        super::tokens(text, &elisions).into_iter().map(|token| token.word.into_owned()).collect()
    }

    #[test]
    fn elided_words_stand_alone_and_compounds_stay_whole() {
        assert_eq!(
            words("Repérer l’IA d'aujourd’hui, qu’un mot-clic montre."),
            ["repérer", "l'", "ia", "d'", "aujourd'hui", "qu'", "un", "mot-clic", "montre"]
        );
        assert_eq!(words("« L’ÉLÈVE » dit-il : 12 ÷ 3?"), ["l'", "élève", "dit-il", "12", "3"]);
        assert_eq!(words("e\u{301}tude -- ’seul’ fin-"), ["étude", "seul", "fin"]);
        assert_eq!(words("l’"), ["l'"]);
        assert_eq!(words("dit l’ ici’"), ["dit", "l", "ici"]);
        assert_eq!(words(""), [""; 0]);
    }

    #[test]
    fn the_bytes_are_those_of_the_text() {
        let text = "Voilà l’Œuvre";
        let tokens = super::tokens(text, &["l'"].into_iter().map(Box::from).collect());
        let shown: Vec<&str> = tokens.iter().map(|token| &text[token.bytes.clone()]).collect();
        assert_eq!(shown, ["Voilà", "l’", "Œuvre"]);
    }
}
