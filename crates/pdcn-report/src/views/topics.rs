//! The view `topics`: the cards of sensitive topics, a page each: what an adult does when a pupil confides.

use pdcn_document::{Block, Document, Item, Note, Section, Tone};
use pdcn_model::{Topic, TopicTranslation};

use crate::frame::{closing_note, document as frame};
use crate::key::Key;
use crate::part::{Each, PAGE, Part, Section as Place};
use crate::selection::Unknown;
use crate::{ANY, Answer, Ask, Context, Form, NoAnswer, Question, View};

/// The view.
pub static VIEW: View = View {
    name: "topics",
    also: &["sujets", "sujets-delicats", "fiches"],
    selects: &[],
    asks: &[Ask::new("topic", Form::Name(Key::Topic)).several()],
    set: &[Part::new("topics", Place::Other, Each::Edition, PAGE)],
    examples: &[&[], &[("topic", ANY)]],
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let all = &question.context.edition().topics;
    let mut topics: Vec<&Topic> = Vec::new();
    for name in question.asked.all("topic") {
        let found = all.iter().find(|topic| topic.id.as_str() == name);
        topics.push(found.ok_or_else(|| Unknown::new(Key::Topic, name, all.iter().map(|topic| topic.id.as_str())))?);
    }
    if topics.is_empty() {
        topics.extend(all);
    }
    Ok(cards(&question.context, &topics).ok_or_else(|| question.nothing())?.into())
}

/// Returns the cards of some topics; nothing when there are none.
pub fn cards<'a>(context: &Context<'a>, topics: &[&'a Topic]) -> Option<Document<'a>> {
    let first = topics.first()?;
    let title =
        if topics.len() == 1 { context.titles.topic(first).to_owned() } else { context.say("topics-title", &[]) };
    let mut document = frame(context, "topics", title);
    document.subtitle = Some(context.titles.edition(context.edition()).into());
    // Nobody learns it here: the card reminds, and the people of the school decide.
    document.blocks.push(Block::Note(Note { tone: Tone::Warning, text: context.say("topics-about", &[]).into() }));
    for (at, topic) in topics.iter().enumerate() {
        if at > 0 {
            document.blocks.push(Block::NewPage);
        }
        let blocks = card(context, topic);
        if topics.len() == 1 {
            document.blocks.extend(blocks);
        } else {
            let heading = context.titles.topic(topic).into();
            document.blocks.push(Block::Section(Section { id: topic.id.as_str().into(), heading, blocks }));
        }
    }
    document.blocks.extend(closing_note(context));
    Some(document)
}

/// The parts of a card, each in the language of the reader where it is translated.
pub(crate) fn parts<'a>(context: &Context<'a>, topic: &'a Topic) -> [(&'static str, &'a [String]); 5] {
    let mut parts = topic.parts();
    let translated = context.titles.translation(&topic.translation).map(TopicTranslation::parts);
    for (part, (_, texts)) in parts.iter_mut().zip(translated.into_iter().flatten()) {
        if !texts.is_empty() {
            part.1 = texts;
        }
    }
    parts
}

fn card<'a>(context: &Context<'a>, topic: &'a Topic) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    for (name, texts) in parts(context, topic).into_iter().filter(|(_, texts)| !texts.is_empty()) {
        let items = texts.iter().map(|text| Item::from(text.as_str())).collect();
        let list = Block::List { ordered: name == "steps", items };
        blocks.push(Block::Section(Section {
            // The summary leads to the card, not to its parts.
            id: "".into(),
            heading: context.part("topics-part", name).into(),
            blocks: vec![list],
        }));
    }
    if let Some(checked) = topic.checked.filter(|_| !topic.source.is_empty()) {
        let values = [("date", checked.to_string().into()), ("sources", topic.source.join(", ").into())];
        blocks.push(Block::Paragraph(context.say("topics-sources", &values).into()));
    }
    blocks
}
