//! What programs read: JSON with its schema, annotations of GitHub, `JUnit`; and several outputs at once.

use std::fs;

use pdcn_tests::command::pdcn;
use serde_json::Value;

use super::folder::Folder;

#[test]
fn json_follows_its_schema_for_every_pair_of_years() {
    let schema = pdcn(std::path::Path::new("."), &["schema", "changes"]).stdout;
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let empty = tempfile::tempdir().expect("a folder");
    let years = ["2024-2025", "2025-2026", "2026-2027"];
    let pairs = years.iter().flat_map(|old| years.iter().map(move |new| (old, new))).filter(|(old, new)| old != new);
    for (old, new) in pairs {
        let run = pdcn(empty.path(), &["diff", old, new, "--format", "json"]);
        let document: Value = serde_json::from_str(&run.stdout).expect("JSON");
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0]);
        let changes = document["changes"].as_array().expect("changes");
        assert_eq!(document["summary"]["changes"], changes.len());
        let mut prints: Vec<&str> = changes.iter().filter_map(|change| change["fingerprint"].as_str()).collect();
        prints.sort_unstable();
        prints.dedup();
        assert_eq!(prints.len(), changes.len(), "each change has a fingerprint of its own");
    }
    let mut other: Value = serde_json::json!({ "schema_version": 1 });
    assert!(!validator.is_valid(&other));
    other["changes"] = Value::Null;
    assert!(!validator.is_valid(&other));
}

#[test]
fn places_in_json_lead_to_the_words_on_both_sides() {
    let folder = Folder::new();
    let document = folder.json(&["2025-2026", "--only", "statement-rewritten"]);
    let change = &document["changes"][0];
    for (place, words) in [("old_place", "Repérer une erreur"), ("new_place", "Repérer deux erreurs")] {
        let text = folder.read(change[place]["file"].as_str().expect("a file"));
        let at = |key: &str| usize::try_from(change[place]["start"][key].as_u64().expect("a number")).expect("small");
        assert!(text[at("byte")..].starts_with(&format!("\"{words}")), "{change}");
        let line = text.lines().nth(at("line") - 1).expect("a line");
        assert!(line.chars().skip(at("column") - 1).collect::<String>().starts_with(&format!("\"{words}")));
    }
    let of_side = |words: &serde_json::Value| format!("{}:{}", words["side"], words["text"]).replace('"', "");
    let words: Vec<String> = change["words"].as_array().expect("words").iter().map(of_side).collect();
    let expected =
        ["equal:Repérer ", "removed:une erreur ", "added:deux erreurs ", "equal:dans une réponse produite par une IA."];
    assert_eq!(words, expected);
    assert_eq!((&change["editorial"], &change["fails"]), (&false.into(), &false.into()));
}

#[test]
fn fingerprints_and_kinds_are_the_same_in_both_languages_and_messages_are_not() {
    let folder = Folder::new();
    let of = |language: &str| {
        folder.json(&["2025-2026", "--lang", language])["changes"].as_array().expect("changes").clone()
    };
    for (french, english) in of("fr").iter().zip(&of("en")) {
        assert_eq!((&french["fingerprint"], &french["kind"]), (&english["fingerprint"], &english["kind"]));
        assert_ne!(french["message"], english["message"]);
    }
}

#[test]
fn github_has_an_error_for_what_fails_and_a_notice_for_the_rest() {
    let folder = Folder::new();
    let log = folder.diff(&["2025-2026", "--format", "github", "--fail-on", "identity"]).stdout;
    assert_eq!((log.matches("::error ").count(), log.matches("::notice ").count()), (2, 17), "{log}");
    assert!(log.contains("::error file=pathway/editions/2026-2027/edition.toml,line=62,"), "{log}");
    assert!(log.contains("%0AEmpreinte, pour l’accepter dans accepted.toml : "), "{log}");
}

#[test]
fn junit_has_a_suite_for_each_category() {
    let folder = Folder::new();
    let read = |arguments: &[&str]| folder.diff(&[&["2025-2026", "--format", "junit"], arguments].concat()).stdout;
    let text = read(&["--fail-on", "planning"]);
    let document = roxmltree::Document::parse(&text).expect("XML");
    let root = document.root_element();
    assert_eq!(
        (root.attribute("tests"), root.attribute("failures"), root.attribute("errors")),
        (Some("19"), Some("16"), Some("0"))
    );
    let suites: Vec<_> = root.children().filter(roxmltree::Node::is_element).collect();
    assert_eq!(
        suites.iter().map(|suite| suite.attribute("name")).collect::<Vec<_>>(),
        [Some("identity"), Some("planning"), Some("wording")]
    );
    for suite in &suites {
        let cases = suite.children().filter(|node| node.has_tag_name("testcase")).count().to_string();
        let failures = suite.descendants().filter(|node| node.has_tag_name("failure")).count().to_string();
        assert_eq!(
            (suite.attribute("tests"), suite.attribute("failures")),
            (Some(cases.as_str()), Some(failures.as_str()))
        );
    }
    let text = read(&["--only", "identity"]);
    let document = roxmltree::Document::parse(&text).expect("XML");
    let passed = document.descendants().filter(|node| node.attribute("name") == Some("Aucun changement.")).count();
    assert_eq!(passed, 2, "what has no changes does not look empty: {text}");
}

#[test]
fn several_outputs_at_once() {
    let folder = Folder::new();
    let run = folder.diff(&["2025-2026", "-o", "a.json", "-o", "b.xml", "--format", "github"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(run.stderr, "Écrit : a.json (json)\nÉcrit : b.xml (junit)\n");
    let file = |name: &str| fs::read_to_string(folder.path().join(name)).expect("the file").replace('\u{a0}', " ");
    assert_eq!(file("a.json"), folder.diff(&["2025-2026", "--format", "json"]).stdout);
    assert_eq!(file("b.xml"), folder.diff(&["2025-2026", "--format", "junit"]).stdout);
    assert_eq!(run.stdout, folder.diff(&["2025-2026", "--format", "github"]).stdout);
    folder.refuses(&["2025-2026", "-o", "pathway/pdcn.toml"], "ne s’écrit pas à la place de données", ".toml");
    folder.refuses(&["2025-2026", "-o", "a.sarif"], "La fin du nom ne dit pas", ".md (markdown)");
}
