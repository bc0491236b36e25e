//! `personal-data-in-example`: no example asks pupils to enter what identifies them.

use std::ops::Range;

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, Example, Field, OptionForm, Passage, Rule, RuleOption};

/// The list of what identifies a person.
const DATA: &str = "personal-data";
/// The list of verbs by which it is entered somewhere.
const VERBS: &str = "entry-verb";
/// The list of words that show that nothing is really entered.
const SAFE: &str = "personal-data-safe";

pub(crate) static RULE: Rule = Rule {
    id: "personal-data-in-example",
    category: Category::Ai,
    level: Level::Warning,
    options: &[RuleOption { name: "words-between", form: OptionForm::Number }],
    lists: &[DATA, VERBS, SAFE],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
examples = ["Saisir son nom complet dans un agent conversationnel, puis lire ce qu’il répond."]
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
examples = ["Saisir le nom complet d’un personnage fictif dans un agent conversationnel, puis lire ce qu’il répond."]
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    if passage.field != Field::Example {
        return;
    }
    let Some(between) = passage.number(&RULE, "words-between") else { return };
    let asked = |(_, verb): (_, Range<usize>)| {
        let (_, data) = passage.hits(DATA).find(|(_, data)| {
            data.start >= verb.end
                && data.start - verb.end <= between
                && sentence(passage, data) == sentence(passage, &verb)
                && !passage.text[passage.bytes(verb.start..data.end)].contains([',', ':'])
        })?;
        let is_safe = passage.hits(SAFE).any(|(_, words)| sentence(passage, &words) == sentence(passage, &verb));
        (is_asked(passage, &verb) && !is_safe).then_some((verb, data))
    };
    let Some((verb, data)) = passage.hits(VERBS).find_map(asked) else { return };
    findings
        .add(passage.place_of(passage.bytes(data.clone())))
        .subject(passage.subject)
        .label("here")
        .value("data", passage.words(data))
        .value("verb", passage.words(verb.clone()))
        .and(passage.place_of(passage.bytes(verb)), "verb", Vec::new());
}

/// True when a verb is what the sentence asks for: its first word, or one of the expressions that say who does it.
fn is_asked(passage: &Passage<'_>, verb: &Range<usize>) -> bool {
    let before = passage.text[..passage.bytes(verb.clone()).start].trim_end();
    verb.len() > 1 || before.is_empty() || before.ends_with(is_end)
}

/// Which sentence of the text some words are in.
fn sentence(passage: &Passage<'_>, words: &Range<usize>) -> usize {
    passage.text[..passage.bytes(words.clone()).start].matches(is_end).count()
}

fn is_end(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | ';' | '…')
}
