//! `reuse-before-master`: an outcome is not reused only before it is mastered.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "reuse-before-master",
    category: Category::Progression,
    level: Level::Error,
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P3"
reuse = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P3"
reuse = "S1"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for (position, outcome) in context.index.outcomes() {
        let marks = context.index.marks(position);
        let (key, last) = if outcome.master.is_some() { ("master", marks.master) } else { ("learn", marks.learn) };
        let (Some(last), Some(reuse)) = (last, marks.reuse) else { continue };
        if reuse < last {
            let place = context.outcome_place(outcome);
            findings
                .add(place.clone().key("reuse"))
                .subject(outcome.id.as_str())
                .label("reuse")
                .and(place.key(key), key, Vec::new())
                .value("id", outcome.id.as_str())
                .value("reuse", context.grade_title(reuse))
                .value("last", context.grade_title(last));
        }
    }
}
