//! `docx`: a document of Word, for those who decide together. What was added or removed is a tracked change, which each
//! reader accepts or refuses; what is said beside a text is a comment. Its parts are written by hand, two runs give the same
//! bytes, and nothing in it is a field that asks for anything but the number of a page.

mod blocks;
mod body;
mod cell;
mod comments;
mod limits;
mod links;
mod lists;
mod numbering;
mod package;
mod paragraph;
mod properties;
mod run;
mod runs;
mod sheet;
mod styles;
mod table;
mod tracked;
mod widths;
mod xml;

use std::io::{self, Write};

use self::body::Body;
pub(super) use self::limits::check;
use self::package::Part;
use self::sheet::Sheet;
use crate::{Document, Print};

pub(super) fn write(document: &Document<'_>, print: &Print, out: &mut dyn Write) -> io::Result<()> {
    let sheet = Sheet::new(document, print);
    let mut body = Body::new(document, print, sheet);
    body.write();
    let foot = sheet::foot(document, print);
    let head = (!print.name.trim().is_empty()).then(|| sheet::head(print));
    let mut parts = vec![
        Part::new("docProps/core.xml", "core", properties::core(document, print)),
        Part::new("docProps/app.xml", "app", properties::app()),
        Part::new("word/settings.xml", "settings", properties::settings(document, body.tracked.is_used())),
        Part::new("word/styles.xml", "styles", styles::styles(document, print)),
        Part::new("word/numbering.xml", "numbering", body.lists.part()),
        Part::new("word/footer1.xml", "footer", foot),
    ];
    parts.extend(head.map(|head| Part::new("word/header1.xml", "header", head)));
    parts.extend(body.comments.part().map(|comments| Part::new("word/comments.xml", "comments", comments)));
    package::write(&body.xml, &parts, body.links.targets(), out)
}
