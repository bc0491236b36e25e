//! Values that reading refused, missed or lost: what they would have said is not known, and has a finding already.

use foldhash::{HashSet, HashSetExt as _};
use pdcn_source::{Meant, Problem};
use pdcn_toml::{FileNumber, Place, Step};

use crate::finding::Change;
use crate::{Context, Finding};

/// The places that problems of reading are in.
#[derive(Debug)]
pub(crate) struct Refused {
    places: HashSet<(FileNumber, Vec<Step>)>,
    /// Files with syntax errors: what is lost there may be anybody's.
    damaged: HashSet<FileNumber>,
}

impl Refused {
    /// The places of the problems of a pathway, and those of all that they are part of.
    pub(crate) fn new(context: &Context<'_>) -> Self {
        let mut places = HashSet::new();
        for problem in context.problems {
            let Place { file, mut path, .. } = problem.place();
            // A misspelt key stands for the one that was meant.
            if let Problem::UnknownKey { meant: Meant::Missing(key) | Meant::Other(key), .. } = problem
                && let Some(last) = path.last_mut()
            {
                *last = Step::Key(key.clone().into());
            }
            if let Problem::MissingKeys { keys, .. } = problem {
                let of_key = |key: &String| path.iter().cloned().chain([Step::Key(key.clone().into())]).collect();
                places.extend(keys.iter().map(|key| (file, of_key(key))));
            }
            while !path.is_empty() {
                places.insert((file, path.clone()));
                path.pop();
            }
        }
        let files = context.sources.numbered();
        let damaged = files.filter(|(_, file)| file.is_damaged()).map(|(number, _)| number).collect();
        Self { places, damaged }
    }

    /// True when nothing was refused.
    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// True when something at a place or in it was refused, or is missing.
    pub(crate) fn holds(&self, place: &Place) -> bool {
        !self.is_empty() && self.places.contains(&(place.file, place.path.clone()))
    }
    /// True when what seems missing at a place, or in it, may well be there: something was refused or is missing at it,
    /// and that is told, or a syntax error of the file may have taken it.
    pub(crate) fn may_hide(&self, place: &Place) -> bool {
        self.damaged.contains(&place.file) || self.holds(place)
    }
}

/// Takes back the fixes that would take out something of which a part was not understood: it is not ours to throw away.
pub(crate) fn settle(context: &Context<'_>, findings: &mut [Finding]) {
    let refused = Refused::new(context);
    if refused.is_empty() {
        return;
    }
    for finding in findings {
        let mut edits = finding.fix.iter().flat_map(|fix| &fix.edits);
        if edits.any(|edit| edit.change == Change::Remove && refused.holds(&edit.place)) {
            finding.fix = None;
        }
    }
}
