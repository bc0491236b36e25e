//! `several-verbs`: a statement asks for one thing.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::verb::{BEFORE_INFINITIVE, NOUN_MARKER, is_infinitive, leading_verb};
use crate::{Category, Example, Field, Languages, Passage, Rule};

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
    languages: Languages::Only(&["fr"]),
    lists: &[COORDINATION, PAIRS, NOUN_MARKER, PRONOUN],
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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

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
