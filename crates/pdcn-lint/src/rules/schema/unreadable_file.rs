//! `unreadable-file`: every file can be opened and is UTF-8 text of a reasonable size.

use pdcn_model::Level;
use std::ops::Range;

use pdcn_source::{MAX_FILE_BYTES, Place, Problem, Unreadable};

use crate::finding::{Findings, Safety};
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unreadable-file",
    category: Category::Schema,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Safe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque fichier s’ouvre et contient du texte UTF-8",
        what: "Un fichier .toml du parcours est un vrai fichier, que le programme a le droit de lire, enregistré en UTF-8 et de moins de 64 Mio. Un fichier nommé .toml.txt est lu pour que le reste soit vérifié, et signalé. Rien de ce qui est dans un autre encodage n’est corrigé par --fix.",
        why: "Un fichier enregistré dans un autre encodage perd ses accents; un fichier qui ne s’ouvre pas n’est pas vérifié du tout.",
        mend: "Enregistrer le fichier en UTF-8 (dans l’éditeur : « Enregistrer sous », encodage UTF-8), en rétablir l’accès, ou donner un autre nom à ce qui n’est pas un fichier.",
        allow: "Jamais : ce qui ne peut pas être lu ne peut pas être vérifié.",
    },
    english: Documentation {
        summary: "Each file opens and holds UTF-8 text",
        what: "A .toml file of the pathway is a real file that the program may read, saved as UTF-8 and smaller than 64 MiB. A file named .toml.txt is read so that the rest can be checked, and told. Nothing that is in another encoding is mended by --fix.",
        why: "A file saved in another encoding loses its accents; a file that does not open is not checked at all.",
        mend: "Save the file as UTF-8 (in the editor: Save As, encoding UTF-8), restore access to it, or rename what is not a file.",
        allow: "Never: what cannot be read cannot be checked.",
    },
    bad: Example::latin1_outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
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
        if let Problem::Empty { file } = problem {
            let finding = findings.add(Place::file(*file)).says("empty").help("help-empty");
            finding.value("file", context.sources.file(*file).path.as_str());
        }
        if let Problem::Garbled { file, mend } = problem {
            garbled(context, *file, mend, findings);
        }
        let Problem::Unreadable { place, reason } = problem else { continue };
        let (part, help) = parts(reason);
        let mut finding = findings.add(place.clone()).says(part).help(help);
        match reason {
            Unreadable::TooLarge(bytes) => {
                let mebibytes = |bytes: u64| usize::try_from(bytes / (1024 * 1024)).unwrap_or(usize::MAX);
                finding = finding.value("size", mebibytes(*bytes)).value("limit", mebibytes(MAX_FILE_BYTES));
            }
            Unreadable::System(words) => finding = finding.value("detail", words.as_str()),
            Unreadable::NotUtf8 => finding = finding.label("here"),
            _ => {}
        }
        finding.value("file", context.sources.file(place.file).path.as_str());
    }
}

/// Tells once of all the accents of a file that were lost.
fn garbled(context: &Context<'_>, file: u32, mend: &[(Range<usize>, String)], findings: &mut Findings) {
    let source = context.sources.file(file);
    let Some((first, meant)) = mend.first() else { return };
    let mut finding = findings
        .add(Place::bytes(file, first.clone()))
        .says("garbled")
        .help("help-garbled")
        .label("here")
        .value("file", source.path.as_str())
        .value("from", source.text.get(first.clone()).unwrap_or_default())
        .value("to", meant.as_str())
        .value("count", mend.len());
    for (bytes, words) in mend {
        finding = finding.replace(Safety::Safe, Place::written(file, bytes.clone()), words.as_str());
    }
}

/// The parts of the rule's text that speak of a reason.
fn parts(reason: &Unreadable) -> (&'static str, &'static str) {
    match reason {
        Unreadable::NotUtf8 => ("not-utf8", "help-not-utf8"),
        Unreadable::Utf16 => ("utf16", "help-not-utf8"),
        Unreadable::TextEnding => ("text-ending", "help-text-ending"),
        Unreadable::TooLarge(_) => ("too-large", "help-too-large"),
        Unreadable::Folder => ("folder", "help-folder"),
        Unreadable::Special => ("special", "help-folder"),
        Unreadable::LinkLoop => ("link-loop", "help-link"),
        Unreadable::LinkToNothing => ("link-to-nothing", "help-link"),
        Unreadable::LinkOutside => ("link-outside", "help-link-outside"),
        Unreadable::Gone => ("gone", "help-gone"),
        Unreadable::Denied => ("denied", "help-denied"),
        _ => ("system", "help"),
    }
}
