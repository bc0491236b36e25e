//! The graph of a map: outcomes on the rank of the grade in which each begins, in the lane of its strand, and the edges
//! between them; what a map leans on outside of it stands there as a stub.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_document::{Graph, Group, Link, Node, Rank, Target, Text};
use pdcn_model::{Edge, PrerequisiteGraph, Strength};

use crate::Context;
use crate::table::in_print_order;

/// What is drawn.
#[derive(Clone, Copy)]
pub(super) struct Shown<'s> {
    /// The positions of the outcomes.
    pub(super) outcomes: &'s [u32],
    /// The positions of those outside of the map that they lean on, and that are drawn as stubs.
    pub(super) stubs: &'s [u32],
    /// The one that it is drawn around.
    pub(super) focus: Option<u32>,
}

/// The prerequisites of outcomes that are not among them, in the order of the data.
pub(super) fn elsewhere(context: &Context<'_>, prerequisites: &PrerequisiteGraph, outcomes: &[u32]) -> Vec<Edge> {
    let mut is_shown = vec![false; context.edition().outcomes.len()];
    for &position in outcomes {
        is_shown[position as usize] = true;
    }
    let mut found: Vec<Edge> =
        outcomes.iter().flat_map(|&position| prerequisites.prerequisites_of(position)).copied().collect();
    found.retain(|edge| !is_shown[edge.prerequisite as usize]);
    found.sort_unstable_by_key(|edge| (edge.dependent, edge.place));
    found
}

/// The outcomes that prerequisites lead to, each once, in the order of the data.
pub(super) fn targets(edges: &[Edge]) -> Vec<u32> {
    let mut targets: Vec<u32> = edges.iter().map(|edge| edge.prerequisite).collect();
    targets.sort_unstable();
    targets.dedup();
    targets
}

/// The graph of what is shown.
pub(super) fn drawing<'a>(context: &Context<'a>, prerequisites: &PrerequisiteGraph, shown: Shown<'_>) -> Graph<'a> {
    let outcomes = in_print_order(context, shown.outcomes.to_vec());
    let learn = |position: u32| context.index.marks(position).learn.unwrap_or(0);
    // From the first grade in which something begins to the last.
    let all = || outcomes.iter().chain(shown.stubs).map(|&position| learn(position));
    let (first, last) = (all().min().unwrap_or(0), all().max().unwrap_or(0));
    let ranks = (first..=last).filter_map(|grade| context.index.grade(grade)).map(|grade| Rank {
        key: grade.id.as_str().into(),
        heading: context.titles.short(grade).into(),
        title: context.titles.grade(grade).into(),
    });
    let competency = |position: u32| context.index.outcome(position).competency.as_str();
    let one_strand = outcomes
        .windows(2)
        .all(|pair| context.strand_id(competency(pair[0])) == context.strand_id(competency(pair[1])));
    // Strands, or the competencies of the only strand; stubs have a lane of their own, the last one.
    let group_of = |position: u32| {
        let id = competency(position);
        if one_strand { (id, competency_title(context, id)) } else { strand_title(context, context.strand_id(id)) }
    };
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut places = HashMap::new();
    let mut nodes = Vec::with_capacity(outcomes.len() + shown.stubs.len());
    let mut is_drawn = vec![false; context.edition().outcomes.len()];
    for &position in &outcomes {
        let outcome = context.index.outcome(position);
        // The first outcome with an id is the one that prerequisites name.
        is_drawn[position as usize] = context.index.outcome_position(outcome.id.as_str()) == Some(position);
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
            focus: shown.focus == Some(position),
            target: Some(Target::Here(outcome.id.as_str().into())),
            stub: false,
        });
    }
    if !shown.stubs.is_empty() {
        groups.push(Group { key: "".into(), name: context.say("map-stubs", &[]).into() });
    }
    for &position in shown.stubs {
        is_drawn[position as usize] = true;
        nodes.push(Node {
            id: context.index.outcome(position).id.as_str().into(),
            // What it says is on the map of its strand.
            text: Text::default(),
            rank: usize::from(learn(position) - first),
            group: groups.len() - 1,
            focus: false,
            target: None,
            stub: true,
        });
    }
    let drawn = |position: u32| is_drawn[position as usize];
    let mut edges: Vec<&Edge> =
        outcomes.iter().flat_map(|&position| prerequisites.prerequisites_of(position)).collect();
    edges.retain(|edge| drawn(edge.prerequisite) && drawn(edge.dependent));
    edges.sort_unstable_by_key(|edge| (edge.dependent, edge.place));
    let edges = edges.into_iter().map(|edge| {
        let dependent = context.index.outcome(edge.dependent);
        let prerequisite = dependent.prerequisites.get(edge.place as usize);
        let reason = prerequisite.and_then(|one| one.reason.as_deref());
        let within = prerequisite.and_then(|one| one.within).map(|_| context.part("strength", "within"));
        let meaning = within.into_iter().chain(reason.map(str::to_owned)).collect::<Vec<_>>().join(" · ");
        Link {
            from: context.index.outcome(edge.prerequisite).id.as_str().into(),
            to: dependent.id.as_str().into(),
            strong: edge.strength == Some(Strength::Required),
            meaning: meaning.into(),
        }
    });
    Graph { ranks: ranks.collect(), edges: edges.collect(), groups, nodes }
}

/// The id and the title of a strand.
pub(super) fn strand_title<'a>(context: &Context<'a>, id: &'a str) -> (&'a str, &'a str) {
    (id, context.index.strand(id).map_or(id, |strand| context.titles.strand(strand)))
}

fn competency_title<'a>(context: &Context<'a>, id: &'a str) -> &'a str {
    context.index.competency(id).map_or(id, |competency| context.titles.competency(competency))
}
