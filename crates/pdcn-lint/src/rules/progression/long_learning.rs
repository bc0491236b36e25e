//! `long-learning`: from → to ★ it does not take too many grades.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "long-learning",
    category: Category::Progression,
    level: Level::Info,
    options: &[RuleOption { name: "max-grades", form: OptionForm::Number }],
    bad: Example::outcomes(BAD).with(SETTINGS),
    good: Example::outcomes(GOOD).with(SETTINGS),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// A lower limit: the example has four grades.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\nlong-learning = { level = \"info\", max-grades = 3 }\n",
)];

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "S1"
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "S1"
"#;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let Some(max) = context.choices.number(&RULE, "max-grades") else { return };
    for (position, outcome) in context.index.outcomes() {
        // Mastered before it is begun has a finding of its own.
        let marks = context.index.marks(position);
        let (Some(learn), Some(master), Some(n_grades)) = (marks.learn, marks.master, marks.n_grades()) else {
            continue;
        };
        let n_grades = usize::from(n_grades);
        if n_grades <= max {
            continue;
        }
        let place = context.outcome_place(outcome);
        findings
            .add(place.clone().key("master"))
            .subject(outcome.id.as_str())
            .label("master")
            .and(place.key("learn"), "learn", Vec::new())
            .value("id", outcome.id.as_str())
            .value("learn", context.grade_title(learn))
            .value("master", context.grade_title(master))
            .value("count", n_grades)
            .value("limit", max);
    }
}
