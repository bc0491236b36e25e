//! Texts in Markdown: runs told apart, and links.

use std::io::{self, Write};

use super::escape::{APART, Place, words};
use crate::format::plain::shown;
use crate::{Span, Style, Target, Text};

/// Writes a text.
pub(super) fn text(text: &Text<'_>, mut place: Place, out: &mut dyn Write) -> io::Result<()> {
    let mut marked = false;
    for span in text.spans().filter(|span| !span.words.is_empty()) {
        // The end of one markup and the beginning of another would make a third.
        let was = std::mem::replace(&mut marked, !matches!(span.style, Style::Plain | Style::Quiet));
        if was && marked {
            out.write_all(APART.as_bytes())?;
        }
        match span.target.as_ref().and_then(Target::address) {
            None => run(&span, place, out)?,
            Some(address) => {
                out.write_all(b"[")?;
                run(&span, Place::Within, out)?;
                write!(out, "]({})", escaped(address))?;
            }
        }
        place = Place::Within;
    }
    Ok(())
}

/// Words in their style. Markup of stars only where it cannot fail: next to letters; else the tags that mean the same.
fn run(span: &Span<'_>, place: Place, out: &mut dyn Write) -> io::Result<()> {
    let is_sure = span.words.starts_with(char::is_alphanumeric) && span.words.ends_with(char::is_alphanumeric);
    let (before, after) = match span.style {
        Style::Plain | Style::Quiet => return words(&span.words, place, out),
        Style::Code => return code(&shown(&span.words), out),
        Style::Strong if is_sure => ("**", "**"),
        Style::Strong => ("<strong>", "</strong>"),
        Style::Emphasis if is_sure => ("*", "*"),
        Style::Emphasis => ("<em>", "</em>"),
        Style::Added => ("<ins>", "</ins>"),
        Style::Removed => ("<del>", "</del>"),
    };
    out.write_all(before.as_bytes())?;
    words(&span.words, Place::Within, out)?;
    out.write_all(after.as_bytes())
}

/// What is to be copied as it is.
pub(super) fn code(code: &str, out: &mut dyn Write) -> io::Result<()> {
    if code.contains(['`', '|', '\\']) || code.starts_with(' ') || code.ends_with(' ') {
        out.write_all(b"<code>")?;
        words(code, Place::Within, out)?;
        return out.write_all(b"</code>");
    }
    write!(out, "`{code}`")
}

/// An address, without any character that would end it.
fn escaped(address: &str) -> String {
    let mut escaped = String::with_capacity(address.len());
    for sign in address.chars() {
        match sign {
            '(' => escaped.push_str("%28"),
            ')' => escaped.push_str("%29"),
            '<' => escaped.push_str("%3C"),
            '>' => escaped.push_str("%3E"),
            '|' => escaped.push_str("%7C"),
            '\\' => escaped.push_str("%5C"),
            '`' => escaped.push_str("%60"),
            '*' => escaped.push_str("%2A"),
            '&' => escaped.push_str("&amp;"),
            sign => escaped.push(sign),
        }
    }
    escaped
}
