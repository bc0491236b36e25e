//! `tool-unchecked`: the terms of a tool that a plan names were read not long ago.

use pdcn_model::{Date, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::{planned_tools, tool_place};
use crate::{Category, Context, Example, OptionForm, Rule, RuleOption};

/// How many activities are shown; the others are counted.
const SHOWN: usize = 4;

pub(crate) static RULE: Rule = Rule {
    id: "tool-unchecked",
    category: Category::Plan,
    level: Level::Warning,
    options: &[RuleOption { name: "months", form: OptionForm::Number }],
    bad: Example::file(
        "tools.toml",
        r#"
[[tool]]
id = "assistant"
title = "Assistant"
min-age = 12
checked = 2025-06-01
source = "https://example.org/conditions"
"#,
    )
    .with(&[PLAN]),
    good: Example::file(
        "tools.toml",
        r#"
[[tool]]
id = "assistant"
title = "Assistant"
min-age = 12
checked = 2026-11-23
source = "https://example.org/conditions"
"#,
    )
    .with(&[PLAN]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// A plan that names the tool.
const PLAN: (&str, &str) = (
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
);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let (Some(today), Some(months)) = (context.today, context.choices.number(&RULE, "months")) else { return };
    let oldest = today.months_before(months);
    for (position, places) in planned_tools(context) {
        let Some(tool) = context.pathway.tools.get(position as usize) else { continue };
        // A date that is missing or was refused has a finding of its own.
        if tool.checked == Date::default() || (oldest..=today).contains(&tool.checked) {
            continue;
        }
        let Some(place) = tool_place(context, position) else { continue };
        let finding = findings
            .add(place.key("checked"))
            .subject(tool.id.as_str())
            .value("tool", tool.title.as_str())
            .value("date", tool.checked.to_string())
            .value("today", today.to_string())
            .value("months", months)
            .value("count", places.len())
            .unlabelled(places.len().saturating_sub(SHOWN));
        let mut finding = if tool.checked > today {
            finding.says("future").label("later").help("help-future")
        } else {
            finding.label("here")
        };
        for place in places.into_iter().take(SHOWN) {
            finding = finding.and(place, "use", Vec::new());
        }
    }
}
