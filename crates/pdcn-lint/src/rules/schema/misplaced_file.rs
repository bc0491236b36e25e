//! `misplaced-file`: every TOML file lies where a pathway has one.

use std::collections::BTreeMap;

use foldhash::{HashSet, HashSetExt as _};
use pdcn_model::{Level, in_edition};
use pdcn_source::Problem;
use pdcn_toml::{FileNumber, Place};

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, Context, Example, Reach, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "misplaced-file",
    category: Category::Schema,
    level: Level::Warning,
    reach: Reach::File,
    bad: Example::file("frameworcks/cadre-2.toml", "id = \"cadre-2\"\n"),
    good: Example::file(
        "frameworks/cadre-2.toml",
        r#"
id = "cadre-2"
title = "Autre cadre"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let path_of = |file: FileNumber| context.sources.file(file).path.as_str();
    let mut folders: BTreeMap<&str, Vec<Stray<'_>>> = BTreeMap::new();
    // Where files that were found elsewhere belong.
    let mut found: HashSet<&str> = HashSet::new();
    for problem in context.problems {
        let Problem::Misplaced { file, nearest } = problem else { continue };
        let folder = path_of(*file).split_once('/').map_or("", |(folder, _)| folder);
        folders.entry(folder).or_default().push(Stray { file: *file, nearest: nearest.as_deref() });
    }
    for (folder, strays) in folders {
        if let [first, _, ..] = strays.as_slice()
            && !folder.is_empty()
            && !FOLDERS.contains(&folder)
        {
            // A folder that was put there, or misnamed, is one thing to mend.
            let meant = first.nearest.and_then(|nearest| nearest.split_once('/')).map(|(meant, _)| meant);
            let help = if meant.is_some() { "help-rename" } else { "help-folder" };
            let mut finding = findings.add(Place::file(first.file)).says("folder").help(help);
            if meant.is_some() {
                // What the pathway needs is not read.
                finding = finding.level(Level::Error);
            }
            let finding = finding.value("folder", folder).value("count", strays.len());
            finding.value("meant", meant.unwrap_or_default());
            continue;
        }
        for Stray { file, nearest } in strays {
            let finding = findings.add(Place::file(file)).value("file", path_of(file));
            let Some(nearest) = nearest else {
                if let Some(places) = stage_places(context, path_of(file)) {
                    finding.level(Level::Error).help("help-stage").value("places", places.join(", "));
                } else if is_plan(&context.sources.file(file).text) {
                    let name = path_of(file).rsplit('/').next().unwrap_or_default();
                    finding.level(Level::Error).help("help-nearest").value("nearest", format!("plans/{name}"));
                }
                continue;
            };
            found.insert(nearest);
            finding.level(Level::Error).help("help-nearest").value("nearest", nearest);
        }
    }
    for problem in context.problems {
        if let Problem::NoEditionFile { file, folder } = problem
            && !found.contains(frame_of(folder).as_str())
        {
            let finding = findings.add(Place::file(*file)).says("no-frame").help("help-no-frame").level(Level::Error);
            finding.value("folder", folder.as_str());
        }
    }
    for edition in &context.pathway.editions {
        if !edition.id.is_empty() && edition.id.as_str() != edition.folder {
            let is_copy = context.pathway.editions.iter().any(|other| other.folder == edition.id.as_str());
            let help = if is_copy { "help-copy" } else { "help-other-id" };
            let mut finding = findings.add(Place::file(edition.file).key("id")).says("other-id").help(help);
            if is_copy {
                finding = finding.level(Level::Error);
            }
            finding
                .subject(edition.id.as_str())
                .value("id", edition.id.as_str())
                .value("folder", edition.folder.as_str());
        }
    }
}

/// The places of a file of a strand that lies beside the folders of the stages: where there is such a file already, else
/// in each of them.
fn stage_places(context: &Context<'_>, path: &str) -> Option<Vec<String>> {
    let (folder, name) = in_edition(path)?;
    let edition = context.pathway.editions.iter().find(|edition| edition.folder == folder)?;
    let strand = name.strip_suffix(".toml")?;
    if !edition.strands.iter().any(|one| one.id.as_str().eq_ignore_ascii_case(strand)) {
        return None;
    }
    let place = |stage: &pdcn_model::Stage| format!("editions/{folder}/{}/{name}", stage.id);
    let places: Vec<String> = edition.stages.iter().map(place).collect();
    let is_there = |place: &&String| context.sources.files().iter().any(|file| file.path == **place);
    let taken: Vec<String> = places.iter().filter(is_there).cloned().collect();
    Some(if taken.is_empty() { places } else { taken }).filter(|places| !places.is_empty())
}

/// True for the text of a plan: no other file names a school.
fn is_plan(text: &str) -> bool {
    text.lines().any(|line| line.trim() == "[school]")
}

/// A file that has no place in a pathway, and the place that was probably meant.
struct Stray<'a> {
    file: FileNumber,
    nearest: Option<&'a str>,
}

/// The folders of a pathway that hold files.
const FOLDERS: [&str; 4] = ["editions", "frameworks", "plans", "words"];

/// The path of the file that an edition's folder must have.
fn frame_of(folder: &str) -> String {
    format!("editions/{folder}/edition.toml")
}
