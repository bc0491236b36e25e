//! What holds for every rule: its examples are run, its words exist in both languages, and the list is complete.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use pdcn_lint::{Example, Language, Options, RULES, Rule, Texts, lint};
use pdcn_model::Level;
use pdcn_source::load;

/// The rules that find something in an example, and every text of every finding, worded.
fn found(rule: &Rule, example: &Example, language: Language) -> Vec<&'static str> {
    let loaded = load(example.folder());
    let mut options = Options::default();
    if rule.level == Level::Off {
        options.levels.insert(rule.id.to_owned(), Level::Info);
    }
    let report = lint(&loaded, &options);
    let texts = Texts::new(language);
    for located in report.locate(&loaded.sources) {
        let finding = located.finding;
        let all = located.labels.iter().filter_map(|label| label.text).chain(&finding.help).chain([&finding.message]);
        for text in all {
            let words = texts.text(text);
            assert!(!words.trim().is_empty() && !words.contains("{$"), "{}: {words}", finding.rule.id);
        }
    }
    report.findings.iter().map(|finding| finding.rule.id).collect()
}

#[test]
fn each_bad_example_gives_its_rule_alone_and_each_good_one_nothing() {
    for rule in RULES {
        for language in Language::ALL {
            assert_eq!(found(rule, &rule.bad, language), [rule.id], "bad example of {}", rule.id);
            assert_eq!(found(rule, &rule.good, language), [""; 0], "good example of {}", rule.id);
        }
    }
}

#[test]
fn each_rule_is_documented_in_both_languages() {
    for rule in RULES {
        for language in Language::ALL {
            let documentation = rule.documentation(language);
            let texts =
                [documentation.summary, documentation.what, documentation.why, documentation.mend, documentation.allow];
            assert!(texts.iter().all(|text| !text.is_empty()), "{}", rule.id);
            assert!(!documentation.summary.ends_with('.'), "{}: a summary has no full stop", rule.id);
            assert!(texts[1..].iter().all(|text| text.ends_with('.')), "{}: a text ends with a full stop", rule.id);
        }
    }
}

/// The parts of each text of a catalogue.
fn parts(language: &str) -> BTreeMap<String, Vec<String>> {
    let text = fs::read_to_string(folder().join(format!("texts/{language}.ftl"))).expect("the catalogue");
    let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines() {
        if let Some((part, _)) = line.strip_prefix("    .").and_then(|line| line.split_once(" =")) {
            parts.entry(current.clone()).or_default().push(part.to_owned());
        } else if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
            name.clone_into(&mut current);
            parts.entry(current.clone()).or_default();
        }
    }
    for parts in parts.values_mut() {
        parts.sort();
    }
    parts
}

#[test]
fn no_text_is_missing_in_either_language_and_none_is_left_over() {
    let (french, english) = (parts("fr"), parts("en"));
    assert_eq!(french, english, "both catalogues have the same texts, with the same parts");
    let rules: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    let named: Vec<&str> = french.keys().map(String::as_str).collect();
    assert_eq!(named, rules, "one text per rule");
    for (rule, parts) in &french {
        assert!(parts.contains(&"help".to_owned()), "{rule} says what to do");
        let source = fs::read_to_string(rule_file(rule)).expect("the file of the rule");
        for part in parts.iter().filter(|part| *part != "help") {
            assert!(source.contains(&format!("\"{part}\"")), "{rule}: the part {part} is not used");
        }
    }
}

#[test]
fn french_texts_have_the_spaces_of_french() {
    let text = fs::read_to_string(folder().join("texts/fr.ftl")).expect("the catalogue");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        for wrong in [" : ", "« ", " »", " ;", " ?", " !", "'"] {
            assert!(!line.contains(wrong), "{wrong:?} in: {line}");
        }
    }
}

#[test]
fn the_list_of_rules_is_the_folder() {
    let mut names: Vec<String> = fs::read_dir(folder().join("src/rules"))
        .expect("the folder of rules")
        .filter_map(|entry| entry.expect("an entry").path().file_stem()?.to_str().map(str::to_owned))
        .filter(|name| name != "mod")
        .collect();
    names.sort();
    let (mut modules, mut list) = (String::new(), String::new());
    for name in &names {
        writeln!(modules, "mod {name};").expect("a string takes everything");
        writeln!(list, "    &{name}::RULE,").expect("a string takes everything");
    }
    let expected = format!(
        "//! The one list of rules: the files of this folder. Written by a test; run it with `PDCN_UPDATE=1` to renew it.\n\n\
         {modules}\nuse crate::Rule;\n\n/// Every rule, by name.\npub static RULES: &[&Rule] = &[\n{list}];\n"
    );
    let path = folder().join("src/rules/mod.rs");
    if std::env::var_os("PDCN_UPDATE").is_some() {
        fs::write(&path, &expected).expect("the list of rules");
    }
    assert_eq!(fs::read_to_string(&path).expect("the list of rules"), expected, "PDCN_UPDATE=1 cargo test renews it");
    for (name, rule) in names.iter().zip(RULES) {
        assert_eq!(name.replace('_', "-"), rule.id, "a rule has the name of its file");
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn rule_file(rule: &str) -> PathBuf {
    folder().join(format!("src/rules/{}.rs", rule.replace('-', "_")))
}
