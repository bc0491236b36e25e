//! Values of another type than their key takes: the value that they most certainly stand for.

use std::ops::Range;

use pdcn_model::{fold, schema};
use pdcn_toml::{date_meant, month_meant, whole_number};
use serde_json::Value;
use toml::de::DeValue;

use crate::ValueType;
use crate::habits;

/// The value, in TOML, that a value of the wrong type stands for; `written` is how it is written, `schema` what is wanted.
pub(crate) fn of(value: &DeValue<'_>, written: &str, expected: ValueType, schema: &Value) -> Option<String> {
    let text = value.as_str().map(str::trim);
    match (expected, text) {
        (ValueType::String, None) if !value.is_array() && !value.is_table() => {
            let is_moment = schema.get("x-form").is_some_and(|form| form == "when") && value.is_datetime();
            let has_form = schema.get("pattern").is_some() || schema.get("enum").is_some();
            if let (Some(answers), Some(yes)) = (schema.get("enum").and_then(Value::as_array), value.as_bool()) {
                let answer = if yes { "yes" } else { "no" };
                return answers.iter().any(|one| one == answer).then(|| format!("\"{answer}\""));
            }
            // What a text would say instead of *yes* is not for us to write.
            let holds = !value.is_bool()
                && !written.is_empty()
                && !written.contains(['"', '\\', '\n'])
                && (is_moment || !has_form);
            holds.then(|| format!("\"{written}\""))
        }
        (ValueType::String, None) => {
            let elements = value.as_array().filter(|elements| elements.len() == 1)?;
            let text = elements.first()?.get_ref().as_str()?;
            (!text.contains(['"', '\\']) && !text.chars().any(char::is_control)).then(|| format!("\"{text}\""))
        }
        (ValueType::Array, Some(text)) if fold::is_none(text) => {
            schema::at(schema, &[])?.get("minItems").is_none().then(|| "[]".to_owned())
        }
        (ValueType::Array, Some(text)) => {
            let element = schema::at(schema, &[])?.get("items");
            let is_text = element.is_none_or(|element| element.get("$ref").is_none());
            // Names have no commas of their own.
            let several = (!is_text && written.starts_with('"')).then(|| {
                let text = text.replace(" et ", ",").replace(" and ", ",");
                let names = text.split([',', ';']).map(str::trim).filter(|name| !name.is_empty());
                names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
            });
            Some(format!("[{}]", several.unwrap_or_else(|| written.to_owned())))
        }
        (ValueType::Integer, Some(text)) => {
            let number = text.trim_end_matches("ans").trim();
            let is_number =
                !number.is_empty() && number.len() < 10 && number.bytes().all(|character| character.is_ascii_digit());
            let shown = number.trim_start_matches('0');
            is_number.then(|| if shown.is_empty() { "0".to_owned() } else { shown.to_owned() })
        }
        (ValueType::Integer, None) => whole_number(written).map(str::to_owned),
        (ValueType::Boolean, Some(text)) => match fold::key(text).as_str() {
            folded if habits::COMMON.yes_words.contains(&folded) => Some("true".to_owned()),
            folded if habits::COMMON.no_words.contains(&folded) => Some("false".to_owned()),
            _ => None,
        },
        (ValueType::Date, Some(text)) => {
            date_meant(text, &habits::COMMON).or_else(|| pdcn_model::Date::parse(text).map(|date| date.to_string()))
        }
        (ValueType::Date, None) => written.split_once(['T', 't', ' ']).map(|(day, _)| day.to_owned()),
        _ => None,
    }
}

/// A header with the brackets that its block should have, and its bytes.
pub(crate) fn header(
    value: &DeValue<'_>,
    text: &str,
    span: Range<usize>,
    expected: ValueType,
) -> Option<(Range<usize>, String)> {
    let (start, n_brackets) = match (expected, value) {
        (ValueType::Array, DeValue::Table(_)) => (span.start, 2),
        (ValueType::Table, DeValue::Array(blocks)) if blocks.len() == 1 => (blocks.first()?.span().start, 1),
        _ => return None,
    };
    let line = text.get(start..)?.lines().next()?;
    let line = line.split('#').next()?.trim_end();
    let name = line.trim_matches(['[', ']']);
    let is_header = line.starts_with('[') && line.ends_with(']') && !name.contains(['[', ']', '=', '"', ',']);
    let brackets = |bracket: &str| bracket.repeat(n_brackets);
    is_header.then(|| (start..start + line.len(), format!("{}{name}{}", brackets("["), brackets("]"))))
}

/// The month or the day that a text stands for, as the format writes it.
pub(crate) fn moment(text: &str) -> Option<String> {
    date_meant(text, &habits::COMMON).or_else(|| month_meant(text, &habits::COMMON))
}

#[cfg(test)]
mod tests {
    use pdcn_model::{FileKind, schema};
    use toml::de::DeTable;

    use super::of;
    use crate::ValueType;

    #[test]
    fn a_value_is_only_rewritten_to_say_what_it_said() {
        let plan = schema::with_marks(FileKind::Plan);
        let outcomes = [Some("activity"), None, Some("outcomes")];
        let tools = [Some("activity"), None, Some("tools")];
        let title = [Some("activity"), None, Some("title")];
        for (path, expected, written, meant) in [
            (tools, ValueType::Array, "\"Aucun.\"", Some("[]")),
            (tools, ValueType::Array, "\"copilot\"", Some("[\"copilot\"]")),
            (outcomes, ValueType::Array, "\"SEC-002 et SEC-004\"", Some("[\"SEC-002\", \"SEC-004\"]")),
            (title, ValueType::String, "true", None),
            (title, ValueType::String, "12", Some("\"12\"")),
        ] {
            let line = format!("a = {written}");
            let table = DeTable::parse(&line).expect("TOML");
            let value = table.get_ref().get("a").expect("the value").get_ref();
            let own = schema::at(&plan, &path).expect("a place of the schema");
            assert_eq!(of(value, written, expected, own).as_deref(), meant, "{written}");
        }
    }
}
