//! Outcomes that move to another competency, strand or stage, or ask for another AI use or other resources.

use std::cmp::Ordering;

use pdcn_model::{Outcome, ResourceId};

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::teaching::sorted;
use crate::side::{Pair, outcome_place};

pub(super) fn compare<'a>(pair: &Pair<'a>, old: &'a Outcome, new: &'a Outcome, changes: &mut Changes<'a>) {
    let subject = Subject::new(Thing::Outcome, new.id.as_str());
    let mut add = |kind, key: &'static str, before, after, detail| {
        changes
            .add(kind, subject, before, after)
            .old_place(outcome_place(old).key(key))
            .new_place(outcome_place(new).key(key))
            .detail(detail);
    };
    // What goes on under another id says so, with its competency.
    if old.competency != new.competency && old.id == new.id {
        let strands = (pair.old.strand(old.competency.as_str()), pair.new.strand(new.competency.as_str()));
        let (kind, detail) = match strands {
            (Some(before), Some(after)) if before != after => {
                (Kind::OutcomeMovedStrand, Detail::Others(vec![before, after]))
            }
            _ => (Kind::OutcomeMovedCompetency, Detail::None),
        };
        let (before, after) = (Value::Name(old.competency.as_str()), Value::Name(new.competency.as_str()));
        add(kind, "competency", before, after, detail);
    }
    // A grade that itself moved to another stage takes its outcomes along: that is said of the grade.
    if old.learn != new.learn
        && let (Some(before), Some(after)) = (pair.old.stage(old.learn.as_str()), pair.new.stage(new.learn.as_str()))
        && before != after
    {
        add(Kind::OutcomeMovedStage, "learn", Value::Name(before), Value::Name(after), Detail::None);
    }
    let ai_use = match old.ai_use.cmp(&new.ai_use) {
        Ordering::Less => Some(Kind::AiUseRaised),
        Ordering::Greater => Some(Kind::AiUseLowered),
        Ordering::Equal => None,
    };
    if let Some(kind) = ai_use {
        add(kind, "ai-use", Value::AiUse(old.ai_use), Value::AiUse(new.ai_use), Detail::None);
    }
    let (before, after) = (sorted(&old.resources, ResourceId::as_str), sorted(&new.resources, ResourceId::as_str));
    if before != after {
        let kind = Kind::OutcomeResourcesChanged;
        add(kind, "resources", Value::Names(before), Value::Names(after), Detail::None);
    }
}
