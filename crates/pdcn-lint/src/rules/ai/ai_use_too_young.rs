//! `ai-use-too-young`: pupils handle AI themselves from the age that the policy gives.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::{Young, each_activity, is_under};
use crate::{Category, Context, Example, Rule};
use pdcn_texts::Value;

pub(crate) static RULE: Rule = Rule {
    id: "ai-use-too-young",
    category: Category::Ai,
    level: Level::Warning,
    bad: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[ai-policy]
minimum-age = 14
"#,
    )
    .with(&[(
        "editions/2026-2027/primary/ia.toml",
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
ai-use = "guided"
"#,
    )]),
    good: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[ai-policy]
minimum-age = 14
"#,
    )
    .with(&[(
        "editions/2026-2027/primary/ia.toml",
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
ai-use = "demonstration"
"#,
    )]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let Some((policy, settings)) = context.pathway.settings.ai_policy.as_ref().zip(context.settings_place()) else {
        return;
    };
    let minimum = policy.minimum_age;
    let policy_place = settings.key("ai-policy").key("minimum-age");
    for edition in &context.editions {
        for (position, outcome) in edition.index.outcomes().filter(|(_, outcome)| outcome.ai_use.is_by_pupils()) {
            let grade = edition.index.marks(position).learn.and_then(|learn| edition.index.grade(learn));
            let Some(grade) = grade.filter(|grade| is_under(grade, minimum)) else { continue };
            let place = edition.outcome_place(outcome);
            findings
                .add(place.clone().key("ai-use"))
                .subject(outcome.id.as_str())
                .label("here")
                .value("id", outcome.id.as_str())
                .value("minimum", usize::from(minimum))
                .value("grade", grade.title.as_str())
                .value("age", usize::from(grade.age))
                .and(place.key("learn"), "grade", Vec::new())
                .and(policy_place.clone(), "policy", Vec::new());
        }
    }
    each_activity(context, |planned| {
        if !planned.activity.is_by_pupils() {
            return;
        }
        let young = planned.younger(0, minimum);
        let Some(first) = young.first() else { return };
        let mut finding = findings
            .add(planned.by_pupils_place())
            .subject(planned.activity.id.as_str())
            .says("activity")
            .label("here-activity")
            .value("activity", planned.activity.title.as_str())
            .value("minimum", usize::from(minimum))
            .value("grade", first.grade);
        for Young { grade, age, place, is_stated } in &young {
            let values = vec![("grade", Value::from(*grade)), ("age", Value::from(usize::from(*age)))];
            finding = finding.and(place.clone(), if *is_stated { "ages" } else { "grade" }, values);
        }
        if planned.is_by_tools_alone() {
            finding = finding.help("help-tools");
        }
        finding.and(policy_place.clone(), "policy", Vec::new());
    });
}
