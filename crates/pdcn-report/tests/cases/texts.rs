//! The words of views: both languages have the same, none is left over, and French has the spaces of French.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use pdcn_document::Format;
use pdcn_model::{Moment, Strength};
use pdcn_report::set::{Each, Section};
use pdcn_report::{Form, VIEWS, View};

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

fn sorted(mut parts: Vec<String>) -> Vec<String> {
    parts.sort();
    parts.dedup();
    parts
}

/// The parts that the text of a view must have: those of what it alone may be asked, and of the documents of the set.
fn parts_of(view: &View) -> Vec<String> {
    let mut parts = Vec::new();
    for ask in view.asks {
        parts.push(ask.name.to_owned());
        // Choices are named as they are in the help.
        parts.extend((ask.form != Form::Flag).then(|| format!("{}-value", ask.name)));
    }
    parts.extend(view.is_verb.then(|| "verb".to_owned()));
    for part in view.set {
        match part.each {
            Each::Edition | Each::OneEdition => parts.push(format!("set-{}", part.name)),
            Each::Plan | Each::ActivityByPupils => parts.push(format!("set-each-{}", part.name)),
            Each::Stage | Each::Grade | Each::Strand | Each::Framework => {}
        }
        parts.extend((part.section == Section::Own).then(|| "section".to_owned()));
    }
    parts
}

#[test]
fn each_view_has_its_text() {
    for language in ["fr", "en"] {
        let all: String = catalogues(language).into_values().collect();
        let all = parts(&all);
        for view in VIEWS {
            assert!(all.contains_key(&view.text()), "{} in {language}", view.text());
        }
    }
}

#[test]
fn both_languages_have_the_same_texts_and_each_is_used() {
    let (french, english) = (catalogues("fr"), catalogues("en"));
    assert_eq!(french.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
    // Moments are named by the model, formats by their endings.
    let moments = Moment::ALL.map(|moment| format!("{:?}", moment.name())).concat();
    let endings = format!("{:?}", Format::ALL.iter().map(|format| format.ending()).collect::<Vec<_>>());
    // So are the parts of the card of a topic.
    let of_card = format!("{:?}", pdcn_model::Topic::default().parts().map(|(name, _)| name));
    // And how much a prerequisite is needed.
    let strengths = [Strength::Required, Strength::Helpful].map(|strength| format!("{:?}", strength.name())).concat();
    let source = source(&folder().join("src")) + &moments + &endings + &of_card + &strengths;
    // The texts of changes are made of the names of kinds; `tests/changes.rs` looks at them.
    for (name, catalogue) in french.iter().filter(|(name, _)| *name != "changes") {
        let (french, english) = (parts(catalogue), parts(&english[name]));
        assert_eq!(french, english, "{name}: both catalogues have the same texts, with the same parts");
        for (text, parts) in french {
            if let Some(view) = text.strip_prefix("view-").and_then(View::named) {
                // What all views may be asked may mean something else in one.
                let own = parts.into_iter().filter(|part| !["edition", "edition-value"].contains(&part.as_str()));
                let expected = parts_of(view).into_iter().filter(|part| !part.starts_with("edition"));
                assert_eq!(sorted(own.collect()), sorted(expected.collect()), "{text}: what may be asked, and the set");
                continue;
            }
            // `sign-learn` may be made of `sign-` and the key `learn`.
            let is_used = |text: &str| source.contains(&format!("\"{text}\""));
            let made = text.split_once('-').is_some_and(|(start, key)| {
                let is_shared = ["column", "about"].contains(&start);
                (is_shared || source.contains(&format!("\"{start}-{{"))) && is_used(key)
            });
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
