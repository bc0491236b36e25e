//! Cuts a text into words: compounds stay whole (`mot-clic`), elided words stand alone (`l'`, `qu'`).

use std::borrow::Cow;
use std::ops::Range;

use foldhash::HashSet;
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
    let mut after = 0;
    while let Some(first) = text.as_bytes().get(after) {
        let at = after;
        // Most characters are plain letters.
        if first.is_ascii_alphanumeric() {
            start.get_or_insert(at);
            after += 1;
            continue;
        }
        let mut characters = text[at..].chars();
        let Some(character) = characters.next() else { break };
        after += character.len_utf8();
        if is_letter(character) || (start.is_some() && is_mark(character)) {
            start.get_or_insert(at);
            continue;
        }
        let Some(from) = start else { continue };
        let next = characters.next();
        let goes_on = next.is_some_and(is_letter);
        // At the end there is nothing to be elided before, but an entry of a list may be an elided word alone.
        if is_apostrophe(character) && (goes_on || next.is_none()) {
            let end = at + character.len_utf8();
            let elided = token(text, from..end);
            if elisions.contains(elided.word.as_ref()) {
                tokens.push(elided);
                start = None;
                continue;
            }
            if goes_on {
                continue;
            }
        }
        if is_hyphen(character) && goes_on {
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
    let is_normal = |character: char| match character {
        '\0'..='\x7F' => !character.is_ascii_uppercase(),
        'ß'..='ÿ' => true,
        _ => !character.is_uppercase() && !is_apostrophe(character) && !is_hyphen(character) && !is_mark(character),
    };
    if word.chars().all(is_normal) {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let plain = |character: char| match character {
        character if is_apostrophe(character) => '\'',
        character if is_hyphen(character) => '-',
        character => character,
    };
    // Below the first combining mark nothing can be composed.
    let is_composed = |character: char| character < FIRST_MARK || is_apostrophe(character) || is_hyphen(character);
    if word.chars().all(is_composed) {
        return Cow::Owned(word.chars().flat_map(char::to_lowercase).map(plain).collect());
    }
    Cow::Owned(word.nfc().flat_map(char::to_lowercase).map(plain).collect())
}

/// The first combining mark.
const FIRST_MARK: char = '\u{300}';

fn is_mark(character: char) -> bool {
    character >= FIRST_MARK && is_combining_mark(character)
}

fn is_letter(character: char) -> bool {
    match character {
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | '_' => true,
        // Spaces, dashes, quotation marks and apostrophes.
        '\u{2000}'..='\u{206F}' => false,
        _ => character.is_alphanumeric(),
    }
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ')
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use foldhash::HashSet;

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
    fn the_signs_that_are_told_at_a_glance_are_what_they_are_said_to_be() {
        for character in '\0'..='\u{FFFF}' {
            assert_eq!(super::is_letter(character), character.is_alphanumeric() || character == '_', "{character:?}");
        }
        for character in 'ß'..='ÿ' {
            assert!(!character.is_uppercase(), "{character}");
        }
    }

    #[test]
    fn the_bytes_are_those_of_the_text() {
        let text = "Voilà l’Œuvre";
        let tokens = super::tokens(text, &["l'"].into_iter().map(Box::from).collect());
        let shown: Vec<&str> = tokens.iter().map(|token| &text[token.bytes.clone()]).collect();
        assert_eq!(shown, ["Voilà", "l’", "Œuvre"]);
    }
}
