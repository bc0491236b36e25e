//! `--watch`: lints again each time a file of the pathway changes, until it is interrupted.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use notify::{RecursiveMode, Watcher as _};
use pdcn_emit::Origin;

use super::{Job, once};
use crate::failure::Failure;
use crate::output::Output;
use crate::{Ending, Status};

/// How long nothing may change before the files are read again: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(150);

pub(super) fn watch(job: &Job<'_>, output: &mut Output) -> Ending {
    let Origin::Folder(root) = &job.found.origin else { return Err(Failure::embedded()) };
    let (sender, changes) = mpsc::channel();
    let refused = |error: notify::Error| Failure::new("failure-watch").path(root).with("detail", error.to_string());
    let of_pathway = move |event: notify::Result<notify::Event>| {
        let is_toml = |event: &notify::Event| {
            !event.kind.is_access()
                && event.paths.iter().any(|path| path.extension().is_some_and(|ending| ending == "toml"))
        };
        if event.as_ref().map_or(true, is_toml) {
            // Nobody listens any more once the command ends.
            let _ = sender.send(());
        }
    };
    let mut watcher = notify::recommended_watcher(of_pathway).map_err(refused)?;
    watcher.watch(root, RecursiveMode::Recursive).map_err(refused)?;
    loop {
        output.clear()?;
        // What cannot run now (a name misspelt in the settings) may run after the next change.
        let status = match once(job, output) {
            Ok(status) => status,
            Err(failure) => {
                failure.report(job.words);
                Status::NothingChecked
            }
        };
        output.write(|out| writeln!(out, "\n{}", job.words.say("watch-waiting", &[])))?;
        if output.is_closed() || changes.recv().is_err() {
            return Ok(status);
        }
        while changes.recv_timeout(QUIET) != Err(RecvTimeoutError::Timeout) {}
    }
}
