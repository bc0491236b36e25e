//! Blocks of a TOML text: the lines that a table, a key or an element of a list takes, so that a fix can take them out.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::Step;
use crate::span::span_of;

/// The bytes to take out so that what is at a path is gone, and nothing else: a block with its header, the line of a
/// key, or an element of a list with its comma. Nothing when it cannot be done without touching something else.
///
/// `headers` are those of the text, from [`headers`].
pub(crate) fn removal(text: &str, root: &DeTable<'_>, headers: &[usize], path: &[Step]) -> Option<Range<usize>> {
    match path.last()? {
        Step::Index(index) => {
            let list = value_at(root, &path[..path.len() - 1])?;
            let DeValue::Array(elements) = list.get_ref() else { return None };
            let element = elements.get(*index as usize)?;
            if text[element.span()].starts_with("[[") {
                block(text, headers, element.span().start)
            } else {
                let before = index.checked_sub(1).and_then(|before| elements.get(before as usize));
                let after = elements.get(*index as usize + 1);
                list_element(text, element.span(), before.map(Spanned::span), after.map(Spanned::span))
            }
        }
        Step::Key(_) => {
            let key = span_of(root, path, true)?;
            let value = span_of(root, path, false)?;
            if text[value.clone()].starts_with('[') && value.start < key.start {
                return block(text, headers, value.start);
            }
            let start = line_start(text, key.start);
            // Only a key that has its line for itself.
            let alone = text[start..key.start].trim().is_empty();
            alone.then(|| start..line_end(text, value.end))
        }
    }
}

/// The lines from a header to the next one; comments right above a header go with it.
fn block(text: &str, headers: &[usize], header: usize) -> Option<Range<usize>> {
    let next = headers.get(headers.partition_point(|start| *start <= header)).copied().unwrap_or(text.len());
    let start = with_comments(text, line_start(text, header));
    let end = if next == text.len() { next } else { with_comments(text, line_start(text, next)) };
    (start < end).then_some(start..end)
}

/// The start of the comments right above a line.
fn with_comments(text: &str, line: usize) -> usize {
    let mut start = line;
    while let Some(above) = start.checked_sub(1).map(|end| line_start(text, end)) {
        if !text[above..start].trim_start().starts_with('#') {
            break;
        }
        start = above;
    }
    // The head of the file, with its `#:schema` line, stays.
    if start == 0 { line } else { start }
}

/// The starts of all the headers of tables in a text, in order.
pub(crate) fn headers(text: &str, root: &DeTable<'_>) -> Vec<usize> {
    let mut headers = Vec::new();
    let mut tables = vec![root];
    while let Some(table) = tables.pop() {
        for (_, value) in table {
            let mut values = vec![value];
            while let Some(value) = values.pop() {
                match value.get_ref() {
                    DeValue::Table(inner) => {
                        if text[value.span()].starts_with('[') {
                            headers.push(value.span().start);
                        }
                        tables.push(inner);
                    }
                    DeValue::Array(elements) => values.extend(elements.iter()),
                    _ => {}
                }
            }
        }
    }
    headers.sort_unstable();
    headers
}

/// An element of a list on one line or on several, with the comma that goes with it.
fn list_element(
    text: &str,
    element: Range<usize>,
    before: Option<Range<usize>>,
    after: Option<Range<usize>>,
) -> Option<Range<usize>> {
    let range = match (before, after) {
        (_, Some(after)) => element.start..after.start,
        (Some(before), None) => before.end..element.end,
        (None, None) => element,
    };
    // A comment in between would be lost.
    let between = text.get(range.clone())?;
    (!between.contains('#') || !between.contains('\n')).then_some(range)
}

fn value_at<'t, 'i>(root: &'t DeTable<'i>, path: &[Step]) -> Option<&'t Spanned<DeValue<'i>>> {
    let (Step::Key(first), rest) = path.split_first()? else { return None };
    let mut value = root.get(first.as_ref())?;
    for step in rest {
        value = match (step, value.get_ref()) {
            (Step::Key(name), DeValue::Table(table)) => table.get(name.as_ref())?,
            (Step::Index(index), DeValue::Array(array)) => array.get(*index as usize)?,
            _ => return None,
        };
    }
    Some(value)
}

/// The start of the line that a byte is on.
pub(crate) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The end of the line that a byte is on, its line break included.
pub(crate) fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use crate::Place;

    const TEXT: &str = "#:schema x\n# head\nid = \"a\" # why\nlist = [\"u\", \"v\", \"w\"]\n\n[[item]]\nid = 1\n\n\
                        [[item.part]]\nid = 2\n\n# about the third\n[[item]]\nid = 3\n";

    fn without(place: &Place) -> String {
        let tree = DeTable::parse_recoverable(TEXT).0;
        let headers = super::headers(TEXT, tree.get_ref());
        let range = super::removal(TEXT, tree.get_ref(), &headers, &place.path).expect("it can be taken out");
        format!("{}{}", &TEXT[..range.start], &TEXT[range.end..])
    }

    #[test]
    fn a_block_goes_with_its_comments_and_nothing_else() {
        let item = Place::file(0).key("item");
        assert_eq!(without(&item.clone().index(1)), TEXT.replace("# about the third\n[[item]]\nid = 3\n", ""));
        let part = item.index(0).key("part").index(0);
        assert_eq!(without(&part), TEXT.replace("[[item.part]]\nid = 2\n\n", ""));
    }

    #[test]
    fn a_key_goes_with_its_line_and_an_element_with_its_comma() {
        assert_eq!(without(&Place::file(0).key("id")), TEXT.replace("id = \"a\" # why\n", ""));
        let list = Place::file(0).key("list");
        assert_eq!(without(&list.clone().index(0)), TEXT.replace("\"u\", ", ""));
        assert_eq!(without(&list.clone().index(1)), TEXT.replace("\"v\", ", ""));
        assert_eq!(without(&list.index(2)), TEXT.replace(", \"w\"", ""));
    }
}
