//! The fonts, and what they cannot draw: such a character is replaced by its number, which is seen, never by an empty box.

use std::borrow::Cow;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

use crate::format::by_number;

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 3] = [
        include_bytes!("../../../fonts/Inter.ttf"),
        include_bytes!("../../../fonts/Inter-Italic.ttf"),
        include_bytes!("../../../fonts/DejaVuSans.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

/// All fonts.
pub(super) fn all() -> &'static [Font] {
    &FONTS
}

/// How many characters a word may have before it may be broken anywhere.
const LONGEST_WORD: usize = 28;

/// A text of which every character can be drawn, and every line broken.
pub(super) fn drawable(text: &str) -> Cow<'_, str> {
    let plain =
        |character: char| matches!(character, ' '..='~' | '\u{a0}'..='ÿ' | '’' | '–' | '—' | '…' | 'œ' | '→' | '★');
    if text.chars().all(plain) && text.split([' ', '-']).all(|word| word.len() <= LONGEST_WORD) {
        return Cow::Borrowed(text);
    }
    let mut drawn = String::with_capacity(text.len());
    let mut unbroken = 0;
    for character in text.chars() {
        if character.is_whitespace() || character == '-' {
            unbroken = 0;
        } else {
            unbroken += 1;
        }
        if unbroken > LONGEST_WORD {
            // A place where the line may be broken; not drawn.
            drawn.push('\u{200b}');
            unbroken = 1;
        }
        match character {
            '\n' => drawn.push('\n'),
            '\t' => drawn.push(' '),
            _ if plain(character) || can_draw(character) => drawn.push(character),
            _ => drawn.push_str(&by_number(character)),
        }
    }
    Cow::Owned(drawn)
}

/// True when some font has the character, and it neither commands nor hides.
fn can_draw(character: char) -> bool {
    let hidden =
        pdcn_texts::is_hidden(character) || matches!(u32::from(character), 0xE000..=0xF8FF | 0xE0000..=0x10_FFFF);
    !hidden && all().iter().any(|font| font.info().coverage.contains(u32::from(character)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_in_schools_can_be_drawn() {
        for text in ["« Élève », cœur, Île — 3 ≥ 2… → ★ ☐ ☑ ✓ ○ ░ ▒ █", "ᐃᓄᒃᑎᑐᑦ", "Ελλάδα Привет", "العربية", "עברית"]
        {
            assert_eq!(drawable(text), text);
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_seen() {
        assert_eq!(drawable("漢\u{202e}a\u{7}\u{e000}"), "⟨U+6F22⟩⟨U+202E⟩a⟨U+0007⟩⟨U+E000⟩");
    }

    #[test]
    fn a_long_word_can_be_broken() {
        let word = "x".repeat(300);
        let drawn = drawable(&word);
        assert_eq!(drawn.replace('\u{200b}', ""), word);
        assert!(drawn.split('\u{200b}').all(|part| part.len() <= LONGEST_WORD));
    }
}
