//! What a merge asks for, as operations on the pathway: those that make what others name come first.

use std::collections::BTreeMap;

use pdcn_edit::{AddOutcome, Clear, KeyPath, Operation, Retire, Set, Subject, Translated, Value};
use pdcn_lint::FreeIds;
use pdcn_model::{AiUse, Date, Edition};
use pdcn_source::Loaded;

use crate::sheet::JOIN;
use crate::value::elements;
use crate::{CellChange, Form, Merge, NewRow, Removal, Shape, SheetKind, columns};

/// What a merge asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decided {
    /// The operations, in order.
    pub operations: Vec<Operation>,
    /// The cell or row of the workbook that each of them comes from.
    pub places: Vec<String>,
    /// The ids that new outcomes are given, each with its row.
    pub new_ids: Vec<(String, String)>,
}

impl Decided {
    /// The operations that a merge comes to.
    pub fn of(merge: &Merge, loaded: &Loaded, edition: &Edition, shape: &Shape) -> Self {
        let mut decided = Self::default();
        let rows = |kind: SheetKind| merge.new_rows.iter().filter(move |row| row.kind == kind);
        for kind in [SheetKind::Strands, SheetKind::Competencies, SheetKind::Resources] {
            rows(kind).for_each(|row| decided.new_record(row, shape, &BTreeMap::new()));
        }
        let ids = decided.outcomes(rows(SheetKind::Outcomes), loaded, edition);
        decided.changes(&merge.changes);
        for kind in [SheetKind::Prerequisites, SheetKind::Exceptions] {
            rows(kind).for_each(|row| decided.new_record(row, shape, &ids));
        }
        // What takes a record out comes last: a retired outcome takes its prerequisites along.
        let (retired, removed): (Vec<_>, Vec<_>) =
            merge.removals.iter().partition(|removal| removal.kind == SheetKind::Outcomes);
        removed.iter().chain(&retired).for_each(|removal| decided.removal(removal, &ids));
        decided
    }

    fn add(&mut self, place: &str, operation: Operation) {
        self.operations.push(operation);
        self.places.push(place.to_owned());
    }

    /// Adds the new outcomes; gives the ids of those that have a name for now.
    fn outcomes<'r>(
        &mut self,
        rows: impl Iterator<Item = &'r NewRow>,
        loaded: &Loaded,
        edition: &Edition,
    ) -> BTreeMap<String, String> {
        let mut free = FreeIds::new(&loaded.pathway, &loaded.sources);
        let mut ids = BTreeMap::new();
        for row in rows {
            let text = |key: &str| row.values.get(key).cloned();
            let list = |key: &str| elements(row.values.get(key).map_or("", String::as_str));
            let (competency, learn) = (text("competency").unwrap_or_default(), text("learn").unwrap_or_default());
            let strand = edition.competencies.iter().find(|one| one.id.as_str() == competency);
            let strand =
                strand.map_or_else(|| competency.split('-').next().unwrap_or_default(), |one| one.strand.as_str());
            let grade = edition.grades.iter().find(|one| one.id.as_str() == learn);
            let stage = grade.map_or("", |grade| grade.stage.as_str());
            let id = free.take(strand, &format!("editions/{}/{stage}/{strand}.toml", edition.folder));
            let translated = |language: &str| {
                let statement = text(&format!("translation.{language}.statement"));
                let pupil = text(&format!("translation.{language}.pupil"));
                let is_there = statement.is_some() || pupil.is_some();
                is_there.then(|| Translated {
                    language: language.to_owned(),
                    statement: statement.unwrap_or_default(),
                    pupil,
                })
            };
            let mut languages: Vec<&str> = row.values.keys().filter_map(|key| key.split('.').nth(1)).collect();
            languages.dedup();
            let outcome = AddOutcome {
                id: Some(id.clone()),
                competency,
                statement: text("statement").unwrap_or_default(),
                pupil: text("pupil"),
                learn,
                master: text("master"),
                reuse: text("reuse"),
                open: text("open"),
                ai_use: text("ai-use").and_then(|word| ai_use(&word)),
                aligns: list("aligns"),
                resources: list("resources"),
                examples: list("examples"),
                translations: languages.into_iter().filter_map(translated).collect(),
                prerequisites: Vec::new(),
            };
            if !row.name.is_empty() {
                ids.insert(row.name.clone(), id.clone());
            }
            self.new_ids.push((row.place.clone(), id));
            self.add(&row.place, Operation::AddOutcome(Box::new(outcome)));
        }
        ids
    }

    /// Sets the keys of a record that is new, which makes it.
    fn new_record(&mut self, row: &NewRow, shape: &Shape, ids: &BTreeMap<String, String>) {
        let name = resolved(&row.name, ids);
        let (subject, prefix) = record(row.kind, &name, true);
        for column in
            columns(row.kind, shape).iter().filter(|column| !row.kind.identity().contains(&column.key.as_str()))
        {
            let Some(value) = row.values.get(&column.key) else { continue };
            self.set(&row.place, &subject, &prefix, &column.key, column.form, value);
        }
    }

    fn changes(&mut self, changes: &[CellChange]) {
        for change in changes {
            let (subject, prefix) = record(change.kind, &change.id, false);
            if !change.to.is_empty() {
                self.set(&change.place, &subject, &prefix, &change.key, change.form, &change.to);
                continue;
            }
            // A translation without its main text is none: it goes as a whole, once.
            let mut names: Vec<&str> = change.key.split('.').collect();
            if let ["translation", _, last] = names.as_slice() {
                let main = names.get(..2).unwrap_or_default().join(".");
                let goes = changes.iter().any(|other| {
                    let is_main = ["statement", "title"].iter().any(|key| other.key == format!("{main}.{key}"));
                    other.kind == change.kind && other.id == change.id && other.to.is_empty() && is_main
                });
                let is_main = matches!(*last, "statement" | "title");
                if goes && !is_main {
                    continue;
                }
                if is_main {
                    names.pop();
                }
            }
            let names = prefix.iter().map(String::as_str).chain(names);
            let clear = Clear::new(subject, KeyPath::of_names(names));
            self.add(&change.place, Operation::Clear(clear));
        }
    }

    fn set(&mut self, place: &str, subject: &Subject, prefix: &[String], key: &str, form: Form, value: &str) {
        let names = prefix.iter().map(String::as_str).chain(key.split('.'));
        let value = match form {
            Form::Texts | Form::Names => Value::List(elements(value)),
            Form::Flag => Value::Yes(value == "true"),
            Form::Date => Date::parse(value).map_or_else(|| Value::Text(value.to_owned()), Value::Date),
            Form::Text | Form::Name | Form::Of(_) | Form::Choice(_) => Value::Text(value.to_owned()),
        };
        self.add(place, Operation::Set(Set::new(subject.clone(), KeyPath::of_names(names), value)));
    }

    fn removal(&mut self, removal: &Removal, ids: &BTreeMap<String, String>) {
        let operation = if removal.kind == SheetKind::Outcomes {
            let replaced_by = removal.replaced_by.iter().map(|id| resolved(id, ids)).collect();
            Operation::Retire(Retire { id: removal.id.clone(), reason: removal.reason.clone(), replaced_by })
        } else {
            let (subject, prefix) = record(removal.kind, &removal.id, false);
            Operation::Clear(Clear::new(subject, KeyPath::of_names(prefix)))
        };
        self.add(&removal.place, operation);
    }
}

/// The record that a row is, and the names that lead from there to its keys. What is new is made within what is there.
fn record(kind: SheetKind, name: &str, is_new: bool) -> (Subject, Vec<String>) {
    let within = |list: &str, id: &str| vec![list.to_owned(), id.to_owned()];
    let (first, second) = name.split_once(JOIN).unwrap_or((name, ""));
    match kind {
        SheetKind::Prerequisites => (Subject::Outcome(first.to_owned()), within("prerequisite", second)),
        SheetKind::Exceptions => (Subject::Outcome(first.to_owned()), within("allow", second)),
        SheetKind::Competencies if is_new => (Subject::Edition, within("competency", name)),
        SheetKind::Strands if is_new => (Subject::Edition, within("strand", name)),
        SheetKind::Resources if is_new => (Subject::Edition, within("resource", name)),
        SheetKind::Outcomes => (Subject::Outcome(name.to_owned()), Vec::new()),
        SheetKind::Competencies => (Subject::Competency(name.to_owned()), Vec::new()),
        SheetKind::Strands => (Subject::Strand(name.to_owned()), Vec::new()),
        SheetKind::Resources => (Subject::Resource(name.to_owned()), Vec::new()),
        SheetKind::Retired => (Subject::Retired(name.to_owned()), Vec::new()),
    }
}

/// A name with the ids in the place of names for now.
fn resolved(name: &str, ids: &BTreeMap<String, String>) -> String {
    let id = |name: &str| ids.get(name).map_or_else(|| name.to_owned(), Clone::clone);
    name.split(JOIN).map(id).collect::<Vec<_>>().join(JOIN)
}

fn ai_use(word: &str) -> Option<AiUse> {
    let all = [AiUse::None, AiUse::Unplugged, AiUse::Demonstration, AiUse::Guided, AiUse::Autonomous];
    all.into_iter().find(|one| one.name() == word)
}
