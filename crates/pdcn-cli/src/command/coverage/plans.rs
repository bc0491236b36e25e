//! `pdcn coverage --plan FILE`: which plans are meant, wherever they lie, and which edition each is held against.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use pdcn_model::{Activity, EditionIndex, Plan};
use pdcn_report::{Context, Selection, coverage};
use pdcn_source::{Folder, Loaded, MAX_FILE_BYTES, nearest};
use pdcn_texts::Texts;

use super::{CoverageArguments, finish, say, select};
use crate::command::export::opened::Opened;
use crate::damage::{Damage, is_of_edition};
use crate::document::Prepared;
use crate::failure::Failure;
use crate::find::Origin;
use crate::output::Output;
use crate::{Outcome, Status};

/// A plan that was asked for.
pub(super) struct AskedPlan {
    /// As it was asked for.
    given: PathBuf,
    /// Its path in the pathway, when it is a file; a name otherwise.
    path: Option<String>,
}

/// A plan that was found.
pub(super) struct Named<'l> {
    plan: &'l Plan,
    /// Where it is, as whoever asked would write it.
    path: String,
}

/// Adds the plans that lie outside of the pathway to its files, so that they are read as its own are.
pub(super) fn add(given: &[PathBuf], origin: &Origin, folder: &mut Folder) -> Result<Vec<AskedPlan>, Failure> {
    let mut asked = Vec::new();
    for (number, given) in given.iter().enumerate() {
        if !given.exists() {
            asked.push(AskedPlan { given: given.clone(), path: None });
            continue;
        }
        let path = if let Some(path) = inside(given, origin) {
            path
        } else {
            // A name that no file of the pathway has.
            let path = format!("plans/-{number}-{}", given.file_name().unwrap_or_default().to_string_lossy());
            folder.put(&path, read(given)?);
            path
        };
        asked.push(AskedPlan { given: given.clone(), path: Some(path) });
    }
    Ok(asked)
}

/// The path of a file within the pathway, when it is there.
fn inside(path: &Path, origin: &Origin) -> Option<String> {
    let Origin::Folder(root) = origin else { return None };
    let (path, root) = (path.canonicalize().ok()?, root.canonicalize().ok()?);
    let inside = path.strip_prefix(root).ok()?;
    Some(inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}

fn read(path: &Path) -> Result<String, Failure> {
    let refuse = |error: io::Error| Failure::read(path, &error);
    if fs::metadata(path).map_err(refuse)?.len() > MAX_FILE_BYTES {
        return Err(refuse(io::ErrorKind::FileTooLarge.into()));
    }
    fs::read_to_string(path).map_err(refuse)
}

/// The plans that were asked for: by file, by the name of the file, or by the school; or every plan of the pathway.
pub(super) fn named<'l>(asked: &[AskedPlan], all: bool, loaded: &'l Loaded) -> Result<Vec<Named<'l>>, Failure> {
    let plans = &loaded.pathway.plans;
    let mut found: Vec<Named<'l>> = Vec::new();
    for asked in asked {
        let plan = plans.iter().find(|plan| is_asked(asked, plan, loaded));
        let plan = plan.ok_or_else(|| no_such_plan(asked, loaded))?;
        let path = asked.given.display().to_string();
        found.push(Named { plan, path });
    }
    if all {
        // Those that were added are there already.
        found.extend(plans.iter().map(|plan| Named { plan, path: loaded.sources.file(plan.file).path.clone() }));
    }
    // Each once, in the order in which they were asked for.
    let mut seen: Vec<u32> = Vec::new();
    found.retain(|named| {
        let is_new = !seen.contains(&named.plan.file);
        seen.push(named.plan.file);
        is_new
    });
    Ok(found)
}

fn is_asked(asked: &AskedPlan, plan: &Plan, loaded: &Loaded) -> bool {
    let path = &loaded.sources.file(plan.file).path;
    if let Some(asked) = &asked.path {
        return asked == path;
    }
    let name = asked.given.to_string_lossy();
    let stem = |path: &str| path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml").to_lowercase();
    stem(&name) == stem(path) || plan.school.is_named(&name)
}

/// True for a plan that is still to be filled: no grade works on any outcome. Of one with a slip, that is told instead.
fn is_empty(plan: &Plan, loaded: &Loaded) -> bool {
    let is_filled = |one: &Activity| !one.grades.is_empty() && !one.outcomes.is_empty();
    !plan.activities.iter().any(is_filled) && !loaded.problems.iter().any(|problem| problem.place().file == plan.file)
}

fn no_such_plan(asked: &AskedPlan, loaded: &Loaded) -> Failure {
    let given = asked.given.to_string_lossy();
    let plans = &loaded.pathway.plans;
    let known: Vec<&str> = plans.iter().map(|plan| plan.school.name.as_str()).collect();
    let paths = plans.iter().map(|plan| loaded.sources.file(plan.file).path.as_str());
    let names = paths.clone().map(|path| path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml"));
    let failure = Failure::new("coverage-no-such-plan").with("name", given.as_ref()).known(&known);
    if asked.path.is_some() {
        return failure.help("help-not-a-plan");
    }
    failure.nearest(nearest(&given, known.iter().copied().chain(paths).chain(names)))
}

/// The id of the edition that a plan is held against: the one that is asked for, else its own.
fn edition_of(asked: Option<&str>, named: &Named<'_>, loaded: &Loaded) -> Result<String, Failure> {
    let plan = named.plan;
    if let Some(asked) = asked {
        return Ok(asked.to_owned());
    }
    if loaded.pathway.edition(plan.edition.as_str()).is_some() {
        return Ok(plan.edition.as_str().to_owned());
    }
    let known: Vec<&str> = loaded.pathway.editions.iter().map(|edition| edition.id.as_str()).collect();
    let part = if plan.edition.is_empty() { "none" } else { "unknown" };
    let failure = Failure::new("coverage-plan-edition").part(part).with("plan", named.path.as_str());
    Err(failure.with("edition", plan.edition.as_str()).known(&known))
}

/// Holds plans against their editions: one plan in detail, several a row each.
pub(super) fn run(
    arguments: &CoverageArguments,
    plans: &[Named<'_>],
    opened: &Opened,
    prepared: &Prepared,
    words: &Texts,
    output: &mut Output,
) -> Outcome {
    let loaded = &opened.loaded;
    let is_empty = |named: &&Named<'_>| is_empty(named.plan, loaded);
    for named in plans.iter().filter(is_empty) {
        let school = named.plan.school.name.as_str();
        let values = [("school", if school.is_empty() { named.path.as_str() } else { school }.into())];
        say(&words.say("coverage-empty-plan", &values));
    }
    if !plans.is_empty() && plans.iter().all(|named| is_empty(&named)) {
        return Ok(Status::NothingChecked);
    }
    let mut ids = Vec::new();
    for named in plans {
        ids.push(edition_of(opened.edition.as_deref(), named, loaded)?);
    }
    let mut distinct: Vec<&str> = ids.iter().map(String::as_str).collect();
    distinct.sort_unstable();
    distinct.dedup();
    let editions = distinct.into_iter().map(|id| opened.edition_of(id)).collect::<Result<Vec<_>, _>>()?;
    let indices: Vec<EditionIndex<'_>> = editions.into_iter().map(EditionIndex::new).collect();
    let contexts: Vec<Context<'_>> =
        indices.iter().map(|index| Context::new(&loaded.pathway, index, words).on(opened.date)).collect();
    let asked = arguments.asked();
    let selections: Vec<Selection<'_>> =
        contexts.iter().map(|context| select(&asked, context)).collect::<Result<_, _>>()?;
    let of = |id: &String| contexts.iter().zip(&selections).find(|(context, _)| context.edition().id.as_str() == id);
    let held: Vec<(&Context<'_>, &Selection<'_>, &Plan)> = ids
        .iter()
        .zip(plans)
        .filter_map(|(id, named)| of(id).map(|(context, selection)| (context, selection, named.plan)))
        .collect();
    let answer = match held[..] {
        [(context, selection, plan)] => Some(coverage::plan(context, selection, plan, arguments.options())),
        _ => coverage::schools(&held),
    };
    let Some((answer, (context, ..))) = answer.zip(held.first()) else {
        say(&words.say("coverage-no-plans", &[]));
        return Ok(Status::NothingChecked);
    };
    let is_held = |path: &str| plans.iter().any(|named| loaded.sources.file(named.plan.file).path == path);
    // Of all plans, one that cannot be read is missing too.
    let is_missing = |path: &str| arguments.plans && path.starts_with("plan");
    let of_editions = |path: &str| contexts.iter().any(|context| is_of_edition(path, context.edition()));
    let matters = |path: &str| is_held(path) || is_missing(path) || of_editions(path);
    let damage = Damage::of(loaded, &matters, words);
    finish(answer, damage.as_ref(), arguments, context.edition(), prepared, words, output)
}
