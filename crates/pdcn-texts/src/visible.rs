//! Signs that a terminal would obey, made visible.

/// Returns a text with every character that a terminal would obey, or that would turn the line around, made visible:
/// `⟨U+001B⟩`.
pub fn visible(text: &str) -> String {
    if !text.contains(is_hidden) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for (character, is_hidden) in characters(text) {
        if is_hidden {
            shown.push_str(&by_number(character));
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Returns what stands for a character that would be obeyed or not seen, its number: `⟨U+001B⟩`.
pub fn by_number(character: char) -> String {
    format!("⟨U+{:04X}⟩", u32::from(character))
}

/// Returns true for controls, marks of direction, and characters that show nothing.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{061C}' | '\u{180E}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}' | '\u{E0000}'..='\u{E007F}')
}

/// Returns the characters of a text, and whether each is hidden there: what joins two pictures into one (👩‍🏫) is seen
/// in what it makes of them.
pub fn characters(text: &str) -> impl Iterator<Item = (char, bool)> + '_ {
    let mut rest = text.chars();
    let mut after_picture = false;
    std::iter::from_fn(move || {
        let character = rest.next()?;
        let joins = character == JOINER && after_picture && rest.clone().next().is_some_and(is_picture);
        // A shade of skin, and the mark that asks for colours, belong to the picture before them.
        after_picture = is_picture(character) || after_picture && character == '\u{FE0F}';
        Some((character, is_hidden(character) && !joins))
    })
}

const JOINER: char = '\u{200D}';

/// True for what is drawn as a picture.
fn is_picture(character: char) -> bool {
    matches!(character, '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn joined_pictures_stay_one_and_other_joiners_are_seen() {
        for joined in ["👩‍🏫", "👩🏽‍🏫", "🏳️‍🌈", "👨‍👩‍👧‍👦 et 🤖"] {
            assert_eq!(visible(joined), joined);
        }
        assert_eq!(visible("a\u{200D}b 👩\u{200D}"), "a⟨U+200D⟩b 👩⟨U+200D⟩");
        assert_eq!(visible("\u{200D}👩\u{200D}\u{200D}🏫"), "⟨U+200D⟩👩⟨U+200D⟩⟨U+200D⟩🏫");
    }
}
