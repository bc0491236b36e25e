//! What an edition keeps beside its outcomes for adults and pupils: words of the lexicon, cards of sensitive topics.

use pdcn_model::{Term, Topic, Written};

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::Unread;
use crate::matching::matching;
use crate::side::Pair;

/// An element that is compared as a whole, but for the day when it was checked, which is about our work.
trait Card: Written {
    const THING: Thing;
    /// The key of the list.
    const KEY: &'static str;
    /// Come, gone, changed.
    const KINDS: [Kind; 3];

    fn id(&self) -> &str;
    fn value(&self) -> Value<'_>;
    /// The same, checked on no day and written nowhere.
    fn content(&self) -> Self;
}

macro_rules! card {
    ($($thing:ident, $key:literal, $added:ident, $removed:ident, $changed:ident;)+) => { $(
        impl Card for $thing {
            const THING: Thing = Thing::$thing;
            const KEY: &'static str = $key;
            const KINDS: [Kind; 3] = [Kind::$added, Kind::$removed, Kind::$changed];

            fn id(&self) -> &str {
                self.id.as_str()
            }

            fn value(&self) -> Value<'_> {
                Value::$thing(self)
            }

            fn content(&self) -> Self {
                Self { checked: None, ..self.without_home() }
            }
        }
    )+ };
}

card! {
    Term, "term", TermAdded, TermRemoved, TermChanged;
    Topic, "topic", TopicAdded, TopicRemoved, TopicChanged;
}

pub(super) fn compare<'a>(pair: &Pair<'a>, unread: &mut Unread<'a>, changes: &mut Changes<'a>) {
    let (old, new) = (pair.old.side.edition, pair.new.side.edition);
    compare_list(pair, [&old.terms, &new.terms], unread, changes);
    compare_list(pair, [&old.topics, &new.topics], unread, changes);
}

fn compare_list<'a, T: Card>(
    pair: &Pair<'a>,
    [old, new]: [&'a [T]; 2],
    unread: &mut Unread<'a>,
    changes: &mut Changes<'a>,
) {
    let [come, gone, other_content] = T::KINDS;
    let matching = matching(old, new, T::id);
    for &at in matching.only_old.iter().filter(|&&at| unread.is_read(&pair.new, old[at].id())) {
        let subject = Subject::new(T::THING, old[at].id());
        changes.add(gone, subject, old[at].value(), Value::Nothing).old_place(pair.old.frame_place(T::KEY, at));
    }
    for &at in matching.only_new.iter().filter(|&&at| unread.is_read(&pair.old, new[at].id())) {
        let subject = Subject::new(T::THING, new[at].id());
        changes.add(come, subject, Value::Nothing, new[at].value()).new_place(pair.new.frame_place(T::KEY, at));
    }
    for (before, after) in matching.both {
        let (one, other) = (&old[before], &new[after]);
        if one.content() != other.content() {
            changes
                .add(other_content, Subject::new(T::THING, other.id()), one.value(), other.value())
                .old_place(pair.old.frame_place(T::KEY, before))
                .new_place(pair.new.frame_place(T::KEY, after))
                .detail(Detail::None);
        }
    }
}
