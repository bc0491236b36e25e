//! The formats, the languages and the exit codes.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Stdio;

use pdcn_tests::command::{command, copy_pathway, pdcn};
use pdcn_tests::synthetic::{Synthetic, write};

fn fixture() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/six-slips"))
}

#[test]
fn json_follows_its_schema_and_counts_in_characters_and_bytes() {
    let run = pdcn(fixture(), &["lint", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let schema = pdcn(fixture(), &["schema", "findings"]).stdout;
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
    assert_eq!(errors, [""; 0]);
    assert_eq!(document["schema_version"], 1);
    assert_eq!(document["summary"]["errors"], 6);
    let file = fs::read_to_string(fixture().join("editions/2026-2027/primary/ia.toml")).expect("the file");
    for finding in document["findings"].as_array().expect("findings") {
        for place in finding["places"].as_array().expect("places") {
            let number = |value: &serde_json::Value| usize::try_from(value.as_u64().expect("a number")).expect("small");
            let line = file.lines().nth(number(&place["start"]["line"]) - 1).expect("the line");
            let from_line: String = line.chars().skip(number(&place["start"]["column"]) - 1).collect();
            let from_bytes = &file[number(&place["start"]["byte"])..number(&place["end"]["byte"])];
            assert!(from_line.starts_with(from_bytes.lines().next().unwrap_or_default()), "{place}");
        }
    }
}

#[test]
fn rules_and_settings_in_json_follow_their_schemas() {
    for name in ["rules", "show-settings"] {
        let run = pdcn(fixture(), &[name, "--format", "json"]);
        let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        let schema = pdcn(fixture(), &["schema", name]).stdout;
        let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0], "{name}");
        assert_eq!(document["schema_version"], 1, "{name}");
        assert!(document["rules"].as_array().is_some_and(|rules| rules.len() > 80), "{name}");
        assert!(!validator.is_valid(&serde_json::json!({ "rules": [] })), "{name}: keys are required");
    }
}

#[test]
fn each_line_of_jsonl_follows_its_schema_and_says_what_json_says() {
    let lines = pdcn(fixture(), &["lint", "--format", "jsonl"]).stdout;
    let mut lines: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let schema = pdcn(fixture(), &["schema", "findings-line"]).stdout;
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    assert!(lines.iter().all(|line| validator.is_valid(line)));
    assert!(!validator.is_valid(&serde_json::json!({ "type": "nonsense" })));
    for line in &mut lines {
        line.as_object_mut().expect("an object").remove("type");
    }
    let document = pdcn(fixture(), &["lint", "--format", "json"]).stdout;
    let mut document: serde_json::Value = serde_json::from_str(&document).expect("JSON");
    let findings = document.as_object_mut().expect("an object").remove("findings");
    assert_eq!(lines.pop(), Some(document), "the last line is the summary");
    assert_eq!(Some(serde_json::Value::Array(lines)), findings);
}

#[test]
fn ids_rules_and_exit_codes_are_the_same_in_both_languages() {
    let run = |language| pdcn(fixture(), &["lint", "--format", "json", "--lang", language]);
    let without_words = |text: String| {
        let mut document: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        document["language"].take();
        for finding in document["findings"].as_array_mut().expect("findings") {
            finding["message"].take();
            finding["help"].take();
            for place in finding["places"].as_array_mut().expect("places") {
                place["label"].take();
            }
        }
        document
    };
    let (french, english) = (run("fr"), run("en"));
    assert_eq!(french.code, english.code);
    assert_ne!(french.stdout, english.stdout);
    assert_eq!(without_words(french.stdout), without_words(english.stdout));
}

#[test]
fn the_language_comes_from_the_option_then_the_variable_then_the_system_then_is_french() {
    let folder = tempfile::tempdir().expect("a folder");
    let says = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = command(folder.path(), arguments);
        command.envs(variables.iter().copied());
        String::from_utf8(command.output().expect("a run").stdout).expect("UTF-8")
    };
    assert!(says(&[], &["--help"]).contains("Utilisation"));
    // Windows says it elsewhere.
    if cfg!(unix) {
        assert!(says(&[("LANG", "C.UTF-8")], &["--help"]).contains("Utilisation"));
        assert!(says(&[("LANG", "en_CA.UTF-8")], &["--help"]).contains("Usage:"));
        assert!(says(&[("LANG", "en_CA.UTF-8"), ("PDCN_LANG", "fr")], &["--help"]).contains("Utilisation"));
    }
    assert!(says(&[("PDCN_LANG", "fr")], &["--lang", "en", "--help"]).contains("Usage:"));
    assert!(says(&[("PDCN_LANG", "fr")], &["rules", "--lang=en"]).contains("To know more"));
}

#[test]
fn exit_codes_say_what_happened() {
    let code = |folder: &Path, arguments: &[&str]| pdcn(folder, arguments).code;
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &Synthetic::default());
    assert_eq!(code(folder.path(), &["lint"]), Some(0));
    fs::write(folder.path().join("stray.toml"), "").expect("a file");
    assert_eq!(code(folder.path(), &["lint"]), Some(0), "a warning is below the threshold");
    assert_eq!(code(folder.path(), &["lint", "--fail-on", "warning"]), Some(1));
    assert_eq!(code(folder.path(), &["lint", "--fail-on", "info"]), Some(1));
    assert_eq!(code(fixture(), &["lint"]), Some(1));
    for arguments in
        [&["lint", "--nonsense"][..], &[], &["lnt"], &["explain", "nonsense"], &["lint", "--format", "xml"]]
    {
        let run = pdcn(folder.path(), arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.stderr.starts_with("erreur") && run.stderr.contains("\n  aide"), "{}", run.stderr);
    }
    let bare = tempfile::tempdir().expect("a folder");
    fs::write(bare.path().join("pdcn.toml"), "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n")
        .expect("a file");
    fs::create_dir_all(bare.path().join("editions/2026-2027")).expect("a folder");
    let frame = "id = \"2026-2027\"\ntitle = \"x\"\nstatus = \"draft\"\nlicense = \"x\"\n";
    fs::write(bare.path().join("editions/2026-2027/edition.toml"), frame).expect("a file");
    let run = pdcn(bare.path(), &["lint"]);
    assert_eq!(run.code, Some(3), "nothing was checked: {}", run.stdout);
    assert!(run.stdout.contains("Rien n’a été vérifié"), "{}", run.stdout);
}

#[test]
fn levels_come_from_the_settings_and_exceptions_from_the_outcomes() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(fixture(), folder.path());
    let settings = "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\nsyntax = \"off\"\n\
                    unknown-key = { level = \"info\", reason = \"essai\" }\n";
    fs::write(folder.path().join("pdcn.toml"), settings).expect("a file");
    let path = folder.path().join("editions/2026-2027/primary/ia.toml");
    let text = fs::read_to_string(&path).expect("the file");
    let allow =
        "[[outcome.allow]]\nrule = \"unresolved-reference\"\nreason = \"à venir\"\n\n[[outcome]]\nid = \"IA-005\"";
    fs::write(&path, text.replace("[[outcome]]\nid = \"IA-005\"", allow)).expect("the file");
    let run = pdcn(folder.path(), &["lint", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let rules = document["summary"]["by_rule"].as_object().expect("rules");
    let rules: Vec<&str> = rules.keys().map(String::as_str).collect();
    assert_eq!(rules, ["invalid-value", "learn-after-master", "unknown-key", "unresolved-prerequisite"]);
    assert_eq!(document["summary"]["infos"], 1);
    assert_eq!(document["summary"]["allowed"], 1);
    let until = |day: &str| {
        let allow = format!(
            "{}\nuntil = {day}\n\n[[outcome]]\nid = \"IA-005\"",
            allow.split("\n\n").next().expect("the block")
        );
        fs::write(&path, text.replace("[[outcome]]\nid = \"IA-005\"", &allow)).expect("the file");
        let run = pdcn(folder.path(), &["lint", "--format", "json"]);
        let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        document["summary"]["allowed"].clone()
    };
    assert_eq!((until("2199-12-31"), until("2020-01-01")), (1.into(), 0.into()), "an exception ends with its day");
    let settings =
        settings.replace("syntax = \"off\"", "syntax = { levle = \"off\", reason = \"essai\" }\nsintax = \"off\"");
    fs::write(folder.path().join("pdcn.toml"), settings).expect("a file");
    let run = pdcn(folder.path(), &["lint", "--format", "concise", "pdcn.toml"]);
    let lines: Vec<&str> = run.stdout.lines().take_while(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 2, "a slip in the settings is one finding: {lines:#?}");
    assert!(lines[0].contains("pdcn.toml:6:12: ") && lines[0].contains("[unknown-setting]"), "{lines:#?}");
    assert!(lines[0].contains("level"), "{lines:#?}");
    assert!(lines[1].contains("avertissement[unknown-rule]") && lines[1].contains("syntax"), "{lines:#?}");
}

#[test]
fn paths_limit_what_is_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &Synthetic { faults: 24, ..Synthetic::default() });
    let lines = |arguments: &[&str]| {
        let run = pdcn(folder.path(), arguments);
        (
            run.code,
            run.stdout.lines().take_while(|line| !line.is_empty()).filter(|line| line.contains("erreur[")).count(),
        )
    };
    let all = ["lint", "--format", "concise"];
    assert_eq!(lines(&all), (Some(1), 24));
    assert_eq!(lines(&["lint", "--format", "concise", "."]), (Some(1), 24));
    assert_eq!(lines(&["lint", "--format", "concise", "editions/2026-2027/primary/t0001.toml"]), (Some(1), 3));
    assert_eq!(lines(&["lint", "--format", "concise", "frameworks"]), (Some(0), 0));
    let run = pdcn(folder.path(), &["lint", "nothing"]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &Synthetic { faults: 24, ..Synthetic::default() });
    let mut child = command(folder.path(), &["lint", "--pathway", "."])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a run");
    drop(child.stdout.take());
    let mut complaints = String::new();
    child.stderr.take().expect("standard error").read_to_string(&mut complaints).expect("UTF-8");
    assert_eq!((child.wait().expect("an end").code(), complaints.as_str()), (Some(1), ""));
}

#[test]
fn color_changes_nothing_but_color() {
    let plain = pdcn(fixture(), &["lint", "--color", "never"]).stdout;
    let colored = pdcn(fixture(), &["lint", "--color", "always"]).stdout;
    assert!(!plain.contains('\u{1b}') && colored.contains('\u{1b}'));
    let mut stripped = String::new();
    let mut rest = colored.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        stripped.push_str(before);
        rest = after.split_once('m').expect("the end of a colour").1;
    }
    stripped.push_str(rest);
    let trimmed = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    assert_eq!(trimmed(&stripped), trimmed(&plain));
}

#[test]
fn each_rule_is_explained_in_both_languages() {
    for rule in pdcn_lint::RULES {
        for (language, why) in [("fr", "Pourquoi"), ("en", "Why")] {
            let run = pdcn(fixture(), &["explain", rule.id, "--lang", language]);
            assert_eq!(run.code, Some(0));
            assert!(run.stdout.contains(why) && run.stdout.starts_with(rule.id), "{}", run.stdout);
        }
    }
    let run = pdcn(fixture(), &["rules", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(document["rules"].as_array().expect("rules").len(), pdcn_lint::RULES.len());
}

#[test]
fn a_copy_of_the_shipped_pathway_is_found_in_its_folder_and_above() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let run = pdcn(folder.path(), &["lint"]);
    assert!(run.stdout.replace('\u{a0}', " ").starts_with("Parcours : pathway\n"), "{}", run.stdout);
    let below = folder.path().join("pathway/editions/2026-2027/primary");
    assert_eq!(pdcn(&below, &["lint"]).code, Some(0));
}

fn copy(from: &Path, to: &Path) {
    pdcn_tests::command::copy(from, to);
}

#[test]
fn the_fixes_of_the_json_mend_what_they_say() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(fixture(), folder.path());
    let run = pdcn(folder.path(), &["lint", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let number = |value: &serde_json::Value| usize::try_from(value.as_u64().expect("a number")).expect("small");
    let edits = document["findings"].as_array().expect("findings").iter();
    let mut edits: Vec<&serde_json::Value> =
        edits.filter_map(|finding| finding["fix"]["edits"].as_array()).flatten().collect();
    assert_eq!(edits.len(), 5, "the misspelt key, the bracket, the value, the competency and the prerequisite");
    // From the end, so that what comes before keeps its place.
    edits.sort_by_key(|edit| std::cmp::Reverse(number(&edit["start_byte"])));
    for edit in edits {
        let path = folder.path().join(edit["file"].as_str().expect("a file"));
        let mut text = fs::read_to_string(&path).expect("the file");
        let replacement = edit["replacement"].as_str().expect("a replacement");
        text.replace_range(number(&edit["start_byte"])..number(&edit["end_byte"]), replacement);
        fs::write(&path, text).expect("the file");
    }
    let run = pdcn(folder.path(), &["lint", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let rules = document["summary"]["by_rule"].as_object().expect("rules");
    assert_eq!(
        rules.keys().collect::<Vec<_>>(),
        ["isolated-outcome", "learn-after-master", "unaligned-outcome"],
        "what only a person can mend, and what comes to light"
    );
}

#[test]
fn the_second_label_of_a_long_line_fits_too() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clean")), folder.path());
    let path = folder.path().join("editions/2026-2027/primary/ia.toml");
    let text = fs::read_to_string(&path).expect("the file");
    let (first, rest) = text.split_once("statement = \"Nommer").expect("the first statement");
    // Two verbs: labels at both ends of a line, near or far apart.
    for n_words in 0..30 {
        let between = " grands".repeat(n_words);
        let text = format!("{first}statement = \"Nommer deux{between} objets, puis comparer{rest}");
        fs::write(&path, text).expect("the file");
        let mut command = command(folder.path(), &["lint", "--only", "several-verbs"]);
        let output = command.env("COLUMNS", "60").output().expect("the command runs");
        let shown = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(shown.contains("several-verbs"), "{shown}");
        for line in shown.lines() {
            assert!(line.chars().count() <= 60, "{n_words}: {line}\n\n{shown}");
        }
    }
}
