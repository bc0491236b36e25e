//! Translations that stayed as they were while what they translate changed: someone is to read them again. Those of statements and
//! pupils' versions are changes of their own, told by the comparison.

use std::collections::HashMap;

use pdcn_model::Edition;
use pdcn_model::text::same_words;
use pdcn_texts::Value as Told;
use serde::Serialize;
use serde_json::Value;

/// The keys of outcomes whose translations the comparison follows.
const FOLLOWED: [&str; 2] = ["statement", "pupil"];

/// The texts whose translations were left behind: of each the values of the text that tells it.
pub(crate) fn behind(before: &Edition, after: &Edition) -> Vec<Vec<(&'static str, Told)>> {
    let mut told = Vec::new();
    told.extend(of_kind(&before.strands, &after.strands, &[], |one| one.id.as_str()));
    told.extend(of_kind(&before.competencies, &after.competencies, &[], |one| one.id.as_str()));
    told.extend(of_kind(&before.stages, &after.stages, &[], |one| one.id.as_str()));
    told.extend(of_kind(&before.grades, &after.grades, &[], |one| one.id.as_str()));
    told.extend(of_kind(&before.outcomes, &after.outcomes, &FOLLOWED, |one| one.id.as_str()));
    told.extend(of_kind(&before.resources, &after.resources, &[], |one| one.id.as_str()));
    told.extend(of_kind(&before.terms, &after.terms, &[], |one| one.id.as_str()));
    told.extend(of_kind(&before.topics, &after.topics, &[], |one| one.id.as_str()));
    told
}

/// Compares the records of one kind that changed, without some keys.
fn of_kind<R: PartialEq + Serialize>(
    before: &[R],
    after: &[R],
    without: &[&str],
    id: impl Fn(&R) -> &str,
) -> Vec<Vec<(&'static str, Told)>> {
    let was: HashMap<&str, &R> = before.iter().map(|old| (id(old), old)).collect();
    let mut told = Vec::new();
    for new in after {
        let Some(&old) = was.get(id(new)).filter(|old| **old != new) else { continue };
        // What is compared is what is written: each key of a translation has the name and the place of the text that it translates.
        let (Ok(old), Ok(written)) = (serde_json::to_value(old), serde_json::to_value(new)) else { continue };
        let translations = written.get("translation").and_then(Value::as_object);
        for (language, texts) in translations.into_iter().flatten() {
            let Some(were) = old.get("translation").and_then(|all| all.get(language)) else { continue };
            let mut keys = Vec::new();
            left([&old, &written], [were, texts], &mut Vec::new(), &mut keys);
            for (key, words) in keys.into_iter().filter(|(key, _)| !without.contains(&key.as_str())) {
                told.push(vec![
                    ("id", id(new).into()),
                    ("language", language.as_str().into()),
                    ("what", key.into()),
                    ("words", words.into()),
                ]);
            }
        }
    }
    told
}

/// The keys of one translation that were left behind, and what their texts say now. Both sides go from what was to what is.
fn left(texts: [&Value; 2], translated: [&Value; 2], path: &mut Vec<String>, found: &mut Vec<(String, String)>) {
    let Some(keys) = translated[1].as_object() else { return };
    for (key, now) in keys {
        let Some(was) = translated[0].get(key) else { continue };
        let (Some(old), Some(new)) = (texts[0].get(key), texts[1].get(key)) else { continue };
        path.push(key.clone());
        if now.is_object() {
            left([old, new], [was, now], path, found);
        } else if was == now
            && let Some(words) = changed(old, new)
        {
            found.push((path.join("-"), words));
        }
        path.pop();
    }
}

/// What a text, or the first text of a list that is another one, says now; nothing when only its spelling changed, or it is gone.
fn changed(old: &Value, new: &Value) -> Option<String> {
    match (old, new) {
        (Value::String(old), Value::String(new)) => (!same_words(old, new)).then(|| new.clone()),
        (Value::Array(old), Value::Array(new)) => {
            let is_new = |one: &&Value| {
                !old.iter().any(|was| match (was.as_str(), one.as_str()) {
                    (Some(was), Some(is)) => same_words(was, is),
                    _ => was == *one,
                })
            };
            let first = new.iter().find(is_new).or_else(|| new.first().filter(|_| old.len() != new.len()));
            first.and_then(Value::as_str).map(str::to_owned)
        }
        _ => None,
    }
}
