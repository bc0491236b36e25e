//! How wide the columns of a table are in a page of so many columns of text, or that they do not fit.

use super::cell::Laid;
use super::prose::Prose;
use crate::{Document, Row, Style, Table, Width};

/// The longest word that a column of names must have room for.
const MEDIUM: usize = 16;
/// The columns of text that sentences must have room for.
const WIDE: usize = 24;

/// The columns of text that a column of a table takes: at least, and when nothing is broken.
#[derive(Clone, Copy, Debug, Default)]
struct Need {
    least: usize,
    most: usize,
}

/// The columns of text between two columns: signs stand close.
pub(super) fn gap(left: Width, right: Width) -> usize {
    if left == Width::Sign && right == Width::Sign { 1 } else { 2 }
}

/// The neighbours that share a heading above them: places of the first and after the last, and the heading.
pub(super) fn groups<'t>(table: &'t Table<'_>) -> Vec<(usize, usize, &'t str)> {
    let mut groups: Vec<(usize, usize, &str)> = Vec::new();
    for (position, column) in table.columns.iter().enumerate() {
        let group = column.group.as_deref().unwrap_or_default();
        match groups.last_mut() {
            Some((_, end, last)) if *last == group => *end = position + 1,
            _ => groups.push((position, position + 1, group)),
        }
    }
    groups
}

/// The columns of text from the beginning of one column to the end of another.
pub(super) fn span(table: &Table<'_>, widths: &[usize], from: usize, to: usize) -> usize {
    let gaps: usize = table.columns[from..to].windows(2).map(|pair| gap(pair[0].width, pair[1].width)).sum();
    widths[from..to].iter().sum::<usize>() + gaps
}

/// The widths of the columns; nothing when they do not fit.
pub(super) fn widths(document: &Document<'_>, table: &Table<'_>, page: usize) -> Option<Vec<usize>> {
    let needs = needs(document, table);
    let mut widths: Vec<usize> = needs.iter().map(|need| need.least).collect();
    for (from, to, heading) in groups(table) {
        let missing = Prose::new(Style::Strong, heading).longest_word().saturating_sub(span(table, &widths, from, to));
        // Spread, so that no column stands out.
        for step in 0..missing {
            widths[from + step % (to - from)] += 1;
        }
    }
    let taken = span(table, &widths, 0, widths.len());
    let mut left = page.checked_sub(taken)?;
    while left > 0 {
        // The column that is the furthest from what it needs, so that the highest cell becomes lower.
        let tightest =
            (0..widths.len()).filter(|&column| widths[column] < needs[column].most).max_by(|&one, &other| {
                let ratio = |column: usize| needs[column].most * 1000 / widths[column].max(1);
                ratio(one).cmp(&ratio(other)).then(other.cmp(&one))
            });
        let Some(column) = tightest else { break };
        widths[column] += 1;
        left -= 1;
    }
    Some(widths)
}

fn needs(document: &Document<'_>, table: &Table<'_>) -> Vec<Need> {
    let mut needs: Vec<Need> = table
        .columns
        .iter()
        .map(|column| {
            let heading = Prose::new(Style::Strong, &column.heading);
            let least = heading.longest_word();
            let most = if matches!(column.width, Width::Sign) { least } else { heading.width() };
            Need { least, most }
        })
        .collect();
    for row in &table.rows {
        let Row::Cells { cells, total, .. } = row else { continue };
        for ((cell, column), need) in cells.iter().zip(&table.columns).zip(&mut needs) {
            let laid = Laid::new(document, cell, *total);
            let most = laid.width();
            let least = match column.width {
                _ if laid.whole => most,
                Width::Sign | Width::Short => most,
                Width::Medium => laid.longest_word().min(MEDIUM),
                Width::Wide => most.min(WIDE),
            };
            need.least = need.least.max(least);
            need.most = need.most.max(most);
        }
    }
    needs
}
