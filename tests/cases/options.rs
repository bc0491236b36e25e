//! Levels on the command line, `--only`, standard input, `--timings`, `show-settings` and `--watch`.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use pdcn_tests::command::{command, copy, pdcn};

const OUTCOMES: &str = "editions/2026-2027/primary/ia.toml";

fn fixture(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name), folder.path());
    folder
}

/// The rules and levels of the findings, as JSON has them.
fn findings(folder: &Path, arguments: &[&str]) -> Vec<(String, String)> {
    let run = pdcn(folder, &[&["lint", "--format", "json"], arguments].concat());
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    let findings = document["findings"].as_array().expect("findings");
    findings.iter().map(|finding| (text(&finding["rule"]), text(&finding["level"]))).collect()
}

#[test]
fn a_rule_wins_over_its_category_and_the_command_line_over_the_settings() {
    let folder = fixture("six-slips");
    let settings = "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.categories]\nschema = \"info\"\n\n\
                    [lint.rules]\nunknown-key = \"warning\"\n";
    fs::write(folder.path().join("pdcn.toml"), settings).expect("the settings");
    let level = |rule: &str, arguments: &[&str]| {
        let found = findings(folder.path(), arguments);
        found.into_iter().find(|(found, _)| found == rule).map(|(_, level)| level)
    };
    assert_eq!(level("syntax", &[]).as_deref(), Some("info"), "the category in the settings");
    assert_eq!(level("unknown-key", &[]).as_deref(), Some("warning"), "the rule in the settings");
    assert_eq!(level("unknown-key", &["-D", "schema"]).as_deref(), Some("error"), "the category on the command line");
    assert_eq!(level("unknown-key", &["-D", "schema", "-A", "unknown-key"]), None, "the rule on the command line");
    assert_eq!(level("syntax", &["-A", "schema,graph"]), None, "names with commas");
    assert_eq!(level("syntax", &["-A", "schema", "-W", "schema"]).as_deref(), Some("warning"), "the more serious one");
}

#[test]
fn schema_rules_find_the_same_when_only_the_files_asked_about_are_read() {
    let folder = fixture("six-slips");
    fs::write(folder.path().join("editions/2026-2027/primary/mal.toml"), "[[outcome]]\nid = 3\n").expect("a file");
    fs::create_dir_all(folder.path().join("editions/1999/primary")).expect("a folder");
    fs::write(folder.path().join("editions/1999/primary/ia.toml"), "")
        .expect("a file without the frame of its edition");
    let found = |paths: &[&str]| {
        let run = pdcn(
            folder.path(),
            &[&["lint", "--format", "json", "--only", "schema", "-W", "key-order"], paths].concat(),
        );
        let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        document["findings"].as_array().expect("findings").clone()
    };
    let all = found(&[]);
    let files: BTreeSet<String> =
        all.iter().map(|finding| finding["places"][0]["file"].as_str().expect("a file").to_owned()).collect();
    assert!(files.len() > 2, "{files:?}");
    for file in &files {
        let of_file: Vec<_> = all.iter().filter(|finding| finding["places"][0]["file"] == **file).cloned().collect();
        assert_eq!(found(&[file]), of_file, "{file}");
    }
    // Read alone: what is wrong elsewhere cannot be met.
    let run = pdcn(folder.path(), &["lint", "--only", "schema", "editions/2026-2027/edition.toml"]);
    assert!(run.stdout.contains("0 apprentissage"), "{}", run.stdout);
}

#[test]
fn only_runs_what_it_names() {
    let folder = fixture("six-slips");
    let rules = |arguments: &[&str]| {
        let mut rules: Vec<String> = findings(folder.path(), arguments).into_iter().map(|(rule, _)| rule).collect();
        rules.dedup();
        rules
    };
    assert_eq!(rules(&["--only", "unknown-key"]), ["unknown-key"]);
    assert_eq!(rules(&["--only", "progression"]), ["learn-after-master"]);
    let run = pdcn(folder.path(), &["lint", "--only", "progresion"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("«\u{a0}progression\u{a0}»"), "{}", run.stderr);
}

#[test]
fn standard_input_stands_for_a_file_that_is_not_saved_yet() {
    let folder = fixture("clean");
    let with_input = |text: &str, file: &str| {
        let mut child = command(folder.path(), &["lint", "--stdin-filename", file, "--format", "concise"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        child.stdin.take().expect("an input").write_all(text.as_bytes()).expect("the text is read");
        let output = child.wait_with_output().expect("the command ends");
        (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
    };
    let text = fs::read_to_string(folder.path().join(OUTCOMES)).expect("the file");
    let (code, shown) = with_input(&text.replacen("statement", "statment", 1), OUTCOMES);
    assert_eq!(code, Some(1), "{shown}");
    assert!(shown.starts_with(OUTCOMES) && shown.contains("[unknown-key]"), "{shown}");
    assert_eq!(with_input(&text, OUTCOMES).0, Some(0));
    assert_eq!(fs::read_to_string(folder.path().join(OUTCOMES)).expect("the file"), text, "nothing is written");
    // A file that does not exist yet, next to the others.
    let (code, shown) = with_input("[[outcome]]\nid = \"IA-777\"\n", "editions/2026-2027/primary/neuf.toml");
    assert_eq!(code, Some(1), "{shown}");
    assert!(shown.starts_with("editions/2026-2027/primary/neuf.toml"), "{shown}");
}

#[test]
fn timings_name_each_rule_on_standard_error() {
    let folder = fixture("clean");
    let run = pdcn(folder.path(), &["lint", "--timings"]);
    assert_eq!(run.code, Some(0));
    let rules = run.stderr.lines().filter(|line| line.contains(" ms  ")).count();
    let list = pdcn(folder.path(), &["show-settings", "--format", "json"]).stdout;
    let list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
    let of_rules = list["rules"].as_array().expect("rules");
    assert_eq!(rules, of_rules.iter().filter(|rule| rule["on"] == true).count(), "{}", run.stderr);
}

#[test]
fn show_settings_says_where_each_value_comes_from() {
    let folder = fixture("clean");
    let settings = "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint]\nexclude = [\"plans/essai.toml\"]\n\n\
                    [lint.rules]\nstatement-length = { max-words = 30, reason = \"essai\" }\nbrand-name = \"off\"\n\n\
                    [[allow]]\nrule = \"unaligned-outcome\"\nreason = \"à venir\"\n";
    fs::write(folder.path().join("pdcn.toml"), settings).expect("the settings");
    fs::create_dir(folder.path().join("words")).expect("a folder");
    let list = "id = \"brand-name\"\nlanguage = \"fr\"\ntitle = \"Marques\"\nsource = \"essai\"\n\n[[word]]\ntext = \"acme\"\n";
    fs::write(folder.path().join("words/marques.toml"), list).expect("a list");
    let run = pdcn(folder.path(), &["show-settings", "-D", "syntax"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let line = |start: &str| {
        let found = run.stdout.lines().find(|line| line.trim_start().starts_with(start));
        found.unwrap_or_else(|| panic!("{start}: {}", run.stdout)).trim().to_owned()
    };
    assert!(line("max-words").ends_with("30  (pdcn.toml, ligne 9)"), "{}", line("max-words"));
    assert!(line("error-words").ends_with("(par défaut)"));
    assert!(line("brand-name  ").ends_with("éteinte        (pdcn.toml, ligne 10)"), "{}", line("brand-name"));
    assert!(line("syntax").ends_with("(ligne de commande)"));
    assert_eq!(line("brand-name\u{a0}:"), "brand-name\u{a0}: 1 (words/marques.toml)");
    assert!(line("fichiers laissés de côté").ends_with("plans/essai.toml"));
    assert!(line("accepté").ends_with("unaligned-outcome — à venir"));
}

#[test]
fn watching_lints_again_when_a_file_changes() {
    let folder = fixture("clean");
    let path = folder.path().join(OUTCOMES);
    let text = fs::read_to_string(&path).expect("the file");
    let mut child = command(folder.path(), &["lint", "--watch", "--format", "concise"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command runs");
    // A run that never says what is waited for is ended, so that the test ends too.
    let mut lines = BufReader::new(child.stdout.take().expect("an output")).lines();
    let child = Arc::new(Mutex::new(child));
    let late = Arc::clone(&child);
    std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_mins(2));
        // One that was waited for receives no signal: its number may be that of another by then.
        if let Ok(mut child) = late.lock() {
            let _ = child.kill();
        }
    });
    let mut until = |words: &str| {
        let found = lines.by_ref().map_while(Result::ok).find(|line| line.contains(words));
        assert!(found.is_some(), "{words}: never seen");
    };
    until("Aucun constat");
    until("En attente");
    fs::write(&path, text.replacen("statement", "statment", 1)).expect("the file");
    until("[unknown-key]");
    until("En attente");
    fs::write(&path, &text).expect("the file");
    until("Aucun constat");
    let mut child = child.lock().expect("nobody holds it");
    child.kill().expect("the command is ended");
    child.wait().expect("the command ends");
}
