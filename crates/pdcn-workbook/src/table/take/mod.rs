//! Takes from the tables what a mapping says that they hold: outcomes, and an account of every cell.

mod beside;
mod rows;
mod titles;

use std::collections::{BTreeMap, BTreeSet};

use pdcn_model::fold::folded;
use pdcn_texts::Text;

use self::rows::{Line, MarkCell, Rows};
use self::titles::Titles;
use super::cells::{At, Sheet};
use super::frame::Frame;
use super::ledger::{Ledger, NotTaken};
use super::legend;
use super::mapping::{CompetencyMapping, Mapping, Means, StrandMapping};
use super::span::{Mark, Span, Unfit, span};
use crate::Remark;

/// What was taken from tables.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// The outcomes, in the order of the tables.
    pub outcomes: Vec<TakenOutcome>,
    /// The strands, in the order of the tables.
    pub strands: Vec<StrandMapping>,
    /// The competencies, in the order of the tables.
    pub competencies: Vec<CompetencyMapping>,
    /// What was not taken, in the order of the tables.
    pub not_taken: Vec<NotTaken>,
    /// What is to be known of what was taken: rows that nobody sees in the spreadsheet.
    pub to_know: Vec<Remark>,
    /// How many outcomes are only known by their ★, and begin in its grade.
    pub only_stars: usize,
    /// How many cells were taken.
    pub used: usize,
    /// How many cells say something.
    pub cells: usize,
}

/// An outcome that was taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TakenOutcome {
    /// The id of its competency.
    pub competency: String,
    /// What the pupil can show.
    pub statement: String,
    /// The same in the pupil's words.
    pub pupil: String,
    /// The code that people know it by.
    pub code: String,
    /// The position of the grade from which it is learned.
    pub learn: usize,
    /// The position of the grade at the end of which it is mastered.
    pub master: Option<usize>,
    /// The position of the last grade in which it is reused.
    pub reuse: Option<usize>,
    /// What a teacher can do.
    pub examples: Vec<String>,
    /// What somebody has remarked, each with the heading of its column.
    pub comments: Vec<(String, String)>,
    /// Posters, guides, addresses.
    pub resources: Vec<String>,
}

impl Taken {
    /// Returns how many cells were told.
    pub fn told(&self) -> usize {
        self.not_taken.iter().map(|told| told.cells).sum()
    }
}

/// Takes what a mapping says that tables hold.
pub fn take(sheets: &[Sheet], mapping: &Mapping, frame: &Frame) -> Taken {
    let mut taking = Taking {
        sheets,
        mapping,
        frame,
        ledger: Ledger::default(),
        titles: Titles::of(mapping),
        outcomes: Vec::new(),
        only_stars: 0,
        by_rows: Vec::new(),
        mark_columns: BTreeMap::new(),
        to_know: Vec::new(),
        waiting: BTreeMap::new(),
    };
    for number in 0..sheets.len() {
        taking.sheet(number);
    }
    let lines = std::mem::take(&mut taking.by_rows);
    let reuses = |line: &Line| line.marks.iter().any(|cell| cell.mark.means.contains(&Means::Reuse));
    let shades = lines.iter().any(reuses);
    for group in grouped(&lines) {
        taking.outcome(&group, shades);
    }
    taking.waiting();
    for number in 0..sheets.len() {
        taking.rest(number);
    }
    let [used, cells] = taking.ledger.counts();
    taking.beside();
    let Taking { ledger, titles, outcomes, only_stars, to_know, .. } = taking;
    let (strands, competencies) = (titles.strands, titles.competencies);
    let not_taken = ledger.not_taken();
    Taken { outcomes, strands, competencies, not_taken, to_know, only_stars, used, cells }
}

struct Taking<'t> {
    sheets: &'t [Sheet],
    mapping: &'t Mapping,
    frame: &'t Frame,
    ledger: Ledger,
    titles: Titles,
    outcomes: Vec<TakenOutcome>,
    only_stars: usize,
    /// The rows of tables without columns of grades: those that say the same, in whatever sheet, are one outcome.
    by_rows: Vec<Line>,
    /// The columns of each sheet that hold signs.
    mark_columns: BTreeMap<usize, BTreeSet<u32>>,
    to_know: Vec<Remark>,
    /// The statements of each sheet whose signs nobody understands yet.
    waiting: BTreeMap<usize, Vec<At>>,
}

impl Taking<'_> {
    fn sheet(&mut self, number: usize) {
        let Some(sheet) = self.sheets.get(number) else { return };
        let texts: Vec<At> = sheet.cells.iter().filter(|(_, cell)| !cell.text.is_empty()).map(|(at, _)| *at).collect();
        let table = self.mapping.table(&sheet.name);
        let Some(table) = table.filter(|table| table.read) else {
            let name = if table.is_some() { "table-sheet-aside" } else { "table-sheet-unknown" };
            self.ledger.tell_all(number, &texts, sheet.name.clone(), Text::new(name));
            return;
        };
        let rows = Rows::of(sheet, table, self.mapping, self.frame);
        for &at in &rows.odd {
            let is_date = sheet.cells.get(&at).is_some_and(|cell| cell.odd == Some(super::cells::Odd::Date));
            self.ledger.tell(self.sheets, number, at, if is_date { "table-date" } else { "table-error" });
        }
        for &at in &rows.used {
            self.ledger.take(number, at);
        }
        for (column, heading, cells) in &rows.aside {
            let (Some(first), Some(last)) = (cells.first(), cells.last()) else { continue };
            let from = sheet.place((first.0, *column));
            let place = if first == last { from } else { format!("{from}:{}", crate::read::address(last.0, *column)) };
            let name = if heading.is_empty() { "table-column-unnamed" } else { "table-column-aside" };
            self.ledger.tell_all(number, cells, place, Text::new(name).with("heading", heading.as_str()));
        }
        for (at, why) in &rows.told {
            self.ledger.tell(self.sheets, number, *at, why);
        }
        let is_outside =
            |row: u32| row + 2 < table.headings || row >= table.headings && rows.end.is_none_or(|end| row > end);
        let legend = legend::find(sheet, is_outside).cells;
        for &at in &legend {
            if !self.ledger.knows(number, at) {
                self.ledger.take(number, at);
            }
        }
        // Where a table shades what is reused, what it does not shade is not.
        let reuses = |cell: &MarkCell| cell.mark.means.contains(&Means::Reuse);
        let shades = rows.lines.iter().flat_map(|line| &line.marks).any(reuses);
        let lines = rows.lines.iter().filter(|line| !legend.contains(&line.statement_at));
        let lines: Vec<Line> = lines.map(|line| Line { sheet: number, ..line.clone() }).collect();
        if rows.has_columns_of_grades {
            for line in &lines {
                self.outcome(&[line], shades);
            }
        } else {
            self.by_rows.extend(lines);
        }
        self.mark_columns.insert(number, rows.mark_columns);
    }

    /// Tells once in each sheet how many outcomes wait for their signs to be understood.
    fn waiting(&mut self) {
        for (number, cells) in std::mem::take(&mut self.waiting) {
            let (Some(first), Some(sheet)) = (cells.first(), self.sheets.get(number)) else { continue };
            self.ledger.tell_all(number, &cells, sheet.place(*first), Text::new("table-waiting"));
        }
    }

    /// Tells what nobody has accounted for.
    fn rest(&mut self, number: usize) {
        let Some((sheet, table)) =
            self.sheets.get(number).and_then(|sheet| Some((sheet, self.mapping.table(&sheet.name)?)))
        else {
            return;
        };
        for (&at, cell) in sheet.cells.iter().filter(|(_, cell)| !cell.text.is_empty()) {
            if self.ledger.knows(number, at) {
                continue;
            }
            let title = cell.text.split_whitespace().collect::<Vec<_>>().join(" ");
            // The title of the table.
            if at.0 < table.headings && title == self.mapping.title {
                self.ledger.take(number, at);
                continue;
            }
            let is_mark =
                at.0 >= table.headings && self.mark_columns.get(&number).is_some_and(|marks| marks.contains(&at.1));
            self.ledger.tell(self.sheets, number, at, if is_mark { "table-no-statement" } else { "table-outside" });
        }
    }

    /// Takes one outcome: a row, or several that say the same of several grades.
    fn outcome(&mut self, lines: &[&Line], shades: bool) {
        let Some(first) = lines.first() else { return };
        let of_line = |line: &&'_ Line| line.marks.iter().map(|cell| (line.sheet, cell.clone())).collect::<Vec<_>>();
        let mut cells: Vec<(usize, MarkCell)> = lines.iter().flat_map(of_line).collect();
        cells.sort_by_key(|(_, cell)| (cell.mark.first, cell.mark.last));
        let marks: Vec<Mark> = cells.iter().map(|(_, cell)| cell.mark.clone()).collect();
        let (span, unfit) = span(&marks, shades, self.frame.grades.len().saturating_sub(1));
        for ((sheet, cell), unfit) in cells.iter().zip(unfit) {
            let number = *sheet;
            let Some(at) = cell.at else { continue };
            match unfit {
                None => self.ledger.take(number, at),
                Some(Unfit::SecondMaster) => self.ledger.tell(self.sheets, number, at, "table-second-master"),
                Some(Unfit::LateLearn) => self.ledger.tell(self.sheets, number, at, "table-late-learn"),
                Some(Unfit::EarlyReuse) => self.ledger.tell(self.sheets, number, at, "table-early-reuse"),
                Some(Unfit::NoBeginning) => self.ledger.tell(self.sheets, number, at, "table-only-reuse"),
            }
        }
        let Some(Span { learn, master, reuse }) = span else {
            for line in lines {
                if line.is_unknown {
                    self.waiting.entry(line.sheet).or_default().push(line.statement_at);
                } else {
                    self.ledger.tell(self.sheets, line.sheet, line.statement_at, "table-no-year");
                }
            }
            return;
        };
        let begins = |mark: &Mark| mark.means.iter().any(|means| matches!(means, Means::Learn | Means::Work));
        self.only_stars += usize::from(!marks.iter().any(begins));
        let strand = self.titles.strand(&first.strand, &self.mapping.title);
        let competency = self.titles.competency(&strand, &first.competency);
        let mut outcome = TakenOutcome {
            competency,
            statement: first.statement.clone(),
            learn,
            master,
            reuse,
            ..TakenOutcome::default()
        };
        for line in lines {
            line.texts.iter().for_each(|at| self.ledger.take(line.sheet, *at));
            for (own, other) in [(&mut outcome.pupil, &line.pupil), (&mut outcome.code, &line.code)] {
                if own.is_empty() {
                    other.clone_into(own);
                }
            }
            add_new(&mut outcome.examples, &line.examples);
            add_new(&mut outcome.comments, &line.comments);
            add_new(&mut outcome.resources, &line.resources);
        }
        self.outcomes.push(outcome);
    }
}

fn add_new<T: Clone + PartialEq>(own: &mut Vec<T>, others: &[T]) {
    for other in others {
        if !own.contains(other) {
            own.push(other.clone());
        }
    }
}

/// The rows of each outcome: those that say the same, grade after grade.
fn grouped(lines: &[Line]) -> Vec<Vec<&Line>> {
    let mut groups: Vec<Vec<&Line>> = Vec::new();
    let mut known: BTreeMap<[String; 5], usize> = BTreeMap::new();
    for line in lines {
        let key = [&line.strand, &line.competency, &line.statement, &line.code, &line.pupil].map(|text| folded(text));
        if let Some(group) = known.get(&key).and_then(|at| groups.get_mut(*at)) {
            group.push(line);
        } else {
            known.insert(key, groups.len());
            groups.push(vec![line]);
        }
    }
    groups
}
