//! The page for whoever directs a school: what is to be decided, what teams must be told, what asks for nothing; AI mastered in
//! each grade, before and after; what pupils will not have met.

use std::collections::BTreeSet;

use pdcn_diff::consequences::{AiCount, Cohort, Consequences, Effect, Never};
use pdcn_diff::{Category, Kind};
use pdcn_document::{
    Bar, BarKind, Bars, BarsRow, Block, Cell, Column, Drawing, Figure, Fill, Item, Row, Section, Span, Style, Table,
    Text, Value, Width,
};
use pdcn_model::Grade;
use pdcn_texts::visible;

use super::{View, plenty};

/// How many outcomes that pupils will not have met are named.
const MOST_NAMED: usize = 6;
/// How many grades a line names; of more only how many there are.
const MOST_GRADES: usize = 4;

/// The page, with what ends it; nothing where no grade mastered or masters anything about AI, as there is nothing to draw.
pub(super) fn page<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Vec<Block<'a>> {
    let Some(drawing) = drawing(view, consequences) else { return Vec::new() };
    let mut blocks = vec![Block::Table(boxes(view, consequences)), drawing];
    blocks.extend(missed(view, consequences).map(Block::Section));
    blocks.push(Block::NewPage);
    blocks
}

fn count(view: &View<'_, '_>, is_meant: impl Fn(Kind) -> bool) -> usize {
    view.changes.changes.iter().filter(|shown| is_meant(shown.change.kind)).count()
}

/// A part of the text `changes-direction-line` about a number; nothing for none.
fn line(view: &View<'_, '_>, part: &'static str, count: usize) -> Option<String> {
    (count > 0).then(|| view.texts.part("changes-direction-line", part, &[("count", count.into())]))
}

/// The three boxes.
fn boxes<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Table<'a> {
    let nothing = || vec![view.texts.part("changes-direction-line", "nothing", &[])];
    let texts = |lines: Vec<String>| lines.into_iter().map(Text::plain).collect::<Vec<Text<'a>>>();
    let mut cells = [decided(view, consequences), told(view, consequences), left(view, consequences)].map(texts);
    cells[2].extend(quiet(view));
    let cells = cells.map(|told| Cell::from(Value::Texts(if told.is_empty() { texts(nothing()) } else { told })));
    let column = |key: &'static str| Column {
        key: key.into(),
        heading: view.texts.part("changes-direction-box", key, &[]).into(),
        width: Width::Medium,
        ..Column::default()
    };
    Table {
        id: "direction".into(),
        caption: "".into(),
        bands: Vec::new(),
        columns: ["decide", "tell", "leave"].map(column).into(),
        rows: vec![Row::cells(cells.into())],
    }
}

/// What a person must decide.
fn decided(view: &View<'_, '_>, consequences: &Consequences<'_>) -> Vec<String> {
    // An outcome that several cohorts miss is one to decide about.
    let never = consequences.cohorts.iter().flat_map(|cohort| &cohort.never);
    let needed = never.filter(|never| !never.needed_by.is_empty()).map(|never| never.outcome.id.as_str());
    let needed = needed.collect::<BTreeSet<_>>().len();
    let lines = [
        line(view, "in-doubt", count(view, |kind| matches!(kind, Kind::OutcomeIdReused | Kind::StatementRewritten))),
        line(view, "vanished", count(view, |kind| kind == Kind::OutcomeVanished)),
        line(view, "renamed", view.changes.hints.len()),
        line(view, "needed", needed),
        line(view, "policy", count(view, is_of_policy)),
    ];
    lines.into_iter().flatten().collect()
}

fn is_of_policy(kind: Kind) -> bool {
    use Kind::{
        AiPolicyAdded, AiPolicyRemoved, ConsentAgeLowered, ConsentAgeRaised, MinimumAgeLowered, MinimumAgeRaised,
    };
    matches!(
        kind,
        AiPolicyAdded | AiPolicyRemoved | ConsentAgeLowered | ConsentAgeRaised | MinimumAgeLowered | MinimumAgeRaised
    )
}

/// What teams must be told: what their grades do that they did not, no longer do, or do in another year.
fn told(view: &View<'_, '_>, consequences: &Consequences<'_>) -> Vec<String> {
    use Kind::{OutcomeMerged, OutcomeReplaced, OutcomeRetired, OutcomeSplit};
    let moved = |effects: &[Effect]| {
        let changes = consequences.grades.iter().flat_map(|grade| &grade.changes);
        let moved = changes.filter(|change| effects.contains(&change.effect));
        let ids = moved.filter_map(|change| Some(change.new.or(change.old)?.id.as_str()));
        ids.collect::<BTreeSet<_>>().len()
    };
    let lines = [
        line(view, "new", count(view, |kind| kind == Kind::OutcomeAdded)),
        line(
            view,
            "gone",
            count(view, |kind| matches!(kind, OutcomeMerged | OutcomeReplaced | OutcomeRetired | OutcomeSplit)),
        ),
        line(view, "moved", moved(&[Effect::Earlier, Effect::Later, Effect::Marked])),
        line(view, "more-ai", count(view, |kind| kind == Kind::AiUseRaised)),
        line(view, "less-ai", count(view, |kind| kind == Kind::AiUseLowered)),
    ];
    lines.into_iter().flatten().collect()
}

/// The grades in which nothing changes, whose pupils miss nothing either.
fn left(view: &View<'_, '_>, consequences: &Consequences<'_>) -> Vec<String> {
    let is_touched = |grade: &Grade| consequences.arriving_in(grade).is_some_and(Cohort::is_touched);
    let calm = consequences.grades.iter().filter(|one| one.changes.is_empty() && !is_touched(one.grade));
    let names: Vec<String> = calm.map(|one| visible(view.lookup.titles.grade(one.grade))).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let part = if names.len() > MOST_GRADES { "calm-many" } else { "calm" };
    vec![view.texts.part(
        "changes-direction-line",
        part,
        &[("count", names.len().into()), ("grades", names.join(", ").into())],
    )]
}

/// What asks for nothing but to be read, or not even that, in one line.
fn quiet<'a>(view: &View<'_, 'a>) -> Option<Text<'a>> {
    let apart = count(view, |kind| plenty::apart(kind).is_some());
    let words = count(view, |kind| kind.category() == Category::Wording && plenty::apart(kind).is_none());
    let values = [("apart", apart.into()), ("words", words.into())];
    let said = (apart + words > 0).then(|| view.texts.part("changes-direction-line", "quiet", &values))?;
    Some(Text::styled(Style::Quiet, said))
}

/// How many outcomes about AI each grade masters, before and after: a row of bars for each.
fn drawing<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Option<Block<'a>> {
    let (old, new) = (view.changes.old.edition, view.changes.new.edition);
    let mastered = |count: &Option<AiCount>| count.map_or(0, |count| count.master);
    if consequences.ai.iter().all(|one| mastered(&one.before) + mastered(&one.after) == 0) {
        return None;
    }
    let titles = &view.lookup.titles;
    let columns = consequences.ai.iter().map(|one| Column {
        key: one.grade.id.as_str().into(),
        heading: visible(titles.short(one.grade)).into(),
        title: Some(visible(titles.grade(one.grade)).into()),
        group: Some(visible(titles.cycle(one.grade)).into()),
        ..Column::default()
    });
    let row = |key: &'static str, edition: &pdcn_model::Edition, at: usize| {
        let bar = |one: &pdcn_diff::consequences::AiCoverage<'_>| {
            let number = mastered(if at == 0 { &one.before } else { &one.after });
            let mut counts = vec![0, 0];
            counts[at] = number;
            let values = [("count", number.into()), ("edition", edition.id.as_str().into())];
            let told =
                if number == 0 { String::new() } else { view.texts.part("changes-direction-ai", "bar", &values) };
            Bar { counts, told: told.into(), ..Bar::default() }
        };
        let cells: Vec<Bar<'a>> = consequences.ai.iter().map(bar).collect();
        BarsRow { key: key.into(), text: Text::plain(visible(edition.id.as_str())), cells, said: "".into() }
    };
    let rows = vec![row("before", old, 0), row("after", new, 1)];
    let kind =
        |part: &str, fill: Fill| BarKind { word: view.texts.part("changes-direction-ai", part, &[]).into(), fill };
    let bars = Bars {
        heading: view.texts.part("changes-direction-ai", "heading", &[]).into(),
        columns: columns.collect(),
        kinds: vec![kind("before", Fill::Pale), kind("after", Fill::Dark)],
        rows,
        ..Bars::default()
    };
    let in_words = consequences.ai.iter().filter(|one| one.before != one.after).map(|one| {
        let side = |side: &Option<AiCount>| side.map_or_else(|| "–".to_owned(), |count| count.master.to_string());
        let values = [
            ("grade", visible(titles.grade(one.grade)).into()),
            ("before", side(&one.before).into()),
            ("after", side(&one.after).into()),
        ];
        Item::from(view.texts.part("changes-direction-ai", "in-words", &values))
    });
    let items: Vec<Item<'a>> = in_words.collect();
    Some(Block::Figure(Figure {
        id: "direction-ai".into(),
        caption: Text::styled(Style::Strong, view.texts.part("changes-direction-ai", "caption", &[])),
        description: view.texts.part("changes-direction-ai", "description", &[]).into(),
        drawing: Drawing::Bars(Box::new(bars)),
        parts: Vec::new(),
        alternative: vec![Block::List { ordered: false, items }],
    }))
}

/// What pupils who come into a grade will not have met, each outcome once, and before what they need it.
fn missed<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Option<Section<'a>> {
    let mut all: Vec<(Vec<&'a Grade>, &'a Never<'a>)> = Vec::new();
    for cohort in &consequences.cohorts {
        for never in &cohort.never {
            match all.iter_mut().find(|(_, known)| known.outcome.id == never.outcome.id) {
                Some((grades, _)) => grades.push(cohort.to),
                None => all.push((vec![cohort.to], never)),
            }
        }
    }
    let n_all = all.len();
    // What is needed later is decided first.
    all.sort_by_key(|(_, never)| never.needed_by.is_empty());
    let mut items: Vec<Item<'a>> =
        all.iter().take(MOST_NAMED).map(|(grades, never)| item(view, grades, never)).collect();
    if n_all > MOST_NAMED {
        items.extend(line(view, "more", n_all - MOST_NAMED).map(Item::from));
    }
    let heading = view.say("changes-direction-missed", &[]).into();
    let blocks = vec![Block::List { ordered: false, items }];
    (n_all > 0).then(|| Section { id: "direction-missed".into(), heading, blocks })
}

fn item<'a>(view: &View<'_, 'a>, grades: &[&'a Grade], never: &'a Never<'a>) -> Item<'a> {
    let titles = &view.lookup.titles;
    let names: Vec<String> = grades.iter().map(|grade| visible(titles.grade(grade))).collect();
    let mut spans = vec![
        Span::plain(visible(titles.statement(never.outcome))),
        Span::styled(
            Style::Quiet,
            format!(
                " {}",
                view.texts.part("changes-direction-missed", "arriving", &[("grades", names.join(", ").into())])
            ),
        ),
    ];
    if let Some(needs) = never.needed_by.iter().find_map(|id| view.lookup.outcome(id)) {
        let statement = visible(titles.statement(needs).trim_end_matches('.'));
        let remedy = view.texts.part("changes-direction-missed", "remedy", &[("statement", statement.into())]);
        spans.push(Span::styled(Style::Strong, format!(" {remedy}")));
    }
    Text::Rich(spans).into()
}
