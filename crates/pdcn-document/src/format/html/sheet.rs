//! The style sheet of a page: the common one, and the signs of its legend.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::format::plain::shown;
use crate::{Document, Sign, Site};

/// How it looks: on screens light and dark, wide and narrow, and on paper.
const STYLE: &str = include_str!("style.css");
/// How many columns ask for paper on its side.
const MANY_COLUMNS: usize = 7;

/// The style sheet of a page: all of it, or, when the pages of a site share one, what is its own.
pub(super) fn sheet(document: &Document<'_>, site: &Site) -> String {
    let wide = document.tables().iter().any(|table| table.columns.len() >= MANY_COLUMNS);
    let turned = if wide { "@page{size:letter landscape}" } else { "" };
    if site.style.is_empty() { site_style(&[document]) + turned } else { turned.to_owned() }
}

/// Returns the style sheet that documents in one language share as the pages of a site, with the signs of all of them. Signs are
/// drawn from here, so that cells hold only their words: what is copied or heard is the word.
pub fn site_style(documents: &[&Document<'_>]) -> String {
    let mut sheet = STYLE.to_owned();
    let glyphs: BTreeSet<&str> = documents.iter().flat_map(|document| &document.legend).map(glyph).collect();
    for glyph in glyphs {
        let (class, glyph) = (class_of(glyph), quoted(glyph));
        // What follows the slash is what is heard: nothing.
        let _ = write!(sheet, ".{class}::before{{content:{glyph};content:{glyph}/\"\"}}");
    }
    if let Some(document) = documents.first() {
        let words = &document.words;
        let _ = write!(sheet, "dt::after{{content:{}}}", quoted(&words.colon));
        let (page, of) = (quoted(&format!("{} ", words.page)), quoted(&format!(" {} ", words.of)));
        let _ = write!(
            sheet,
            "@page{{size:letter portrait;@bottom-right{{content:{page} counter(page) {of} counter(pages)}}}}"
        );
    }
    sheet
}

/// The class of what shows a sign.
pub(super) fn class(sign: &Sign<'_>) -> String {
    class_of(glyph(sign))
}

/// A class for each glyph: signs of several documents that look the same are drawn by the same line.
fn class_of(glyph: &str) -> String {
    let numbers: Vec<String> = glyph.chars().map(|character| format!("{:x}", u32::from(character))).collect();
    format!("g{}", numbers.join("-"))
}

/// What a sign looks like.
fn glyph<'s>(sign: &'s Sign<'_>) -> &'s str {
    if sign.glyph.is_empty() { sign.shade.glyph() } else { sign.glyph }
}

/// Words as a style sheet has them: characters that are not letters by their number, so that none ends anything.
fn quoted(words: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in shown(words).chars() {
        if sign.is_ascii_alphanumeric() || sign == ' ' {
            quoted.push(sign);
        } else {
            let _ = write!(quoted, "\\{:06X}", u32::from(sign));
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_sign_ends_the_style_sheet() {
        assert_eq!(super::quoted("a\"}</style>→"), r#""a\000022\00007D\00003C\00002Fstyle\00003E\002192""#);
    }
}

#[cfg(test)]
mod colours {
    use std::collections::HashMap;

    use super::STYLE;
    use crate::{Colour, Palette};

    /// The colours of the screen in light, of the screen in dark, and of paper, by name.
    fn schemes() -> Vec<HashMap<&'static str, Colour>> {
        let blocks = STYLE.split(":root {").skip(1).filter_map(|rest| rest.split('}').next());
        let mut schemes: Vec<HashMap<&'static str, Colour>> = Vec::new();
        for block in blocks {
            // What a later scheme does not name is that of the first.
            let mut colours = schemes.first().cloned().unwrap_or_default();
            let named = block.split(';').filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "));
            colours.extend(named.filter_map(|(name, colour)| Some((name, Colour::parse(colour)?))));
            schemes.push(colours);
        }
        schemes
    }

    #[test]
    fn every_colour_of_text_can_be_read_on_its_ground_on_screens_and_on_paper() {
        let schemes = schemes();
        assert_eq!(schemes.iter().map(HashMap::len).collect::<Vec<_>>(), [16, 16, 16]);
        let pairs = [("text", "page"), ("muted", "page"), ("link", "page"), ("text", "head"), ("muted", "head")];
        let shades = ["light", "strong", "tint", "good", "gap"].map(|shade| (format!("{shade}-text"), shade));
        let shades = shades.iter().map(|(text, shade)| (text.as_str(), *shade));
        for (text, ground) in pairs.into_iter().chain(shades) {
            for scheme in &schemes {
                let contrast = scheme[text].contrast(scheme[ground]);
                assert!(contrast >= 4.5, "{text} on {ground}: {contrast:.2}");
            }
        }
    }

    #[test]
    fn a_sign_is_as_dark_beside_a_drawing_as_in_it() {
        let (screen, drawn) = (&schemes()[0], Palette::default());
        for (name, colour) in [("light", drawn.light), ("tint", drawn.tint), ("strong", drawn.strong)] {
            let contrast = screen[name].contrast(colour);
            assert!(contrast < 1.2, "{name}: {} and {colour}", screen[name]);
        }
    }
}
