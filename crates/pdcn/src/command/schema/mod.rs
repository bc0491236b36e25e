//! `pdcn schema [KIND]`: the JSON Schemas of the files, and of findings and changes in JSON.

mod rules;

use pdcn_model::{FileKind, schema};
use pdcn_source::nearest;
use schemars::schema_for;
use serde_json::{Map, Value};

use crate::command::export::Manifest;
use crate::command::rules::json::Rules;
use crate::command::show_settings::json::Settings;
use crate::failure::Failure;
use crate::output::Output;
use crate::{Ending, Status};

/// The name of the schema of `pdcn lint --format json`.
const FINDINGS: &str = "findings";
/// The name of the schema of each line of `pdcn lint --format jsonl`.
const LINE: &str = "findings-line";
/// The name of the schema of `pdcn diff --format json`.
const CHANGES: &str = "changes";
/// The name of the schema of what views write with `--format json`.
const DOCUMENT: &str = "document";

/// The name of the schema of `pdcn rules --format json`.
const RULES: &str = "rules";
/// The name of the schema of `pdcn show-settings --format json`.
const SETTINGS: &str = "show-settings";
/// The name of the schema of the list of files that `pdcn export --all` writes.
const MANIFEST: &str = "manifest";
/// What the program writes, and no pathway holds.
const WRITTEN: [&str; 7] = [FINDINGS, LINE, CHANGES, DOCUMENT, RULES, SETTINGS, MANIFEST];

/// The schema of a kind, by name.
pub(crate) fn named(name: &str) -> Option<Value> {
    // What is written may hold `null`, which the schemas of TOML files have no use for.
    let written = match name {
        FINDINGS => Some(pdcn_emit::findings_schema()),
        LINE => Some(pdcn_emit::finding_line_schema()),
        CHANGES => Some(pdcn_emit::changes_schema()),
        DOCUMENT => Some(pdcn_document::json_schema()),
        RULES => Some(schema_for!(Rules).to_value()),
        SETTINGS => Some(schema_for!(Settings).to_value()),
        MANIFEST => Some(schema_for!(Manifest).to_value()),
        _ => None,
    };
    if let Some(written) = written {
        return Some(schema::identified(written, &format!("urn:pdcn:{name}-1")));
    }
    let kind = FileKind::ALL.into_iter().find(|kind| kind.name() == name)?;
    let mut schema = schema::of(kind);
    rules::add(kind, &mut schema);
    Some(schema)
}

/// The text of a schema as it is published, in a file or a copy.
pub(crate) fn published(name: &str) -> Option<String> {
    named(name).map(|schema| format!("{schema:#}\n"))
}

/// The names of all schemas.
pub(crate) fn names() -> Vec<&'static str> {
    FileKind::ALL.into_iter().map(FileKind::name).chain(WRITTEN).collect()
}

/// The arguments of `pdcn schema`.
#[derive(Debug, clap::Args)]
pub(crate) struct SchemaArguments {
    pub(crate) kind: Option<String>,
}

pub(crate) fn run(arguments: &SchemaArguments, output: &mut Output) -> Ending {
    let document = match &arguments.kind {
        Some(name) => named(name).ok_or_else(|| {
            let failure = Failure::new("failure-no-such-kind").with("name", name.as_str());
            failure.known(&names()).nearest(nearest(name, names()))
        })?,
        None => Value::Object(
            names().into_iter().filter_map(|name| Some((name.to_owned(), named(name)?))).collect::<Map<_, _>>(),
        ),
    };
    output.write(|out| writeln!(out, "{document:#}"))?;
    Ok(Status::Clean)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{named, names};

    #[test]
    fn the_committed_schemas_are_those_of_the_types() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas");
        let mut expected = Vec::new();
        for name in names() {
            let path = folder.join(format!("{name}.schema.json"));
            let schema = format!("{:#}\n", named(name).expect("each name has a schema"));
            if std::env::var_os("PDCN_UPDATE").is_some() {
                fs::write(&path, &schema).expect("the schema is written");
            }
            let committed = fs::read_to_string(&path).unwrap_or_default();
            assert!(committed == schema, "{} is not current: PDCN_UPDATE=1 cargo test renews it", path.display());
            expected.push(format!("{name}.schema.json"));
        }
        expected.sort();
        let entries = fs::read_dir(&folder).expect("the folder of schemas");
        let mut present: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        present.sort();
        assert_eq!(present, expected, "the folder holds the schemas and nothing else");
    }

    #[test]
    fn each_key_has_a_title_and_a_description_in_french() {
        fn walk(place: &str, value: &serde_json::Value) {
            if let Some(properties) = value.get("properties").and_then(serde_json::Value::as_object) {
                for (key, property) in properties {
                    let place = format!("{place}.{key}");
                    assert!(property.get("title").is_some(), "{place} has no title");
                    let description = property.get("description").and_then(serde_json::Value::as_str);
                    let description = description.unwrap_or_else(|| panic!("{place} has no description"));
                    let english = [" the ", " of ", "The ", " is ", " its "];
                    assert!(english.iter().all(|word| !description.contains(word)), "{place}: {description}");
                }
            }
            let members = value.as_object().into_iter().flatten();
            members.for_each(|(key, member)| walk(&format!("{place}.{key}"), member));
        }
        for kind in pdcn_model::FileKind::ALL {
            walk(kind.name(), &pdcn_model::schema::of(kind));
        }
    }
}
