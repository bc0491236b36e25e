//! `infinitive-verb`: a statement begins with the verb that the pupil does.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::history::is_untranslated;
use crate::verb::{
    BEFORE_INFINITIVE, CIRCUMSTANCE, INFINITIVE, INFINITIVE_ENDING, NOT_A_VERB, NOT_INFINITIVE, NOT_INFINITIVE_ENDING,
    NOUN_BEFORE_OF, leading_verb,
};
use crate::{Category, Check, Documentation, Example, Field, Languages, Passage, Rule};

/// Verbs by which a question begins too: `Do robots think?`
const AUXILIARY: &str = "question-verb";

pub(crate) static RULE: Rule = Rule {
    id: "infinitive-verb",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Only(&["fr", "en"]),
    fix: None,
    options: &[],
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
    french: Documentation {
        summary: "Un énoncé commence par un verbe à l’infinitif",
        what: "Le premier mot de l’énoncé est un verbe à l’infinitif; « se » et « ne pas » peuvent le précéder. Un énoncé qui commence par un article ou un pronom est une erreur; tout autre mot qui n’est pas un infinitif connu, un avertissement. En anglais, la règle ne parle que si le premier mot n’est sûrement pas un verbe à la forme de base.",
        why: "Tous les énoncés d’un tableau se lisent alors à la suite de « L’élève est capable de… », et le verbe dit ce que l’élève fait.",
        mend: "Mettre en tête le verbe de l’action : « Nommer… », « Comparer… »; déplacer à la fin ce qui le précède.",
        allow: "Quand le premier mot est un infinitif que les listes ne connaissent pas : l’ajouter plutôt à la liste infinitive.",
    },
    english: Documentation {
        summary: "A statement begins with its verb, in the base form",
        what: "The statement begins with a verb in the infinitive (in English, the base form); a negation, or a circumstance and a comma (“In a team, …”), may come before it. A statement that begins otherwise, with an article, a pronoun or a question word, is an error; with another word that is no known infinitive, a warning. French infinitives come from a dictionary (Dicollecte) and the list infinitive. In English the rule speaks only when the first word is surely no base form.",
        why: "All statements of a table can then be read after “The pupil is able to…”, and the verb says what the pupil does.",
        mend: "Put the verb of the action first: “Name…”, “Compare…”; move what comes before it to the end.",
        allow: "When the first word is an infinitive that the lists do not know: rather add it to the list infinitive.",
    },
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
    check: Check::Passage(check),
};

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
