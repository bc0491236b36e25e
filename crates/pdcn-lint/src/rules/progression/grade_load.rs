//! `grade-load`: what is to be mastered is spread over the grades of a stage.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "grade-load",
    category: Category::Progression,
    level: Level::Info,
    counts_everything: true,
    options: &[
        RuleOption { name: "max-percent", form: OptionForm::Number },
        RuleOption { name: "min-outcomes", form: OptionForm::Number },
    ],
    bad: Example::outcomes(BAD).with(SETTINGS),
    good: Example::outcomes(GOOD).with(SETTINGS),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// Limits for a stage of three grades and a few outcomes.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\n\
     grade-load = { level = \"info\", min-outcomes = 1, max-percent = 75 }\n",
)];

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Nommer un appareil qui répond à la voix."
learn = "P1"
master = "P1"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P1"

[[outcome]]
id = "IA-003"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P1"
master = "P1"

[[outcome]]
id = "IA-004"
competency = "IA-EVAL"
statement = "Comparer deux réponses produites par une IA."
learn = "P3"
master = "P3"
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Nommer un appareil qui répond à la voix."
learn = "P1"
master = "P1"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P1"

[[outcome]]
id = "IA-003"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P3"
master = "P3"

[[outcome]]
id = "IA-004"
competency = "IA-EVAL"
statement = "Comparer deux réponses produites par une IA."
learn = "P3"
master = "P3"
"#;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let number = |name| context.choices.number(&RULE, name);
    let (Some(max), Some(min_outcomes)) = (number("max-percent"), number("min-outcomes")) else { return };
    let mastered: Vec<usize> = context.index.mastered_by_grade().iter().map(Vec::len).collect();
    let mut of_stage: HashMap<&str, Vec<(u16, usize)>> = HashMap::new();
    for (position, grade) in (0_u16..).zip(&context.edition.grades) {
        // A grade that is declared twice has a finding of its own, and counts once.
        if context.index.grade_position(grade.id.as_str()) == Some(position) {
            of_stage.entry(grade.stage.as_str()).or_default().push((position, mastered[usize::from(position)]));
        }
    }
    for stage in &context.edition.stages {
        let Some(grades) = of_stage.remove(stage.id.as_str()) else { continue };
        let (total, n_grades) = (grades.iter().map(|(_, count)| count).sum::<usize>(), grades.len());
        if n_grades < 2 || total < min_outcomes * n_grades || total == 0 {
            continue;
        }
        for (position, count) in grades {
            // In whole numbers: count ÷ average = count × grades ÷ total.
            let percent = (count * n_grades * 100 + total / 2) / total;
            if percent.abs_diff(100) <= max {
                continue;
            }
            let Some(grade) = context.index.grade(position) else { continue };
            let place = context.frame_place().key("grade").index(u32::from(position)).key("id");
            let finding = findings
                .add(place)
                .subject(grade.id.as_str())
                .label("here")
                .value("grade", grade.title.as_str())
                .value("stage", stage.title.as_str())
                .value("count", count)
                .value("average", (total + n_grades / 2) / n_grades);
            if percent < 100 {
                finding.says("few").help("help-few");
            }
        }
    }
}
