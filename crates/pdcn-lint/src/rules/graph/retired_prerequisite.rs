//! `retired-prerequisite`: no prerequisite is an outcome that has left.

use pdcn_model::Level;

use crate::finding::{Findings, Safety};
use crate::history::{Succession, named, retired_place};
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retired-prerequisite",
    category: Category::Graph,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Unsafe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Aucun préalable n’est un apprentissage retiré",
        what: "Un préalable ne nomme pas un identifiant des blocs [[retired]] de l’édition ou de celles d’avant. Le constat dit ce qui le remplace, de remplacement en remplacement.",
        why: "Plus personne n’enseigne l’apprentissage retiré : l’élève arrive sans l’appui que le préalable promet.",
        mend: "Nommer ce qui remplace l’apprentissage retiré, si c’est bien cela qu’il faut avoir appris, ou retirer le préalable.",
        allow: "Jamais.",
    },
    english: Documentation {
        summary: "No prerequisite is an outcome that was retired",
        what: "A prerequisite names no id of the [[retired]] blocks of the edition or of those before it. The finding says what replaces it, from replacement to replacement.",
        why: "Nobody teaches the retired outcome any more: pupils arrive without the support that the prerequisite promises.",
        mend: "Name what replaces the retired outcome, if that is what must have been learned, or take the prerequisite out.",
        allow: "Never.",
    },
    bad: Example::outcomes(BAD).with(crate::example::WITH_RETIRED),
    good: Example::outcomes(GOOD).with(crate::example::WITH_RETIRED),
    check: Check::Edition(check),
};

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "VIE-000"
strength = "helpful"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop."
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop."
"#;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for (_, outcome) in context.index.outcomes() {
        for (position, prerequisite) in (0..).zip(&outcome.prerequisites) {
            let id = prerequisite.id.as_str();
            let Some(retirement) = context.retirement_of(id) else { continue };
            let place = context.prerequisite_place(outcome, position);
            let names = |id: &str| outcome.prerequisites.iter().any(|other| other.id.as_str() == id);
            let (replacements, unknown) = match context.succession(&RULE, id) {
                Succession::Known(replacements) => (replacements, None),
                Succession::Unknown(id) => (Vec::new(), Some(id)),
                // Said of `replaced-by`; what to write here is seen once that reads.
                Succession::Unread => continue,
            };
            let finding = findings
                .add(place.clone().key("id"))
                .subject(outcome.id.as_str())
                .label("here")
                .and(retired_place(&retirement).key("id"), "retired", Vec::new())
                .value("id", outcome.id.as_str())
                .value("prerequisite", id)
                .value("reason", retirement.retired.reason.as_str())
                .value("edition", retirement.first.id.as_str())
                .value("replacements", named(&replacements, &context.index));
            match replacements.as_slice() {
                [] => match unknown {
                    Some(unknown) => finding.help("help-unknown").value("unknown", unknown),
                    None => finding.help("help-none"),
                },
                [one] => {
                    let replacement = context.index.outcome(*one).id.as_str();
                    let finding = finding.help("help-one");
                    if replacement == outcome.id.as_str() || names(replacement) {
                        // It is there already, or the outcome took the place of its own prerequisite.
                        finding.help("help-there")
                    } else {
                        finding.replace(Safety::Unsafe, place.key("id"), format!("\"{replacement}\""))
                    }
                }
                _ => finding,
            };
        }
    }
}
