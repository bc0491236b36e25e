//! Text from the data is data in every format: nothing in it is obeyed.

use serde_json::Value;

use super::folder::Folder;

/// What each format would obey if it were not shown as text.
const WORDS: &str =
    "<script>alert(1)</script> <img src=x> ]]> &amp; %0A::error::x ##[error]x [a](http://x) `b` *c* | é";
/// The same in TOML, with controls, a mark of direction, and what XML cannot carry.
const ESCAPED: &str = r"\u001B[31m \u202E \u0000 \uFFFE \u2028 \u0007 \n::error::y";
/// What a terminal would obey, or a reader not see.
const HIDDEN: [char; 6] = ['\u{1b}', '\u{202E}', '\u{200B}', '\u{0}', '\u{7}', '\u{2028}'];

/// A pathway with hostile words wherever changes show them.
fn folder() -> Folder {
    let folder = Folder::new();
    let hostile = format!("{WORDS} {ESCAPED}");
    folder.edit("editions/2026-2027/primary/ia.toml", "Décrire une image produite par une IA.", &hostile);
    folder.edit("editions/2026-2027/primary/ia.toml", "Repérer deux erreurs", &format!("Repérer {hostile} erreurs"));
    folder.edit(
        "editions/2025-2026/primary/vie.toml",
        "Nommer des renseignements",
        &format!("Nommer {hostile} des renseignements"),
    );
    folder.edit("editions/2026-2027/edition.toml", "Renseignements personnels et intimité", &hostile);
    folder.edit("editions/2026-2027/edition.toml", "Scindé pour voir à part l’image et le texte.", &hostile);
    let entry = format!(
        "[[accepted]]\nkind = \"outcome-vanished\"\nsubject = \"VIE-003\"\nreason = \"{hostile}\"\nby = \"{hostile}\"\ndate = 2026-06-12\n"
    );
    folder.write("accepted.toml", &format!("{entry}{}", entry.replace("VIE-003", "VIE-099")));
    folder
}

#[test]
fn no_format_of_programs_writes_what_would_be_obeyed() {
    let folder = folder();
    for format in ["json", "github", "junit"] {
        let run = folder.diff(&["2025-2026", "--format", format, "--fail-on", "identity"]);
        assert_eq!(run.code, Some(1), "{}", run.stderr);
        assert!(!run.stdout.contains(HIDDEN), "{format}");
        assert!(run.stdout.contains("alert(1)"), "{format}: {}", run.stdout);
    }
    let document = folder.json(&["2025-2026"]);
    assert!(document.to_string().contains("<script>alert(1)</script>"));
    let text = folder.diff(&["2025-2026", "--format", "junit"]).stdout;
    let xml = roxmltree::Document::parse(&text).expect("XML");
    assert!(xml.descendants().any(|node| node.text().is_some_and(|text| text.contains(WORDS))), "{text}");
}

#[test]
fn no_format_of_documents_writes_what_would_be_obeyed() {
    let folder = folder();
    for format in ["terminal", "markdown", "html", "csv"] {
        let run = folder.diff(&["2025-2026", "--format", format, "--fail-on", "identity"]);
        assert!(!run.stdout.contains(HIDDEN), "{format}");
        assert!(run.stdout.contains("alert(1)") && run.stdout.contains("⟨U+202E⟩"), "{format}: {}", run.stdout);
    }
    let page = folder.diff(&["2025-2026", "--format", "html"]).stdout;
    assert!(!page.contains("<script") && !page.contains("<img") && page.contains("&lt;script&gt;alert(1)"), "{page}");
    // What has a backslash before it is text.
    let markdown = folder.diff(&["2025-2026", "--format", "markdown"]).stdout.replace("\\<", "");
    assert!(
        !markdown.contains("<script") && !markdown.contains("<img") && !markdown.contains("[a](http"),
        "{markdown}"
    );
}

#[test]
fn github_sees_the_commands_that_were_meant() {
    let text = folder().diff(&["2025-2026", "--format", "github", "--fail-on", "identity"]).stdout;
    for line in text.lines() {
        assert!(
            !line.trim_start().starts_with("::") || line.starts_with("::error ") || line.starts_with("::notice "),
            "{line}"
        );
        let Some(command) = line.strip_prefix("::") else {
            assert!(!line.contains("##["), "{line}");
            continue;
        };
        let (properties, message) = command.split_once("::").expect("a text");
        assert!(!message.is_empty());
        let names: Vec<&str> = properties
            .split(' ')
            .nth(1)
            .expect("properties")
            .split(',')
            .map(|one| one.split('=').next().expect("a name"))
            .collect();
        assert!(
            names.iter().all(|name| ["file", "line", "col", "endColumn", "endLine", "title"].contains(name)),
            "{line}"
        );
        let escapes = line.split('%').skip(1);
        assert!(escapes.clone().all(|rest| ["25", "0A", "0D", "3A", "2C"].iter().any(|code| rest.starts_with(code))));
    }
}

#[test]
fn an_accepted_change_is_written_as_a_comment_and_nothing_else() {
    let folder = folder();
    let write =
        ["2025-2026", "--write-accepted", "--reason", "a\"\nb = 1 # '", "--by", "\u{1b}[31m", "--fail-on", "wording"];
    let run = folder.diff(&write);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let text = folder.read("accepted.toml");
    let document: toml::Table = toml::from_str(&text).expect("TOML");
    let entries = document["accepted"].as_array().expect("entries");
    assert!(entries.len() > 10 && document.len() == 1, "{text}");
    assert_eq!(entries[2]["reason"].as_str(), Some("a\"\nb = 1 # '"));
    let lint = pdcn_tests::command::pdcn(folder.path(), &["lint", "--format", "json", "--only", "schema"]);
    let findings: Value = serde_json::from_str(&lint.stdout).expect("JSON");
    assert!(!findings["findings"].to_string().contains("accepted.toml"), "{findings}");
}
