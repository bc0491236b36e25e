//! The clock is wrong: what has no date is judged as ever, what has one is held against that day, and nothing breaks.

#![cfg(all(target_os = "linux", target_env = "gnu"))]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use pdcn_tests::command::{Run, built, copy_pathway};

use super::folder::plain;

/// A library that takes the place of the clock.
const CLOCK: &str = r"
#define _GNU_SOURCE
#include <time.h>
#include <unistd.h>
#include <sys/syscall.h>
int clock_gettime(clockid_t id, struct timespec *now) {
    if (id != CLOCK_REALTIME) return syscall(SYS_clock_gettime, id, now);
    now->tv_sec = SECONDS;
    now->tv_nsec = 0;
    return 0;
}
";

/// Makes the clock of a moment; nothing where there is no C compiler.
fn clock(folder: &Path, seconds: i64) -> Option<PathBuf> {
    let (source, library) = (folder.join("clock.c"), folder.join(format!("clock{seconds}.so")));
    fs::write(&source, CLOCK).expect("a file");
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", &format!("-DSECONDS=({seconds}LL)"), "-o"]).arg(&library).arg(&source);
    compiler.output().is_ok_and(|output| output.status.success()).then_some(library)
}

/// Runs the command at a moment, on the shipped pathway.
fn at(folder: &Path, seconds: i64, arguments: &[&str]) -> Option<Run> {
    let library = clock(folder, seconds)?;
    // One that takes a library: what is handed out takes none.
    let mut command = Command::new(built());
    command.args(arguments).current_dir(folder).env_clear();
    let output = command.env("LD_PRELOAD", library).env("TZ", "UTC").stdin(Stdio::null()).output().expect("a run");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Some(plain(Run { stdout: text(output.stdout), stderr: text(output.stderr), code: output.status.code() }))
}

/// Moments, in seconds since 1970, with the year that they are in.
const MOMENTS: [(i64, &str); 4] =
    [(0, "1970-01-01"), (-3_000_000_000, "1874"), (4_102_444_800, "2100-01-01"), (253_402_128_000, "9999-12-30")];

#[test]
fn each_command_answers_whatever_the_clock_says() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    for (seconds, day) in MOMENTS {
        let Some(run) = at(folder.path(), seconds, &["export", "table"]) else { return };
        assert_eq!(run.code, Some(0), "{day}: {run:?}");
        assert!(run.stdout.contains(day), "{day}: {}", run.stdout);
        for arguments in [&["lint"][..], &["diff", "2025-2026"], &["coverage", "--plans"]] {
            let run = at(folder.path(), seconds, arguments).expect("a clock");
            assert!(
                matches!(run.code, Some(0 | 1)) && !run.stderr.contains("panicked"),
                "{day} {arguments:?}: {run:?}"
            );
            assert!(!run.stdout.contains("erreur["), "a wrong clock makes no error: {day} {}", run.stdout);
        }
    }
}

#[test]
fn what_was_checked_long_ago_or_in_days_to_come_is_said_and_exceptions_end() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let path = folder.path().join("pathway/editions/2026-2027/primary/ia.toml");
    let text = fs::read_to_string(&path).expect("the file");
    let end = text.match_indices("\n[[outcome]]").nth(1).expect("a second outcome").0;
    let allow = "\n[[outcome.allow]]\nrule = \"statement-length\"\nreason = \"Retenu.\"\nuntil = 2027-06-30\n";
    fs::write(&path, format!("{}{allow}{}", &text[..end], &text[end..])).expect("the file");
    let lint = |seconds| at(folder.path(), seconds, &["lint", "--format", "concise"]);
    let (Some(past), Some(future)) = (lint(0), lint(4_102_444_800)) else { return };
    assert!(past.stdout.contains("[stale-check]") && !past.stdout.contains("[expired-allow]"), "{}", past.stdout);
    assert!(future.stdout.contains("[stale-check]"), "{}", future.stdout);
    assert!(future.stdout.contains("[expired-allow]") && future.stdout.contains("2027-06-30"), "{}", future.stdout);
}

#[test]
fn a_clock_beyond_all_calendars_is_no_clock() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    for seconds in [400_000_000_000, -400_000_000_000_000] {
        let Some(run) = at(folder.path(), seconds, &["lint"]) else { return };
        assert_eq!(run.code, Some(0), "{run:?}");
    }
}
