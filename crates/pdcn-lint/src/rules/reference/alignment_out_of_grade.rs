//! `alignment-out-of-grade`: an outcome is aligned to codes that hold in its grade.

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_model::{Code, Framework, GradeId, Level};
use pdcn_toml::Place;

use crate::alignments::PREPARES;
use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "alignment-out-of-grade",
    category: Category::Reference,
    level: Level::Warning,
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
aligns = ["cours:C1"]
"#,
    )
    .with(&[COURSE]),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P3"
aligns = ["cours:C1"]
"#,
    )
    .with(&[COURSE]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// A course that is taught from P3.
const COURSE: (&str, &str) = (
    "frameworks/cours.toml",
    r#"
id = "cours"
title = "Cours d’exemple"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"
grades = ["P3", "S1"]
code = [{ id = "C1" }]
"#,
);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    // Frameworks and codes are told apart by where they are in memory: each exists once.
    let mut hold: HashMap<*const Code, HashSet<u16>> = HashMap::new();
    for (position, outcome) in context.index.outcomes() {
        let marks = context.index.marks(position);
        let Some(grade) = (if outcome.master.is_some() { marks.master } else { marks.learn }) else { continue };
        for aligned in context.named(position) {
            let grades = grades(aligned.framework, aligned.code);
            if grades.is_empty() {
                continue;
            }
            let positions = hold.entry(std::ptr::from_ref(aligned.code)).or_insert_with(|| {
                grades.iter().filter_map(|grade| context.index.grade_position(grade.as_str())).collect()
            });
            // Grades that the edition does not have say nothing about its own.
            if positions.is_empty() || positions.contains(&grade) {
                continue;
            }
            // What an outcome leads to comes after it: only what is over by then cannot be led to.
            let is_prepared = aligned.at.key == PREPARES;
            if is_prepared && positions.iter().any(|one| marks.learn.is_none_or(|learn| *one > learn)) {
                continue;
            }
            // Learned while the code holds, mastered after: worth a look, no more.
            let learned = (marks.learn.unwrap_or(grade)..=grade).any(|grade| positions.contains(&grade));
            let mark = if outcome.master.is_some() { "master" } else { "learn" };
            let short: Vec<&str> = (0..)
                .zip(&context.edition.grades)
                .filter(|(position, _)| positions.contains(position))
                .map(|(_, grade)| grade.short.as_str())
                .collect();
            let finding = findings
                .add(context.alignment_place(outcome, aligned.at))
                .subject(outcome.id.as_str())
                .level(if learned { Level::Info } else { Level::Warning })
                .label("here")
                .value("id", outcome.id.as_str())
                .value("alignment", format!("{}:{}", aligned.framework.id, aligned.code.id))
                .value("code", aligned.code.title.clone().unwrap_or_else(|| aligned.code.id.to_string()))
                .value("framework", aligned.framework.title.as_str())
                .value("grade", context.grade_title(grade))
                .value("grades", short.join(", "))
                .and(context.outcome_place(outcome).key(mark), mark, Vec::new())
                .and(grades_place(aligned.framework, aligned.code), "hold", Vec::new());
            if is_prepared {
                finding.says("prepared").help("help-prepared");
            }
        }
    }
}

/// The grades for which a code holds: its own, else those of its framework.
fn grades<'a>(framework: &'a Framework, code: &'a Code) -> &'a [GradeId] {
    if code.grades.is_empty() { &framework.grades } else { &code.grades }
}

fn grades_place(framework: &Framework, code: &Code) -> Place {
    let file = Place::file(framework.file);
    let position = framework.codes.iter().position(|other| std::ptr::eq(other, code));
    match position.and_then(|position| u32::try_from(position).ok()) {
        Some(position) if !code.grades.is_empty() => file.key("code").index(position).key("grades"),
        _ => file.key("grades"),
    }
}
