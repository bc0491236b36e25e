//! How an outcome is taught and seen: essential or not, by whom, its signs, what pupils believe, what the home can do.

use pdcn_document::{Block, Fact, Item, Span, Style, Text};
use pdcn_model::{Outcome, TopicId};

use super::page::{Page, items};
use crate::Context;

/// Adds what is known of it; nothing where nothing is.
pub(super) fn sections<'a>(context: &Context<'a>, outcome: &'a Outcome, page: &mut Page<'a>) {
    if outcome.essential {
        page.fact(context, "essential", context.part("document", "yes"));
    }
    if let Some(periods) = outcome.periods {
        page.fact(context, "periods", usize::from(periods).to_string());
    }
    page.fact(context, "carried-by", context.titles.own(outcome.carried_by.join(", ")));
    page.fact(context, "note", outcome.note.as_deref().unwrap_or_default());
    page.fact(context, "source", outcome.source.as_deref().unwrap_or_default());
    if let Some(evidence) = context.titles.evidence(outcome).filter(|evidence| !evidence.is_empty()) {
        let name = |key: &'static str| context.part("show-evidence", key);
        let one = |key: &'static str, sign: &'a String| Fact {
            key: key.into(),
            name: name(key).into(),
            value: sign.as_str().into(),
        };
        let mut blocks = Vec::new();
        if let Some(sign) = &evidence.learn {
            blocks.push(Block::Facts(vec![one("learn", sign)]));
        }
        if !evidence.master.is_empty() {
            blocks.push(Block::Paragraph(name("master").into()));
            blocks.push(Block::List { ordered: false, items: items(&evidence.master) });
        }
        if let Some(sign) = &evidence.adapted {
            blocks.push(Block::Facts(vec![one("adapted", sign)]));
        }
        page.section(context, "evidence", blocks);
    }
    for (id, text) in
        [("misconception", context.titles.misconception(outcome)), ("family", context.titles.family(outcome))]
    {
        page.section(context, id, text.map(|text| Block::Paragraph(text.into())).into_iter().collect());
    }
}

/// The sensitive topics that it touches, each with its title.
pub(super) fn topics<'a>(context: &Context<'a>, outcome: &'a Outcome) -> Vec<Item<'a>> {
    let item = |named: &'a TopicId| {
        let topic = context.edition().topics.iter().find(|one| one.id == *named);
        let mut spans = vec![Span::styled(Style::Code, named.as_str())];
        spans.extend(topic.map(|topic| Span::plain(format!(" {}", context.titles.topic(topic)))));
        Item::from(Text::Rich(spans))
    };
    outcome.topics.iter().map(item).collect()
}
