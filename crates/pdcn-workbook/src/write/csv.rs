//! The same sheets as CSV, a file each, for whoever has no program for workbooks: texts only, without lists and checks.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use pdcn_texts::{Language, Texts};

use super::lists::Lists;
use super::records::Sheet;
use super::{Contents, TooLong, base, check, name};
use crate::{SheetKind, columns, texts};

/// What tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes the sheets as CSV: the name of each file, and its bytes. In French a semicolon stands between cells, as a French Excel
/// expects, in English a comma.
///
/// # Errors
///
/// A text that is too long for a cell of a spreadsheet.
pub fn write_csv(contents: &Contents<'_>) -> Result<Vec<(String, Vec<u8>)>, TooLong> {
    check(contents.grid)?;
    let words = texts::words(contents.shape.language);
    let lists = Lists::of(contents, &words);
    let mut files: Vec<(String, Vec<u8>)> = SheetKind::written(contents.shape)
        .map(|kind| {
            let sheet = Sheet { contents, kind, columns: columns(kind, contents.shape), lists: &lists, words: &words };
            (format!("{}.csv", name(kind, &words)), file(&sheet.rows(), &words))
        })
        .collect();
    files.push((format!("{}.csv", base::SHEET), file(&base::rows(contents), &words)));
    Ok(files)
}

fn file(rows: &[Vec<String>], words: &Texts) -> Vec<u8> {
    let separator = if words.language() == Language::French { b';' } else { b',' };
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .flexible(true)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    for row in rows {
        // Writing into memory cannot fail.
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// A text that no spreadsheet takes for a formula.
fn guarded(cell: &str) -> String {
    let is_formula = cell.trim_start().starts_with(['=', '+', '-', '@', '\'']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}
