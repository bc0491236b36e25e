//! `pdcn show` with words, patches that apply, names in a test report, and a logo that is not there.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use pdcn_tests::command::{Run, copy, pdcn};

const OUTCOMES: &str = "editions/2026-2027/primary/ia.toml";

fn shown(arguments: &[&str]) -> Run {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut run = pdcn(&root, &[&["show", "--date", "none"], arguments].concat());
    run.stdout = run.stdout.replace('\u{a0}', " ");
    run
}

#[test]
fn show_finds_titles_and_words_whatever_the_accents() {
    for asked in [&["Hypertrucages"] as &[&str], &["HYPERTRUCAGES"], &["vie", "privee"], &["5e"]] {
        let run = shown(asked);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{asked:?}");
        assert!(
            run.stdout.contains("réponses pour «") && run.stdout.contains("pdcn show "),
            "{asked:?}: {}",
            run.stdout
        );
    }
    // A word of the lexicon has its page, with the outcomes that hold it.
    let word = shown(&["hypertrucage"]).stdout;
    assert!(word.contains("Mot du lexique") && word.contains("Définition") && word.contains("INF-105"), "{word}");
    let grades = shown(&["5e"]).stdout;
    assert!(grades.contains("P5") && grades.contains("5e année du primaire") && grades.contains("S5"), "{grades}");
    let one = shown(&["renseignements", "personnels", "hameçonnage"]);
    assert!(one.code == Some(2) || one.code == Some(0), "{}", one.stderr);
    assert!(shown(&["phishing", "--lang", "en"]).stdout.contains("SEC-"));
    let exact = shown(&["P5"]).stdout;
    assert!(!exact.contains("réponses pour"), "an id is an id");
    let none = shown(&["xyzzyx"]);
    assert_eq!((none.code, none.stdout.as_str()), (Some(2), ""));
    assert!(none.stderr.contains("pdcn show hypertrucage"), "{}", none.stderr);
    let json: serde_json::Value = serde_json::from_str(&shown(&["5e", "--format", "json"]).stdout).expect("JSON");
    assert_eq!(json["view"], "show");
}

/// A pathway with a slip that is mended safely, in a folder whose name has a space and an accent.
fn slip(folder: &Path) {
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean"), folder);
    let path = folder.join(OUTCOMES);
    let text = fs::read_to_string(&path).expect("a file");
    fs::write(&path, text.replacen("statement = ", "statment = ", 1)).expect("a file");
}

#[test]
fn patches_apply_where_the_command_was_run() {
    let apply = |program: &str, arguments: &[&str], folder: &Path, patch: &str| {
        use std::io::Write as _;
        let made = Command::new(program)
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn();
        let Ok(mut made) = made else { return false };
        made.stdin.take().expect("a pipe").write_all(patch.as_bytes()).expect("the patch is given");
        assert!(made.wait().expect("it ends").success(), "{program} {arguments:?}: {patch}");
        true
    };
    for (program, arguments) in [("git", ["apply", "-"]), ("patch", ["-p1", "--quiet"])] {
        for (below, pathway) in [("", "mon école"), ("", "pathway"), ("pathway", ".")] {
            let folder = tempfile::tempdir().expect("a folder");
            let root = folder.path().join(if below.is_empty() { pathway } else { below });
            slip(&root);
            let here = folder.path().join(below);
            let run = pdcn(&here, &["lint", "--diff", "--pathway", pathway]);
            assert!(run.stdout.starts_with("--- a/"), "{}", run.stderr);
            if apply(program, &arguments, &here, &run.stdout) {
                let mended = fs::read_to_string(root.join(OUTCOMES)).expect("a file");
                assert!(!mended.contains("statment"), "{program} {pathway}");
            }
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    slip(&folder.path().join("a"));
    fs::create_dir(folder.path().join("b")).expect("a folder");
    let run = pdcn(&folder.path().join("b"), &["lint", "--diff", "--pathway", "../a"]);
    assert!(run.stderr.contains("s’applique dans le dossier du parcours"), "{}", run.stderr);
}

#[test]
fn cases_of_a_test_report_have_names_of_their_own() {
    let folder = tempfile::tempdir().expect("a folder");
    slip(folder.path());
    let path = folder.path().join(OUTCOMES);
    let text = fs::read_to_string(&path).expect("a file");
    fs::write(&path, text.replace("pupil = ", "foo = 1\nbar = 2\npupil = ")).expect("a file");
    let run = pdcn(folder.path(), &["lint", "--format", "junit"]);
    let report = roxmltree::Document::parse(&run.stdout).expect("XML");
    let mut seen = HashSet::new();
    for case in report.descendants().filter(|node| node.has_tag_name("testcase")) {
        assert!(seen.insert((case.attribute("classname"), case.attribute("name"))), "{case:?}");
    }
    assert!(run.stdout.contains(" #2\""), "{}", run.stdout);
}

#[test]
fn a_logo_that_is_no_picture_is_said_before_anything_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean"), folder.path());
    let settings = folder.path().join("pdcn.toml");
    let text = fs::read_to_string(&settings).expect("a file");
    fs::write(&settings, format!("{text}\n[print]\nlogo = \"logo.png\"\n")).expect("a file");
    let run = pdcn(folder.path(), &["lint"]);
    assert!(run.stdout.contains("Le logo nommé dans pdcn.toml n’est pas là"), "{}", run.stdout);
    assert_eq!((run.code, pdcn(folder.path(), &["lint", "--fail-on", "warning"]).code), (Some(0), Some(1)));
    fs::write(folder.path().join("logo.png"), "text").expect("a file");
    assert!(pdcn(folder.path(), &["lint"]).stdout.contains("n’est ni un PNG ni un SVG"));
    fs::write(folder.path().join("logo.png"), b"\x89PNG\r\n\x1a\n").expect("a file");
    assert!(!pdcn(folder.path(), &["lint"]).stdout.contains("Avertissement"));
}
