//! `unused-allow`: each exception covers a finding; else it is forgotten, and hides the next one.

use pdcn_model::Level;

use crate::exceptions::Exceptions;
use crate::finding::{Findings, Safety};
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unused-allow",
    category: Category::Settings,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Safe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque exception sert encore",
        what: "Une exception [[outcome.allow]] ou [[allow]] couvre au moins un constat de sa règle. Celles de règles éteintes ou d’éditions non vérifiées ne sont pas jugées.",
        why: "Une exception oubliée accepte d’avance une erreur que personne n’a encore vue.",
        mend: "Retirer le bloc : pdcn lint --fix le fait.",
        allow: "Jamais : l’exception se remet quand elle sert.",
    },
    english: Documentation {
        summary: "Each exception is still of use",
        what: "An exception [[outcome.allow]] or [[allow]] covers at least one finding of its rule. Those of rules that are off and of editions that are not linted are not judged.",
        why: "A forgotten exception accepts in advance a mistake that nobody has seen yet.",
        mend: "Take the block out: pdcn lint --fix does.",
        allow: "Never: put the exception back when it is of use.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome.allow]]
rule = "statement-length"
reason = "Formulation retenue par le comité."
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
"#,
    ),
    check: Check::Exceptions(check),
};

fn check(context: &Context<'_>, exceptions: &Exceptions<'_>, findings: &mut Findings) {
    // One of the pathway may be for an edition that is not linted this time.
    let all_linted = context.editions.len() == context.pathway.editions.len();
    for exception in &exceptions.all {
        // One that has ended, lacks a reason or names no rule has a finding of its own.
        let judged = exceptions.was_run(exception)
            && (exception.is_of_outcome() || all_linted)
            && !exception.has_ended(exceptions.today())
            && !exception.reason.is_empty();
        if judged && exception.covered == 0 {
            findings
                .add(exception.place.clone())
                .subject(exception.subject.unwrap_or_default())
                .label("here")
                .value("name", exception.rule)
                .remove(Safety::Safe, exception.place.clone());
        }
    }
}
