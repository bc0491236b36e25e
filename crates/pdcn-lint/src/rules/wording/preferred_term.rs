//! `preferred-term`: a term of the language of the place is used.

use std::ops::Range;

use pdcn_model::{Level, Word};
use unicode_normalization::UnicodeNormalization as _;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::words::{capitalized, in_case_of};
use crate::{Category, Example, Passage, Rule};

/// The terms to replace.
const TERMS: &str = "preferred-term";
/// Words that change before a vowel, and before a consonant.
const BEFORE_VOWEL: &str = "before-vowel";
const BEFORE_CONSONANT: &str = "before-consonant";
/// Words before one thing, and before several.
const SINGULAR: &str = "singular-determiner";
const PLURAL: &str = "plural-determiner";

pub(crate) static RULE: Rule = Rule {
    id: "preferred-term",
    category: Category::Wording,
    level: Level::Warning,
    fix: Some(Safety::Safe),
    lists: &[TERMS, BEFORE_VOWEL, BEFORE_CONSONANT, SINGULAR, PLURAL],
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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let mut done = 0;
    for (word, tokens) in passage.hits(TERMS) {
        if tokens.start < done || passage.is_as_given(&tokens) || is_gloss(passage, word, &tokens) {
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

/// True when the term and a better one stand side by side, one of them in parentheses.
fn is_gloss(passage: &Passage<'_>, word: &Word, tokens: &Range<usize>) -> bool {
    let Range { start, end } = passage.bytes(tokens.clone());
    let (before, after) = (&passage.text[..start], &passage.text[end..]);
    // A term alone in parentheses says the same as the words before.
    let opening =
        before.trim_end_matches([' ', '\u{A0}', ':', ',']).trim_end_matches("en anglais").trim_end_matches("ou ");
    if after.starts_with(')') && (before.ends_with('(') || opening.ends_with('(')) && start > 1 {
        return true;
    }
    let near = if before.rfind(['(', ')']).is_some_and(|at| before[at..].starts_with('(')) && after.contains(')') {
        before.rsplit('(').nth(1)
    } else {
        after.trim_start().strip_prefix('(').and_then(|inside| inside.split(')').next())
    };
    let plain = |text: &str| text.to_lowercase().replace('\'', "’");
    let near = near.map(plain).unwrap_or_default();
    let of_list = passage.list(TERMS).unwrap_or_default().iter();
    let same_better = of_list.filter(|other| {
        let first = |word: &Word| word.prefer.first().map(|better| better.trim_end_matches(['s', 'x']).to_owned());
        first(other) == first(word)
    });
    // Number does not matter: « mots-clics (hashtag) ».
    let mut better = same_better.flat_map(|word| &word.prefer);
    better.any(|better| near.contains(plain(better).trim_end_matches(['s', 'x'])))
}

/// What takes the place of a term, with the word before it when that changes: `de phishing`, `d’hameçonnage`. Nothing when
/// it would have another number than the term.
fn replacement(passage: &Passage<'_>, word: &Word, tokens: Range<usize>) -> Option<(Range<usize>, String)> {
    let better = word.prefer.first()?;
    let written = passage.words(tokens.clone());
    if !has_number_of(passage, &tokens, better) {
        return None;
    }
    let list = if begins_with_vowel(better) { BEFORE_VOWEL } else { BEFORE_CONSONANT };
    // A short name in capitals stands for its words: `LLM`.
    let first = written.split(' ').next().unwrap_or_default();
    let mut words = if is_initials(first) { better.clone() } else { in_case_of(written, better) };
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

/// True when what is better has the number of the term, as far as the words before it and its own ending tell.
fn has_number_of(passage: &Passage<'_>, tokens: &Range<usize>, better: &str) -> bool {
    let is_plural = |word: &str| word.ends_with(['s', 'x']);
    let better_is_plural = better.split([' ', '-']).next().is_some_and(is_plural);
    let written = passage.words(tokens.clone());
    if is_initials(written) {
        // They have no plural of their own: only a word before them tells.
        return !better_is_plural && passage.hit_before(SINGULAR, tokens.start).is_some();
    }
    // « cookies de suivi », « QR codes ».
    let lower = written.to_lowercase();
    let ends_plural =
        lower.split(' ').next().is_some_and(is_plural) || lower.split(' ').next_back().is_some_and(is_plural);
    let is_told_plural = passage.hit_before(PLURAL, tokens.start).is_some();
    better_is_plural == ends_plural && better_is_plural >= is_told_plural
}

/// True for a name made of initials: `LLM`.
fn is_initials(written: &str) -> bool {
    let n_signs = written.chars().count();
    (2..=4).contains(&n_signs) && written.chars().all(char::is_uppercase)
}

fn begins_with_vowel(word: &str) -> bool {
    let first = word.nfd().next().map(|character| character.to_ascii_lowercase());
    matches!(first, Some('a' | 'e' | 'i' | 'o' | 'u' | 'h'))
}
