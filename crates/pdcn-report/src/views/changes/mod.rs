//! The changes between two editions, for those who teach with them: all of it on a page, what it means for each grade and
//! the pupils who come into it, then the changes by who is touched, strand and competency.

mod brief;
mod consequences;
mod direction;
mod filter;
mod groups;
mod lines;
mod list;
mod lookup;
mod plenty;
mod sentence;
mod signs;
mod summary;

use std::collections::BTreeMap;

use pdcn_diff::Category;
use pdcn_document::{Block, Document, Fact, Note, Section, Style, Text, Tone};
use pdcn_texts::{Texts, Value};

pub use filter::Filter;
pub(crate) use lines::prose;
pub use list::changes_list;
pub use sentence::{Prose, Sentence, message, sentence};

use self::lookup::Lookup;
pub use crate::compared::{Changes, ChangesSide, Extent, ShownChange, Spot};
use crate::files::is_file_of;
use crate::frame::{document_words, fact};
use crate::part::{Each, Part, REFERENCE, ROWS, SHEET, Section as Place};
use crate::since::Since;
use crate::{Answer, Ask, Form, NoAnswer, Question};

/// The view. Two sides that are no year and the one before it are compared by `pdcn diff`.
pub static VIEW: crate::View = crate::View {
    name: "changes",
    also: &["changements", "diff"],
    selects: &[],
    asks: &[Ask::new("details", Form::Flag).excluding(&["list"]), Ask::new("list", Form::Flag)],
    set: &[
        Part::new("changes", Place::Changes, Each::Edition, SHEET),
        Part::new("changes-details", Place::Changes, Each::Edition, REFERENCE).asking(&[("details", "")]),
        Part::new("changes-list", Place::Changes, Each::Edition, ROWS).asking(&[("list", "")]),
    ],
    examples: &[&[], &[("details", "")], &[("list", "")]],
    files: |question, path| {
        let edition = question.context.edition();
        let old = question.editions.since(edition.id.as_str()).map(Since::old);
        // Plans are compared too.
        is_file_of(edition, path) || path.starts_with("plan") || old.is_some_and(|old| is_file_of(old, path))
    },
    answer,
    ..crate::View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let asks = |name| question.asked.has(name);
    let is_list = asks("list");
    let extent = if is_list || asks("details") { Extent::Everything } else { Extent::Meeting };
    let edition = question.context.edition().id.as_str();
    let nothing = || NoAnswer::Nothing(vec![pdcn_texts::Text::new("changes-nothing").with("edition", edition)]);
    let since = question.editions.since(edition).filter(|since| !since.comparison().changes.is_empty());
    let (since, texts) = (since.ok_or_else(nothing)?.changes(extent), question.context.texts);
    let mut document = if is_list { changes_list(since, texts) } else { changes(since, texts) };
    document.facts.extend(question.context.date.map(|date| fact(&question.context, "date", date.to_string())));
    Ok(document.into())
}

/// The changes about one thing.
type OfThing<'a> = Vec<&'a ShownChange<'a>>;
/// The changes about outcomes, by id.
type OfOutcomes<'a> = BTreeMap<&'a str, OfThing<'a>>;

/// Returns the changes as a document.
pub fn changes<'a>(changes: &'a Changes<'a>, texts: &Texts) -> Document<'a> {
    let view = View { changes, lookup: Lookup::new(changes, texts), texts };
    let mut blocks = view.warnings();
    let consequences = changes.consequences.as_ref();
    let meeting = consequences.filter(|_| changes.extent == Extent::Meeting);
    blocks.extend(meeting.map(|consequences| direction::page(&view, consequences)).unwrap_or_default());
    blocks.extend(consequences.map(|consequences| Block::Section(brief::section(&view, consequences))));
    if changes.extent == Extent::Summary {
        blocks.extend(summary::table(&view).map(Block::Table));
        return Document { blocks, ..frame(&view) };
    }
    if let Some(grades) = consequences.and_then(|consequences| consequences::section(&view, consequences)) {
        blocks.extend([Block::NewPage, Block::Section(grades)]);
    }
    // Without consequences, the details are all there is.
    if changes.extent == Extent::Everything || consequences.is_none() {
        blocks.push(Block::NewPage);
        for category in Category::ALL {
            blocks.extend(groups::section(&view, category).map(Block::Section));
        }
        blocks.extend(view.hints().map(Block::Section));
        blocks.extend(summary::section(&view));
        blocks.push(Block::Paragraph(Text::styled(Style::Quiet, view.left_out())));
    } else {
        let words = format!("{} {}", view.say("changes-details", &[]), view.left_out());
        blocks.push(Block::Paragraph(Text::styled(Style::Quiet, words)));
    }
    Document { legend: consequences::legend(&view), blocks, ..frame(&view) }
}

/// What both views have in common: title, facts, the whole in one sentence.
fn frame<'a>(view: &View<'_, 'a>) -> Document<'a> {
    let (changes, texts) = (view.changes, view.texts);
    let same = changes.old.edition.id == changes.new.edition.id;
    let edition = |side: &ChangesSide<'a>| Value::from(side.edition.id.as_str());
    let title = [("old", edition(&changes.old)), ("new", edition(&changes.new))];
    Document {
        view: "changes",
        language: texts.language().regional_tag().into(),
        title: texts.part("changes-title", if same { "same" } else { "years" }, &title).into(),
        subtitle: Some(Text::plain(view.lookup.titles.edition(changes.new.edition))),
        facts: view.facts(),
        words: document_words(texts),
        ..Document::default()
    }
}

/// What documents of changes have in common: title, facts, the whole in one sentence, the signs of what is worked on, and what
/// must be seen before the rest.
pub(crate) fn frame_of<'a>(changes: &'a Changes<'a>, texts: &Texts) -> Document<'a> {
    let view = View { changes, lookup: Lookup::new(changes, texts), texts };
    let mut legend = consequences::legend(&view);
    legend.retain(|sign| sign.key != "reuse");
    Document { legend, blocks: view.warnings(), ..frame(&view) }
}

/// Returns the whole in one sentence.
pub fn summary_sentence(changes: &Changes<'_>, texts: &Texts) -> String {
    summary::sentence(changes, texts)
}

/// The view in the making.
struct View<'v, 'a> {
    changes: &'a Changes<'a>,
    lookup: Lookup<'a>,
    texts: &'v Texts,
}

impl<'a> View<'_, 'a> {
    fn say(&self, name: &str, values: &[(&'static str, Value)]) -> String {
        self.texts.say(name, values)
    }

    /// Where both sides come from, how much was compared, and what was asked for.
    fn facts(&self) -> Vec<Fact<'a>> {
        let fact = |key: &'static str, value: String| Fact {
            key: key.into(),
            name: self.texts.part("changes-fact", key, &[]).into(),
            value: value.into(),
        };
        let side = |side: &ChangesSide<'_>| {
            let values = [
                ("edition", side.edition.id.as_str().into()),
                ("origin", side.origin.as_str().into()),
                ("count", side.edition.outcomes.len().into()),
            ];
            if side.origin.is_empty() {
                return self.say("changes-side-alone", &values);
            }
            self.say("changes-side", &values)
        };
        let mut facts = vec![fact("old", side(&self.changes.old)), fact("new", side(&self.changes.new))];
        facts.push(fact("summary", summary::sentence(self.changes, self.texts)));
        // Seen before the contents, which may be long.
        facts.extend(self.changes.incomplete.then(|| fact("incomplete", self.say("changes-incomplete", &[]))));
        facts.extend(self.changes.filter.as_ref().map(|filter| fact("only", filter.clone())));
        facts
    }

    /// What is not compared: of one pathway, what holds for all its editions; else what is about no edition at all.
    fn left_out(&self) -> String {
        let (old, new) = (&self.changes.old, &self.changes.new);
        let part = match (std::ptr::eq(old.pathway, new.pathway), old.edition.id == new.edition.id) {
            (true, _) => "years",
            (false, true) => "states",
            (false, false) => "pathways",
        };
        self.texts.part("changes-left-out", part, &[])
    }

    /// What must be seen before the rest.
    fn warnings(&self) -> Vec<Block<'a>> {
        let note = |text: String| Block::Note(Note { tone: Tone::Warning, text: text.into() });
        let mut notes: Vec<Block<'a>> = self.changes.warnings.iter().cloned().map(note).collect();
        if !self.changes.unread.is_empty() {
            let ids = self.changes.unread.join(", ");
            let values = [("count", self.changes.unread.len().into()), ("ids", ids.into())];
            notes.push(note(self.say("changes-unread", &values)));
        }
        notes
    }

    /// Possible renames, as questions.
    fn hints(&self) -> Option<Section<'a>> {
        if self.changes.hints.is_empty() {
            return None;
        }
        let items = self.changes.hints.iter().map(|hint| lines::hint(self, hint)).collect();
        Some(Section {
            id: "hints".into(),
            heading: self.say("changes-hints", &[]).into(),
            blocks: vec![
                Block::Paragraph(self.say("changes-hints-about", &[]).into()),
                Block::List { ordered: false, items },
            ],
        })
    }
}
