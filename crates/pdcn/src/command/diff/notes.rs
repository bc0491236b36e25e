//! What must be known beside the changes: how the sides were found, what could not be read, which entries are idle.

use pdcn_diff::accepted::{Entry, FILE, Standing};
use pdcn_emit::{Broken, ChangesRun, ComparedSide};
use pdcn_source::Loaded;
use pdcn_texts::Value;

/// The notes, the most urgent first.
pub(super) fn notes(run: &ChangesRun<'_>, of_sides: &[String], accepted_is_broken: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if run.compared_nothing() {
        notes.push(run.words.say("diff-nothing", &[]));
    }
    for (part, side) in [("old", &run.old), ("new", &run.new)] {
        notes.extend(broken(run, part, side));
    }
    if accepted_is_broken {
        notes.push(run.words.say("diff-broken-accepted", &[("path", run.new.path(FILE).into())]));
    }
    notes.extend(of_sides.iter().cloned());
    notes.extend(run.idle.iter().map(|entry| idle(run, entry)));
    notes
}

/// What could not be read of a side, and what that means.
fn broken(run: &ChangesRun<'_>, part: &str, side: &ComparedSide<'_>) -> Option<String> {
    if side.broken.is_empty() {
        return None;
    }
    let one = |broken: &Broken| broken.words(&side.path(&broken.path), run.words);
    let files: Vec<String> = side.broken.iter().map(one).collect();
    let values = [("edition", side.edition.id.as_str().into()), ("files", files.join("; ").into())];
    Some(run.words.part("diff-broken", part, &values))
}

/// True when accepted changes could not be read: they accept nothing, and the build fails rather than passes.
pub(super) fn loses_accepted(loaded: &Loaded) -> bool {
    let of_file = |problem: &pdcn_source::Problem| {
        problem.loses_something() && loaded.sources.file(problem.place().file).path == FILE
    };
    loaded.problems.iter().any(of_file)
}

fn idle(run: &ChangesRun<'_>, entry: &Entry<'_>) -> String {
    let accepted = entry.accepted;
    let subject = [accepted.kind.as_deref(), accepted.subject.as_deref()];
    let subject = subject.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let name = accepted.fingerprint.clone().unwrap_or(subject);
    let nearest = match entry.standing {
        Standing::NoSuchKind => {
            let kinds = pdcn_diff::Kind::ALL.iter().map(|kind| kind.name());
            pdcn_source::nearest(accepted.kind.as_deref().unwrap_or_default(), kinds).unwrap_or("?")
        }
        _ => "",
    };
    let values = [
        ("name", Value::from(name)),
        ("reason", accepted.reason.as_str().into()),
        ("until", accepted.until.map(|until| until.to_string()).unwrap_or_default().into()),
        ("nearest", nearest.into()),
    ];
    run.words.part("diff-idle", entry.standing.name(), &values)
}
