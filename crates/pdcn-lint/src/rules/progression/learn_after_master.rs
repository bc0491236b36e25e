//! `learn-after-master`: an outcome is not mastered before it is begun.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "learn-after-master",
    category: Category::Progression,
    level: Level::Error,
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P3"
master = "P1"
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
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for (position, outcome) in context.index.outcomes() {
        let marks = context.index.marks(position);
        let (Some(learn), Some(master)) = (marks.learn, marks.master) else { continue };
        if learn > master {
            let place = context.outcome_place(outcome);
            findings
                .add(place.clone().key("master"))
                .subject(outcome.id.as_str())
                .label("master")
                .and(place.key("learn"), "learn", Vec::new())
                .value("id", outcome.id.as_str())
                .value("learn", context.grade_title(learn))
                .value("master", context.grade_title(master));
        }
    }
}
