//! The view `family`: a leaf for the parents of a grade: what their child learns, what is done with AI and what is not, and what
//! to talk about at home.

use pdcn_document::{Block, Document, Item, Section};
use pdcn_model::AiUse;

use crate::board::{ai_uses, document_of_sheet, learned, mastered, pupil_words};
use crate::part::{Each, Part, SHEET, Section as Place};
use crate::{ANY, Answer, Context, NoAnswer, Question, View};

/// How many sentences of a child, and how many questions, a leaf holds at a size that is read without effort.
const MOST_LEARNED: usize = 6;
const MOST_TALKS: usize = 3;

/// The view.
pub static VIEW: View = View {
    name: "family",
    also: &["famille", "parents", "parent"],
    set: &[Part::new("family", Place::Families, Each::Grade, SHEET)],
    examples: &[
        &[("grade", ANY)],
        &[("grade", ANY), ("stage", ANY), ("cycle", ANY), ("strand", ANY), ("competency", ANY), ("ai", "")],
        &[("grade", ANY), ("framework", ANY)],
    ],
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let (context, selection) = (&question.context, question.selection()?);
    let grade = question.one_grade(&selection, "family-one-grade")?;
    let mut worked = mastered(context, &selection, grade);
    worked.extend(learned(context, &selection, grade));
    let of = context.index.grade(grade).filter(|_| !worked.is_empty()).ok_or_else(|| question.nothing())?;
    let mut document = document_of_sheet(context, "family", context.titles.grade(of));
    document.subtitle = Some(context.say("family-subtitle", &[]).into());
    document.blocks.push(Block::Paragraph(context.say("family-about", &[]).into()));
    let chosen = across_strands(context, &worked);
    let learned: Vec<Item<'a>> =
        chosen.iter().take(MOST_LEARNED).map(|&position| pupil_words(context, position).into()).collect();
    section(context, &mut document, "family-learned", learned);
    section(context, &mut document, "family-ai", ai(context, grade));
    let talks = chosen.iter().filter_map(|&position| context.titles.family(context.index.outcome(position)));
    section(context, &mut document, "family-talks", talks.take(MOST_TALKS).map(Item::from).collect());
    document.blocks.push(Block::Paragraph(context.say("family-school", &[]).into()));
    Ok(document.into())
}

fn section<'a>(context: &Context<'a>, document: &mut Document<'a>, name: &'static str, items: Vec<Item<'a>>) {
    if !items.is_empty() {
        let blocks = vec![Block::List { ordered: false, items }];
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

/// What is done with AI in a grade, as far as the pathway asks it.
fn ai<'a>(context: &Context<'a>, grade: u16) -> Vec<Item<'a>> {
    let uses = ai_uses(context, grade);
    let count = |is_meant: fn(AiUse) -> bool| uses.iter().filter(|&&one| is_meant(one)).count();
    let told = [
        ("unplugged", count(|one| one == AiUse::Unplugged)),
        ("demonstration", count(|one| one == AiUse::Demonstration)),
        ("by-pupils", count(AiUse::is_by_pupils)),
    ];
    let said = told.into_iter().filter(|(part, number)| *number > 0 || *part == "by-pupils");
    said.map(|(part, number)| context.texts.part("family-ai", part, &[("count", number.into())]).into()).collect()
}
