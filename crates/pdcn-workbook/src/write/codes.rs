//! The sheet of codes: what an alignment may name, with titles, to be read and copied from. Nothing of it comes back.

use pdcn_document::row_height;
use pdcn_texts::Texts;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::place::quoted;
use super::{Contents, formats};
use crate::Role;

/// The columns, by the part of the text `codes-heading`, with their widths.
const COLUMNS: [(&str, u16); 4] = [("code", 24), ("title", 70), ("framework", 44), ("group", 34)];

/// The cells of the codes, when there are any.
pub(super) fn range(contents: &Contents<'_>, words: &Texts) -> Option<String> {
    let count = contents.frameworks.iter().map(|framework| framework.codes.len()).sum::<usize>();
    (count > 0).then(|| format!("={}!$A$2:$A${}", quoted(&words.part("sheet", "codes", &[])), count + 1))
}

pub(super) fn write(contents: &Contents<'_>, words: &Texts, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
    worksheet.set_name(words.part("sheet", "codes", &[]))?.set_freeze_panes(1, 1)?;
    worksheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    let heading = formats::heading(Role::Auto);
    for (column, (part, width)) in (0_u16..).zip(COLUMNS) {
        worksheet.set_column_width(column, width)?;
        worksheet.write_string_with_format(0, column, words.part("codes-heading", part, &[]), &heading)?;
    }
    let cell = formats::cell(Role::Auto);
    let codes =
        contents.frameworks.iter().flat_map(|framework| framework.codes.iter().map(move |code| (framework, code)));
    for (row, (framework, code)) in (1_u32..).zip(codes) {
        let texts = [
            format!("{}:{}", framework.id, code.id),
            code.title.clone().unwrap_or_default(),
            framework.title.clone(),
            code.group.clone().unwrap_or_default(),
        ];
        let height = row_height(texts.iter().zip(COLUMNS).map(|(text, (_, width))| (text.as_str(), f64::from(width))));
        worksheet.set_row_height(row, height)?;
        for (column, text) in (0_u16..).zip(texts) {
            worksheet.write_string_with_format(row, column, text, &cell)?;
        }
    }
    Ok(())
}
