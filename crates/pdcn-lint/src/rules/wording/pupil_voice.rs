//! `pupil-voice`: the pupil’s version is said by the pupil.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::verb::{CIRCUMSTANCE, after_circumstance};
use crate::{Category, Example, Field, Passage, Rule};

/// The words that begin a sentence in the first person.
const FIRST_PERSON: &str = "first-person";
/// Those that do so after a circumstance.
const TOGETHER: &str = "first-person-plural";

pub(crate) static RULE: Rule = Rule {
    id: "pupil-voice",
    category: Category::Wording,
    level: Level::Warning,
    lists: &[FIRST_PERSON, TOGETHER, CIRCUMSTANCE],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
pupil = "Repérer une erreur dans une réponse."
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
pupil = "Je repère une erreur dans une réponse."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let is_judged = passage.field == Field::Pupil && !passage.tokens.is_empty();
    if !is_judged || passage.list(FIRST_PERSON).is_none() || passage.hit_at(FIRST_PERSON, 0).is_some() {
        return;
    }
    let is_said = |at| [FIRST_PERSON, TOGETHER].iter().any(|list| passage.hit_at(list, at).is_some());
    if after_circumstance(passage).any(is_said) {
        return;
    }
    findings
        .add(passage.place_of(passage.bytes(0..1)))
        .subject(passage.subject)
        .label("here")
        .value("word", passage.words(0..1));
}
