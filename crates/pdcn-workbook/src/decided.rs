//! What a merge asks for, as operations on the pathway: those that make what others name come first.

use std::collections::BTreeMap;

use pdcn_edit::{
    AddOutcome, AddRecord, Clear, KeyPath, MoveOutcome, Operation, RemoveRecord, Retire, Set, Subject, Translated,
    Value,
};
use pdcn_lint::FreeIds;
use pdcn_model::{AiUse, Date, Edition, EditionIndex};
use pdcn_source::Loaded;

use crate::merge::block;
use crate::sheet::{JOIN, POLICY};
use crate::value::elements;
use crate::{CellChange, Form, Merge, NewRow, Removal, Shape, SheetKind, columns};

/// The keys that a new outcome is made with; the others are set of it.
const NEW_OUTCOME: [&str; 11] = [
    "competency",
    "statement",
    "pupil",
    "learn",
    "master",
    "reuse",
    "open",
    "ai-use",
    "aligns",
    "resources",
    "examples",
];

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
    /// Returns the operations that a merge comes to.
    pub fn of(merge: &Merge, loaded: &Loaded, edition: &Edition, shape: &Shape) -> Self {
        let mut decided = Self::default();
        let rows = |kind: SheetKind| merge.new_rows.iter().filter(move |row| row.kind == kind);
        for kind in [
            SheetKind::Strands,
            SheetKind::Competencies,
            SheetKind::Resources,
            SheetKind::Terms,
            SheetKind::Topics,
            SheetKind::Tools,
        ] {
            rows(kind).for_each(|row| decided.new_record(row, shape, &BTreeMap::new()));
        }
        let ids = decided.outcomes(rows(SheetKind::Outcomes), loaded, edition, shape);
        decided.changes(&merge.changes, &ids);
        for kind in [SheetKind::Evidence, SheetKind::Prerequisites, SheetKind::Exceptions, SheetKind::Activities] {
            rows(kind).for_each(|row| decided.new_record(row, shape, &ids));
        }
        decided.moves(merge);
        // What takes a record out comes last: a retired outcome takes its prerequisites along.
        let (retired, mut removed): (Vec<_>, Vec<_>) =
            merge.removals.iter().partition(|removal| removal.kind == SheetKind::Outcomes);
        // An activity may be the last that names a tool.
        removed.sort_by_key(|removal| removal.kind != SheetKind::Activities);
        removed.iter().chain(&retired).for_each(|removal| decided.removal(removal, &ids));
        // A spreadsheet types straight apostrophes and plain spaces.
        let language = loaded.pathway.settings.language.as_str();
        decided.operations = decided.operations.into_iter().map(|operation| operation.typed(language)).collect();
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
        shape: &Shape,
    ) -> BTreeMap<String, String> {
        let columns = columns(SheetKind::Outcomes, shape);
        let index = EditionIndex::new(edition);
        let mut free = FreeIds::new(&loaded.pathway, &loaded.sources);
        let mut ids = BTreeMap::new();
        for row in rows {
            let text = |key: &str| row.values.get(key).cloned();
            let list = |key: &str| elements(row.values.get(key).map_or("", String::as_str));
            let (competency, learn) = (text("competency").unwrap_or_default(), text("learn").unwrap_or_default());
            let strand = index.strand_id(&competency);
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
                ..AddOutcome::default()
            };
            if !row.name.is_empty() {
                ids.insert(row.name.clone(), id.clone());
            }
            self.new_ids.push((row.place.clone(), id.clone()));
            self.add(&row.place, outcome.into());
            let others = columns.iter().filter(|column| !NEW_OUTCOME.contains(&column.key.as_str()));
            let others = others.filter(|column| !column.key.starts_with("translation."));
            for (column, words) in others.filter_map(|column| Some((column, row.values.get(&column.key)?))) {
                let value = value(column.form, words);
                // What a new outcome is without saying so.
                if value != Value::Yes(false) {
                    let key = KeyPath::of_names(column.key.split('.'));
                    self.add(&row.place, Set { subject: Subject::Outcome(id.clone()), key, value }.into());
                }
            }
        }
        ids
    }

    /// Adds a record that is new; what is part of an outcome is made by its keys.
    fn new_record(&mut self, row: &NewRow, shape: &Shape, ids: &BTreeMap<String, String>) {
        let name = resolved(&row.name, ids);
        let (subject, prefix) = record(row.kind, &name);
        let columns = columns(row.kind, shape);
        let values = columns
            .iter()
            .filter(|column| !row.kind.identity().contains(&column.key.as_str()))
            .filter_map(|column| Some((column, row.values.get(&column.key)?)))
            .map(|(column, words)| {
                (path(&prefix, &column.key), value(column.form, &named(row.kind, &column.key, words, ids)))
            });
        if prefix.is_empty() && row.kind != SheetKind::Evidence {
            let add = AddRecord { subject, values: values.collect() };
            self.add(&row.place, add.into());
        } else {
            for (key, value) in values {
                self.add(&row.place, Set { subject: subject.clone(), key, value }.into());
            }
        }
    }

    fn changes(&mut self, changes: &[CellChange], ids: &BTreeMap<String, String>) {
        // What a prerequisite leads to comes after what else changes in it, which goes by what it led to.
        let is_target = |change: &&CellChange| change.kind == SheetKind::Prerequisites && change.key == "id";
        let others = changes.iter().filter(|change| !is_move(change) && !is_target(change));
        for change in others.chain(changes.iter().filter(is_target)) {
            let (subject, prefix) = record(change.kind, &change.id);
            let key = if change.to.is_empty() { cleared(change, changes) } else { Some(change.key.as_str()) };
            // What goes with a translation as a whole is told there.
            let Some(key) = key else { continue };
            let key = path(&prefix, key);
            let operation: Operation = if change.to.is_empty() {
                Clear { subject, key }.into()
            } else {
                let key_of = change.key.as_str();
                let to = if is_target(&change) {
                    resolved(&change.to, ids)
                } else {
                    named(change.kind, key_of, &change.to, ids)
                };
                Set { subject, key, value: value(change.form, &to) }.into()
            };
            self.add(&change.place, operation);
        }
    }

    /// Moves outcomes to where they begin or belong now, each once. In another strand an outcome has another id, so that these
    /// come after what else changes in it.
    fn moves(&mut self, merge: &Merge) {
        let mut moves: BTreeMap<&str, (MoveOutcome, &str)> = BTreeMap::new();
        for change in merge.changes.iter().filter(|change| is_move(change)) {
            let (to_move, _) = moves.entry(&change.id).or_insert_with(|| {
                let reason = merge.reasons.get(&change.id).cloned();
                (MoveOutcome { id: change.id.clone(), reason, ..MoveOutcome::default() }, change.place.as_str())
            });
            let to = Some(change.to.clone());
            if change.key == "learn" { to_move.learn = to } else { to_move.competency = to }
        }
        for (to_move, place) in moves.into_values() {
            self.add(place, to_move.into());
        }
    }

    fn removal(&mut self, removal: &Removal, ids: &BTreeMap<String, String>) {
        let operation: Operation = if removal.kind == SheetKind::Outcomes {
            let replaced_by = removal.replaced_by.iter().map(|id| resolved(id, ids)).collect();
            Retire { id: removal.id.clone(), reason: removal.reason.clone(), replaced_by }.into()
        } else {
            let (subject, prefix) = record(removal.kind, &removal.id);
            if prefix.is_empty() {
                self.add(&removal.place, RemoveRecord { subject }.into());
                return;
            }
            Clear::new(subject, KeyPath::of_names(prefix)).into()
        };
        self.add(&removal.place, operation);
    }
}

/// True for a change that may put the outcome into another file, or give it another id.
fn is_move(change: &CellChange) -> bool {
    change.kind == SheetKind::Outcomes && matches!(change.key.as_str(), "learn" | "competency") && !change.to.is_empty()
}

/// The key that goes when a cell was emptied: the block of a translation with its main text, and nothing beside that.
fn cleared<'c>(change: &'c CellChange, changes: &[CellChange]) -> Option<&'c str> {
    let Some(block) = block(&change.key) else { return Some(&change.key) };
    let is_main = |key: &str| ["statement", "title"].iter().any(|main| key == format!("{block}.{main}"));
    if is_main(&change.key) {
        return Some(block);
    }
    // What one observes is on another sheet than the statement.
    let table = |kind| if kind == SheetKind::Evidence { SheetKind::Outcomes } else { kind };
    let mut same = changes.iter().filter(|other| table(other.kind) == table(change.kind) && other.id == change.id);
    let goes = same.any(|other| other.to.is_empty() && is_main(&other.key));
    (!goes).then_some(change.key.as_str())
}

/// The record that a row is, and the names that lead from there to its keys.
fn record(kind: SheetKind, name: &str) -> (Subject, Vec<String>) {
    let within = |list: &str, id: &str| vec![list.to_owned(), id.to_owned()];
    let (first, second) = name.split_once(JOIN).unwrap_or((name, ""));
    match kind {
        SheetKind::Prerequisites => (Subject::Outcome(first.to_owned()), within("prerequisite", second)),
        SheetKind::Exceptions => (Subject::Outcome(first.to_owned()), within("allow", second)),
        SheetKind::Outcomes | SheetKind::Evidence => (Subject::Outcome(name.to_owned()), Vec::new()),
        SheetKind::Competencies => (Subject::Competency(name.to_owned()), Vec::new()),
        SheetKind::Strands => (Subject::Strand(name.to_owned()), Vec::new()),
        SheetKind::Resources => (Subject::Resource(name.to_owned()), Vec::new()),
        SheetKind::Terms => (Subject::Term(name.to_owned()), Vec::new()),
        SheetKind::Topics => (Subject::Topic(name.to_owned()), Vec::new()),
        SheetKind::Retired => (Subject::Retired(name.to_owned()), Vec::new()),
        SheetKind::Grades => (Subject::Grade(name.to_owned()), Vec::new()),
        SheetKind::Policy => (Subject::Settings, vec![POLICY.to_owned()]),
        SheetKind::Tools => (Subject::Tool(name.to_owned()), Vec::new()),
        SheetKind::Activities => {
            (Subject::Activity { plan: first.to_owned(), activity: second.to_owned() }, Vec::new())
        }
    }
}

/// The key of a column of a record.
fn path(prefix: &[String], key: &str) -> KeyPath {
    KeyPath::of_names(prefix.iter().map(String::as_str).chain(key.split('.')))
}

/// The value of a cell, as the key holds it.
fn value(form: Form, words: &str) -> Value {
    match form {
        Form::Texts | Form::Names | Form::NamesOf(_) | Form::Codes => Value::List(elements(words)),
        Form::Flag => Value::Yes(words == "true"),
        Form::Date => Date::parse(words).map_or_else(|| Value::Text(words.to_owned()), Value::Date),
        Form::Numbers(_) => {
            let numbers: Result<Vec<i64>, _> = elements(words).iter().map(|number| number.parse()).collect();
            numbers.map_or_else(|_| Value::Text(words.to_owned()), Value::Numbers)
        }
        Form::Number { .. } => words.parse().map_or_else(|_| Value::Text(words.to_owned()), Value::Number),
        Form::Text | Form::Name | Form::Of(_) | Form::Choice(_) => Value::Text(words.to_owned()),
    }
}

/// The words of a cell, with the ids in the place of names for now where it names outcomes.
fn named(kind: SheetKind, key: &str, words: &str, ids: &BTreeMap<String, String>) -> String {
    let names_outcomes = kind == SheetKind::Activities && key == "outcomes";
    let name = |name: String| resolved(&name, ids);
    if names_outcomes { elements(words).into_iter().map(name).collect::<Vec<_>>().join("\n") } else { words.to_owned() }
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
