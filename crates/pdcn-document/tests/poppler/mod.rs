//! Poppler reads what was printed (`pdftotext`, `pdffonts`, `pdfinfo`, `pdftoppm`), so that we do not judge our own work.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use pdcn_document::{Document, Format, Options, Print, write};

pub(crate) fn pdf(document: &Document<'_>, print: Print) -> Vec<u8> {
    let mut bytes = Vec::new();
    let options = Options { print, ..Options::default() };
    write(document, Format::Pdf, &options, &mut bytes).expect("a PDF");
    bytes
}

/// What a tool of Poppler says of a PDF.
pub(crate) fn poppler(tool: &str, arguments: &[&str], bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path: PathBuf = folder.path().join("a.pdf");
    fs::write(&path, bytes).expect("the file");
    let mut command = Command::new(tool);
    command.args(arguments).arg(&path);
    if tool == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().expect("the tools of Poppler (poppler-utils)");
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Words, without spaces, hyphens and places where lines may break.
pub(crate) fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '\u{ad}' | '\u{200b}' | '\u{2010}'))
        .collect()
}

/// The pieces, each after the one before.
pub(crate) fn assert_in_order<'p>(text: &str, pieces: impl IntoIterator<Item = &'p str>) {
    let text = letters(text);
    let mut at = 0;
    for piece in pieces {
        let piece = letters(piece);
        let found = text[at..].find(&piece);
        assert!(found.is_some(), "« {piece} » is not after {:?}", text.get(at.saturating_sub(60)..at));
        at += found.unwrap_or(0) + piece.len();
    }
}

pub(crate) fn pages(bytes: &[u8]) -> usize {
    let about = poppler("pdfinfo", &[], bytes);
    about.lines().find_map(|line| line.strip_prefix("Pages:")).expect("pages").trim().parse().expect("a number")
}
