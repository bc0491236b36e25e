//! The facts as a document that fits on a screen: the editions, then what asks for something, one line each.

use pdcn_document::{Align, Block, Cell, Column, Document, Fact, Row, Table, Value, Width};
use pdcn_model::EditionStatus;
use pdcn_report::document_words;
use pdcn_texts::{Language, Texts};

use super::facts::{EditionFacts, Facts, Seal};
use super::step;

/// Editions that are shown, at most: the last ones.
const EDITIONS: usize = 5;
/// Names in a line, at most.
const NAMES: usize = 3;

pub(super) fn page<'d>(facts: &Facts<'d>, root: String, words: &Texts) -> Document<'d> {
    let mut about = vec![fact("pathway", root, words)];
    about.extend(facts.date.map(|date| fact("date", date.to_string(), words)));
    let items = Lines { facts, words }.all();
    Document {
        view: "status",
        language: match words.language() {
            Language::French => "fr-CA".into(),
            Language::English => "en-CA".into(),
        },
        title: words.say("status-title", &[]).into(),
        facts: about,
        blocks: vec![
            Block::Table(editions(facts, words)),
            Block::List { ordered: false, items: items.into_iter().map(Into::into).collect() },
        ],
        words: document_words(words),
        ..Document::default()
    }
}

fn fact<'d>(key: &'static str, value: String, words: &Texts) -> Fact<'d> {
    Fact { key: key.into(), name: words.part("status-about", key, &[]).into(), value: value.into() }
}

fn editions<'d>(facts: &Facts<'d>, words: &Texts) -> Table<'d> {
    let column = |key: &'static str, width, align| Column {
        key: key.into(),
        heading: words.part("status-column", key, &[]).into(),
        width,
        align,
        names_rows: key == "edition",
        ..Column::default()
    };
    let row = |one: &EditionFacts<'d>| {
        let seal = match one.seal {
            Seal::None => Cell::default(),
            Seal::Missing => words.part("status-seal", "missing", &[]).into(),
            Seal::Fits => words.part("status-seal", "fits", &[]).into(),
            Seal::Broken => words.part("status-seal", "broken", &[]).into(),
        };
        let place = match (one.is_current, one.is_next) {
            (true, _) => words.part("status-place", "current", &[]).into(),
            (_, true) => words.part("status-place", "next", &[]).into(),
            _ => Cell::default(),
        };
        Row::cells(vec![
            Value::Id(one.edition.id.as_str().into()).into(),
            place,
            words.part("edition-status", status(one.edition.status), &[]).into(),
            seal,
            Value::Count(one.counts.errors).into(),
            Value::Count(one.counts.warnings).into(),
        ])
    };
    let older = facts.editions.len().saturating_sub(EDITIONS);
    let caption = words.say("status-editions", &[("older", older.into())]);
    Table {
        id: "editions".into(),
        caption: caption.into(),
        columns: vec![
            column("edition", Width::Short, Align::Start),
            column("place", Width::Short, Align::Start),
            column("status", Width::Short, Align::Start),
            column("seal", Width::Medium, Align::Start),
            column("errors", Width::Short, Align::End),
            column("warnings", Width::Short, Align::End),
        ],
        rows: facts.editions.iter().skip(older).map(row).collect(),
        ..Table::default()
    }
}

fn status(status: EditionStatus) -> &'static str {
    match status {
        EditionStatus::Draft => "draft",
        EditionStatus::Published => "published",
        EditionStatus::Superseded => "superseded",
    }
}

/// What asks for something.
struct Lines<'l, 'd> {
    facts: &'l Facts<'d>,
    words: &'l Texts,
}

impl Lines<'_, '_> {
    fn all(&self) -> Vec<String> {
        let facts = self.facts;
        let mut lines = Vec::new();
        if facts.unread > 0 {
            lines.push(self.say("unread", &[("count", facts.unread.into())]));
        }
        if !facts.has_current {
            lines.push(self.say("no-current", &[("edition", facts.current.into())]));
        }
        lines.extend(
            facts.editions.iter().filter(|one| one.seal == Seal::Broken).map(|one| self.of_edition("broken", one)),
        );
        lines.extend(
            facts.editions.iter().filter(|one| one.seal == Seal::Missing).map(|one| self.of_edition("unsealed", one)),
        );
        let drafts = facts.editions.iter().filter(|one| one.edition.status == EditionStatus::Draft);
        lines.extend(drafts.filter(|one| one.is_current || one.is_next).map(|one| {
            let part = if one.counts.errors + one.counts.warnings > 0 { "to-mend" } else { "ready" };
            self.of_edition(part, one)
        }));
        let published = facts.editions.iter().filter(|one| one.edition.status == EditionStatus::Published);
        let with_errors = published.filter(|one| (one.is_current || one.is_next) && one.counts.errors > 0);
        lines.extend(with_errors.map(|one| self.of_edition("published-to-mend", one)));
        let elsewhere = facts.elsewhere;
        if elsewhere.errors + elsewhere.warnings > 0 {
            let values = [("errors", elsewhere.errors.into()), ("warnings", elsewhere.warnings.into())];
            lines.push(self.say("elsewhere", &values));
        }
        if !facts.retired.is_empty() {
            let names = self.names(facts.retired.iter().map(|(path, count)| format!("{path} ({count})")));
            lines.push(self.say("retired", &[("count", facts.retired.len().into()), ("names", names.into())]));
        }
        if let Some(first) = facts.old_plans.first() {
            let names = self.names(facts.old_plans.iter().map(|path| (*path).to_owned()));
            let values = [("count", facts.old_plans.len().into()), ("names", names.into()), ("first", (*first).into())];
            lines.push(self.say("old-plans", &values));
        }
        if !facts.old_tools.is_empty() {
            let names = self.names(facts.old_tools.iter().map(|(id, date)| format!("{id} ({date})")));
            let values =
                [("count", facts.old_tools.len().into()), ("names", names.into()), ("months", facts.months.into())];
            lines.push(self.say("old-tools", &values));
        }
        lines.extend(self.step());
        lines
    }

    fn say(&self, part: &str, values: &[(&'static str, pdcn_texts::Value)]) -> String {
        self.words.part("status-line", part, values)
    }

    fn of_edition(&self, part: &str, one: &EditionFacts<'_>) -> String {
        let values = [
            ("edition", one.edition.id.as_str().into()),
            ("errors", one.counts.errors.into()),
            ("warnings", one.counts.warnings.into()),
        ];
        self.say(part, &values)
    }

    fn step(&self) -> Option<String> {
        let (step, of) = step::next(self.facts)?;
        let before = of.edition.previous.as_ref().map_or("", |id| id.as_str());
        let values = [
            ("next", of.edition.id.as_str().into()),
            ("before", before.into()),
            ("current", self.facts.current.into()),
        ];
        Some(self.words.part("status-step", step.name(), &values))
    }

    /// A few names, and how many more there are.
    fn names(&self, names: impl ExactSizeIterator<Item = String>) -> String {
        let more = names.len().saturating_sub(NAMES);
        let shown = names.take(NAMES).collect::<Vec<_>>().join(", ");
        if more == 0 { shown } else { self.words.say("status-more", &[("names", shown.into()), ("more", more.into())]) }
    }
}
