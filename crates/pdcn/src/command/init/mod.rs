//! `pdcn init [FOLDER]`: a new pathway, with its schemas and a guide of the format beside it, ready to be checked and changed.
//! With `--from`, it is made of a table that somebody has already.

mod from;
mod page;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use pdcn_model::FileKind;
use pdcn_texts::{Language, Texts};

use super::{explain, schema};
use crate::failure::Failure;
use crate::find::SETTINGS;
use crate::language;
use crate::output::Output;
use crate::system::paths::{shown, typed};
use crate::{Ending, Status, folder};

/// The folder of a new pathway when none is named: where the other verbs look for one.
const FOLDER: &str = "pathway";

/// The arguments of `pdcn init`.
#[derive(Debug, clap::Args)]
pub(crate) struct InitArguments {
    folder: Option<PathBuf>,
    #[arg(long, default_value = "complete", value_parser = names())]
    like: String,
    #[arg(long)]
    from: Option<PathBuf>,
    #[arg(long, requires = "from")]
    mapping: Option<PathBuf>,
    #[arg(long, requires = "from")]
    edition: Option<String>,
    #[arg(long, requires = "from")]
    dry_run: bool,
}

fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(pdcn_pathway::starters().into_iter().map(|starter| starter.name))
}

pub(crate) fn run(arguments: &InitArguments, words: &Texts, output: &mut Output) -> Ending {
    let path = arguments.folder.as_deref().unwrap_or(Path::new(FOLDER));
    if let Some(around) = around(path) {
        return Err(Failure::new("init-inside").path(path).with("around", shown(&around)));
    }
    let starters = pdcn_pathway::starters();
    let starter = starters.iter().find(|starter| starter.name == arguments.like);
    if let Some(table) = &arguments.from {
        let like = starter.map(|starter| starter.files).unwrap_or_default();
        return from::run(arguments, table, path, like, words, output);
    }
    let files = starter.map(|starter| files(starter.files.iter().copied())).unwrap_or_default();
    folder::create(path, files.iter().map(|(name, text)| (name.clone(), text.as_str())), None)?;
    let values = [("path", shown(path).into()), ("typed", typed(path).into()), ("files", files.len().into())];
    output.write(|out| writeln!(out, "{}", words.say("init-done", &values)))?;
    Ok(Status::Clean)
}

/// The pathway around a folder that need not exist: a pathway in another would be read by neither.
fn around(path: &Path) -> Option<PathBuf> {
    let full = std::path::absolute(path).ok()?;
    full.ancestors().skip(1).find(|folder| folder.join(SETTINGS).is_file()).map(Path::to_owned)
}

/// The files of a pathway and the schemas that they name, with the way from each to its schema, and a guide of the format.
fn files<'f>(pathway: impl Iterator<Item = (&'f str, &'f str)> + Clone) -> BTreeMap<String, String> {
    let own = pathway.clone().map(|(path, text)| (path.to_owned(), with_schema(path, text)));
    let schemas = FileKind::ALL
        .into_iter()
        .map(FileKind::name)
        .filter_map(|name| Some((format!("schemas/{name}.schema.json"), schema::published(name)?)));
    own.chain(schemas).chain([guide(pathway)]).collect()
}

/// What there is to know of the format, in the language of a pathway: what the shipped pathway says of it where that is
/// French, and every key as the schemas have it.
fn guide<'f>(mut pathway: impl Iterator<Item = (&'f str, &'f str)>) -> (String, String) {
    let settings = pathway.find(|(path, _)| *path == SETTINGS);
    let language =
        settings.and_then(|(_, text)| text.parse::<toml::Table>().ok()?.get("language")?.as_str().map(str::to_owned));
    let is_french = language.is_none_or(|tag| tag.starts_with("fr"));
    let words = language::words(if is_french { Language::French } else { Language::English });
    let keys = words.say("init-guide", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let keys = format!("{keys}\n\n{}", explain::guide(&words));
    if is_french {
        ("LISEZMOI.md".to_owned(), format!("{}\n{keys}", pdcn_pathway::guide()))
    } else {
        ("README.md".to_owned(), keys)
    }
}

/// A text whose first line, when it names a schema, finds it in the folder `schemas` of the pathway.
fn with_schema(path: &str, text: &str) -> String {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first.strip_prefix("#:schema ").and_then(|way| way.rsplit('/').next()) {
        Some(name) => format!("#:schema {}schemas/{name}\n{rest}", "../".repeat(path.matches('/').count())),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{files, with_schema};

    #[test]
    fn every_file_of_every_starter_finds_its_schema() {
        for starter in pdcn_pathway::starters() {
            let files = files(starter.files.iter().copied());
            for (path, text) in files
                .iter()
                .filter(|(path, _)| std::path::Path::new(path).extension().is_some_and(|ending| ending == "toml"))
            {
                let way = text.lines().next().and_then(|line| line.strip_prefix("#:schema ")).expect("a schema");
                let (up, name) =
                    way.rsplit_once("../").map_or((0, way), |(up, name)| (up.matches("..").count() + 1, name));
                assert_eq!(up, path.matches('/').count(), "{path}");
                assert!(files.contains_key(name), "{path}: {name}");
            }
        }
    }

    #[test]
    fn every_starter_has_a_guide_that_names_every_key_of_the_schemas() {
        for starter in pdcn_pathway::starters() {
            let files = files(starter.files.iter().copied());
            let name = if starter.name == "ontario" { "README.md" } else { "LISEZMOI.md" };
            let guide = files.get(name).expect("a guide");
            for kind in pdcn_model::FileKind::ALL {
                let schema = pdcn_model::schema::of(kind);
                let definitions = schema["$defs"].as_object().into_iter().flatten().map(|(_, schema)| schema);
                let keys = std::iter::once(&schema).chain(definitions).filter_map(|one| one["properties"].as_object());
                for key in keys.flatten().map(|(key, _)| key) {
                    assert!(guide.contains(key.as_str()), "{name}: {key}");
                }
            }
            let begins = if name == "LISEZMOI.md" { pdcn_pathway::guide() } else { "# The format of a pathway\n" };
            assert!(guide.starts_with(begins));
        }
    }

    #[test]
    fn a_text_without_a_schema_stays_as_it_is() {
        assert_eq!(with_schema("a/b.toml", "# x\ny = 1"), "# x\ny = 1");
        assert_eq!(with_schema("a/b.toml", "#:schema ../../z/s.json"), "#:schema ../schemas/s.json\n");
    }
}
