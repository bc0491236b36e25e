//! The main job: the shipped pathway is linted, and is clean.

use std::path::Path;

use pdcn_tests::command::pdcn;

#[test]
fn the_shipped_pathway_is_clean() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for language in ["fr", "en"] {
        let run = pdcn(&root, &["lint", "--fail-on", "info", "--lang", language]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    }
}

#[test]
fn the_embedded_pathway_is_the_one_of_the_repository() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = pdcn(folder.path(), &["lint", "--embedded"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stdout.contains(concat!("Parcours intégré à pdcn ", env!("CARGO_PKG_VERSION"))), "{}", run.stdout);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let checked = |text: String| text.lines().find(|line| line.starts_with("Vérifié")).map(str::to_owned);
    assert_eq!(checked(run.stdout), checked(pdcn(&root, &["lint"]).stdout), "the same files");
    let json = pdcn(folder.path(), &["lint", "--embedded", "--format", "json"]).stdout;
    let document: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(document["pathway"], serde_json::json!({ "path": null, "embedded": true }));
}
