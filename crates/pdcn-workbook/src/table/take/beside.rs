//! What stands beside the cells of tables: told when it is not taken, and when it is taken although nobody sees it.

use std::collections::BTreeSet;

use pdcn_texts::Text;

use super::Taking;
use crate::same::shortened;
use crate::table::cells::{Sheet, letters_of};
use crate::{Problem, Remark};

/// How many rows or columns are named.
const NAMED: usize = 12;

impl Taking<'_> {
    /// Accounts for comments, paragraphs, and what is hidden.
    pub(super) fn beside(&mut self) {
        for (number, sheet) in self.sheets.iter().enumerate() {
            for (at, text) in &sheet.beside.comments {
                let problem = Problem::new(format!("{}!{at}", sheet.name), "table-comment");
                self.ledger.tell_beside(number, problem.with("shown", shortened(text)));
            }
            let is_title = |text: &&String| shortened(text) == shortened(&self.mapping.title);
            let mut paragraphs = sheet.beside.paragraphs.iter().filter(|text| !is_title(text)).peekable();
            if let Some(first) = paragraphs.peek().map(|text| shortened(text)) {
                let text = Text::new("table-paragraphs").with("count", paragraphs.count()).with("shown", first);
                // A document has one text around all its tables: it has no place among them.
                let problem = Problem { place: String::new(), id: None, text };
                self.ledger.tell_beside(number, problem);
            }
            if self.mapping.table(&sheet.name).is_some_and(|table| table.read) {
                self.to_know.extend(hidden(sheet));
            }
        }
    }
}

/// What of a table nobody sees in the spreadsheet.
fn hidden(sheet: &Sheet) -> Vec<Remark> {
    let rows: BTreeSet<u32> = sheet.rows().into_iter().collect();
    let columns: BTreeSet<u32> = sheet.columns().into_iter().collect();
    let rows = sheet.beside.rows.iter().filter(|row| rows.contains(row)).map(|row| (u64::from(*row) + 1).to_string());
    let columns = sheet.beside.columns.iter().filter(|at| columns.contains(at)).map(|at| letters_of(*at));
    let remark = |name, all: Vec<String>| {
        let more = if all.len() > NAMED { ", …" } else { "" };
        let named = all.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ") + more;
        let text = Text::new(name).with("count", all.len()).with("named", named);
        (!all.is_empty()).then(|| Remark::new(Some(&sheet.name), text))
    };
    let whole = sheet.beside.is_hidden.then(|| Remark::new(Some(&sheet.name), Text::new("table-hidden-sheet")));
    let parts = [remark("table-hidden-rows", rows.collect()), remark("table-hidden-columns", columns.collect())];
    whole.into_iter().chain(parts.into_iter().flatten()).collect()
}
