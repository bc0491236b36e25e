//! Languages that there are not, and locales of long ago: French, and a word when somebody asked for something else.

use std::process::Stdio;

use pdcn_tests::command::{Run, command};

use super::folder::{Folder, plain};

/// Runs the command with variables in its environment, on a pathway in which nothing is found.
fn with(variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    run(&Folder::clean(), variables, arguments)
}

fn run(folder: &Folder, variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    let mut command = command(folder.path(), arguments);
    command.envs(variables.iter().copied()).stdin(Stdio::null());
    let output = command.output().expect("the command runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    plain(Run { stdout: text(output.stdout), stderr: text(output.stderr), code: output.status.code() })
}

#[test]
#[cfg(unix)]
fn locales_of_other_languages_and_other_signs_are_french() {
    for (name, value) in [
        ("LANG", "C"),
        ("LANG", "POSIX"),
        ("LC_ALL", "xx"),
        ("LC_ALL", "\u{1b}[31m"),
        ("LANG", "fr_CA.ISO-8859-1"),
        ("LC_ALL", "de_DE@euro"),
        ("PDCN_LANG", ""),
        ("PDCN_LANG", "FR"),
    ] {
        let run = with(&[(name, value)], &["lint"]);
        assert!(run.stdout.starts_with("Parcours : pathway"), "{name}={value}: {run:?}");
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{name}={value}");
    }
    let english = with(&[("LC_ALL", "en_CA.ISO-8859-1")], &["lint"]);
    assert!(english.stdout.starts_with("Pathway: pathway"), "{english:?}");
}

#[test]
fn a_language_that_there_is_not_is_said_once_and_stops_nothing() {
    let run = with(&[("PDCN_LANG", "zz")], &["lint"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stdout.starts_with("Parcours : pathway"), "{run:?}");
    assert_eq!(
        run.stderr,
        "attention : PDCN_LANG=zz n’est pas une langue des messages (fr, en); ils sont dans celle du système, sinon en \
         français\n"
    );
    if cfg!(unix) {
        let run = with(&[("PDCN_LANG", "zz"), ("LANG", "en_CA.UTF-8")], &["lint"]);
        assert!(run.stdout.starts_with("Pathway: pathway"), "{run:?}");
        assert!(run.stderr.starts_with("warning: PDCN_LANG=zz"), "{run:?}");
    }
    let run = with(&[("PDCN_LANG", "zz")], &["lint", "--lang", "en"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "the argument decides");
    let run = with(&[("PDCN_LANG", "\u{1b}[31m")], &["lint"]);
    assert!(run.stderr.contains("PDCN_LANG=⟨U+001B⟩[31m "), "{run:?}");
    let run = with(&[], &["lint", "--lang", "zz"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("« zz »") && run.stderr.contains("fr, en"), "{run:?}");
}

#[test]
fn widths_that_are_none_are_not_obeyed() {
    for width in ["0", "-1", "99999999999999999999999", "18446744073709551615", "x"] {
        let run = with(&[("COLUMNS", width)], &["coverage", "--all"]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{width}");
        assert!(run.stdout.lines().all(|line| line.chars().count() <= 200), "{width}: {}", run.stdout);
    }
}

#[test]
fn what_is_found_and_its_order_do_not_depend_on_the_locale_nor_on_threads() {
    for arguments in [
        &["lint", "--format", "json"][..],
        &["diff", "2025-2026", "--format", "json"],
        &["export", "table", "--format", "csv", "--date", "none"],
    ] {
        let folder = Folder::new();
        let expected = run(&folder, &[], arguments);
        for variables in [("LC_ALL", "tr_TR.UTF-8"), ("LANG", "C"), ("LC_COLLATE", "sv_SE"), ("RAYON_NUM_THREADS", "1")]
        {
            let found = run(&folder, &[variables], arguments);
            assert_eq!(
                (found.stdout, found.code),
                (expected.stdout.clone(), expected.code),
                "{variables:?} {arguments:?}"
            );
        }
    }
}
