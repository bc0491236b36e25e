//! A word of the lexicon, and the card of a sensitive topic.

use pdcn_document::Block;
use pdcn_model::{Term, Topic};

use super::Reader;
use super::find::Subject;
use super::page::{Page, items};
use super::search::search;
use super::things::address;
use crate::Context;
use crate::views::topics::parts;

pub(super) fn term<'a>(context: &Context<'a>, term: &'a Term, reader: Reader) -> Page<'a> {
    let titles = &context.titles;
    let mut page = Page::new("term", term.id.as_str(), titles.term(term));
    page.fact(context, "definition", titles.definition(term));
    page.fact(context, "pupil", titles.definition_for_pupils(term).unwrap_or_default());
    page.fact(context, "variants", titles.variants(term).join(", "));
    page.fact(context, "source", term.source.as_deref().map_or_else(Default::default, address));
    page.fact(context, "checked", term.checked.map_or_else(String::new, |date| date.to_string()));
    let used = search(context, titles.term(term)).into_iter().filter_map(|hit| match hit.subject {
        Subject::Outcome(position) => Some(position),
        _ => None,
    });
    page.outcomes(context, reader, "used", used);
    page
}

pub(super) fn topic<'a>(context: &Context<'a>, topic: &'a Topic, reader: Reader) -> Page<'a> {
    let mut page = Page::new("topic", topic.id.as_str(), context.titles.topic(topic));
    page.fact(context, "checked", topic.checked.map_or_else(String::new, |date| date.to_string()));
    for (id, texts) in parts(context, topic) {
        if !texts.is_empty() {
            page.section(context, id, vec![Block::List { ordered: id == "steps", items: items(texts) }]);
        }
    }
    page.list(context, "sources", topic.source.iter().map(|one| address(one).into()).collect());
    let of = context.index.outcomes().filter(|(_, outcome)| outcome.topics.contains(&topic.id));
    page.outcomes(context, reader, "outcomes", of.map(|(position, _)| position));
    page
}
