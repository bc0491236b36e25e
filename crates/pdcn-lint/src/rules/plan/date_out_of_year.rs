//! `date-out-of-year`: the days of a plan are those of its school year.

use pdcn_model::{Approval, Level, Plan};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::{Planned, each_activity, moved_to, other_year_named, year_of_day};
use crate::safety::Safety;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "date-out-of-year",
    category: Category::Plan,
    level: Level::Warning,
    since: "0.2.0",
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
outcomes = ["VIE-001"]
when = "2025-10"
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
when = "2026-10"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let mut told_whole = Vec::new();
    for plan in &context.pathway.plans {
        tell_name(context, plan, findings);
        let Some((year, count)) = other_year(plan) else { continue };
        if context.pathway.edition(plan.edition.as_str()).is_none() {
            continue;
        }
        told_whole.push(plan.file);
        let id = format!("{year}-{}", year + 1);
        let known = context.pathway.edition(&id).is_some();
        findings
            .add(Place::file(plan.file).key("edition"))
            .subject(plan.school.name.as_str())
            .says("whole")
            .help(if known { "help-whole" } else { "help-whole-unknown" })
            .label("here-whole")
            .value("edition", plan.edition.as_str())
            .value("other", id)
            .value("count", count);
    }
    each_activity(context, |planned| {
        if !told_whole.contains(&planned.place.file) {
            check_activity(planned, findings);
        }
    });
}

/// Tells of a plan whose file bears another school year than the edition that it follows: copied, and changed by half.
fn tell_name(context: &Context<'_>, plan: &Plan, findings: &mut Findings) {
    let path = context.sources.file(plan.file).path.as_str();
    // An edition that does not exist is told as that.
    if context.pathway.edition(plan.edition.as_str()).is_none() {
        return;
    }
    let Some(other) = other_year_named(plan, path) else { return };
    findings
        .add(Place::file(plan.file).key("edition"))
        .subject(plan.school.name.as_str())
        .says("named")
        .help("help-named")
        .label("here-named")
        .value("file", path)
        .value("edition", plan.edition.as_str())
        .value("other", other.as_str());
}

fn check_activity(planned: &Planned<'_, '_>, findings: &mut Findings) {
    let activity = planned.activity;
    let edition = planned.index.edition();
    let Some(year) = edition.id.school_year() else { return };
    if let Some(when) = activity.when.as_deref().filter(|when| year_of_day(when).is_some_and(|of| of != year)) {
        let place = planned.place.clone().key("when");
        let mut finding = findings.add(place.clone()).subject(activity.id.as_str()).label("here");
        if let Some(moved) = moved_to(when, year) {
            finding = finding.help("help-moved").value("moved", moved.as_str());
            finding = finding.replace(Safety::Unsafe, place, format!("\"{moved}\""));
        }
        finding
            .value("activity", activity.title.as_str())
            .value("when", when)
            .value("edition", edition.id.as_str())
            .value("first", year.to_string())
            .value("last", (year + 1).to_string());
    }
    // A talk after the activity is told by `approval-missing`.
    let Some(approved) = activity.approved.filter(|_| activity.approval() != Approval::Late) else { return };
    let is_early = !planned.is_for_this_year(approved) && approved.school_year() < year;
    let is_late = approved.school_year() > year;
    if is_early || is_late {
        findings
            .add(planned.place.clone().key("approved"))
            .subject(activity.id.as_str())
            .says(if is_early { "early" } else { "late" })
            .help(if is_early { "help-early" } else { "help-late" })
            .label("here")
            .value("activity", activity.title.as_str())
            .value("approved", approved.to_string())
            .value("edition", edition.id.as_str())
            .value("day", planned.day_of_talk());
    }
}

/// The school year of all the activities that say when, when it is another than that of the edition and there are several.
fn other_year(plan: &Plan) -> Option<(i32, usize)> {
    let year = plan.edition.school_year()?;
    let mut days = plan.activities.iter().filter_map(|activity| activity.when.as_deref());
    let first = year_of_day(days.next()?).filter(|first| *first != year)?;
    let count = days.try_fold(1, |count, day| (year_of_day(day) == Some(first)).then_some(count + 1))?;
    (count > 1).then_some((first, count))
}
