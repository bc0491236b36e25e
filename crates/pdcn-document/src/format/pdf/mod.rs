//! PDF, typeset by Typst: tagged for screen readers (PDF/UA-1), fonts embedded, the same bytes every time.
//!
//! A document is handed to the templates as JSON, in a file that only they see. Nothing of it is ever read as markup.

mod blame;
mod data;
mod fonts;
mod missing;
mod world;

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::world::Sheet;
use super::Unprintable;
use crate::{Document, Logo, Print};

/// What no font can draw of a document.
pub(super) fn without_glyph(document: &Document<'_>) -> Option<super::Remark> {
    missing::of(document)
}

/// A document as PDF.
///
/// # Errors
///
/// When a picture is not what it says, or a template fails; with the ids of the outcomes that are the reason, if any are.
pub(super) fn pdf(document: &Document<'_>, print: &Print) -> Result<Vec<u8>, Unprintable> {
    typeset(document, print).map_err(|detail| Unprintable {
        ids: blame::blame(document, &|alone| typeset(alone, &Print::default()).is_ok()),
        detail,
    })
}

/// The same; the error is what the printer says.
fn typeset(document: &Document<'_>, print: &Print) -> Result<Vec<u8>, String> {
    let (template, data) = data::of(document, print);
    let json = serde_json::to_vec(&data).map_err(|error| error.to_string())?;
    let picture = print.logo.as_ref().map(|logo| match logo {
        Logo::Png(bytes) => (data::PNG, bytes.clone()),
        Logo::Svg(bytes) => (data::SVG, bytes.clone()),
    });
    let sheet = Sheet::new(template, json, picture).ok_or("path of a template")?;
    let typeset = typst::compile::<typst_layout::PagedDocument>(&sheet);
    let told =
        |faults: &[SourceDiagnostic]| faults.iter().map(|fault| tell(&sheet, fault)).collect::<Vec<_>>().join("; ");
    let pages = typeset.output.map_err(|faults| told(faults.as_slice()))?;
    let standards =
        PdfStandards::new(&[PdfStandard::V_1_7, PdfStandard::Ua_1]).map_err(|error| error.message().to_string())?;
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
