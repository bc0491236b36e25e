//! `pupil-voice`: the pupil’s version is said by the pupil.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::verb::{CIRCUMSTANCE, after_circumstance};
use crate::{Category, Check, Documentation, Example, Field, Languages, Passage, Rule};

/// The words that begin a sentence in the first person.
const FIRST_PERSON: &str = "first-person";
/// Those that do so after a circumstance.
const TOGETHER: &str = "first-person-plural";

pub(crate) static RULE: Rule = Rule {
    id: "pupil-voice",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[FIRST_PERSON, TOGETHER, CIRCUMSTANCE],
    french: Documentation {
        summary: "La version de l’élève commence par « Je »",
        what: "Le premier mot de la version de l’élève est « Je » ou « J’ » (en anglais, « I ») : un mot de la liste first-person.",
        why: "L’élève lit cette phrase pour dire où il en est : elle se dit à la première personne, avec les mêmes mots d’un apprentissage à l’autre.",
        mend: "Écrire ce que l’élève dit de lui-même : « Je repère… », « J’explique… ».",
        allow: "Quand une toute petite phrase sans sujet a été préférée pour les plus jeunes.",
    },
    english: Documentation {
        summary: "The pupil’s version begins with “I”",
        what: "The first word of the pupil’s version is “I” (in French, « Je » or « J’ »): a word of the list first-person. A circumstance may come before it (“Before I post, I…”, “In a team, we…”).",
        why: "The pupil reads this sentence to say where he or she stands: it is said in the first person, in the same way from outcome to outcome.",
        mend: "Write what pupils say of themselves: “I can spot…”.",
        allow: "When a very small sentence without a subject was preferred for the youngest.",
    },
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
    check: Check::Passage(check),
};

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
