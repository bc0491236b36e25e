//! French words for keys and values: what somebody meant who wrote the title of a key, or the word that the description of
//! a value gives for it, in place of the key or the value itself.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use pdcn_model::{fold, schema};
use serde_json::Value;

use crate::likeness::nearest;

/// What the schemas do not say, by the word of the format.
struct Words {
    keys: BTreeMap<String, Vec<String>>,
    values: BTreeMap<String, Vec<String>>,
    languages: BTreeMap<String, Vec<String>>,
    files: BTreeMap<String, Vec<String>>,
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        // A test reads the table: it is right.
        let mut table: BTreeMap<String, BTreeMap<String, Vec<String>>> =
            toml::from_str(include_str!("french.toml")).unwrap_or_default();
        let mut take = |part: &str| table.remove(part).unwrap_or_default();
        let (keys, values) = (take("keys"), take("values"));
        Words { keys, values, languages: take("languages"), files: take("files") }
    })
}

/// A word as it is compared: small letters without accents, in the singular, without articles and punctuation.
fn bare(word: &str) -> String {
    let folded = fold::key(word);
    let parts = folded.split(|character: char| !character.is_alphanumeric()).filter(|part| {
        !part.is_empty() && !matches!(*part, "le" | "la" | "les" | "l" | "de" | "du" | "des" | "d" | "un" | "une")
    });
    let singular = |part: &str| {
        let is_plural = part.len() > 3 && part.ends_with('s');
        if is_plural { part[..part.len() - 1].to_owned() } else { part.to_owned() }
    };
    parts.map(singular).collect::<Vec<_>>().join(" ")
}

/// The key of the table at a path of the schema that a French word certainly stands for.
pub(crate) fn key<'s>(schema: &'s Value, table: &[Option<&str>], word: &str) -> Option<&'s str> {
    let word = bare(word);
    if word.is_empty() {
        return None;
    }
    let names = names(schema, table);
    let mut found = names.iter().filter(|(_, french)| *french == word).map(|(key, _)| *key);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// The key that a French word with a slip in it may stand for.
pub(crate) fn nearest_key<'s>(schema: &'s Value, table: &[Option<&str>], word: &str) -> Option<&'s str> {
    let (word, names) = (bare(word), names(schema, table));
    let nearest = nearest(&word, names.iter().map(|(_, french)| french.as_str()).filter(|french| french.len() > 4))?;
    names.iter().find(|(_, french)| french == nearest).map(|(key, _)| *key)
}

/// The code of a language that is named in words.
pub(crate) fn language(word: &str) -> Option<String> {
    named(&words().languages, word)
}

/// The code of a language, written with other letters or characters: `EN`, `fr_ca`.
pub(crate) fn language_code(word: &str) -> Option<String> {
    let (language, region) = word.split_once(['-', '_']).map_or((word, None), |(one, other)| (one, Some(other)));
    let is_code = |part: &str, lengths: &[usize]| {
        lengths.contains(&part.len()) && part.bytes().all(|character| character.is_ascii_alphabetic())
    };
    if !is_code(language, &[2, 3]) || !region.is_none_or(|region| is_code(region, &[2])) {
        return None;
    }
    let region = region.map(|region| format!("-{}", region.to_ascii_uppercase())).unwrap_or_default();
    Some(language.to_ascii_lowercase() + &region).filter(|code| code != word)
}

/// The file or the folder of a pathway that bears a French name.
pub(crate) fn file(name: &str) -> Option<String> {
    named(&words().files, name)
}

fn named(table: &BTreeMap<String, Vec<String>>, word: &str) -> Option<String> {
    let word = bare(word);
    let names = |french: &[String]| french.iter().any(|name| bare(name) == word);
    table.iter().find(|(_, french)| names(french)).map(|(name, _)| name.clone())
}

/// The keys of a table with what they are called in French.
fn names<'s>(schema: &'s Value, table: &[Option<&str>]) -> Vec<(&'s str, String)> {
    let Some(properties) = schema::at(schema, table).and_then(|found| found["properties"].as_object()) else {
        return Vec::new();
    };
    let mut names = Vec::new();
    for (key, property) in properties {
        let title = property["title"].as_str().unwrap_or_default();
        let others = words().keys.get(key).into_iter().flatten().map(String::as_str);
        names.extend(
            [title].into_iter().chain(others).map(|name| (key.as_str(), bare(name))).filter(|one| !one.1.is_empty()),
        );
    }
    names
}

/// The value that a French word stands for, among those that a schema allows and describes: `required (nécessaire)`.
pub(crate) fn value(schema: &Value, allowed: &[String], word: &str) -> Option<String> {
    let word = bare(word);
    let names = value_names(schema, allowed);
    let likely = || {
        let nearest = nearest(&word, names.iter().map(|(_, french)| french.as_str()))?;
        names.iter().find(|(_, french)| french == nearest)
    };
    exact(&names, &word).or_else(likely).map(|(one, _)| (*one).clone())
}

/// The same, when the word is written without a slip.
pub(crate) fn certain_value(schema: &Value, allowed: &[String], word: &str) -> Option<String> {
    exact(&value_names(schema, allowed), &bare(word)).map(|(one, _)| (*one).clone())
}

fn exact<'n, 'a>(names: &'n [(&'a String, String)], word: &str) -> Option<&'n (&'a String, String)> {
    names.iter().find(|(_, french)| *french == word)
}

/// The values with what they are called in French.
fn value_names<'a>(schema: &Value, allowed: &'a [String]) -> Vec<(&'a String, String)> {
    let description = schema["description"].as_str().unwrap_or_default();
    let mut names: Vec<(&String, String)> = Vec::new();
    for one in allowed {
        let glosses = glosses(description, one).into_iter();
        let others = words().values.get(one).into_iter().flatten().map(String::as_str);
        names.extend(glosses.chain(others).map(|name| (one, bare(name))));
    }
    names
}

/// The words that a description gives for a value, in parentheses or after a colon.
fn glosses<'d>(description: &'d str, value: &str) -> Vec<&'d str> {
    let after = |(at, _): (usize, &str)| {
        let before = description[..at].chars().next_back();
        let is_word = before.is_none_or(|character| !character.is_alphanumeric() && character != '-');
        let rest = description[at + value.len()..].trim_start_matches(['\u{a0}', ' ']);
        let gloss = rest.strip_prefix('(').and_then(|rest| rest.split(')').next());
        gloss.filter(|_| is_word)
    };
    description.match_indices(value).filter_map(after).collect()
}

#[cfg(test)]
mod tests {
    use pdcn_model::{FileKind, schema};

    use super::{bare, key, language_code, nearest_key, value, words};

    #[test]
    fn the_table_names_keys_and_values_that_exist() {
        let schemas: String = FileKind::ALL.map(|kind| schema::of(kind).to_string()).concat();
        assert!(words().keys.len() > 20 && words().values.len() > 10);
        for word in words().keys.keys().chain(words().values.keys()) {
            assert!(schemas.contains(&format!("\"{word}\"")), "{word}");
        }
    }

    #[test]
    fn titles_of_the_schemas_are_understood() {
        let outcome = [Some("outcome"), None];
        let schema = schema::with_marks(FileKind::Outcomes);
        let found = |word: &str| key(&schema, &outcome, word);
        for (word, meant) in [
            ("énoncé", "statement"),
            ("apprend", "learn"),
            ("maitrise", "master"),
            ("Compétence", "competency"),
            ("préalables", "prerequisite"),
            ("préalable", "prerequisite"),
            ("usage-de-l-ia", "ai-use"),
            ("élève", "pupil"),
        ] {
            assert_eq!(found(word), Some(meant), "{word}");
        }
        assert_eq!(found("poids"), None);
        assert_eq!(nearest_key(&schema, &outcome, "compétance"), Some("competency"));
        assert_eq!(bare("→ Apprend"), "apprend");
        let plan = schema::with_marks(FileKind::Plan);
        assert_eq!(key(&plan, &[Some("activity"), None], "date"), Some("when"));
    }

    #[test]
    fn codes_of_languages_are_understood_in_any_letters() {
        for (word, code) in [("EN", Some("en")), ("fr_ca", Some("fr-CA")), ("en", None), ("pupil", None), ("é1", None)]
        {
            assert_eq!(language_code(word).as_deref(), code, "{word}");
        }
    }

    #[test]
    fn values_are_understood_by_their_descriptions() {
        let schema = schema::with_marks(FileKind::Outcomes);
        let found = |path: &[Option<&str>], word: &str| {
            let at = schema::at(&schema, path).expect("a place of the schema");
            let allowed: Vec<String> =
                at["enum"].as_array().into_iter().flatten().filter_map(|one| one.as_str()).map(str::to_owned).collect();
            value(at, &allowed, word)
        };
        let strength = [Some("outcome"), None, Some("prerequisite"), None, Some("strength")];
        assert_eq!(found(&strength, "nécessaire").as_deref(), Some("required"));
        assert_eq!(found(&strength, "utile").as_deref(), Some("helpful"));
        let ai_use = [Some("outcome"), None, Some("ai-use")];
        assert_eq!(found(&ai_use, "débranchée").as_deref(), Some("unplugged"));
        assert_eq!(found(&ai_use, "magique"), None);
    }
}
