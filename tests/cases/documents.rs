//! The transcripts of README and LISEZMOI are what the command really writes.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{copy_pathway, pdcn};

const TRANSCRIPT: &str = "\n$ cargo run -- lint --lang ";

/// What the command writes on the shipped pathway, and with the slip that the documents tell of.
fn runs(language: &str) -> [String; 2] {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let clean = pdcn(folder.path(), &["lint", "--lang", language]);
    assert_eq!(clean.code, Some(0));
    let path = folder.path().join("pathway/editions/2026-2027/primary/ia.toml");
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(&path, text.replacen("statement = ", "statment = ", 1)).expect("the file");
    let slip = pdcn(folder.path(), &["lint", "--lang", language]);
    assert_eq!(slip.code, Some(1));
    [clean.stdout, slip.stdout]
}

#[test]
fn the_transcripts_are_true() {
    for (name, language) in [("README.md", "en"), ("LISEZMOI.md", "fr")] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
        let document = fs::read_to_string(&path).expect("the document");
        let mut blocks = document.split(TRANSCRIPT);
        let mut expected = blocks.next().expect("the beginning").to_owned();
        for (block, output) in blocks.zip(runs(language)) {
            let (_, after) = block.split_once("\n```").expect("the end of the block");
            expected = format!("{expected}{TRANSCRIPT}{language}\n{}\n```{after}", output.trim_end());
        }
        if std::env::var_os("PDCN_UPDATE").is_some() {
            fs::write(&path, &expected).expect("the document");
            continue;
        }
        assert!(
            document == expected,
            "the transcripts of {name} are not current: PDCN_UPDATE=1 cargo test renews them"
        );
        assert_eq!(document.matches(TRANSCRIPT).count(), 2);
    }
}

#[test]
fn the_number_of_rules_is_true() {
    let rules = pdcn(Path::new("."), &["rules", "--format", "json"]);
    let rules: serde_json::Value = serde_json::from_str(&rules.stdout).expect("JSON");
    let number = rules["rules"].as_array().expect("the rules").len();
    for (name, words) in [("README.md", "The {} rules, with"), ("LISEZMOI.md", "Les {} règles, avec")] {
        let document = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)).expect(name);
        assert!(document.contains(&words.replace("{}", &number.to_string())), "{name}: there are {number} rules");
    }
}

#[test]
fn the_changelog_begins_with_this_version() {
    let changelog = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../CHANGELOG.md")).expect("it");
    let first = changelog.lines().find_map(|line| line.strip_prefix("## ")).expect("a version");
    let version = pdcn(Path::new("."), &["--version"]).stdout;
    let number = version.trim().strip_prefix("pdcn ").expect("the name and the version");
    assert!(first == "Unreleased" || first.starts_with(&format!("{number} - ")), "{first}, {number}");
}
