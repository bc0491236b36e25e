//! The sheet of paper: its size, its margins, and what stands at the head and the foot of each page.

use std::fmt::Write as _;

use super::run::run;
use super::xml::{HEAD, NAMES};
use crate::{Document, Orientation, Print};

/// The longest side that Word knows, in twentieths of a point: 22 inches.
const LONGEST: f64 = 31_680.0;
/// The margins of a sheet upright, and of one on its side.
const MARGINS: (usize, usize) = (1080, 720);

/// A sheet, in twentieths of a point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    width: usize,
    height: usize,
    margin: usize,
    orientation: Orientation,
}

impl Sheet {
    /// The sheet that is asked for; else letter, on its side when a table has many columns.
    pub(super) fn new(document: &Document<'_>, print: &Print) -> Self {
        let fitting = if document.has_wide_table() { Orientation::Landscape } else { Orientation::Portrait };
        let orientation = print.orientation.unwrap_or(fitting);
        let (short, long) = print.paper.unwrap_or_default().points();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sides of paper")]
        let twentieths = |points: f64| (points * 20.0).round().min(LONGEST) as usize;
        let (short, long) = (twentieths(short), twentieths(long));
        match orientation {
            Orientation::Portrait => Self { width: short, height: long, margin: MARGINS.0, orientation },
            Orientation::Landscape => Self { width: long, height: short, margin: MARGINS.1, orientation },
        }
    }

    /// The width between the margins.
    pub(super) fn text_width(self) -> usize {
        self.width - 2 * self.margin
    }

    /// What ends the text: the sheet, and its head and foot.
    pub(super) fn section(self, has_head: bool, xml: &mut String) {
        xml.push_str("<w:sectPr>");
        if has_head {
            xml.push_str("<w:headerReference w:type=\"default\" r:id=\"header\"/>");
        }
        let on_its_side = if self.orientation == Orientation::Landscape { " w:orient=\"landscape\"" } else { "" };
        let (width, height, margin) = (self.width, self.height, self.margin);
        let _ = write!(
            xml,
            "<w:footerReference w:type=\"default\" r:id=\"footer\"/>\
             <w:pgSz w:w=\"{width}\" w:h=\"{height}\"{on_its_side}/>\
             <w:pgMar w:top=\"{margin}\" w:right=\"{margin}\" w:bottom=\"{margin}\" w:left=\"{margin}\" w:header=\"500\" \
             w:footer=\"500\" w:gutter=\"0\"/></w:sectPr>"
        );
    }
}

/// What stands at the head of each page: whose document it is.
pub(super) fn head(print: &Print) -> String {
    let mut xml = format!("{HEAD}<w:hdr {NAMES}><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>");
    run(&mut xml, None, "", None, print.name.trim());
    xml + "</w:p></w:hdr>"
}

/// What stands at the foot of each page: what is said of the document, and the number of the page.
pub(super) fn foot(document: &Document<'_>, print: &Print) -> String {
    let mut xml = format!("{HEAD}<w:ftr {NAMES}>");
    let footer = document.footer.as_ref().map(|footer| footer.words()).unwrap_or_default();
    for words in [print.footer.as_str(), footer.as_ref()].into_iter().filter(|words| !words.trim().is_empty()) {
        xml.push_str("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
        run(&mut xml, None, "", None, words);
        xml.push_str("</w:p>");
    }
    xml.push_str("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"right\"/></w:pPr>");
    run(&mut xml, None, "", None, &format!("{} ", document.words.page));
    xml.push_str("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    run(&mut xml, None, "", None, &format!(" {} ", document.words.of));
    xml.push_str("<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    xml + "</w:p></w:ftr>"
}
