//! What the file says of itself, and how Word is to treat it.

use super::tracked::{day, name};
use super::xml::{HEAD, NAMES, escaped};
use crate::{Document, Print};

/// Title, subject, language, whose it is, and its day when it has one.
pub(super) fn core(document: &Document<'_>, print: &Print) -> String {
    let title = document.title.words();
    let title = if title.trim().is_empty() { document.words.empty.as_ref() } else { title.as_ref() };
    let subject = document.subtitle.as_ref().map(|subtitle| subtitle.words()).unwrap_or_default();
    let created = day(document)
        .map(|day| format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:created>"));
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:subject>{}</dc:subject>\
         <dc:creator>{}</dc:creator>{}<dc:language>{}</dc:language></cp:coreProperties>",
        escaped(title),
        escaped(&subject),
        escaped(name(print)),
        created.unwrap_or_default(),
        escaped(&document.language),
    )
}

/// What made the file.
pub(super) fn app() -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>pdcn</Application></Properties>"
    )
}

/// The settings: in a document with tracked changes, what its readers change is tracked too.
pub(super) fn settings(document: &Document<'_>, tracks: bool) -> String {
    let tracks = if tracks { "<w:trackRevisions/>" } else { "" };
    format!(
        "{HEAD}<w:settings {NAMES}><w:zoom w:percent=\"100\"/>{tracks}<w:defaultTabStop w:val=\"709\"/>\
         <w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{}\"/></w:settings>",
        escaped(&document.language)
    )
}
