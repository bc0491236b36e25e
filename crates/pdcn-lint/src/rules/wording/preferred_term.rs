//! `preferred-term`: a term of the language of the place is used.

use std::ops::Range;

use pdcn_model::{Level, Word};
use unicode_normalization::UnicodeNormalization as _;

use crate::finding::{Findings, Safety};
use crate::words::capitalized;
use crate::{Category, Check, Documentation, Example, Languages, Passage, Rule};

/// The terms to replace.
const TERMS: &str = "preferred-term";
/// Words that change before a vowel, and before a consonant.
const BEFORE_VOWEL: &str = "before-vowel";
const BEFORE_CONSONANT: &str = "before-consonant";

pub(crate) static RULE: Rule = Rule {
    id: "preferred-term",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Safe),
    options: &[],
    lists: &[TERMS, BEFORE_VOWEL, BEFORE_CONSONANT],
    french: Documentation {
        summary: "Le terme employé est celui de l’usage québécois",
        what: "Aucun texte ne contient un terme de la liste preferred-term : phishing, deepfake, cyberharcèlement… Ce qui est entre guillemets est cité, et admis.",
        why: "L’élève et les parents retrouvent les mots des lois, des guides et des ressources du Québec; un seul mot par chose rend le parcours facile à chercher.",
        mend: "Employer le terme proposé. Quand il a le même genre, « pdcn lint --fix » le fait, élision comprise; sinon, relire les accords.",
        allow: "Quand le texte porte sur le mot lui-même : le mettre entre guillemets.",
    },
    english: Documentation {
        summary: "The term is the one that is used in the place",
        what: "No text holds a term of the list preferred-term. What is quoted is fine. The linter brings a list for Québec French.",
        why: "Pupils and parents find the words of the laws, guides and resources of the place; one word per thing makes a pathway easy to search.",
        mend: "Use the term that is offered. When it has the same gender, “pdcn lint --fix” does it, elision included; else look at what agrees with it.",
        allow: "When the text is about the word itself: quote it.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer les indices de phishing dans un message."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer les indices d’hameçonnage dans un message."
learn = "P1"
master = "P2"
"#,
    ),
    check: Check::Passage(check),
};

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let mut done = 0;
    for (word, tokens) in passage.hits(TERMS) {
        if tokens.start < done || passage.is_quoted(tokens.start) {
            continue;
        }
        done = tokens.end;
        let place = passage.place_of(passage.bytes(tokens.clone()));
        let finding = findings
            .add(place)
            .subject(passage.subject)
            .label("here")
            .value("term", passage.words(tokens.clone()))
            .value("better", word.prefer.join(", "));
        if let Some((bytes, words)) = replacement(passage, word, tokens) {
            let is_clear = word.prefer.len() == 1 && word.same_gender;
            let safety = if is_clear { Safety::Safe } else { Safety::Unsafe };
            finding.reword(safety, passage.place_of(bytes), words);
        }
    }
}

/// What takes the place of a term, with the word before it when that changes: `de phishing`, `d’hameçonnage`.
fn replacement(passage: &Passage<'_>, word: &Word, tokens: Range<usize>) -> Option<(Range<usize>, String)> {
    let better = word.prefer.first()?;
    let list = if begins_with_vowel(better) { BEFORE_VOWEL } else { BEFORE_CONSONANT };
    let begins_sentence = tokens.start == 0 && passage.words(tokens.clone()).starts_with(char::is_uppercase);
    let mut words = if begins_sentence { capitalized(better) } else { better.clone() };
    let mut bytes = passage.bytes(tokens.clone());
    if let Some((entry, before)) = passage.hits(list).find(|(_, before)| before.end == tokens.start) {
        let form = entry.prefer.first()?;
        let form = if passage.words(before.clone()).starts_with(char::is_uppercase) {
            capitalized(form)
        } else {
            form.clone()
        };
        let space = if form.ends_with('’') { "" } else { " " };
        words = format!("{form}{space}{words}");
        bytes = passage.bytes(before.start..tokens.end);
    }
    Some((bytes, words))
}

fn begins_with_vowel(word: &str) -> bool {
    let first = word.nfd().next().map(|sign| sign.to_ascii_lowercase());
    matches!(first, Some('a' | 'e' | 'i' | 'o' | 'u' | 'h'))
}
