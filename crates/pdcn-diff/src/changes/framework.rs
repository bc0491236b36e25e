//! The frameworks that outcomes are aligned to: those that come and go, their versions, their codes.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashMap, HashSet};
use pdcn_model::{Alignment, Framework};
use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::marked;
use crate::changes::wording::rewording;
use crate::matching::matching;
use crate::side::{Indexed, Pair};

pub(super) fn compare<'a>(pair: &Pair<'a>, changes: &mut Changes<'a>) {
    let (old, new) = (Used::new(&pair.old), Used::new(&pair.new));
    let gone: Vec<&str> = old.ids.difference(&new.ids).copied().collect();
    let come: Vec<&str> = new.ids.difference(&old.ids).copied().collect();
    // One version gone and one come, of one family, is a renewal.
    let mut families: BTreeMap<&str, [Vec<&'a Framework>; 2]> = BTreeMap::new();
    for (end, ids, used) in [(0, &gone, &old), (1, &come, &new)] {
        for framework in ids.iter().filter_map(|id| used.frameworks.get(id)) {
            families.entry(framework.family()).or_default()[end].push(framework);
        }
    }
    let mut renewed: BTreeSet<&str> = BTreeSet::new();
    for (family, ends) in families {
        if let [&[before], &[after]] = ends.each_ref().map(Vec::as_slice) {
            let (id, next) = (before.id.as_str(), after.id.as_str());
            changes
                .add(Kind::FrameworkRenewed, Subject::new(Thing::Framework, family), Value::Name(id), Value::Name(next))
                .old_place(place(before).key("id"))
                .new_place(place(after).key("id"));
            renewed.extend([id, next]);
            compare_framework(before, after, changes);
        }
    }
    for id in gone.into_iter().filter(|id| !renewed.contains(id)) {
        changes
            .add(Kind::FrameworkRemoved, Subject::new(Thing::Framework, id), Value::Name(id), Value::Nothing)
            .old_place(old.frameworks.get(id).map(|framework| place(framework)));
    }
    for id in come.into_iter().filter(|id| !renewed.contains(id)) {
        changes
            .add(Kind::FrameworkAdded, Subject::new(Thing::Framework, id), Value::Nothing, Value::Name(id))
            .new_place(new.frameworks.get(id).map(|framework| place(framework)));
    }
    for id in old.ids.intersection(&new.ids) {
        if let (Some(&before), Some(&after)) = (old.frameworks.get(id), new.frameworks.get(id))
            && !std::ptr::eq(before, after)
        {
            compare_framework(before, after, changes);
        }
    }
}

fn compare_framework<'a>(old: &'a Framework, new: &'a Framework, changes: &mut Changes<'a>) {
    let subject = Subject::new(Thing::Framework, new.id.as_str());
    let mut add = |kind, key: &'static str, before, after, detail| {
        changes
            .add(kind, subject, before, after)
            .old_place(place(old).key(key))
            .new_place(place(new).key(key))
            .detail(detail);
    };
    if old.title != new.title {
        let detail = rewording(Some(&old.title), Some(&new.title));
        add(Kind::FrameworkRetitled, "title", Value::Text(&old.title), Value::Text(&new.title), detail);
    }
    if old.status != new.status {
        let (before, after) = (Value::FrameworkStatus(old.status), Value::FrameworkStatus(new.status));
        add(Kind::FrameworkStatusChanged, "status", before, after, Detail::None);
    }
    if old.license != new.license {
        let (before, after) = (Value::Name(&old.license), Value::Name(&new.license));
        add(Kind::FrameworkLicenceChanged, "license", before, after, Detail::None);
    }
    if old.grades != new.grades {
        add(Kind::FrameworkGradesChanged, "grades", grades(old), grades(new), Detail::None);
    }
    if let Some(kind) = marked(old.ai, new.ai, Kind::FrameworkAiMarked, Kind::FrameworkAiUnmarked) {
        add(kind, "ai", Value::Nothing, Value::Nothing, Detail::None);
    }
    compare_codes(old, new, changes);
}

fn compare_codes<'a>(old: &'a Framework, new: &'a Framework, changes: &mut Changes<'a>) {
    let subject = Subject::new(Thing::Framework, new.id.as_str());
    let matching = matching(&old.codes, &new.codes, |code| code.id.as_str());
    for &at in &matching.only_old {
        let code = &old.codes[at];
        let subject = Subject::new(Thing::Framework, old.id.as_str()).part(code.id.as_str());
        changes.add(Kind::CodeRemoved, subject, Value::Code(code), Value::Nothing).old_place(code_place(old, at));
    }
    for &at in &matching.only_new {
        let code = &new.codes[at];
        let subject = subject.part(code.id.as_str());
        changes.add(Kind::CodeAdded, subject, Value::Nothing, Value::Code(code)).new_place(code_place(new, at));
    }
    for &(old_at, new_at) in &matching.both {
        let (before, after) = (&old.codes[old_at], &new.codes[new_at]);
        let mut add = |kind, key: &'static str, from, to, detail| {
            changes
                .add(kind, subject.part(after.id.as_str()), from, to)
                .old_place(code_place(old, old_at).key(key))
                .new_place(code_place(new, new_at).key(key))
                .detail(detail);
        };
        if before.title != after.title {
            let (from, to) = (Value::text(before.title.as_ref()), Value::text(after.title.as_ref()));
            add(Kind::CodeRetitled, "title", from, to, rewording(before.title.as_deref(), after.title.as_deref()));
        }
        if let Some(kind) = marked(before.ai, after.ai, Kind::CodeAiMarked, Kind::CodeAiUnmarked) {
            add(kind, "ai", Value::Nothing, Value::Nothing, Detail::None);
        }
    }
}

/// The grades for which the codes hold; nothing when they hold for all.
fn grades(framework: &Framework) -> Value<'_> {
    match framework.grades.as_slice() {
        [] => Value::Nothing,
        grades => Value::Names(grades.iter().map(pdcn_model::GradeId::as_str).collect()),
    }
}

fn place(framework: &Framework) -> Place {
    Place::file(framework.file)
}

fn code_place(framework: &Framework, at: usize) -> Place {
    place(framework).key("code").index(u32::try_from(at).unwrap_or(u32::MAX))
}

/// The frameworks that the outcomes of a side are aligned to.
struct Used<'a> {
    ids: BTreeSet<&'a str>,
    /// Those of the pathway, used or not.
    frameworks: HashMap<&'a str, &'a Framework>,
}

impl<'a> Used<'a> {
    fn new(side: &Indexed<'a>) -> Self {
        let alignments = side.side.edition.outcomes.iter().flat_map(|outcome| &outcome.aligns);
        let ids: HashSet<&str> = alignments.filter_map(Alignment::parts).map(|(framework, _)| framework).collect();
        // The first framework with an id counts.
        let frameworks = side.side.pathway.frameworks.iter().rev();
        Self {
            ids: ids.into_iter().collect(),
            frameworks: frameworks.map(|framework| (framework.id.as_str(), framework)).collect(),
        }
    }
}
