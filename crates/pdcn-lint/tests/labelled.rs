//! Texts labelled by hand, good and bad: counts how often each rule of wording is right (precision) and how much it
//! finds (recall), in French and in English.
//!
//! `statements.toml` was there before the rules were; `gathered-*.toml` is the work of people who had read what the rules
//! say of themselves, and neither their code nor their lists. A quarter of what was gathered is held out: whoever mends a
//! rule does not look at it (it is never shown), so that its figures tell how the rule does on what it was not mended for.
//! `PDCN_SHOW=1 cargo test --test labelled -- --nocapture` shows the tables and the other surprises.

#![expect(clippy::disallowed_methods, reason = "what it found is shown when asked from outside")]
#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use pdcn_lint::{Category, Options, RULES, Rule, base_pathway, lint};
use pdcn_model::Level;
use pdcn_source::{Folder, load};
use rayon::prelude::*;
use toml::Table;

/// The least precision that a rule may have, in percent: when it speaks, it is right. Of fewer than 34 texts one is more
/// than three percent: so many may be wrong in any case.
const LEAST_PRECISION: usize = 97;
const MOST_WRONG: usize = 1;
/// The least recall, in percent: it finds what it is about.
const LEAST_RECALL: usize = 90;
/// How many texts a rule must have to find at least, in French; in English, to be held to the above.
const LEAST_POSITIVES: usize = 5;

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Count {
    fn add(&mut self, expected: bool, found: bool) {
        match (expected, found) {
            (true, true) => self.right += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn precision(self) -> usize {
        percent(self.right, self.right + self.wrong)
    }

    fn recall(self) -> usize {
        percent(self.right, self.right + self.missed)
    }
}

/// A share in percent; of nothing, all of it.
fn percent(part: usize, all: usize) -> usize {
    (part * 100).checked_div(all).unwrap_or(100)
}

fn is_precise(count: Count) -> bool {
    count.wrong <= MOST_WRONG || count.precision() >= LEAST_PRECISION
}

/// What a rule finds in the texts of one language: all of them, and those that are held out.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    all: Count,
    held_out: Count,
}

/// A quarter of what was gathered, told by the texts themselves: the first bits of their FNV-1a.
fn is_held_out(case: &Table) -> bool {
    let texts = case.iter().filter(|(key, _)| *key != "rules").flat_map(|(_, value)| match value {
        toml::Value::Array(texts) => texts.clone(),
        text => vec![text.clone()],
    });
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for byte in texts.flat_map(|text| text.as_str().unwrap_or_default().as_bytes().to_vec()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    hash >> 62 == 0
}

fn cases(name: &str) -> Vec<Table> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/labelled").join(name);
    let text = std::fs::read_to_string(path).expect("the labelled texts");
    let labelled: Table = toml::from_str(&text).expect("they are TOML");
    let cases = labelled["case"].as_array().expect("a list of cases");
    cases.iter().map(|case| case.as_table().expect("a case is a table").clone()).collect()
}

/// The rules of wording, all of them on; `missing-translation` only where it is asked for.
fn found(case: &Table) -> BTreeSet<&'static str> {
    let loaded = load(folder(case));
    let mut options = Options::default();
    let translated = case.contains_key("translated");
    for rule in wording().filter(|rule| rule.level == Level::Off) {
        let is_on = translated || rule.id != "missing-translation";
        options.levels.push((rule.id.to_owned(), if is_on { Level::Warning } else { Level::Off }));
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
fn each_rule_of_wording_is_right_and_finds_what_it_is_about() {
    let files = ["statements.toml", "gathered-fr.toml", "gathered-en.toml"];
    let all: Vec<(&str, Table)> =
        files.into_iter().flat_map(|file| cases(file).into_iter().map(move |case| (file, case))).collect();
    assert!(all.len() >= 600, "{} texts", all.len());
    let judged: Vec<_> = all.par_iter().map(|(file, case)| (*file, case, found(case))).collect();
    let mut tallies: BTreeMap<(&str, &str), Tally> = BTreeMap::new();
    let (mut surprises, mut n_held_out) = (String::new(), 0);
    for (file, case, found) in judged {
        let held_out = file != "statements.toml" && is_held_out(case);
        n_held_out += usize::from(held_out);
        let is_english = !case.contains_key("statements") && case.keys().any(|key| key.starts_with("english"));
        let language = if is_english { "en" } else { "fr" };
        let rules = case["rules"].as_array().expect("the rules of a case");
        let expected: BTreeSet<&str> = rules.iter().map(|rule| rule.as_str().expect("the name of a rule")).collect();
        for rule in wording() {
            let tally = tallies.entry((language, rule.id)).or_default();
            let (is_expected, is_found) = (expected.contains(rule.id), found.contains(rule.id));
            tally.all.add(is_expected, is_found);
            if held_out {
                tally.held_out.add(is_expected, is_found);
            }
        }
        assert!(expected.iter().all(|id| wording().any(|rule| rule.id == *id)), "{case:?}: no such rule");
        if found != expected && !held_out {
            writeln!(surprises, "expected {expected:?}, found {found:?}: {case:?}").expect("a string takes everything");
        }
    }
    let mut sum = Count::default();
    let mut table = format!("{} texts, {n_held_out} of them held out (on the right)\n", all.len());
    table.push_str("rule                           right wrong missed precision recall   right wrong missed\n");
    let mut is_good = true;
    for ((language, id), Tally { all, held_out }) in &tallies {
        if all.right + all.wrong + all.missed == 0 {
            continue;
        }
        sum.right += held_out.right;
        sum.wrong += held_out.wrong;
        sum.missed += held_out.missed;
        writeln!(
            table,
            "{language} {id:25} {:7} {:5} {:6} {:8}% {:5}% {:7} {:5} {:6}",
            all.right,
            all.wrong,
            all.missed,
            all.precision(),
            all.recall(),
            held_out.right,
            held_out.wrong,
            held_out.missed
        )
        .expect("a string takes it");
        let has_enough = all.right + all.missed >= LEAST_POSITIVES;
        let is_held = has_enough || *language == "fr";
        is_good &= !is_held || (has_enough && is_precise(*all) && all.recall() >= LEAST_RECALL);
    }
    writeln!(table, "held out, all rules: precision {}%, recall {}%", sum.precision(), sum.recall())
        .expect("it takes it");
    assert!(is_good, "\n{table}\n{surprises}");
    if std::env::var_os("PDCN_SHOW").is_some() {
        std::io::Write::write_all(&mut std::io::stderr(), format!("\n{table}\n{surprises}").as_bytes()).expect("shown");
    }
}
