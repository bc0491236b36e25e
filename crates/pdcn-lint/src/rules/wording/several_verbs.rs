//! `several-verbs`: a statement asks for one thing.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::verb::{BEFORE_INFINITIVE, NOUN_MARKER, is_infinitive, leading_verb};
use crate::{Category, Check, Documentation, Example, Field, Languages, Passage, Rule};

/// Words that add an action.
const COORDINATION: &str = "coordination";
/// Verbs that are tolerated together.
const PAIRS: &str = "verb-pair";
/// Pronouns between the word that adds and the verb: `et en résumer`.
const PRONOUN: &str = "object-pronoun";

pub(crate) static RULE: Rule = Rule {
    id: "several-verbs",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Only(&["fr"]),
    fix: None,
    options: &[],
    lists: &[COORDINATION, PAIRS, NOUN_MARKER, PRONOUN],
    french: Documentation {
        summary: "Un énoncé ne demande qu’une chose",
        what: "Le verbe de l’énoncé n’est pas suivi d’un second, ajouté par « et », « ou », « puis », « ainsi que », une virgule, un point-virgule ou une barre. Un verbe qui dépend d’un autre (« pour écrire et illustrer ») ne compte pas, ni les verbes doubles de la liste verb-pair (« choisir et justifier »).",
        why: "Avec deux actions, on ne sait plus laquelle est maîtrisée quand l’élève n’en réussit qu’une, ni à quelle année mettre l’étoile.",
        mend: "Garder l’action qui exige l’autre (qui décrit a nommé), ou écrire deux apprentissages.",
        allow: "Quand les deux verbes sont un seul geste : ajouter plutôt la paire à la liste verb-pair.",
    },
    english: Documentation {
        summary: "A statement asks for one thing",
        what: "The verb of the statement is not followed by a second one, added by « et », « ou », « puis », « ainsi que », a comma, a semicolon or a slash. A verb that depends on another does not count, nor do the double verbs of the list verb-pair. For statements in French.",
        why: "With two actions nobody knows which is mastered when the pupil manages only one, nor in which grade to put the star.",
        mend: "Keep the action that needs the other (who describes has named), or write two outcomes.",
        allow: "When the two verbs are one gesture: rather add the pair to the list verb-pair.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA et expliquer cette erreur."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Expliquer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    check: Check::Passage(check),
};

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    if passage.field != Field::Statement {
        return;
    }
    let Some(first) = leading_verb(passage) else { return };
    let Some(second) = second_verb(passage, first) else { return };
    if is_pair(passage, first, second) {
        return;
    }
    let place = |token: usize| passage.place_of(passage.bytes(token..token + 1));
    findings
        .add(place(second))
        .subject(passage.subject)
        .label("second")
        .value("first", passage.words(first..first + 1))
        .value("second", passage.words(second..second + 1))
        .and(place(first), "first", Vec::new());
}

/// The infinitive that is added to the first one. What follows one that depends on it (`pour écrire et illustrer`) depends
/// on it too, unless a comma parts them: `…, puis citer`.
fn second_verb(passage: &Passage<'_>, first: usize) -> Option<usize> {
    const SIGNS: [char; 3] = [',', ';', '/'];
    if passage.hits(COORDINATION).next().is_none() && !passage.text.contains(SIGNS) {
        return None;
    }
    let mut is_dependent = false;
    for at in first + 1..passage.tokens.len() {
        if !is_infinitive(passage, at) || passage.hit_before(NOUN_MARKER, at).is_some() {
            continue;
        }
        let mut from = at;
        while let Some(before) =
            passage.hit_before(PRONOUN, from).or_else(|| passage.hit_before(BEFORE_INFINITIVE, from))
        {
            from = before.start;
        }
        let added = passage.hit_before(COORDINATION, from);
        let is_parted = passage.before(from).contains(';')
            || added.as_ref().is_some_and(|added| passage.before(added.start).contains([',', ';']));
        if is_parted || (!is_dependent && (added.is_some() || passage.before(from).contains(SIGNS))) {
            return Some(at);
        }
        is_dependent = true;
    }
    None
}

/// True when the two verbs are tolerated together.
fn is_pair(passage: &Passage<'_>, first: usize, second: usize) -> bool {
    let (first, second) = (&passage.tokens[first].word, &passage.tokens[second].word);
    let is_this = |pair: &str| {
        let mut words = pair.split(' ');
        words.next().is_some_and(|word| word == first) && words.next_back().is_some_and(|word| word == second)
    };
    passage.list(PAIRS).is_some_and(|pairs| pairs.iter().any(|pair| is_this(&pair.text)))
}
