//! Accents that were lost on the way: UTF-8 that some program read as Windows-1252 and saved, `Ã©` for `é`.

use crate::edit::Edit;

/// The characters of Windows-1252 from 0x80 to 0x9F; a byte that has none stands for itself.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The byte that stands for a character in Windows-1252.
fn byte_of(character: char) -> Option<u8> {
    match u32::from(character) {
        // Most characters of most texts, of which none stands for a byte of a longer one.
        0x00..=0x7F => None,
        code @ 0xA0..=0xFF => u8::try_from(code).ok(),
        _ => HIGH.iter().position(|high| *high == character).and_then(|at| u8::try_from(0x80 + at).ok()),
    }
}

/// Returns true for a character that Windows-1252 has: what a file in that encoding can say.
pub fn is_of_windows(character: char) -> bool {
    character.is_ascii() || byte_of(character).is_some()
}

/// Returns the character that a byte stands for in Windows-1252.
pub fn character_of(byte: u8) -> char {
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// True for a character that texts in French or English have: an `é` before a no-break space and `»` could else be one of Chinese.
fn is_expected(character: char) -> bool {
    matches!(u32::from(character), 0xA0..=0x24F | 0x2000..=0x214F | 0x1F300..=0x1FAFF)
}

/// Returns the edits that give a text its accents back; none when nothing in it can only be such a loss.
pub fn garbled(text: &str) -> Vec<Edit> {
    // Each begins with the character of a byte that begins a character of several bytes.
    if !text.contains(['Ã', 'Â', 'â', 'Å', 'ð']) {
        return Vec::new();
    }
    let mut changes = Vec::new();
    let mut run: Option<(usize, Vec<u8>)> = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        if let Some(byte) = byte_of(character) {
            run.get_or_insert_with(|| (at, Vec::new())).1.push(byte);
            continue;
        }
        let Some((start, bytes)) = run.take() else { continue };
        if let Ok(meant) = String::from_utf8(bytes)
            && meant.chars().all(is_expected)
        {
            changes.push((start..at, meant));
        }
    }
    if !changes.is_empty() {
        // `à` ends in a no-break space then, which many editors make a plain one.
        changes.extend(text.match_indices("Ã ").map(|(at, words)| (at..at + words.len(), "à ".to_owned())));
        changes.sort_by_key(|(bytes, _)| bytes.start);
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::{character_of, garbled};
    use crate::edit::apply;

    #[test]
    fn lost_accents_are_given_back_and_right_ones_are_left() {
        let right = "L’élève répète : « À l’école, où ça? » – cœur";
        let lost: String = right.bytes().map(character_of).collect();
        assert_eq!(apply(&lost, garbled(&lost)).as_deref(), Ok(right));
        assert_eq!(garbled(right), []);
        for text in ["« bonté\u{a0}»", "Â", "pâté « grâce à »", "Ça, « â… »", "naïf â", "Ã", "SÃO PAULO", "100 €"]
        {
            assert_eq!(garbled(text), [], "{text}");
        }
    }
}
