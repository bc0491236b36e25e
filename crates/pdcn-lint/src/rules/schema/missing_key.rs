//! `missing-key`: every required key is there.

use pdcn_model::Level;
use pdcn_source::Problem;

use crate::finding::Findings;
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "missing-key",
    category: Category::Schema,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque clé obligatoire est là",
        what: "Chaque bloc a les clés que le format exige : pour un apprentissage, id, competency, statement et learn.",
        why: "Sans elles, l’apprentissage ne peut être ni placé dans une année ni imprimé.",
        mend: "Ajouter la ligne sous l’en-tête indiqué.",
        allow: "Jamais : pour un texte à venir, écrire un énoncé provisoire.",
    },
    english: Documentation {
        summary: "Each required key is there",
        what: "Each block has the keys that the format asks for: for an outcome, id, competency, statement and learn.",
        why: "Without them the outcome can neither be placed in a grade nor printed.",
        mend: "Add the line under the header that is shown.",
        allow: "Never: for a text to come, write a provisional statement.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
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
"#,
    ),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    for problem in context.problems {
        let Problem::MissingKeys { place, keys, block, in_use, subject } = problem else { continue };
        let subject = subject.clone().unwrap_or_default();
        let finding = findings.add(place.clone()).label("here").value("count", keys.len());
        let finding = finding.value("key", keys.first().map_or("", String::as_str)).value("keys", keys.join(", "));
        let finding = match block {
            Some((header, inner)) => {
                finding.help("help-block").value("header", header.as_str()).value("inner", inner.as_str())
            }
            None if keys.len() == 1 && !in_use.is_empty() => {
                let shown = in_use.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(", ");
                finding.help("help-in-use").value("in-use", shown)
            }
            None => finding,
        };
        let finding = if subject.is_empty() { finding } else { finding.says("in") };
        finding.value("subject", subject.as_str()).subject(subject);
    }
}
