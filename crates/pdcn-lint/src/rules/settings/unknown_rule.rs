//! `unknown-rule`: every rule that is named exists.

use pdcn_model::Level;
use pdcn_source::nearest;
use pdcn_toml::{Part, Place};

use crate::RULES;
use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-rule",
    category: Category::Settings,
    level: Level::Warning,
    fix: Some(Safety::Safe),
    bad: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[lint.rules]
misplaced-outcom = "off"
"#,
    ),
    good: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[lint.rules]
misplaced-outcome = "off"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let settings = context.pathway.settings.lint.as_ref().zip(context.settings_place());
    for (name, _) in settings.iter().flat_map(|(lint, _)| &lint.rules) {
        if let Some((_, place)) = &settings {
            add(name, place.clone().key("lint").key("rules").key(name.clone()).at_key(), "", findings);
        }
    }
    if let Some(place) = context.settings_place() {
        for (position, allow) in (0..).zip(&context.pathway.settings.allows) {
            let place = place.clone().key("allow").index(position).key("rule");
            add(&allow.rule, place, allow.id.as_deref().unwrap_or_default(), findings);
        }
    }
    for edition in &context.editions {
        for (_, outcome) in edition.index.outcomes() {
            for (position, allow) in (0..).zip(&outcome.allows) {
                let place = edition.outcome_place(outcome).key("allow").index(position).key("rule");
                add(&allow.rule, place, outcome.id.as_str(), findings);
            }
        }
    }
}

fn add(name: &str, place: Place, subject: &str, findings: &mut Findings) {
    if name.is_empty() || Rule::named(name).is_some() {
        return;
    }
    let is_key = place.part == Part::Key;
    let finding = findings.add(place.clone()).subject(subject).value("name", name);
    if let Some(nearest) = nearest(name, RULES.iter().map(|rule| rule.id)) {
        let finding = finding.label("nearest").help("help-nearest").value("nearest", nearest);
        if is_key {
            finding.rename(Safety::Safe, place, nearest);
        } else {
            finding.replace(Safety::Safe, place, format!("\"{nearest}\""));
        }
    }
}
