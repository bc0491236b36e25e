//! `backward-prerequisite`: a prerequisite comes before what leans on it.

use pdcn_model::{Level, Marks, Strength};

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "backward-prerequisite",
    category: Category::Graph,
    level: Level::Error,
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome.prerequisite]]
id = "VIE-001"
strength = "required"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop."
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "VIE-001"
strength = "required"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop."
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for edge in context.graph().edges() {
        let before = context.index.outcome(edge.prerequisite);
        let after = context.index.outcome(edge.dependent);
        let (marks_before, marks_after) = (context.index.marks(edge.prerequisite), context.index.marks(edge.dependent));
        // Marks that contradict themselves, and circles, have findings of their own.
        if contradict(marks_before) || contradict(marks_after) || context.graph().is_in_cycle(edge) {
            continue;
        }
        let (ready_key, ready) =
            if before.master.is_some() { ("master", marks_before.master) } else { ("learn", marks_before.learn) };
        let required = edge.strength == Some(Strength::Required);
        // What is wrong of a prerequisite that helps is wrong of one whose strength nobody said.
        let (due_key, due) = if required || after.master.is_none() {
            ("learn", marks_after.learn)
        } else {
            ("master", marks_after.master)
        };
        let (Some(ready), Some(due)) = (ready, due) else { continue };
        if ready <= due {
            continue;
        }
        let place = context.prerequisite_place(after, edge.place).key("id");
        let (says, help, level) = match edge.strength {
            Some(Strength::Required) => ("required", "help-required", Level::Error),
            Some(Strength::Helpful) => ("helpful", "help-helpful", Level::Warning),
            None => ("unsaid", "help-helpful", Level::Warning),
        };
        findings
            .add(place)
            .subject(after.id.as_str())
            .says(says)
            .help(help)
            .level(level)
            .label("here")
            .and(
                context.outcome_place(after).key(due_key),
                if due_key == "learn" { "begins" } else { "mastered" },
                Vec::new(),
            )
            .and(
                context.outcome_place(before).key(ready_key),
                if ready_key == "learn" { "ready-open" } else { "ready" },
                Vec::new(),
            )
            .value("id", after.id.as_str())
            .value("prerequisite", before.id.as_str())
            .value("ready", context.grade_title(ready))
            .value("due", context.grade_title(due));
    }
}

fn contradict(marks: Marks) -> bool {
    matches!((marks.learn, marks.master), (Some(learn), Some(master)) if learn > master)
}
