//! Blocks below headers: where a new one goes, and how those of the file are written.

use std::ops::Range;

use pdcn_toml::{Edit, Step, content_end, line_start, next_line};
use toml::de::DeValue;

use super::literal::literal;
use super::path::{header, key_words, with};
use super::sheet::{Form, Sheet};
use super::{Obstacle, inline};
use crate::Value;

/// A key with its value.
pub(crate) type Pair<'k> = (&'k str, Value);

/// The edits that add the table at a path, which is not there yet, with its keys, after the block that ends at a byte where one is
/// given.
pub(crate) fn added(
    sheet: &Sheet<'_>,
    path: &[Step],
    pairs: &[Pair<'_>],
    after: Option<usize>,
) -> Result<Vec<Edit>, Obstacle> {
    // The nearest table around that is there.
    let depth = (0..path.len())
        .rev()
        .find(|depth| !matches!(path.get(*depth), Some(Step::Index(_))) && sheet.form(&path[..*depth]).is_some());
    let around = &path[..depth.unwrap_or(0)];
    let form = sheet.form(around).ok_or(Obstacle::Tangled)?;
    let list = path.split_last().filter(|(last, _)| matches!(last, Step::Index(_))).map(|(_, list)| list);
    if let Some(list) = list.filter(|list| is_inline_list(sheet, list)) {
        return inline::element(sheet, list, &braces(sheet, pairs)).ok_or(Obstacle::Tangled);
    }
    if let Form::Inline(bytes) = &form {
        if !sheet.is_sound(bytes) {
            return Err(Obstacle::Damaged);
        }
        // From the inside out: `{ en = { statement = … } }`.
        let mut words = braces(sheet, pairs);
        for step in path.get(around.len() + 1..).unwrap_or_default().iter().rev() {
            words = match step {
                Step::Key(key) => format!("{{ {} = {words} }}", key_words(key)),
                Step::Index(_) => format!("[{words}]"),
            };
        }
        let Some(Step::Key(key)) = path.get(around.len()) else { return Err(Obstacle::Tangled) };
        return inline::added(sheet, around, key, &words).ok_or(Obstacle::Tangled);
    }
    let mut block = header(path) + sheet.end;
    for (key, value) in pairs {
        block.extend([&key_words(key), " = ", &literal(value, sheet.style.like(path, key), sheet.end), sheet.end]);
    }
    let at = match after {
        Some(at) => at,
        None => place(sheet, around, path)?,
    };
    Ok(vec![(at..at, below(sheet, at, &block))])
}

/// Blocks, each line with its end, as they are put below what ends at a byte.
pub(crate) fn below(sheet: &Sheet<'_>, at: usize, block: &str) -> String {
    let before = &sheet.text()[..at];
    let end = sheet.end;
    let without_bom = before.trim_start_matches('\u{FEFF}');
    let break_before = if without_bom.is_empty() || before.ends_with('\n') { "" } else { end };
    let blank = if without_bom.trim().is_empty()
        || before.ends_with("\n\n")
        || before.ends_with("\n\r\n")
        || sheet.style.is_dense()
    {
        ""
    } else {
        end
    };
    let block = if break_before.is_empty() { block } else { block.strip_suffix(end).unwrap_or(block) };
    // What follows begins after a blank line as before.
    format!("{break_before}{blank}{block}")
}

/// Where a block goes that is to stand in the table at a path: after the last one that stands before it in the order of the
/// format.
pub(crate) fn place(sheet: &Sheet<'_>, around: &[Step], path: &[Step]) -> Result<usize, Obstacle> {
    let order = sheet.order(around);
    let rank = |key: &str| order.iter().position(|known| *known == key).unwrap_or(order.len());
    let Some(Step::Key(own)) = path.get(around.len()) else { return Err(Obstacle::Tangled) };
    let own_rank = rank(own);
    let form = sheet.form(around).ok_or(Obstacle::Tangled)?;
    let own_lines = match form {
        Form::Root | Form::Lines(_) => sheet.lines(&form),
        // Where its blocks are is where its header would be.
        _ => 0..0,
    };
    if around.is_empty() && sheet.headers.is_empty() {
        // What stands above speaks of the file.
        return Ok(sheet.text().trim_end().len());
    }
    let mut best = (!own_lines.is_empty() || around.is_empty()).then(|| end_of(sheet, &own_lines));
    let keys = sheet.table(around).ok_or(Obstacle::Tangled)?;
    let mut best_rank = None;
    for key in keys.keys().filter(|key| rank(key.get_ref()) <= own_rank) {
        let child = with(around, key.get_ref());
        let rank = rank(key.get_ref());
        if let Some(end) = extents(sheet, &child).into_iter().map(|extent| end_of(sheet, &extent)).max()
            && best_rank.is_none_or(|(best, at)| (best, at) < (rank, end))
        {
            best_rank = Some((rank, end));
            best = Some(end);
        }
    }
    let at = best.or_else(|| sheet.extent(around).map(|extent| next_line(sheet.text(), extent.start)));
    let at = at.ok_or(Obstacle::Tangled)?;
    // Below a header that could not be read, a block would be of another.
    let damaged = sheet.extent(around).is_some_and(|extent| !sheet.is_sound(&extent));
    if damaged { Err(Obstacle::Damaged) } else { Ok(at) }
}

/// The extents of the blocks that a key stands for: one, those of a list, or those within a table without a header.
fn extents(sheet: &Sheet<'_>, path: &[Step]) -> Vec<Range<usize>> {
    match sheet.value(path) {
        Some(DeValue::Array(elements)) => (0_u32..)
            .take(elements.len())
            .filter_map(|index| sheet.extent(&[path, &[Step::Index(index)]].concat()))
            .collect(),
        Some(DeValue::Table(table)) => match sheet.extent(path) {
            Some(extent) => vec![extent],
            None => table.keys().flat_map(|key| extents(sheet, &with(path, key.get_ref()))).collect(),
        },
        _ => Vec::new(),
    }
}

/// The end of the last line of a part that says something; its start when none does.
pub(crate) fn end_of(sheet: &Sheet<'_>, part: &Range<usize>) -> usize {
    part.start + content_end(sheet.document.read.get(part.clone()).unwrap_or_default())
}

/// The start of the comments right above a line: without a blank line in between they speak of what follows. Those at the head of
/// a file speak of the file.
pub(crate) fn comments_above(text: &str, line: usize) -> usize {
    let mut start = line;
    while start > 0 {
        let before = line_start(text, start - 1);
        let words = text.get(before..start).unwrap_or_default().trim();
        if !words.starts_with('#') {
            return start;
        }
        if words.starts_with("#:") || before == 0 {
            return line;
        }
        start = before;
    }
    start
}

/// True for a list whose elements stand between brackets and not below headers; also for an empty one.
fn is_inline_list(sheet: &Sheet<'_>, list: &[Step]) -> bool {
    let is_list = matches!(sheet.value(list), Some(DeValue::Array(_)));
    let written = sheet.text().get(sheet.span(list, &pdcn_toml::Part::Value)).unwrap_or_default();
    is_list && written.starts_with('[') && !written.starts_with("[[")
}

/// Keys and values between braces.
fn braces(sheet: &Sheet<'_>, pairs: &[Pair<'_>]) -> String {
    let pairs: Vec<String> =
        pairs.iter().map(|(key, value)| format!("{} = {}", key_words(key), literal(value, None, sheet.end))).collect();
    format!("{{ {} }}", pairs.join(", "))
}
