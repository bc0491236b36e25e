//! Names in plain letters, for names of files and for what a person types without accents.

use unicode_normalization::UnicodeNormalization as _;

/// Small letters without accents and digits, all else a hyphen.
pub(crate) fn plain(name: &str) -> String {
    let ligatures = name.to_lowercase().replace('œ', "oe").replace('æ', "ae");
    let mut plain = String::new();
    for sign in ligatures.nfkd().filter(|sign| !('\u{300}'..='\u{36f}').contains(sign)) {
        if sign.is_ascii_alphanumeric() {
            plain.push(sign);
        } else if !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain.trim_matches('-').to_owned()
}
