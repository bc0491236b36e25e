//! `approval-missing`: pupils use AI once the direction of the school has agreed.

use pdcn_model::{Approval, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::each_activity;
use crate::refused::Refused;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "approval-missing",
    category: Category::Plan,
    level: Level::Warning,
    bad: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "requetes"
title = "Comparer deux requêtes"
grades = ["S1"]
outcomes = ["VIE-001"]
when = "2027-02"
ai-use = "guided"
"#,
    ),
    good: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "requetes"
title = "Comparer deux requêtes"
grades = ["S1"]
outcomes = ["VIE-001"]
when = "2027-02"
ai-use = "guided"
approved = 2027-01-15
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let refused = Refused::new(context);
    each_activity(context, |planned| {
        let (activity, place) = (planned.activity, &planned.place);
        let approval = activity.approval();
        // What could not be read may be the date.
        if refused.may_hide(&place.clone().key("approved")) {
            return;
        }
        let finding = match approval {
            Approval::NotNeeded | Approval::Given => return,
            Approval::Missing if planned.is_by_tools_alone() => {
                findings.add(planned.by_pupils_place()).label("here").help("help-tools")
            }
            Approval::Missing => findings.add(planned.by_pupils_place()).label("here"),
            // A day of another year has a finding of its own.
            Approval::Late if planned.is_out_of_year() => return,
            Approval::Late => findings
                .add(place.clone().key("approved"))
                .says("late")
                .label("later")
                .help("help-late")
                .and(place.clone().key("when"), "when", Vec::new()),
        };
        let approved = activity.approved.map(|date| date.to_string());
        finding
            .subject(activity.id.as_str())
            .value("activity", activity.title.as_str())
            .value("day", planned.day_of_talk())
            .value("approved", approved.unwrap_or_default())
            .value("when", activity.when.clone().unwrap_or_default());
    });
}
