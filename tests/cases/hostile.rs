//! Text from the data is data in every format: no markup, command, escape or mark of direction in it is obeyed.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{copy, pdcn};
use serde_json::Value;

/// What each format would obey if it were not shown as text.
const STATEMENT: &str = "<script>alert(1)</script> <img src=x> ]]> &amp; %0A::error::x ##[error]x [a](http://x) 'b' é";
/// The same in TOML, with controls, a mark of direction, and what XML cannot carry.
const ESCAPED: &str = r"\u001B[31m \u202E \u0000 \uFFFE \u2028 \u0007";

/// A pathway whose text is hostile wherever findings show it: keys, values, ids, and the lines around them.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean"), folder.path());
    let path = folder.path().join("editions/2026-2027/primary/ia.toml");
    let text = fs::read_to_string(&path).expect("the file");
    let hostile = format!(
        "\n[[outcome]]\nid = \"IA-900\"\ncompetency = \"{STATEMENT} {ESCAPED}\"\nstatement = \"{STATEMENT}\u{202E}\"\n\
         learn = \"{STATEMENT}\"\n\"{STATEMENT}\" = 1\n# \u{202E}\u{200B}\n"
    );
    fs::write(&path, text + &hostile).expect("the file");
    let stray = folder.path().join("a,b:c%0A::error::x <b>&'.toml");
    fs::write(stray, "x = 1\n").expect("a file");
    folder
}

fn lint(format: &str) -> String {
    let run = pdcn(folder().path(), &["lint", "--format", format]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{format}");
    let hidden = ['\u{1b}', '\u{202E}', '\u{200B}', '\u{0}', '\u{7}', '\u{2028}'];
    assert!(!run.stdout.contains(hidden), "{format}");
    run.stdout
}

#[test]
fn no_format_writes_what_a_terminal_would_obey() {
    for format in ["full", "concise", "narrated"] {
        let text = lint(format);
        assert!(
            text.contains("<script>") && text.contains("⟨U+202E⟩") && text.contains("⟨U+001B⟩"),
            "{format}: {text}"
        );
    }
}

#[test]
fn json_carries_the_text_and_nothing_else() {
    for format in ["json", "gitlab", "sarif"] {
        let document: Value = serde_json::from_str(&lint(format)).expect("JSON");
        assert!(document.to_string().contains("<script>alert(1)</script>"), "{format}");
    }
    let lines = lint("jsonl");
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let (summary, findings) = lines.split_last().expect("lines");
    assert_eq!(summary["type"], "summary");
    assert!(findings.len() > 3 && findings.iter().all(|line| line["type"] == "finding"));
    // In SARIF a text in brackets followed by one in parentheses is a link.
    let sarif: Value = serde_json::from_str(&lint("sarif")).expect("JSON");
    for result in sarif["runs"][0]["results"].as_array().expect("results") {
        assert!(!result["message"]["text"].as_str().expect("a text").contains("]("));
    }
}

#[test]
fn github_sees_the_commands_that_were_meant() {
    let text = lint("github");
    for line in text.lines() {
        assert!(
            !line.trim_start().starts_with("::")
                || line.starts_with("::error ")
                || line.starts_with("::warning ")
                || line.starts_with("::notice ")
        );
        let Some(command) = line.strip_prefix("::") else {
            assert!(!line.contains("##["), "{line}");
            continue;
        };
        // As the runner reads it: properties to the next `::`, then the text.
        let (properties, message) = command.split_once("::").expect("a text");
        let (_, properties) = properties.split_once(' ').expect("properties");
        let names: Vec<&str> = properties.split(',').map(|one| one.split('=').next().expect("a name")).collect();
        assert_eq!(names, ["file", "line", "col", "endColumn", "title"], "{line}");
        assert!(!message.is_empty());
        // What follows a percent sign is one of the five that are meant.
        let escapes = line.split('%').skip(1);
        assert!(escapes.clone().all(|rest| ["25", "0A", "0D", "3A", "2C"].iter().any(|code| rest.starts_with(code))));
    }
    assert!(text.contains("file=a%2Cb%3Ac%250A%3A%3Aerror%3A%3Ax <b>&'.toml"), "{text}");
}

#[test]
fn junit_is_read_by_an_xml_parser() {
    let text = lint("junit");
    let document = roxmltree::Document::parse(&text).expect("XML");
    let cases: Vec<_> = document.descendants().filter(|node| node.has_tag_name("testcase")).collect();
    let failures: Vec<_> = document.descendants().filter(|node| node.has_tag_name("failure")).collect();
    let root = document.root_element();
    assert_eq!(root.attribute("tests"), Some(cases.len().to_string().as_str()));
    assert_eq!(root.attribute("failures"), Some(failures.len().to_string().as_str()));
    assert!(failures.iter().any(|failure| failure.attribute("message").expect("a text").contains(STATEMENT)));
    assert!(cases.iter().any(|case| case.attribute("classname") == Some("a,b:c%0A::error::x <b>&'.toml")));
    let clean = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean");
    let text = pdcn(&clean, &["lint", "--format", "junit"]).stdout;
    let document = roxmltree::Document::parse(&text).expect("XML");
    assert_eq!(document.root_element().attribute("failures"), Some("0"));
    assert!(document.descendants().filter(|node| node.has_tag_name("testcase")).count() > 1, "not empty: {text}");
}

#[test]
fn gitlab_gets_its_keys_and_fingerprints_of_their_own() {
    let document: Value = serde_json::from_str(&lint("gitlab")).expect("JSON");
    let mut fingerprints = std::collections::HashSet::new();
    for issue in document.as_array().expect("a list") {
        let keys: Vec<&String> = issue.as_object().expect("an issue").keys().collect();
        assert_eq!(keys, ["description", "check_name", "fingerprint", "severity", "location"]);
        assert!(fingerprints.insert(issue["fingerprint"].as_str().expect("a fingerprint")));
        assert!(["info", "minor", "major"].contains(&issue["severity"].as_str().expect("a severity")));
        let path = issue["location"]["path"].as_str().expect("a path");
        assert!(!path.starts_with('/') && !path.starts_with("./"));
        assert!(issue["location"]["lines"]["begin"].as_u64() >= Some(1));
    }
    let clean = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean");
    assert_eq!(pdcn(&clean, &["lint", "--format", "gitlab"]).stdout, "[]\n");
}

#[test]
fn the_page_is_well_formed_and_holds_nothing_of_the_data_but_text() {
    let page = lint("html");
    assert!(page.starts_with("<!DOCTYPE html><html lang=fr-CA>"));
    assert!(page.contains("content=\"default-src 'none';"), "no program, no network");
    let text_only = ["<script", "<img", "javascript:", "http://", "https://", "src=", "@import", "url("];
    let data = page.replace("src=x&gt;", "").replace("http://x", "");
    assert!(text_only.iter().all(|markup| !data.contains(markup)), "{page}");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && page.contains("⟨U+202E⟩"));
    // What ends where the next one begins, or what it is in ends, has no end of its own.
    let endless = ["html", "head", "body", "caption", "thead", "tbody", "tr", "th", "td", "li", "dt", "dd", "p"];
    let mut open: Vec<&str> = Vec::new();
    let mut ids = std::collections::HashSet::new();
    for part in page.split('<').skip(2) {
        let (tag, _) = part.split_once('>').expect("the end of a tag");
        let name = tag.split(' ').next().expect("a name");
        if let Some(id) = tag.split(" id=").nth(1) {
            assert!(ids.insert(id.split(' ').next().expect("an id")), "twice: {tag}");
        }
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{part}"),
            None if name == "meta" || endless.contains(&name) => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, [""; 0]);
    for link in page.split("href=#").skip(1) {
        let id = link.split([' ', '>']).next().expect("an id");
        assert!(ids.contains(id), "a link to nothing: {link:.40}");
    }
}
