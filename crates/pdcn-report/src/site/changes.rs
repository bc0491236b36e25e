//! What changed since the year before: in a grade, on its page; in all of them, for programs that follow the site.

use pdcn_diff::{Change, Thing};
use pdcn_document::{Block, Feed, Item, News, Span, Style};
use pdcn_model::Grade;

use super::{Address, HOME, file, page_name};
use crate::views::changes::{Filter, sentence};
use crate::views::show::{is_noticed, line, words_of_change};
use crate::{Asked, Context, Editions, Key};

/// The changes that a class of a grade notices, by outcome; nothing when there are none.
pub(super) fn of_grade<'a>(context: &Context<'a>, editions: &'a Editions<'a>, grade: &Grade) -> Option<Block<'a>> {
    let edition = context.edition().id.as_str();
    let since = editions.since(edition)?;
    let side = |id: &str| editions.context(id, context.texts, context.date);
    let sides = [side(since.old().id.as_str())?, side(edition)?];
    let filter = Filter::of(Asked::of(&[(Key::Grade.name(), grade.id.as_str())]), sides).ok()?;
    let is_told = |change: &&Change<'_>| change.subject.thing == Thing::Outcome && is_noticed(change);
    let told: Vec<&Change<'_>> =
        since.comparison().changes.iter().filter(is_told).filter(|change| filter.keeps(change)).collect();
    let mut items: Vec<(&str, Item<'a>)> = Vec::new();
    for change in told {
        let id = change.subject.id;
        let at = items.iter().position(|(other, _)| *other == id).unwrap_or_else(|| {
            items.push((id, outcome(context, id)));
            items.len() - 1
        });
        if let Some((_, item)) = items.get_mut(at) {
            item.items.push(words_of_change(context, change).into());
        }
    }
    let items: Vec<Item<'a>> = items.into_iter().map(|(_, item)| item).collect();
    (!items.is_empty()).then_some(Block::List { ordered: false, items })
}

/// An outcome of this year or of an earlier one: its id, and what it says.
fn outcome<'a>(context: &Context<'a>, id: &str) -> Item<'a> {
    let line = std::iter::once(context.edition()).chain(context.pathway.before(context.edition()));
    let last = line.flat_map(|edition| &edition.outcomes).find(|outcome| outcome.id.as_str() == id);
    let said = last.map_or("", |outcome| context.titles.statement(outcome));
    vec![Span::styled(Style::Code, id.to_owned()), Span::plain(" "), Span::plain(said)].into()
}

/// Returns what changed from year to year, the last first, each as a list of what a class notices. `address` is where
/// the pages are. Nothing where that is not known, or no day is to be said: a feed is told apart from others by its address,
/// must have a day, and is read nowhere else than at an address.
pub fn feed<'a>(context: &Context<'a>, editions: &'a Editions<'a>, address: &Address) -> Option<Feed> {
    let day = context.date.filter(|_| address.is_known())?.to_string();
    let title = context.titles.edition(context.edition());
    let mut news = Vec::new();
    for edition in line(context.pathway, context.edition()).into_iter().rev() {
        let Some(since) = editions.since(edition.id.as_str()) else { continue };
        let told = since.comparison().changes.iter().filter(|change| change.subject.thing == Thing::Outcome);
        let line = |change: &Change<'_>| {
            let told = sentence(change, context.texts);
            let reason = told.reason.map(|reason| format!("{}{reason}", context.part("changes-prose", "colon")));
            (change.subject.id.to_owned(), format!("{}{}", told.text, reason.unwrap_or_default()))
        };
        let lines: Vec<(String, String)> = told.filter(|change| is_noticed(change)).map(line).collect();
        let page = |id: &str| address.of(&file(&page_name("outcome", id)));
        let values = [("edition", edition.id.as_str().into())];
        news.push(News {
            id: edition.id.to_string(),
            title: context.say("site-news", &values),
            lines: lines.into_iter().map(|(id, told)| (Some(page(&id)), format!("{id} — {told}"))).collect(),
        });
    }
    Some(Feed {
        title: title.to_owned(),
        language: context.texts.language().regional_tag().to_owned(),
        home: address.of(HOME),
        day,
        news,
    })
}
