//! `pdcn new-plan`: the plan of a school for a year, blank and ready to fill, or last year's carried over.

mod blank;
mod carry;
mod edits;
mod lists;
mod name;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use pdcn_model::{Edition, EditionIndex, Plan};
use pdcn_report::{Context, find_plan};
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::{Texts, Value};

use crate::failure::Failure;
use crate::find::{Found, find};
use crate::output::Output;
use crate::outputs::file;
use crate::system::paths::{shown, typed};
use crate::{Ending, Status};
use pdcn_emit::Origin;
use pdcn_emit::text::bullet;

/// The folder of plans.
const FOLDER: &str = "plans";

/// The arguments of `pdcn new-plan`.
#[derive(Debug, clap::Args)]
pub(crate) struct NewPlanArguments {
    #[arg(long)]
    school: Option<String>,
    #[arg(long)]
    edition: Option<String>,
    #[arg(long, conflicts_with = "school")]
    from: Option<String>,
    #[arg(long)]
    pathway: Option<PathBuf>,
}

/// A plan that is not written yet.
struct Made {
    /// The name of its file.
    name: String,
    text: String,
    /// The plan that it carries over, by its path, and how many activities it has.
    from: Option<(String, usize)>,
    /// What was changed on the way, one line each.
    told: Vec<String>,
}

pub(crate) fn run(arguments: &NewPlanArguments, words: &Texts, output: &mut Output) -> Ending {
    let found = find(arguments.pathway.as_deref(), &[])?;
    let Found { origin: Origin::Folder(root), .. } = &found else {
        return Err(Failure::new("new-plan-embedded"));
    };
    found.say(words, false);
    let read = found.read()?;
    let loaded = load(read.clone());
    let id = arguments.edition.as_deref().unwrap_or(loaded.pathway.settings.current.as_str());
    Failure::check_editions(&[id.to_owned()], &loaded.pathway)?;
    let Some(edition) = loaded.pathway.edition(id) else {
        return Err(Failure::new("failure-edition-name").with("name", id));
    };
    let index = EditionIndex::new(edition);
    let context = Context::new(&loaded.pathway, &index, words);
    let made = match &arguments.from {
        None => blank::plan(arguments.school.as_deref(), &context, &loaded, words),
        Some(from) => carry::plan(
            last(from, find_plan(from, &loaded).map_err(|unknown| Failure::from(unknown.said()))?, edition, &loaded),
            &context,
            &loaded,
            words,
        )?,
    };
    let folder = if root == Path::new(".") { PathBuf::from(FOLDER) } else { root.join(FOLDER) };
    let path = folder.join(&made.name);
    let values: Vec<(&'static str, Value)> = vec![
        ("path", shown(&path).into()),
        ("typed", typed(&path).into()),
        ("edition", id.into()),
        ("from", made.from.as_ref().map_or("", |(path, _)| path).into()),
        ("activities", made.from.as_ref().map_or(0, |(_, activities)| *activities).into()),
        (
            "pathway",
            arguments.pathway.as_ref().map_or_else(String::new, |root| format!(" --pathway {}", typed(root))).into(),
        ),
    ];
    if std::fs::symlink_metadata(&path).is_ok() {
        return Err(failure("new-plan-there", &values));
    }
    if !reads_well(read, &made) {
        return Err(failure("new-plan-unread", &values));
    }
    file::create(&path, &made.text)?;
    let mut page = words.say(if made.from.is_some() { "new-plan-carried" } else { "new-plan-done" }, &values);
    for line in &made.told {
        // Writing to a string cannot fail.
        let _ = write!(page, "\n{}", bullet(line, output.width()));
    }
    let next = words.part("new-plan-done", if made.from.is_some() { "next-carried" } else { "next" }, &values);
    output.write(|out| writeln!(out, "{page}\n{next}"))?;
    Ok(Status::Clean)
}

/// Of a school that is named, the plan of the last edition before this one; a plan that is named by its file is that one.
fn last<'l>(name: &str, found: &'l Plan, edition: &Edition, loaded: &'l Loaded) -> &'l Plan {
    if !found.school.is_named(name) {
        return found;
    }
    let of_school = loaded.pathway.plans.iter().filter(|plan| plan.school.key() == found.school.key());
    let before = of_school.filter(|plan| plan.edition.comes_before(&edition.id));
    before.reduce(|last, plan| if last.edition.comes_before(&plan.edition) { plan } else { last }).unwrap_or(found)
}

/// Makes sure that what will be written reads without a problem.
fn reads_well(mut read: Folder, made: &Made) -> bool {
    let path = format!("{FOLDER}/{}", made.name);
    read.put(&path, made.text.as_str());
    let after = load(read);
    !after.problems.iter().any(|problem| after.sources.file(problem.place().file).path == path)
}

fn failure(name: &'static str, values: &[(&'static str, Value)]) -> Failure {
    values.iter().fold(Failure::new(name), |failure, (name, value)| failure.with(name, value.clone()))
}
