//! `unknown-key`: every key is one that this kind of table has.

use pdcn_model::Level;
use pdcn_source::Problem;

use crate::finding::{Findings, Safety};
use crate::{Category, Check, Context, Documentation, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-key",
    category: Category::Schema,
    level: Level::Error,
    since: "0.1.0",
    french: Documentation {
        summary: "Chaque clé existe",
        what: "Chaque clé d’un bloc est l’une de celles que le format prévoit pour ce bloc.",
        why: "Une clé mal écrite est ignorée : l’énoncé, l’année ou l’exemple qu’elle porte n’apparaît nulle part.",
        mend: "Corriger la clé. Quand elle ressemble à une clé connue, le nom probable est proposé; si cette clé manquait, c’est une seule faute et un seul constat.",
        allow: "Jamais : pour une remarque, écrire un commentaire qui commence par #.",
    },
    english: Documentation {
        summary: "Each key exists",
        what: "Each key of a block is one of those that the format has for that block.",
        why: "A misspelt key is ignored: the statement, grade or example that it carries appears nowhere.",
        mend: "Correct the key. When it is like a known key, the likely name is offered; if that key was missing, it is one slip and one finding.",
        allow: "Never: for a remark, write a comment that begins with #.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statment = "Repérer une erreur dans une réponse produite par une IA."
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
        let Problem::UnknownKey { place, key, nearest, belongs_to, subject, allowed, .. } = problem else { continue };
        let Problem::UnknownKey { stands_for_missing, written_once, .. } = problem else { continue };
        let mut finding = findings.add(place.clone()).value("key", key.as_str()).value("keys", allowed.join(", "));
        if let Some(home) = belongs_to {
            let (says, help) =
                if home.is_empty() { ("belongs-to-file", "help-belongs-to-file") } else { ("belongs", "help-belongs") };
            finding = finding.says(says).help(help).value("home", home.as_str());
        } else if let Some(nearest) = nearest {
            finding = finding.value("nearest", nearest.as_str()).label("nearest").help("help-nearest");
            if *written_once {
                finding = finding.replace(Safety::Safe, place.clone(), nearest.as_str());
            }
        } else if allowed.is_empty() {
            finding = finding.help("help-no-keys");
        }
        if *stands_for_missing {
            finding = finding.says("for-missing");
        }
        finding.subject(subject.clone().unwrap_or_default());
    }
}
