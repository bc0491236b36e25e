//! The value of a cell, in the one form in which base, workbook and data are compared; how it is shown, and how it is read.
//!
//! It is a text: nothing for what is not there, `true` or `false`, a day as `2027-06-30`, the words of the data, and lists
//! with one element on a line.

use pdcn_model::Date;
use pdcn_model::fold::folded;
use pdcn_texts::{Language, Texts};
use serde_json::Value;

use crate::same::clean;
use crate::{Choice, Form, Shape, texts};

/// What stands in a list for a line end within an element.
const LINE_END: &str = "⏎";

/// The value of a key, as the data holds it.
pub(crate) fn of_data(value: Option<&Value>, form: Form) -> String {
    match value {
        None | Some(Value::Null) => when_empty(form).to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(elements)) => {
            let element = |element: &Value| match element {
                Value::String(text) => text.replace('\n', LINE_END),
                other => other.to_string(),
            };
            elements.iter().map(element).collect::<Vec<_>>().join("\n")
        }
        Some(other) => other.to_string(),
    }
}

/// The elements of the value of a list.
pub(crate) fn elements(value: &str) -> Vec<String> {
    value.split('\n').filter(|element| !element.is_empty()).map(|element| element.replace(LINE_END, "\n")).collect()
}

/// The value of a key that is not there.
pub(crate) fn when_empty(form: Form) -> &'static str {
    match form {
        Form::Choice(choice) => choice.when_empty(),
        Form::Flag => "false",
        _ => "",
    }
}

/// Returns a value as it is shown in a cell, in the language of some words.
pub fn shown(value: &str, form: Form, words: &Texts) -> String {
    match form {
        Form::Choice(choice) if choice.words().contains(&value) => words.part(choice.text(), value, &[]),
        Form::Flag => match value {
            "true" => words.part("choice-flag", "yes", &[]),
            "false" => words.part("choice-flag", "no", &[]),
            other => other.to_owned(),
        },
        _ => value.to_owned(),
    }
}

/// Why the words of a cell are no value of its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoValue {
    /// It is none of the names to choose from.
    OffList,
    /// It is neither yes nor no.
    NeitherYesNorNo,
    /// It is no day.
    NoDay,
    /// One of them is no code of a framework: which.
    NoCode(String),
    /// It is no whole number from the least to the most that make sense.
    NoNumber {
        /// The least.
        least: u8,
        /// The most.
        most: u8,
    },
}

/// Reads the words of a cell; they may be in any language that is shipped.
pub(crate) fn of_words(cell: &str, form: Form, shape: &Shape, languages: &[Texts]) -> Result<String, NoValue> {
    let text = clean(cell);
    if text.is_empty() {
        return Ok(when_empty(form).to_owned());
    }
    match form {
        Form::Text => Ok(text),
        Form::Name => Ok(name(&text)),
        Form::Texts => Ok(listed(text.split('\n'), str::to_owned)),
        // No name holds a comma or a semicolon, which people put between names.
        Form::Names => Ok(listed(text.split(['\n', ',', ';']), name)),
        Form::NamesOf(list) => {
            let known = |part: &str| shape.named(list, part).map_or_else(|| name(part), str::to_owned);
            Ok(listed(text.split(['\n', ',', ';']), known))
        }
        Form::Codes => codes(&text),
        Form::Of(list) => shape.named(list, &text).map(str::to_owned).ok_or(NoValue::OffList),
        Form::Choice(choice) => chosen(&text, choice, languages).map(str::to_owned).ok_or(NoValue::OffList),
        Form::Flag => flag(&text, languages).map(str::to_owned).ok_or(NoValue::NeitherYesNorNo),
        Form::Date => Date::parse(&text).map(|date| date.to_string()).ok_or(NoValue::NoDay),
        Form::Number { least, most } => number(&text, least, most).ok_or(NoValue::NoNumber { least, most }),
        Form::Numbers(most) => {
            let parts = text.split(['\n', ',', ';']).map(str::trim).filter(|part| !part.is_empty());
            let numbers: Option<Vec<String>> = parts.map(|part| number(part, 0, most)).collect();
            numbers.map(|numbers| numbers.join("\n")).ok_or(NoValue::NoNumber { least: 0, most })
        }
    }
}

/// Codes of frameworks, as the framework and its code with a colon between them.
fn codes(text: &str) -> Result<String, NoValue> {
    let parts = text.split(['\n', ',', ';']).map(str::trim).filter(|part| !part.is_empty());
    let code = |part: &str| {
        let written = name(part);
        let (framework, code) = written.split_once(':').unwrap_or((&written, ""));
        let (framework, code) = (framework.trim(), code.trim());
        let is_id = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '.' | '-');
        let is_whole = !framework.is_empty() && framework.chars().all(is_id) && !code.is_empty();
        if is_whole { Ok(format!("{framework}:{code}")) } else { Err(NoValue::NoCode(part.to_owned())) }
    };
    Ok(parts.map(code).collect::<Result<Vec<_>, _>>()?.join("\n"))
}

/// A whole number in a range, as a person or a program writes it: `3`, `3,0`.
fn number(text: &str, least: u8, most: u8) -> Option<String> {
    let whole = text.split_once([',', '.']).filter(|(_, rest)| rest.bytes().all(|digit| digit == b'0'));
    let number: u8 = whole.map_or(text, |(whole, _)| whole).parse().ok()?;
    (least..=most).contains(&number).then(|| number.to_string())
}

/// A list without what is empty in it.
fn listed<'t>(parts: impl Iterator<Item = &'t str>, of: impl Fn(&str) -> String) -> String {
    let parts = parts.map(str::trim).filter(|part| !part.is_empty());
    parts.map(of).collect::<Vec<_>>().join("\n")
}

/// A name without the characters that programs put in the place of a hyphen or a space.
fn name(text: &str) -> String {
    text.trim().replace(['\u{2010}', '\u{2011}', '\u{2013}'], "-").replace('\u{a0}', " ")
}

/// Returns the word of the data that a person means among those that a key may hold, in whatever language she says it; nothing when
/// she says none of them.
pub fn meant(text: &str, known: &[String]) -> Option<&'static str> {
    let languages = Language::ALL.map(texts::words);
    let all = [Choice::AiUse, Choice::Strength, Choice::Answer, Choice::Within];
    let of_key = all.into_iter().filter(|choice| known.iter().all(|word| choice.words().contains(&word.as_str())));
    of_key.into_iter().find_map(|choice| chosen(text, choice, &languages))
}

/// The word of the data that a person chose.
pub(crate) fn chosen(text: &str, choice: Choice, languages: &[Texts]) -> Option<&'static str> {
    let text = folded(text);
    // A row is retired or removed: whichever word is said, there is but one thing to do with it.
    if matches!(choice, Choice::Retire | Choice::Remove) {
        let said = |word: &&str| languages.iter().any(|words| folded(&words.part(choice.text(), word, &[])) == text);
        return ["retire", "remove", "delete"]
            .iter()
            .any(|word| *word == text || said(word))
            .then(|| choice.words()[0]);
    }
    choice.words().iter().copied().find(|word| {
        folded(word) == text || languages.iter().any(|words| folded(&words.part(choice.text(), word, &[])) == text)
    })
}

fn flag(text: &str, languages: &[Texts]) -> Option<&'static str> {
    let text = folded(text);
    let says = |part: &str| languages.iter().any(|words| folded(&words.part("choice-flag", part, &[])) == text);
    match text.as_str() {
        "true" | "vrai" | "1" | "x" => Some("true"),
        "false" | "faux" | "0" => Some("false"),
        _ if says("yes") => Some("true"),
        _ if says("no") => Some("false"),
        _ => None,
    }
}
