//! `tool-too-young`: every pupil of an activity has the age that its tools ask for.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::{Young, each_activity, tool_place};
use crate::{Category, Context, Example, Rule};
use pdcn_texts::Value;

pub(crate) static RULE: Rule = Rule {
    id: "tool-too-young",
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
ai-use = "guided"
tools = ["assistant"]
approved = 2026-11-20
"#,
    )
    .with(&[TOOLS]),
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
ai-use = "guided"
tools = ["assistant-scolaire"]
approved = 2026-11-20
"#,
    )
    .with(&[TOOLS]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// Two tools, one of them for all ages.
const TOOLS: (&str, &str) = (
    "tools.toml",
    r#"
[[tool]]
id = "assistant"
title = "Assistant"
min-age = 13
checked = 2026-11-23
source = "https://example.org/conditions"

[[tool]]
id = "assistant-scolaire"
title = "Assistant scolaire"
min-age = 0
checked = 2026-11-23
source = "https://example.org/conditions"
"#,
);

fn check(context: &Context<'_>, findings: &mut Findings) {
    each_activity(context, |planned| {
        for (position, tool, place) in planned.tools(context) {
            let young = planned.younger(0, tool.min_age);
            let Some(first) = young.first() else { continue };
            let mut finding = findings
                .add(place)
                .subject(planned.activity.id.as_str())
                .label("here")
                .value("tool", tool.title.as_str())
                .value("minimum", usize::from(tool.min_age))
                .value("activity", planned.activity.title.as_str())
                .value("grade", first.grade);
            for Young { grade, age, place, is_stated } in &young {
                let values = vec![("grade", Value::from(*grade)), ("age", Value::from(usize::from(*age)))];
                finding = finding.and(place.clone(), if *is_stated { "ages" } else { "grade" }, values);
            }
            if planned.is_by_tools_alone() {
                finding = finding.help("help-tools");
            }
            let Some(of_tool) = tool_place(context, position) else { continue };
            let finding = finding.and(of_tool.clone().key("min-age"), "asks", Vec::new());
            if let Some(consent) = tool.consent_under {
                let values = vec![("consent", Value::from(usize::from(consent)))];
                finding.and(of_tool.key("consent-under"), "consent", values);
            }
        }
    });
}
