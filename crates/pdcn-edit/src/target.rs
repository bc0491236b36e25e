//! A key of a record, found in a file: what names lead to, held against the schema.

use pdcn_model::schema;
use pdcn_toml::Step;
use serde_json::Value as Json;
use toml::de::DeValue;

use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::text::sheet::Sheet;
use crate::value::Form;
use crate::{KeyPath, Subject};

/// What identifies a block of a list, the first of these that the format has.
const IDENTITIES: [&str; 4] = ["id", "rule", "fingerprint", "text"];

/// A key of a record, as the format knows it.
pub(crate) struct Target {
    pub(crate) path: String,
    /// The table that has the key, or the list that has the block.
    pub(crate) table: Vec<Step>,
    /// The last step: a key, or a block of a list.
    pub(crate) last: Step,
    /// Blocks on the way that are not there yet, from the outside in: the path of each, what identifies it, and its name.
    pub(crate) new_blocks: Vec<(Vec<Step>, &'static str, String)>,
    /// The type of value that it holds.
    pub(crate) form: Option<Form>,
    /// The words that it may hold, where they are few.
    pub(crate) words: Vec<String>,
    pub(crate) is_required: bool,
}

impl Target {
    /// Finds the key of a record.
    pub(crate) fn of(subject: &Subject, key: &KeyPath, draft: &mut Draft) -> Result<Self, Why> {
        let Site { path, table } = subject.site(draft)?;
        let is_open = match key.names() {
            [first] => *subject == Subject::Edition && matches!(first.as_str(), "status" | "seal"),
            [first, ..] => matches!(subject, Subject::Outcome(_)) && first == "allow",
            [] => false,
        };
        if subject.is_of_edition() && !is_open {
            draft.open_edition()?;
        }
        draft.ask(&path, |sheet| Self::within(sheet, &path, table, key))?
    }

    fn within(sheet: &Sheet<'_>, path: &str, table: Vec<Step>, key: &KeyPath) -> Result<Self, Why> {
        let mut target = Self {
            path: path.to_owned(),
            table,
            last: Step::Index(0),
            new_blocks: Vec::new(),
            form: None,
            words: Vec::new(),
            is_required: false,
        };
        let names = key.names();
        let mut is_first = true;
        let mut names = names.iter();
        while let Some(name) = names.next() {
            if !std::mem::take(&mut is_first) {
                target.table.push(target.last.clone());
            }
            let contract = sheet.contract(&target.table);
            if !may_have(contract, name) {
                return Err(unknown_key(sheet, &target.table, name));
            }
            let required = contract.and_then(|contract| contract.get("required")).and_then(Json::as_array);
            target.is_required = required.is_some_and(|keys| keys.iter().any(|key| key == name));
            target.last = Step::Key(name.clone().into());
            let steps = target.steps();
            let contract = sheet.contract(&steps);
            let element = sheet.contract(&[steps.as_slice(), &[Step::Index(0)]].concat());
            target.form = contract.and_then(|contract| Form::of(contract, element));
            target.words = words(contract);
            let is_list = contract.is_some_and(|contract| contract.get("type").is_some_and(|name| name == "array"));
            if is_list && target.form == Some(Form::Table) {
                // The next name is that of a block.
                let Some(name) = names.next() else { break };
                let keys = element.map(|element| schema::keys_at(element, &[])).unwrap_or_default();
                let identity = IDENTITIES.into_iter().find(|identity| keys.contains(identity)).unwrap_or("id");
                let (index, is_there) = block(sheet, &steps, identity, name);
                target.table = steps;
                target.last = Step::Index(index);
                target.is_required = false;
                if !is_there {
                    target.new_blocks.push((target.steps(), identity, name.clone()));
                }
            }
        }
        Ok(target)
    }

    /// The path of what is meant.
    pub(crate) fn steps(&self) -> Vec<Step> {
        self.table.iter().cloned().chain([self.last.clone()]).collect()
    }
}

/// The block of a list that a name identifies, else the place after the last one.
fn block(sheet: &Sheet<'_>, list: &[Step], identity: &str, name: &str) -> (u32, bool) {
    let Some(DeValue::Array(elements)) = sheet.value(list) else { return (0, false) };
    let is_it = |element: &DeValue<'_>| {
        let id = element.as_table().and_then(|table| table.get(identity)).and_then(|id| id.get_ref().as_str());
        id.is_some_and(|id| pdcn_model::is_same_name(id, name))
    };
    let at = elements.iter().position(|element| is_it(element.get_ref()));
    let at_or_after = u32::try_from(at.unwrap_or(elements.len())).unwrap_or(u32::MAX);
    (at_or_after, at.is_some())
}

/// True when a table may have a key.
pub(crate) fn may_have(contract: Option<&Json>, key: &str) -> bool {
    let Some(contract) = contract else { return false };
    let has = |list: &str| contract.get(list).and_then(Json::as_object);
    if has("properties").is_some_and(|properties| properties.contains_key(key)) {
        return true;
    }
    if contract.get("additionalProperties").is_some_and(|other| other.is_object() || other == true) {
        return true;
    }
    // The patterns are those of languages: two or three letters, and a country.
    has("patternProperties").is_some_and(|patterns| !patterns.is_empty() && is_language(key))
}

fn is_language(key: &str) -> bool {
    let (language, country) = key.split_once('-').map_or((key, None), |(language, country)| (language, Some(country)));
    let is_small = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    is_small
        && country.is_none_or(|country| country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase()))
}

fn unknown_key(sheet: &Sheet<'_>, table: &[Step], key: &str) -> Why {
    let known = sheet.order(table);
    let nearest = pdcn_source::nearest(key, known.iter().copied()).map(str::to_owned);
    Why::UnknownKey { key: key.to_owned(), nearest, known: known.into_iter().map(str::to_owned).collect() }
}

/// The words that a value may be, where the schema lists them.
pub(crate) fn words(contract: Option<&Json>) -> Vec<String> {
    let words = contract.and_then(|contract| contract.get("enum")).and_then(Json::as_array);
    words.into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
}
