//! `ai-unaligned`: an outcome of an AI competency is tied to a framework about AI.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::refused::Refused;
use crate::{Category, Context, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "ai-unaligned",
    category: Category::Ai,
    level: Level::Info,
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
aligns = ["cadre-1:A1"]
"#,
    )
    .with(&[FRAMEWORK]),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
aligns = ["cadre-1:A1", "cadre-ia:B1"]
"#,
    )
    .with(&[FRAMEWORK]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// A framework about AI.
const FRAMEWORK: (&str, &str) = (
    "frameworks/cadre-ia.toml",
    r#"
id = "cadre-ia"
title = "Cadre sur l’IA"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"
ai = true
code = [{ id = "B1" }]
"#,
);

/// True when the rule is on and has a framework to ask for.
pub(in crate::rules) fn is_on(context: &EditionContext<'_>) -> bool {
    let mut frameworks = context.pathway.frameworks.iter();
    context.choices.level(&RULE).level != Level::Off
        && frameworks.any(|framework| framework.ai || framework.codes.iter().any(|code| framework.is_about_ai(code)))
}

fn check(context: &Context<'_>, findings: &mut Findings) {
    let refused = Refused::new(context);
    for edition in context.editions.iter().filter(|edition| is_on(edition) && edition.knows_ai(&RULE)) {
        for (position, outcome) in edition.index.outcomes() {
            if !edition.is_of_ai_competency(position) || edition.aligned(position).any(|aligned| aligned.is_ai()) {
                continue;
            }
            let place = edition.outcome_place(outcome);
            // What could not be read, or names no code, may be what is missing.
            let is_lost = refused.may_hide(&place.clone().key("aligns"))
                || edition.aligned(position).count() < outcome.aligns.len();
            if is_lost {
                continue;
            }
            let main = if outcome.aligns.is_empty() { place.clone().key("id") } else { place.clone().key("aligns") };
            findings
                .add(main)
                .subject(outcome.id.as_str())
                .label("here")
                .value("id", outcome.id.as_str())
                .value("competency", outcome.competency.as_str())
                .and(place.key("competency"), "competency", Vec::new());
        }
    }
}
