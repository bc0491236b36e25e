//! Values as they are written: with the quotes of what they take the place of, or of their neighbours.

use pdcn_toml::written_in;

use crate::Value;

/// A value as it is written, like another literal where there is one.
pub(crate) fn literal(value: &Value, like: Option<&str>, end: &str) -> String {
    match value {
        Value::Text(text) => text_literal(text, like, end),
        Value::List(items) => {
            let written: Vec<String> = items.iter().map(|item| text_literal(item, None, end)).collect();
            list_literal(&written, like, end)
        }
        Value::Numbers(items) => list_literal(&items.iter().map(ToString::to_string).collect::<Vec<_>>(), like, end),
        Value::Number(number) => number.to_string(),
        Value::Yes(yes) => yes.to_string(),
        Value::Date(date) => date.to_string(),
    }
}

/// A text with the quotes of another literal, unless those cannot hold it.
pub(crate) fn text_literal(text: &str, like: Option<&str>, end: &str) -> String {
    let like = like.unwrap_or("\"\"");
    let quotes = ["\"\"\"", "'''"].into_iter().find(|quotes| like.len() >= 6 && like.starts_with(quotes));
    match quotes {
        Some("'''") if text.contains("'''") || text.ends_with('\'') || has_controls(text) => {
            over_lines(text, like, end)
        }
        Some("'''") => {
            let start = if breaks_first(like, "'''") || text.starts_with('\n') { end } else { "" };
            format!("'''{start}{}'''", text.replace('\n', end))
        }
        Some(_) => over_lines(text, like, end),
        None if text.contains('\n') => over_lines(text, "\"\"\"\n", end),
        None if like.starts_with('\'') && written_in("''", text).is_some() => format!("'{text}'"),
        None => format!("\"{}\"", written_in("\"\"", text).unwrap_or_default()),
    }
}

/// A text between three quotes, its lines on lines of their own.
fn over_lines(text: &str, like: &str, end: &str) -> String {
    let start = if breaks_first(like, "\"\"\"") || text.starts_with('\n') { end } else { "" };
    let lines: Vec<_> = text.split('\n').map(|line| written_in("\"\"", line).unwrap_or_default()).collect();
    format!("\"\"\"{start}{}\"\"\"", lines.join(end))
}

/// True when a literal has its first word on the line after its quotes.
fn breaks_first(like: &str, quotes: &str) -> bool {
    like.strip_prefix(quotes).is_some_and(|rest| rest.starts_with(['\r', '\n']))
}

fn has_controls(text: &str) -> bool {
    text.chars().any(|sign| sign.is_control() && !matches!(sign, '\t' | '\n'))
}

/// A list of elements as they are written, on one line, or on lines of their own where another list has them.
fn list_literal(items: &[String], like: Option<&str>, end: &str) -> String {
    let Some((like, indent)) = like.filter(|_| !items.is_empty()).and_then(|like| Some((like, indent_of(like)?)))
    else {
        return format!("[{}]", items.join(", "));
    };
    let comma = if ends_with_comma(like) { "," } else { "" };
    format!("[{end}{indent}{}{comma}{end}]", items.join(&format!(",{end}{indent}")))
}

/// The spaces before the first element of a list that has its elements on lines of their own.
fn indent_of(list: &str) -> Option<&str> {
    let rest = list.strip_prefix('[')?;
    let line = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))?;
    let words = line.trim_start_matches([' ', '\t']);
    (!words.starts_with(['\r', '\n', '#', ']'])).then(|| &line[..line.len() - words.len()])
}

/// True when there is a comma after the last element of a list.
fn ends_with_comma(list: &str) -> bool {
    list.strip_suffix(']').is_some_and(|list| list.trim_end().ends_with(','))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use toml::Table;

    use super::{literal, text_literal};
    use crate::Value;

    proptest! {
        #[test]
        fn what_is_written_is_read(
            text in "[a-zé'\"\\\\ \n\t\u{a0}\u{1}«»]{0,12}",
            like in prop::sample::select(vec!["\"a\"", "'a'", "\"\"\"a\"\"\"", "'''a'''", "'''\na'''", "\"\"\"\r\na\"\"\"", "1"]),
            end in prop::sample::select(vec!["\n", "\r\n"]),
        ) {
            let written = text_literal(&text, Some(like), end);
            let read: Table = format!("a = {written}{end}").parse().map_err(|error| TestCaseError::fail(format!("{written}: {error}")))?;
            let read = read["a"].as_str().map(|read| read.replace("\r\n", "\n"));
            prop_assert_eq!(read.as_deref(), Some(text.as_str()), "{}", written);
        }
    }

    #[test]
    fn a_list_is_written_as_its_neighbour() {
        let list = Value::List(vec!["a".to_owned(), "b".to_owned()]);
        assert_eq!(literal(&list, None, "\n"), "[\"a\", \"b\"]");
        assert_eq!(literal(&list, Some("[\n  'x',\n]"), "\n"), "[\n  \"a\",\n  \"b\",\n]");
        assert_eq!(literal(&list, Some("[\r\n\t'x'\r\n]"), "\r\n"), "[\r\n\t\"a\",\r\n\t\"b\"\r\n]");
        assert_eq!(literal(&Value::Numbers(vec![14, 16]), Some("[7]"), "\n"), "[14, 16]");
        assert_eq!(literal(&Value::List(Vec::new()), Some("[\n  'x',\n]"), "\n"), "[]");
    }
}
