//! `near-duplicate-statement`: no two outcomes of an edition say nearly the same.

use pdcn_model::{Level, Outcome};

use crate::check::Check;
use crate::finding::Findings;
use crate::similar::{MARKERS, SMALL, near};
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "near-duplicate-statement",
    category: Category::Wording,
    level: Level::Warning,
    compares_statements: true,
    options: &[RuleOption { name: "similarity", form: OptionForm::Number }],
    lists: &[SMALL, MARKERS],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer les erreurs dans des réponses produites par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer trois erreurs dans des réponses produites par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// True for two steps of one progression: one stands on the other, or the later asks for all that the earlier does and more.
fn are_steps(context: &EditionContext<'_>, one: &Outcome, other: &Outcome) -> bool {
    let stands_on = |one: &Outcome, other: &Outcome| one.prerequisites.iter().any(|before| before.id == other.id);
    if stands_on(one, other) || stands_on(other, one) {
        return true;
    }
    let learnt = |outcome: &Outcome| context.index.grade_position(outcome.learn.as_str());
    let (Some(at_one), Some(at_other)) = (learnt(one), learnt(other)) else { return false };
    let shape = |outcome: &Outcome| {
        let position = context.index.outcome_position(outcome.id.as_str())?;
        context.shapes().get(usize::try_from(position).ok()?)
    };
    let (Some(shape_one), Some(shape_other)) = (shape(one), shape(other)) else { return false };
    (at_one > at_other && shape_one.has_more_than(shape_other))
        || (at_other > at_one && shape_other.has_more_than(shape_one))
}

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let Some(percent) = context.choices.number(&RULE, "similarity") else { return };
    let outcomes = &context.edition.outcomes;
    for (outcome, nearest) in outcomes.iter().zip(near(context.shapes(), percent.clamp(1, 100))) {
        let nearest = nearest.map(|nearest| &outcomes[nearest]).filter(|nearest| nearest.id != outcome.id);
        let Some(nearest) = nearest.filter(|nearest| !are_steps(context, outcome, nearest)) else { continue };
        let place = |outcome: &Outcome| context.outcome_place(outcome).key("statement");
        findings
            .add(place(outcome))
            .subject(outcome.id.as_str())
            .label("again")
            .value("id", outcome.id.as_str())
            .value("first", nearest.id.as_str())
            .and(place(nearest), "first", Vec::new());
    }
}
