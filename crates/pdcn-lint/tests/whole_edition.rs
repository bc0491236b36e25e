//! Rules that weigh a whole edition say nothing of a small one, nor of what is not written yet.

#![expect(
    clippy::expect_used,
    clippy::format_push_string,
    reason = "a test that cannot go on says why; speed does not matter"
)]

use pdcn_lint::{Options, lint};
use pdcn_source::{Folder, load};

/// An edition with these stages of four grades and two cycles each, two strands, and outcomes: strand, number, → and ★.
fn found(stages: &[&str], outcomes: &[(&str, usize, &str, &str)]) -> Vec<(&'static str, String)> {
    let mut frame = "id = \"2026-2027\"\ntitle = \"Parcours\"\nstatus = \"draft\"\nlicense = \"CC0-1.0\"\n".to_owned();
    for stage in stages {
        frame += &format!("[[stage]]\nid = \"{stage}\"\ntitle = \"Ordre {stage}\"\n");
        for grade in 1..5 {
            let (id, cycle) = (format!("{}{grade}", stage[..1].to_uppercase()), (grade + 1) / 2);
            frame +=
                &format!("[[grade]]\nid = \"{id}\"\ntitle = \"Année {id}\"\nshort = \"{id}\"\nstage = \"{stage}\"\n");
            frame += &format!("cycle = \"Cycle {cycle}\"\nage = 6\n");
        }
    }
    for strand in ["A", "B"] {
        frame += &format!("[[strand]]\nid = \"{strand}\"\ntitle = \"Volet {strand}\"\n");
        frame +=
            &format!("[[competency]]\nid = \"{strand}-X\"\nstrand = \"{strand}\"\ntitle = \"Compétence {strand}\"\n");
    }
    let mut files = vec![
        ("pdcn.toml".to_owned(), "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n".to_owned()),
        ("editions/2026-2027/edition.toml".to_owned(), frame),
    ];
    for (strand, number, learn, master) in outcomes {
        let stage = stages.iter().find(|stage| learn.to_lowercase().starts_with(&stage[..1])).expect("its stage");
        let path = format!("editions/2026-2027/{stage}/{}-{number}.toml", strand.to_lowercase());
        let text = format!(
            "[[outcome]]\nid = \"{strand}-{number:03}\"\ncompetency = \"{strand}-X\"\nstatement = \"Nommer {number} images.\"\n\
             learn = \"{learn}\"\nmaster = \"{master}\"\n"
        );
        files.push((path, text));
    }
    let loaded = load(Folder::from_texts(files));
    let options = Options { only: vec!["progression".to_owned()], ..Options::default() };
    let report = lint(&loaded, &options);
    let mut found: Vec<(&str, String)> =
        report.findings.iter().map(|one| (one.rule.id, one.subject.clone().unwrap_or_default())).collect();
    found.sort();
    found
}

fn of(rule: &'static str, subject: &str) -> (&'static str, String) {
    (rule, subject.to_owned())
}

#[test]
fn nothing_is_said_of_an_edition_without_outcomes_or_with_one_stage() {
    assert_eq!(found(&["primary", "secondary"], &[]), []);
    assert_eq!(found(&["primary"], &[("A", 1, "P1", "P2"), ("B", 1, "P2", "P2")]), []);
    // The second stage is declared, and nothing of it is written yet.
    assert_eq!(found(&["primary", "secondary"], &[("A", 1, "P1", "P2"), ("B", 1, "P2", "P2")]), []);
    // A strand that is not written at all is said once.
    assert_eq!(found(&["primary"], &[("A", 1, "P1", "P2"), ("A", 2, "P3", "P3")]), [of("strand-gap", "B")]);
}

#[test]
fn cycles_of_the_same_title_in_two_stages_are_two() {
    let outcomes = [("A", 1, "P1", "P1"), ("A", 2, "S1", "S1"), ("B", 1, "P1", "P1"), ("B", 2, "S3", "S3")];
    // Cycle 1 of primary, cycles 1 and 2 of secondary are written: each strand lacks one.
    assert_eq!(found(&["primary", "secondary"], &outcomes), [of("strand-gap", "A"), of("strand-gap", "B")]);
}

#[test]
fn a_bridge_is_missed_both_ways() {
    let outcomes = [("A", 1, "P1", "P1"), ("B", 1, "S1", "S1")];
    let found = found(&["primary", "secondary"], &outcomes);
    // The strand of B is not in primary at all: that is for the gap to say.
    assert_eq!(found, [of("stage-bridge", "A-X"), of("strand-gap", "A"), of("strand-gap", "B")]);
}

#[test]
fn a_load_is_weighed_against_its_own_stage_only() {
    let mut outcomes = Vec::new();
    for number in 1..=24 {
        // Six a year in primary; twelve in two years of secondary and none in the others.
        outcomes.push(("A", number, ["P1", "P2", "P3", "P4"][number % 4], ["P1", "P2", "P3", "P4"][number % 4]));
        outcomes.push(("B", number, ["S1", "S3"][number % 2], ["S1", "S3"][number % 2]));
    }
    let found = found(&["primary", "secondary"], &outcomes);
    let loads: Vec<&str> = found.iter().filter(|(rule, _)| *rule == "grade-load").map(|(_, id)| id.as_str()).collect();
    assert_eq!(loads, ["S1", "S2", "S3", "S4"]);
    // Six in one grade and none in the three others are too few to weigh.
    let few: Vec<_> = (1..=6).map(|number| ("A", number, "P1", "P1")).collect();
    assert_eq!(self::found(&["primary"], &few), []);
}

#[test]
fn strands_of_one_grade_each_lack_nothing_elsewhere() {
    let outcomes =
        [("A", 1, "P1", "P1"), ("A", 2, "P1", "P1"), ("B", 1, "S1", "S1"), ("B", 2, "S1", "S2"), ("B", 3, "S1", "S1")];
    assert_eq!(found(&["primary", "secondary"], &outcomes), []);
    // One strand of one grade beside one that goes on lacks what the other has.
    let outcomes = [("A", 1, "P1", "P1"), ("A", 2, "P1", "P1"), ("B", 1, "P1", "P1"), ("B", 2, "S1", "S2")];
    let expected = [of("stage-bridge", "A-X"), of("strand-gap", "A")];
    assert_eq!(found(&["primary", "secondary"], &outcomes), expected);
}
