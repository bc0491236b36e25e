//! Rows that head those below them: a strand, a competency, or a grade, alone on its row.

use crate::table::cells::Sheet;
use crate::table::frame::Frame;
use crate::table::mapping::Role;
use crate::table::words::labelled;

use super::headings::Headings;

/// A row that heads those below it.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) row: u32,
    pub(super) text: String,
    pub(super) role: Role,
    pub(super) grades: Vec<usize>,
}

/// What is known of the strands and competencies of a table without its sections.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub(super) strand: bool,
    pub(super) competency: bool,
}

/// How a row looks: how many columns it goes over, where it begins, and its colour.
#[derive(Clone, Debug, PartialEq)]
struct Look {
    width: u32,
    column: u32,
    shade: Option<String>,
}

/// Finds the rows that head others.
pub(super) fn find(sheet: &Sheet, headings: &Headings, frame: &Frame, known: Known) -> Vec<Section> {
    let of_role = |role: Role| headings.columns.iter().find(|column| column.role == Some(role)).map(|column| column.at);
    let statement = of_role(Role::Statement);
    let rows: Vec<u32> = sheet.rows().into_iter().filter(|row| *row > headings.row).collect();
    let has_grades =
        headings.columns.iter().any(|column| !column.grades.is_empty() || column.role == Some(Role::Grade));
    let usual = usual_shade(sheet, &rows, statement);
    let mut found: Vec<(Section, Look, Option<Role>)> = Vec::new();
    for &row in &rows {
        let mut texts = sheet.texts_in(row);
        let (Some((column, text)), None) = (texts.next(), texts.next()) else { continue };
        let range = sheet.range_of((row, column));
        let width = range.map_or(1, |((_, left), (_, right))| right - left + 1);
        // A merged cell that goes down heads the rows beside it, not those below.
        if range.is_some_and(|((top, _), (bottom, _))| bottom > top) {
            continue;
        }
        let role = headings.columns.iter().find(|known| known.at == column).and_then(|column| column.role);
        let parent = role.filter(|role| width == 1 && matches!(role, Role::Strand | Role::Competency));
        let grades = if has_grades { None } else { frame.read(text, &[sheet.name.as_str()], None) };
        let label = labelled(text).map(|(role, _)| role);
        let shade = sheet.shade((row, column)).map(str::to_owned);
        let is_heading = width > 1
            || parent.is_some()
            || statement != Some(column) && role != Some(Role::Marks)
            || label.is_some()
            || shade != usual
            || grades.is_some()
            || is_in_capitals(text);
        if !is_heading {
            continue;
        }
        let fixed = match grades {
            Some(_) => Some(Role::Grade),
            None => label.or(parent),
        };
        let section = Section { row, text: text.to_owned(), role: Role::Nothing, grades: grades.unwrap_or_default() };
        found.push((section, Look { width, column, shade }, fixed));
    }
    // What no outcome follows heads nothing: a note under the table.
    let last = rows.iter().rev().find(|row| !found.iter().any(|(section, ..)| section.row == **row)).copied();
    found.retain(|(section, ..)| last.is_some_and(|last| section.row < last));
    assign(&mut found, &rows, known);
    found.into_iter().map(|(section, ..)| section).collect()
}

/// The colour that the statements have, those of most rows.
fn usual_shade(sheet: &Sheet, rows: &[u32], statement: Option<u32>) -> Option<String> {
    let column = statement?;
    let is_row = |row: &&u32| sheet.texts_in(**row).count() > 1;
    let shades: Vec<Option<&str>> = rows.iter().filter(is_row).map(|row| sheet.shade((*row, column))).collect();
    let count = |shade: Option<&str>| shades.iter().filter(|other| **other == shade).count();
    shades.iter().copied().max_by_key(|shade| count(*shade)).flatten().map(str::to_owned)
}

/// Says which are strands and which are competencies: of two that follow each other, the first holds the second, and what
/// looks the same is the same.
fn assign(found: &mut [(Section, Look, Option<Role>)], rows: &[u32], known: Known) {
    let position = |row: u32| rows.iter().position(|other| *other == row);
    let follows = |one: u32, other: u32| position(one).and_then(|at| rows.get(at + 1)) == Some(&other);
    let plain: Vec<(u32, Look)> = found
        .iter()
        .filter(|(_, _, fixed)| fixed.is_none())
        .map(|(section, look, _)| (section.row, look.clone()))
        .collect();
    // What says itself that it is a strand leaves competencies to the others.
    let says = |role: Role| found.iter().any(|(_, _, fixed)| *fixed == Some(role));
    let known =
        Known { strand: known.strand || says(Role::Strand), competency: known.competency || says(Role::Competency) };
    let outer = |row: u32| plain.iter().any(|(other, _)| follows(row, *other));
    let inner = |row: u32| plain.iter().any(|(other, _)| follows(*other, row));
    let has_two = plain.iter().any(|(row, _)| outer(*row));
    let [first, second] = match known {
        Known { strand: true, competency: true } => [Role::Nothing, Role::Nothing],
        Known { strand: true, .. } => [Role::Competency, Role::Nothing],
        Known { competency: true, .. } => [Role::Strand, Role::Nothing],
        Known { .. } => [Role::Strand, Role::Competency],
    };
    let level = |row: u32, look: &Look| {
        if outer(row) {
            return first;
        }
        if inner(row) {
            return second;
        }
        let alike = |is_alike: &dyn Fn(&Look) -> bool| {
            let found = plain.iter().find(|(other, look)| is_alike(look) && (outer(*other) || inner(*other)))?;
            Some(if outer(found.0) { first } else { second })
        };
        if has_two {
            let in_full = alike(&|other| other == look);
            let in_shape = || alike(&|other| (other.width, other.column) == (look.width, look.column));
            return in_full.or_else(in_shape).unwrap_or(second);
        }
        let shape = |look: &Look| (look.width, look.column);
        if plain.first().is_some_and(|(_, top)| shape(top) == shape(look)) { first } else { second }
    };
    let levels: Vec<Role> = plain.iter().map(|(row, look)| level(*row, look)).collect();
    let mut levels = levels.into_iter();
    for (section, _, fixed) in found.iter_mut() {
        section.role = fixed.unwrap_or_else(|| levels.next().unwrap_or(Role::Nothing));
    }
}

fn is_in_capitals(text: &str) -> bool {
    let letters = || text.chars().filter(|character| character.is_alphabetic());
    letters().count() > 3 && letters().all(char::is_uppercase)
}
