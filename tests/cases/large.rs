//! Large and twisted pathways are read to the end. Their speed is measured by the benchmark, not here.

use std::fs;

use pdcn_tests::command::pdcn;
use pdcn_tests::extreme;
use pdcn_tests::synthetic::{Shape, Synthetic, write};

/// The rules that found something, with how often.
fn by_rule(what: &Synthetic) -> serde_json::Value {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), what);
    let run = pdcn(folder.path(), &["lint", "--format", "json", "--pathway", "."]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(document["checked"]["outcomes"], what.files * what.per_file);
    document["summary"]["by_rule"].clone()
}

#[test]
fn a_circle_of_fifty_thousand_outcomes_is_one_finding() {
    let ring = Synthetic { files: 50, per_file: 1000, shape: Shape::Ring, faults: 0 };
    assert_eq!(by_rule(&ring), serde_json::json!({ "prerequisite-cycle": 1 }));
}

#[test]
fn a_thousand_diamonds_on_each_other_are_walked_once() {
    let diamonds = Synthetic { files: 3, per_file: 1000, shape: Shape::Diamonds, faults: 0 };
    assert_eq!(by_rule(&diamonds), serde_json::json!({}));
}

#[test]
fn a_chain_of_fifty_thousand_outcomes_does_not_end_the_stack() {
    let chain = Synthetic { files: 50, per_file: 1000, shape: Shape::Chain, faults: 0 };
    assert_eq!(by_rule(&chain), serde_json::json!({}));
}

#[test]
fn ten_thousand_files() {
    assert_eq!(by_rule(&Synthetic { files: 10_000, per_file: 1, ..Synthetic::default() }), serde_json::json!({}));
}

#[test]
fn ten_thousand_findings_in_one_file_are_grouped_or_all_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &Synthetic { files: 1, per_file: 16_000, ..Synthetic::default() });
    let path = folder.path().join("editions/2026-2027/primary/t0000.toml");
    let text = fs::read_to_string(&path).expect("the file");
    assert!(text.len() > 2_500_000, "{} bytes", text.len());
    let n_slips = text.matches("\nlearn = ").count();
    assert!(n_slips >= 10_000, "{n_slips}");
    fs::write(&path, text.replace("\nlearn = ", "\nlern = ")).expect("the file");
    let run = pdcn(folder.path(), &["lint", "--pathway", ".", "--show-all"]);
    assert_eq!(run.stdout.matches("erreur[unknown-key]").count(), n_slips);
    assert!(run.stdout.contains(&format!("{n_slips} erreurs.")));
    for format in ["full", "narrated"] {
        let run = pdcn(folder.path(), &["lint", "--pathway", ".", "--lang", "en", "--format", format]);
        let shown = run.stdout.matches("`lern` is not a key here").count();
        assert_eq!(shown, 5, "{format}");
        assert!(run.stdout.contains(&format!("and {} other findings", n_slips - 5)), "{format}");
        assert!(run.stdout.contains(&format!("{n_slips} errors.")), "{format}");
        assert_eq!(run.code, Some(1), "{format}");
    }
}

#[test]
fn ten_thousand_blocks_to_take_out_of_one_file_are_found_soon() {
    // Each once looked for the blocks of the whole file.
    let folder = tempfile::tempdir().expect("a folder");
    extreme::redundant(folder.path(), 1, 10_000);
    let run = pdcn(folder.path(), &["lint", "--format", "json", "--pathway", "."]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let found = document["summary"]["by_rule"]["redundant-prerequisite"].as_u64().expect("a number");
    assert!(found > 29_000, "nearly three for each outcome: {found}");
    assert_eq!(document["summary"]["fixable_unsafe"], found);
}

#[test]
fn hostile_repetition_ends_soon() {
    // Each of these once took minutes, by looking through the whole text again for each slip.
    let texts = [
        "x = \"\"\"\n".repeat(20_000),
        "x = {\n".repeat(20_000),
        "[outcome]\nid = \"IA-001\"\n".repeat(10_000),
        "[a]\n[a.b]\n[[a]]\n".repeat(10_000),
        (0..20_000).map(|n| format!("k{n} = 1")).fold("[[outcome]]".to_owned(), |text, line| text + "\n" + &line),
    ];
    for text in texts {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &Synthetic::default());
        fs::write(folder.path().join("editions/2026-2027/primary/t0099.toml"), &text).expect("a file");
        let run = pdcn(folder.path(), &["lint", "--format", "concise", "--pathway", "."]);
        assert_eq!(run.code, Some(1));
        let checked = [", 200 apprentissages", ", 201 apprentissages"];
        assert!(checked.iter().any(|words| run.stdout.contains(words)), "the rest is still checked: {}", run.stdout);
    }
}
