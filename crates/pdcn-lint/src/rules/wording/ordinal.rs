//! `ordinal`: ordinal numbers are shortened as usage has it.

use pdcn_model::Level;

use crate::finding::{Findings, Safety};
use crate::{Category, Check, Documentation, Example, Languages, Passage, Rule};

/// What may not follow a number, and what does.
const ENDINGS: &str = "ordinal";

pub(crate) static RULE: Rule = Rule {
    id: "ordinal",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Only(&["fr"]),
    fix: Some(Safety::Safe),
    options: &[],
    lists: &[ENDINGS],
    french: Documentation {
        summary: "Les nombres ordinaux s’abrègent en 1re, 1er, 2e",
        what: "Un nombre, en chiffres arabes ou romains, n’est pas suivi d’une fin de la liste ordinal : 1ère, 2ème, XXIème.",
        why: "L’usage recommandé n’a qu’une forme, et le parcours l’emploie partout : 1re année, 2e année.",
        mend: "Écrire 1re, 1er, 2e, XXIe : « pdcn lint --fix » le fait.",
        allow: "Dans un titre que l’on cite tel quel, sans guillemets.",
    },
    english: Documentation {
        summary: "Ordinal numbers are shortened to 1re, 1er, 2e",
        what: "A number, in digits or in Roman numerals, is not followed by an ending of the list ordinal: 1ère, 2ème, XXIème. For texts in French.",
        why: "Recommended usage has one form only, and the pathway uses it everywhere: 1re année, 2e année.",
        mend: "Write 1re, 1er, 2e, XXIe: “pdcn lint --fix” does it.",
        allow: "In a title that is cited as it is, without quotes.",
    },
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
    check: Check::Passage(check),
};

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
    let length = |is_of: fn(char) -> bool| word.find(|sign| !is_of(sign));
    match first {
        b'0'..=b'9' => length(|sign| sign.is_ascii_digit()),
        b'I' | b'V' | b'X' | b'L' | b'C' => length(|sign| matches!(sign, 'I' | 'V' | 'X' | 'L' | 'C')),
        _ => None,
    }
}
