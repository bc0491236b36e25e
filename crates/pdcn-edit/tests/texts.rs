//! Refusals have their words in both languages, with the spaces of French.

use std::collections::BTreeMap;

use pdcn_edit::{Form, Why, catalogues};
use pdcn_texts::{Language, Texts};

fn words(language: Language) -> Texts {
    Texts::new(language, catalogues(language))
}

/// The names of the texts of a catalogue, each with its parts.
fn names(catalogue: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut last = String::new();
    for line in catalogue.lines() {
        let name = line.split(" =").next().unwrap_or_default();
        if line.starts_with(|sign: char| sign.is_ascii_lowercase()) {
            name.clone_into(&mut last);
            found.insert(last.clone(), Vec::new());
        } else if let Some(part) = name.strip_prefix("    .") {
            found.entry(last.clone()).or_default().push(part.to_owned());
        }
    }
    found
}

#[test]
fn both_languages_have_the_same_texts() {
    let [french, english] = Language::ALL.map(|language| catalogues(language).concat());
    assert_eq!(names(&french), names(&english));
    assert!(names(&french).len() > 10);
    for line in french.lines().filter(|line| !line.starts_with('#')) {
        let at_fault = ["« ", " »", " : "].iter().any(|pair| line.contains(pair));
        assert!(!at_fault, "a space where a line may break: {line}");
    }
}

#[test]
fn every_refusal_is_worded() {
    let text = || "VIE-004".to_owned();
    let (path, key) = ("tools.toml".to_owned(), "title".to_owned());
    let forms = [Form::Text, Form::List, Form::Ids, Form::Numbers, Form::Number, Form::Yes, Form::Date, Form::Table];
    let mut all = vec![
        Why::Unknown { what: "outcome", id: text(), nearest: None, known: Vec::new() },
        Why::Unknown { what: "grade", id: text(), nearest: None, known: vec![text()] },
        Why::Unknown { what: "grade", id: text(), nearest: Some(text()), known: Vec::new() },
        Why::Retired { id: text(), by: vec![text()] },
        Why::Retired { id: text(), by: Vec::new() },
        Why::Unread { id: text() },
        Why::Taken { id: text() },
        Why::UnknownKey { key: key.clone(), nearest: None, known: vec![text()] },
        Why::UnknownKey { key: key.clone(), nearest: Some(text()), known: vec![text()] },
        Why::Permanent { key: key.clone() },
        Why::OtherStrand { id: text(), competency: "INF-EVAL".to_owned() },
        Why::Named { id: text(), count: 1 },
        Why::Named { id: text(), count: 2 },
        Why::Required { key: key.clone() },
        Why::Word { key: key.clone(), word: text(), known: vec![text()] },
        Why::Missing { what: "reason" },
        Why::Published { edition: text() },
        Why::Damaged { path: path.clone(), key: key.clone() },
        Why::Damaged { path: path.clone(), key: String::new() },
        Why::Tangled { path: path.clone(), key: key.clone() },
        Why::Worse { path, because: None },
    ];
    all.extend(forms.map(|form| Why::Type { key: key.clone(), form }));
    for language in Language::ALL {
        let words = words(language);
        for why in &all {
            // A text that is missing, or a value that it lacks, stops here.
            let [message, help] = why.said().map(|text| words.text(&text));
            assert!(!message.is_empty() && !help.is_empty(), "{why:?}");
            assert!(!message.contains('\n') && !help.contains('\n'), "{message} {help}");
        }
    }
}
