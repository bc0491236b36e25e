//! The view `family`: a leaf for the parents of a grade: what their child learns, what is done with AI, what is not and from what
//! age on, and what to talk about at home; with a plan, what the school asks their consent for.

mod ages;
mod consent;

use pdcn_document::{Block, Document, Item, Section};

use crate::board::{document_of_sheet, learned, mastered, pupil_words};
use crate::part::{Each, Part, SHEET, Section as Place};
use crate::view::files_of_edition;
use crate::{ANY, Answer, Ask, Context, Form, Key, NoAnswer, Question, View};

/// How many sentences of a child, and how many questions, a leaf holds at a size that is read without effort.
const MOST_LEARNED: usize = 6;
const MOST_TALKS: usize = 3;

/// The view.
pub static VIEW: View = View {
    name: "family",
    also: &["famille", "parents", "parent"],
    asks: &[Ask::new("plan", Form::Name(Key::Plan))],
    set: &[Part::new("family", Place::Families, Each::Grade, SHEET)],
    examples: &[
        &[("grade", ANY)],
        &[("grade", ANY), ("plan", ANY)],
        &[("grade", ANY), ("stage", ANY), ("cycle", ANY), ("strand", ANY), ("competency", ANY), ("ai", "")],
        &[("grade", ANY), ("framework", ANY)],
    ],
    files: |question, path| {
        files_of_edition(question, path) || (question.asked.has("plan") && path.starts_with("plan"))
    },
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let (context, selection) = (&question.context, question.selection()?);
    let grade = question.one_grade(&selection, "family-one-grade")?;
    let plan = question.asked.one("plan").map(|name| question.plan(name)).transpose()?;
    let mut worked = mastered(context, &selection, grade);
    worked.extend(learned(context, &selection, grade));
    let of = context.index.grade(grade).filter(|_| !worked.is_empty()).ok_or_else(|| question.nothing())?;
    let mut document = document_of_sheet(context, "family", context.titles.grade(of));
    document.subtitle = Some(context.say("family-subtitle", &[]).into());
    document.blocks.push(Block::Paragraph(context.say("family-about", &[]).into()));
    let chosen = across_strands(context, &worked);
    let learned: Vec<Item<'a>> =
        chosen.iter().take(MOST_LEARNED).map(|&position| pupil_words(context, position).into()).collect();
    section(context, &mut document, "family-learned", list(learned));
    let ai = list(ages::told(context, grade)).into_iter().chain(ages::drawing(context, grade)).collect();
    section(context, &mut document, "family-ai", ai);
    let talks = chosen.iter().filter_map(|&position| context.titles.family(context.index.outcome(position)));
    section(context, &mut document, "family-talks", list(talks.take(MOST_TALKS).map(Item::from).collect()));
    document.blocks.push(Block::Paragraph(context.say("family-school", &[]).into()));
    let slip = plan.map(|plan| consent::slip(context, of, plan)).unwrap_or_default();
    // On a page of its own: it goes back to the school, and the leaf stays at home.
    document.blocks.extend((!slip.is_empty()).then_some(Block::NewPage));
    section(context, &mut document, "family-consent", slip);
    Ok(document.into())
}

/// A list; nothing without items.
fn list(items: Vec<Item<'_>>) -> Vec<Block<'_>> {
    if items.is_empty() { Vec::new() } else { vec![Block::List { ordered: false, items }] }
}

fn section<'a>(context: &Context<'a>, document: &mut Document<'a>, name: &'static str, blocks: Vec<Block<'a>>) {
    if !blocks.is_empty() {
        let heading = context.say(name, &[]).into();
        document.blocks.push(Block::Section(Section { id: name.into(), heading, blocks }));
    }
}

/// Outcomes of as many strands as there are: of each strand one, what is essential first, then a second of each.
fn across_strands(context: &Context<'_>, positions: &[u32]) -> Vec<u32> {
    let mut essential_first = positions.to_vec();
    essential_first.sort_by_key(|&position| !context.index.outcome(position).essential);
    let mut taken: Vec<&str> = Vec::new();
    let mut ranked: Vec<(usize, u32)> = Vec::new();
    for position in essential_first {
        let strand = context.strand_id(context.index.outcome(position).competency.as_str());
        let before = taken.iter().filter(|one| **one == strand).count();
        taken.push(strand);
        ranked.push((before, position));
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, position)| position).collect()
}
