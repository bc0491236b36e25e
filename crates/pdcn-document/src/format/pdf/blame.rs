//! Because of which outcomes a document cannot be printed. No text is known to stop the printer; should one ever, whoever
//! wrote it must be told where to look.

use crate::{Block, Cell, Column, Document, Drawing, Row, Table, Text, TimelineRow, Value, Width};

/// What has an id, and what it says.
pub(super) type Piece<'a> = (&'a str, Vec<&'a Text<'a>>);

/// The ids of what cannot be printed even alone, in the order of the document; none when that is not the fault of one.
pub(super) fn blame(document: &Document<'_>, prints: &dyn Fn(&Document<'_>) -> bool) -> Vec<String> {
    let mut pieces = Vec::new();
    collect(&document.blocks, &mut pieces);
    let mut found = Vec::new();
    search(&pieces, &|pieces| prints(&alone(document, pieces)), &mut found);
    found.dedup();
    found
}

/// Halves what cannot be printed until single pieces are left.
fn search(pieces: &[Piece<'_>], prints: &dyn Fn(&[Piece<'_>]) -> bool, found: &mut Vec<String>) {
    if pieces.is_empty() || prints(pieces) {
        return;
    }
    if let [(id, _)] = pieces {
        found.push((*id).to_owned());
        return;
    }
    let (one, other) = pieces.split_at(pieces.len() / 2);
    search(one, prints, found);
    search(other, prints, found);
}

/// All that has an id, with what it says.
pub(super) fn collect<'a>(blocks: &'a [Block<'a>], pieces: &mut Vec<Piece<'a>>) {
    for block in blocks {
        match block {
            Block::Section(section) => collect(&section.blocks, pieces),
            Block::Table(table) => pieces.extend(table.rows.iter().filter_map(row)),
            Block::Figure(figure) => {
                match &figure.drawing {
                    Drawing::Timeline(timeline) => pieces.extend(timeline.rows.iter().filter_map(|row| match row {
                        TimelineRow::Bar { id, text, .. } => Some((id.as_ref(), vec![text])),
                        TimelineRow::Band { .. } => None,
                    })),
                    Drawing::Bars(bars) => {
                        pieces.extend(bars.rows.iter().map(|row| (row.key.as_ref(), vec![&row.text])));
                    }
                    Drawing::Graph(graph) => {
                        pieces.extend(graph.nodes.iter().map(|node| (node.id.as_ref(), vec![&node.text])));
                    }
                    Drawing::Board(board) => {
                        let entries = board.lanes.iter().flat_map(|lane| lane.cells.iter().flatten());
                        pieces.extend(entries.map(|entry| (entry.id.as_ref(), vec![&entry.text])));
                    }
                }
                collect(&figure.alternative, pieces);
            }
            _ => {}
        }
    }
}

/// The id and the texts of a row; nothing for one without an id.
fn row<'a>(row: &'a Row<'a>) -> Option<Piece<'a>> {
    let Row::Cells { id, cells, .. } = row else { return None };
    let shown = cells.iter().find_map(|cell| match &cell.value {
        Value::Id(id) => Some(id.as_ref()),
        _ => None,
    });
    let texts = cells.iter().flat_map(|cell| match &cell.value {
        Value::Text(text) => std::slice::from_ref(text),
        Value::Texts(texts) => texts.as_slice(),
        _ => &[],
    });
    shown.or(Some(id.as_ref())).filter(|id| !id.is_empty()).map(|id| (id, texts.collect()))
}

/// Some pieces, as a table and nothing else.
fn alone<'a>(document: &Document<'a>, pieces: &[Piece<'a>]) -> Document<'a> {
    let column = |width| Column { width, ..Column::default() };
    let rows = pieces.iter().map(|(id, texts)| {
        let texts = texts.iter().map(|text| (*text).clone()).collect();
        Row::cells(vec![Cell::from(Value::Id((*id).into())), Cell::from(Value::Texts(texts))])
    });
    let table =
        Table { columns: vec![column(Width::Short), column(Width::Wide)], rows: rows.collect(), ..Table::default() };
    Document {
        view: document.view,
        language: document.language.clone(),
        title: document.view.into(),
        blocks: vec![Block::Table(table)],
        ..Document::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Figure, Graph, Node, Section, Timeline};

    /// Prints everything but one word.
    fn prints(document: &Document<'_>) -> bool {
        !format!("{:?}", document.blocks).contains("poison")
    }

    fn text(at: usize) -> Text<'static> {
        if matches!(at, 7 | 23) { "du poison".into() } else { "du pain".into() }
    }

    #[test]
    fn every_outcome_that_stops_the_printer_is_named_wherever_it_stands() {
        let ids = |at: usize| format!("IA-{at:03}");
        let rows = (0..40).map(|at| Row::cells(vec![Value::Id(ids(at).into()).into(), Value::Text(text(at)).into()]));
        let table = Block::Table(Table { rows: rows.collect(), ..Table::default() });
        let figure = |drawing| {
            Block::Figure(Figure {
                parts: Vec::new(),
                id: "".into(),
                caption: "".into(),
                description: "".into(),
                drawing,
                alternative: vec![],
            })
        };
        let bars =
            (0..40).map(|at| TimelineRow::Bar { id: ids(at).into(), text: text(at), segments: vec![], leaves: 0 });
        let timeline = figure(Drawing::Timeline(Timeline { rows: bars.collect(), ..Timeline::default() }));
        let nodes = (0..40).map(|at| Node { id: ids(at).into(), text: text(at), ..Node::default() });
        let graph = figure(Drawing::Graph(Graph { nodes: nodes.collect(), ..Graph::default() }));
        for block in [table, timeline, graph] {
            let blocks = vec![Block::Section(Section { blocks: vec![block], ..Section::default() })];
            assert_eq!(blame(&Document { blocks, ..Document::default() }, &prints), ["IA-007", "IA-023"]);
        }
    }

    #[test]
    fn nobody_is_blamed_for_what_is_not_in_a_row() {
        let blocks = vec![Block::Paragraph("poison".into())];
        assert!(blame(&Document { blocks, ..Document::default() }, &prints).is_empty());
    }
}
