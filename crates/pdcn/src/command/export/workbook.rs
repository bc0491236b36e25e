//! `pdcn export workbook`: an edition, or a part of it, as a workbook that is edited and comes back by `pdcn import`.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use pdcn_model::Mark;
use pdcn_report::{Asked, Editions, Selection};
use pdcn_texts::Texts;
use pdcn_workbook::{Checks, Contents, Grid, Shape, SheetKind, TooLong, findings, is_edited, pack, write, write_csv};

use super::opened::PathwayArguments;
use crate::damage::Damage;
use crate::failure::Failure;
use crate::outputs::{file, refusal};
use crate::system::paths::{shown, typed};
use crate::{Ending, Status, language};

/// The ending of a workbook.
const WORKBOOK: &str = "xlsx";
/// The ending of its sheets as CSV, in one file.
const CSV: &str = "zip";
/// The arguments of `pdcn export workbook`.
#[derive(Debug, clap::Args)]
pub(crate) struct WorkbookArguments {
    #[arg(long, short = 'o')]
    output: PathBuf,
    #[arg(long)]
    stage: Vec<String>,
    #[arg(long)]
    cycle: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    grade: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    strand: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    competency: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    framework: Vec<String>,
    #[arg(long)]
    ai: bool,
    #[arg(long)]
    plans: bool,
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    of: PathwayArguments,
}

pub(super) fn run(arguments: &WorkbookArguments, words: &Texts) -> Ending {
    let path = &arguments.output;
    let ends = |name: &str| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(name));
    if !ends(WORKBOOK) && !ends(CSV) {
        return Err(refusal("workbook-ending", path));
    }
    file::check(path)?;
    if !arguments.force && fs::read(path).is_ok_and(|bytes| is_edited(&bytes)) {
        return Err(refusal("workbook-edited", path).with("typed", typed(path)));
    }
    let opened = arguments.of.open(words)?;
    let edition = opened.edition()?;
    let editions = Editions::new(&opened.loaded);
    let context = editions.context(edition.id.as_str(), words, None);
    let context = context.ok_or_else(|| Failure::no_such_edition(edition.id.as_str(), &[]))?;
    let selection = Selection::new(&arguments.asked(), &context).map_err(pdcn_report::Refusal::from)?;
    let shape = Shape::of_pathway(&opened.loaded, edition);
    let shape = if arguments.plans { shape } else { shape.without_plans() };
    let is_worked = |position: u32| {
        let marks = selection.grades.iter().filter_map(|&grade| context.index.mark(position, grade));
        selection.grades.len() == edition.grades.len() || marks.into_iter().any(Mark::is_work)
    };
    let asked =
        context.index.outcomes().filter(|(position, outcome)| selection.has(outcome, &context) && is_worked(*position));
    let asked: HashSet<&str> = asked.map(|(_, outcome)| outcome.id.as_str()).collect();
    let grid = Grid::of_pathway(&opened.loaded, edition, &shape, |outcome| asked.contains(outcome.id.as_str()));
    let count = grid.sheet(SheetKind::Outcomes).len();
    if count == 0 && !selection.words().is_empty() {
        super::view::say(&[pdcn_texts::Text::new("workbook-nothing")], words);
        return Ok(Status::NothingChecked);
    }
    Damage::of(&opened.loaded, &|path| edition.has_file(path), words).inspect(Damage::say);
    let date = opened.date.map(|date| date.to_string());
    let contents = Contents {
        edition,
        frameworks: &opened.loaded.pathway.frameworks,
        shape: &shape,
        grid: &grid,
        findings: &findings(&opened.loaded, edition, opened.date, &language::words(shape.language)),
        checks: &Checks::of(&opened.loaded.pathway, &shape),
        selection: selection.words(),
        date: date.as_deref(),
    };
    let bytes = if ends(CSV) { write_csv(&contents).map(|files| pack(&files)) } else { write(&contents) };
    let bytes = bytes.map_err(too_long)?;
    file::write(path, |out| out.write_all(&bytes))?;
    say(path, count, words);
    Ok(Status::Clean)
}

impl WorkbookArguments {
    /// The outcomes that are asked for, as views are asked.
    fn asked(&self) -> Asked {
        let lists = [
            ("stage", &self.stage),
            ("cycle", &self.cycle),
            ("grade", &self.grade),
            ("strand", &self.strand),
            ("competency", &self.competency),
            ("framework", &self.framework),
        ];
        let mut asked = Asked::default();
        for (name, values) in lists {
            for value in values {
                asked.add(name, value);
            }
        }
        if self.ai {
            asked.add("ai", "");
        }
        asked
    }
}

/// Why there is no workbook: a text that no cell can hold.
fn too_long(error: TooLong) -> Failure {
    let TooLong { id, key, count, most } = error;
    Failure::new("workbook-too-long").with("id", id).with("key", key).with("count", count).with("most", most)
}

/// Says on standard error what was written.
fn say(path: &Path, count: usize, words: &Texts) {
    let values = [("path", shown(path).into()), ("typed", typed(path).into()), ("count", count.into())];
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{}", words.say("workbook-written", &values));
}
