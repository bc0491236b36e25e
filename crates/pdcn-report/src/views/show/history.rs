//! The life of an id over the editions: where it is first seen, what changed about it each year, what it took the place of.

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_diff::{Category, Change, Kind, Thing};
use pdcn_document::{Item, Span, Style, Text};
use pdcn_model::{Edition, Outcome, Pathway, Written};

use super::Reader;
use crate::views::changes::{prose, sentence};
use crate::{Context, Editions};

/// The editions of the line that an edition belongs to, the oldest first: those before it, and those that follow it.
pub(crate) fn line<'a>(pathway: &'a Pathway, edition: &'a Edition) -> Vec<&'a Edition> {
    let mut line = pathway.before(edition);
    line.reverse();
    let mut seen: HashSet<&str> = line.iter().map(|edition| edition.id.as_str()).collect();
    let mut next: HashMap<&str, &Edition> = HashMap::new();
    for later in &pathway.editions {
        if let Some(previous) = &later.previous {
            next.entry(previous.as_str()).or_insert(later);
        }
    }
    let mut at = Some(edition);
    while let Some(edition) = at.filter(|edition| seen.insert(edition.id.as_str())) {
        line.push(edition);
        at = next.get(edition.id.as_str()).copied();
    }
    line
}

/// The history of an outcome, retired or not: an item per edition in which something happened to it.
pub(super) fn of_outcome<'a>(
    context: &Context<'a>,
    editions: &'a Editions<'a>,
    id: &str,
    reader: Reader,
) -> Vec<Item<'a>> {
    let find = |edition: &'a Edition| edition.outcomes.iter().find(|outcome| outcome.id.as_str() == id);
    let mut items: Vec<Item<'a>> = Vec::new();
    let mut before: Option<&'a Edition> = None;
    for edition in line(context.pathway, context.edition()) {
        let now = find(edition);
        let lines = match before {
            None => now.map(|_| first(context)).into_iter().collect(),
            Some(previous) => {
                let was = find(previous);
                let mut lines = took_the_place(context, previous, edition, id);
                if !is_same(was, now) {
                    lines.extend(changes(context, editions, edition, id, reader));
                }
                lines
            }
        };
        if !lines.is_empty() {
            let name = Span::styled(Style::Strong, edition.id.as_str());
            items.push(Item { text: vec![name].into(), tick: None, items: lines });
        }
        before = Some(edition);
    }
    items
}

/// Said of the oldest edition: what came before it nobody knows.
fn first<'a>(context: &Context<'_>) -> Item<'a> {
    context.part("show-history", "first").into()
}

/// True when the outcome is written as it was, wherever that is.
fn is_same(was: Option<&Outcome>, now: Option<&Outcome>) -> bool {
    was.map(Written::without_home) == now.map(Written::without_home)
}

/// The outcomes that an edition retired in favour of this one, and that the one before did not.
fn took_the_place<'a>(context: &Context<'a>, previous: &Edition, edition: &'a Edition, id: &str) -> Vec<Item<'a>> {
    let names = |retired: &&pdcn_model::Retired| retired.replaced_by.iter().any(|by| by.as_str() == id);
    let is_new = |retired: &&pdcn_model::Retired| previous.retired.iter().all(|other| other.id != retired.id);
    let of = edition.retired.iter().filter(names).filter(is_new);
    let item = |retired: &pdcn_model::Retired| {
        let values = [("id", retired.id.as_str().into()), ("reason", retired.reason.as_str().into())];
        Item::from(context.texts.part("show-history", "replaces", &values))
    };
    of.map(item).collect()
}

/// What changed about an outcome in an edition since the one before it, a line each; for whoever teaches, what a class notices,
/// and how many changes there are besides.
fn changes<'a>(
    context: &Context<'a>,
    editions: &'a Editions<'a>,
    edition: &'a Edition,
    id: &str,
    reader: Reader,
) -> Vec<Item<'a>> {
    let Some(since) = editions.since(edition.id.as_str()) else { return Vec::new() };
    let is_about = |change: &&Change<'_>| change.subject.thing == Thing::Outcome && change.subject.id == id;
    let all = since.comparison().changes.iter().filter(is_about);
    let (told, counted): (Vec<&Change<'_>>, Vec<&Change<'_>>) =
        all.partition(|change| reader == Reader::Keeper || is_noticed(change));
    let mut items: Vec<Item<'a>> = told.into_iter().map(|change| Item::from(words(context, change))).collect();
    if !counted.is_empty() {
        let values = [("count", counted.len().into())];
        items.push(context.texts.part("show-history", "others", &values).into());
    }
    items
}

/// True for a change that a class notices: what is taught, in which words, when, with which AI, and how much it matters.
pub(crate) fn is_noticed(change: &Change<'_>) -> bool {
    use Kind::{
        AiUseLowered, AiUseRaised, BecameOpen, EssentialMarked, EssentialUnmarked, LearnEarlier, LearnLater,
        LearnMoved, MasterEarlier, MasterLater, MasterMoved, NoLongerOpen, OutcomeAdded, OutcomeMovedCompetency,
        OutcomeMovedStage, OutcomeMovedStrand, PrerequisiteFollowed, ReuseEarlier, ReuseLater, ReuseMoved,
        StatementReworded, StatementRewritten,
    };
    let is_of_class = matches!(
        change.kind,
        OutcomeAdded
            | OutcomeMovedCompetency
            | OutcomeMovedStage
            | OutcomeMovedStrand
            | StatementRewritten
            | StatementReworded
            | LearnEarlier
            | LearnLater
            | LearnMoved
            | MasterEarlier
            | MasterLater
            | MasterMoved
            | ReuseEarlier
            | ReuseLater
            | ReuseMoved
            | BecameOpen
            | NoLongerOpen
            | AiUseRaised
            | AiUseLowered
            | EssentialMarked
            | EssentialUnmarked
    );
    is_of_class || change.category() == Category::Identity && change.kind != PrerequisiteFollowed
}

/// A change in words, with the words that changed told apart.
pub(crate) fn words<'a>(context: &Context<'_>, change: &Change<'_>) -> Text<'a> {
    let sentence = sentence(change, context.texts);
    let mut spans = vec![Span::plain(sentence.text)];
    spans.extend(prose(context.texts, sentence.prose).into_iter().map(owned));
    if let Some(reason) = sentence.reason {
        spans.push(Span::plain(format!("{}{reason}", context.part("changes-prose", "colon"))));
    }
    spans.into()
}

fn owned<'a>(span: Span<'_>) -> Span<'a> {
    Span::styled(span.style, span.words.into_owned())
}
