//! Signs that nobody sees, named where they are the change: spaces, apostrophes, accents written apart.

use pdcn_document::{Span, Style};
use pdcn_model::fold::to_the_eye;
use pdcn_model::text::written;
use pdcn_texts::{Texts, visible};
use unicode_normalization::char::is_combining_mark;

/// Both texts as one row with the characters that differ named; nothing when more than such characters differs.
pub(super) fn spans<'a>(texts: &Texts, before: &'a str, after: &'a str) -> Option<Vec<Span<'a>>> {
    if before == after || to_the_eye(before) != to_the_eye(after) {
        return None;
    }
    let (old, new) = (written(before), written(after));
    if old.len() != new.len() {
        return Some(vec![
            Span::styled(Style::Removed, named(texts, before)),
            Span::plain(" "),
            Span::styled(Style::Added, named(texts, after)),
        ]);
    }
    let mut spans = Vec::new();
    for (was, is) in old.into_iter().zip(new) {
        if was == is {
            spans.push(Span::plain(visible(is)));
        } else {
            spans.push(Span::styled(Style::Removed, named(texts, was)));
            spans.push(Span::styled(Style::Added, named(texts, is)));
            spans.extend(is.ends_with(char::is_whitespace).then(|| Span::plain(" ")));
        }
    }
    Some(spans)
}

/// A text with its characters named.
fn named(texts: &Texts, text: &str) -> String {
    let name = |part: &str| format!("⟨{}⟩", texts.part("changes-signs", part, &[]));
    let mut shown = String::new();
    let mut before_space = false;
    for sign in text.chars() {
        match sign {
            '\u{a0}' => shown.push_str(&name("no-break")),
            '\u{202f}' => shown.push_str(&name("narrow")),
            ' ' if before_space => shown.push_str(&name("space")),
            '\'' => shown.push_str(&name("straight")),
            '’' => shown.push_str(&name("curly")),
            sign if is_combining_mark(sign) => {
                shown.push(sign);
                shown.push_str(&name("apart"));
            }
            sign => shown.push_str(&visible(&sign.to_string())),
        }
        before_space = sign == ' ';
    }
    let trimmed = shown.trim_end().to_owned();
    if text.ends_with(' ') && trimmed.len() + 1 == shown.len() { format!("{trimmed}{}", name("space")) } else { shown }
}
