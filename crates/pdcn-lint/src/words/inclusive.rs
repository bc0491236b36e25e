//! Finds shortened feminines in a French text: `étudiant(e)s`, `étudiant·e`, `étudiant.e.s`, `étudiant-e-s`, `citoyen/ne`.

use std::ops::Range;

/// The bytes of each word with a shortened feminine. `is_suffix` knows the endings that a feminine is shortened to.
pub(crate) fn shortened(text: &str, is_suffix: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    // In an address a dot, a hyphen or a slash means something else.
    let has_address = || text.contains('@') || text.contains("://") || text.contains("www.");
    for (at, byte) in text.bytes().enumerate() {
        // Most characters are none of these; those that are not ASCII begin with one of the two last bytes.
        if !matches!(byte, b'.' | b'-' | b'/' | b'(' | 0xC2 | 0xE2) {
            continue;
        }
        let Some(character) = text[at..].chars().next() else { continue };
        let is_plain = matches!(character, '.' | '/') || is_hyphen(character);
        if !is_plain && !matches!(character, '(' | '·' | '•' | '‧' | '⋅') {
            continue;
        }
        let word = &text[..at];
        let start = word
            .rfind(|character: char| !character.is_alphabetic())
            .map_or(0, |last| last + first_length(&word[last..]));
        let rest = &text[at + character.len_utf8()..];
        let length = letters(rest);
        let (word, suffix) = (&word[start..], &rest[..length]);
        // Other characters than these stand between letters all the time: the word must look like one.
        // Of the shortest words, « un » alone.
        let least = if is_plain && !word.eq_ignore_ascii_case("un") { 3 } else { 2 };
        let in_capitals = !word.contains(char::is_lowercase);
        if length == 0 || word.chars().count() < least || (suffix.contains(char::is_uppercase) && !in_capitals) {
            continue;
        }
        // « projet.e2 » is the name of a file, « DALL-E » a name.
        let is_other = rest[length..].starts_with(|character: char| character.is_ascii_digit() || character == '_')
            || (in_capitals && is_hyphen(character) && text.contains(char::is_lowercase));
        if is_other || (is_plain && has_address()) {
            continue;
        }
        if character == '/' && are_both_genders(word, suffix, &is_suffix) {
            found.push(start..at + 1 + length);
            continue;
        }
        if !is_suffix(&suffix.to_lowercase()) {
            continue;
        }
        let mut end = at + character.len_utf8() + length;
        if character == '(' {
            if !text[end..].starts_with(')') {
                continue;
            }
            end += 1 + letters(&text[end + 1..]);
        } else {
            let plural =
                text[end..].strip_prefix(character).filter(|plural| matches!(&plural[..letters(plural)], "s" | "S"));
            end += plural.map_or(0, |_| character.len_utf8() + 1);
        }
        if found.last().is_none_or(|last| last.end <= start) {
            found.push(start..end);
        }
    }
    found
}

/// True for the two genders of one word: `joueurs/joueuses`, `lectrice/lecteur`.
fn are_both_genders(one: &str, other: &str, is_suffix: impl Fn(&str) -> bool) -> bool {
    const MASCULINE: [&str; 10] = ["", "s", "r", "rs", "eur", "eurs", "er", "ers", "f", "x"];
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).map(|(one, _)| one);
    let common: usize = same.map(char::len_utf8).sum();
    let (one, other) = (&one[common..], &other[common..]);
    let are = |masculine: &str, feminine: &str| MASCULINE.contains(&masculine) && is_suffix(feminine);
    common >= 2 && (are(one, other) || are(other, one))
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

/// The bytes of the letters that a text begins with.
fn letters(text: &str) -> usize {
    text.find(|character: char| !character.is_alphabetic()).unwrap_or(text.len())
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    fn found(text: &str) -> Vec<&str> {
        let is_suffix = |suffix: &str| ["e", "es", "ne", "se", "ses", "trice", "trices"].contains(&suffix);
        super::shortened(text, is_suffix).into_iter().map(|bytes| &text[bytes]).collect()
    }

    #[test]
    fn each_way_of_shortening_is_found_whole() {
        assert_eq!(
            found("Un(e) étudiant(e)s, étudiant·e·s, étudiant.e.s, ÉTUDIANT.E, étudiant-e-s et citoyen/ne."),
            ["Un(e)", "étudiant(e)s", "étudiant·e·s", "étudiant.e.s", "ÉTUDIANT.E", "étudiant-e-s", "citoyen/ne"]
        );
        assert_eq!(found("créateurs·trices"), ["créateurs·trices"]);
        assert_eq!(
            found("un.e ami, joueurs/joueuses, citoyenne/citoyen"),
            ["un.e", "joueurs/joueuses", "citoyenne/citoyen"]
        );
    }

    #[test]
    fn plurals_addresses_and_compounds_are_left_alone() {
        for text in [
            "option(s)",
            "a.e",
            "projet.e2",
            "avec DALL-E",
            "mot/mots",
            "son/image",
            "www.etudiant.es",
            "moi@etudiant.es",
            "Fin.Es-tu là?",
            "et/ou",
            "mot-clé",
            "(e)",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
