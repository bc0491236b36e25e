//! An edition as a workbook that is edited and comes back.

use std::collections::BTreeMap;

use pdcn_edit::propose_on;
use pdcn_texts::Text;
use pdcn_workbook::{
    CellChange, Checks, Conflict, Contents, Decided, Decisions, Grid, Problem, Remark, Shape, Side, findings, merge,
    read, shown, write,
};

use crate::Session;
use crate::contract::{self, Imported, WorkbookConflict};
use crate::refusal::Refusal;
use crate::words::words;

impl Session {
    /// Returns an edition as a workbook.
    ///
    /// # Errors
    ///
    /// When there is no such edition, or a text that no cell can hold.
    pub fn workbook(&self, edition: &str) -> Result<Vec<u8>, Refusal> {
        let edition = self.edition(edition).ok_or_else(|| self.no_such(edition))?;
        let pathway = &self.loaded.pathway;
        let shape = Shape::of_pathway(&self.loaded, edition);
        let grid = Grid::of_pathway(&self.loaded, edition, &shape, |_| true);
        let date = self.today.map(|date| date.to_string());
        let contents = Contents {
            edition,
            frameworks: &pathway.frameworks,
            shape: &shape,
            grid: &grid,
            findings: &findings(&self.loaded, edition, self.today, &words(shape.language)),
            checks: &Checks::of(pathway, &shape),
            selection: &[],
            date: date.as_deref(),
        };
        write(&contents).map_err(|long| {
            let text = Text::new("page-too-long").with("id", long.id).with("most", long.most);
            Refusal::new(&text, &self.words)
        })
    }

    /// Tells what the workbook that was given changes, or takes it.
    pub(crate) fn import(&mut self, decisions: BTreeMap<String, String>, make: bool) -> Result<Imported, Refusal> {
        let refused = |text: &Text| Refusal::new(text, &self.words);
        let bytes = self.workbook.as_ref().ok_or_else(|| refused(&Text::new("page-no-workbook")))?;
        let named = |named: Option<&str>| self.edition(named.unwrap_or_default());
        let shape_of =
            |name: Option<&str>| named(name).map_or_else(Shape::default, |one| Shape::of_pathway(&self.loaded, one));
        let read = read(bytes, shape_of).map_err(|why| refused(&why.text()))?;
        let this = self.words.say("page-this-workbook", &[]);
        let id = read.edition().unwrap_or_else(|| named(None).map_or("", |one| one.id.as_str())).to_owned();
        let edition = read.edition_in(&id, &self.loaded.pathway).map_err(|why| refused(&why.text(&this)))?;
        let shape = Shape::of_pathway(&self.loaded, edition);
        let ours = Grid::of_pathway(&self.loaded, edition, &shape, |_| true);
        if let Some(base) = &read.base {
            base.check(edition, &ours).map_err(|why| refused(&why.text(&this)))?;
        }
        let merged = merge(&read, &ours, &edition.content_seal(), &shape, &decided_by(decisions));
        let asked = Decided::of(&merged, &self.loaded, edition, &shape);
        let mut imported = Imported {
            decided: contract::Decided::default(),
            problems: merged.problems.iter().map(|problem| self.problem(problem)).collect(),
            remarks: merged.remarks.iter().map(|remark: &Remark| remark.word(&self.words)).collect(),
            conflicts: merged.conflicts.iter().map(|conflict| self.conflict(conflict)).collect(),
        };
        let is_stuck = !merged.problems.is_empty();
        let is_made = make && !is_stuck && merged.undecided().count() == 0;
        match propose_on(&self.loaded, &self.folder, &id, &asked.operations) {
            Ok(proposal) => {
                let title = is_made.then(|| self.words.say("page-imported", &[]));
                imported.decided = self.come_to(&id, &proposal, title);
            }
            // What cannot be taken may be why the rest cannot be made: it is told alone then.
            Err(_) if is_stuck => {}
            Err(refusal) => {
                imported.decided.refused = Some(Refusal::said(refusal.said(), &self.words).0);
            }
        }
        Ok(imported)
    }

    fn problem(&self, problem: &Problem) -> String {
        let [place, text, help] = problem.word(&self.words);
        self.words.say("page-problem", &[("place", place.into()), ("text", text.into()), ("help", help.into())])
    }

    fn conflict(&self, conflict: &Conflict) -> WorkbookConflict {
        let change: &CellChange = &conflict.change;
        let value = |value: &str| shown(value, change.form, &self.words);
        let decided = conflict.decided.map(|side| match side {
            Side::Ours => "ours".to_owned(),
            Side::Theirs => "theirs".to_owned(),
        });
        WorkbookConflict {
            cell: change.place.clone(),
            place: format!("{} · {} ({})", change.id, change.heading, change.place),
            ours: value(&change.from),
            theirs: value(&change.to),
            decided,
        }
    }
}

/// What was decided, cell by cell; what is neither `ours` nor `theirs` is not decided.
fn decided_by(decisions: BTreeMap<String, String>) -> Decisions {
    let side = |name: &str| match name {
        "ours" => Some(Side::Ours),
        "theirs" => Some(Side::Theirs),
        _ => None,
    };
    let each = decisions.into_iter().filter_map(|(cell, name)| Some((cell, side(&name)?))).collect();
    Decisions { all: None, each }
}
