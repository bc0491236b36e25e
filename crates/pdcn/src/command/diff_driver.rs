//! `pdcn diff-driver`: what git runs for a file of a pathway, once it is told to (`diff.pdcn.command`).
//!
//! Git gives the file as it was and as it is. Both are read among the other files of the pathway as they are now, and
//! the edition that the file belongs to is compared with itself: of a plan the one that it follows, and for a file that
//! belongs to all, the current one.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use pdcn_diff::{Options, Side, compare};
use pdcn_model::{Edition, Plan, in_edition};
use pdcn_report::changes::message;
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::{Texts, visible};

use crate::failure::Failure;
use crate::find::{Found, find_file};
use crate::output::Output;
use crate::system::programs::is_nothing;
use crate::{Ending, Status};

/// The arguments of `pdcn diff-driver`.
#[derive(Debug, clap::Args)]
pub(crate) struct DiffDriverArguments {
    #[arg(required = true, num_args = 1.., allow_hyphen_values = true)]
    pub(crate) values: Vec<OsString>,
}

pub(crate) fn run(arguments: &DiffDriverArguments, words: &Texts, output: &mut Output) -> Ending {
    let (path, lines) = match arguments.values.as_slice() {
        // Git gives the path alone while a merge is not settled.
        [path] => (path, vec![words.say("driver-unmerged", &[])]),
        [path, old, _, _, new, rest @ ..] => {
            // Of a file that was renamed git also gives the name that it has now.
            let renamed = rest.get(2).filter(|_| rest.len() > 3).unwrap_or(path);
            let sides = [(path, old), (renamed, new)].map(|(name, version)| (Path::new(name), Path::new(version)));
            (path, of_file(sides, words).unwrap_or_else(|failure| vec![failed(&failure, words)]))
        }
        _ => return Err(Failure::new("failure-driver")),
    };
    output.write(|out| {
        writeln!(out, "{}", visible(&path.to_string_lossy()))?;
        lines.iter().try_for_each(|line| writeln!(out, "  {line}"))
    })?;
    Ok(Status::Clean)
}

/// Why nothing can be said. Git ends with the first tool that fails, and shows none of the other files: a line must do.
fn failed(failure: &Failure, words: &Texts) -> String {
    let is_foreign = failure.says("failure-no-pathway") || failure.says("failure-no-such-path");
    words.say(if is_foreign { "driver-foreign" } else { "driver-failed" }, &[])
}

/// What changes in a file, a line each: its name and its text on both sides.
fn of_file(versions: [(&Path, &Path); 2], words: &Texts) -> Result<Vec<String>, Failure> {
    let [(path, _), (new_path, _)] = versions;
    let found = pathway_of(new_path)?;
    let new_inside = found.within.first().cloned().unwrap_or_default();
    let mut folder = found.read_any_format()?;
    // A file that comes from elsewhere is compared as the one that it has become.
    let inside = pathway_of(path).ok().and_then(|found| found.within.first().cloned());
    let inside = inside
        .filter(|inside| Path::new(inside).extension().is_some_and(|ending| ending == "toml"))
        .unwrap_or_else(|| new_inside.clone());
    folder.remove(&inside);
    folder.remove(&new_inside);
    let mut sides = Vec::new();
    for (inside, (_, version)) in [&inside, &new_inside].into_iter().zip(versions) {
        sides.push(load(found.upgraded(with(folder.clone(), inside, version)?)?));
    }
    let [old, new] = sides.as_slice() else { return Ok(Vec::new()) };
    let mut lines = Vec::new();
    if [(old, &inside), (new, &new_inside)].iter().any(|(side, inside)| is_broken(side, inside)) {
        lines.push(words.say("driver-broken", &[]));
    }
    let say = |name: &str, edition: &Edition| words.say(name, &[("edition", edition.id.as_str().into())]);
    match (edition(old, &inside), edition(new, &new_inside)) {
        (Some(was), Some(is)) => {
            let (old, new) = (side(old, was), side(new, is));
            let comparison = compare(old, new, &Options::default());
            lines.extend(comparison.changes.iter().map(|change| {
                let category = words.part("driver-category", change.category().name(), &[]);
                format!("{category} · {}", message(change, words))
            }));
        }
        (None, Some(is)) => lines.push(say("driver-edition-added", is)),
        (Some(was), None) => lines.push(say("driver-edition-removed", was)),
        (None, None) => {}
    }
    if lines.is_empty() {
        lines.push(words.say("driver-nothing", &[]));
    }
    Ok(lines)
}

/// The pathway that a file lies in, which may be gone with its folder.
fn pathway_of(path: &Path) -> Result<Found, Failure> {
    let full = std::path::absolute(path).map_err(|error| Failure::read(path, &error))?;
    let there = full.ancestors().skip(1).find(|folder| folder.is_dir()).unwrap_or(Path::new("/"));
    // Found from the nearest folder that is there; the path within is that of the file.
    let found = find_file(None, &there.join("file.toml"))?;
    let pdcn_emit::Origin::Folder(root) = &found.origin else { return Ok(found) };
    find_file(Some(root), path)
}

/// The files of a pathway with one of them as it is in a version.
fn with(mut folder: Folder, inside: &str, version: &Path) -> Result<Folder, Failure> {
    folder.remove(inside);
    if !is_nothing(version) {
        let bytes = std::fs::read(version).map_err(|error: io::Error| Failure::read(version, &error))?;
        folder.put(inside, String::from_utf8_lossy(&bytes).into_owned());
    }
    Ok(folder)
}

fn side<'a>(loaded: &'a Loaded, edition: &'a Edition) -> Side<'a> {
    Side { pathway: &loaded.pathway, edition, sources: &loaded.sources }
}

/// The edition that a file belongs to; the current one for a file that belongs to all.
fn edition<'a>(loaded: &'a Loaded, inside: &str) -> Option<&'a Edition> {
    let is_file =
        |plan: &&Plan| loaded.sources.files().get(plan.file.position()).is_some_and(|file| file.path == inside);
    let followed =
        loaded.pathway.plans.iter().find(is_file).and_then(|plan| loaded.pathway.edition(plan.edition.as_str()));
    if followed.is_some() {
        return followed;
    }
    match in_edition(inside) {
        Some((folder, _)) => loaded.pathway.editions.iter().find(|edition| edition.folder == folder),
        None => loaded.pathway.current(),
    }
}

fn is_broken(loaded: &Loaded, inside: &str) -> bool {
    let of_file = |problem: &pdcn_source::Problem| {
        problem.loses_something() && loaded.sources.file(problem.place().file).path == inside
    };
    loaded.problems.iter().any(of_file)
}
