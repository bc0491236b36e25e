//! The policy on AI, in the settings: from what age, with whose consent, on whose word.

use std::cmp::Ordering;

use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::side::{Indexed, Pair};

pub(super) fn compare<'a>(pair: &Pair<'a>, changes: &mut Changes<'a>) {
    let policy = |side: &Indexed<'a>| side.side.pathway.settings.ai_policy.as_ref();
    let subject = Subject::new(Thing::AiPolicy, pair.new.side.edition.id.as_str());
    let (old, new) = match (policy(&pair.old), policy(&pair.new)) {
        (None, None) => return,
        (Some(old), None) => {
            let kind = Kind::AiPolicyRemoved;
            changes.add(kind, subject, Value::AiPolicy(old), Value::Nothing).old_place(place(&pair.old));
            return;
        }
        (None, Some(new)) => {
            let kind = Kind::AiPolicyAdded;
            changes.add(kind, subject, Value::Nothing, Value::AiPolicy(new)).new_place(place(&pair.new));
            return;
        }
        (Some(old), Some(new)) => (old, new),
    };
    let mut add = |kind, subject, key: &'static str, before, after, detail| {
        changes
            .add(kind, subject, before, after)
            .old_place(place(&pair.old).map(|place| place.key(key)))
            .new_place(place(&pair.new).map(|place| place.key(key)))
            .detail(detail);
    };
    let minimum = match old.minimum_age.cmp(&new.minimum_age) {
        Ordering::Less => Some(Kind::MinimumAgeRaised),
        Ordering::Greater => Some(Kind::MinimumAgeLowered),
        Ordering::Equal => None,
    };
    if let Some(kind) = minimum {
        let (before, after) = (Value::Age(old.minimum_age), Value::Age(new.minimum_age));
        add(kind, subject, "minimum-age", before, after, Detail::None);
    }
    // No consent at all is the lowest age of all.
    let consent = match old.consent_under.cmp(&new.consent_under) {
        Ordering::Less => Some(Kind::ConsentAgeRaised),
        Ordering::Greater => Some(Kind::ConsentAgeLowered),
        Ordering::Equal => None,
    };
    if let Some(kind) = consent {
        let value = |age: Option<u8>| age.map_or(Value::Nothing, Value::Age);
        add(kind, subject, "consent-under", value(old.consent_under), value(new.consent_under), Detail::None);
    }
    let texts = [("source", &old.source, &new.source), ("note", &old.note, &new.note)];
    for (key, before, after) in texts.into_iter().filter(|(_, before, after)| before != after) {
        let detail = rewording(before.as_deref(), after.as_deref());
        let subject = subject.part(key);
        add(Kind::AiPolicyReworded, subject, key, Value::text(before.as_ref()), Value::text(after.as_ref()), detail);
    }
}

/// The place of the policy in `pdcn.toml`, when there is such a file.
fn place(side: &Indexed<'_>) -> Option<Place> {
    side.file_place("pdcn.toml").map(|file| file.key("ai-policy"))
}
