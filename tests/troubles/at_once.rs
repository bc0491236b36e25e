//! Two people mend the same folder at the same time: it is as if one had.

use std::fs;
use std::process::{Child, Stdio};

use pdcn_tests::command::{command, pdcn};
use pdcn_tests::synthetic::{Synthetic, write};

use super::folder::all_files;

#[test]
fn two_who_mend_at_once_leave_what_one_would() {
    let make = || {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &Synthetic { files: 20, per_file: 10, ..Synthetic::default() });
        for (path, bytes) in all_files(&folder.path().join("editions/2026-2027")) {
            let text = String::from_utf8(bytes).expect("UTF-8");
            fs::write(path, text.replace("\nstatement =", "\nstatment =")).expect("a file");
        }
        folder
    };
    let texts = |folder: &tempfile::TempDir| all_files(folder.path()).into_iter().map(|(_, bytes)| bytes).collect();
    let alone = make();
    assert_eq!(pdcn(alone.path(), &["lint", "--fix", "--pathway", "."]).code, Some(0));
    let expected: Vec<Vec<u8>> = texts(&alone);
    for _ in 0..3 {
        let folder = make();
        let start = || -> Child {
            let mut command = command(folder.path(), &["lint", "--fix", "--pathway", "."]);
            command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the command runs")
        };
        for child in [start(), start(), start()] {
            let output = child.wait_with_output().expect("an end");
            assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let found: Vec<Vec<u8>> = texts(&folder);
        assert!(found == expected, "not what one alone leaves");
    }
}
