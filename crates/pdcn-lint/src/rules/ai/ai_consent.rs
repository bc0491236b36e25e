//! `ai-consent`: where pupils handle AI before the age of consent, somebody says how parents consent.

use pdcn_model::{Level, Outcome};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::{Planned, Young, each_activity, is_under, tool_place};
use crate::rules::ai::ai_use_too_young;
use crate::words::word_lists;
use crate::{Category, Context, EditionContext, Example, Rule};
use pdcn_texts::Value;

/// The list of words that speak of consent.
const WORDS: &str = "consent-word";

pub(crate) static RULE: Rule = Rule {
    id: "ai-consent",
    category: Category::Ai,
    level: Level::Warning,
    lists: &[WORDS],
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
approved = 2026-11-20
"#,
    )
    .with(&[SETTINGS]),
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
approved = 2026-11-20
consent = "Formulaire remis aux parents et signé en octobre."
"#,
    )
    .with(&[SETTINGS]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// Settings with an age of consent.
const SETTINGS: (&str, &str) = (
    "pdcn.toml",
    r#"format = 2
language = "fr"
current = "2026-2027"

[ai-policy]
minimum-age = 12
consent-under = 14
"#,
);

/// Below which age parents consent, who says so, and where.
struct Limit {
    age: u8,
    who: String,
    place: Place,
}

fn check(context: &Context<'_>, findings: &mut Findings) {
    let policy = context.pathway.settings.ai_policy.as_ref();
    let too_young_is_said = context.choices.level(&ai_use_too_young::RULE).level != Level::Off;
    // Below the minimum age nobody handles AI at all, and another rule says so.
    let from_age = policy.filter(|_| too_young_is_said).map_or(0, |policy| policy.minimum_age);
    let of_policy = policy.and_then(|policy| {
        let place = context.settings_place()?.key("ai-policy").key("consent-under");
        Some(Limit { age: policy.consent_under?, who: String::new(), place })
    });
    if let Some(limit) = &of_policy {
        let language = context.pathway.settings.language.as_str();
        let has_words = word_lists(context.pathway, language).iter().any(|(list, _)| list.id.as_str() == WORDS);
        for edition in context.editions.iter().filter(|_| has_words) {
            check_outcomes(edition, limit, from_age, findings);
        }
    }
    each_activity(context, |planned| check_activity(context, planned, of_policy.as_ref(), from_age, findings));
}

fn check_outcomes(context: &EditionContext<'_>, limit: &Limit, from_age: u8, findings: &mut Findings) {
    for (position, outcome) in context.index.outcomes().filter(|(_, outcome)| outcome.ai_use.is_by_pupils()) {
        let grade = context.index.marks(position).learn.and_then(|learn| context.index.grade(learn));
        let Some(grade) = grade.filter(|grade| is_under(grade, limit.age) && grade.age >= from_age) else { continue };
        if speaks_of_consent(context, outcome) {
            continue;
        }
        let place = context.outcome_place(outcome);
        findings
            .add(place.clone().key("ai-use"))
            .subject(outcome.id.as_str())
            .label("here")
            .value("id", outcome.id.as_str())
            .value("limit", usize::from(limit.age))
            .value("grade", grade.title.as_str())
            .value("age", usize::from(grade.age))
            .and(place.key("learn"), "grade", Vec::new())
            .and(limit.place.clone(), "policy", Vec::new());
    }
}

fn speaks_of_consent<'a>(context: &'a EditionContext<'a>, outcome: &'a Outcome) -> bool {
    let mut speaks = false;
    crate::passage::of_outcome(context, outcome, |passage| speaks |= passage.hits(WORDS).next().is_some());
    speaks
}

fn check_activity(
    context: &Context<'_>,
    planned: &Planned<'_, '_>,
    of_policy: Option<&Limit>,
    from_age: u8,
    findings: &mut Findings,
) {
    let activity = planned.activity;
    if activity.consent.is_some()
        || !planned.activity.is_by_pupils()
        || context.sources.file(planned.place.file).is_damaged()
    {
        return;
    }
    let of_tools = planned.tools(context).filter_map(|(position, tool, _)| {
        let place = tool_place(context, position)?.key("consent-under");
        Some(Limit { age: tool.consent_under?, who: tool.title.clone(), place })
    });
    let of_tools: Vec<Limit> = of_tools.collect();
    // The highest age counts; of two equal ones, that of the policy.
    let limit = of_tools.iter().chain(of_policy).max_by_key(|limit| limit.age);
    let Some(limit) = limit else { return };
    let young = planned.younger(from_age, limit.age);
    let Some(first) = young.first() else { return };
    let mut finding = findings
        .add(planned.by_pupils_place())
        .subject(activity.id.as_str())
        .says("activity")
        .label("here-activity")
        .help("help-activity")
        .value("activity", activity.title.as_str())
        .value("limit", usize::from(limit.age))
        .value("tool", limit.who.as_str())
        .value("grade", first.grade);
    for Young { grade, age, place, is_stated } in &young {
        let values = vec![("grade", Value::from(*grade)), ("age", Value::from(usize::from(*age)))];
        finding = finding.and(place.clone(), if *is_stated { "ages" } else { "grade" }, values);
    }
    finding.and(limit.place.clone(), if limit.who.is_empty() { "policy" } else { "tool" }, Vec::new());
}
