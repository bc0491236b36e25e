//! One thing with its changes: its id and words, a line for each change with the words that changed in place, its marks
//! before and now, and where it is written.

use pdcn_diff::{Change, Detail, Hint, Kind, Rewording, Thing, Value, Words};
use pdcn_document::{Item, Span, Style, Text};
use pdcn_model::Outcome;
use pdcn_texts::{Texts, visible};

use super::sentence::{Prose, one_sided, sentence};
use super::{ShownChange, Spot, View, signs};

/// A thing with its changes, which are all about it.
pub(super) fn item<'a>(view: &View<'_, 'a>, changes: &[&'a ShownChange<'a>]) -> Item<'a> {
    let Some(first) = changes.first() else { return Item::default() };
    let is_of_data = changes.iter().any(|shown| of_main_text(&shown.change.detail, shown.change.subject.part));
    let mut items: Vec<Item<'a>> = combined(changes).iter().map(|of_kind| line(view, of_kind)).collect();
    items.extend(marks(view, changes));
    items.extend(places(view, changes));
    Item { text: name(view, first, is_of_data), tick: None, items }
}

/// True for words of a text of the thing itself, which are in the language of the pathway.
fn of_main_text(detail: &Detail<'_>, part: Option<&str>) -> bool {
    matches!(detail, Detail::Rewording(_)) && part.is_none()
}

/// What the thing is: its id, and its statement or title. Above words that changed the statement is in their language, so
/// that nobody reads an old translation over them.
fn name<'a>(view: &View<'_, 'a>, shown: &'a ShownChange<'a>, is_of_data: bool) -> Text<'a> {
    let subject = shown.change.subject;
    let lookup = &view.lookup;
    let title = match subject.thing {
        Thing::Outcome => lookup
            .outcome(subject.id)
            .map(|outcome| if is_of_data { outcome.statement.as_str() } else { lookup.titles.statement(outcome) }),
        Thing::Strand => lookup.strand(subject.id),
        Thing::Competency => lookup.competency(subject.id),
        Thing::Grade => lookup.grade(subject.id).map(|grade| lookup.titles.grade(grade)),
        Thing::Stage => lookup.stage(subject.id),
        Thing::Resource => lookup.resource(subject.id),
        Thing::Term => lookup.term(subject.id),
        Thing::Topic => lookup.topic(subject.id),
        Thing::Framework => {
            let pathways = [view.changes.new.pathway, view.changes.old.pathway];
            pathways
                .into_iter()
                .find_map(|pathway| pathway.framework(subject.id))
                .map(|framework| framework.title.as_str())
        }
        Thing::Tool => lookup.tool(subject.id),
        Thing::Edition | Thing::Cycle | Thing::AiPolicy | Thing::Guide | Thing::Plan => None,
    };
    let id = match subject.thing {
        Thing::AiPolicy => view.say("changes-ai-policy", &[]),
        Thing::Guide => view.say("changes-guide", &[]),
        Thing::Edition => view.say("changes-edition", &[("id", subject.id.into())]),
        Thing::Cycle if subject.part.is_some() => {
            let stage = subject.part.map(|stage| lookup.stage(stage).unwrap_or(stage)).unwrap_or_default();
            view.say("changes-cycle", &[("cycle", subject.id.into()), ("stage", stage.into())])
        }
        _ => visible(subject.id),
    };
    let style = match subject.thing {
        Thing::Edition | Thing::Cycle | Thing::AiPolicy | Thing::Guide => Style::Plain,
        // The name of its school is all the name that it has.
        Thing::Plan => Style::Strong,
        _ => Style::Code,
    };
    let mut spans = vec![Span::styled(style, id)];
    if let Some(title) = title {
        spans.extend([Span::plain(" "), Span::styled(Style::Strong, visible(title))]);
    }
    spans.into()
}

/// The changes by what one line can say: alignments that come, and alignments that go, are one line each; so are the
/// outcomes of an activity.
fn combined<'a>(changes: &[&'a ShownChange<'a>]) -> Vec<Vec<&'a ShownChange<'a>>> {
    let mut lines: Vec<Vec<&'a ShownChange<'a>>> = Vec::new();
    for shown in changes {
        let is_of_same = |other: &Change<'_>| {
            let is_plan = shown.change.subject.thing == Thing::Plan;
            other.kind == shown.change.kind && (!is_plan || other.subject.part == shown.change.subject.part)
        };
        let joins = |last: &&mut Vec<&ShownChange<'_>>| {
            let fits = |other: &&ShownChange<'_>| is_of_same(other.change) && other.accepted == shown.accepted;
            listed(shown.change).is_some() && last.last().is_some_and(fits)
        };
        match lines.last_mut().filter(joins) {
            Some(line) => line.push(shown),
            None => lines.push(vec![shown]),
        }
    }
    lines
}

/// The id by which a change joins others of its kind in one line; nothing for one that stands alone.
fn listed<'a>(change: &Change<'a>) -> Option<&'a str> {
    match (change.kind, &change.before, &change.after) {
        (Kind::AlignmentAdded | Kind::AlignmentRemoved, ..) => change.subject.part,
        (Kind::ActivityOutcomeAdded, _, Value::Name(id)) | (Kind::ActivityOutcomeRemoved, Value::Name(id), _) => {
            Some(id)
        }
        _ => None,
    }
}

/// A change, or several that one line says.
fn line<'a>(view: &View<'_, 'a>, changes: &[&'a ShownChange<'a>]) -> Item<'a> {
    let Some(first) = changes.first() else { return Item::default() };
    let mut sentence = sentence(first.change, view.texts);
    for other in changes.iter().skip(1) {
        let id = listed(other.change).unwrap_or_default();
        sentence.text = format!("{}, {}", sentence.text, visible(id));
    }
    let mut spans = vec![Span::plain(sentence.text)];
    // What the name of the thing says already is not said again.
    let said = matches!(
        first.change.kind,
        Kind::OutcomeAdded
            | Kind::OutcomeReturned
            | Kind::OutcomeVanished
            | Kind::OutcomeRenamed
            | Kind::OutcomeRenamedBack
            | Kind::OutcomeRetired
            | Kind::OutcomeReplaced
            | Kind::OutcomeSplit
            | Kind::OutcomeMerged
            | Kind::StageAdded
            | Kind::StageRemoved
            | Kind::GradeAdded
            | Kind::GradeRemoved
            | Kind::StrandAdded
            | Kind::StrandRemoved
            | Kind::CompetencyAdded
            | Kind::CompetencyRemoved
            | Kind::ToolAdded
            | Kind::ToolRemoved
    );
    if !said {
        spans.extend(prose(view.texts, sentence.prose));
    }
    if first.fails {
        let values = [("fingerprint", first.fingerprint.into())];
        spans.extend([Span::plain(" "), Span::styled(Style::Strong, view.say("changes-fails", &values))]);
    }
    if let Some(accepted) = first.accepted {
        let values = [
            ("reason", accepted.reason.as_str().into()),
            ("by", accepted.by.as_str().into()),
            ("date", accepted.date.to_string().into()),
        ];
        spans.extend([Span::plain(" "), Span::styled(Style::Quiet, view.say("changes-accepted", &values))]);
    }
    let mut items: Vec<Item<'a>> = successors(view, first);
    items.extend(sentence.reason.map(|reason| view.say("changes-reason", &[("reason", reason.into())]).into()));
    Item { text: Text::Rich(spans), tick: None, items }
}

/// What takes the place of an outcome, with its words.
fn successors<'a>(view: &View<'_, 'a>, shown: &'a ShownChange<'a>) -> Vec<Item<'a>> {
    let (Kind::OutcomeReplaced | Kind::OutcomeSplit | Kind::OutcomeMerged, Detail::Others(ids)) =
        (shown.change.kind, &shown.change.detail)
    else {
        return Vec::new();
    };
    // After what it is merged into come those that it is merged with.
    let n_successors = if shown.change.kind == Kind::OutcomeMerged { 1 } else { ids.len() };
    let item = |id: &&'a str| -> Option<Item<'a>> {
        let [_, Some(outcome)] = view.lookup.both(id) else { return None };
        let statement = visible(view.lookup.titles.statement(outcome));
        Some(vec![Span::styled(Style::Code, visible(id)), Span::plain(format!(" {statement}"))].into())
    };
    ids.iter().take(n_successors).filter_map(item).collect()
}

/// The prose of a change, with what is gone and what has come told apart.
pub(crate) fn prose<'a>(texts: &Texts, prose: Prose<'a>) -> Vec<Span<'a>> {
    let colon = || Span::plain(texts.part("changes-prose", "colon", &[]));
    let all = |style: Style, texts: &[&str]| {
        let mut spans = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            if at > 0 {
                spans.push(Span::plain(" · "));
            }
            spans.push(Span::styled(style, visible(text)));
        }
        spans
    };
    let quoted = |prose: &[&str]| {
        let quote = |text: &&str| texts.part("changes-prose", "quote", &[("text", (*text).into())]);
        prose.iter().map(quote).collect::<Vec<_>>().join(", ")
    };
    let mut spans = vec![colon()];
    match prose {
        Prose::None => return Vec::new(),
        Prose::Reworded(rewording, before, after) => {
            spans.extend(signs::spans(texts, before, after).unwrap_or_else(|| reworded(rewording)));
        }
        // The sentence says whether it came or went.
        Prose::Come(prose) | Prose::Gone(prose) => spans.push(Span::plain(quoted(&prose))),
        Prose::Added(prose) => spans.push(Span::plain(one_sided(texts, "added", &quoted(&prose)))),
        Prose::Taken(prose) => spans.push(Span::plain(one_sided(texts, "taken", &quoted(&prose)))),
        Prose::Changed(before, after) => {
            spans.extend(all(Style::Removed, &before));
            spans.push(Span::plain(" "));
            spans.extend(all(Style::Added, &after));
        }
    }
    spans
}

/// Both texts as one, the words that changed in place; the space after them stands apart.
pub(super) fn reworded<'a>(rewording: &Rewording<'a>) -> Vec<Span<'a>> {
    let mut spans: Vec<Span<'a>> = Vec::new();
    for words in &rewording.words {
        let (style, words) = match words {
            Words::Equal(words) => (Style::Plain, words),
            Words::Removed(words) => (Style::Removed, words),
            Words::Added(words) => (Style::Added, words),
        };
        let kept = if style == Style::Plain { words } else { words.trim_end() };
        if !kept.is_empty() {
            spans.push(Span::styled(style, visible(kept)));
        }
        if kept.len() < words.len() {
            spans.push(Span::plain(" "));
        }
    }
    spans
}

/// The marks of an outcome before and now, when they changed or it came or went.
fn marks<'a>(view: &View<'_, 'a>, changes: &[&'a ShownChange<'a>]) -> Option<Item<'a>> {
    let first = changes.first()?.change;
    let touches = |kind: Kind| {
        let name = kind.name();
        ["learn-", "master-", "reuse-"].iter().any(|mark| name.starts_with(mark))
            || matches!(
                kind,
                Kind::BecameOpen
                    | Kind::NoLongerOpen
                    | Kind::OutcomeAdded
                    | Kind::OutcomeReturned
                    | Kind::OutcomeRetired
                    | Kind::OutcomeReplaced
                    | Kind::OutcomeSplit
                    | Kind::OutcomeMerged
                    | Kind::OutcomeVanished
            )
    };
    if first.subject.thing != Thing::Outcome || !changes.iter().any(|shown| touches(shown.change.kind)) {
        return None;
    }
    let [old, new] = view.lookup.both(first.subject.id);
    let row = |old: bool, outcome: &Outcome| view.lookup.marks(old, outcome);
    let text = match (old.map(|outcome| row(true, outcome)), new.map(|outcome| row(false, outcome))) {
        (Some(old), Some(new)) => view.texts.part("changes-marks", "both", &[("old", old.into()), ("new", new.into())]),
        (Some(old), None) => view.texts.part("changes-marks", "old", &[("old", old.into())]),
        (None, Some(new)) => view.texts.part("changes-marks", "new", &[("new", new.into())]),
        (None, None) => return None,
    };
    Some(text.into())
}

/// The first line of both sides in which something about the thing changed.
fn places<'a>(view: &View<'_, 'a>, changes: &[&'a ShownChange<'a>]) -> Option<Item<'a>> {
    let first =
        |spot: fn(&'a ShownChange<'a>) -> Option<&'a Spot>| changes.iter().filter_map(|shown| spot(shown)).min();
    let shown = |spot: &Spot| format!("{}:{}", visible(&spot.path), spot.line);
    let (old, new) = (first(|shown| shown.old.as_ref()), first(|shown| shown.new.as_ref()));
    let text = match (old.map(shown), new.map(shown)) {
        (None, None) => return None,
        (Some(old), Some(new)) => format!("{old} → {new}"),
        (Some(old), None) => view.texts.part("changes-place", "old", &[("place", old.into())]),
        (None, Some(new)) => new,
    };
    Some(Text::styled(Style::Quiet, text).into())
}

/// A possible rename, as a question.
pub(super) fn hint<'a>(view: &View<'_, 'a>, hint: &'a Hint<'a>) -> Item<'a> {
    let id = |outcome: &'a Outcome| Span::styled(Style::Code, visible(outcome.id.as_str()));
    let values = [("likeness", usize::from(hint.likeness).into())];
    let words = Rewording::new(&hint.old.statement, &hint.new.statement);
    let mut spans = vec![id(hint.old), Span::plain(" → "), id(hint.new), Span::plain(" ")];
    spans.push(Span::plain(view.say("changes-hint", &values)));
    spans.push(Span::plain(view.texts.part("changes-prose", "colon", &[])));
    spans.extend(reworded(&words));
    Text::Rich(spans).into()
}
