//! The cells of a workbook before there is one: the records of an edition and of what stands around it, each with the values of
//! its columns.

use std::collections::{BTreeMap, HashMap};

use pdcn_model::{Edition, Outcome};
use pdcn_source::{Loaded, stem};
use serde::Serialize;
use serde_json::Value;

use crate::sheet::{JOIN, POLICY};
use crate::{Column, Role, Shape, SheetKind, columns, value};

/// The values of a record, by the key of their column; those that are empty are left out.
pub type Cells = BTreeMap<String, String>;

/// The records of a sheet, by name, in the order of its rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records {
    rows: Vec<(String, Cells)>,
    places: HashMap<String, usize>,
}

impl Records {
    /// Adds a record; of two with one name the first counts.
    pub fn add(&mut self, name: String, cells: Cells) {
        if !self.places.contains_key(&name) {
            self.places.insert(name.clone(), self.rows.len());
            self.rows.push((name, cells));
        }
    }

    /// Returns the values of the record of a name.
    pub fn get(&self, name: &str) -> Option<&Cells> {
        self.places.get(name).and_then(|&place| self.rows.get(place)).map(|(_, cells)| cells)
    }

    /// Returns the values of the record of a name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Cells> {
        self.places.get(name).and_then(|&place| self.rows.get_mut(place)).map(|(_, cells)| cells)
    }

    /// Returns the records, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Cells)> {
        self.rows.iter().map(|(name, cells)| (name.as_str(), cells))
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns true when there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// The records of all sheets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid(BTreeMap<SheetKind, Records>);

impl Grid {
    /// Returns the records of an edition, in the order of print, of the outcomes that are kept.
    pub fn of(edition: &Edition, shape: &Shape, keeps: impl Fn(&Outcome) -> bool) -> Self {
        let mut grid = Self::default();
        let strand = |outcome: &Outcome| {
            let competency = edition.competencies.iter().find(|competency| competency.id == outcome.competency);
            let id = competency.map_or(outcome.id.strand(), |competency| competency.strand.as_str());
            edition.strands.iter().position(|strand| strand.id.as_str() == id)
        };
        let mut outcomes: Vec<&Outcome> =
            edition.outcomes.iter().filter(|outcome| !outcome.id.is_empty() && keeps(outcome)).collect();
        outcomes.sort_by_cached_key(|outcome| strand(outcome).unwrap_or(usize::MAX));
        let of = |kind| Reading { kind, columns: columns(kind, shape) };
        let [of_outcomes, of_evidence, of_prerequisites, of_exceptions] =
            [SheetKind::Outcomes, SheetKind::Evidence, SheetKind::Prerequisites, SheetKind::Exceptions].map(of);
        for outcome in outcomes {
            let under = [("outcome", outcome.id.as_str())];
            // A type of ours, whose keys are texts, always becomes JSON.
            let record = serde_json::to_value(outcome).unwrap_or_default();
            of_outcomes.add_json(&mut grid, &record, &[]);
            of_evidence.add_json(&mut grid, &record, &[]);
            outcome.prerequisites.iter().for_each(|record| of_prerequisites.add(&mut grid, record, &under));
            outcome.allows.iter().for_each(|record| of_exceptions.add(&mut grid, record, &under));
        }
        let [of_competencies, of_strands, of_resources, of_retired] =
            [SheetKind::Competencies, SheetKind::Strands, SheetKind::Resources, SheetKind::Retired].map(of);
        edition.competencies.iter().for_each(|record| of_competencies.add(&mut grid, record, &[]));
        edition.strands.iter().for_each(|record| of_strands.add(&mut grid, record, &[]));
        edition.resources.iter().for_each(|record| of_resources.add(&mut grid, record, &[]));
        let [of_terms, of_topics] = [SheetKind::Terms, SheetKind::Topics].map(of);
        edition.terms.iter().for_each(|record| of_terms.add(&mut grid, record, &[]));
        edition.topics.iter().for_each(|record| of_topics.add(&mut grid, record, &[]));
        edition.retired.iter().for_each(|record| of_retired.add(&mut grid, record, &[]));
        let of_grades = of(SheetKind::Grades);
        edition.grades.iter().for_each(|record| of_grades.add(&mut grid, record, &[]));
        grid
    }

    /// Returns the records of an edition of a pathway, with its AI policy, its tools, and the activities of the plans that the
    /// shape has.
    pub fn of_pathway(loaded: &Loaded, edition: &Edition, shape: &Shape, keeps: impl Fn(&Outcome) -> bool) -> Self {
        let mut grid = Self::of(edition, shape, keeps);
        let pathway = &loaded.pathway;
        let of = |kind| Reading { kind, columns: columns(kind, shape) };
        // Where there is none yet, its row waits to be filled in.
        let policy = serde_json::to_value(&pathway.settings.ai_policy).unwrap_or_default();
        of(SheetKind::Policy).add_json(&mut grid, &policy, &[("id", POLICY)]);
        let of_tools = of(SheetKind::Tools);
        pathway.tools.iter().for_each(|tool| of_tools.add(&mut grid, tool, &[]));
        let of_activities = of(SheetKind::Activities);
        for plan in pathway.plans.iter().filter(|plan| plan.edition == edition.id) {
            let name = stem(&loaded.sources.file(plan.file).path);
            if shape.plans.iter().any(|[known, _]| known == name) {
                plan.activities.iter().for_each(|one| of_activities.add(&mut grid, one, &[("plan", name)]));
            }
        }
        grid
    }

    /// Returns the records of a sheet.
    pub fn sheet(&self, kind: SheetKind) -> &Records {
        static NONE: std::sync::LazyLock<Records> = std::sync::LazyLock::new(Records::default);
        self.0.get(&kind).unwrap_or(&NONE)
    }

    /// Returns the records of a sheet, to be changed.
    pub fn sheet_mut(&mut self, kind: SheetKind) -> &mut Records {
        self.0.entry(kind).or_default()
    }
}

/// How the records of a sheet are read from the data.
struct Reading {
    kind: SheetKind,
    columns: Vec<Column>,
}

impl Reading {
    /// Adds a record, with what is known of it from around.
    fn add(&self, grid: &mut Grid, record: &impl Serialize, around: &[(&str, &str)]) {
        // Types of ours, whose keys are texts, always become JSON.
        self.add_json(grid, &serde_json::to_value(record).unwrap_or_default(), around);
    }

    fn add_json(&self, grid: &mut Grid, record: &Value, around: &[(&str, &str)]) {
        let cells: Cells = self
            .columns
            .iter()
            .filter(|column| matches!(column.role, Role::Identity | Role::Entry))
            .map(|column| {
                let around = around.iter().find(|(key, _)| *key == column.key).map(|(_, value)| (*value).to_owned());
                (column.key.clone(), around.unwrap_or_else(|| value::of_data(at(record, &column.key), column.form)))
            })
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if let Some(name) = name(self.kind, &cells) {
            grid.sheet_mut(self.kind).add(name, cells);
        }
    }
}

/// The name of a record, when all that says it is there.
pub(crate) fn name(kind: SheetKind, cells: &Cells) -> Option<String> {
    let parts: Option<Vec<&str>> = kind.identity().iter().map(|key| cells.get(*key).map(String::as_str)).collect();
    parts.map(|parts| parts.join(JOIN))
}

/// What stands at a path of keys.
fn at<'v>(record: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(record, |value, key| value.get(key))
}

#[cfg(test)]
mod tests {
    use pdcn_model::FileKind;

    use crate::{Column, Grid, Shape, SheetKind, columns};

    /// The keys of a record, as the schema of its file has them.
    fn keys(kind: FileKind, name: &str) -> Vec<String> {
        let schema = pdcn_model::schema::of(kind);
        let record = schema["$defs"][name]["properties"].as_object().expect("the keys of a record");
        record.keys().cloned().collect()
    }

    #[test]
    fn each_key_of_a_record_has_its_column_or_its_sheet() {
        let questions = vec![["law".to_owned(), "Cadre légal".to_owned()]];
        let shape = Shape { languages: vec!["en".to_owned()], questions, ..Shape::default() };
        for (sheet, kind, name) in [
            (SheetKind::Outcomes, FileKind::Outcomes, "Outcome"),
            (SheetKind::Prerequisites, FileKind::Outcomes, "Prerequisite"),
            (SheetKind::Exceptions, FileKind::Outcomes, "Allow"),
            (SheetKind::Competencies, FileKind::Edition, "Competency"),
            (SheetKind::Strands, FileKind::Edition, "Strand"),
            (SheetKind::Resources, FileKind::Edition, "Resource"),
            (SheetKind::Evidence, FileKind::Outcomes, "Evidence"),
            (SheetKind::Terms, FileKind::Edition, "Term"),
            (SheetKind::Topics, FileKind::Edition, "Topic"),
            (SheetKind::Retired, FileKind::Edition, "Retired"),
            (SheetKind::Grades, FileKind::Edition, "Grade"),
            (SheetKind::Policy, FileKind::Settings, "AiPolicy"),
            (SheetKind::Tools, FileKind::Tools, "Tool"),
            (SheetKind::Activities, FileKind::Plan, "Activity"),
        ] {
            let own = columns(sheet, &shape);
            let beside = if sheet == SheetKind::Outcomes { columns(SheetKind::Evidence, &shape) } else { Vec::new() };
            for key in keys(kind, name) {
                let has = |column: &Column| {
                    let key_of = column.key.strip_prefix("auto.").unwrap_or(&column.key);
                    let key_of = if name == "Evidence" { key_of.replace("evidence.", "") } else { key_of.to_owned() };
                    key_of == key || key_of.starts_with(&format!("{key}."))
                };
                let is_sheet = sheet == SheetKind::Outcomes && ["prerequisite", "allow"].contains(&key.as_str());
                assert!(is_sheet || own.iter().chain(&beside).any(has), "{name}: {key}");
            }
        }
    }

    #[test]
    fn everything_that_the_shipped_edition_holds_has_its_cell() {
        let edition = pdcn_pathway::pathway().current().expect("a current edition");
        let shape = Shape::of(edition, "fr");
        let grid = Grid::of(edition, &shape, |_| true);
        assert_eq!(grid.sheet(SheetKind::Outcomes).len(), edition.outcomes.len());
        let prerequisites: usize = edition.outcomes.iter().map(|outcome| outcome.prerequisites.len()).sum();
        assert_eq!(grid.sheet(SheetKind::Prerequisites).len(), prerequisites);
        for outcome in &edition.outcomes {
            let cells = grid.sheet(SheetKind::Outcomes).get(outcome.id.as_str()).expect("an outcome");
            let aligns: Vec<&str> = outcome.aligns.iter().map(pdcn_model::Alignment::as_str).collect();
            assert_eq!(cells.get("aligns").map_or("", String::as_str), aligns.join("\n"));
            assert_eq!(cells["ai-use"], outcome.ai_use.name());
            assert_eq!(cells.contains_key("open"), outcome.open.is_some());
            let signs = outcome.evidence.as_ref().map(|evidence| evidence.master.join("\n")).unwrap_or_default();
            let evidence =
                grid.sheet(SheetKind::Evidence).get(outcome.id.as_str()).expect("a row of what one observes");
            assert_eq!(evidence.get("evidence.master").map_or("", String::as_str), signs);
            for (language, texts) in &outcome.translation {
                assert_eq!(cells[&format!("translation.{}.statement", language.as_str())], texts.statement);
            }
            for prerequisite in &outcome.prerequisites {
                let cells = grid.sheet(SheetKind::Prerequisites).get(&format!("{} > {}", outcome.id, prerequisite.id));
                let strength = cells.expect("a prerequisite").get("strength").map(String::as_str);
                assert_eq!(strength, prerequisite.strength.map(pdcn_model::Strength::name));
            }
        }
    }
}
