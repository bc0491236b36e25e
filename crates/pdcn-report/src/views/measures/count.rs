//! What is measured of an edition: counts and shares that a committee judges it by.

use std::collections::HashMap;

use pdcn_model::{EditionIndex, FrameworkKind, Outcome, PrerequisiteGraph, Strength};

use crate::Context;

/// A number that is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Measured {
    /// How many.
    Count(usize),
    /// How many of how many.
    Share(usize, usize),
    /// How many of how many are alike, and what they have in common.
    Alike(usize, usize, String),
}

/// The measures of an edition, by name, in the order in which they are shown.
pub(super) fn measures(context: &Context<'_>) -> Vec<(&'static str, Measured)> {
    use Measured::{Count, Share};
    let edition = context.edition();
    let outcomes = &edition.outcomes;
    let all = outcomes.len();
    let of = |is: &dyn Fn(&Outcome) -> bool| outcomes.iter().filter(|outcome| is(outcome)).count();
    let mastered = of(&|one| one.master.is_some());
    let signs = |one: &Outcome| one.evidence.as_ref().map_or(0, |evidence| evidence.master.len());
    let adapted = |one: &Outcome| one.evidence.as_ref().is_some_and(|evidence| evidence.adapted.is_some());
    let required: usize = outcomes
        .iter()
        .map(|one| one.prerequisites.iter().filter(|one| one.strength == Some(Strength::Required)).count())
        .sum();
    let prerequisites: usize = outcomes.iter().map(|one| one.prerequisites.len()).sum();
    let (begun_later, into_first) = chains_into_first_cycle(context.index);
    let reasons = || outcomes.iter().flat_map(|one| &one.prerequisites).filter_map(|one| one.reason.as_deref());
    let examples = || outcomes.iter().flat_map(|one| &one.examples).map(String::as_str);
    let at_hand = edition.resources.iter().filter(|resource| resource.is_at_hand()).count();
    let programme = |one: &Outcome| ties(context, one).any(|kind| kind == FrameworkKind::Programme);
    let law_or_plan =
        |one: &Outcome| ties(context, one).any(|kind| matches!(kind, FrameworkKind::Law | FrameworkKind::Plan));
    vec![
        ("outcomes", Count(all)),
        ("about-ai", Share(of(&|one| context.is_ai(one)), all)),
        ("two-signs", Share(of(&|one| one.master.is_some() && signs(one) >= 2), mastered)),
        ("adapted", Share(of(&adapted), all)),
        ("essential", Count(of(&|one| one.essential))),
        ("essential-most", Count(most_mastered(context.index, &|one| one.essential))),
        ("mastered-most", Count(most_mastered(context.index, &|_| true))),
        ("aligned", Share(of(&|one| !one.aligns.is_empty()), all)),
        ("aligned-programme", Share(of(&programme), all)),
        ("aligned-law-plan", Share(of(&law_or_plan), all)),
        ("required", Share(required, prerequisites)),
        ("chains-first-cycle", Share(into_first, begun_later)),
        ("reasons-alike", alike(context, reasons())),
        ("examples-alike", alike(context, examples())),
        ("spans-alike", spans(context.index)),
        ("pupil", Share(of(&|one| one.pupil.is_some()), all)),
        ("family", Share(of(&|one| one.family.is_some()), all)),
        ("resources-at-hand", Share(at_hand, edition.resources.len())),
        ("terms", Count(edition.terms.len())),
        ("topics", Count(edition.topics.len())),
    ]
}

/// The kinds of the frameworks that an outcome is aligned to.
fn ties<'c>(context: &'c Context<'_>, outcome: &'c Outcome) -> impl Iterator<Item = FrameworkKind> {
    let framework = |one: &pdcn_model::Alignment| context.pathway.framework(one.parts()?.0);
    outcome.aligns.iter().filter_map(framework).map(|framework| framework.kind)
}

/// The most outcomes that reach ★ in one grade.
fn most_mastered(index: &EditionIndex<'_>, is: &dyn Fn(&Outcome) -> bool) -> usize {
    let grades = index.mastered_by_grade();
    let count = |mastered: &Vec<u32>| mastered.iter().filter(|&&position| is(index.outcome(position))).count();
    grades.iter().map(count).max().unwrap_or_default()
}

/// How many outcomes begin after the first cycle, and for how many of them required prerequisites lead into it.
fn chains_into_first_cycle(index: &EditionIndex<'_>) -> (usize, usize) {
    let last = index.edition().cycles().first().map(pdcn_model::Cycle::last);
    let Some(last) = last else { return (0, 0) };
    let is_later = |position: u32| index.marks(position).learn.is_some_and(|learn| learn > last);
    let graph = PrerequisiteGraph::new(index);
    let leads = |from: u32| {
        let (mut seen, mut next) = (vec![from], vec![from]);
        while let Some(position) = next.pop() {
            for edge in graph.prerequisites_of(position).filter(|edge| edge.strength == Some(Strength::Required)) {
                if !is_later(edge.prerequisite) {
                    return true;
                }
                if !seen.contains(&edge.prerequisite) {
                    seen.push(edge.prerequisite);
                    next.push(edge.prerequisite);
                }
            }
        }
        false
    };
    let later: Vec<u32> = index.outcomes().map(|(position, _)| position).filter(|&one| is_later(one)).collect();
    (later.len(), later.into_iter().filter(|&one| leads(one)).count())
}

/// How many texts open with the same two words, those that most do.
fn alike<'t>(context: &Context<'_>, texts: impl Iterator<Item = &'t str>) -> Measured {
    let texts: Vec<&str> = texts.collect();
    let most = pdcn_lint::most_common_opening(context.pathway, texts.iter().copied());
    most.map_or(Measured::Share(0, texts.len()), |(words, count)| Measured::Alike(count, texts.len(), words))
}

/// How many outcomes take the same number of grades from → to ★, the number that most do.
fn spans(index: &EditionIndex<'_>) -> Measured {
    let mut spans: HashMap<u16, usize> = HashMap::new();
    for (position, _) in index.outcomes() {
        if let Some(n_grades) = index.marks(position).n_grades() {
            *spans.entry(n_grades).or_default() += 1;
        }
    }
    let all = spans.values().sum();
    let most = spans.into_iter().max_by_key(|&(span, count)| (count, u16::MAX - span));
    most.map_or(Measured::Share(0, all), |(span, count)| Measured::Alike(count, all, span.to_string()))
}
