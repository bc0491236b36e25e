//! `ordinal`: ordinal numbers are shortened as usage has it.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Example, Languages, Passage, Rule};

/// What may not follow a number, and what does.
const ENDINGS: &str = "ordinal";

pub(crate) static RULE: Rule = Rule {
    id: "ordinal",
    category: Category::Wording,
    level: Level::Warning,
    languages: Languages::Only(&["fr"]),
    fix: Some(Safety::Safe),
    lists: &[ENDINGS],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans la 2ème réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans la 2e réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    for (at, token) in passage.tokens.iter().enumerate() {
        let written = &passage.text[token.bytes.clone()];
        let Some(n_digits) = number_length(written) else { continue };
        let ending = written[n_digits..].to_lowercase();
        let Some(entry) = passage.list(ENDINGS).and_then(|list| list.iter().find(|entry| entry.text == ending)) else {
            continue;
        };
        let Some(right) = entry.prefer.first() else { continue };
        if passage.is_as_given(&(at..at + 1)) {
            continue;
        }
        let place = passage.place_of(token.bytes.clone());
        let right = format!("{}{right}", &written[..n_digits]);
        findings
            .add(place.clone())
            .subject(passage.subject)
            .label("here")
            .value("word", written)
            .value("right", right.as_str())
            .reword(Safety::Safe, place, right);
    }
}

/// The bytes of the number that a word begins with, when letters follow: digits, or Roman numerals in capitals.
fn number_length(word: &str) -> Option<usize> {
    let first = word.as_bytes().first()?;
    let length = |is_of: fn(char) -> bool| word.find(|character| !is_of(character));
    match first {
        b'0'..=b'9' => length(|character| character.is_ascii_digit()),
        b'I' | b'V' | b'X' | b'L' | b'C' => length(|character| matches!(character, 'I' | 'V' | 'X' | 'L' | 'C')),
        _ => None,
    }
}
