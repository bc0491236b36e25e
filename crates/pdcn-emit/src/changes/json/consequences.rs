//! Consequences in the shape of JSON.

use pdcn_diff::consequences::{AiCount, Consequences, Mark};

use super::v1;

pub(super) fn shape(consequences: &Consequences<'_>) -> v1::Consequences {
    let count = |count: AiCount| v1::AiCount { learn: count.learn, master: count.master };
    v1::Consequences {
        grades: consequences
            .grades
            .iter()
            .map(|grade| v1::GradeChanges {
                grade: grade.grade.id.to_string(),
                changes: grade
                    .changes
                    .iter()
                    .map(|change| v1::GradeChange {
                        outcome: change.new.or(change.old).map(|outcome| outcome.id.to_string()).unwrap_or_default(),
                        effect: change.effect.name().to_owned(),
                        before: change.before.map(mark),
                        after: change.after.map(mark),
                        reworded: change.reworded,
                        questioned: change.questioned,
                    })
                    .collect(),
            })
            .collect(),
        cohorts: consequences
            .cohorts
            .iter()
            .map(|cohort| v1::Cohort {
                from: cohort.from.id.to_string(),
                to: cohort.to.id.to_string(),
                twice: cohort
                    .twice
                    .iter()
                    .map(|twice| v1::Twice {
                        outcome: twice.outcome.id.to_string(),
                        mastered: twice.mastered.id.to_string(),
                    })
                    .collect(),
                never: cohort
                    .never
                    .iter()
                    .map(|never| v1::Never {
                        outcome: never.outcome.id.to_string(),
                        needed_by: never.needed_by.iter().map(|id| (*id).to_owned()).collect(),
                    })
                    .collect(),
                in_doubt: cohort
                    .in_doubt
                    .iter()
                    .map(|never| v1::Never {
                        outcome: never.outcome.id.to_string(),
                        needed_by: never.needed_by.iter().map(|id| (*id).to_owned()).collect(),
                    })
                    .collect(),
            })
            .collect(),
        ai: consequences
            .ai
            .iter()
            .map(|ai| v1::AiCoverage {
                grade: ai.grade.id.to_string(),
                before: ai.before.map(count),
                after: ai.after.map(count),
            })
            .collect(),
    }
}

fn mark(mark: Mark) -> String {
    match mark {
        Mark::Learn => "learn",
        Mark::Master => "master",
    }
    .to_owned()
}
