//! Words as they are looked up: what a person types without accents, in capitals or with another apostrophe is found.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A text without case, accents and ligatures, with one kind of apostrophe and of space.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for sign in text.trim().nfd().filter(|sign| !is_combining_mark(*sign)) {
        match sign {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            '’' | 'ʼ' => folded.push('\''),
            sign if sign.is_whitespace() => folded.push(' '),
            sign => folded.extend(sign.to_lowercase()),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn accents_case_ligatures_and_spaces_do_not_count() {
        assert_eq!(folded(" L\u{2019}Éthique\u{a0}: un cœur "), "l'ethique : un coeur");
        assert_eq!(folded("e\u{301}"), folded("É"));
    }
}
