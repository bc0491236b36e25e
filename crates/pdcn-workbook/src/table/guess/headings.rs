//! Which row of a table holds the headings, and what each column holds: by what the headings say, then by what stands below.

use pdcn_model::fold::folded;

use crate::table::cells::Sheet;
use crate::table::frame::Frame;
use crate::table::mapping::Role;
use crate::table::words::{meaning_of, role_of};

/// Rows at the top of a sheet among which the headings are looked for.
const TOP: usize = 30;
/// How many columns a table has at most: with more it is something else.
const WIDE: usize = 500;
/// How many words a heading has at most.
const HEADING: usize = 8;
/// How many rows of headings may stand above each other.
const DEEP: u32 = 4;

/// The headings of a table.
#[derive(Clone, Debug)]
pub(super) struct Headings {
    /// Their last row.
    pub(super) row: u32,
    pub(super) columns: Vec<Column>,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) at: u32,
    pub(super) heading: String,
    pub(super) role: Option<Role>,
    /// The grades that its heading names.
    pub(super) grades: Vec<usize>,
    /// How many cells below have a text, and how many words they have together.
    texts: usize,
    words: usize,
}

/// Finds the headings of a sheet, with what is known of its grades from around; nothing when no row looks like headings.
pub(super) fn find(sheet: &Sheet, frame: &Frame, around: &[&str]) -> Option<Headings> {
    let all = sheet.rows();
    let rows: Vec<u32> = all.iter().copied().take(TOP).collect();
    if sheet.columns().len() > WIDE {
        return None;
    }
    let grades =
        |row: u32| grades_of(sheet, frame, row, around).into_iter().filter(|(_, grades)| !grades.is_empty()).count();
    let roles = |row: u32| sheet.texts_in(row).filter(|(_, text)| is_short(text) && role_of(text).is_some()).count();
    // The first of the best: the same headings may stand again on the next page.
    let by_grades = rows.iter().copied().map(|row| (grades(row), row)).filter(|(count, _)| *count > 1);
    let by_roles = rows.iter().copied().map(|row| (roles(row), row)).filter(|(count, _)| *count > 1);
    let first_of_best = |(count, row): &(usize, u32)| (*count, u32::MAX - row);
    let row = by_grades.max_by_key(first_of_best).or_else(|| by_roles.max_by_key(first_of_best)).map(|(_, row)| row)?;
    let named = grades_of(sheet, frame, row, around);
    let mut columns: Vec<Column> = named
        .into_iter()
        .map(|(at, grades)| {
            let heading = heading(sheet, row, at);
            let below: Vec<&str> =
                all.iter().filter(|below| **below > row).map(|below| sheet.text((*below, at))).collect();
            let role = if grades.is_empty() && is_short(&heading) { role_of(&heading) } else { None };
            let role = role.map(|role| if role == Role::Grade && are_signs(frame, &below) { Role::Mark } else { role });
            let texts = below.iter().filter(|text| !text.is_empty()).count();
            let words = below.iter().map(|text| text.split_whitespace().count()).sum();
            Column { at, heading, role, grades, texts, words }
        })
        .collect();
    columns.retain(|column| column.texts > 0 || !column.grades.is_empty() || !column.heading.is_empty());
    of_grades(sheet, row, &mut columns);
    let has_grades = columns.iter().any(|column| !column.grades.is_empty());
    let is_remark = |column: &Column| {
        let below: Vec<&str> =
            all.iter().filter(|below| **below > row).map(|below| sheet.text((*below, column.at))).collect();
        column.role == Some(Role::Mark) && !are_signs(frame, &below)
    };
    // Beside columns of grades, `Statut` may be where the committee stands.
    columns
        .iter_mut()
        .filter(|column| has_grades && is_remark(column))
        .for_each(|column| column.role = Some(Role::Comment));
    statement(&mut columns);
    parents(&mut columns);
    Some(Headings { row, columns })
}

/// True for cells that hold signs and name no grade: `Niveau`, with `D` and `M` below.
fn are_signs(frame: &Frame, below: &[&str]) -> bool {
    let mut texts = below.iter().filter(|text| !text.is_empty()).peekable();
    texts.peek().is_some() && texts.all(|text| meaning_of(text).is_some() && frame.read(text, &[], None).is_none())
}

/// The columns of a sheet, each with the grades that its heading in a row names.
fn grades_of(sheet: &Sheet, frame: &Frame, row: u32, around: &[&str]) -> Vec<(u32, Vec<usize>)> {
    let mut last = None;
    let mut found = Vec::new();
    for at in columns_of(sheet, row) {
        let text = heading(sheet, row, at);
        // What is merged over several columns heads what is below it, and is no heading of one.
        let is_wide = sheet.range_of((row, at)).is_some_and(|((_, left), (_, right))| right > left);
        let mut near = above(sheet, row, at);
        near.extend_from_slice(around);
        let grades = if is_short(&text) && !is_wide { frame.read(&text, &near, last) } else { None };
        let grades = grades.unwrap_or_default();
        last = grades.last().copied().or(last);
        found.push((at, grades));
    }
    found
}

fn columns_of(sheet: &Sheet, row: u32) -> Vec<u32> {
    let mut columns = sheet.columns();
    columns.extend(sheet.texts_in(row).map(|(at, _)| at));
    columns.sort_unstable();
    columns.dedup();
    columns
}

/// What the heading of a column says: in its row, else right above.
fn heading(sheet: &Sheet, row: u32, column: u32) -> String {
    let own = sheet.shown((row, column));
    let above = || {
        (1..DEEP)
            .filter_map(|up| row.checked_sub(up))
            .map(|row| sheet.text((row, column)))
            .find(|text| !text.is_empty())
    };
    let is_narrow = |text: &&str| {
        let at = (0..=row).rev().find(|up| sheet.text((*up, column)) == *text).map(|up| (up, column));
        at.and_then(|at| sheet.range_of(at)).is_none_or(|((_, left), (_, right))| left == right)
    };
    let text = if own.is_empty() { above().filter(is_narrow).unwrap_or_default() } else { own };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands above the heading of a column: its own merged cell, or the last text to the left.
fn above(sheet: &Sheet, row: u32, column: u32) -> Vec<&str> {
    let rows = (1..DEEP).filter_map(|up| row.checked_sub(up));
    let text = |row: u32| {
        let own = sheet.shown((row, column));
        if !own.is_empty() {
            return Some(own);
        }
        let left = sheet.texts_in(row).filter(|(at, _)| *at < column).last()?;
        // A merged cell to the left ends before this column.
        sheet.range_of((row, left.0)).is_none().then_some(left.1)
    };
    rows.filter_map(text).collect()
}

fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= HEADING
}

/// What the columns of grades hold: signs, or a statement for each grade.
fn of_grades(sheet: &Sheet, row: u32, columns: &mut [Column]) {
    let (mut signs, mut statements) = (0, 0);
    for column in columns.iter().filter(|column| !column.grades.is_empty()) {
        for below in sheet.rows().into_iter().filter(|below| *below > row) {
            let text = sheet.text((below, column.at));
            if text.is_empty() {
                continue;
            }
            let is_statement = text.split_whitespace().count() > 2 && meaning_of(text).is_none();
            *(if is_statement { &mut statements } else { &mut signs }) += 1;
        }
    }
    let role = if statements > signs { Role::Statement } else { Role::Marks };
    columns.iter_mut().filter(|column| !column.grades.is_empty()).for_each(|column| column.role = Some(role));
}

/// Makes sure that one column holds the statements, when those of the grades do not: the one whose texts are longest.
fn statement(columns: &mut [Column]) {
    let in_grades = columns.iter().any(|column| !column.grades.is_empty() && column.role == Some(Role::Statement));
    let length = |column: &Column| column.words.checked_div(column.texts).unwrap_or(0);
    let is_one = |column: &&Column| column.grades.is_empty() && column.role == Some(Role::Statement);
    if in_grades {
        // What stands beside is what they are about.
        columns
            .iter_mut()
            .filter(|column| column.grades.is_empty() && column.role == Some(Role::Statement))
            .for_each(|column| column.role = Some(Role::Competency));
        return;
    }
    let known =
        columns.iter().filter(is_one).max_by_key(|column| (column.words, u32::MAX - column.at)).map(|column| column.at);
    let may_be = |column: &&Column| {
        column.grades.is_empty()
            && matches!(column.role, None | Some(Role::Competency | Role::Strand | Role::Example))
            && column.texts > 0
    };
    let longest =
        || columns.iter().filter(may_be).max_by_key(|column| (column.texts, length(column))).map(|column| column.at);
    let Some(at) = known.or_else(longest) else { return };
    for column in columns.iter_mut() {
        if column.at == at {
            column.role = Some(Role::Statement);
        } else if column.grades.is_empty() && column.role == Some(Role::Statement) {
            column.role = Some(if column.at < at { Role::Competency } else { Role::Comment });
        }
    }
}

/// Makes sure that there is at most one strand and one competency: of two of a kind, the left one holds the other.
fn parents(columns: &mut [Column]) {
    let statement =
        columns.iter().find(|column| column.role == Some(Role::Statement)).map_or(u32::MAX, |column| column.at);
    let has_strand = columns.iter().any(|column| column.role == Some(Role::Strand));
    let n_competencies = columns.iter().filter(|column| column.role == Some(Role::Competency)).count();
    let (mut strand, mut competency) = (false, false);
    for column in columns.iter_mut() {
        let role =
            match column.role {
                // A column without a word above it, left of what it heads.
                None if column.at < statement && column.texts > 0 && column.heading.is_empty() => {
                    if has_strand || strand { Some(Role::Competency) } else { Some(Role::Strand) }
                }
                Some(Role::Competency) if !has_strand && !strand && n_competencies > 1 => Some(Role::Strand),
                role => role,
            };
        column.role = match role {
            Some(Role::Strand) if strand => Some(if competency { Role::Comment } else { Role::Competency }),
            Some(Role::Competency) if competency => Some(Role::Comment),
            role => role,
        };
        strand |= column.role == Some(Role::Strand);
        competency |= column.role == Some(Role::Competency);
    }
}

/// True for two headings that say the same.
pub(in crate::table) fn is_same_heading(one: &str, other: &str) -> bool {
    let words = |text: &str| folded(text).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    words(one) == words(other)
}
