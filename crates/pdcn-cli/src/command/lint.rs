//! `pdcn lint`: is the pathway right, and how is it mended?

use std::mem::ManuallyDrop;

use pdcn_lint::{EditionChoice, Located, Options, Texts, lint};
use pdcn_model::Date;
use pdcn_source::{Loaded, load, nearest};

use crate::arguments::LintArguments;
use crate::error::Failure;
use crate::find::{Found, find};
use crate::fingerprint::fingerprints;
use crate::format::Run;
use crate::output::Output;
use crate::{Outcome, Status};

/// The name that stands for every edition.
const ALL_EDITIONS: &str = "all";

pub(crate) fn run(arguments: &LintArguments, words: &Texts, output: &mut Output) -> Outcome {
    // Before the work, so that a slip in a name is said at once.
    let destinations = arguments.outputs.destinations()?;
    let found = find(arguments.pathway.as_deref(), &arguments.paths)?;
    // The process ends right after: giving the memory of a large pathway back piece by piece would only take time.
    let loaded = ManuallyDrop::new(load(found.read()?));
    let options = Options { editions: editions(arguments, &found, &loaded)?, today: today(), ..Options::default() };
    let report = lint(&loaded, &options);
    let findings = report.locate(&loaded.sources);
    // Of all findings, before any are left out: see there.
    let fingerprints = fingerprints(&loaded.sources, &findings);
    let identified = findings.into_iter().zip(fingerprints);
    let (findings, fingerprints): (Vec<_>, Vec<_>) =
        identified.filter(|(finding, _)| is_within(finding, &found, &loaded)).unzip();
    let n_files = loaded.sources.files().iter().filter(|file| found.covers(&file.path)).count();

    let run = Run {
        found: &found,
        sources: &loaded.sources,
        checked: &report.checked,
        n_files,
        findings: &findings,
        fingerprints: &fingerprints,
        words,
    };
    destinations.write(&run, output)?;
    let failed = findings.iter().any(|located| located.finding.level >= arguments.fail_on.level());
    Ok(if failed {
        Status::Findings
    } else if run.checked_nothing() {
        Status::NothingChecked
    } else {
        Status::Clean
    })
}

/// The day, by universal time: exceptions end on it, give or take a night.
fn today() -> Option<Date> {
    // A point in time is written with its day first: `2026-11-23T…`.
    Date::parse(jiff::Timestamp::now().to_string().get(..10)?)
}

/// The editions that are asked for; a path into another edition asks for that one.
fn editions(arguments: &LintArguments, found: &Found, loaded: &Loaded) -> Result<EditionChoice, Failure> {
    let known = || loaded.pathway.editions.iter().map(|edition| edition.id.as_str());
    if arguments.edition.iter().any(|name| name == ALL_EDITIONS) {
        return Ok(EditionChoice::All);
    }
    if let Some(name) = arguments.edition.iter().find(|name| !known().any(|id| id == name.as_str())) {
        return Err(Failure::NoSuchEdition {
            name: name.clone(),
            known: known().map(str::to_owned).collect(),
            nearest: nearest(name, known()).map(str::to_owned),
        });
    }
    if !arguments.edition.is_empty() {
        return Ok(EditionChoice::Ids(arguments.edition.clone()));
    }
    let is_named = |folder: &str| found.within.iter().any(|path| path.split('/').nth(1) == Some(folder));
    let of_paths = loaded.pathway.editions.iter().filter(|edition| is_named(&edition.folder));
    let of_paths: Vec<String> = of_paths.map(|edition| edition.id.to_string()).collect();
    Ok(if of_paths.is_empty() { EditionChoice::Current } else { EditionChoice::Ids(of_paths) })
}

fn is_within(finding: &Located<'_>, found: &Found, loaded: &Loaded) -> bool {
    finding.labels.first().is_none_or(|label| found.covers(&loaded.sources.file(label.file).path))
}
