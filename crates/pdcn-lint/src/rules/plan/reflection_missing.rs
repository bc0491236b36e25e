//! `reflection-missing`: an activity answers every question of the guide for reflection.

use pdcn_model::{Activity, Level, Plan};
use pdcn_source::{Problem, nearest};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::{Planned, each_activity};
use crate::refused::Refused;
use crate::safety::Safety;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "reflection-missing",
    category: Category::Plan,
    level: Level::Warning,
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

[activity.reflection]
pedagogy = "yes"
"#,
    )
    .with(&[GUIDE]),
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

[activity.reflection]
pedagogy = "yes"
law = "unsure"
"#,
    )
    .with(&[GUIDE]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// A guide of two questions.
const GUIDE: (&str, &str) = (
    "reflection.toml",
    r#"
title = "Guide réflexif"

[[question]]
id = "pedagogy"
title = "Pertinence pédagogique"
question = "L’activité sert-elle une intention pédagogique claire?"

[[question]]
id = "law"
title = "Cadre légal"
question = "L’activité respecte-t-elle les lois et les règles en vigueur?"
"#,
);

fn check(context: &Context<'_>, findings: &mut Findings) {
    // What could not be read of the guide may be what an answer names.
    let file = |problem: &Problem| context.sources.file(problem.place().file).path.as_str();
    if context.problems.iter().any(|problem| file(problem) == "reflection.toml") {
        return;
    }
    let refused = Refused::new(context);
    let silent = silent_plans(context, &refused);
    for plan in &silent {
        tell_plan(context, plan, findings);
    }
    each_activity(context, |planned| {
        if silent.iter().all(|plan| plan.file != planned.place.file) {
            check_activity(context, planned, &refused, findings);
        }
    });
}

/// The plans of several activities of which none answers anything: the guide has not been begun there, which is one thing
/// to know and not one for each activity.
fn silent_plans<'a>(context: &Context<'a>, refused: &Refused) -> Vec<&'a Plan> {
    let Some(guide) = &context.pathway.reflection else { return Vec::new() };
    let is_silent = |plan: &&Plan| {
        let place = |number| Place::file(plan.file).key("activity").index(number);
        let is_silent = |(number, activity): (u32, &Activity)| {
            activity.reflection.is_empty()
                && guide.unanswered(activity).all(|question| !context.sources.lost(&question.id))
                && !refused.may_hide(&place(number))
        };
        plan.activities.len() > 1 && (0..).zip(&plan.activities).all(is_silent)
    };
    let has_questions = guide.questions.iter().any(|question| !question.id.is_empty());
    let followed = context.pathway.plans.iter().filter(|plan| context.pathway.edition(plan.edition.as_str()).is_some());
    followed.filter(|plan| has_questions && is_silent(plan)).collect()
}

/// Tells that no activity of a plan answers the guide.
fn tell_plan(context: &Context<'_>, plan: &Plan, findings: &mut Findings) {
    let Some(guide) = &context.pathway.reflection else { return };
    let questions = guide.questions.iter().filter(|question| !question.id.is_empty());
    let titles: Vec<String> = questions.map(|question| format!("{} ({})", question.title, question.id)).collect();
    findings
        .add(Place::file(plan.file).key("activity").index(0).key("id"))
        .says("plan")
        .label("here-plan")
        .help("help-plan")
        .unlabelled(plan.activities.len() - 1)
        .value("count", plan.activities.len())
        .value("questions", titles.join(", "));
}

fn check_activity(context: &Context<'_>, planned: &Planned<'_, '_>, refused: &Refused, findings: &mut Findings) {
    let Some(guide) = &context.pathway.reflection else { return };
    let answers = &planned.activity.reflection;
    let place = planned.place.clone().key("reflection");
    let mut missing: Vec<_> = guide.unanswered(planned.activity).collect();
    // An answer that was refused has a finding of its own.
    let lost = |id: &str| refused.holds(&place.clone().key(id.to_owned())) || context.sources.lost(id);
    missing.retain(|question| !lost(&question.id));
    for name in answers.keys().filter(|name| guide.questions.iter().all(|question| question.id != **name)) {
        // Of the questions without an answer: a misspelt one is one slip, not two.
        let nearest = nearest(name, missing.iter().map(|question| question.id.as_str())).map(str::to_owned);
        let known: Vec<&str> = guide.questions.iter().map(|question| question.id.as_str()).collect();
        let key = place.clone().key(name.clone()).at_key();
        let finding = findings
            .add(key.clone())
            .subject(planned.activity.id.as_str())
            .says("unknown")
            .label("here-unknown")
            .help("help-unknown")
            .value("name", name.as_str())
            .value("known", known.join(", "));
        if let Some(nearest) = nearest {
            missing.retain(|question| question.id != nearest);
            finding.help("help-nearest").value("nearest", nearest.as_str()).rename(Safety::Unsafe, key, nearest);
        }
    }
    // Answers that stand in the wrong block, or that could not be read, are not missing.
    if missing.is_empty() || refused.may_hide(&planned.place) {
        return;
    }
    let titles: Vec<String> = missing.iter().map(|question| format!("{} ({})", question.title, question.id)).collect();
    let finding = if answers.is_empty() {
        findings.add(planned.place.clone().key("id")).says("none").label("here-none").help("help-none")
    } else {
        findings.add(place).label("here")
    };
    finding
        .subject(planned.activity.id.as_str())
        .value("activity", planned.activity.title.as_str())
        .value("count", missing.len())
        .value("first", missing[0].id.as_str())
        .value("questions", titles.join(", "));
}
