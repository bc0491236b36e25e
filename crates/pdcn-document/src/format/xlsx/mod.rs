//! `xlsx`: a workbook with a sheet for each table and one for the legend and the rest, which comes first when it warns. Nothing in it is a formula, and two
//! runs give the same bytes.

mod alike;
mod columns;
mod formats;
mod legend;
mod limits;
mod names;
mod sheet;
mod widths;

use std::io::{self, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

pub use self::alike::alike;
pub(super) use self::limits::check;
use self::names::Names;
use self::sheet::Sheet;
pub use self::widths::row_height;
use crate::Document;
use crate::format::plain::shown;

pub(super) fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(&workbook(document).map_err(io::Error::other)?)
}

fn workbook(document: &Document<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let title = shown(&document.title.words()).into_owned();
    // A day of its own would make two runs differ.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(&title).set_creation_datetime(&created));
    let mut names = Names::default();
    let words = |workbook: &mut Workbook, names: &mut Names| {
        let name = names.unique(&document.words.legend, document.view);
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(&name)?;
        legend::write(document, worksheet, &title)
    };
    // A warning is seen first: its sheet is the one that the workbook opens on.
    let warns = !legend::warnings(document).is_empty();
    if warns {
        words(&mut workbook, &mut names)?;
    }
    for table in document.tables() {
        let name = names.unique(&table.caption.words(), &table.id);
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(&name)?;
        Sheet::new(document, table, worksheet).write(&title)?;
    }
    if !warns {
        words(&mut workbook, &mut names)?;
    }
    workbook.save_to_buffer().map(alike)
}
