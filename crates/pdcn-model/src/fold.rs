//! Texts in the forms in which they are compared, one for each meaning that *the same* has:
//!
//! | form | what does not count | asked by |
//! |---|---|---|
//! | [`composed`](crate::composed) | how accents are written | names and texts of the data |
//! | [`to_the_eye`] | also which space, which apostrophe, and how many spaces | what a reader sees change |
//! | [`folded`] | also case, accents and ligatures | what a person looks up or types |
//! | [`key`] | also whether `-` or `_` | keys and ids with a slip in them |
//! | [`text::words`](crate::text::words) | also punctuation | whether the meaning may have changed, names of schools |

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Returns a text without case, accents and ligatures, with one kind of apostrophe and of space.
pub fn folded(text: &str) -> String {
    let text = text.trim();
    if text.is_ascii() {
        let character =
            |character: char| if character.is_ascii_whitespace() { ' ' } else { character.to_ascii_lowercase() };
        return text.chars().map(character).collect();
    }
    let mut folded = String::with_capacity(text.len());
    for character in letters(text) {
        match character {
            '’' | '‘' | 'ʼ' => folded.push('\''),
            character if character.is_whitespace() => folded.push(' '),
            character => folded.push(character),
        }
    }
    folded
}

/// Returns a name of the data as it may be misspelt: [`folded`], and `_` is `-`.
pub fn key(name: &str) -> String {
    let folded = folded(name);
    if folded.contains('_') { folded.replace('_', "-") } else { folded }
}

/// Returns true for what people write where there is nothing to name: `aucun`, `s. o.`, `none`.
pub fn is_none(words: &str) -> bool {
    let folded = key(words);
    let parts: Vec<&str> =
        folded.split(|character: char| !character.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    matches!(
        parts.join(" ").as_str(),
        "" | "aucun" | "aucune" | "aucun outil" | "rien" | "neant" | "s o" | "sans objet" | "none" | "n a"
    )
}

/// Returns a text with its characters made alike: what is left differs to the eye.
pub fn to_the_eye(text: &str) -> String {
    let text: Cow<'_, str> = crate::composed(text);
    let apostrophe = |character: char| if matches!(character, '’' | '‘' | 'ʼ') { '\'' } else { character };
    let word = |word: &str| word.chars().map(apostrophe).collect::<String>();
    text.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// The letters and punctuation of a text without case, accents and ligatures.
pub(crate) fn letters(text: &str) -> impl Iterator<Item = char> {
    text.nfd().filter(|&character| !is_combining_mark(character)).flat_map(|character| {
        let ligature = match character {
            'œ' | 'Œ' => "oe",
            'æ' | 'Æ' => "ae",
            _ => "",
        };
        let plain = ligature.is_empty().then(|| character.to_lowercase());
        ligature.chars().chain(plain.into_iter().flatten())
    })
}

/// Returns a name in plain letters, for a file or for what is typed without accents: small letters and digits, all else a hyphen.
pub fn plain(name: &str) -> String {
    let mut plain = String::new();
    for character in folded(name).chars() {
        if character.is_ascii_alphanumeric() {
            plain.push(character);
        } else if !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{folded, key, to_the_eye};

    #[test]
    fn accents_case_ligatures_and_spaces_do_not_count_when_looked_up() {
        assert_eq!(folded(" L\u{2019}Éthique\u{a0}: un cœur "), "l'ethique : un coeur");
        assert_eq!(folded("e\u{301}"), folded("É"));
        assert_eq!(folded("Two\tWords "), "two words");
    }

    #[test]
    fn hyphens_and_underscores_are_one_in_keys_alone() {
        assert_eq!((key("AI_Usé"), folded("ai_use")), ("ai-use".to_owned(), "ai_use".to_owned()));
    }

    #[test]
    fn what_differs_to_the_eye_is_left() {
        assert_eq!(to_the_eye("L\u{2019}e\u{301}te\u{301}\u{202f}!  Oui"), "L'été ! Oui");
        assert_ne!(to_the_eye("Été"), to_the_eye("été"));
    }
}
