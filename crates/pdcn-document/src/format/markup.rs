//! Words as markup has them, HTML and XML alike: nothing in them is markup, and what no file of XML may hold is shown by its
//! number, as in every format.

use std::fmt::Write as _;

use maud::Escaper;

use super::plain::shown;

/// Appends words.
pub(crate) fn push(markup: &mut String, words: &str) {
    let words = shown(words);
    if words.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"')) {
        // Writing to a text never fails.
        let _ = Escaper::new(markup).write_str(&words);
    } else {
        markup.push_str(&words);
    }
}

/// Words by themselves.
pub(crate) fn escaped(words: &str) -> String {
    let mut markup = String::with_capacity(words.len());
    push(&mut markup, words);
    markup
}
