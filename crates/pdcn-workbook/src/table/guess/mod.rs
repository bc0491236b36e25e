//! Guesses how the tables of a file are to be understood: what a person would see at a glance.

mod headings;
mod sections;
mod signs;

use std::collections::BTreeMap;

use pdcn_model::fold::folded;

use self::headings::Headings;
pub(super) use self::headings::is_same_heading;
use self::sections::{Known, Section};
use self::signs::Met;
use super::Sheet;
use super::cells::letters_of;
use super::frame::Frame;
use super::legend::{self, Legend};
use super::mapping::{ColumnMapping, Mapping, Means, Role, SectionMapping, TableMapping};
use super::shade::Shades;
use super::words::{labelled, language_of, tokens};

/// A table as it is guessed.
struct Guessed<'s> {
    sheet: &'s Sheet,
    headings: Option<Headings>,
    sections: Vec<Section>,
    table: TableMapping,
}

/// The language in which most of the texts are.
pub fn language(sheets: &[Sheet]) -> String {
    language_of(sheets.iter().flat_map(|sheet| sheet.cells.values().map(|cell| cell.text.as_str())))
}

/// Guesses how tables are to be understood. The name is that of the file, the edition the one to begin when the tables name no
/// school year.
pub fn guess(sheets: &[Sheet], frame: &Frame, name: &str, edition: &str) -> Mapping {
    let shared = shared_heading(sheets);
    let mut tables: Vec<Guessed<'_>> = sheets.iter().map(|sheet| of_sheet(sheet, frame, shared.is_some())).collect();
    strands_by_sheet(&mut tables, frame);
    let mut met = Met::default();
    let mut legend = Legend::default();
    for guessed in &tables {
        let outcomes = guessed.outcome_rows();
        let first = guessed.headings.as_ref().map_or(u32::MAX, |headings| headings.row.saturating_sub(2));
        let last = guessed.headings.as_ref().map_or(0, |headings| headings.row);
        let columns = |wanted: Role| guessed.columns(|role| role == wanted);
        let end = legend::last_outcome(guessed.sheet, &outcomes, &columns(Role::Statement), &columns(Role::Marks));
        let is_outside = |row: u32| row < first || row > last && end.is_none_or(|end| row > end);
        let own = legend::find(guessed.sheet, is_outside);
        legend.signs.extend(own.signs);
        legend.colours.extend(own.colours);
        if guessed.table.read {
            let outcomes: Vec<u32> = outcomes.into_iter().filter(|row| end.is_none_or(|end| *row <= end)).collect();
            guessed.count(&outcomes, &mut met);
        }
    }
    let (signs, colours) = met.guess(&legend);
    let title = shared.or_else(|| title(&tables)).unwrap_or_else(|| plain_name(name));
    let year = school_year(sheets, name);
    Mapping {
        language: language(sheets),
        edition: year.unwrap_or_else(|| edition.to_owned()),
        title,
        years: vec![Means::Work],
        tables: tables.into_iter().map(|guessed| guessed.table).collect(),
        signs,
        colours,
        strands: Vec::new(),
        competencies: Vec::new(),
    }
}

impl Guessed<'_> {
    fn columns(&self, keep: impl Fn(Role) -> bool) -> Vec<u32> {
        let columns = self.headings.iter().flat_map(|headings| &headings.columns);
        columns.filter(|column| column.role.is_some_and(&keep)).map(|column| column.at).collect()
    }

    /// The rows that hold outcomes: those with a statement that head no others.
    fn outcome_rows(&self) -> Vec<u32> {
        let statements = self.columns(|role| role == Role::Statement);
        let first = self.headings.as_ref().map_or(0, |headings| headings.row + 1);
        let is_outcome = |row: &u32| {
            *row >= first
                && statements.iter().any(|at| !self.sheet.shown((*row, *at)).is_empty())
                && !self.sections.iter().any(|section| section.row == *row)
        };
        self.sheet.rows().into_iter().filter(is_outcome).collect()
    }

    /// Counts the signs and colours of the rows.
    fn count(&self, rows: &[u32], met: &mut Met) {
        let marks = self.columns(|role| role == Role::Marks);
        let statement = self.columns(|role| role == Role::Statement).first().copied();
        let shades = Shades::of(self.sheet, rows, &marks, statement);
        let own = self.columns(|role| role == Role::Mark);
        for &row in rows {
            // The headings again, on another page.
            if marks.iter().all(|at| self.is_heading_again(row, *at)) && !marks.is_empty() {
                continue;
            }
            let cells = marks.iter().map(|at| (self.sheet.text((row, *at)), shades.at(self.sheet, row, *at)));
            met.row(cells);
            for at in &own {
                met.of_row(self.sheet.text((row, *at)));
            }
        }
    }

    fn is_heading_again(&self, row: u32, column: u32) -> bool {
        let headings = self.headings.iter().flat_map(|headings| &headings.columns);
        let mut of_column = headings.filter(|known| known.at == column);
        of_column.any(|known| is_same_heading(&known.heading, self.sheet.text((row, column))))
    }
}

fn of_sheet<'s>(sheet: &'s Sheet, frame: &Frame, skip_first: bool) -> Guessed<'s> {
    let above: Vec<&str> = sheet.above.iter().skip(usize::from(skip_first)).map(String::as_str).collect();
    let around: Vec<&str> = above.iter().copied().chain([sheet.name.as_str()]).collect();
    let mut table = TableMapping { sheet: sheet.name.clone(), ..TableMapping::default() };
    let Some(headings) = headings::find(sheet, frame, &around) else {
        return Guessed { sheet, headings: None, sections: Vec::new(), table };
    };
    let mut names = above.into_iter();
    for text in names.by_ref() {
        if let Some(grades) = frame.read(text, &around, None) {
            table.grades = frame.ids(&grades);
        } else if labelled(text).is_some_and(|(role, _)| role == Role::Competency) || !table.strand.is_empty() {
            text.clone_into(&mut table.competency);
        } else {
            text.clone_into(&mut table.strand);
        }
    }
    if let Some(grades) = frame.read(&sheet.name, &[], None).filter(|_| table.grades.is_empty()) {
        // A sheet of one grade or cycle; the number of a table in a document is none.
        if sheet.name.chars().any(char::is_alphabetic) {
            table.grades = frame.ids(&grades);
        }
    }
    let has = |role: Role| headings.columns.iter().any(|column| column.role == Some(role));
    let known = Known {
        strand: has(Role::Strand) || !table.strand.is_empty(),
        competency: has(Role::Competency) || !table.competency.is_empty(),
    };
    let sections = sections::find(sheet, &headings, frame, known);
    table.headings = headings.row + 1;
    let has_grades = headings.columns.iter().any(|column| !column.grades.is_empty());
    let column = |column: &headings::Column| {
        let role = match column.role.unwrap_or(Role::Nothing) {
            // Where columns are grades, what names grades beside them is only said.
            Role::Grade if has_grades => Role::Comment,
            role => role,
        };
        let grades = frame.ids(&column.grades);
        ColumnMapping { column: letters_of(column.at), heading: column.heading.clone(), is: role, grades }
    };
    table.columns = headings.columns.iter().map(column).collect();
    if has_grades {
        table.grades.clear();
    }
    let section = |section: &Section| SectionMapping {
        row: section.row + 1,
        text: section.text.clone(),
        is: section.role,
        grades: frame.ids(&section.grades),
    };
    table.sections = sections.iter().map(section).collect();
    let names_grades = has_grades
        || has(Role::Grade)
        || !table.grades.is_empty()
        || sections.iter().any(|section| section.role == Role::Grade);
    table.read = names_grades && has(Role::Statement);
    Guessed { sheet, headings: Some(headings), sections, table }
}

/// The first heading of a document when all tables stand below it: its title.
fn shared_heading(sheets: &[Sheet]) -> Option<String> {
    let first = sheets.first()?.above.first()?;
    let is_shared =
        sheets.len() > 1 && sheets.iter().all(|sheet| sheet.above.len() > 1 && sheet.above.first() == Some(first));
    is_shared.then(|| first.clone())
}

/// Where several sheets are read and one names no strand, its name is one, unless it says a stage or nothing.
fn strands_by_sheet(tables: &mut [Guessed<'_>], frame: &Frame) {
    let several = tables.iter().filter(|guessed| guessed.table.read).count() > 1;
    for guessed in tables.iter_mut().filter(|guessed| guessed.table.read && several) {
        let has_strand = !guessed.table.strand.is_empty()
            || guessed.table.columns.iter().any(|column| column.is == Role::Strand)
            || guessed.table.sections.iter().any(|section| section.is == Role::Strand);
        let name = guessed.sheet.name.trim();
        let is_number = !name.chars().any(char::is_alphabetic);
        if !has_strand && !is_number && !is_plain(name) && guessed.table.grades.is_empty() && !names_stage(name, frame)
        {
            name.clone_into(&mut guessed.table.strand);
        }
    }
}

/// True for the names that programs give to sheets.
fn is_plain(name: &str) -> bool {
    let words = tokens(name);
    let is_word = |word: &String| ["feuil", "feuille", "sheet", "tableau", "table", "page"].contains(&word.as_str());
    words.first().is_some_and(is_word) && words.len() < 3
}

fn names_stage(name: &str, frame: &Frame) -> bool {
    let titles: Vec<String> = frame
        .stages
        .iter()
        .flat_map(|stage| tokens(&stage.title))
        .chain(frame.grades.iter().flat_map(|grade| tokens(&grade.title)))
        .collect();
    tokens(name).iter().any(|word| word.len() > 3 && titles.iter().any(|title| title.starts_with(word.as_str())))
}

/// The title of a table: the first text above its headings.
fn title(tables: &[Guessed<'_>]) -> Option<String> {
    let of_table = |guessed: &Guessed<'_>| {
        let first = guessed.headings.as_ref()?.row;
        let rows = guessed.sheet.rows().into_iter().take_while(|row| row + 1 < first || (*row < first && first < 2));
        let mut texts = rows.filter_map(|row| {
            let mut texts = guessed.sheet.texts_in(row);
            texts.next().filter(|_| texts.next().is_none())
        });
        texts.next().map(|(_, text)| text.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    tables.iter().filter(|guessed| guessed.table.read).find_map(of_table).filter(|title| title.chars().count() < 120)
}

/// The name of a file as a title.
fn plain_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let name = name.rsplit_once('.').map_or(name, |(name, _)| name);
    let name = name.split(['_', '-', ' ']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let mut characters = name.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A school year that a title or the name of the file names: `2026-2027`.
fn school_year(sheets: &[Sheet], name: &str) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let tops = sheets
        .iter()
        .flat_map(|sheet| sheet.cells.iter().take_while(|((row, _), _)| *row < 4).map(|(_, cell)| cell.text.as_str()));
    let above = sheets.iter().flat_map(|sheet| sheet.above.iter().map(String::as_str));
    for text in tops.chain(above).chain([name]).chain(sheets.iter().map(|sheet| sheet.name.as_str())) {
        let text = folded(text).replace(['–', '—', '/', '‑'], "-").replace(' ', "");
        for (at, _) in text.match_indices('-') {
            let years = text.get(at.wrapping_sub(4)..at + 5).unwrap_or_default();
            if pdcn_model::EditionId::from(years).school_year().is_some() {
                *counts.entry(years.to_owned()).or_default() += 1;
            }
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(years, _)| years)
}
