//! Documents of views, written in every format: into files by their endings, through a pager, to a disk that is full.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use pdcn_document::Format;
use pdcn_tests::command::{command, copy_pathway, pdcn};

/// The formats that show all of a document and are quick to write.
fn pages() -> impl Iterator<Item = Format> {
    Format::ALL.iter().copied().filter(|format| !format.is_drawing() && *format != Format::Pdf)
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    folder
}

#[test]
fn the_ending_of_a_file_decides_and_each_file_is_what_the_format_writes() {
    let folder = folder();
    let formats: Vec<_> = pages().filter(|format| format.is_text()).collect();
    let files: Vec<String> = formats.iter().map(|format| format!("carte.{}", format.ending())).collect();
    let mut arguments = vec!["coverage"];
    for file in &files {
        arguments.extend(["-o", file.as_str()]);
    }
    arguments.extend(["-o", "carte.xlsx"]);
    let run = pdcn(folder.path(), &arguments);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
    assert_eq!(run.stderr.lines().count(), formats.len() + 1);
    for (file, format) in files.iter().zip(formats.iter().map(|format| format.name())) {
        let written = fs::read_to_string(folder.path().join(file)).expect("the file");
        assert!(written.len() > 200, "{format}");
        assert_eq!(written, pdcn(folder.path(), &["coverage", "--format", format]).stdout, "{format}");
    }
    let workbook = fs::read(folder.path().join("carte.xlsx")).expect("the file");
    let piped = command(folder.path(), &["coverage", "--format", "xlsx"]).output().expect("the command runs").stdout;
    assert!(workbook.starts_with(b"PK\x03\x04") && workbook == piped, "into a pipe, and the same bytes each time");
}

#[test]
fn csv_is_as_it_was_asked_for() {
    let folder = folder();
    let csv = |choice: &str| pdcn(folder.path(), &["coverage", "--format", "csv", "--csv", choice]).stdout;
    let plain = pdcn(folder.path(), &["coverage", "--format", "csv"]).stdout;
    assert_eq!(csv("comma"), plain);
    assert_eq!(csv("bom"), format!("\u{feff}{plain}"));
    assert_eq!(csv("semicolon,bom"), csv("excel"));
    assert!(csv("excel").starts_with('\u{feff}') && csv("excel").contains(';') && csv("tab").contains('\t'));
    let wrong = pdcn(folder.path(), &["coverage", "--csv", "points"]);
    assert_eq!(wrong.code, Some(2), "{}", wrong.stderr);
}

#[test]
fn what_cannot_be_written_is_said_before_any_work_and_leaves_nothing() {
    let folder = folder();
    for (file, message) in [("carte.odt", "xlsx"), ("absent/carte.html", "absent"), ("carte.toml", "carte.toml")] {
        let run = pdcn(folder.path(), &["coverage", "-o", "bon.html", "-o", file]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
        assert!(run.stderr.contains(message), "{}", run.stderr);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "only the pathway is there");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_and_a_reader_that_leaves_is_none() {
    let folder = folder();
    for format in pages().map(Format::name) {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the device");
        let mut run = command(folder.path(), &["coverage", "--format", format]);
        let run = run.stdout(full).stderr(Stdio::piped()).output().expect("the command runs");
        assert_eq!(run.status.code(), Some(2), "{format}");
        assert!(String::from_utf8_lossy(&run.stderr).starts_with("erreur"), "{format}");

        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut run = command(folder.path(), &["coverage", "--format", format]);
        let run = run.stdout(writer).stderr(Stdio::piped()).output().expect("the command runs");
        assert_eq!((run.status.code(), run.stderr.len()), (Some(0), 0), "{format}");
    }
}

/// What a terminal of 24 lines shows, with these variables set.
#[cfg(target_os = "linux")]
fn shown(folder: &Path, arguments: &str, variables: &[(&str, &str)]) -> String {
    let program = command(folder, &[]).get_program().to_string_lossy().into_owned();
    let mut terminal = std::process::Command::new("script");
    terminal.args(["--quiet", "--return", "--command", &format!("{program} {arguments}"), "/dev/null"]);
    terminal.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::null());
    terminal.envs(variables.iter().copied());
    let output = terminal.output().expect("script is part of every Debian");
    String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n")
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_long_goes_through_the_pager_and_no_shell_reads_its_name() {
    let folder = folder();
    let through = |arguments: &str, variables: &[(&str, &str)]| shown(folder.path(), arguments, variables);
    let lines = |text: &str, start: &str| text.lines().filter(|line| line.starts_with(start)).count();

    let paged = through("coverage", &[("PDCN_PAGER", "sed s/^/P:/"), ("PAGER", "sed s/^/Q:/")]);
    assert!(lines(&paged, "P:") > 24 && lines(&paged, "P:") == paged.lines().count(), "{paged}");
    assert!(lines(&through("coverage", &[("PAGER", "sed s/^/Q:/")]), "Q:") > 24);
    // Neither variables nor commands in the name of a pager are anything but words.
    let words = through("coverage", &[("PDCN_PAGER", "echo $HOME `id` ;id")]);
    assert_eq!(words, "$HOME `id` ;id\n");
    // Without one, with one that is not there, or when it is not wanted, everything is shown.
    let plain = through("coverage --no-pager", &[("PDCN_PAGER", "sed s/^/P:/")]);
    assert_eq!(lines(&plain, "P:"), 0);
    assert_eq!(through("coverage", &[("PDCN_PAGER", "")]), plain);
    assert_eq!(through("coverage", &[("PDCN_PAGER", "no-such-pager")]), plain);
    // A workbook is not for terminals.
    assert!(through("coverage --format xlsx", &[]).starts_with("erreur"));
}
