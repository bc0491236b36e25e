//! The page in a file, and what is said where there is no page or no pathway.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{copy, in_plain_spaces, pdcn};

use super::server::PAGE;

#[test]
fn the_page_is_written_to_a_file_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("page.html"), PAGE).expect("the page");
    let run = in_plain_spaces(folder.path(), &["atelier", "--page", "page.html", "-o", "atelier.html", "--lang", "fr"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), "Écrit : atelier.html (html)\n"), "{}", run.stdout);
    assert_eq!(fs::read_to_string(folder.path().join("atelier.html")).expect("the file"), PAGE);
    let run = pdcn(folder.path(), &["atelier", "--page", "page.html", "-o", "-"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), PAGE));
}

#[test]
fn a_file_that_others_refuse_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("page.html"), PAGE).expect("the page");
    for path in ["a.toml", "missing/a.html", "a.pdf", "."] {
        let run = pdcn(folder.path(), &["atelier", "--page", "page.html", "-o", path]);
        assert_eq!(run.code, Some(2), "{path}: {}", run.stderr);
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn without_a_page_it_is_said_where_it_comes_from() {
    let folder = tempfile::tempdir().expect("a folder");
    for (language, words) in [("fr", "sans la page de l’atelier"), ("en", "without the page of the atelier")] {
        let run = pdcn(folder.path(), &["atelier", "--lang", language]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
        assert!(run.stderr.contains(words) && run.stderr.contains("cargo xtask atelier"), "{}", run.stderr);
    }
    fs::write(folder.path().join("other.html"), "<title>A</title>").expect("a page");
    for (page, words) in
        [("other.html", "n’est pas la page"), ("missing.html", "missing.html"), (".", "n’est pas la page")]
    {
        let run = pdcn(folder.path(), &["atelier", "--page", page, "--lang", "fr"]);
        assert_eq!(run.code, Some(2));
        assert!(run.stderr.contains(words), "{}", run.stderr);
    }
}

#[test]
fn without_a_pathway_in_this_format_nothing_is_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("page.html"), PAGE).expect("the page");
    let run = pdcn(folder.path(), &["atelier", "--page", "page.html", "--no-open", "--lang", "fr"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
    assert!(run.stderr.contains("aucun parcours ici"), "{}", run.stderr);
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pathway-0.1.0"), &folder.path().join("pathway"));
    let run = pdcn(folder.path(), &["atelier", "--page", "page.html", "--no-open", "--lang", "fr"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
    assert!(run.stderr.contains("pdcn upgrade"), "{}", run.stderr);
}
