//! The activities of a plan that is on both sides: those that come and go, and what of each changed.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use pdcn_model::{Activity, GradeId, Plan, ToolId};
use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Value};
use crate::changes::Unread;
use crate::changes::wording::rewording;
use crate::matching::matching;
use crate::side::{Indexed, Pair, plan_place};

pub(super) fn compare<'a>(
    pair: &Pair<'a>,
    old: &'a Plan,
    new: &'a Plan,
    unread: &mut Unread<'a>,
    changes: &mut Changes<'a>,
) {
    let of_plan = Subject::plan(new);
    let matching = matching(&old.activities, &new.activities, |activity| activity.id.as_str());
    // A file that was read in part may have what seems missing.
    let mut is_gone = |side: &Indexed<'a>, plan: &Plan, activity: &'a Activity| {
        let is_damaged = side.source(plan.file).is_some_and(pdcn_source::SourceFile::is_damaged);
        unread.remember(&activity.id, is_damaged)
    };
    for &at in &matching.only_old {
        let activity = &old.activities[at];
        if is_gone(&pair.new, new, activity) {
            let subject = of_plan.part(&activity.id);
            changes
                .add(Kind::ActivityRemoved, subject, Value::Activity(activity), Value::Nothing)
                .old_place(activity_place(&pair.old, old, at));
        }
    }
    for &at in &matching.only_new {
        let activity = &new.activities[at];
        if is_gone(&pair.old, old, activity) {
            let subject = of_plan.part(&activity.id);
            changes
                .add(Kind::ActivityAdded, subject, Value::Nothing, Value::Activity(activity))
                .new_place(activity_place(&pair.new, new, at));
        }
    }
    let is_one_year = old.edition == new.edition;
    for (before, after) in matching.both {
        let both = Both {
            old: &old.activities[before],
            new: &new.activities[after],
            subject: of_plan.part(&new.activities[after].id),
            places: [activity_place(&pair.old, old, before), activity_place(&pair.new, new, after)],
        };
        both.compare(changes);
        both.compare_details(changes);
        both.compare_lists(changes);
        if is_one_year {
            both.compare_days(changes);
        }
    }
}

fn activity_place(side: &Indexed<'_>, plan: &Plan, at: usize) -> Option<Place> {
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    plan_place(side, plan).map(|file| file.key("activity").index(at))
}

/// An activity of both sides.
struct Both<'a> {
    old: &'a Activity,
    new: &'a Activity,
    subject: Subject<'a>,
    places: [Option<Place>; 2],
}

impl<'a> Both<'a> {
    fn add(
        &self,
        changes: &mut Changes<'a>,
        kind: Kind,
        key: &'static str,
        [before, after]: [Value<'a>; 2],
        detail: Detail<'a>,
    ) {
        let [from, to] = self.places.clone().map(|place| place.map(|place| place.key(key)));
        changes.add(kind, self.subject, before, after).old_place(from).new_place(to).detail(detail);
    }

    /// Its texts, and what pupils do with AI.
    fn compare(&self, changes: &mut Changes<'a>) {
        let (old, new) = (self.old, self.new);
        if old.title != new.title {
            let values = [Value::Text(&old.title), Value::Text(&new.title)];
            let detail = rewording(Some(&old.title), Some(&new.title));
            self.add(changes, Kind::ActivityRetitled, "title", values, detail);
        }
        let ai_use = match old.ai_use.cmp(&new.ai_use) {
            Ordering::Less => Some(Kind::ActivityAiUseRaised),
            Ordering::Greater => Some(Kind::ActivityAiUseLowered),
            Ordering::Equal => None,
        };
        if let Some(kind) = ai_use {
            let values = [Value::AiUse(old.ai_use), Value::AiUse(new.ai_use)];
            self.add(changes, kind, "ai-use", values, Detail::None);
        }
        if old.consent != new.consent {
            let values = [Value::text(old.consent.as_ref()), Value::text(new.consent.as_ref())];
            let detail = rewording(old.consent.as_deref(), new.consent.as_deref());
            self.add(changes, Kind::ActivityConsentReworded, "consent", values, detail);
        }
    }

    /// What else is said of it, but the days that another year moves by itself.
    fn compare_details(&self, changes: &mut Changes<'a>) {
        let (old, new) = (self.old, self.new);
        let texts = [
            (&old.subject, &new.subject),
            (&old.group, &new.group),
            (&old.who, &new.who),
            (&old.approved_by, &new.approved_by),
            (&old.asked_of_it, &new.asked_of_it),
            (&old.kept, &new.kept),
        ];
        let is_same = texts.into_iter().all(|(old, new)| old == new);
        if !is_same || (&old.ages, old.periods) != (&new.ages, new.periods) {
            let (from, to) = (self.places[0].clone(), self.places[1].clone());
            changes
                .add(Kind::ActivityDetailsChanged, self.subject, Value::Activity(old), Value::Activity(new))
                .old_place(from)
                .new_place(to);
        }
    }

    /// Its grades, outcomes, tools and answers; their order says nothing.
    fn compare_lists(&self, changes: &mut Changes<'a>) {
        let (old, new) = (self.old, self.new);
        let (before, after) = (set(&old.grades, GradeId::as_str), set(&new.grades, GradeId::as_str));
        if before != after {
            let values = [names(&before), names(&after)];
            self.add(changes, Kind::ActivityGradesChanged, "grades", values, Detail::None);
        }
        let ids = |activity: &'a Activity| set(&activity.outcomes, pdcn_model::OutcomeId::as_str);
        let (before, after) = (ids(old), ids(new));
        for id in before.difference(&after) {
            let values = [Value::Name(id), Value::Nothing];
            self.add(changes, Kind::ActivityOutcomeRemoved, "outcomes", values, Detail::None);
        }
        for id in after.difference(&before) {
            let values = [Value::Nothing, Value::Name(id)];
            self.add(changes, Kind::ActivityOutcomeAdded, "outcomes", values, Detail::None);
        }
        let (before, after) = (set(&old.tools, ToolId::as_str), set(&new.tools, ToolId::as_str));
        if before != after {
            let values = [names(&before), names(&after)];
            self.add(changes, Kind::ActivityToolsChanged, "tools", values, Detail::None);
        }
        let questions: BTreeSet<&'a String> = old.reflection.keys().chain(new.reflection.keys()).collect();
        for question in questions {
            let answer = |activity: &Activity| activity.reflection.get(question).copied();
            let (before, after) = (answer(old), answer(new));
            if before != after {
                let value = |answer: Option<_>| answer.map_or(Value::Nothing, |answer| Value::Answer(question, answer));
                let values = [value(before), value(after)];
                self.add(changes, Kind::ActivityAnswerChanged, "reflection", values, Detail::None);
            }
        }
    }

    /// Its days, which another year moves by itself.
    fn compare_days(&self, changes: &mut Changes<'a>) {
        let (old, new) = (self.old, self.new);
        if old.when != new.when {
            let values = [Value::name(old.when.as_deref()), Value::name(new.when.as_deref())];
            self.add(changes, Kind::ActivityMoved, "when", values, Detail::None);
        }
        if old.approved != new.approved {
            let values = [old.approved, new.approved].map(|day| day.map_or(Value::Nothing, Value::Date));
            self.add(changes, Kind::ActivityApprovalChanged, "approved", values, Detail::None);
        }
    }
}

/// Ids, each once.
fn set<'a, T>(ids: &'a [T], id: impl Fn(&'a T) -> &'a str) -> BTreeSet<&'a str> {
    ids.iter().map(id).collect()
}

fn names<'a>(ids: &BTreeSet<&'a str>) -> Value<'a> {
    Value::Names(ids.iter().copied().collect())
}
