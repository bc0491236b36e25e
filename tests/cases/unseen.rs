//! What is not seen is said: parts that could not be read, rules that held back for it, files left out, and each finding
//! that something hides, with the reason.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{Run, pdcn, real_years as changed};

const IA: &str = "editions/2026-2027/primary/ia.toml";

fn lint(folder: &Path, more: &[&str]) -> Run {
    pdcn(folder, &[&["lint", "--lang", "en"], more].concat())
}

/// One line, however it was wrapped.
fn flat(run: &Run) -> String {
    run.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_part_that_could_not_be_read_is_said_whatever_is_shown() {
    let slip = (IA, "id = \"IA-003\"\n", "id = \"IA-003\n");
    let settings = "[lint.rules]";
    let off = ("pdcn.toml", settings, "[lint.rules]\nsyntax = \"off\"\n");
    let excluded = ("pdcn.toml", settings, "[lint]\nexclude = [\"**/ia.toml\"]\n\n[lint.rules]");
    for (changes, arguments) in [
        (vec![slip], &["--only", "edition"][..]),
        (vec![slip], &["-A", "syntax"]),
        (vec![slip, off], &[]),
        (vec![slip, excluded], &[]),
        (vec![slip], &["editions/2026-2027/primary/sec.toml"]),
    ] {
        let folder = changed(&changes);
        let run = lint(folder.path(), arguments);
        let said = flat(&run);
        assert!(
            said.contains(&format!("A part of the pathway could not be read: {IA}")),
            "{arguments:?}: {}",
            run.stdout
        );
        let counts = changes.contains(&excluded);
        assert_eq!(said.contains("files left out by the settings"), counts, "{}", run.stdout);
    }
    let right = changed(&[]);
    assert!(!flat(&lint(right.path(), &[])).contains("could not be read"));
}

#[test]
fn rules_that_hold_back_are_named() {
    let folder = changed(&[("frameworks/ailit-2026.toml", "id = \"E1\"", "id = \"E1, E2\"")]);
    let run = lint(folder.path(), &["--edition", "all"]);
    let said = flat(&run);
    assert!(said.contains("held back for that reason") && said.contains("ai-unaligned"), "{}", run.stdout);
}

#[test]
fn each_finding_that_something_hides_is_listed_with_why() {
    let folder = changed(&[]);
    let run = lint(folder.path(), &["--show-accepted"]);
    let said = flat(&run);
    assert!(
        said.contains("findings are not shown:") && said.contains("[accepted by pdcn.toml, line"),
        "{}",
        run.stdout
    );
    assert!(said.contains("[accepted until 2027-06-30 by pdcn.toml"), "{}", run.stdout);
    let french = pdcn(folder.path(), &["lint", "--lang", "fr", "--show-accepted"]);
    assert!(flat(&french).contains("constats ne sont pas montrés"), "{}", french.stdout);

    let emails = (IA, "id = \"IA-002\"\n", "id = \"IA-002\"\nexamples-x = \"1\"\n");
    let slip = changed(&[emails]);
    let run = lint(slip.path(), &["--show-accepted", "-A", "unknown-key"]);
    assert!(flat(&run).contains("[rule off by the command line]"), "{}", run.stdout);
    let settings =
        ("pdcn.toml", "[lint.rules]", "[lint.rules]\nunknown-key = { level = \"off\", reason = \"Essai.\" }");
    let run = lint(changed(&[emails, settings]).path(), &["--show-accepted"]);
    assert!(flat(&run).contains("[rule off in pdcn.toml: “Essai.”]"), "{}", run.stdout);
    let settings = ("pdcn.toml", "[lint.rules]", "[lint]\nexclude = [\"**/ia.toml\"]\n\n[lint.rules]");
    let run = lint(changed(&[emails, settings]).path(), &["--show-accepted"]);
    assert!(flat(&run).contains("[file left out by **/ia.toml in pdcn.toml]"), "{}", run.stdout);
    let baseline = ["--baseline", "b.toml"];
    lint(slip.path(), &[&baseline[..], &["--write-baseline"]].concat());
    let run = lint(slip.path(), &[&baseline[..], &["--show-accepted"]].concat());
    assert!(flat(&run).contains("[accepted for now by the baseline]"), "{}", run.stdout);
}

/// What a baseline accepts stays accepted while it cannot be seen.
#[test]
fn a_baseline_keeps_what_is_only_out_of_sight() {
    let email = (IA, "id = \"IA-002\"\n", "id = \"IA-002\"\nexamples-x = \"1\"\n");
    let slip = (IA, "id = \"IA-003\"\n", "id = \"IA-003\n");
    let folder = changed(&[email]);
    let baseline = ["--baseline", "b.toml"];
    lint(folder.path(), &[&baseline[..], &["--write-baseline"]].concat());
    let path = folder.path().join("b.toml");
    let accepted = fs::read_to_string(&path).expect("the baseline");
    let n_entries = || fs::read_to_string(&path).expect("the baseline").matches("[[finding]]").count();
    let n_before = n_entries();
    assert!(accepted.contains("unknown-key"), "{accepted}");

    // Out of sight: the whole folder, then the file, then the block.
    let editions = folder.path().join("editions");
    fs::rename(&editions, folder.path().join("éditions")).expect("renamed");
    lint(folder.path(), &[&baseline[..], &["--prune"]].concat());
    assert_eq!(n_entries(), n_before, "nothing is pruned");
    lint(folder.path(), &[&baseline[..], &["--write-baseline"]].concat());
    assert!(n_entries() >= n_before, "nothing is dropped");
    fs::rename(folder.path().join("éditions"), &editions).expect("renamed");
    fs::write(&path, &accepted).expect("the baseline");

    let file = folder.path().join(IA);
    let text = fs::read_to_string(&file).expect("the file");
    fs::write(&file, text.replacen(slip.1, slip.2, 1)).expect("the file");
    let run = lint(folder.path(), &[&baseline[..], &["--prune"]].concat());
    assert_eq!(n_entries(), n_before, "{}{}", run.stdout, run.stderr);
    fs::write(&file, text).expect("the file");
    let run = lint(folder.path(), &[&baseline[..], &["-A", "unknown-key"]].concat());
    assert!(!flat(&run).contains("--prune"), "{}", run.stdout);
}

/// What was mended is listed, in both languages.
#[test]
fn what_was_mended_is_listed() {
    for (language, words) in
        [("en", "– editions/2026-2027/primary/ia.toml, line"), ("fr", "— editions/2026-2027/primary/ia.toml, ligne")]
    {
        let folder = changed(&[(IA, "statement = ", "statment = ")]);
        let run = pdcn(folder.path(), &["lint", "--fix", "--lang", language]);
        let said = flat(&run);
        assert!(said.contains(words) && said.contains("(unknown-key)") && said.contains("statment"), "{}", run.stdout);
    }
}

#[test]
fn programs_are_told_what_was_not_read_who_holds_back_and_what_is_hidden() {
    let json = |run: &Run| -> serde_json::Value { serde_json::from_str(&run.stdout).expect("JSON") };
    let whole = json(&lint(changed(&[]).path(), &["--format", "json"]));
    for key in ["unread", "held_back", "hidden"] {
        assert_eq!(whole[key], serde_json::json!([]), "{key}");
    }
    let folder = changed(&[("frameworks/ailit-2026.toml", "id = \"E1\"", "id = \"E1, E2\"")]);
    let run = json(&lint(folder.path(), &["--edition", "all", "--format", "json", "--show-accepted"]));
    assert_eq!(run["unread"], serde_json::json!(["frameworks/ailit-2026.toml"]));
    let held = run["held_back"].as_array().expect("a list");
    let unaligned = held.iter().find(|held| held["rule"] == "ai-unaligned").expect("it holds back");
    assert_eq!(unaligned["files"], run["unread"]);
    let hidden = run["hidden"].as_array().expect("a list");
    let accepted = hidden.iter().find(|hidden| hidden["until"] == "2027-06-30").expect("one until a day");
    assert_eq!((&accepted["why"], &accepted["by"]), (&"exception".into(), &"pdcn.toml".into()));
    assert!(accepted["place"]["start"]["line"].is_number() && accepted["reason"].is_string());
    let lines = lint(folder.path(), &["--edition", "all", "--format", "jsonl"]);
    let last: serde_json::Value = serde_json::from_str(lines.stdout.lines().last().unwrap_or_default()).expect("JSON");
    assert_eq!(last["unread"], run["unread"], "in the summary");
}
