//! The view `chart`: a progression at a glance, each outcome a bar from → to ★ to the end of its reuse. It goes on a wall:
//! what needs words is in the table, which formats without drawings show in its place.

use foldhash::HashMap;
use pdcn_document::{
    Block, Count, Document, Drawing, Figure, Link, Row, Segment, Span, Style, Text, Timeline, TimelineRow,
};
use pdcn_model::{PrerequisiteGraph, Strength};

use crate::frame::{add_fact, closing_note, document as frame, fact};
use crate::part::{DRAWING, Each, POSTER, Part, Section};
use crate::signs::{mark_sign, mark_signs};
use crate::table::{asked, banded, competency_bands, grade_column, notes, outcomes, titles};
use crate::{ANY, Context, Selection, View};

/// The view.
pub static VIEW: View = View {
    name: "chart",
    also: &["graphique"],
    set: &[
        Part::new("chart-ai", Section::Posters, Each::Edition, POSTER).asking(&[("ai", "")]),
        Part::new("chart", Section::Posters, Each::Stage, POSTER),
        Part::new("chart-strand", Section::Posters, Each::Strand, DRAWING),
    ],
    examples: &[
        &[],
        &[("ai", "")],
        &[("stage", ANY), ("cycle", ANY), ("strand", ANY), ("competency", ANY)],
        &[("grade", ANY)],
        &[("framework", ANY)],
    ],
    answer: |question| question.answered(chart),
    ..View::PLAIN
};

/// Returns the chart of what is asked about; nothing when no outcome is asked about in these grades.
pub fn chart<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Option<Document<'a>> {
    let asked = asked(context, selection, false);
    if asked.shown.is_empty() {
        return None;
    }
    let (title, subtitle) = titles(context, selection, "chart-subtitle");
    let mut document = frame(context, "chart", title);
    // On a wall, what is asked about is the title.
    let what = selection.words();
    if what.is_empty() {
        document.subtitle = Some(subtitle.into());
    } else {
        // About AI alone, the poster says so in plain words.
        let of_ai = selection.is_ai() && what.len() == 1;
        document.title = if of_ai { context.say("chart-ai", &[]) } else { capital(&what.join(" · ")) }.into();
        document.subtitle = Some(format!("{title} – {}", context.say("chart-subtitle", &[])).into());
    }
    add_fact(&mut document, fact(context, "outcomes", asked.shown.len().to_string()));
    document.legend = mark_signs(context);
    document.blocks.extend(notes(context, &asked));
    let n_outcomes = asked.shown.len();
    let rows = rows(context, selection, asked.shown.clone());
    let links = links(context, &rows);
    let timeline = Timeline {
        heading: context.part("column", "statement").into(),
        bands: competency_bands(context),
        columns: selection.grades.iter().filter_map(|&grade| grade_column(context, grade)).collect(),
        rows,
        links,
        count: Some(Count { heading: context.say("chart-count", &[]).into(), sign: "master" }),
    };
    let values = [("count", n_outcomes.into()), ("grades", selection.grades.len().into())];
    document.blocks.push(Block::Figure(Figure {
        parts: Vec::new(),
        id: "chart".into(),
        caption: context.say("chart-caption", &[]).into(),
        description: context.say("chart-description", &values).into(),
        drawing: Drawing::Timeline(timeline),
        alternative: vec![Block::Table(outcomes(context, selection, &[], asked.shown))],
    }));
    document.blocks.extend(closing_note(context));
    Some(document)
}

/// A bar per outcome. Under one strand, and about one theme across strands, bands are the competencies alone; else the
/// strands stand above them.
fn rows<'a>(context: &Context<'a>, selection: &Selection<'a>, shown: Vec<u32>) -> Vec<TimelineRow<'a>> {
    let mut bars: Vec<u32> = Vec::with_capacity(shown.len());
    let table = banded(context, shown, 2, |position| {
        bars.push(position);
        Row::cells(Vec::new())
    });
    let n_strands = table.iter().filter(|row| matches!(row, Row::Band { level: 0, .. })).count();
    let with_strands = n_strands > 1 && !selection.is_ai();
    let mut strand = Text::default();
    let mut bars = bars.into_iter();
    let mut rows = Vec::with_capacity(table.len());
    for row in table {
        match row {
            Row::Band { level: 0, key, text } => {
                if with_strands {
                    rows.push(TimelineRow::Band { level: 0, key, text });
                } else {
                    strand = text;
                }
            }
            Row::Band { level, key, text } => {
                let text = if n_strands > 1 && !with_strands {
                    let of = format!("\u{a0}\u{a0}·\u{a0}\u{a0}{}", strand.words());
                    Text::Rich(vec![Span::plain(text.words().into_owned()), Span::styled(Style::Quiet, of)])
                } else {
                    text
                };
                rows.push(TimelineRow::Band { level, key, text });
            }
            Row::Cells { .. } => rows.extend(bars.next().map(|position| bar(context, selection, position))),
        }
    }
    rows
}

fn bar<'a>(context: &Context<'a>, selection: &Selection<'a>, position: u32) -> TimelineRow<'a> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut leaves = None;
    for (column, &grade) in selection.grades.iter().enumerate() {
        let Some(mark) = context.index.mark(position, grade) else { continue };
        let sign = mark_sign(mark);
        if sign == "master" {
            leaves = Some(column);
        }
        match segments.last_mut() {
            Some(segment) if segment.sign == sign && segment.last + 1 == column => segment.last = column,
            _ => segments.push(Segment { first: column, last: column, sign }),
        }
    }
    let outcome = context.index.outcome(position);
    let last = segments.last().map_or(0, |segment| segment.last);
    TimelineRow::Bar {
        id: outcome.id.as_str().into(),
        text: context.titles.statement(outcome).into(),
        segments,
        leaves: leaves.unwrap_or(last),
    }
}

/// The prerequisites between outcomes of one band, which stand near each other: others would only cross the drawing.
fn links<'a>(context: &Context<'a>, rows: &[TimelineRow<'a>]) -> Vec<Link<'a>> {
    let mut band_of = HashMap::default();
    let mut band = 0_usize;
    for row in rows {
        match row {
            TimelineRow::Band { .. } => band += 1,
            TimelineRow::Bar { id, .. } => {
                band_of.entry(id.clone()).or_insert(band);
            }
        }
    }
    let graph = PrerequisiteGraph::new(context.index);
    let id = |position| context.index.outcome(position).id.as_str();
    let near = graph.edges().filter(|edge| {
        let (from, to) = (band_of.get(id(edge.prerequisite)), band_of.get(id(edge.dependent)));
        from.is_some() && from == to
    });
    near.map(|edge| Link {
        from: id(edge.prerequisite).into(),
        to: id(edge.dependent).into(),
        strong: edge.strength == Some(Strength::Required),
        meaning: "".into(),
    })
    .collect()
}

/// The same, with a capital at its beginning.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
