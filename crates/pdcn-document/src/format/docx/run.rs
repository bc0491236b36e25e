//! A run: words in one style, as the format has it.

use std::fmt::Write as _;

use super::tracked::Change;
use super::xml;

/// A run.
pub(super) fn run(out: &mut String, style: Option<&str>, properties: &str, change: Option<Change>, words: &str) {
    out.push_str("<w:r>");
    if style.is_some() || !properties.is_empty() {
        out.push_str("<w:rPr>");
        if let Some(style) = style {
            let _ = write!(out, "<w:rStyle w:val=\"{style}\"/>");
        }
        out.push_str(properties);
        out.push_str("</w:rPr>");
    }
    let element = if change == Some(Change::Removed) { "w:delText" } else { "w:t" };
    let _ = write!(out, "<{element} xml:space=\"preserve\">");
    xml::push(out, words);
    let _ = write!(out, "</{element}></w:r>");
}
