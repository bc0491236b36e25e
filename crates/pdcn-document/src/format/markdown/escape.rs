//! Words in Markdown: every character that could be markup is escaped, so that nothing of the data is obeyed.

use std::io::{self, Write};

use crate::format::plain::shown;

/// What keeps two characters apart without being seen: GitHub makes links of addresses and people by itself, even of escaped
/// ones.
pub(super) const APART: &str = "<!-- -->";

/// Where words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At the beginning of a block, where characters make headings and lists.
    Start,
    /// After something else on the line.
    Within,
}

/// Writes words so that they are only words.
pub(super) fn words(words: &str, place: Place, out: &mut dyn Write) -> io::Result<()> {
    let words = shown(words);
    let words = if place == Place::Start { words.trim_start_matches(' ') } else { words.as_ref() };
    let starts = if place == Place::Start { start(words) } else { None };
    let mut written = 0;
    for (position, sign) in words.char_indices() {
        let after = &words[position + sign.len_utf8()..];
        let (escape, apart) = match sign {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '$' | '#' | '&' => (true, false),
            '@' => (false, after.starts_with(char::is_alphanumeric)),
            ':' => (false, after.starts_with("//") || is_emoji(after)),
            'w' | 'W' => (false, after.starts_with('.') && ends_in_www(&words[..=position])),
            _ => (starts == Some(position), false),
        };
        let apart = apart || (sign == '#' && after.starts_with(|next: char| next.is_ascii_digit()));
        if escape {
            out.write_all(&words.as_bytes()[written..position])?;
            out.write_all(b"\\")?;
            written = position;
        }
        if apart {
            let end = position + sign.len_utf8();
            out.write_all(&words.as_bytes()[written..end])?;
            out.write_all(APART.as_bytes())?;
            written = end;
        }
    }
    out.write_all(&words.as_bytes()[written..])
}

/// The character that would make a list or a heading of a line: `-`, `+`, `=`, or what ends a number.
fn start(words: &str) -> Option<usize> {
    if words.starts_with(['-', '+', '=']) {
        return Some(0);
    }
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0 && words[digits..].starts_with(['.', ')'])).then_some(digits)
}

/// True after the colon of `:smile:`, of which GitHub makes a picture.
fn is_emoji(after: &str) -> bool {
    let name = after.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"_+-".contains(byte)).count();
    name > 0 && after[name..].starts_with(':')
}

fn ends_in_www(words: &str) -> bool {
    words.len().checked_sub(3).and_then(|start| words.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case("www"))
}
