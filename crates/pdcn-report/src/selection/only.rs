//! A question on one line, as `--only` takes it: `grade=P5,P6`, `ai`, or what needs no key, a category or kind of change.

use pdcn_diff::{Category, Kind};
use pdcn_model::fold::folded;
use pdcn_source::nearest;
use pdcn_texts::Text;

use super::Unknown;
use super::find::find;
use crate::{Asked, Context, Key, Refusal};

/// Adds what a line asks.
///
/// # Errors
///
/// It names no key, or what no change is; names of an edition are looked for later.
pub(crate) fn only(line: &str, asked: &mut Asked, contexts: [&Context<'_>; 2]) -> Result<(), Refusal> {
    let line = line.trim();
    let Some((name, values)) = line.split_once('=') else { return bare(line, asked, contexts) };
    let key = keys().find(|key| *key != Key::Ai && key.name().eq_ignore_ascii_case(name.trim()));
    let key = key.ok_or_else(|| no_such_filter(name, None))?;
    let takes_lists = !matches!(key, Key::Cycle);
    let values: Vec<&str> = if takes_lists { values.split(',').collect() } else { vec![values] };
    for value in values.into_iter().map(str::trim) {
        let known: Vec<&str> = known(key);
        let found = known.iter().find(|known| **known == folded(value));
        if !known.is_empty() && found.is_none() {
            return Err(Unknown::new(key, value, known.into_iter()).into());
        }
        asked.add(key.name(), found.copied().unwrap_or(value));
    }
    Ok(())
}

/// The keys of a line: those of a selection, then those of changes.
pub(crate) fn keys() -> impl Iterator<Item = Key> {
    Key::SELECTING.into_iter().chain([Key::Category, Key::Kind])
}

/// The names that a key may have whatever the edition is.
fn known(key: Key) -> Vec<&'static str> {
    match key {
        Key::Category => Category::ALL.map(Category::name).into(),
        Key::Kind => Kind::ALL.iter().map(|kind| kind.name()).collect(),
        _ => Vec::new(),
    }
}

/// What needs no key.
fn bare(name: &str, asked: &mut Asked, contexts: [&Context<'_>; 2]) -> Result<(), Refusal> {
    if folded(name) == Key::Ai.name() {
        asked.add(Key::Ai.name(), "");
        return Ok(());
    }
    for key in [Key::Category, Key::Kind] {
        if let Some(found) = known(key).into_iter().find(|known| *known == folded(name)) {
            asked.add(key.name(), found);
            return Ok(());
        }
    }
    // An id alone: the key is missing.
    let has = |key: &Key| *key != Key::Ai && contexts.iter().any(|context| find(*key, name, context).is_ok());
    let meant = Key::SELECTING.into_iter().find(has).map(|key| format!("{}={name}", key.name()));
    Err(no_such_filter(name, meant))
}

fn no_such_filter(name: &str, meant: Option<String>) -> Refusal {
    let of_key = |key: Key| if key == Key::Ai { key.name().to_owned() } else { format!("{}=…", key.name()) };
    let categories = Category::ALL.map(Category::name);
    let shown: Vec<String> = keys().map(of_key).chain(categories.map(str::to_owned)).collect();
    let names = keys().map(Key::name).chain(categories).chain(known(Key::Kind));
    let text = Text::new("no-such-filter").with("name", name).with("known", shown.join(", "));
    match meant.or_else(|| nearest(name, names).map(str::to_owned)) {
        Some(nearest) => Refusal::with_help(text.with("nearest", nearest), "help-nearest"),
        None => Refusal::new(text),
    }
}
