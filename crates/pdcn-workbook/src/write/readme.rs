//! The first sheet: what this workbook is, how to edit it, and what comes back.

use pdcn_document::row_height;
use pdcn_texts::Texts;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{Contents, formats};

/// What the fingerprint begins with, by which it is found again.
pub(crate) const FINGERPRINT: &str = "pdcn:";

/// The paragraphs of the sheet, by their part of the text `readme`.
const PARAGRAPHS: [&str; 11] =
    ["edit", "new", "retire", "marks", "grey", "red", "absent", "sort", "codes", "around", "back"];

/// The width of the paragraphs, in characters.
const WIDTH: f64 = 96.0;

pub(super) fn write(contents: &Contents<'_>, words: &Texts, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
    worksheet.set_name(words.part("sheet", "readme", &[]))?.set_column_width(0, 26)?.set_column_width(1, WIDTH)?;
    let edition = contents.edition;
    worksheet.write_string_with_format(0, 0, &edition.title, &formats::title())?.set_row_height(0, 24)?;
    worksheet.set_landscape().set_print_fit_to_pages(1, 0);
    let mut facts = vec![
        ("edition", edition.id.as_str().to_owned()),
        ("status", words.part("edition-state", status(contents), &[])),
        ("license", edition.license.clone()),
    ];
    if !contents.selection.is_empty() {
        facts.push(("selection", contents.selection.join("; ")));
    }
    if let Some(date) = contents.date {
        facts.push(("date", date.to_owned()));
    }
    facts.push(("fingerprint", format!("{FINGERPRINT}{}:{}", edition.id, edition.content_seal())));
    let mut row = 2;
    let mut line = |label: String, text: &str| -> Result<(), XlsxError> {
        let format = formats::words();
        worksheet.write_string_with_format(row, 0, label, &format)?;
        worksheet.write_string_with_format(row, 1, text, &format)?;
        worksheet.set_row_height(row, row_height([(text, WIDTH)].into_iter()))?;
        row += 1;
        Ok(())
    };
    for (part, value) in facts {
        line(words.part("readme-fact", part, &[]), &value)?;
    }
    line(String::new(), "")?;
    let most = contents.checks.max_words;
    for part in PARAGRAPHS {
        line(words.part("readme-title", part, &[]), &words.part("readme", part, &[("most", most.into())]))?;
    }
    Ok(())
}

/// The word of the data for how far the edition has come.
fn status(contents: &Contents<'_>) -> &'static str {
    match contents.edition.status {
        pdcn_model::EditionStatus::Draft => "draft",
        pdcn_model::EditionStatus::Published => "published",
        pdcn_model::EditionStatus::Superseded => "superseded",
    }
}
