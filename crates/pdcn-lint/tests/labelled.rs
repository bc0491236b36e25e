//! Texts labelled by hand, good and bad: counts how often each rule of wording is right (precision) and how much it
//! finds (recall).

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use pdcn_lint::{Category, Options, RULES, Rule, base_pathway, lint};
use pdcn_model::Level;
use pdcn_source::{Folder, load};
use toml::Table;

/// The least precision that a rule may have, in percent.
const LEAST_PRECISION: usize = 95;
/// How many texts a rule must have to find at least.
const LEAST_POSITIVES: usize = 5;

#[derive(Debug, Default)]
struct Count {
    right: usize,
    wrong: usize,
    missed: usize,
}

/// The rules of wording, all of them on; `missing-translation` only where it is asked for.
fn found(case: &Table) -> BTreeSet<&'static str> {
    let loaded = load(folder(case));
    let mut options = Options::default();
    let translated = case.contains_key("translated");
    for rule in wording().filter(|rule| rule.level == Level::Off) {
        options.levels.push((rule.id.to_owned(), if translated { Level::Warning } else { Level::Off }));
    }
    let report = lint(&loaded, &options);
    let of_wording = report.findings.iter().filter(|finding| finding.rule.category == Category::Wording);
    // The base pathway has an outcome of its own, which no case is about.
    of_wording.filter(|finding| finding.subject.as_deref() != Some("VIE-001")).map(|finding| finding.rule.id).collect()
}

fn wording() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().filter(|rule| rule.category == Category::Wording)
}

/// The base pathway, with the texts of a case in it.
fn folder(case: &Table) -> Folder {
    let quoted = |text: &toml::Value| {
        let text = text.as_str().expect("a text").replace('\\', "\\\\").replace('"', "\\\"");
        format!("\"{text}\"")
    };
    let neutral = toml::Value::from("Dessiner un chemin sur une carte.");
    let statements = case.get("statements").and_then(toml::Value::as_array).cloned();
    let mut outcomes = String::new();
    for (number, statement) in (1..).zip(statements.unwrap_or_else(|| vec![neutral])) {
        let statement = quoted(&statement);
        let mut add = |line: String| writeln!(outcomes, "{line}").expect("a string takes everything");
        add(format!("[[outcome]]\nid = \"IA-{number:03}\"\ncompetency = \"IA-EVAL\"\nstatement = {statement}"));
        if let Some(pupil) = case.get("pupil") {
            add(format!("pupil = {}", quoted(pupil)));
        }
        if let Some(example) = case.get("example") {
            add(format!("examples = [{}]", quoted(example)));
        }
        add("learn = \"P1\"\nmaster = \"P2\"".to_owned());
        let (english, pupil) = (case.get("english"), case.get("english-pupil"));
        if english.is_some() || pupil.is_some() {
            let english = english.map_or_else(|| "\"Draw a path on a map.\"".to_owned(), quoted);
            add(format!("[outcome.translation.en]\nstatement = {english}"));
            if let Some(pupil) = pupil {
                add(format!("pupil = {}", quoted(pupil)));
            }
        }
    }
    let base = base_pathway().iter().filter(|(path, _)| *path != "editions/2026-2027/primary/ia.toml");
    Folder::from_texts(base.copied().chain([("editions/2026-2027/primary/ia.toml", outcomes.as_str())]))
}

#[test]
fn each_rule_of_wording_is_right_nineteen_times_out_of_twenty() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/labelled/statements.toml");
    let text = std::fs::read_to_string(path).expect("the labelled texts");
    let labelled: Table = toml::from_str(&text).expect("they are TOML");
    let cases = labelled["case"].as_array().expect("a list of cases");
    assert!(cases.len() >= 200, "{} texts", cases.len());
    let mut counts: BTreeMap<&str, Count> = wording().map(|rule| (rule.id, Count::default())).collect();
    let mut surprises = String::new();
    for case in cases {
        let case = case.as_table().expect("a case is a table");
        let rules = case["rules"].as_array().expect("the rules of a case");
        let expected: BTreeSet<&str> = rules.iter().map(|rule| rule.as_str().expect("the name of a rule")).collect();
        let found = found(case);
        for (id, count) in &mut counts {
            match (expected.contains(id), found.contains(id)) {
                (true, true) => count.right += 1,
                (false, true) => count.wrong += 1,
                (true, false) => count.missed += 1,
                (false, false) => {}
            }
        }
        assert!(expected.iter().all(|id| counts.contains_key(id)), "{case:?}: no such rule");
        if found != expected {
            writeln!(surprises, "expected {expected:?}, found {found:?}: {case:?}").expect("a string takes everything");
        }
    }
    let mut table = String::from("rule                      right wrong missed precision recall\n");
    let mut is_good = true;
    for (id, Count { right, wrong, missed }) in &counts {
        let percent = |all: usize| right * 100 / all.max(1);
        let (precision, recall) = (percent(right + wrong), percent(right + missed));
        writeln!(table, "{id:25} {right:5} {wrong:5} {missed:6} {precision:8}% {recall:5}%")
            .expect("a string takes it");
        is_good &= precision >= LEAST_PRECISION && right + missed >= LEAST_POSITIVES;
    }
    assert!(is_good, "\n{table}\n{surprises}");
    // `cargo test --test labelled -- --nocapture` with this set shows the table of a run that passes.
    if std::env::var_os("PDCN_SHOW").is_some() {
        std::io::Write::write_all(&mut std::io::stderr(), format!("\n{table}\n{surprises}").as_bytes()).expect("shown");
    }
}
