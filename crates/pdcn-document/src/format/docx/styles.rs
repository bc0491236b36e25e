//! The styles: what Word lists under their names, so that a reader changes all headings at once, and finds their way by them.

use std::fmt::Write as _;

use super::cell::hexadecimal;
use super::xml::{HEAD, NAMES, escaped};
use crate::{Document, Print};

/// The letters of text, and those of what is to be copied as it is: both are on every machine that has Word.
const LETTERS: &str = "Calibri";
const OF_CODE: &str = "Consolas";

/// A style of paragraphs: its id, its name, what follows it, its paragraphs and its letters.
struct Style {
    id: &'static str,
    name: &'static str,
    next: &'static str,
    paragraph: String,
    run: String,
}

pub(super) fn styles(document: &Document<'_>, print: &Print) -> String {
    let palette = &print.palette;
    let (accent, quiet, line) = (hexadecimal(palette.accent), hexadecimal(palette.quiet), hexadecimal(palette.line));
    let language = escaped(&document.language);
    let mut xml = format!(
        "{HEAD}<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{LETTERS}\" w:hAnsi=\"{LETTERS}\" \
         w:eastAsia=\"{LETTERS}\" w:cs=\"{LETTERS}\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>\
         <w:lang w:val=\"{language}\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
         <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>\
         <w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>\
         <w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    );
    for style in headings(&accent).into_iter().chain(prose(&accent, &quiet, print)).chain(of_tables()) {
        let Style { id, name, next, paragraph, run } = style;
        let _ = write!(
            xml,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:next w:val=\"{next}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        );
    }
    for (id, name, run) in letters(&quiet) {
        let _ = write!(
            xml,
            "<w:style w:type=\"character\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:rPr>{run}</w:rPr></w:style>"
        );
    }
    let _ = write!(
        xml,
        "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>\
         <w:tblBorders>"
    );
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        let _ = write!(xml, "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{line}\"/>");
    }
    xml + "</w:tblBorders></w:tblPr></w:style></w:styles>"
}

fn style(id: &'static str, name: &'static str, paragraph: impl Into<String>, run: impl Into<String>) -> Style {
    Style { id, name, next: id, paragraph: paragraph.into(), run: run.into() }
}

fn size(half_points: usize) -> String {
    format!("<w:sz w:val=\"{half_points}\"/><w:szCs w:val=\"{half_points}\"/>")
}

/// The title and the headings: Word makes the list of contents of them.
fn headings(accent: &str) -> Vec<Style> {
    let heading = |id, name, level: usize, before: usize, half_points| Style {
        next: "Normal",
        ..style(
            id,
            name,
            format!(
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"80\"/><w:outlineLvl w:val=\"{level}\"/>"
            ),
            format!("<w:b/><w:bCs/><w:color w:val=\"{accent}\"/>{}", size(half_points)),
        )
    };
    vec![
        Style {
            next: "Subtitle",
            ..style(
                "Title",
                "Title",
                "<w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
                format!("<w:b/><w:bCs/><w:color w:val=\"{accent}\"/>{}", size(40)),
            )
        },
        heading("Heading1", "heading 1", 0, 320, 30),
        heading("Heading2", "heading 2", 1, 240, 26),
        heading("Heading3", "heading 3", 2, 200, 23),
        heading("Heading4", "heading 4", 3, 160, 21),
    ]
}

/// What stands between headings, at the head and the foot of pages, and in comments.
fn prose(accent: &str, quiet: &str, print: &Print) -> Vec<Style> {
    let quiet = |half_points| format!("<w:color w:val=\"{quiet}\"/>{}", size(half_points));
    let note = |ground: String| {
        format!(
            "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"{accent}\"/></w:pBdr>\
             <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{ground}\"/><w:spacing w:before=\"160\" w:after=\"120\"/>\
             <w:ind w:left=\"200\"/>"
        )
    };
    let palette = &print.palette;
    // No room between those of one kind, some after the last one.
    let close = "<w:spacing w:after=\"120\"/><w:contextualSpacing/>";
    vec![
        style("Subtitle", "Subtitle", "<w:spacing w:after=\"120\"/>", quiet(24)),
        style("Fact", "Fact", close, ""),
        style("Legend", "Legend", format!("<w:tabs><w:tab w:val=\"left\" w:pos=\"480\"/></w:tabs>{close}"), size(19)),
        style(
            "Entry",
            "Entry",
            "<w:keepLines/><w:spacing w:after=\"80\"/><w:ind w:left=\"280\" w:hanging=\"280\"/>",
            "",
        ),
        style("ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>", ""),
        style("Note", "Note", note(hexadecimal(palette.ground)), ""),
        style("NoteGood", "Note Good", note(hexadecimal(palette.good)), ""),
        style("NoteWarning", "Note Warning", note(hexadecimal(palette.band)), ""),
        style("Caption", "caption", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>", "<w:b/><w:bCs/>"),
        style("Titles", "Titles", "<w:spacing w:before=\"40\" w:after=\"0\"/>", quiet(17)),
        style("Apart", "Apart", "<w:spacing w:after=\"0\"/>", size(12)),
        style("Header", "header", "<w:spacing w:after=\"0\"/>", format!("<w:b/><w:bCs/>{}", quiet(18))),
        style("Footer", "footer", "<w:spacing w:after=\"0\"/>", quiet(16)),
        style("CommentText", "annotation text", "<w:spacing w:after=\"0\"/>", size(20)),
    ]
}

fn of_tables() -> Vec<Style> {
    let close = "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>";
    let bold = format!("<w:b/><w:bCs/>{}", size(18));
    vec![
        style("TableText", "Table Text", close, size(18)),
        style("TableHeading", "Table Heading", format!("<w:keepNext/>{close}"), bold.clone()),
        style(
            "TableBand",
            "Table Band",
            format!("<w:keepNext/>{close}"),
            format!("<w:b/><w:bCs/><w:color w:val=\"FFFFFF\"/>{}", size(18)),
        ),
        style("TableBandBelow", "Table Band Below", format!("<w:keepNext/>{close}"), bold),
    ]
}

/// The styles of runs.
fn letters(quiet: &str) -> [(&'static str, &'static str, String); 6] {
    [
        ("Strong", "Strong", "<w:b/><w:bCs/>".into()),
        ("Emphasis", "Emphasis", "<w:i/><w:iCs/>".into()),
        (
            "Code",
            "Code",
            format!("<w:rFonts w:ascii=\"{OF_CODE}\" w:hAnsi=\"{OF_CODE}\" w:cs=\"{OF_CODE}\"/><w:noProof/>"),
        ),
        ("Quiet", "Quiet", format!("<w:color w:val=\"{quiet}\"/>")),
        ("Hyperlink", "Hyperlink", "<w:color w:val=\"0A4F9C\"/><w:u w:val=\"single\"/>".into()),
        ("CommentReference", "annotation reference", "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>".into()),
    ]
}
