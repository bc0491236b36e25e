//! What holds for the formats of text, tried on the example of every rule.

use pdcn_document::Format;
use pdcn_lint::{Options, RULES, fingerprints, lint};
use pdcn_model::Level;
use pdcn_source::load;
use pdcn_texts::Language;
use unicode_width::UnicodeWidthStr;

use super::{FindingsDocuments, FindingsFormat, FindingsRun, write_findings};
use crate::{Origin, texts};

/// Gives the documents of the bad example of each rule to a function.
fn each_example(language: Language, mut see: impl FnMut(&'static str, &FindingsDocuments<'_, '_>)) {
    let words = texts(language);
    for rule in RULES {
        let loaded = load(rule.bad.folder());
        // What is off by default has an example too.
        let levels = [(rule.id.to_owned(), rule.level.max(Level::Info))].into();
        let today = pdcn_model::Date::parse("2026-11-24");
        let schemas: fn(&str) -> Option<String> = |name| (name == "tools").then(|| "{ }\n".to_owned());
        let report = lint(&loaded, &Options { levels, today, schemas: Some(schemas), ..Options::default() });
        let findings = report.locate(&loaded.sources);
        let fingerprints = fingerprints(&loaded.sources, &findings);
        let found = (findings.as_slice(), fingerprints.as_slice());
        let run = FindingsRun::new(&Origin::Embedded, &loaded.sources, &report, found, &words);
        see(rule.id, &FindingsDocuments::new(&run));
    }
}

fn written(documents: &FindingsDocuments<'_, '_>, format: FindingsFormat, width: usize) -> String {
    let options = pdcn_document::Options { width, ..pdcn_document::Options::default() };
    let mut bytes = Vec::new();
    write_findings(documents, format, &options, &mut bytes).expect("memory takes all");
    if format.is_text() {
        String::from_utf8(bytes).expect("UTF-8")
    } else {
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

#[test]
fn everything_fits_in_sixty_columns() {
    for language in Language::ALL {
        each_example(language, |rule, documents| {
            for format in [FindingsFormat::Full, FindingsFormat::Narrated] {
                let text = written(documents, format, 60);
                // A path stays whole, to be copied.
                let is_path = |line: &str| line.contains("╭─[") || line.contains(".toml");
                // Of two labels on a line that is too long, the second may end up at its end.
                let is_second = |line: &str| line.matches('│').count() > 0 && line.contains("╰──");
                for line in text.lines().filter(|line| !is_path(line) && !is_second(line)) {
                    assert!(line.width() <= 60, "{rule}, {} columns: {line}\n\n{text}", line.width());
                }
            }
        });
    }
}

#[test]
fn each_example_is_written_in_each_format_and_each_language() {
    for language in Language::ALL {
        each_example(language, |rule, documents| {
            for format in FindingsFormat::all().into_iter().filter(|format| format.is_built()) {
                let text = written(documents, format, 100);
                assert!(!format.is_text() || text.contains(rule), "{rule} in {}", format.name());
                assert!(!format.is_text() || !text.contains('\u{1b}'), "{rule} in {}", format.name());
            }
        });
    }
}

/// The page and the rows say the same as JSON: as many findings, and the message, place and fingerprint of each.
#[test]
fn documents_leave_out_no_finding() {
    each_example(Language::French, |rule, documents| {
        let json: serde_json::Value =
            serde_json::from_str(&written(documents, FindingsFormat::Json, 100)).expect("JSON");
        let csv = written(documents, FindingsFormat::Document(Format::Csv), 100);
        let page = page_as_text(documents);
        let findings = json["findings"].as_array().expect("findings");
        assert_eq!(csv.matches("\r\n").count(), findings.len() + 1, "{rule}: {csv}");
        for finding in findings {
            let text = |key: &str| pdcn_texts::visible(finding[key].as_str().unwrap_or_default());
            assert!(csv.contains(&text("fingerprint")), "{rule}: {csv}");
            assert!(page.contains(&text("message")), "{rule}: {page}");
        }
    });
}

/// The page as a terminal would show it on one long line each, which escapes nothing.
fn page_as_text(documents: &FindingsDocuments<'_, '_>) -> String {
    let mut bytes = Vec::new();
    let options = pdcn_document::Options { width: 100_000, ..pdcn_document::Options::default() };
    pdcn_document::write(documents.of(Format::Html), Format::Terminal, &options, &mut bytes).expect("memory takes all");
    String::from_utf8(bytes).expect("UTF-8")
}
