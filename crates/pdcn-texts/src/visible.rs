//! Signs that a terminal would obey, made visible.

use std::fmt::Write as _;

/// A text with every sign that a terminal would obey, or that would turn the line around, made visible: `⟨U+001B⟩`.
pub fn visible(text: &str) -> String {
    if !text.contains(is_hidden) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for sign in text.chars() {
        if is_hidden(sign) {
            let _ = write!(shown, "⟨U+{:04X}⟩", u32::from(sign));
        } else {
            shown.push(sign);
        }
    }
    shown
}

/// True for controls, marks of direction, and signs that show nothing.
pub fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{061C}' | '\u{180E}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}' | '\u{E0000}'..='\u{E007F}')
}
