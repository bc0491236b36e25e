//! `pdcn diff OLD [NEW]`: what changes between two editions, whom it touches, and what it means in class.

mod accepted;
mod arguments;
mod git;
mod notes;
mod sides;
mod source;

use std::cell::LazyCell;
use std::io::{self, Write as _};
use std::mem::ManuallyDrop;

use pdcn_diff::accepted::{Acceptance, Decision, FILE, names};
use pdcn_diff::consequences::Consequences;
use pdcn_diff::{Category, Change, Comparison, Options, Side, compare};
use pdcn_document::{Options as DocumentOptions, Print};
use pdcn_emit::{ChangesFormat, ChangesRun, ComparedSide, LocatedChange, Origin, PlacesOfSide, Provenance};
use pdcn_model::{Accepted, Edition};
use pdcn_report::Editions;
use pdcn_report::changes::Filter;
use pdcn_texts::Texts;

pub(crate) use self::arguments::{DiffArguments, FailOn};
use self::sides::{Place, Sides, sides};
use crate::changes;
use crate::document::{csv, print_of};
use crate::failure::Failure;
use crate::find::here_if_known;
use crate::output::Output;
use crate::system::paths::shown;
use crate::today::today;
use crate::{Ending, Status};

pub(crate) fn run(arguments: &DiffArguments, words: &Texts, output: &mut Output) -> Ending {
    let destinations = arguments.outputs.destinations()?;
    // A logo that is not there is nobody's concern when nothing is printed.
    let prints =
        destinations.formats().any(|format| matches!(format, ChangesFormat::Document(format) if format.is_printed()));
    let decision = decision(arguments)?;
    // The process ends right after: giving the memory of large pathways back piece by piece would only take time.
    let sides = sides(arguments.pathway.as_deref(), arguments.old.as_deref(), arguments.new.as_deref(), words)?;
    let sides = ManuallyDrop::new(sides);
    if arguments.fail_on != FailOn::Never
        && let Provenance::Here(Origin::Embedded) = sides.source(sides.new).from
    {
        return Err(Failure::nothing_here("diff"));
    }
    let named = arguments.accepted.as_ref().filter(|path| !arguments.write_accepted || path.exists());
    let named = named.map(|path| accepted::read(path)).transpose()?;

    let (old, new) = (side(&sides, sides.old), side(&sides, sides.new));
    let editions = [sides.old, sides.new].map(|place| Editions::new(&sides.source(place).loaded));
    let filter = filter(&arguments.only, &editions, [old, new], words)?;
    let comparison = ManuallyDrop::new(compare(old, new, &Options::default()));
    let entries = named.as_ref().unwrap_or(&new.pathway.accepted);
    let mut acceptance = Acceptance::new(entries, today(), [&old.edition.id, &new.edition.id]);
    let located = located(&comparison, &sides, &filter, &mut acceptance);
    let others = LazyCell::new(|| other_years(old, new));
    let idle = acceptance.idle(|accepted| is_of_other_years(accepted, (*others).as_deref()));
    let run_side = |place: Place| {
        let source = sides.source(place);
        let broken = source.broken(sides.edition(place), sides.old.source == sides.new.source);
        ComparedSide::new(side(&sides, place), &source.from, broken)
    };
    let here = here_if_known();
    let mut run = ChangesRun {
        old: run_side(sides.old),
        new: run_side(sides.new),
        here: &here,
        comparison: &comparison,
        located: &located,
        hints: comparison.hints.iter().filter(|hint| keeps_hint(&filter, hint)).collect(),
        consequences: (!filter.is_of_kinds() && !comparison.changes.is_empty())
            .then(|| consequences(&comparison, &filter)),
        only: (!filter.is_everything()).then(|| filter.shown()),
        idle: &idle,
        notes: Vec::new(),
        threshold: threshold(arguments.fail_on),
        summary: arguments.summary,
        details: arguments.details,
        words,
    };
    let accepted_is_broken = named.is_none() && notes::loses_accepted(&sides.source(sides.new).loaded);
    run.notes = notes::notes(&run, &sides.notes, accepted_is_broken);
    if let Some(decision) = &decision {
        return write_accepted(arguments, &run, decision);
    }
    let print = if prints { print(sides.source(sides.new))? } else { Print::default() };
    let options = DocumentOptions { csv: csv::chosen(&arguments.csv), print, ..DocumentOptions::default() };
    changes::write(&run, &destinations, &options, arguments.no_pager, output)?;
    Ok(status(&run))
}

/// The changes that are asked for.
fn filter<'a>(
    only: &[String],
    editions: &'a [Editions<'a>; 2],
    sides: [Side<'a>; 2],
    words: &'a Texts,
) -> Result<Filter<'a>, Failure> {
    if only.is_empty() {
        return Ok(Filter::default());
    }
    let [old, new] = [0, 1].map(|at| editions[at].context(sides[at].edition.id.as_str(), words, None));
    match old.zip(new) {
        Some((old, new)) => Ok(Filter::new(only, [old, new])?),
        None => Err(Failure::no_such_edition(sides[1].edition.id.as_str(), &[])),
    }
}

/// How it is printed: as the settings of the new side say. At a revision there is no logo, which would be that of today.
fn print(source: &source::Source) -> Result<Print, Failure> {
    let origin = match &source.from {
        Provenance::Here(origin) => origin,
        Provenance::Revision { .. } => &Origin::Embedded,
    };
    print_of(&source.loaded.pathway.settings, origin)
}

fn side(sides: &Sides, place: Place) -> Side<'_> {
    let loaded = &sides.source(place).loaded;
    Side { pathway: &loaded.pathway, edition: sides.edition(place), sources: &loaded.sources }
}

/// The changes that are asked for, each with its fingerprint, its places and who accepted it. All changes are held
/// against the accepted ones, so that an entry does not look idle because its change is not asked for.
fn located<'a>(
    comparison: &'a Comparison<'a>,
    sides: &'a Sides,
    filter: &Filter<'_>,
    acceptance: &mut Acceptance<'a>,
) -> Vec<LocatedChange<'a>> {
    let mut places = [sides.old, sides.new].map(|place| PlacesOfSide::new(&sides.source(place).loaded.sources));
    let mut of_change = |change: &'a Change<'a>| {
        let fingerprint = change.fingerprint();
        let accepted = acceptance.accept(change, &fingerprint);
        let [old, new] = &mut places;
        filter.keeps(change).then(|| LocatedChange {
            change,
            fingerprint,
            accepted,
            old: change.old_place.as_ref().map(|place| old.find(place)),
            new: change.new_place.as_ref().map(|place| new.find(place)),
        })
    };
    comparison.changes.iter().filter_map(&mut of_change).collect()
}

/// Each edition of the pathway with the one before it, but for the pair that is compared; nothing when what is compared is
/// no such pair: what an entry without a pair was written for cannot be known then.
fn other_years<'a>(old: Side<'a>, new: Side<'a>) -> Option<Vec<Comparison<'a>>> {
    let follows = new.edition.previous.as_ref() == Some(&old.edition.id);
    if !follows || !std::ptr::eq(old.pathway, new.pathway) {
        return None;
    }
    let pair = |edition: &'a Edition| {
        let previous = new.pathway.edition(edition.previous.as_ref()?.as_str())?;
        let is_this = std::ptr::eq(edition, new.edition);
        (!is_this).then(|| compare(Side { edition: previous, ..new }, Side { edition, ..new }, &Options::default()))
    };
    Some(new.pathway.editions.iter().filter_map(pair).collect())
}

/// True for an entry that may be, or is, of other editions than those that are compared.
fn is_of_other_years(accepted: &Accepted, others: Option<&[Comparison<'_>]>) -> bool {
    others.is_none_or(|others| {
        let mut changes = others.iter().flat_map(|comparison| &comparison.changes);
        changes.any(|change| names(accepted, change, &change.fingerprint()))
    })
}

fn keeps_hint(filter: &Filter<'_>, hint: &pdcn_diff::Hint<'_>) -> bool {
    let kept = |id: &str| filter.keeps_outcome(id);
    !filter.is_of_kinds() && (kept(hint.old.id.as_str()) || kept(hint.new.id.as_str()))
}

/// The consequences that are asked for.
fn consequences<'a>(comparison: &Comparison<'a>, filter: &Filter<'_>) -> Consequences<'a> {
    let mut all = comparison.consequences();
    if filter.is_everything() {
        return all;
    }
    all.grades.retain(|grade| filter.keeps_grade(grade.grade));
    for grade in &mut all.grades {
        let id = |change: &pdcn_diff::consequences::GradeChange<'a>| {
            change.new.or(change.old).is_some_and(|outcome| filter.keeps_outcome(outcome.id.as_str()))
        };
        grade.changes.retain(id);
    }
    all.cohorts.retain(|cohort| filter.keeps_grade(cohort.from) || filter.keeps_grade(cohort.to));
    for cohort in &mut all.cohorts {
        cohort.twice.retain(|twice| filter.keeps_outcome(twice.outcome.id.as_str()));
        cohort.never.retain(|never| filter.keeps_outcome(never.outcome.id.as_str()));
        cohort.in_doubt.retain(|never| filter.keeps_outcome(never.outcome.id.as_str()));
    }
    all.ai.retain(|coverage| filter.keeps_grade(coverage.grade) && !filter.is_of_some_outcomes());
    all
}

fn threshold(fail_on: FailOn) -> Option<Category> {
    match fail_on {
        FailOn::Never => None,
        FailOn::Identity => Some(Category::Identity),
        FailOn::Planning => Some(Category::Planning),
        FailOn::Wording => Some(Category::Wording),
    }
}

fn status(run: &ChangesRun<'_>) -> Status {
    let failures = run.n_failures();
    if run.compared_nothing() {
        return Status::NothingChecked;
    }
    let say = |name: &str, values: &[(&'static str, pdcn_texts::Value)]| {
        // When even standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "{}", run.words.say(name, values));
    };
    if failures > 0 {
        say("diff-failures", &[("count", failures.into())]);
        return Status::Findings;
    }
    // What could not be read may be just what should be seen.
    if run.is_incomplete() {
        say("diff-incomplete", &[]);
        return Status::Findings;
    }
    Status::Clean
}

/// What is to be written of a decision, when one is to be.
fn decision(arguments: &DiffArguments) -> Result<Option<Decision<'_>>, Failure> {
    if !arguments.write_accepted {
        return Ok(None);
    }
    match (&arguments.reason, &arguments.by, today(), arguments.fail_on) {
        (_, _, _, FailOn::Never) | (None, ..) | (_, None, ..) | (_, _, None, _) => {
            Err(Failure::new("failure-accepted-needs"))
        }
        (Some(reason), Some(by), Some(date), _) => Ok(Some(Decision { reason, by, date })),
    }
}

/// Accepts all that would fail, with the reason and the name that were given.
fn write_accepted(arguments: &DiffArguments, run: &ChangesRun<'_>, decision: &Decision<'_>) -> Ending {
    if run.compared_nothing() {
        return Ok(Status::NothingChecked);
    }
    let path = match (&arguments.accepted, run.new.from) {
        (Some(path), _) => path.clone(),
        (None, Provenance::Here(Origin::Folder(folder))) => folder.join(FILE),
        (None, _) => return Err(Failure::new("failure-accepted-nowhere")),
    };
    let failing = run.located.iter().filter(|located| located.fails(run.threshold));
    let changes: Vec<(String, &str)> =
        failing.map(|located| (run.message(located), located.fingerprint.as_str())).collect();
    if !changes.is_empty() {
        accepted::add(&path, &changes, [&run.old.edition.id, &run.new.edition.id], decision)?;
    }
    let values = [("path", shown(&path).into()), ("count", changes.len().into())];
    let _ = writeln!(io::stderr().lock(), "{}", run.words.say("diff-accepted-written", &values));
    Ok(Status::Clean)
}
