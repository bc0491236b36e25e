//! `essential-load`: few outcomes are essential, so that the word keeps its meaning.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "essential-load",
    category: Category::Progression,
    level: Level::Warning,
    since: "0.2.0",
    options: &[RuleOption { name: "limit", form: OptionForm::Number }],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
essential = true

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P2"
master = "P2"
essential = true
"#,
    )
    .with(SETTINGS),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
essential = true

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P2"
master = "P2"
"#,
    )
    .with(SETTINGS),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// A limit for two outcomes.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\nessential-load = { limit = 1 }\n",
)];

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let Some(limit) = context.choices.number(&RULE, "limit") else { return };
    let essential = |position: &u32| {
        let outcome = context.index.outcome(*position);
        outcome.essential.then_some(outcome.id.as_str())
    };
    let of_grade = context.index.mastered_by_grade();
    let of_grade = of_grade.iter().map(|mastered| mastered.iter().filter_map(essential).collect::<Vec<&str>>());
    for (position, (grade, ids)) in (0..).zip(context.edition.grades.iter().zip(of_grade)) {
        if ids.len() > limit {
            findings
                .add(context.frame_place().key("grade").index(position).key("id"))
                .subject(grade.id.as_str())
                .label("here")
                .value("grade", grade.title.as_str())
                .value("count", ids.len())
                .value("limit", limit)
                .value("ids", ids.join(", "));
        }
    }
}
