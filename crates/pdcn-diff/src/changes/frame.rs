//! The frame: stages, strands, competencies and resources; the grades have a file of their own.

use pdcn_model::{Competency, Resource, Strand};

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::changes::{Unread, grade, marked, titled};
use crate::side::Pair;

pub(super) fn compare<'a>(pair: &Pair<'a>, unread: &mut Unread<'a>, changes: &mut Changes<'a>) {
    let (old, new) = (pair.old.side.edition, pair.new.side.edition);
    titled::compare(pair, [&old.stages, &new.stages], unread, changes);
    grade::compare(pair, unread, changes);
    for (before, after) in titled::compare(pair, [&old.strands, &new.strands], unread, changes) {
        let (strand, other) = (&old.strands[before], &new.strands[after]);
        compare_strand(pair, (before, strand), (after, other), changes);
    }
    for (before, after) in titled::compare(pair, [&old.competencies, &new.competencies], unread, changes) {
        let (competency, other) = (&old.competencies[before], &new.competencies[after]);
        compare_competency(pair, (before, competency), (after, other), changes);
    }
    for (before, after) in titled::compare(pair, [&old.resources, &new.resources], unread, changes) {
        let (resource, other) = (&old.resources[before], &new.resources[after]);
        if !same_resource(resource, other) {
            let subject = Subject::new(Thing::Resource, other.id.as_str());
            changes
                .add(Kind::ResourceChanged, subject, Value::Resource(resource), Value::Resource(other))
                .old_place(pair.old.frame_place("resource", before))
                .new_place(pair.new.frame_place("resource", after));
        }
        if resource.content != other.content {
            let subject = Subject::new(Thing::Resource, other.id.as_str());
            changes
                .add(Kind::ResourceContentChanged, subject, Value::Resource(resource), Value::Resource(other))
                .old_place(pair.old.frame_place("resource", before).key("content"))
                .new_place(pair.new.frame_place("resource", after).key("content"));
        }
    }
}

fn compare_strand<'a>(
    pair: &Pair<'a>,
    (old_at, old): (usize, &'a Strand),
    (new_at, new): (usize, &'a Strand),
    changes: &mut Changes<'a>,
) {
    if old.description != new.description {
        let (before, after) = (Value::text(old.description.as_ref()), Value::text(new.description.as_ref()));
        changes
            .add(Kind::StrandRedescribed, Subject::new(Thing::Strand, new.id.as_str()), before, after)
            .old_place(pair.old.frame_place("strand", old_at).key("description"))
            .new_place(pair.new.frame_place("strand", new_at).key("description"))
            .detail(rewording(old.description.as_deref(), new.description.as_deref()));
    }
}

fn compare_competency<'a>(
    pair: &Pair<'a>,
    (old_at, old): (usize, &'a Competency),
    (new_at, new): (usize, &'a Competency),
    changes: &mut Changes<'a>,
) {
    let subject = Subject::new(Thing::Competency, new.id.as_str());
    let mut add = |kind, key: &'static str, before, after| {
        changes
            .add(kind, subject, before, after)
            .old_place(pair.old.frame_place("competency", old_at).key(key))
            .new_place(pair.new.frame_place("competency", new_at).key(key))
            .detail(Detail::None);
    };
    if old.strand != new.strand {
        let (before, after) = (Value::Name(old.strand.as_str()), Value::Name(new.strand.as_str()));
        add(Kind::CompetencyMoved, "strand", before, after);
    }
    if let Some(kind) = marked(old.ai, new.ai, Kind::CompetencyAiMarked, Kind::CompetencyAiUnmarked) {
        add(kind, "ai", Value::Nothing, Value::Nothing);
    }
}

/// When its address was checked is about our work, not about the resource.
fn same_resource(old: &Resource, new: &Resource) -> bool {
    (&old.kind, &old.audience, &old.url) == (&new.kind, &new.audience, &new.url)
}
