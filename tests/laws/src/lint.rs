//! Judging: every rule, on any bytes; the same findings each time, all with words in both languages and places to show.

use std::sync::LazyLock;

use pdcn_lint::{Options, catalogues};
use pdcn_texts::{Language, Texts};

use crate::input::current;

thread_local! {
    static TEXTS: LazyLock<[Texts; 2]> =
        LazyLock::new(|| Language::ALL.map(|language| Texts::new(language, catalogues(language))));
}

/// The same findings each time; each label is a part of a text, each message has words.
pub fn lint(input: &[u8]) {
    let folder = current(input);
    let loaded = pdcn_source::load(folder.clone());
    let report = pdcn_lint::lint(&loaded, &Options::default());
    let again = pdcn_source::load(folder);
    assert_eq!(report.findings, pdcn_lint::lint(&again, &Options::default()).findings);
    for located in report.locate(&loaded.sources) {
        assert!(!located.labels.is_empty(), "a finding that is nowhere: {:?}", located.finding);
        for label in &located.labels {
            let text = &loaded.sources.file(label.file).text;
            assert!(text.get(label.bytes.clone()).is_some(), "{:?} is no part of the text", label.bytes);
        }
        TEXTS.with(|texts| {
            for texts in texts.iter() {
                let message = texts.text(&located.finding.message);
                assert!(!message.trim().is_empty(), "a finding without words: {:?}", located.finding);
            }
        });
    }
}
