//! What is drawn: the bars of a chart say what the cells of the table say, a map has what is near, a checklist has boxes.

use std::collections::{BTreeMap, BTreeSet};

use pdcn_document::{Block, Document, Drawing, Figure, Graph, Item, Row, Timeline, TimelineRow, Value};
use pdcn_report::views::chart::chart;
use pdcn_report::views::checklist::{For, checklist};
use pdcn_report::views::map::{Around, NoMap, map};
use pdcn_report::views::table::table;
use pdcn_texts::Language;

use crate::support::{select, shipped, small, with_context};

fn figure<'d>(document: &'d Document<'_>) -> &'d Figure<'d> {
    let found = document.blocks.iter().find_map(|block| match block {
        Block::Figure(figure) => Some(figure),
        _ => None,
    });
    found.expect("a figure")
}

fn timeline<'d>(document: &'d Document<'_>) -> &'d Timeline<'d> {
    match &figure(document).drawing {
        Drawing::Timeline(timeline) => timeline,
        Drawing::Graph(_) | Drawing::Bars(_) | Drawing::Board(_) => panic!("a chart is a timeline"),
    }
}

fn graph<'d>(document: &'d Document<'_>) -> &'d Graph<'d> {
    match &figure(document).drawing {
        Drawing::Graph(graph) => graph,
        Drawing::Timeline(_) | Drawing::Bars(_) | Drawing::Board(_) => panic!("a map is a graph"),
    }
}

/// The signs of each row of marks, by id, as the table has them.
fn cells(document: &Document<'_>) -> BTreeMap<String, Vec<Option<&'static str>>> {
    let mut found = BTreeMap::new();
    for row in document.tables().iter().flat_map(|table| &table.rows) {
        let Row::Cells { cells, total: false, .. } = row else { continue };
        let Some(Value::Id(id)) = cells.first().map(|cell| &cell.value) else { continue };
        let sign = |value: &Value<'_>| if let Value::Sign(sign) = value { Some(*sign) } else { None };
        found.insert(id.to_string(), cells[2..].iter().map(|cell| sign(&cell.value)).collect());
    }
    found
}

#[test]
fn the_bars_of_a_chart_are_the_cells_of_the_table() {
    for question in ["", "stage=primary", "stage=secondary", "strand=IA", "ai=", "grade=P5,grade=P6"] {
        with_context(shipped(), Language::French, |context| {
            let selection = select(question, context).expect("what exists");
            let document = chart(context, &selection).expect("a chart");
            let n_columns = selection.grades.len();
            let mut bars = BTreeMap::new();
            for row in &timeline(&document).rows {
                if let TimelineRow::Bar { id, segments, .. } = row {
                    let sign =
                        |column| segments.iter().find(|of| (of.first..=of.last).contains(&column)).map(|of| of.sign);
                    bars.insert(id.to_string(), (0..n_columns).map(sign).collect::<Vec<_>>());
                }
            }
            let table = table(context, &selection, &[]).expect("a table");
            assert!(!bars.is_empty());
            assert_eq!(bars, cells(&table), "{question}");
            // What formats without drawings show.
            assert_eq!(bars, cells(&document), "{question}");
        });
    }
}

#[test]
fn lines_of_a_chart_stay_in_a_band_and_lead_on() {
    with_context(shipped(), Language::French, |context| {
        let selection = select("ai=", context).expect("what exists");
        let document = chart(context, &selection).expect("a chart");
        let timeline = timeline(&document);
        let mut band = BTreeMap::new();
        let mut now = 0;
        for row in &timeline.rows {
            match row {
                TimelineRow::Band { .. } => now += 1,
                TimelineRow::Bar { id, .. } => {
                    band.insert(id.as_ref(), now);
                }
            }
        }
        assert!(timeline.links.len() > 20, "{}", timeline.links.len());
        assert!(timeline.links.iter().all(|link| band[link.from.as_ref()] == band[link.to.as_ref()]));
    });
}

#[test]
fn a_map_has_every_prerequisite_between_its_outcomes() {
    with_context(shipped(), Language::French, |context| {
        let document = map(context, &select("", context).expect("everything"), None).expect("a map");
        assert!(figure(&document).parts.len() > 2, "one for each strand");
        let graph = graph(&document);
        let ids: BTreeSet<&str> = graph.nodes.iter().map(|node| node.id.as_ref()).collect();
        let outcomes = &context.edition().outcomes;
        assert_eq!(ids.len(), outcomes.len());
        let written: BTreeSet<(&str, &str)> = outcomes
            .iter()
            .flat_map(|outcome| outcome.prerequisites.iter().map(|before| (before.id.as_str(), outcome.id.as_str())))
            .collect();
        let drawn: BTreeSet<(&str, &str)> =
            graph.edges.iter().map(|edge| (edge.from.as_ref(), edge.to.as_ref())).collect();
        assert_eq!(drawn, written);
        for node in &graph.nodes {
            let outcome = outcomes.iter().find(|outcome| outcome.id.as_str() == node.id).expect("an outcome");
            assert_eq!(graph.ranks[node.rank].key, outcome.learn.as_str(), "{}", node.id);
        }
    });
}

#[test]
fn a_map_around_an_outcome_has_what_is_near() {
    with_context(small(), Language::English, |context| {
        let everything = select("", context).expect("everything");
        let near = |id, steps| {
            let document = map(context, &everything, Some(Around { id, steps })).ok()?;
            let graph = graph(&document);
            assert_eq!(
                graph.nodes.iter().filter(|node| node.focus).map(|node| node.id.as_ref()).collect::<Vec<_>>(),
                [id]
            );
            Some(graph.nodes.iter().map(|node| node.id.to_string()).collect::<BTreeSet<_>>())
        };
        let set = |ids: &[&str]| Some(ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>());
        assert_eq!(near("VIE-003", 1), set(&["VIE-001", "VIE-003"]), "a prerequisite that names nothing is not drawn");
        let none = |id| map(context, &everything, Some(Around { id, steps: 2 }));
        assert_eq!(none("VIE-002"), Err(NoMap::NoPrerequisite(1)), "nothing to draw");
        assert_eq!(none("NO-001"), Err(NoMap::NoOutcome));
    });
}

#[test]
fn the_map_of_a_strand_has_stubs_for_what_it_leans_on_elsewhere() {
    with_context(shipped(), Language::English, |context| {
        for strand in &context.edition().strands {
            let selection = select(&format!("strand={}", strand.id), context).expect("a strand");
            let Ok(document) = map(context, &selection, None) else { continue };
            let graph = graph(&document);
            let own = |id: &str| id.split('-').next() == Some(strand.id.as_str());
            let outside: BTreeSet<(&str, &str)> = context
                .edition()
                .outcomes
                .iter()
                .filter(|outcome| outcome.competency.strand() == strand.id.as_str())
                .flat_map(|outcome| {
                    outcome.prerequisites.iter().map(|before| (before.id.as_str(), outcome.id.as_str()))
                })
                .filter(|(before, _)| !own(before))
                .collect();
            let drawn: BTreeSet<(&str, &str)> = graph
                .edges
                .iter()
                .map(|edge| (edge.from.as_ref(), edge.to.as_ref()))
                .filter(|(before, _)| !own(before))
                .collect();
            assert_eq!(drawn, outside);
            let stubs: BTreeSet<&str> =
                graph.nodes.iter().filter(|node| node.stub).map(|node| node.id.as_ref()).collect();
            assert_eq!(stubs, outside.iter().map(|(before, _)| *before).collect());
            let told = document.blocks.iter().any(|block| match block {
                Block::Note(note) => stubs.iter().all(|id| note.text.words().contains(id)) && !stubs.is_empty(),
                _ => false,
            });
            assert_eq!(told, !stubs.is_empty(), "{}", strand.id);
        }
    });
}

/// All items of all lists.
fn items<'d>(blocks: &'d [Block<'_>]) -> Vec<&'d Item<'d>> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::List { items, .. } => items.iter().collect(),
            Block::Section(section) => items(&section.blocks),
            Block::Figure(figure) => items(&figure.alternative),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn a_checklist_has_what_the_grade_works_on_with_boxes_to_tick() {
    with_context(shipped(), Language::French, |context| {
        for (grade, of) in (0..).zip(&context.edition().grades) {
            let selection = select(&format!("grade={}", of.id), context).expect("a grade");
            let worked = context
                .index
                .outcomes()
                .filter(|(position, _)| context.index.mark(*position, grade).is_some_and(pdcn_model::Mark::is_work));
            let words = worked.map(|(_, outcome)| outcome.pupil.as_deref().unwrap_or(&outcome.statement));
            let mut words: Vec<&str> = words.collect();
            let n_worked = words.len();
            let Some(document) = checklist(context, &selection, For::Pupil) else {
                assert_eq!(n_worked, 0, "{}", of.id);
                continue;
            };
            let items = items(&document.blocks);
            assert_eq!(items.len(), n_worked, "{}", of.id);
            assert!(items.iter().all(|item| item.tick == Some(false)));
            let mut shown: Vec<String> = items.iter().map(|item| item.text.words().into_owned()).collect();
            shown.sort();
            words.sort_unstable();
            assert_eq!(shown, words, "in the pupil’s words");

            let class = checklist(context, &selection, For::Class(26)).expect("a list");
            let rows = class
                .tables()
                .iter()
                .flat_map(|table| &table.rows)
                .filter(|row| matches!(row, Row::Cells { .. }))
                .count();
            assert_eq!(rows, n_worked);
            assert!(class.tables().iter().all(|table| table.columns.len() == 27));
        }
        let two = select("grade=P5,grade=P6", context).expect("two grades");
        assert_eq!(checklist(context, &two, For::Pupil), None, "one grade at a time");
    });
}
