//! `unknown-outcome`: every outcome that a school plan names is one of the edition that the plan follows.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Edition, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::history::{Succession, named, retired_place, succession};
use crate::plans::{Planned, each_activity};
use crate::safety::Safety;
use crate::suggest::nearest_outcome;
use crate::unread::Part;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-outcome",
    category: Category::Plan,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "chasse"
title = "Chasse aux renseignements"
grades = ["P1"]
outcomes = ["VEI-001"]
"#,
    ),
    good: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "chasse"
title = "Chasse aux renseignements"
grades = ["P1"]
outcomes = ["VIE-001"]
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    // An outcome without id has a finding of its own, and may be the one that is named.
    let mut has_nameless: HashMap<&str, bool> = HashMap::new();
    each_activity(context, |planned| {
        for (position, outcome) in (0..).zip(&planned.activity.outcomes) {
            let id = outcome.as_str();
            if id.is_empty() || planned.index.outcome_position(id).is_some() || context.sources.lost(id) {
                continue;
            }
            let edition = planned.index.edition();
            // An outcome of a file that could not be read is not missing.
            if context.unread.may_declare(&RULE, Part::Edition(&edition.folder)) {
                continue;
            }
            // What has vanished since last year has a finding of its own.
            let own = context.editions.iter().find(|one| std::ptr::eq(one.edition, edition));
            let is_vanished = own.is_some_and(|own| {
                own.choices.level(&crate::rules::edition::id_vanished::RULE).level != Level::Off
                    && own.vanished(id).is_some()
            });
            if is_vanished {
                continue;
            }
            let is_nameless = || edition.outcomes.iter().any(|outcome| outcome.id.is_empty());
            if !*has_nameless.entry(edition.id.as_str()).or_insert_with(is_nameless) {
                tell(context, planned, id, position, findings);
            }
        }
    });
}

/// Tells that an activity names an outcome that its edition does not have, and what became of it.
fn tell(context: &Context<'_>, planned: &Planned<'_, '_>, id: &str, position: u32, findings: &mut Findings) {
    let index = planned.index;
    let succession = planned.retirements.get(id).map(|retirement| {
        let lost = |id: &str| context.sources.lost(id);
        (retirement, succession(&RULE, id, planned.retirements, index, &context.unread, lost))
    });
    if let Some((_, Succession::Unread)) = succession {
        return;
    }
    let place = planned.place.clone().key("outcomes").index(position);
    let finding = findings.add(place.clone()).subject(planned.activity.id.as_str()).label("here").value("id", id);
    if let Some((retirement, succession)) = succession {
        let (replacements, unknown) = match succession {
            Succession::Known(replacements) => (replacements, None),
            Succession::Unknown(id) => (Vec::new(), Some(id)),
            Succession::Unread => (Vec::new(), None),
        };
        let finding = finding
            .says("retired")
            .label("here-retired")
            .and(retired_place(retirement).key("id"), "because", Vec::new())
            .value("edition", retirement.first.id.as_str())
            .value("reason", retirement.retired.reason.as_str())
            .value("replacements", named(&replacements, index));
        match replacements.as_slice() {
            // What else the activity may work on is for the school to say.
            [] => match unknown {
                Some(unknown) => drop(finding.help("help-unknown").value("unknown", unknown)),
                None => drop(finding.help("help-none")),
            },
            [one] => {
                let replacement = &index.outcome(*one).id;
                if planned.activity.outcomes.contains(replacement) {
                    finding.help("help-there").remove(Safety::Unsafe, place);
                } else {
                    finding.help("help-one").replace(Safety::Unsafe, place, format!("\"{replacement}\""));
                }
            }
            _ => drop(finding.help("help-several")),
        }
        return;
    }
    let finding = finding.value("edition", index.edition().id.as_str());
    let elsewhere = |edition: &&Edition| edition.outcomes.iter().any(|outcome| outcome.id.as_str() == id);
    if let Some(other) = context.pathway.editions.iter().filter(elsewhere).max_by_key(|edition| edition.id.as_str()) {
        finding.help("help-elsewhere").value("other", other.id.as_str());
    } else if let Some(nearest) = nearest_outcome(id, index) {
        let finding = finding.help("help-nearest").value("nearest", nearest.as_str());
        finding.replace(Safety::Unsafe, place, format!("\"{nearest}\""));
    }
}
