//! The law of the mirror: what changes from b to a is what changes from a to b, the other way round.

use pdcn_diff::{Change, Detail, Kind, Mirror, Thing};

use super::show::line;

/// Fails unless each change of one way has its mirror among those of the other, and none is left over.
pub(crate) fn assert_mirrored(there: &[Change<'_>], back: &[Change<'_>]) {
    let mut left: Vec<&Change<'_>> = back.iter().collect();
    for change in there {
        // What goes on under another id is named by the id of the new side.
        let same_id = |other: &Change<'_>| {
            let renamed = |one: &&Change<'_>| matches!(one.detail, Detail::Renamed(_));
            let known = |id: &'_ str| {
                let found = there.iter().filter(renamed).find(|one| one.subject.part == Some(id));
                found.map_or_else(|| id.to_owned(), |one| one.subject.id.to_owned())
            };
            known(change.subject.id) == known(other.subject.id)
        };
        let Some(at) = left.iter().position(|other| mirrors(change, other, same_id(other))) else {
            let back: Vec<String> = back.iter().map(line).collect();
            panic!("{} has no mirror among\n{}", line(change), back.join("\n"));
        };
        left.remove(at);
    }
    let left: Vec<String> = left.into_iter().map(line).collect();
    assert_eq!(left, [] as [String; 0], "these mirror nothing");
}

/// The kinds that a kind may have as its mirror.
pub(crate) fn kinds(kind: Kind) -> Vec<Kind> {
    match kind.mirror() {
        Mirror::Itself => vec![kind],
        Mirror::Kind(other) => vec![other],
        Mirror::OneOf(others, _) => others.to_vec(),
    }
}

fn mirrors(change: &Change<'_>, other: &Change<'_>, same_id: bool) -> bool {
    kinds(change.kind).contains(&other.kind)
        && change.subject.thing == other.subject.thing
        && change.subject.part == other.subject.part
        && (same_id || named_by_side(change))
        && (&change.before, &change.after) == (&other.after, &other.before)
        && (&change.old_place, &change.new_place) == (&other.new_place, &other.old_place)
        && same_detail(&change.detail, &other.detail)
}

/// These are named after the new edition, or after a name that itself changes.
fn named_by_side(change: &Change<'_>) -> bool {
    let thing = change.subject.thing;
    matches!(thing, Thing::Edition | Thing::AiPolicy | Thing::Guide | Thing::Plan | Thing::Cycle | Thing::Framework)
        || change.kind.name().ends_with("-order-changed")
}

/// Words and strands are the other way round, which the values show; what else takes part only one side knows.
fn same_detail(detail: &Detail<'_>, other: &Detail<'_>) -> bool {
    match (detail, other) {
        (Detail::Rewording(words), Detail::Rewording(others)) => words.editorial == others.editorial,
        (
            Detail::Elsewhere { likeness, now, was },
            Detail::Elsewhere { likeness: other, now: other_now, was: other_was },
        ) => (likeness, now, was) == (other, other_was, other_now),
        (Detail::Others(_), _) | (_, Detail::Others(_)) => true,
        _ => detail == other,
    }
}
