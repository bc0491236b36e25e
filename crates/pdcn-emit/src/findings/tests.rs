//! What holds for the formats of text, tried on the example of every rule.

use pdcn_lint::{Options, RULES, fingerprints, lint};
use pdcn_model::Level;
use pdcn_source::load;
use pdcn_texts::Language;
use unicode_width::UnicodeWidthStr;

use super::{FindingsFormat, FindingsRun, write_findings};
use crate::{Look, Origin, texts};

/// What a format writes of the bad example of each rule.
fn written(format: FindingsFormat, language: Language, look: Look) -> Vec<(&'static str, String)> {
    let words = texts(language);
    let of_rule = |rule: &&'static pdcn_lint::Rule| {
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
        let mut text = Vec::new();
        write_findings(&run, format, look, &mut text).expect("memory takes all");
        (rule.id, String::from_utf8(text).expect("UTF-8"))
    };
    RULES.iter().map(of_rule).collect()
}

#[test]
fn everything_fits_in_sixty_columns() {
    for language in Language::ALL {
        for format in [FindingsFormat::Full, FindingsFormat::Narrated] {
            for (rule, text) in written(format, language, Look { color: false, width: 60 }) {
                // A path stays whole, to be copied.
                let is_path = |line: &str| line.contains("╭─[") || line.contains(".toml");
                // Of two labels on a line that is too long, the second may end up at its end.
                let is_second = |line: &str| line.matches('│').count() > 0 && line.contains("╰──");
                for line in text.lines().filter(|line| !is_path(line) && !is_second(line)) {
                    assert!(line.width() <= 60, "{rule}, {} columns: {line}\n\n{text}", line.width());
                }
            }
        }
    }
}

#[test]
fn each_example_is_written_in_each_format_and_each_language() {
    for language in Language::ALL {
        for format in FindingsFormat::ALL {
            for (rule, text) in written(format, language, Look::FILE) {
                assert!(text.contains(rule), "{rule} in {}", format.name());
                assert!(!text.contains('\u{1b}'), "{rule} in {}", format.name());
            }
        }
    }
}
