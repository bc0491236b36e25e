//! What holds for the formats of text, tried on the example of every rule.

use pdcn_lint::{Options, RULES, lint};
use pdcn_model::Level;
use pdcn_source::load;
use pdcn_texts::Language;
use unicode_width::UnicodeWidthStr;

use super::{Format, Run, write};
use crate::find::{Found, Origin};
use crate::language::words;
use crate::output::Look;
use crate::outputs::Written as _;
use pdcn_lint::fingerprints;

/// What a format writes of the bad example of each rule.
fn written(format: Format, language: Language, look: Look) -> Vec<(&'static str, String)> {
    let words = words(language);
    let found = Found { origin: Origin::Embedded, within: Vec::new(), other: None };
    let of_rule = |rule: &&'static pdcn_lint::Rule| {
        let loaded = load(rule.bad.folder());
        // What is off by default has an example too.
        let levels = [(rule.id.to_owned(), rule.level.max(Level::Info))].into();
        let today = pdcn_model::Date::parse("2026-11-24");
        let schemas = Some(crate::command::schema::published as fn(&str) -> Option<String>);
        let report = lint(&loaded, &Options { levels, today, schemas, ..Options::default() });
        let findings = report.locate(&loaded.sources);
        let run = Run {
            found: &found,
            sources: &loaded.sources,
            checked: &report.checked,
            n_files: loaded.sources.files().len(),
            without_files: Vec::new(),
            warnings: Vec::new(),
            findings: &findings,
            fingerprints: &fingerprints(&loaded.sources, &findings),
            baseline: None,
            stale_is_known: false,
            mended: None,
            shows_all: false,
            hidden: &[],
            unread: &report.unread,
            held_back: &report.held_back,
            words: &words,
        };
        let mut text = Vec::new();
        write(format, &run, look, &mut text).expect("memory takes all");
        (rule.id, String::from_utf8(text).expect("UTF-8"))
    };
    RULES.iter().map(of_rule).collect()
}

#[test]
fn everything_fits_in_sixty_columns() {
    for language in Language::ALL {
        for format in [Format::Full, Format::Narrated] {
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
        for format in <Format as clap::ValueEnum>::value_variants() {
            for (rule, text) in written(*format, language, Look::FILE) {
                assert!(text.contains(rule), "{rule} in {}", format.name());
                assert!(!text.contains('\u{1b}'), "{rule} in {}", format.name());
            }
        }
    }
}
