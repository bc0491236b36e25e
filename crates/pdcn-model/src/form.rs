//! The one form in which names and texts are compared: an accent is a part of its letter (NFC), and a line ends with one
//! character. Macs write file names, and some programs texts, with accents apart; Windows ends lines with two characters.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// Returns a text with each accent a part of its letter.
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Returns true when two names are the same but for how their accents are written.
pub fn is_same_name(one: &str, other: &str) -> bool {
    one == other || composed(one) == composed(other)
}

#[cfg(test)]
mod tests {
    use super::is_same_name;

    #[test]
    fn names_are_the_same_however_accents_are_written() {
        assert!(is_same_name("éditions", "e\u{301}ditions") && is_same_name("IA-001", "IA-001"));
        assert!(!is_same_name("éditions", "editions") && !is_same_name("É", "é"));
    }
}
