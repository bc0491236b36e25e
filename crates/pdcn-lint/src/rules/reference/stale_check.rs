//! `stale-check`: what was checked at its source has been checked not long ago.

use pdcn_model::{Date, EditionStatus, Level};
use pdcn_toml::Place;

use crate::finding::Findings;
use crate::plans::{planned_tools, tool_place};
use crate::rules::plan::tool_unchecked;
use crate::{Category, Check, Context, Documentation, Example, Languages, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "stale-check",
    category: Category::Reference,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[RuleOption {
        name: "months",
        form: OptionForm::Number,
        french: "nombre de mois après lesquels une vérification est à refaire",
        english: "number of months after which a check has to be made again",
    }],
    lists: &[],
    french: Documentation {
        summary: "Ce qui a été vérifié à la source l’a été récemment",
        what: "La date « checked » des cadres que des apprentissages nomment, des outils, des balises d’usage de l’IA et des ressources n’est pas plus vieille que le nombre de mois de l’option, ni dans l’avenir. Les outils que nomment des plans d’école sont laissés à la règle tool-unchecked.",
        why: "Un âge minimal, une licence ou une adresse changent sans prévenir : en 2025, les conditions d’outils d’IA ont changé deux fois.",
        mend: "Retourner à la source, corriger ce qui a changé, et mettre la date du jour.",
        allow: "Quand la source a disparu et qu’aucune autre n’existe : le dire dans la raison, et mettre une date.",
    },
    english: Documentation {
        summary: "What was checked at its source was checked not long ago",
        what: "The date `checked` of the frameworks that outcomes name, of tools, of the AI policy and of resources is no older than the number of months of the option, and not in the future. Tools that school plans name are left to the rule tool-unchecked.",
        why: "A minimum age, a licence or an address changes without notice: in 2025 the terms of AI tools changed twice.",
        mend: "Go back to the source, correct what has changed, and set today’s date.",
        allow: "When the source is gone and there is no other: say so in the reason, and set a date.",
    },
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
    check: Check::Pathway(check),
};

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
                let place = edition.frame_place().key("resource").index(position);
                let (id, title) = (resource.id.as_str(), resource.title.as_str());
                all.push(Checked { kind: "resource", id, title, date, place });
            }
        }
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
