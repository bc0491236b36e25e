//! `infinitive-verb`: a statement begins with the verb that the pupil does.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::history::is_untranslated;
use crate::verb::{
    BEFORE_INFINITIVE, CIRCUMSTANCE, INFINITIVE, INFINITIVE_ENDING, NOT_A_VERB, NOT_INFINITIVE, NOT_INFINITIVE_ENDING,
    NOUN_BEFORE_OF, leading_verb,
};
use crate::{Category, Example, Field, Languages, Passage, Rule};

/// Verbs by which a question begins too: `Do robots think?`
const AUXILIARY: &str = "question-verb";

pub(crate) static RULE: Rule = Rule {
    id: "infinitive-verb",
    category: Category::Wording,
    level: Level::Warning,
    languages: Languages::Only(&["fr", "en"]),
    lists: &[
        NOT_A_VERB,
        BEFORE_INFINITIVE,
        CIRCUMSTANCE,
        INFINITIVE,
        INFINITIVE_ENDING,
        NOT_INFINITIVE,
        NOT_INFINITIVE_ENDING,
        NOUN_BEFORE_OF,
        AUXILIARY,
    ],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Les erreurs dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer les erreurs dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let is_empty = passage.field != Field::Statement || passage.tokens.is_empty();
    // What is in another language has a finding of its own.
    if is_empty || passage.outcome.is_some_and(is_untranslated) {
        return;
    }
    let Some(level) = fault(passage) else { return };
    findings
        .add(passage.place_of(passage.bytes(0..1)))
        .subject(passage.subject)
        .level(level)
        .label("here")
        .value("word", passage.words(0..1));
}

/// How sure it is that the statement does not begin with an infinitive, if it does not.
fn fault(passage: &Passage<'_>) -> Option<Level> {
    let is_question = passage.text.trim_end().ends_with('?') && passage.hit_at(AUXILIARY, 0).is_some();
    if leading_verb(passage).is_some() && !is_question {
        return None;
    }
    Some(if passage.hit_at(NOT_A_VERB, 0).is_some() { Level::Error } else { Level::Warning })
}
