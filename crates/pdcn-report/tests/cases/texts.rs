//! The words of views: both languages have the same, none is left over, and French has the spaces of French.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use pdcn_model::Moment;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The catalogues of a language, by name.
fn catalogues(language: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder().join("texts").join(language)).expect("the catalogues");
    let catalogue = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(path).expect("a catalogue"))
    };
    entries.map(catalogue).collect()
}

/// The parts of each text of a catalogue.
fn parts(catalogue: &str) -> BTreeMap<String, Vec<String>> {
    let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in catalogue.lines() {
        if let Some((part, _)) = line.strip_prefix("    .").and_then(|line| line.split_once(" =")) {
            parts.entry(current.clone()).or_default().push(part.to_owned());
        } else if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
            name.clone_into(&mut current);
            parts.entry(current.clone()).or_default();
        }
    }
    parts
}

/// All of the source, without its spaces.
fn source(folder: &Path) -> String {
    let mut source = String::new();
    for entry in fs::read_dir(folder).expect("the source") {
        let path = entry.expect("an entry").path();
        source.push_str(&if path.is_dir() { self::source(&path) } else { fs::read_to_string(path).expect("a file") });
    }
    source
}

#[test]
fn both_languages_have_the_same_texts_and_each_is_used() {
    let (french, english) = (catalogues("fr"), catalogues("en"));
    assert_eq!(french.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
    // Moments are named by the model.
    let moments = Moment::ALL.map(|moment| format!("{:?}", moment.name())).concat();
    let source = source(&folder().join("src")) + &moments;
    // The texts of changes are made of the names of kinds; `tests/changes.rs` looks at them.
    for (name, catalogue) in french.iter().filter(|(name, _)| *name != "changes") {
        assert!(source.contains(&format!("\"/{name}.ftl\"")), "{name}.ftl is loaded");
        let (french, english) = (parts(catalogue), parts(&english[name]));
        assert_eq!(french, english, "{name}: both catalogues have the same texts, with the same parts");
        for (text, parts) in french {
            // `sign-learn` may be made of `sign-` and the key `learn`.
            let is_used = |text: &str| source.contains(&format!("\"{text}\""));
            let made = text
                .split_once('-')
                .is_some_and(|(start, key)| source.contains(&format!("\"{start}-{{")) && is_used(key));
            assert!(is_used(&text) || made, "{name}: {text} is not used");
            for part in parts {
                assert!(is_used(&part), "{name}: {text}.{part} is not used");
            }
        }
    }
}

#[test]
fn french_texts_have_the_spaces_of_french() {
    for (name, catalogue) in catalogues("fr") {
        for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
            for wrong in [" : ", "« ", " »", " ;", " ?", " !", "'"] {
                assert!(!line.contains(wrong), "{name}: {wrong:?} in: {line}");
            }
        }
    }
}
