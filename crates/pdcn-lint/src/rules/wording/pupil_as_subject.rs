//! `pupil-as-subject`: the pupil is the one who acts.

use std::ops::Range;

use pdcn_model::Level;

use super::vague_verb::VAGUE;
use crate::check::Check;
use crate::finding::Findings;
use crate::verb::{NOT_A_VERB, first_verb};
use crate::{Category, Example, Field, Passage, Rule};

/// Openings in which the staff acts.
const OPENING: &str = "teacher-opening";
/// Turns of phrase in which something is done to the pupil.
const PASSIVE: &str = "passive-pupil";
/// Those for whom a pupil acts: `Enseigner un geste à un pair`.
const PEER: &str = "peer";
/// Verbs of those who teach, when the pupil follows.
const STAFF_VERB: &str = "staff-verb";
/// The pupil, to whom something is done.
const PUPIL: &str = "pupil";
/// Forms of `être`, and what is done to the pupil: `est amené`.
const BEING: &str = "being";
const PARTICIPLE: &str = "passive-participle";
/// How many words after the verb of the staff the pupil may come: `Favoriser la curiosité des élèves`.
const REACH: usize = 6;

pub(crate) static RULE: Rule = Rule {
    id: "pupil-as-subject",
    category: Category::Wording,
    level: Level::Warning,
    lists: &[OPENING, PASSIVE, STAFF_VERB, PUPIL, BEING, PARTICIPLE, PEER],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Faire découvrir aux élèves une erreur produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur produite par une IA."
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
    if passage.hits(PEER).next().is_some() {
        return;
    }
    let verb = first_verb(passage);
    let opening = passage.hits(OPENING).find(|(_, tokens)| tokens.start == 0 || Some(tokens.start) == verb);
    let told = opening.or_else(|| passage.hits(PASSIVE).next()).map(|(_, tokens)| tokens);
    let Some(tokens) = told.or_else(|| made_to_act(passage, verb?)).or_else(|| undergoing(passage)) else { return };
    findings
        .add(passage.place_of(passage.bytes(tokens.clone())))
        .subject(passage.subject)
        .label("here")
        .value("words", passage.words(tokens));
}

/// The verb of those who teach and the pupil after it: `Sensibiliser les jeunes`.
fn made_to_act(passage: &Passage<'_>, verb: usize) -> Option<Range<usize>> {
    let staff = passage.hit_at(STAFF_VERB, verb)?;
    let within = staff.end..staff.end + REACH;
    let (_, pupil) = passage.hits(PUPIL).find(|(_, pupil)| within.contains(&pupil.start))?;
    let is_one = (staff.end..=pupil.start).all(|at| !passage.before(at).contains([',', ';', ':', '.']));
    is_one.then_some(staff.start..pupil.end)
}

/// What is done to the pupil, at the head of a statement: `L’élève est amené`, `Être exposé`.
fn undergoing(passage: &Passage<'_>) -> Option<Range<usize>> {
    let article = passage.hit_at(NOT_A_VERB, 0).map_or(0, |article| article.end);
    let pupil = passage.hit_at(PUPIL, 0).or_else(|| passage.hit_at(PUPIL, article)).map_or(0, |pupil| pupil.end);
    // « Être sensibilisé » is vague, which is said elsewhere.
    let being = passage.hit_at(BEING, pupil).filter(|_| passage.hit_at(VAGUE, 0).is_none())?;
    passage.hit_at(PARTICIPLE, being.end).map(|participle| 0..participle.end)
}
