//! What can be said of a record: its keys, as the schema describes them.

use pdcn_edit::{Form, KeyPath, Subject};
use pdcn_model::{FileKind, schema};
use pdcn_source::english_meaning;
use pdcn_texts::Language;
use serde_json::Value as Json;

use crate::Session;
use crate::contract::Field;

/// A record that a form is made for.
struct Record {
    kind: FileKind,
    /// The keys down to it in its file; nothing stands for an element.
    path: Vec<Option<&'static str>>,
    /// The name of its type, by which its keys are explained.
    of: &'static str,
    /// One such record.
    subject: Subject,
    /// What stands before its keys in an operation.
    prefix: &'static str,
}

impl Session {
    /// The keys of a kind of record, in the order of its type: those of one level, and those of its tables.
    pub(crate) fn fields(&self, of: &str) -> Vec<Field> {
        let Some(record) = record(of) else { return Vec::new() };
        let schema = schema::with_marks(record.kind);
        let mut fields = Vec::new();
        self.keys(&record, &schema, &record.path, "", record.of, &mut fields);
        if of == "outcome" {
            let inner = [record.path.as_slice(), &[Some("evidence")]].concat();
            self.keys(&record, &schema, &inner, "evidence.", "Evidence", &mut fields);
            let english = [record.path.as_slice(), &[Some("translation"), Some("en")]].concat();
            self.keys(&record, &schema, &english, "translation.en.", "OutcomeTranslation", &mut fields);
        }
        fields
    }

    fn keys(
        &self,
        record: &Record,
        schema: &Json,
        path: &[Option<&str>],
        prefix: &str,
        of: &str,
        fields: &mut Vec<Field>,
    ) {
        for name in schema::keys_at(schema, path) {
            let key = format!("{}{prefix}{name}", record.prefix);
            let Ok(holds) = record.subject.holds(&KeyPath::new(&key)) else { continue };
            if holds.form == Form::Table || name == "id" {
                continue;
            }
            let own = [path, &[Some(name)]].concat();
            let Some(contract) = schema::at(schema, &own) else { continue };
            // What is said of the key stands beside the way to what its value is.
            let table = schema::at(schema, path);
            let around = table.and_then(|table| table.get("properties")?.get(name));
            let says = |part: &str| {
                let words = |contract: &Json| Some(contract.get(part)?.as_str()?.to_owned());
                around.and_then(words).or_else(|| words(contract)).unwrap_or_default()
            };
            let needed = table.and_then(|table| table.get("required")?.as_array());
            let required = needed.is_some_and(|needed| needed.iter().any(|one| one == name));
            let (title, description) = match self.language() {
                Language::French => (says("title"), says("description")),
                Language::English => (title_of(name), english_meaning(of, name).unwrap_or_default().to_owned()),
            };
            fields.push(Field {
                key,
                title,
                description,
                form: holds.form,
                choices: self.choices(of, name, contract),
                required,
            });
        }
    }

    /// The words that a key may hold, with their titles.
    fn choices(&self, of: &str, name: &str, contract: &Json) -> Vec<(String, String)> {
        let words = contract.get("enum").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str);
        let title = |word: &str| {
            let part = format!("{name}-{word}");
            let is_worded = self.words.has("page-word", Some(&part));
            if is_worded { self.words.part("page-word", &part, &[]) } else { word.to_owned() }
        };
        let mut choices: Vec<(String, String)> = words.map(|word| (word.to_owned(), title(word))).collect();
        let edition = self.loaded.pathway.in_work();
        if choices.is_empty()
            && let Some(edition) = edition
        {
            choices = match (of, name) {
                ("Outcome", "competency") => {
                    edition.competencies.iter().map(|one| (one.id.to_string(), one.title.clone())).collect()
                }
                (_, "learn" | "master" | "reuse" | "grades") => {
                    edition.grades.iter().map(|one| (one.id.to_string(), one.title.clone())).collect()
                }
                ("Competency", "strand") => {
                    edition.strands.iter().map(|one| (one.id.to_string(), one.title.clone())).collect()
                }
                (_, "resources") => {
                    edition.resources.iter().map(|one| (one.id.to_string(), one.title.clone())).collect()
                }
                (_, "topics") => edition.topics.iter().map(|one| (one.id.to_string(), one.title.clone())).collect(),
                ("Activity", "tools") => {
                    let tools = self.loaded.pathway.tools.iter();
                    tools.map(|one| (one.id.to_string(), one.title.clone())).collect()
                }
                _ => choices,
            };
        }
        choices
    }
}

fn record(of: &str) -> Option<Record> {
    let any = String::new;
    let list = |list: &'static str| vec![Some(list), None];
    let make = |kind, path, of, subject| Record { kind, path, of, subject, prefix: "" };
    Some(match of {
        "outcome" => make(FileKind::Outcomes, list("outcome"), "Outcome", Subject::Outcome(any())),
        "prerequisite" => Record {
            kind: FileKind::Outcomes,
            path: vec![Some("outcome"), None, Some("prerequisite"), None],
            of: "Prerequisite",
            subject: Subject::Outcome(any()),
            prefix: "prerequisite.X.",
        },
        "competency" => make(FileKind::Edition, list("competency"), "Competency", Subject::Competency(any())),
        "strand" => make(FileKind::Edition, list("strand"), "Strand", Subject::Strand(any())),
        "grade" => make(FileKind::Edition, list("grade"), "Grade", Subject::Grade(any())),
        "stage" => make(FileKind::Edition, list("stage"), "Stage", Subject::Stage(any())),
        "policy" => Record {
            kind: FileKind::Settings,
            path: vec![Some("ai-policy")],
            of: "AiPolicy",
            subject: Subject::Settings,
            prefix: "ai-policy.",
        },
        "resource" => make(FileKind::Edition, list("resource"), "Resource", Subject::Resource(any())),
        "term" => make(FileKind::Edition, list("term"), "Term", Subject::Term(any())),
        "topic" => make(FileKind::Edition, list("topic"), "Topic", Subject::Topic(any())),
        "tool" => make(FileKind::Tools, list("tool"), "Tool", Subject::Tool(any())),
        "plan" => make(FileKind::Plan, Vec::new(), "plan", Subject::Plan(any())),
        "activity" => {
            make(FileKind::Plan, list("activity"), "Activity", Subject::Activity { plan: any(), activity: any() })
        }
        _ => return None,
    })
}

/// A key as a title: `carried-by` is `Carried by`.
fn title_of(key: &str) -> String {
    let words = key.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
