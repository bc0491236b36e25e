//! `brand-name`: a statement names no brand, which may be gone next year.

use std::ops::Range;

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, Example, Field, Passage, Rule};

/// The list of brands.
const BRANDS: &str = "brand-name";
/// Brands that are also first names or words, and the words after which they are brands.
const NAMES: &str = "brand-or-word";
const CONTEXT: &str = "brand-context";
/// Brands that are words in small letters: `from scratch`.
const CAPITALS: &str = "brand-with-capital";
/// Words that show that they are not.
const ELSEWHERE: &str = "brand-elsewhere";
/// Those whose first name it may be: `Alexa, une amie`.
const PEER: &str = "peer";

pub(crate) static RULE: Rule = Rule {
    id: "brand-name",
    category: Category::Wording,
    level: Level::Warning,
    lists: &[BRANDS, CAPITALS, NAMES, CONTEXT, ELSEWHERE, PEER],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse de ChatGPT."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse d’un agent conversationnel."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    if !matches!(passage.field, Field::Statement | Field::Pupil) {
        return;
    }
    let names = passage.hits(NAMES).map(|(_, tokens)| tokens).filter(|tokens| is_tool(passage, tokens));
    let is_word = |tokens: &Range<usize>| {
        passage.hit_at(CAPITALS, tokens.start).is_some() && !passage.words(tokens.clone()).contains(char::is_uppercase)
    };
    let brands = passage.hits(BRANDS).map(|(_, tokens)| tokens).filter(|tokens| !is_word(tokens));
    let mut found: Vec<Range<usize>> = brands.chain(names).collect();
    let versions = (0..passage.tokens.len()).filter(|at| is_version(passage, *at)).map(|at| at..at + 1);
    found.extend(versions);
    found.sort_by_key(|tokens| (tokens.start, usize::MAX - tokens.end));
    let mut done = 0;
    for tokens in found {
        if tokens.start < done {
            continue;
        }
        done = tokens.end;
        findings
            .add(passage.place_of(passage.bytes(tokens.clone())))
            .subject(passage.subject)
            .label("here")
            .value("brand", passage.words(tokens));
    }
}

/// True when a name that may be another word is that of a tool, by its capital and the words around it.
fn is_tool(passage: &Passage<'_>, tokens: &Range<usize>) -> bool {
    let is_capital = |at: usize| {
        let written = passage.tokens.get(at).map_or("", |token| &passage.text[token.bytes.clone()]);
        written.starts_with(char::is_uppercase)
    };
    // `Alexa Canady`, and `Alexa, une amie`: a person.
    let is_person = is_capital(tokens.end) && passage.before(tokens.end) == " ";
    let is_peer = passage.before(tokens.end).contains(',')
        && passage.hits(PEER).any(|(_, peer)| (tokens.end..tokens.end + 3).contains(&peer.start));
    let is_elsewhere = passage.hits(ELSEWHERE).next().is_some();
    is_capital(tokens.start)
        && !is_person
        && !is_elsewhere
        && !is_peer
        && tokens.start > 0
        && passage.hit_before(CONTEXT, tokens.start).is_some()
}

/// True for a brand with the number of a version: `ChatGPT-5`, `GPT4o`.
fn is_version(passage: &Passage<'_>, at: usize) -> bool {
    let word = &passage.tokens[at].word;
    let Some(digit) = word.find(|character: char| character.is_ascii_digit()).filter(|digit| *digit > 0) else {
        return false;
    };
    let name = word[..digit].trim_end_matches('-');
    let is_this = |brand: &str| brand == name;
    let mut brands = passage.list(BRANDS).unwrap_or_default().iter();
    brands.any(|brand| is_this(&brand.text) || brand.forms.iter().any(|form| is_this(form)))
}
