//! `pdcn lint | head`: whoever reads has enough. That is no failure, and nobody is told of it.

use std::io::Read as _;
use std::process::{Child, Stdio};

use pdcn_tests::command::command;

use super::folder::{Folder, OUTCOMES, QUESTIONS, WITHOUT_PATHWAY};

/// Runs the command for a reader who leaves after some bytes; gives the exit code, and what was complained of.
fn read_a_little(folder: &Folder, arguments: &[&str], n_bytes: usize) -> (Option<i32>, String) {
    let mut command = command(folder.path(), arguments);
    let mut child: Child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
    let mut stdout = child.stdout.take().expect("a pipe");
    let mut bytes = vec![0; n_bytes];
    stdout.read_exact(&mut bytes).expect("as many bytes");
    drop(stdout);
    let output = child.wait_with_output().expect("an end");
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn a_reader_who_leaves_early_or_at_once_is_no_failure() {
    let folder = Folder::new();
    for arguments in QUESTIONS.iter().chain(WITHOUT_PATHWAY) {
        let whole = folder.run(arguments);
        for n_bytes in [0, 1] {
            let (code, stderr) = read_a_little(&folder, arguments, n_bytes);
            assert_eq!((code, stderr.as_str()), (whole.code, ""), "{arguments:?} after {n_bytes} bytes");
        }
    }
}

#[test]
fn findings_are_told_by_the_exit_code_all_the_same() {
    let folder = Folder::new();
    // More than a pipe holds, so that the command is still writing when the reader leaves.
    let wrong = "\n[[outcome]]\nid = \"x\"\n".repeat(2000);
    folder.append(OUTCOMES, wrong);
    for format in ["full", "concise", "json", "jsonl", "sarif", "html", "github"] {
        let (code, stderr) = read_a_little(&folder, &["lint", "--format", format], 1);
        assert_eq!((code, stderr.as_str()), (Some(1), ""), "{format}");
    }
}
