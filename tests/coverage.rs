//! `pdcn coverage` and `pdcn show` as people run them: what is shown, what is refused, and the exit code.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]
#![expect(clippy::needless_raw_string_hashes, reason = "snapshots are renewed with them")]

mod coverage_cases {
    mod codes;
    mod formats;
    mod plans;
    mod refusals;
    mod shown;
    mod size;
}

use std::path::Path;

use pdcn_tests::command::{Run, copy, copy_real_years, pdcn};

/// Runs the command beside a copy of the clean fixture, without the day of the run.
fn on_clean(arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean"), &folder.path().join("pathway"));
    run(folder.path(), arguments)
}

/// Runs the command beside three years of a real progression, without the day of the run.
fn on_real_years(arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(&folder.path().join("pathway"));
    run(folder.path(), arguments)
}

fn run(folder: &Path, arguments: &[&str]) -> Run {
    pdcn(folder, &[arguments, &["--date", "none"]].concat())
}

/// What a run gave, as a transcript.
fn transcript(run: &Run) -> String {
    let Run { stdout, stderr, code } = run;
    format!(
        "{stdout}--- stderr\n{stderr}--- code {}\n",
        code.map_or_else(|| "none".to_owned(), |code| code.to_string())
    )
}
