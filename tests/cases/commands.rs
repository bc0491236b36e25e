//! Every command that README and LISEZMOI tell readers to run does what is said there, on the shipped pathway.

use std::fs;
use std::path::Path;
use std::process::Command;

use pdcn_tests::command::{copy_pathway, has_git, pdcn};

/// What is to be read as a command: the lines of blocks of `sh` that begin with the program's name, without comments.
fn commands(document: &str) -> Vec<Vec<String>> {
    let blocks = document.split("```sh\n").skip(1).filter_map(|rest| rest.split("\n```").next());
    let lines = blocks.flat_map(str::lines).filter_map(|line| line.strip_prefix("pdcn "));
    lines.map(words).collect()
}

/// The words of a line, as a shell has them: quoted ones whole, nothing after a number sign that stands alone.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in line.split('"').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
            continue;
        }
        for word in part.split_whitespace() {
            if word == "#" {
                return words;
            }
            words.push(word.to_owned());
        }
    }
    words
}

/// The shipped pathway under git, and beside it another one.
fn pathway(above: &Path) -> std::path::PathBuf {
    let folder = above.join("here");
    copy_pathway(&folder.join("pathway"));
    for other in ["other", "autre"] {
        copy_pathway(&above.join(other).join("pathway"));
    }
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=Test", "-c", "user.email=test@example.org"]).args(arguments);
        assert!(git.current_dir(&folder).status().expect("git runs").success());
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "as shipped"]);
    folder
}

/// A table that somebody has already.
fn table(path: &Path) {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0_u32..).zip([["Énoncé", "M4", "M5"], ["Nommer un écran de la maison", "→", "★"]]) {
        for (column, text) in (0_u16..).zip(cells) {
            sheet.write_string(row, column, text).expect("a cell");
        }
    }
    workbook.save(path).expect("the workbook");
}

#[test]
fn every_command_of_the_documents_runs() {
    if !has_git() {
        return;
    }
    for (name, language) in [("README.md", "en"), ("LISEZMOI.md", "fr")] {
        let document = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)).expect(name);
        let commands = commands(&document);
        assert!(commands.len() > 30, "{name}: {commands:?}");
        let shared = tempfile::tempdir().expect("a folder");
        let for_all = pathway(shared.path());
        table(&for_all.join("progression.xlsx"));
        for words in commands {
            // Typst is another feature: .ci/printing prints everything.
            if words.iter().any(|word| Path::new(word).extension().is_some_and(|ending| ending == "pdf")) {
                continue;
            }
            // What changes the pathway has one of its own.
            let above = tempfile::tempdir().expect("a folder");
            let folder = if words[0].starts_with("new-") { pathway(above.path()) } else { for_all.clone() };
            // A plan is carried over to an edition that was begun before.
            if words[0] == "new-plan" && words.iter().any(|word| word == "--from") {
                assert_eq!(pdcn(&folder, &["new-edition"]).code, Some(0));
            }
            let mut arguments: Vec<&str> = words.iter().map(String::as_str).collect();
            arguments.extend(["--lang", language]);
            let run = pdcn(&folder, &arguments);
            // A gate that fails, as is said beside it: nothing in M4 is about AI.
            let code = i32::from(words.iter().any(|word| word == "--min"));
            assert_eq!(run.code, Some(code), "{name}: {words:?}\n{}", run.stderr);
            if let Some(at) = words.iter().position(|word| word == "-o") {
                let written = fs::metadata(folder.join(&words[at + 1])).expect("the file");
                assert!(written.len() > 1000, "{name}: {words:?}");
            } else if words[0] != "site" && !words.iter().any(|word| word == "--all") {
                assert!(!run.stdout.is_empty(), "{name}: {words:?}");
            }
        }
    }
}
