//! The style sheet of a page: the common one, and the signs of its legend.

use std::fmt::Write as _;

use crate::format::plain::shown;
use crate::{Document, Site};

/// How it looks: on screens light and dark, wide and narrow, and on paper.
const STYLE: &str = Site::STYLE;
/// How many columns ask for paper on its side.
const MANY_COLUMNS: usize = 7;

/// The style sheet: of a site, what is not shared. Signs are drawn from here, so that cells hold only their words: what is copied or heard is the word.
pub(super) fn sheet(document: &Document<'_>, site: &Site) -> String {
    let mut sheet = if site.style.is_empty() { STYLE.to_owned() } else { String::new() };
    for (position, sign) in document.legend.iter().enumerate() {
        let glyph = quoted(if sign.glyph.is_empty() { sign.shade.glyph() } else { sign.glyph });
        // What follows the slash is what is heard: nothing.
        let _ = write!(sheet, ".s{position}::before{{content:{glyph};content:{glyph}/\"\"}}");
    }
    let _ = write!(sheet, "dt::after{{content:{}}}", quoted(&document.words.colon));
    let wide = document.tables().iter().any(|table| table.columns.len() >= MANY_COLUMNS);
    let (page, of) = (quoted(&format!("{} ", document.words.page)), quoted(&format!(" {} ", document.words.of)));
    let _ = write!(
        sheet,
        "@page{{size:letter {};@bottom-right{{content:{page} counter(page) {of} counter(pages)}}}}",
        if wide { "landscape" } else { "portrait" }
    );
    sheet
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
