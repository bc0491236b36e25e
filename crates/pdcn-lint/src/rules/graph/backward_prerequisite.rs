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
        // Earlier within one span, both are worked on side by side: what counts is where each begins and ends.
        let is_within = after.prerequisites.get(edge.place as usize).is_some_and(|one| one.within.is_some());
        let (due_key, due) = if (required && !is_within) || after.master.is_none() {
            ("learn", marks_after.learn)
        } else {
            ("master", marks_after.master)
        };
        let (Some(ready), Some(due)) = (ready, due) else { continue };
        let begins_after = is_within && marks_before.learn > marks_after.learn;
        if ready <= due && !begins_after {
            continue;
        }
        let place = context.prerequisite_place(after, edge.place).key("id");
        let level = if required { Level::Error } else { Level::Warning };
        let (says, help) = match edge.strength {
            _ if is_within => ("within", "help-within"),
            Some(Strength::Required) if share_a_span(marks_before, marks_after) => ("required", "help-band"),
            Some(Strength::Required) => ("required", "help-required"),
            Some(Strength::Helpful) => ("helpful", "help-helpful"),
            None => ("unsaid", "help-helpful"),
        };
        // What begins too late says more than what is mastered too late.
        let ((ready_key, ready), (due_key, due)) = match (marks_before.learn, marks_after.learn) {
            (Some(before), Some(after)) if begins_after => (("learn", before), ("learn", after)),
            _ => ((ready_key, ready), (due_key, due)),
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

/// True when both begin and are mastered in the same grades, as in a band of grades: one may come before the other there.
fn share_a_span(before: Marks, after: Marks) -> bool {
    before.master.is_some() && (before.learn, before.master) == (after.learn, after.master)
}

fn contradict(marks: Marks) -> bool {
    matches!((marks.learn, marks.master), (Some(learn), Some(master)) if learn > master)
}
