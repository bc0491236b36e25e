//! Every format on a document with everything, on hostile texts, and on random documents.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail")]

#[path = "../../examples/sample/document.rs"]
mod document;
#[path = "../../examples/sample/hostile.rs"]
mod hostile;

mod docx;
mod failing;
mod laws;
mod random;
mod read;
mod safety;
mod samples;
mod word;

use pdcn_document::{Document, Format, Options, write};

/// The formats that were built and that show a document without figures.
fn formats() -> impl Iterator<Item = Format> {
    Format::ALL.iter().copied().filter(|format| format.is_built() && format.can_show(&document::sample()))
}

/// A document in a format, as bytes.
fn written(document: &Document<'_>, format: Format, options: &Options) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(document, format, options, &mut bytes).expect("memory is never full");
    bytes
}

/// A document in a format that is text.
fn text(document: &Document<'_>, format: Format) -> String {
    text_with(document, format, &Options::default())
}

fn text_with(document: &Document<'_>, format: Format, options: &Options) -> String {
    String::from_utf8(written(document, format, options)).expect("UTF-8")
}
