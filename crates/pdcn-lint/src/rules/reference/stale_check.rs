//! `stale-check`: what was checked at its source has been checked not long ago.

use pdcn_model::{Date, EditionStatus, Level};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::{planned_tools, tool_place};
use crate::rules::plan::tool_unchecked;
use crate::{Category, Context, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "stale-check",
    category: Category::Reference,
    level: Level::Warning,
    options: &[RuleOption { name: "months", form: OptionForm::Number }],
    bad: Example::file(
        "tools.toml",
        r#"
[[tool]]
id = "assistant"
title = "Assistant"
min-age = 13
checked = 2025-06-01
source = "https://example.org/conditions"
"#,
    ),
    good: Example::file(
        "tools.toml",
        r#"
[[tool]]
id = "assistant"
title = "Assistant"
min-age = 13
checked = 2026-11-23
source = "https://example.org/conditions"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// Something that was checked.
struct Checked<'a> {
    kind: &'static str,
    id: &'a str,
    title: &'a str,
    date: Date,
    place: Place,
}

fn check(context: &Context<'_>, findings: &mut Findings) {
    let (Some(today), Some(months)) = (context.today, context.choices.number(&RULE, "months")) else { return };
    let oldest = today.months_before(months);
    for checked in all(context) {
        // A date that is missing or was refused has a finding of its own.
        if checked.date == Date::default() || (oldest..=today).contains(&checked.date) {
            continue;
        }
        let finding = findings
            .add(checked.place.key("checked"))
            .subject(checked.id)
            .value("kind", checked.kind)
            .value("title", checked.title)
            .value("date", checked.date.to_string())
            .value("today", today.to_string())
            .value("months", months);
        if checked.date > today {
            finding.says("future").label("later").help("help-future");
        } else {
            finding.label("here");
        }
    }
}

fn all<'a>(context: &Context<'a>) -> Vec<Checked<'a>> {
    let mut all = Vec::new();
    let mut used = std::collections::BTreeMap::new();
    for edition in context.editions.iter().filter(|one| one.edition.status != EditionStatus::Superseded) {
        used.extend(edition.usages().into_values().map(|usage| (usage.framework.file, usage.framework)));
        for (position, resource) in (0..).zip(&edition.edition.resources) {
            if let Some(date) = resource.checked {
                let place = edition.listed_place("resource", position);
                let (id, title) = (resource.id.as_str(), resource.title.as_str());
                all.push(Checked { kind: "resource", id, title, date, place });
            }
        }
    }
    for edition in context.editions.iter().filter(|one| one.edition.status != EditionStatus::Superseded) {
        let place = |list: &'static str, at: usize| edition.listed_place(list, at);
        let terms = (0..).zip(&edition.edition.terms).filter_map(|(at, term)| {
            let (id, title) = (term.id.as_str(), term.title.as_str());
            Some(Checked { kind: "term", id, title, date: term.checked?, place: place("term", at) })
        });
        all.extend(terms);
        let topics = (0..).zip(&edition.edition.topics).filter_map(|(at, topic)| {
            let (id, title) = (topic.id.as_str(), topic.title.as_str());
            Some(Checked { kind: "topic", id, title, date: topic.checked?, place: place("topic", at) })
        });
        all.extend(topics);
    }
    all.extend(used.into_values().map(|framework| {
        let (id, title) = (framework.id.as_str(), framework.title.as_str());
        Checked { kind: "framework", id, title, date: framework.checked, place: Place::file(framework.file) }
    }));
    let of_plans_is_said = context.choices.level(&tool_unchecked::RULE).level != Level::Off;
    let planned = if of_plans_is_said { planned_tools(context) } else { std::collections::BTreeMap::new() };
    for (position, tool) in (0..).zip(&context.pathway.tools) {
        let Some(place) = tool_place(context, position).filter(|_| !planned.contains_key(&position)) else { continue };
        let (id, title) = (tool.id.as_str(), tool.title.as_str());
        all.push(Checked { kind: "tool", id, title, date: tool.checked, place });
    }
    let policy = context.pathway.settings.ai_policy.as_ref().zip(context.settings_place());
    if let Some((policy, settings)) = policy
        && let Some(date) = policy.checked
    {
        all.push(Checked { kind: "policy", id: "ai-policy", title: "", date, place: settings.key("ai-policy") });
    }
    all
}
