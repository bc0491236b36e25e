//! `inclusive-form`: both genders are written in full.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::words::inclusive::shortened;
use crate::{Category, Example, Languages, Passage, Rule};

/// The endings of shortened feminines.
const SUFFIXES: &str = "inclusive-suffix";

pub(crate) static RULE: Rule = Rule {
    id: "inclusive-form",
    category: Category::Wording,
    level: Level::Warning,
    languages: Languages::Only(&["fr"]),
    lists: &[SUFFIXES],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Comparer la réponse d’un(e) élève à celle d’une IA."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Comparer la réponse d’une personne à celle d’une IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let is_suffix = |suffix: &str| passage.list(SUFFIXES).is_some_and(|list| list.iter().any(|one| one.text == suffix));
    for bytes in shortened(passage.text, is_suffix) {
        let word = &passage.text[bytes.clone()];
        findings.add(passage.place_of(bytes)).subject(passage.subject).label("here").value("word", word);
    }
}
