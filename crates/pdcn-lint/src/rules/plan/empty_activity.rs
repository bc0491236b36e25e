//! `empty-activity`: an activity says which grades live it and which outcomes it works on.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::each_activity;
use crate::refused::Refused;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "empty-activity",
    category: Category::Plan,
    level: Level::Warning,
    since: "0.2.0",
    bad: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "chasse"
title = "Chasse aux renseignements"
grades = []
outcomes = []
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
    let refused = Refused::new(context);
    for plan in &context.pathway.plans {
        let place = pdcn_toml::Place::file(plan.file);
        if plan.activities.is_empty() && !refused.may_hide(&place.clone().key("activity")) {
            let finding = findings.add(place.key("school").key("name")).says("plan").help("help-plan");
            finding.subject(plan.school.name.as_str()).label("here-plan").value("school", plan.school.name.as_str());
        }
    }
    each_activity(context, |planned| {
        let (activity, place) = (planned.activity, &planned.place);
        // What could not be read may be in it.
        let lacks = |is_empty: bool, key: &'static str| is_empty && !refused.may_hide(&place.clone().key(key));
        let no_grades = lacks(activity.grades.is_empty(), "grades");
        let no_outcomes = lacks(activity.outcomes.is_empty(), "outcomes");
        let (key, missing) = match (no_grades, no_outcomes) {
            (true, true) => ("grades", "both"),
            (true, false) => ("grades", "grades"),
            (false, true) => ("outcomes", "outcomes"),
            (false, false) => return,
        };
        findings
            .add(place.clone().key(key))
            .subject(activity.id.as_str())
            .label("here")
            .value("missing", missing)
            .value("activity", activity.title.as_str());
    });
}
