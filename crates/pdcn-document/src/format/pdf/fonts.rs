//! The fonts, and what they cannot draw: such a character is replaced by its number, which is seen, never by an empty box.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontVariant, FontVariations};
use unicode_width::UnicodeWidthChar as _;

use pdcn_texts::by_number;

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

/// The same, ready to be asked for a glyph: what a font says that it covers may still have none.
static INSTANCES: LazyLock<Vec<FontInstance>> = LazyLock::new(|| {
    let instance =
        |font: &Font| font.clone().instantiate(FontVariant::default(), Abs::pt(10.0), &FontVariations::default());
    all().iter().map(instance).collect()
});

/// How many characters a word may have before it may be broken anywhere.
const LONGEST_WORD: usize = 28;

/// A text of which every character can be drawn, and every line broken.
pub(super) fn drawable(text: &str) -> Cow<'_, str> {
    if !text.contains("--")
        && text.chars().all(is_plain)
        && text.split([' ', '-']).all(|word| word.len() <= LONGEST_WORD)
    {
        return Cow::Borrowed(text);
    }
    Cow::Owned(draw(text).0)
}

/// What no font can draw of a text; what is joined into one picture is one.
pub(super) fn undrawable(text: &str) -> Vec<String> {
    if text.is_ascii() { Vec::new() } else { draw(text).1 }
}

/// True for a character of ordinary text, which is known to be in the fonts.
fn is_plain(character: char) -> bool {
    matches!(character, ' '..='~' | '\u{a0}'..='ÿ' | '’' | '–' | '—' | '…' | 'œ' | '→' | '★')
}

/// A text as it can be drawn, and what is replaced by its numbers in it.
fn draw(text: &str) -> (String, Vec<String>) {
    let mut drawn = String::with_capacity(text.len());
    let mut missing: Vec<String> = Vec::new();
    // True while what comes is part of a picture that is replaced already.
    let mut goes_on = false;
    let mut before = ' ';
    let mut unbroken = 0;
    // The fonts that have all of the characters that are drawn as one.
    let mut joined = ALL_FONTS;
    for (character, is_hidden) in pdcn_texts::characters(text) {
        if before == '-' && drawn.ends_with("--") && character.is_alphanumeric() {
            // An option of a command is not broken after its hyphens.
            drawn.push('\u{2060}');
        }
        let joins = goes_on && (before == '\u{200D}' || is_part(character) && !is_hidden);
        goes_on = false;
        before = character;
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
            _ if is_plain(character) => {
                joined = ALL_FONTS;
                drawn.push(character);
            }
            _ => {
                let mut fonts = if joins { 0 } else { fonts_of(character) };
                // A mark is drawn on what it stands after, in one font.
                if character.width() == Some(0) {
                    fonts &= joined;
                }
                if fonts == 0 {
                    joined = ALL_FONTS;
                    goes_on = true;
                    if let Some(picture) = missing.last_mut().filter(|_| joins && drawn.ends_with('⟩')) {
                        picture.push(character);
                        drawn.pop();
                        // Writing to a text never fails.
                        let _ = write!(drawn, " U+{:04X}⟩", u32::from(character));
                    } else {
                        missing.push(character.to_string());
                        drawn.push_str(&by_number(character));
                    }
                } else {
                    joined = fonts;
                    drawn.push(character);
                }
            }
        }
    }
    (drawn, missing)
}

/// True for what belongs to the picture before it: a joiner, a shade of skin, the mark that asks for colours.
fn is_part(character: char) -> bool {
    matches!(character, '\u{200D}' | '\u{FE0E}' | '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

/// Each font as a bit: all of them.
const ALL_FONTS: u8 = u8::MAX;

/// The fonts that have a character; none for one that commands or hides.
fn fonts_of(character: char) -> u8 {
    let hidden =
        pdcn_texts::is_hidden(character) || matches!(u32::from(character), 0xE000..=0xF8FF | 0xE0000..=0x10_FFFF);
    if hidden {
        return 0;
    }
    let has = |font: &FontInstance| font.ttf().glyph_index(character).is_some_and(|glyph| glyph.0 != 0);
    INSTANCES.iter().enumerate().fold(0, |fonts, (at, font)| if has(font) { fonts | 1 << at } else { fonts })
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
    fn a_joined_picture_is_one() {
        assert_eq!(drawable("a 👩🏽\u{200d}🏫 b"), "a ⟨U+1F469 U+1F3FD U+200D U+1F3EB⟩ b");
        assert_eq!(undrawable("a 👩🏽\u{200d}🏫 漢字 é"), ["👩🏽\u{200d}🏫", "漢", "字"]);
        assert_eq!(undrawable("« Élève », cœur, Île — 3 ≥ 2… → ★"), [""; 0]);
    }

    #[test]
    fn an_option_is_not_broken_after_its_hyphens() {
        assert_eq!(drawable("« --cycle » ou -- rien"), "« --\u{2060}cycle » ou -- rien");
    }

    #[test]
    fn a_long_word_can_be_broken() {
        let word = "x".repeat(300);
        let drawn = drawable(&word);
        assert_eq!(drawn.replace('\u{200b}', ""), word);
        assert!(drawn.split('\u{200b}').all(|part| part.len() <= LONGEST_WORD));
    }
}
