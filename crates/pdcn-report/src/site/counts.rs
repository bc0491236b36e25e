//! Where the counts of a page on coverage lead: to the row that names what is counted.

use std::collections::HashMap;

use pdcn_document::{Block, Document, Row, Span, Table, Target, Value};

/// Lets each count of a competency in a grade lead to the row that names the outcomes.
pub(super) fn lead(document: &mut Document<'_>) {
    let mut tables = Vec::new();
    collect(&mut document.blocks, &mut tables);
    // The row that names the outcomes of a competency in a grade.
    let mut named = HashMap::new();
    for table in tables.iter_mut().filter(|table| table.id.starts_with("outcomes-")) {
        for row in &mut table.rows {
            let Row::Cells { id, cells, .. } = row else { continue };
            let Some(Value::Id(competency)) = cells.first().map(|cell| &cell.value) else { continue };
            *id = format!("{}-{competency}", table.id).into();
            let cells = table.columns.iter().zip(cells.iter()).filter(|(_, cell)| !cell.value.is_blank());
            named.extend(cells.map(|(column, _)| ((competency.to_string(), column.key.to_string()), id.to_string())));
        }
    }
    for table in tables.iter_mut().filter(|table| table.id == "competencies") {
        for row in &mut table.rows {
            let Row::Cells { cells, .. } = row else { continue };
            let Some(Value::Id(competency)) = cells.first().map(|cell| cell.value.clone()) else { continue };
            for (column, cell) in table.columns.iter().zip(cells) {
                let Value::Count(count) = cell.value else { continue };
                let row = named.get(&(competency.to_string(), column.key.to_string()));
                if let Some(row) = row.filter(|_| count > 0) {
                    let number = Span::plain(count.to_string()).to(Target::Here(row.clone().into()));
                    cell.value = Value::Text(vec![number].into());
                }
            }
        }
    }
}

/// All tables, wherever they stand.
fn collect<'d, 'a>(blocks: &'d mut [Block<'a>], tables: &mut Vec<&'d mut Table<'a>>) {
    for block in blocks {
        match block {
            Block::Table(table) => tables.push(table),
            Block::Section(section) => collect(&mut section.blocks, tables),
            _ => {}
        }
    }
}
