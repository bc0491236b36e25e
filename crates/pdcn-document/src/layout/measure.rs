//! How wide words are, without a font: the widths of Inter, which is wider than what browsers put in its place.

/// Widths of ` ` to `~` in thousandths of the size.
const WIDTHS: [u16; 95] = [
    281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620,
    566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903,
    753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612,
    583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426,
    333, 426, 662,
];

/// The width of a character, as a part of the size.
fn character(character: char) -> f64 {
    let plain = match character {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' | '«' | '»' => 'e',
        'î' | 'ï' | '’' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'À' | 'Â' => 'A',
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    };
    let thousandths = u32::from(plain).checked_sub(32).and_then(|at| WIDTHS.get(at as usize));
    // Anything else: as wide as the widest of ordinary text, so that it never runs out of its box.
    thousandths.map_or(1.05, |width| f64::from(*width) / 1000.0)
}

/// The width of words, as a multiple of the size.
pub(crate) fn width(words: &str) -> f64 {
    words.chars().map(character).sum()
}

/// Words broken into lines no wider than a multiple of the size; what does not fit on the last one is told by `…`.
pub(crate) fn wrapped(words: &str, widest: f64, max_lines: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut at = 0.0;
    let mut is_cut = false;
    for word in pieces(words, widest) {
        let wide = width(&word);
        let space = if line.is_empty() { 0.0 } else { character(' ') };
        if at + space + wide <= widest {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&word);
            at += space + wide;
            continue;
        }
        if lines.len() + 1 == max_lines {
            is_cut = true;
            break;
        }
        lines.push(std::mem::replace(&mut line, word));
        at = wide;
    }
    if is_cut {
        while width(&line) + character('…') > widest && line.pop().is_some() {}
        line.truncate(line.trim_end().len());
        line.push('…');
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Words, those wider than a line in parts. A no-break space joins the words on both its sides.
fn pieces(words: &str, widest: f64) -> impl Iterator<Item = String> + '_ {
    let is_break = |character: char| character.is_whitespace() && character != '\u{a0}' && character != '\u{202f}';
    words.split(is_break).filter(|word| !word.is_empty()).flat_map(move |word| {
        let mut parts = Vec::new();
        let mut part = String::new();
        let mut at = 0.0;
        for letter in word.chars() {
            if at + character(letter) > widest && !part.is_empty() {
                parts.push(std::mem::take(&mut part));
                at = 0.0;
            }
            part.push(letter);
            at += character(letter);
        }
        parts.push(part);
        parts
    })
}
