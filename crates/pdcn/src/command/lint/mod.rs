//! `pdcn lint`: is the pathway right, and how is it mended?

mod arguments;
pub(crate) mod fix;
mod job;
mod timings;
mod watch;

use std::io::{self, Write};
use std::mem::ManuallyDrop;

use pdcn_emit::{FindingsRun, Mended};
use pdcn_lint::{Baseline, Safety, mend_all};
use pdcn_model::Level;
use pdcn_source::Loaded;
use pdcn_texts::Texts;

pub(crate) use self::arguments::LintArguments;
use self::job::{Job, Shown};
use crate::baseline::{self, NO_BASELINE};
use crate::failure::Failure;
use crate::findings;
use crate::output::Output;
use crate::system::paths::shown;
use crate::{Ending, Status};

pub(crate) fn run(arguments: &LintArguments, words: &Texts, output: &mut Output) -> Ending {
    let job = Job::new(arguments, words)?;
    if arguments.watch { watch::watch(&job, output) } else { once(&job, output) }
}

/// Reads, mends when asked to, lints and writes what was found.
fn once(job: &Job<'_>, output: &mut Output) -> Ending {
    let arguments = job.arguments;
    let folder = job.read()?;
    // The process ends right after: giving the memory of a large pathway back piece by piece would only take time.
    let mut loaded = ManuallyDrop::new(job.load(folder.clone()));
    let mut mended = None;
    if arguments.fix || arguments.diff {
        let at_least = if arguments.unsafe_fixes { Safety::Unsafe } else { Safety::Safe };
        let mut mending = mend_all(job, folder, &loaded, at_least)?;
        // Seen first, then made: a preview leaves the folder as it is.
        if arguments.diff {
            output.write(|out| fix::write_diff(&mending, &job.below_here().unwrap_or_default(), out))?;
        } else {
            fix::write(&mending, &job.found.origin, &loaded.sources)?;
            loaded = mending.loaded.take().map_or(loaded, ManuallyDrop::new);
        }
        mended = Some(Mended {
            files: mending.files.len(),
            made: mending.made,
            left: mending.left,
            at_least,
            preview: arguments.diff,
        });
    }
    job.shown(&loaded, |shown| {
        let run = job.run(&loaded, &shown, mended);
        if arguments.write_baseline {
            return write_baseline(job, &loaded, &run);
        }
        prune(job, &shown)?;
        let options = job.options_of_documents(&loaded)?;
        if arguments.diff {
            findings::write(&run, &job.destinations, &options, None)?;
            say(&run);
            if job.below_here().is_none() {
                let path = job.found.words(job.words);
                let _ =
                    writeln!(io::stderr().lock(), "{}", job.words.say("patch-elsewhere", &[("pathway", path.into())]));
            }
        } else {
            findings::write(&run, &job.destinations, &options, Some(output))?;
        }
        if arguments.timings {
            timings::say(&shown.report.timings, job.words);
        }
        Ok(status(&run, arguments))
    })?
}

fn status(run: &FindingsRun<'_>, arguments: &LintArguments) -> Status {
    let warns = !run.warnings.is_empty() && arguments.fail_on.level() <= Level::Warning;
    if warns || run.findings.iter().any(|located| located.finding.level >= arguments.fail_on.level()) {
        Status::Findings
    } else if run.checked_nothing() || !run.without_files.is_empty() {
        Status::NothingChecked
    } else {
        Status::Clean
    }
}

/// Makes the findings of a run those that the pathway lives with for now.
fn write_baseline(job: &Job<'_>, loaded: &Loaded, run: &FindingsRun<'_>) -> Ending {
    let Some(path) = &job.arguments.baseline else { return Ok(Status::Clean) };
    if job.is_limited() {
        return Err(Failure::new("failure-limited-baseline"));
    }
    // What was accepted and is only out of sight stays accepted.
    let mut kept = match baseline::read(path) {
        Ok(known) => known.into_entries(),
        Err(failure) if failure.says(NO_BASELINE) => Vec::new(),
        Err(failure) => return Err(failure),
    };
    job.keep_there(loaded, &mut kept);
    let baseline = Baseline::of(run.identified(), kept, run.sources);
    baseline::write(path, &baseline)?;
    let values = [("path", shown(path).into()), ("count", baseline.len().into())];
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{}", run.words.say("baseline-written", &values));
    Ok(if run.checked_nothing() { Status::NothingChecked } else { Status::Clean })
}

fn prune(job: &Job<'_>, shown: &Shown<'_>) -> Result<(), Failure> {
    let (true, Some(path), Some(known), Some(comparison)) =
        (job.arguments.prune, &job.arguments.baseline, &job.baseline, &shown.comparison)
    else {
        return Ok(());
    };
    if job.is_limited() {
        return Err(Failure::new("failure-limited-baseline"));
    }
    if !comparison.stale.is_empty() {
        baseline::write(path, &known.clone().without(&comparison.stale))?;
    }
    let values = [("count", comparison.stale.len().into())];
    let _ = writeln!(io::stderr().lock(), "{}", job.words.say("baseline-pruned", &values));
    Ok(())
}

/// Says on standard error what a preview showed: standard output is a patch.
fn say(run: &FindingsRun<'_>) {
    if let Some(line) = run.mended_sentence() {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }
}
