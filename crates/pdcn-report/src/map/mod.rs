//! The view `map`: which outcome leans on which, laid out by the grade in which each begins. A strand, what is about AI, or
//! what is near one outcome; formats without drawings show the same as a table with the prerequisites of each.

mod near;

use foldhash::{HashMap, HashMapExt as _};
use pdcn_document::{Block, Document, Drawing, Figure, Graph, Group, Link, Node, Rank, Target};
use pdcn_model::{PrerequisiteGraph, Strength};

use crate::frame::{add_fact, closing_note, document as frame, fact};
use crate::table::{asked, leaning, notes, sorted, titles};
use crate::{Context, Selection};

/// What a map is drawn around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around<'a> {
    /// The id of an outcome.
    pub id: &'a str,
    /// How many steps away from it, in both directions.
    pub steps: usize,
}

/// The map of what is asked about, or of what is near one outcome of it; nothing when there is no such outcome.
pub fn map<'a>(context: &Context<'a>, selection: &Selection<'a>, around: Option<Around<'_>>) -> Option<Document<'a>> {
    let graph = PrerequisiteGraph::new(context.index);
    let mut asked = asked(context, selection, true);
    let focus = match around {
        Some(around) => {
            let focus = context.index.outcome_position(around.id)?;
            let near = near::near(&graph, context.edition().outcomes.len(), focus, around.steps);
            asked.shown.retain(|position| near.contains(position));
            Some(focus)
        }
        None => None,
    };
    if asked.shown.is_empty() {
        return None;
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
    let drawn = drawing(context, &graph, &asked.shown, focus);
    let values = [("count", drawn.nodes.len().into()), ("edges", drawn.edges.len().into())];
    document.blocks.push(Block::Figure(Figure {
        id: "map".into(),
        caption: context.say("map-caption", &[]).into(),
        description: context.say("map-description", &values).into(),
        drawing: Drawing::Graph(drawn),
        alternative: vec![Block::Table(leaning(context, selection, asked.shown))],
    }));
    document.blocks.extend(closing_note(context));
    Some(document)
}

fn drawing<'a>(
    context: &Context<'a>,
    prerequisites: &PrerequisiteGraph,
    shown: &[u32],
    focus: Option<u32>,
) -> Graph<'a> {
    let shown = sorted(context, shown.to_vec());
    let learn = |position: u32| context.index.marks(position).learn.unwrap_or(0);
    // From the first grade in which something begins to the last.
    let first = shown.iter().map(|&position| learn(position)).min().unwrap_or(0);
    let last = shown.iter().map(|&position| learn(position)).max().unwrap_or(0);
    let ranks = (first..=last).filter_map(|grade| context.index.grade(grade)).map(|grade| Rank {
        key: grade.id.as_str().into(),
        heading: context.titles.short(grade).into(),
        title: context.titles.grade(grade).into(),
    });
    let competency = |position: u32| context.index.outcome(position).competency.as_str();
    let one_strand =
        shown.windows(2).all(|pair| context.strand_id(competency(pair[0])) == context.strand_id(competency(pair[1])));
    // Strands, or the competencies of the only strand.
    let group_of = |position: u32| {
        let id = competency(position);
        if one_strand { (id, competency_title(context, id)) } else { strand_title(context, context.strand_id(id)) }
    };
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut places = HashMap::new();
    let mut nodes = Vec::with_capacity(shown.len());
    let mut is_shown = vec![false; context.edition().outcomes.len()];
    for &position in &shown {
        let outcome = context.index.outcome(position);
        // The first outcome with an id is the one that prerequisites name.
        is_shown[position as usize] = context.index.outcome_position(outcome.id.as_str()) == Some(position);
        let (key, name) = group_of(position);
        let group = *places.entry(key).or_insert_with(|| {
            groups.push(Group { key: key.into(), name: name.into() });
            groups.len() - 1
        });
        nodes.push(Node {
            id: outcome.id.as_str().into(),
            text: context.titles.statement(outcome).into(),
            rank: usize::from(learn(position) - first),
            group,
            focus: focus == Some(position),
            target: Some(Target::Here(outcome.id.as_str().into())),
        });
    }
    let drawn = |position: u32| is_shown[position as usize];
    let edges = prerequisites.edges().filter(|edge| drawn(edge.prerequisite) && drawn(edge.dependent)).map(|edge| {
        let dependent = context.index.outcome(edge.dependent);
        let reason = dependent.prerequisites.get(edge.place as usize).and_then(|one| one.reason.as_deref());
        Link {
            from: context.index.outcome(edge.prerequisite).id.as_str().into(),
            to: dependent.id.as_str().into(),
            strong: edge.strength == Strength::Required,
            meaning: reason.unwrap_or("").into(),
        }
    });
    Graph { ranks: ranks.collect(), edges: edges.collect(), groups, nodes }
}

fn strand_title<'a>(context: &Context<'a>, id: &'a str) -> (&'a str, &'a str) {
    (id, context.index.strand(id).map_or(id, |strand| context.titles.strand(strand)))
}

fn competency_title<'a>(context: &Context<'a>, id: &'a str) -> &'a str {
    context.index.competency(id).map_or(id, |competency| context.titles.competency(competency))
}
