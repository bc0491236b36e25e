//! The plans of schools: which are the same on both sides, those that come and go, and their activities.
//!
//! A side has the plans that follow its edition. Plans have no id: those of one school are the same plan, and the name of a
//! school is the same in spite of case, accents and punctuation. Of several plans of one school, those are the same whose
//! files have one name but for the edition in it, as `new-plan --from` names what it carries over; what is left over is the
//! same when there is one of it on each side.
//!
//! Between two editions a plan of one side alone says nothing (a school makes its plan when it does, and every plan would
//! seem to come or go): only what was carried over is compared, and neither months nor the talk with the direction, which
//! go with the year. Of one edition in two states, a plan that came or went is told, and one in the same file that
//! follows another edition, or names another school, is that plan.

use std::collections::BTreeMap;

use pdcn_model::{FileKind, Pathway, Plan, is_same_name};

use crate::Kind;
use crate::change::{Changes, Subject, Value};
use crate::changes::wording::rewording;
use crate::changes::{Unread, activity};
use crate::side::{Indexed, Pair, plan_place};

pub(super) fn compare<'a>(pair: &Pair<'a>, unread: &mut Unread<'a>, changes: &mut Changes<'a>) {
    let is_one_edition = pair.old.side.edition.id == pair.new.side.edition.id;
    let (mut both, mut only_old, mut only_new) = matched(pair);
    if is_one_edition {
        take_renamed(pair, &mut only_old, &mut only_new, &mut both);
        take_with_file(&mut only_old, [&pair.old, &pair.new], |old, new| both.push((old, new)));
        take_with_file(&mut only_new, [&pair.new, &pair.old], |new, old| both.push((old, new)));
        let mut is_gone =
            |side: &Indexed<'a>, plan: &'a Plan| unread.is_read_of(side, FileKind::Plan, &plan.school.name);
        for plan in only_old.into_iter().filter(|plan| is_gone(&pair.new, plan)) {
            changes
                .add(Kind::PlanRemoved, Subject::plan(plan), Value::Plan(plan), Value::Nothing)
                .old_place(plan_place(&pair.old, plan));
        }
        for plan in only_new.into_iter().filter(|plan| is_gone(&pair.old, plan)) {
            changes
                .add(Kind::PlanAdded, Subject::plan(plan), Value::Nothing, Value::Plan(plan))
                .new_place(plan_place(&pair.new, plan));
        }
    }
    for (old, new) in both {
        compare_plan(pair, old, new, changes);
        activity::compare(pair, old, new, unread, changes);
    }
}

fn compare_plan<'a>(pair: &Pair<'a>, old: &'a Plan, new: &'a Plan, changes: &mut Changes<'a>) {
    let (before, after) = (plan_place(&pair.old, old), plan_place(&pair.new, new));
    // Another edition than that of its side: the plan itself moved.
    if old.edition != pair.old.side.edition.id || new.edition != pair.new.side.edition.id {
        let (from, to) = (Value::Name(old.edition.as_str()), Value::Name(new.edition.as_str()));
        changes
            .add(Kind::PlanEditionChanged, Subject::plan(new), from, to)
            .old_place(before.clone().map(|place| place.key("edition")))
            .new_place(after.clone().map(|place| place.key("edition")));
    }
    let (was, is) = (&old.school.name, &new.school.name);
    if !is_same_name(was, is) {
        let is_respelt = old.school.key() == new.school.key();
        let kind = if is_respelt { Kind::PlanSchoolRespelt } else { Kind::PlanSchoolRenamed };
        changes
            .add(kind, Subject::plan(new), Value::Text(was), Value::Text(is))
            .old_place(before.map(|place| place.key("school").key("name")))
            .new_place(after.map(|place| place.key("school").key("name")))
            .detail(rewording(Some(was), Some(is)));
    }
}

type Matched<'a> = (Vec<(&'a Plan, &'a Plan)>, Vec<&'a Plan>, Vec<&'a Plan>);

/// The plans of both sides that are the same, those of the old side alone, and those of the new one alone.
fn matched<'a>(pair: &Pair<'a>) -> Matched<'a> {
    let mut schools: BTreeMap<String, [Vec<&'a Plan>; 2]> = BTreeMap::new();
    for (end, side) in [&pair.old, &pair.new].into_iter().enumerate() {
        for plan in side.side.pathway.plans.iter().filter(|plan| plan.edition == side.side.edition.id) {
            let school = plan.school.key();
            if !school.is_empty() {
                schools.entry(school).or_default()[end].push(plan);
            }
        }
    }
    let (mut both, mut only_old, mut only_new) = Matched::default();
    for [mut old, mut new] in schools.into_values() {
        old.retain(|&plan| {
            let name = name(&pair.old, plan);
            let found = new.iter().position(|other| name.is_some() && self::name(&pair.new, other) == name);
            both.extend(found.map(|at| (plan, new.remove(at))));
            found.is_none()
        });
        if let ([one], [other]) = (old.as_slice(), new.as_slice()) {
            both.push((one, other));
        } else {
            only_old.append(&mut old);
            only_new.append(&mut new);
        }
    }
    (both, only_old, only_new)
}

/// The path of a plan without the edition in it; nothing when it has no file.
fn name(side: &Indexed<'_>, plan: &Plan) -> Option<String> {
    side.source(plan.file).map(|file| file.path.replace(plan.edition.as_str(), ""))
}

/// Takes the plans of one file that name another school on each side.
fn take_renamed<'a>(
    pair: &Pair<'a>,
    only_old: &mut Vec<&'a Plan>,
    only_new: &mut Vec<&'a Plan>,
    both: &mut Vec<(&'a Plan, &'a Plan)>,
) {
    only_old.retain(|&old| {
        let path = pair.old.source(old.file).map(|file| &file.path);
        let is_same = |new: &&Plan| path.is_some() && pair.new.source(new.file).map(|file| &file.path) == path;
        let found = only_new.iter().position(is_same);
        both.extend(found.map(|at| (old, only_new.remove(at))));
        found.is_none()
    });
}

/// Takes the plans that the other side has in the same file, for another edition.
fn take_with_file<'a>(
    plans: &mut Vec<&'a Plan>,
    [side, other]: [&Indexed<'a>; 2],
    mut take: impl FnMut(&'a Plan, &'a Plan),
) {
    let pathway: &'a Pathway = other.side.pathway;
    plans.retain(|&plan| {
        let path = side.source(plan.file).map(|file| &file.path);
        let is_same = |one: &&Plan| {
            path.is_some()
                && other.source(one.file).map(|file| &file.path) == path
                && one.school.key() == plan.school.key()
                && one.edition != plan.edition
        };
        let found = pathway.plans.iter().find(is_same);
        if let Some(found) = found {
            take(plan, found);
        }
        found.is_none()
    });
}
