//! Findings that are not listed, with what hides each, in the shape of JSON.

use pdcn_lint::{Located, Why};

use super::{Places, v1};
use crate::findings::FindingsRun;
use crate::findings::Hiding;

/// All that are known; none unless they were asked for.
pub(super) fn all(run: &FindingsRun<'_>) -> Vec<v1::Hidden> {
    let mut places = Places::new(run);
    run.hidden.iter().map(|(located, hiding)| one(run, &mut places, located, *hiding)).collect()
}

fn one(run: &FindingsRun<'_>, places: &mut Places<'_>, located: &Located<'_>, hiding: Hiding<'_>) -> v1::Hidden {
    let finding = located.finding;
    let mut shape = |why: &str| v1::Hidden {
        rule: finding.rule.id.to_owned(),
        level: finding.level.name().to_owned(),
        subject: finding.subject.clone(),
        message: run.words.text(&finding.message),
        place: located.labels.first().map(|label| places.place(label)),
        why: why.to_owned(),
        by: None,
        reason: None,
        until: None,
        pattern: None,
    };
    match hiding {
        Hiding::Baseline => shape("baseline"),
        Hiding::Why(Why::Exception { place, reason, until }) => v1::Hidden {
            by: Some(run.sources.file(place.file).path.clone()),
            reason: Some(reason.clone()),
            until: until.map(|until| until.to_string()),
            ..shape("exception")
        },
        Hiding::Why(Why::Excluded { pattern }) => v1::Hidden { pattern: Some(pattern.clone()), ..shape("excluded") },
        Hiding::Why(Why::Off { by_settings, reason }) => {
            v1::Hidden { reason: reason.clone(), ..shape(if *by_settings { "off" } else { "off-command" }) }
        }
    }
}
