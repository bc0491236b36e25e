//! Tables between braces: a key put in where the order has it, or taken out with its comma.

use pdcn_toml::{Edit, Part, Step};
use toml::de::DeValue;

use super::path::{key_words, with};
use super::sheet::Sheet;

/// A key put into the table at a path, after the nearest one that stands before it in the order of the format.
pub(super) fn added(sheet: &Sheet<'_>, table: &[Step], key: &str, words: &str) -> Option<Vec<Edit>> {
    let order = sheet.order(table);
    let rank = |key: &str| order.iter().position(|known| *known == key);
    let own_rank = rank(key).unwrap_or(order.len());
    let keys = sheet.table(table)?.keys();
    let before = keys
        .filter(|other| rank(other.get_ref()).is_some_and(|rank| rank < own_rank))
        .max_by_key(|other| rank(other.get_ref()));
    let pair = format!("{} = {words}", key_words(key));
    let bytes = sheet.span(table, &Part::Value);
    if let Some(before) = before {
        let at = sheet.finder().own_span(&with(table, before.get_ref()), &Part::Value)?.end;
        return Some(vec![(at..at, format!(", {pair}"))]);
    }
    let inner = sheet.text().get(bytes.start + 1..bytes.end.checked_sub(1)?)?;
    let at = bytes.start + 1 + (inner.len() - inner.trim_start().len());
    Some(match inner.trim() {
        "" => vec![(bytes, format!("{{ {pair} }}"))],
        _ => vec![(at..at, format!("{pair}, "))],
    })
}

/// What takes a key out of the table between braces that it is in.
pub(super) fn removed(sheet: &Sheet<'_>, path: &[Step]) -> Option<Vec<Edit>> {
    let (last, table) = path.split_last()?;
    let Step::Key(key) = last else { return None };
    let bytes = sheet.span(table, &Part::Value);
    if !sheet.text().get(bytes.clone())?.starts_with('{') {
        return None;
    }
    let mut pairs: Vec<(usize, usize, bool)> = Vec::new();
    for other in sheet.table(table)?.keys() {
        let other_path = with(table, other.get_ref());
        let start = sheet.finder().own_span(&other_path, &Part::Key)?.start;
        let value = sheet.finder().own_span(&other_path, &Part::Value)?;
        pairs.push((start, value.end, other.get_ref() == key));
    }
    pairs.sort_unstable();
    let at = pairs.iter().position(|(.., is_it)| *is_it)?;
    let (start, end, _) = *pairs.get(at)?;
    let bytes = match (at.checked_sub(1).and_then(|before| pairs.get(before)), pairs.get(at + 1)) {
        (_, Some((next, ..))) => start..*next,
        (Some((_, before, _)), None) => *before..end,
        (None, None) => bytes.start + 1..bytes.end - 1,
    };
    Some(vec![(bytes, String::new())])
}

/// An element put after the others of a list of tables between braces.
pub(super) fn element(sheet: &Sheet<'_>, list: &[Step], words: &str) -> Option<Vec<Edit>> {
    let bytes = sheet.finder().own_span(list, &Part::Value)?;
    let DeValue::Array(elements) = sheet.value(list)? else { return None };
    let Some(element) = elements.last() else { return Some(vec![(bytes, format!("[{words}]"))]) };
    let (start, end) = (element.span().start, element.span().end);
    let text = sheet.text();
    let line = pdcn_toml::line_start(text, start);
    let lead = text.get(line..start)?;
    let before =
        if lead.trim().is_empty() && line > bytes.start { format!(",{}{lead}", sheet.end) } else { ", ".to_owned() };
    Some(vec![(end..end, format!("{before}{words}"))])
}
