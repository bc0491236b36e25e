//! Names in plain letters, for names of files and for what a person types without accents.

use pdcn_model::fold::folded;

/// Small letters without accents and digits, all else a hyphen.
pub(crate) fn plain(name: &str) -> String {
    let mut plain = String::new();
    for sign in folded(name).chars() {
        if sign.is_ascii_alphanumeric() {
            plain.push(sign);
        } else if !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain.trim_matches('-').to_owned()
}
