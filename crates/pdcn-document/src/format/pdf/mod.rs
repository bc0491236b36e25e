//! PDF, typeset by Typst: tagged for screen readers (PDF/UA-1), fonts embedded, the same bytes every time.
//!
//! A document is handed to the templates as JSON, in a file that only they see. Nothing of it is ever read as markup.

mod data;
mod fonts;
mod world;

use std::fmt;

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::world::Sheet;
use crate::{Document, Logo, Print};

/// Why a document could not be printed: a fault of ours or of a picture, never of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PdfError(String);

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PdfError {}

/// A document as PDF.
///
/// # Errors
///
/// When a picture is not what it says, or a template fails.
pub(super) fn pdf(document: &Document<'_>, print: &Print) -> Result<Vec<u8>, PdfError> {
    let json = serde_json::to_vec(&data::of(document, print)).map_err(|error| PdfError(error.to_string()))?;
    let picture = print.logo.as_ref().map(|logo| match logo {
        Logo::Png(bytes) => (data::PNG, bytes.clone()),
        Logo::Svg(bytes) => (data::SVG, bytes.clone()),
    });
    let sheet = Sheet::new(json, picture).ok_or_else(|| PdfError("path of a template".into()))?;
    let typeset = typst::compile::<typst_layout::PagedDocument>(&sheet);
    let told = |faults: &[SourceDiagnostic]| {
        PdfError(faults.iter().map(|fault| tell(&sheet, fault)).collect::<Vec<_>>().join("\n"))
    };
    let pages = typeset.output.map_err(|faults| told(faults.as_slice()))?;
    let standards = PdfStandards::new(&[PdfStandard::V_1_7, PdfStandard::Ua_1])
        .map_err(|error| PdfError(error.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(concat!("pdcn ", env!("CARGO_PKG_VERSION")).into())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|faults| told(faults.as_slice()));
    // A few documents share what they begin with; what was remembered of older ones is of no use to the next.
    typst::comemo::evict(2);
    bytes
}

fn tell(sheet: &Sheet, fault: &SourceDiagnostic) -> String {
    let place = sheet.place(fault.span).map(|(path, line)| format!("{path}:{line}: ")).unwrap_or_default();
    let hints = fault.hints.iter().map(|hint| format!(" ({})", hint.v)).collect::<Vec<_>>().concat();
    format!("{place}{}{hints}", fault.message)
}
