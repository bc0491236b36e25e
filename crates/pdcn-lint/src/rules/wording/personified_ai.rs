//! `personified-ai`: a machine is not said to think or to feel.

use std::ops::Range;

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::verb::NOT_A_VERB;
use crate::{Category, Example, Field, Passage, Rule};

/// Names of AI, and the verbs of thought and feeling that go with them: singular, then plural.
const SUBJECT: &str = "ai-subject";
const VERB: &str = "mental-verb";
const SUBJECTS: &str = "ai-subject-plural";
const VERBS: &str = "mental-verb-plural";
/// Small words between a subject and its verb.
const BETWEEN: &str = "between-subject-and-verb";
/// Words after which a name is no subject.
const PREPOSITION: &str = "preposition";
/// Words after which it is one all the same.
const RELATIVE: &str = "relative";
/// Words after which a subject may follow its verb.
const INVERTING: &str = "inverting";
/// Words that deny.
const NEGATION: &str = "negation";
/// Words after which nothing is claimed.
const QUESTIONING: &str = "questioning";
/// Pronouns for a machine that was just named, and what stands between the two: `à l’IA ce qu’elle sait`.
const PRONOUN: &str = "machine-pronoun";
const LINK: &str = "link";
/// Words after which a name is the subject of a clause, and words that begin another.
const OPENING: &str = "clause-opening";
const SUBORDINATE: &str = "subordinate";
/// Words that add a verb: `calcule et comprend`.
const COORDINATION: &str = "coordination";
/// How many words may stand between a subject and its verb.
const REACH: usize = 10;
/// How many words a relative pronoun and its verb may take before their object.
const CLAUSE: usize = 4;

pub(crate) static RULE: Rule = Rule {
    id: "personified-ai",
    category: Category::Wording,
    level: Level::Warning,
    lists: &[
        SUBJECT,
        SUBJECTS,
        VERB,
        VERBS,
        BETWEEN,
        NOT_A_VERB,
        PREPOSITION,
        RELATIVE,
        INVERTING,
        NEGATION,
        QUESTIONING,
        PRONOUN,
        LINK,
        OPENING,
        SUBORDINATE,
        COORDINATION,
    ],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Expliquer comment une IA comprend une question."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Expliquer comment une IA produit une réponse à une question."
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
    for (verbs, subjects) in [(VERB, SUBJECT), (VERBS, SUBJECTS)] {
        for (_, verb) in passage.hits(verbs) {
            let subject = subject_of(passage, verb.start, subjects)
                .or_else(|| subject_after(passage, &verb, subjects))
                .or_else(|| far_subject(passage, verb.start, subjects));
            let Some(subject) = subject else { continue };
            let (start, end) = (subject.start.min(verb.start), subject.end.max(verb.end));
            let in_doubt = passage.hits(QUESTIONING).any(|(_, words)| words.start < start);
            if in_doubt || passage.is_quoted(verb.start) {
                continue;
            }
            findings
                .add(passage.place_of(passage.bytes(start..end)))
                .subject(passage.subject)
                .label("here")
                .value("subject", passage.words(subject))
                .value("verb", passage.words(verb));
        }
    }
}

/// The machine that is the subject of the verb at a word, unless the verb is denied.
fn subject_of(passage: &Passage<'_>, verb: usize, subjects: &'static str) -> Option<Range<usize>> {
    let (mut at, mut is_relative, mut pronoun) = (verb, false, None);
    let subject = loop {
        if passage.hit_before(NEGATION, at).is_some() {
            return None;
        }
        if let Some(subject) = passage.hit_before(subjects, at).filter(|subject| !passage.is_small(subject)) {
            break subject;
        }
        is_relative |= passage.hit_before(RELATIVE, at).is_some();
        if pronoun.is_none() && passage.hit_before(PRONOUN, at).is_some() {
            pronoun = at.checked_sub(1);
        }
        let between = passage.hit_before(BETWEEN, at).or_else(|| {
            // What links a pronoun to what it stands for.
            passage.hit_before(LINK, at).filter(|_| pronoun.is_some())
        });
        at = match between {
            Some(between) => between.start,
            // « réellement », « vraiment »: any adverb.
            None if at > 0 && passage.tokens[at - 1].word.ends_with("ment") && at < verb + 1 => at - 1,
            None => return None,
        };
    };
    let determiner = passage.hit_before(NOT_A_VERB, subject.start);
    let is_denied = passage.hit_before(NEGATION, subject.start).is_some();
    if is_denied || pronoun.is_some_and(|pronoun| !agrees(passage, pronoun, &subject)) {
        return None;
    }
    if is_relative || pronoun.is_some() {
        return Some(subject);
    }
    // « de l’IA », « du robot », « par une IA »: no subject.
    let follows = |at: usize| passage.hit_before(PREPOSITION, at).is_some();
    let is_complement =
        follows(subject.start) || determiner.as_ref().is_some_and(|determiner| follows(determiner.start));
    // « les personnes qui conçoivent l’IA veulent »: no subject either.
    let first = determiner.map_or(subject.start, |determiner| determiner.start);
    let is_object = (first.saturating_sub(CLAUSE)..first).any(|at| {
        let opens = |at| passage.hit_at(OPENING, at).is_some();
        passage.hit_at(RELATIVE, at).is_some() && !(at..first).any(opens)
    });
    (!is_complement && !is_object).then_some(subject)
}

/// True unless the pronoun has another gender than the article of the machine: « un robot… elle ».
fn agrees(passage: &Passage<'_>, pronoun: usize, subject: &Range<usize>) -> bool {
    let word = |at: Option<usize>| at.and_then(|at| passage.tokens.get(at)).map_or("", |token| &token.word);
    let article = word(subject.start.checked_sub(1));
    match word(Some(pronoun)) {
        "elle" => !matches!(article, "un" | "le" | "du" | "au" | "ce" | "cet"),
        "il" => !matches!(article, "une" | "la" | "cette") && word(Some(subject.start)) != "ia",
        _ => true,
    }
}

/// The machine that is the subject of a verb further on in its clause: « comment une IA compare deux textes et croit… »,
/// « comment un robot entraîné par… comprend ».
fn far_subject(passage: &Passage<'_>, verb: usize, subjects: &'static str) -> Option<Range<usize>> {
    let is_added = passage.hit_before(COORDINATION, verb).is_some();
    let mut candidates: Vec<_> = passage.hits(subjects).map(|(_, subject)| subject).collect();
    candidates.retain(|subject| subject.end < verb && verb - subject.end <= REACH && !passage.is_small(subject));
    candidates.into_iter().rev().find(|subject| {
        let opens = |at: usize| passage.hit_before(OPENING, at).is_some();
        let determiner = passage.hit_before(NOT_A_VERB, subject.start);
        let is_first = opens(subject.start) || determiner.is_some_and(|determiner| opens(determiner.start));
        let relative = passage.hit_at(RELATIVE, subject.end).map_or(subject.end, |relative| relative.end);
        let is_one_clause = (relative..verb)
            .all(|at| passage.hit_at(SUBORDINATE, at).is_none() && passage.hit_at(NEGATION, at).is_none())
            && (subject.end..=verb).all(|at| !passage.before(at).contains([',', ';', ':', '.', '(', '«']));
        let next = &passage.tokens[subject.end].word;
        let is_participle = ["é", "ée", "és", "ées", "ed"].iter().any(|ending| next.ends_with(ending));
        let has_complement = is_participle || passage.hit_at(PREPOSITION, subject.end).is_some();
        let is_subject = (is_added && (is_first || relative > subject.end)) || (is_first && has_complement);
        is_one_clause && is_subject
    })
}

/// The machine that is the subject of a verb right before it: « ce que pense une IA ».
fn subject_after(passage: &Passage<'_>, verb: &Range<usize>, subjects: &'static str) -> Option<Range<usize>> {
    passage.hit_before(INVERTING, verb.start)?;
    // Some names bring their article.
    passage.hit_at(subjects, verb.end).or_else(|| {
        let determiner = passage.hit_at(NOT_A_VERB, verb.end)?;
        passage.hit_at(subjects, determiner.end)
    })
}
