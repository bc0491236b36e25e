//! Alignments that come and go, or follow a framework to its next version.

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_model::{Alignment, Outcome};
use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Subject, Thing, Value};
use crate::matching::matching;
use crate::side::{Pair, outcome_place};

/// The family of each framework of both sides.
pub(super) struct Families<'a>(HashMap<&'a str, &'a str>);

impl<'a> Families<'a> {
    pub(super) fn new(pair: &Pair<'a>) -> Self {
        let mut families = HashMap::new();
        for side in [&pair.old, &pair.new] {
            for framework in &side.side.pathway.frameworks {
                families.entry(framework.id.as_str()).or_insert(framework.family());
            }
        }
        Self(families)
    }

    /// The family and the code that an alignment names.
    fn key<'k>(&'k self, alignment: &'k Alignment) -> Option<(&'k str, &'k str)> {
        let (framework, code) = alignment.parts()?;
        Some((self.0.get(framework)?, code))
    }
}

pub(super) fn compare<'a>(families: &Families<'_>, old: &'a Outcome, new: &'a Outcome, changes: &mut Changes<'a>) {
    if old.aligns == new.aligns {
        return;
    }
    let outcome = Subject::new(Thing::Outcome, new.id.as_str());
    let place = |outcome: &Outcome, at: usize| -> Place {
        outcome_place(outcome).key("aligns").index(u32::try_from(at).unwrap_or(u32::MAX))
    };
    let matching = matching(&old.aligns, &new.aligns, Alignment::as_str);
    // Codes that are there once on each side under one family are the same code of another version.
    let mut by_key: HashMap<(&str, &str), [Vec<usize>; 2]> = HashMap::new();
    for &at in &matching.only_old {
        families.key(&old.aligns[at]).into_iter().for_each(|key| by_key.entry(key).or_default()[0].push(at));
    }
    for &at in &matching.only_new {
        families.key(&new.aligns[at]).into_iter().for_each(|key| by_key.entry(key).or_default()[1].push(at));
    }
    let renewed: HashMap<usize, usize> = by_key
        .into_values()
        .filter_map(|ends| match [ends[0].as_slice(), ends[1].as_slice()] {
            [&[before], &[after]] => Some((before, after)),
            _ => None,
        })
        .collect();
    let renewing: HashSet<usize> = renewed.values().copied().collect();
    for &at in &matching.only_old {
        let before = old.aligns[at].as_str();
        if let Some(&other) = renewed.get(&at) {
            let after = new.aligns[other].as_str();
            // The code without the version: the same subject whichever side is the old one.
            let code = old.aligns[at].parts().map_or(before, |(_, code)| code);
            changes
                .add(Kind::AlignmentRenewed, outcome.part(code), Value::Name(before), Value::Name(after))
                .old_place(place(old, at))
                .new_place(place(new, other));
        } else {
            changes
                .add(Kind::AlignmentRemoved, outcome.part(before), Value::Name(before), Value::Nothing)
                .old_place(place(old, at));
        }
    }
    for &at in &matching.only_new {
        let after = new.aligns[at].as_str();
        if !renewing.contains(&at) {
            changes
                .add(Kind::AlignmentAdded, outcome.part(after), Value::Nothing, Value::Name(after))
                .new_place(place(new, at));
        }
    }
}
