//! The view `revision`: the progression itself, grade by grade, from the edition before to this one. What came and what went stand
//! in the text, so that all of it accepted is the new edition and all of it refused the old one; what that means for a class is
//! said beside it. For those who decide together, in Word; other formats mark the same words.

mod entry;
mod progression;
mod remarks;

use pdcn_document::{Block, Commented, Document, Section, Text};
use pdcn_texts::{Text as Said, Texts};

use self::entry::{entry, told_apart};
use self::progression::{Progression, Taught};
use self::remarks::Remarks;
use super::changes::{Changes, Extent, Filter, frame_of};
use crate::files::is_file_of;
use crate::frame::fact;
use crate::key::Key;
use crate::part::{Each, Part, Section as Place, WORD};
use crate::since::Since;
use crate::{ANY, Answer, NoAnswer, Question, Titles, View};

/// The view. Two sides that are no year and the one before it are compared by `pdcn diff`.
pub static VIEW: View = View {
    name: "revision",
    also: &["suivi-des-modifications", "track-changes"],
    selects: &Key::SELECTING,
    set: &[Part::new("revision", Place::Changes, Each::Edition, WORD)],
    examples: &[
        &[],
        &[("stage", ANY), ("cycle", ANY), ("grade", ANY)],
        &[("strand", ANY), ("competency", ANY)],
        &[("framework", ANY)],
        &[("ai", "")],
    ],
    files: |question, path| {
        let edition = question.context.edition();
        let old = question.editions.since(edition.id.as_str()).map(Since::old);
        is_file_of(edition, path) || old.is_some_and(|old| is_file_of(old, path))
    },
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let edition = question.context.edition().id.as_str();
    let nothing = |text: &'static str| NoAnswer::Nothing(vec![Said::new(text).with("edition", edition)]);
    let since = question.editions.since(edition).ok_or_else(|| nothing("revision-nothing"))?;
    let context = |edition: &str| question.context_of(edition).ok_or_else(|| nothing("revision-nothing"));
    let sides = [context(since.old().id.as_str())?, context(edition)?];
    let filter = Filter::of(question.asked.clone(), sides)?;
    let mut document = revision(since.changes(Extent::Everything), &filter, question.context.texts)
        .ok_or_else(|| question.nothing())?;
    document.facts.extend(question.context.date.map(|date| fact(&question.context, "date", date.to_string())));
    Ok(document.into())
}

/// Returns the progression of both sides as one text; nothing when neither has anything that is asked for.
pub fn revision<'a>(changes: &'a Changes<'a>, filter: &Filter<'_>, texts: &Texts) -> Option<Document<'a>> {
    let progression = Progression::new(changes, filter);
    let titles = Titles::new(&changes.new.pathway.settings, texts);
    let teller = Teller { titles, remarks: Remarks::new(changes, texts) };
    let values = [("old", changes.old.edition.id.as_str().into()), ("new", changes.new.edition.id.as_str().into())];
    let same = changes.old.edition.id == changes.new.edition.id;
    let about = if same { texts.part("revision-about", "same", &values) } else { texts.say("revision-about", &values) };
    let mut document = frame_of(changes, texts);
    document.blocks.push(Block::Paragraph(about.into()));
    for (at, grade) in progression.grades.iter().enumerate() {
        document.blocks.extend((at > 0).then_some(Block::NewPage));
        document.blocks.push(Block::Section(teller.grade(grade)));
    }
    (!progression.grades.is_empty()).then(|| {
        let title = texts.part("revision-title", if same { "same" } else { "years" }, &values);
        Document { view: "revision", title: title.into(), ..document }
    })
}

/// Tells the progression in the reader's language.
struct Teller<'t, 'a> {
    titles: Titles,
    remarks: Remarks<'t, 'a>,
}

impl<'a> Teller<'_, 'a> {
    fn grade(&self, grade: &progression::OfGrade<'a>) -> Section<'a> {
        let title = |at: usize| grade.sides[at].map(|grade| self.titles.grade(grade));
        let blocks = grade.strands.iter().map(|strand| {
            let title = |at: usize| {
                let side = strand.sides[at]?;
                Some(side.title.map_or(strand.id, |title| self.titles.strand(title)))
            };
            let entries = strand.entries.iter().map(|sides| self.entry(grade.id, *sides)).collect();
            Block::Section(Section {
                id: format!("in-{}-{}", grade.id, strand.id).into(),
                heading: told_apart(title(0), title(1)),
                blocks: entries,
            })
        });
        Section {
            id: format!("in-{}", grade.id).into(),
            heading: told_apart(title(0), title(1)),
            blocks: blocks.collect(),
        }
    }

    fn entry(&self, grade: &str, sides: [Option<Taught<'a>>; 2]) -> Block<'a> {
        let text = entry(sides, &self.titles);
        let is_changed = matches!(text, Text::Rich(_));
        let comments = self.remarks.on(grade, sides, is_changed);
        Block::Commented(Commented { text, comments })
    }
}
