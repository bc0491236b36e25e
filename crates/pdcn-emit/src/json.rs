//! JSON that can be shown in a terminal: characters that would be obeyed or hide something are written `\u202E`, which is the
//! same text for a program.

use std::fmt::Write as _;
use std::io;

use pdcn_texts::visible;
use serde::Serialize;

/// A value on one line.
pub(crate) fn line(value: &impl Serialize) -> io::Result<String> {
    Ok(escaped(serde_json::to_string(value)?))
}

/// A value on many lines, for people too.
pub(crate) fn pretty(value: &impl Serialize) -> io::Result<String> {
    Ok(escaped(serde_json::to_string_pretty(value)?))
}

/// Outside its texts JSON is ASCII, and within them serde escapes the controls of ASCII: the rest is in texts.
fn escaped(json: String) -> String {
    let hidden =
        |sign: &char| *sign > '\u{7E}' && visible(sign.encode_utf8(&mut [0; 4])).starts_with('⟨') && *sign != '⟨';
    if json.is_ascii() && !json.contains('\u{7F}') {
        return json;
    }
    let mut safe = String::with_capacity(json.len());
    for sign in json.chars() {
        if hidden(&sign) {
            for unit in sign.encode_utf16(&mut [0; 2]) {
                let _ = write!(safe, "\\u{unit:04X}");
            }
        } else {
            safe.push(sign);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn hidden_signs_are_escaped_and_stay_the_same_text() {
        let text = "é ⟨x⟩ \u{202E} \u{7F} \u{9B}31m \u{1b}[0m \u{feff}";
        let json = line(&text).expect("JSON");
        assert_eq!(json, r#""é ⟨x⟩ \u202E \u007F \u009B31m \u001b[0m \uFEFF""#);
        assert_eq!(serde_json::from_str::<String>(&json).expect("JSON"), text);
    }
}
