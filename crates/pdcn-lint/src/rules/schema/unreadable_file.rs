//! `unreadable-file`: every file can be opened and is UTF-8 text of a reasonable size.

use pdcn_model::Level;

use pdcn_source::{MAX_FILE_BYTES, Problem, Unreadable};
use pdcn_toml::{Edit, FileNumber, Place, apply_within};

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::unread::is_new;
use crate::{Category, Context, Example, Reach, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unreadable-file",
    category: Category::Schema,
    level: Level::Error,
    reach: Reach::File,
    fix: Some(Safety::Safe),
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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    for problem in context.problems {
        if let Problem::Empty { file } = problem {
            let path = context.sources.file(*file).path.as_str();
            let finding = findings.add(Place::file(*file)).says("empty").value("file", path);
            if is_new(context.sources, path) {
                finding.level(Level::Warning).help("help-empty-new");
            } else {
                finding.help("help-empty");
            }
        }
        if let Problem::Garbled { file, mend } = problem {
            garbled(context, *file, mend, findings);
        }
        let Problem::Unreadable { place, reason } = problem else { continue };
        let (part, help) = parts(reason);
        let mut finding = findings.add(place.clone()).says(part).help(help);
        let text = &context.sources.file(place.file).text;
        if matches!(reason, Unreadable::NotUtf8 | Unreadable::Utf16) && !lacks_signs(text) {
            // A change of nothing: whoever saves the text again saves it in UTF-8.
            let place = Place::written(place.file, 0..0);
            finding = finding.help("help-saved-again").replace(Safety::Unsafe, place, "");
        }
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
fn garbled(context: &Context<'_>, file: FileNumber, mend: &[Edit], findings: &mut Findings) {
    let source = context.sources.file(file);
    let Some((first, _)) = mend.first() else { return };
    let (from, to) = first_word(&source.text, mend);
    let mut finding = findings
        .add(Place::bytes(file, first.clone()))
        .says("garbled")
        .help("help-garbled")
        .label("here")
        .value("file", source.path.as_str())
        .value("from", from)
        .value("to", to)
        .value("count", mend.len());
    for (bytes, words) in mend {
        finding = finding.replace(Safety::Safe, Place::written(file, bytes.clone()), words.as_str());
    }
}

/// True for a text in which bytes were met that no character is written with: it was in another encoding than it seemed.
fn lacks_signs(text: &str) -> bool {
    text.is_empty() || text.contains(|character| matches!(character, '\u{80}'..='\u{9F}' | '\u{FFFD}'))
}

/// The first word that was damaged, as it is and as it was.
fn first_word(text: &str, mend: &[Edit]) -> (String, String) {
    let Some((first, _)) = mend.first() else { return Default::default() };
    let is_around = |character: char| character.is_whitespace() || matches!(character, '"' | '\'' | '#');
    let start =
        text.get(..first.start).and_then(|before| before.rfind(is_around).map(|at| at + 1)).unwrap_or(first.start);
    let after = text.get(first.end..).unwrap_or_default();
    let end = first.end + after.find(is_around).unwrap_or(after.len());
    let meant = apply_within(text, start..end, mend.iter().cloned()).unwrap_or_default();
    (text.get(start..end).unwrap_or_default().to_owned(), meant)
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
        Unreadable::InUse => ("in-use", "help-in-use"),
        _ => ("system", "help"),
    }
}
