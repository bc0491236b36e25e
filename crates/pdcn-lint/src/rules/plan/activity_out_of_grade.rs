//! `activity-out-of-grade`: an activity is lived in grades that work on its outcomes.

use pdcn_model::{Grade, Level};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::{Planned, each_activity};
use crate::{Category, Context, Example, Rule};
use pdcn_texts::Value;

pub(crate) static RULE: Rule = Rule {
    id: "activity-out-of-grade",
    category: Category::Plan,
    level: Level::Warning,
    bad: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "chasse"
title = "Chasse aux erreurs"
grades = ["P1"]
outcomes = ["IA-001"]
"#,
    )
    .with(&[OUTCOME]),
    good: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "chasse"
title = "Chasse aux erreurs"
grades = ["P2"]
outcomes = ["IA-001"]
"#,
    )
    .with(&[OUTCOME]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// An outcome that begins in P2.
const OUTCOME: (&str, &str) = (
    "editions/2026-2027/primary/ia.toml",
    r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"
"#,
);

fn check(context: &Context<'_>, findings: &mut Findings) {
    each_activity(context, |planned| check_activity(planned, findings));
}

fn check_activity(planned: &Planned<'_, '_>, findings: &mut Findings) {
    let grades: Vec<(u16, &Grade, Place)> = planned.grades().collect();
    for (number, id) in (0..).zip(&planned.activity.outcomes) {
        let Some(position) = planned.index.outcome_position(id.as_str()) else { continue };
        let (outcome, marks) = (planned.index.outcome(position), planned.index.marks(position));
        let Some(learn) = marks.learn else { continue };
        // Grades in the wrong order have a finding of their own, and which one is right decides here.
        if marks.master.is_some_and(|master| master < learn) {
            continue;
        }
        let early: Vec<_> = grades.iter().filter(|(grade, ..)| *grade < learn).collect();
        let late: Vec<_> = grades.iter().filter(|(grade, ..)| marks.reuse.is_some_and(|last| *grade > last)).collect();
        let is_early = !early.is_empty();
        let (out, mark, position, level) = match (is_early, late.is_empty()) {
            (true, _) if early.len() == grades.len() => (early, "learn", learn, Level::Warning),
            (true, _) => (early, "learn", learn, Level::Info),
            (false, false) => (late, "reuse", marks.reuse.unwrap_or(learn), Level::Info),
            (false, true) => continue,
        };
        let titles: Vec<&str> = out.iter().map(|(_, grade, _)| grade.title.as_str()).collect();
        let finding = findings
            .add(planned.place.clone().key("outcomes").index(number))
            .subject(planned.activity.id.as_str())
            .level(level)
            .value("activity", planned.activity.title.as_str())
            .value("id", id.as_str())
            .value("statement", outcome.statement.as_str())
            .value("grades", titles.join(", "))
            .value("when", planned.index.grade(position).map(|grade| grade.title.clone()).unwrap_or_default());
        let mut finding =
            if is_early { finding.label("early") } else { finding.says("late").label("over").help("help-late") };
        for (_, grade, place) in out {
            finding = finding.and(place.clone(), "grade", vec![("grade", Value::from(grade.title.as_str()))]);
        }
        let home = Place::file(outcome.home.file).key("outcome").index(outcome.home.index).key(mark);
        finding.and(home, mark, Vec::new());
    }
}
