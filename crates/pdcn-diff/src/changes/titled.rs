//! What stages, grades, strands, competencies and resources have in common: an id, a title, and a list of the frame.

use std::collections::BTreeMap;

use pdcn_model::{Competency, Grade, Language, Resource, Stage, Strand, Translation};

use crate::Kind;
use crate::change::{Changes, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::changes::{Unread, translation};
use crate::matching::matching;
use crate::side::Pair;

/// An element of a list of the frame.
pub(super) trait Titled {
    const THING: Thing;
    /// The key of the list.
    const KEY: &'static str;
    const ADDED: Kind;
    const REMOVED: Kind;
    const RETITLED: Kind;
    /// Nothing for a list whose order says nothing.
    const REORDERED: Option<Kind>;

    fn id(&self) -> &str;
    fn title(&self) -> &str;
    fn translation(&self) -> &BTreeMap<Language, Translation>;
    fn value(&self) -> Value<'_>;
}

macro_rules! titled {
    ($($thing:ident, $key:literal, $added:ident, $removed:ident, $retitled:ident, $reordered:expr;)+) => { $(
        impl Titled for $thing {
            const THING: Thing = Thing::$thing;
            const KEY: &'static str = $key;
            const ADDED: Kind = Kind::$added;
            const REMOVED: Kind = Kind::$removed;
            const RETITLED: Kind = Kind::$retitled;
            const REORDERED: Option<Kind> = $reordered;

            fn id(&self) -> &str {
                self.id.as_str()
            }

            fn title(&self) -> &str {
                &self.title
            }

            fn translation(&self) -> &BTreeMap<Language, Translation> {
                &self.translation
            }

            fn value(&self) -> Value<'_> {
                Value::$thing(self)
            }
        }
    )+ };
}

titled! {
    Stage, "stage", StageAdded, StageRemoved, StageRetitled, Some(Kind::StageOrderChanged);
    Grade, "grade", GradeAdded, GradeRemoved, GradeRetitled, Some(Kind::GradeOrderChanged);
    Strand, "strand", StrandAdded, StrandRemoved, StrandRetitled, Some(Kind::StrandOrderChanged);
    Competency, "competency", CompetencyAdded, CompetencyRemoved, CompetencyRetitled, Some(Kind::CompetencyOrderChanged);
    Resource, "resource", ResourceAdded, ResourceRemoved, ResourceRetitled, None;
}

/// Compares two lists; gives the positions of what is on both sides.
pub(super) fn compare<'a, T: Titled>(
    pair: &Pair<'a>,
    [old, new]: [&'a [T]; 2],
    unread: &mut Unread<'a>,
    changes: &mut Changes<'a>,
) -> Vec<(usize, usize)> {
    let matching = matching(old, new, T::id);
    for &at in matching.only_old.iter().filter(|&&at| unread.is_read(&pair.new, old[at].id())) {
        let subject = Subject::new(T::THING, old[at].id());
        changes.add(T::REMOVED, subject, old[at].value(), Value::Nothing).old_place(pair.old.frame_place(T::KEY, at));
    }
    for &at in matching.only_new.iter().filter(|&&at| unread.is_read(&pair.old, new[at].id())) {
        let subject = Subject::new(T::THING, new[at].id());
        changes.add(T::ADDED, subject, Value::Nothing, new[at].value()).new_place(pair.new.frame_place(T::KEY, at));
    }
    for &(before, after) in &matching.both {
        let places = (pair.old.frame_place(T::KEY, before), pair.new.frame_place(T::KEY, after));
        let (before, after) = (&old[before], &new[after]);
        let subject = Subject::new(T::THING, after.id());
        if before.title() != after.title() {
            changes
                .add(T::RETITLED, subject, Value::Text(before.title()), Value::Text(after.title()))
                .old_place(places.0.clone().key("title"))
                .new_place(places.1.clone().key("title"))
                .detail(rewording(Some(before.title()), Some(after.title())));
        }
        let sides = [(places.0, before.translation()), (places.1, after.translation())];
        translation::of_title(subject, sides, changes);
    }
    let in_new_order = matching.both.windows(2).all(|two| two[0].1 < two[1].1);
    if let (Some(kind), false) = (T::REORDERED, in_new_order) {
        let mut sorted = matching.both.clone();
        sorted.sort_unstable_by_key(|&(_, after)| after);
        let before = matching.both.iter().map(|&(at, _)| old[at].id()).collect();
        let after = sorted.iter().map(|&(_, at)| new[at].id()).collect();
        changes
            .add(
                kind,
                Subject::new(T::THING, pair.new.side.edition.id.as_str()),
                Value::Names(before),
                Value::Names(after),
            )
            .old_place(pair.old.frame_place(T::KEY, 0))
            .new_place(pair.new.frame_place(T::KEY, 0));
    }
    matching.both
}
