//! What rules say of prerequisites that others imply, and of an edition whose reasons are still to be written.

#![expect(clippy::format_push_string, reason = "speed does not matter")]

use pdcn_lint::{Options, lint};
use pdcn_model::Level;
use pdcn_source::{Folder, load};

/// The grade in which an outcome begins, and what it leans on: position, strength, and whether with a reason.
type Leaning<'l> = (&'l str, &'l [(usize, &'l str, bool)]);

/// Outcomes `A-001` on, each with its grade and its prerequisites: number, strength, reason or not.
fn found(rule: &str, outcomes: &[Leaning<'_>]) -> Vec<(Level, String)> {
    let mut text = String::new();
    for (number, (grade, prerequisites)) in (1..).zip(outcomes) {
        text +=
            &format!("[[outcome]]\nid = \"A-{number:03}\"\ncompetency = \"A-X\"\nstatement = \"Nommer {number}.\"\n");
        text += &format!("learn = \"{grade}\"\nmaster = \"{grade}\"\n");
        for (before, strength, has_reason) in *prerequisites {
            text += &format!("[[outcome.prerequisite]]\nid = \"A-{before:03}\"\n");
            text += &if strength.is_empty() { String::new() } else { format!("strength = \"{strength}\"\n") };
            text += if *has_reason { "reason = \"Il faut savoir nommer.\"\n" } else { "" };
        }
    }
    judged(rule, text)
}

/// What a rule finds in outcomes of an edition of nine grades.
fn judged(rule: &str, text: String) -> Vec<(Level, String)> {
    let mut frame = "id = \"2026\"\ntitle = \"Parcours\"\nstatus = \"draft\"\nlicense = \"CC0-1.0\"\n".to_owned();
    frame += "[[stage]]\nid = \"primary\"\ntitle = \"Ordre\"\n";
    for grade in 1..=9 {
        frame += &format!("[[grade]]\nid = \"P{grade}\"\ntitle = \"Année {grade}\"\nshort = \"{grade}\"\n");
        frame += "stage = \"primary\"\ncycle = \"Cycle\"\nage = 6\n";
    }
    frame += "[[strand]]\nid = \"A\"\ntitle = \"Volet\"\n";
    frame += "[[competency]]\nid = \"A-X\"\nstrand = \"A\"\ntitle = \"Compétence\"\n";
    let settings = "format = 2\nlanguage = \"fr\"\ncurrent = \"2026\"\n[lint.rules]\n\
                    wide-gap = { level = \"info\", max-grades = 1 }\n\
                    too-many-prerequisites = { level = \"info\", max = 2 }\n";
    let loaded = load(Folder::from_texts([
        ("pdcn.toml", settings.to_owned()),
        ("editions/2026/edition.toml", frame),
        ("editions/2026/primary/a.toml", text),
    ]));
    let options = Options { only: vec![rule.to_owned()], ..Options::default() };
    let report = lint(&loaded, &options);
    report.findings.iter().map(|one| (one.level, one.subject.clone().unwrap_or_default())).collect()
}

const REQUIRED: &str = "required";
const HELPFUL: &str = "helpful";
const UNSAID: &str = "";

fn subjects(rule: &str, outcomes: &[Leaning<'_>]) -> Vec<String> {
    found(rule, outcomes).into_iter().map(|(_, subject)| subject).collect()
}

#[test]
fn a_prerequisite_that_nearer_ones_imply_is_not_too_old() {
    let chain: [Leaning<'_>; 4] = [
        ("P1", &[]),
        ("P3", &[(1, REQUIRED, true)]),
        ("P5", &[(2, REQUIRED, true)]),
        ("P7", &[(3, REQUIRED, true), (1, REQUIRED, true)]),
    ];
    assert_eq!(subjects("wide-gap", &chain), [""; 0]);
    // Without the way between, it is; and a required one is not implied by a helpful way.
    let broken: [Leaning<'_>; 4] =
        [chain[0], ("P3", &[]), chain[2], ("P7", &[(3, REQUIRED, true), (1, REQUIRED, true)])];
    assert_eq!(subjects("wide-gap", &broken), ["A-004"]);
    let helpful: [Leaning<'_>; 4] = [chain[0], ("P3", &[(1, HELPFUL, true)]), chain[2], chain[3]];
    assert_eq!(subjects("wide-gap", &helpful), ["A-004"]);
    // The nearer one may be too old itself: then that one is told.
    let far: [Leaning<'_>; 3] =
        [("P1", &[]), ("P2", &[(1, REQUIRED, true)]), ("P9", &[(2, REQUIRED, true), (1, REQUIRED, true)])];
    assert_eq!(found("wide-gap", &far).len(), 1);
}

#[test]
fn a_strength_that_nobody_said_is_never_taken_for_a_required_one() {
    let mastered_later = |strength| found("backward-prerequisite", &[("P2", &[]), ("P1", &[(1, strength, true)])]);
    assert_eq!(mastered_later(REQUIRED), [(Level::Error, "A-002".to_owned())]);
    assert_eq!(mastered_later(UNSAID), [(Level::Warning, "A-002".to_owned())]);
    // It is implied by a way of which nobody said that it only helps, and implies no required one.
    let gap = |middle, direct| {
        let outcomes: [Leaning<'_>; 3] =
            [("P1", &[]), ("P3", &[(1, middle, true)]), ("P5", &[(2, REQUIRED, true), (1, direct, true)])];
        subjects("redundant-prerequisite", &outcomes).len()
    };
    for (middle, direct, n_redundant) in
        [(REQUIRED, UNSAID, 1), (UNSAID, UNSAID, 1), (HELPFUL, UNSAID, 0), (UNSAID, HELPFUL, 1), (UNSAID, REQUIRED, 0)]
    {
        assert_eq!(gap(middle, direct), n_redundant, "{middle:?} {direct:?}");
    }
}

#[test]
fn what_comes_earlier_in_the_same_span_may_be_mastered_beside_it() {
    let outcome = |id: &str, learn: &str, master: &str, rest: &str| {
        format!(
            "[[outcome]]\nid = \"{id}\"\ncompetency = \"A-X\"\nstatement = \"Nommer {id}.\"\n\
             learn = \"{learn}\"\nmaster = \"{master}\"\n{rest}"
        )
    };
    let needs = |more: &str| format!("[[outcome.prerequisite]]\nid = \"A-001\"\n{more}reason = \"Il faut.\"\n");
    let found = |before: (&str, &str), after: (&str, &str), more: &str| {
        let texts = outcome("A-001", before.0, before.1, "") + &outcome("A-002", after.0, after.1, &needs(more));
        judged("backward-prerequisite", texts)
            .into_iter()
            .map(|(level, subject)| format!("{level:?} {subject}"))
            .collect::<Vec<_>>()
    };
    let required = "strength = \"required\"\n";
    let within = "strength = \"required\"\nwithin = \"before\"\n";
    assert_eq!(found(("P1", "P2"), ("P1", "P2"), required), ["Error A-002"]);
    assert_eq!(found(("P1", "P2"), ("P1", "P2"), within), [""; 0]);
    assert_eq!(found(("P1", "P1"), ("P1", "P1"), within), [""; 0]);
    // It is earlier: it begins no later, and is mastered no later.
    assert_eq!(found(("P2", "P2"), ("P1", "P2"), within), ["Error A-002"]);
    assert_eq!(found(("P1", "P3"), ("P1", "P2"), within), ["Error A-002"]);
    // As serious as what is said of its strength.
    assert_eq!(found(("P1", "P3"), ("P1", "P2"), "within = \"before\"\n"), ["Warning A-002"]);
}

#[test]
fn prerequisites_that_others_imply_do_not_count_as_too_many() {
    let outcomes: [Leaning<'_>; 4] = [
        ("P1", &[]),
        ("P2", &[(1, REQUIRED, true)]),
        ("P3", &[]),
        ("P4", &[(1, REQUIRED, true), (2, REQUIRED, true), (3, REQUIRED, true)]),
    ];
    assert_eq!(subjects("too-many-prerequisites", &outcomes), [""; 0]);
    let outcomes = [outcomes[0], ("P2", [].as_slice()), outcomes[2], outcomes[3]];
    assert_eq!(subjects("too-many-prerequisites", &outcomes), ["A-004"]);
}

#[test]
fn a_missing_reason_is_an_information_until_the_first_is_written() {
    let level = |has_reason| {
        let outcomes: [Leaning<'_>; 3] =
            [("P1", &[]), ("P2", &[(1, REQUIRED, false)]), ("P3", &[(2, HELPFUL, has_reason)])];
        found("missing-reason", &outcomes).into_iter().map(|(level, _)| level).collect::<Vec<_>>()
    };
    assert_eq!(level(false), [Level::Info, Level::Info]);
    assert_eq!(level(true), [Level::Warning]);
}
