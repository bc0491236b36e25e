//! The view `map`: which outcome leans on which, laid out by the grade in which each begins. A strand, what is about AI, or
//! what is near one outcome; formats without drawings show the same as a table with the prerequisites of each.

mod drawing;
mod near;

use pdcn_document::{Block, Document, Drawing, Figure, Graph, Link, Note, Tone};
use pdcn_model::{Edge, PrerequisiteGraph, Retirements};
use pdcn_source::nearest;
use pdcn_texts::Text;

use self::drawing::{Shown, drawing, elsewhere, strand_title, targets};
use crate::frame::{add_fact, closing_note, document as frame, fact};
use crate::part::{Each, MAP, Part, Section};
use crate::table::{asked, in_print_order, leaning, notes, titles};
use crate::{ANY, Answer, Ask, Context, Form, Key, NoAnswer, Question, Refusal, Selection, View};

/// The view.
pub static VIEW: View = View {
    name: "map",
    also: &["carte", "graph", "graphe"],
    asks: &[
        Ask::new("around", Form::Name(Key::Outcome)),
        Ask { requires: Some("around"), ..Ask::new("steps", Form::Number(1, 255)) },
    ],
    set: &[Part::new("map", Section::Maps, Each::Strand, MAP)],
    examples: &[
        &[],
        &[("ai", "")],
        &[("strand", ANY)],
        &[("around", ANY), ("steps", "3")],
        &[("stage", ANY), ("cycle", ANY), ("competency", ANY)],
        &[("grade", ANY)],
        &[("framework", ANY)],
    ],
    answer,
    ..View::PLAIN
};

/// How many steps away, unless more or fewer are asked for.
const STEPS: usize = 2;

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let selection = question.selection()?;
    let steps = question.asked.number("steps").unwrap_or(STEPS);
    let around = question.asked.one("around").map(|id| Around { id, steps });
    if let Some(Around { id, .. }) = around {
        exists(id, &question.context)?;
    }
    match map(&question.context, &selection, around) {
        Ok(document) => Ok(document.into()),
        Err(NoMap::NoOutcome) => Err(question.nothing()),
        Err(NoMap::NoPrerequisite(count)) => {
            Err(NoAnswer::Nothing(vec![Text::new("map-no-prerequisite").with("count", count)]))
        }
    }
}

/// Makes sure that the edition has an outcome; of one that was retired, what took its place is told.
fn exists(id: &str, context: &Context<'_>) -> Result<(), Refusal> {
    if context.index.outcome_position(id).is_some() {
        return Ok(());
    }
    let retirements = Retirements::new(context.pathway, context.edition());
    let Some(retirement) = retirements.get(id) else {
        let near = nearest(id, context.edition().outcomes.iter().map(|outcome| outcome.id.as_str()));
        let text = Text::new("map-no-outcome").with("id", id);
        return Err(match near {
            Some(near) => Refusal::with_help(text.with("nearest", near), "help-nearest"),
            None => Refusal::new(text),
        });
    };
    let successors = retirements.in_force(id, context.index);
    let successors: Vec<&str> = successors.into_iter().map(|at| context.index.outcome(at).id.as_str()).collect();
    let text = Text::new("map-retired").with("id", id).with("edition", retirement.first.id.as_str());
    let help = if successors.is_empty() { "help-none" } else { "help" };
    Err(Refusal::with_help(text.with("successors", successors.join(", ")), help))
}

/// What a map is drawn around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around<'a> {
    /// The id of an outcome.
    pub id: &'a str,
    /// How many steps away from it, in both directions.
    pub steps: usize,
}

/// Why there is no map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMap {
    /// No outcome is asked about, or there is none to draw it around.
    NoOutcome,
    /// So many outcomes are asked about, and none of them leans on another: an empty drawing would say nothing.
    NoPrerequisite(usize),
}

/// How many of the outcomes that a map leans on elsewhere are named.
const NAMED: usize = 40;

/// Returns the map of what is asked about, or of what is near one outcome of it.
///
/// # Errors
///
/// Why there is nothing to draw.
pub fn map<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    around: Option<Around<'_>>,
) -> Result<Document<'a>, NoMap> {
    let graph = PrerequisiteGraph::new(context.index);
    let mut asked = asked(context, selection, true);
    let focus = match around {
        Some(around) => {
            let focus = context.index.outcome_position(around.id).ok_or(NoMap::NoOutcome)?;
            let near = near::near(&graph, focus, around.steps);
            asked.shown.retain(|position| near.contains(position));
            Some(focus)
        }
        None => None,
    };
    if asked.shown.is_empty() {
        return Err(NoMap::NoOutcome);
    }
    // What is near one outcome ends somewhere by its nature; what was chosen leans on what was not.
    let outside = if focus.is_none() { elsewhere(context, &graph, &asked.shown) } else { Vec::new() };
    let stubs = if selection.is_by_strand() { targets(&outside) } else { Vec::new() };
    let drawn = drawing(context, &graph, Shown { outcomes: &asked.shown, stubs: &stubs, focus });
    if drawn.edges.is_empty() {
        return Err(NoMap::NoPrerequisite(asked.shown.len()));
    }
    let (title, subtitle) = titles(context, selection, "map-subtitle");
    let mut document = frame(context, "map", title);
    document.subtitle = Some(match focus {
        Some(focus) => {
            let outcome = context.index.outcome(focus);
            let values = [("id", outcome.id.as_str().into()), ("statement", context.titles.statement(outcome).into())];
            context.say("map-around", &values).into()
        }
        None => subtitle.into(),
    });
    if !selection.words().is_empty() {
        add_fact(&mut document, fact(context, "selection", selection.words().join(" · ")));
    }
    add_fact(&mut document, fact(context, "outcomes", asked.shown.len().to_string()));
    document.blocks.extend(notes(context, &asked));
    document.blocks.extend(leads_elsewhere(context, &outside));
    let values = [("count", drawn.nodes.len().into()), ("edges", drawn.edges.len().into())];
    let parts = if focus.is_none() { parts(context, &graph, &asked.shown) } else { Vec::new() };
    document.blocks.push(Block::Figure(Figure {
        id: "map".into(),
        caption: worded(context, "map-caption", &drawn, &[]).into(),
        description: context.say("map-description", &values).into(),
        drawing: Drawing::Graph(drawn),
        parts,
        alternative: vec![Block::Table(leaning(context, selection, asked.shown))],
    }));
    document.blocks.extend(closing_note(context));
    Ok(document)
}

/// What the lines of a drawing mean; what a broken one also means where one is of unsaid strength.
fn worded(
    context: &Context<'_>,
    text: &str,
    drawn: &Graph<'_>,
    values: &[(&'static str, pdcn_texts::Value)],
) -> String {
    let is_unsaid = |link: &Link<'_>| {
        let dependent = context.index.outcome_position(&link.to).map(|position| context.index.outcome(position));
        let mut prerequisites = dependent.into_iter().flat_map(|outcome| &outcome.prerequisites);
        prerequisites.any(|one| one.id.as_str() == link.from && one.strength.is_none())
    };
    let said = context.say(text, values);
    if drawn.edges.iter().any(is_unsaid) { format!("{said} {}", context.say("map-unsaid", &[])) } else { said }
}

/// Says how many prerequisites lead out of the map, and to what; nothing when none does.
fn leads_elsewhere<'a>(context: &Context<'a>, outside: &[Edge]) -> Option<Block<'a>> {
    let targets = targets(outside);
    if targets.is_empty() {
        return None;
    }
    let id = |position: &u32| context.index.outcome(*position).id.as_str();
    let mut names: Vec<&str> = targets.iter().take(NAMED).map(id).collect();
    if targets.len() > NAMED {
        names.push("…");
    }
    let values =
        [("count", outside.len().into()), ("outcomes", targets.len().into()), ("names", names.join(", ").into())];
    Some(Block::Note(Note { tone: Tone::Hint, text: context.say("map-elsewhere", &values).into() }))
}

/// A drawing for each strand that leans on anything, with stubs for what it leans on in others; none when there is only
/// one strand.
fn parts<'a>(context: &Context<'a>, graph: &PrerequisiteGraph, shown: &[u32]) -> Vec<Figure<'a>> {
    let strand = |position: u32| context.strand_id(context.index.outcome(position).competency.as_str());
    let sorted = in_print_order(context, shown.to_vec());
    let strands: Vec<&[u32]> = sorted.chunk_by(|one, other| strand(*one) == strand(*other)).collect();
    if strands.len() < 2 {
        return Vec::new();
    }
    let part = |outcomes: &[u32]| {
        let stubs = targets(&elsewhere(context, graph, outcomes));
        let drawn = drawing(context, graph, Shown { outcomes, stubs: &stubs, focus: None });
        let (id, title) = strand_title(context, strand(*outcomes.first()?));
        let values = [("count", drawn.nodes.len().into()), ("edges", drawn.edges.len().into())];
        (!drawn.edges.is_empty()).then(|| Figure {
            id: format!("map-{id}").into(),
            caption: worded(context, "map-part", &drawn, &[("strand", title.into())]).into(),
            description: context.say("map-description", &values).into(),
            drawing: Drawing::Graph(drawn),
            parts: Vec::new(),
            alternative: Vec::new(),
        })
    };
    strands.into_iter().filter_map(part).collect()
}
