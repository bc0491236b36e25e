//! SARIF as its schema and the services that read it want it.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{copy, copy_pathway, pdcn};
use serde_json::Value;

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

fn sarif(folder: &Path, arguments: &[&str]) -> Value {
    let run = pdcn(folder, &[&["lint", "--format", "sarif"], arguments].concat());
    let log: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let schema = fs::read_to_string(Path::new(FOLDER).join("schemas/sarif-2.1.0.schema.json")).expect("the schema");
    // A slip of the standard: a bracket that closes nothing, which stricter readers of patterns refuse.
    let schema: Value = serde_json::from_str(&schema.replace("{2}]?$", "{2}$")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
    assert_eq!(errors, [""; 0]);
    log["runs"][0].clone()
}

fn results(run: &Value) -> &[Value] {
    run["results"].as_array().expect("results")
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("small")
}

#[test]
fn each_result_has_what_services_ask_for() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(FOLDER).join("fixtures/six-slips"), &folder.path().join("données d’école"));
    let run = sarif(folder.path(), &["données d’école"]);
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    assert_eq!(rules.len(), pdcn_lint::RULES.len());
    for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[text]["text"].as_str().expect("a text").is_empty(), "{rule}");
        }
        assert!(rule["help"]["markdown"].as_str().expect("a text").contains("```toml\n"), "{rule}");
        assert!(rule["defaultConfiguration"]["level"].is_string() && rule["properties"]["tags"][0].is_string());
    }
    assert_eq!(results(&run).len(), 6);
    let mut fingerprints = std::collections::HashSet::new();
    for result in results(&run) {
        assert_eq!(rules[number(&result["ruleIndex"])]["id"], result["ruleId"]);
        assert!(fingerprints.insert(result["partialFingerprints"]["pdcn/v1"].as_str().expect("a fingerprint")));
        assert!(result["message"]["text"].is_string());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(
            place["artifactLocation"]["uri"],
            "donn%C3%A9es%20d%E2%80%99%C3%A9cole/editions/2026-2027/primary/ia.toml"
        );
        assert!(place["region"]["snippet"]["text"].is_string());
        for related in result["relatedLocations"].as_array().into_iter().flatten() {
            assert!(related["message"]["text"].is_string(), "{related}");
        }
    }
    let fixed = results(&run).iter().filter(|result| result["fixes"].is_array()).count();
    assert_eq!(fixed, 5);
}

#[test]
fn columns_count_in_utf16() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(FOLDER).join("fixtures/clean"), folder.path());
    let path = folder.path().join("editions/2026-2027/primary/ia.toml");
    let text = fs::read_to_string(&path).expect("the file");
    // The robot is one character and two units of UTF-16.
    let line = "resources = [\"🤖é\", \"absent\"]\n\n[[outcome.prerequisite]]";
    fs::write(&path, text.replacen("\n[[outcome.prerequisite]]", line, 1)).expect("the file");
    let run = sarif(folder.path(), &[]);
    let region = |result: &Value| result["locations"][0]["physicalLocation"]["region"].clone();
    let regions = results(&run).iter().map(region);
    let found: Vec<(usize, usize)> = regions
        .filter(|region| region["snippet"]["text"] == "\"absent\"")
        .map(|region| (number(&region["startColumn"]), number(&region["endColumn"])))
        .collect();
    assert_eq!(found, [(21, 29)]);
}

#[test]
fn a_pathway_elsewhere_is_relative_to_its_own_folder() {
    let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    copy(&Path::new(FOLDER).join("fixtures/six-slips"), there.path());
    let elsewhere = there.path().to_str().expect("UTF-8");
    let run = sarif(here.path(), &["--pathway", elsewhere]);
    let place = &results(&run)[0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "editions/2026-2027/primary/ia.toml");
    assert_eq!(place["uriBaseId"], "PATHWAY");
    let folder = run["originalUriBaseIds"]["PATHWAY"]["uri"].as_str().expect("a text");
    if cfg!(windows) {
        assert!(folder.starts_with("file:///") && folder.ends_with('/') && !folder.contains('\\'), "{folder}");
    } else {
        assert_eq!(folder, format!("file://{elsewhere}/"));
    }
    let run = sarif(there.path(), &["--pathway", elsewhere]);
    let place = &results(&run)[0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place, &serde_json::json!({ "uri": "editions/2026-2027/primary/ia.toml" }), "here by its full path");
}

#[test]
fn a_clean_run_lists_the_rules_and_an_empty_one_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(folder.path());
    let run = sarif(folder.path(), &[]);
    assert_eq!(results(&run), [Value::Null; 0]);
    assert_eq!(run["tool"]["driver"]["rules"].as_array().map(Vec::len), Some(pdcn_lint::RULES.len()));
    assert!(run["invocations"][0]["toolExecutionNotifications"].is_null());
    let bare = tempfile::tempdir().expect("a folder");
    fs::write(bare.path().join("pdcn.toml"), "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n")
        .expect("a file");
    let run = sarif(bare.path(), &[]);
    let notice = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    assert!(notice.as_str().expect("a text").starts_with("Rien n’a été vérifié"), "{notice}");
}
