//! What a key is given: a text, a number, a list of either, a yes or no, or a day.

use pdcn_model::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// The value that a key is to have.
///
/// As JSON it is a text, a number, a list of either, `true` or `false`; a day is a text, as [`Value::Date`] only where it is made so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Value {
    /// A text, an id or a word of the format. Its lines end with a line feed.
    Text(String),
    /// Texts or ids, in their order.
    List(Vec<String>),
    /// Whole numbers, in their order.
    Numbers(Vec<i64>),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Yes(bool),
    /// A day.
    #[serde(skip)]
    Date(Date),
}

/// The type of value that the format asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A text, an id or a word.
    Text,
    /// A list of texts.
    List,
    /// A list of ids or codes.
    Ids,
    /// A list of whole numbers.
    Numbers,
    /// A whole number.
    Number,
    /// Yes or no.
    Yes,
    /// A day.
    Date,
    /// Keys of its own.
    Table,
}

impl Form {
    /// Reads the type in what the schema says of a value and of the elements of it, when it is a list.
    pub(crate) fn of(contract: &Json, element: Option<&Json>) -> Option<Self> {
        let says = |contract: &Json, key: &str, word: &str| contract.get(key).and_then(Json::as_str) == Some(word);
        match contract.get("type").and_then(Json::as_str)? {
            "string" if says(contract, "format", "date") => Some(Self::Date),
            "string" => Some(Self::Text),
            "integer" => Some(Self::Number),
            "boolean" => Some(Self::Yes),
            "object" => Some(Self::Table),
            "array" if element.is_some_and(|element| says(element, "type", "object")) => Some(Self::Table),
            "array" if element.is_some_and(|element| says(element, "type", "integer")) => Some(Self::Numbers),
            "array" if element.is_some_and(|element| element.get("pattern").is_some()) => Some(Self::Ids),
            "array" => Some(Self::List),
            _ => None,
        }
    }

    /// Returns its name, in the texts of refusals.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::List => "list",
            Self::Ids => "ids",
            Self::Numbers => "numbers",
            Self::Number => "number",
            Self::Yes => "yes",
            Self::Date => "date",
            Self::Table => "table",
        }
    }
}

impl Value {
    /// Returns true when it is of a type.
    pub fn is(&self, form: Form) -> bool {
        match self {
            Self::Text(_) => form == Form::Text,
            // A list of nothing is one of anything.
            Self::List(items) => matches!(form, Form::List | Form::Ids) || (form == Form::Numbers && items.is_empty()),
            Self::Numbers(_) => form == Form::Numbers,
            Self::Number(_) => form == Form::Number,
            Self::Yes(_) => form == Form::Yes,
            Self::Date(_) => form == Form::Date,
        }
    }

    /// Reads a value of a type as a person writes it: `oui`, `14`, `2027-06-30`. Texts of a list have a line each, ids and numbers
    /// may have commas between them. Nothing when it is none.
    pub fn read(form: Form, words: &str) -> Option<Self> {
        let trimmed = words.trim();
        match form {
            Form::Text => Some(Self::Text(words.to_owned())),
            Form::List | Form::Ids => {
                let items = trimmed
                    .split(|sign| sign == '\n' || (sign == ',' && form == Form::Ids))
                    .map(str::trim)
                    .filter(|item| !item.is_empty());
                Some(Self::List(items.map(str::to_owned).collect()))
            }
            Form::Numbers => {
                let numbers = trimmed.split(['\n', ',']).map(str::trim).filter(|number| !number.is_empty());
                numbers.map(str::parse).collect::<Result<_, _>>().ok().map(Self::Numbers)
            }
            Form::Number => trimmed.parse().ok().map(Self::Number),
            Form::Yes => match pdcn_model::fold::folded(trimmed).as_str() {
                "oui" | "yes" | "true" | "vrai" => Some(Self::Yes(true)),
                "non" | "no" | "false" | "faux" => Some(Self::Yes(false)),
                _ => None,
            },
            Form::Date => Date::parse(trimmed).map(Self::Date),
            Form::Table => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
