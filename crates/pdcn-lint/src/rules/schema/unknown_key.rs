//! `unknown-key`: every key is one that this kind of table has.

use foldhash::HashSet;
use pdcn_model::Level;
use pdcn_source::{Meant, Problem, Step};

use crate::finding::{Findings, Safety};
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-key",
    category: Category::Schema,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Safe),
    options: &[],
    lists: &[],
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
    // Values that the key which was probably meant does not take: another was meant, or the value is wrong too.
    let refused = context.problems.iter().filter_map(|problem| match problem {
        Problem::WrongType { place, .. } => Some((place.file, place.path.clone())),
        _ => None,
    });
    let refused: HashSet<(u32, Vec<Step>)> = refused.collect();
    for problem in context.problems {
        let Problem::UnknownKey { place, key, meant, written_once, subject, allowed } = problem else { continue };
        let finding = findings.add(place.clone()).subject(subject.clone().unwrap_or_default());
        let finding = finding.value("key", key.as_str()).value("keys", allowed.join(", "));
        match meant {
            Meant::Around(home) if home.is_empty() => finding.says("belongs-to-file").help("help-belongs-to-file"),
            Meant::Around(home) => finding.says("belongs").help("help-belongs").value("home", home.as_str()),
            Meant::NewBlock(home) => finding.says("new-block").help("help-new-block").value("home", home.as_str()),
            Meant::Missing(name) | Meant::Other(name) => {
                let finding = finding.value("nearest", name.as_str()).label("nearest").help("help-nearest");
                let for_missing = matches!(meant, Meant::Missing(_));
                let finding = if for_missing { finding.says("for-missing") } else { finding };
                let mut path = place.path.clone();
                path.pop();
                path.push(Step::Key(name.clone().into()));
                if *written_once && !refused.contains(&(place.file, path)) {
                    finding.rename(Safety::Safe, place.clone(), name.as_str())
                } else {
                    finding
                }
            }
            Meant::Several(others) => {
                let several = [std::slice::from_ref(key), others.as_slice()].concat().join(", ");
                finding.says("several").help("help-several").value("several", several)
            }
            Meant::Unknown if allowed.is_empty() => finding.help("help-no-keys"),
            Meant::Unknown => finding,
        };
    }
}
