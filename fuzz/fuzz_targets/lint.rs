//! Judging: every rule, on any bytes; the same findings each time, all with words in both languages and places to show.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use pdcn_lint::{Options, catalogues, lint};
use pdcn_source::load;
use pdcn_texts::{Language, Texts};

thread_local! {
    static TEXTS: LazyLock<[Texts; 2]> = LazyLock::new(|| Language::ALL.map(|language| Texts::new(language, catalogues(language))));
}

fuzz_target!(|input: &[u8]| {
    let folder = pdcn_fuzz::folder(input);
    let loaded = load(folder.clone());
    let report = lint(&loaded, &Options::default());
    let again = load(folder);
    assert_eq!(report.findings, lint(&again, &Options::default()).findings);
    for located in report.locate(&loaded.sources) {
        for label in &located.labels {
            let text = &loaded.sources.file(label.file).text;
            assert!(text.get(label.bytes.clone()).is_some(), "{:?} is no part of the text", label.bytes);
        }
        TEXTS.with(|texts| {
            for texts in texts.iter() {
                assert!(!texts.text(&located.finding.message).is_empty());
            }
        });
    }
});
