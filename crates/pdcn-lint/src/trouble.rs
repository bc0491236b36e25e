//! Outcomes whose block has a fault that is told: what seems missing there may well be what is faulty.

use foldhash::HashSet;
use pdcn_model::Outcome;
use pdcn_source::Step;

use crate::Context;

/// The outcomes that reading came up against something in.
#[derive(Debug)]
pub(crate) struct TroubledBlocks {
    outcomes: HashSet<(u32, u32)>,
    /// Files with syntax errors: what is lost there may be anybody's.
    damaged: HashSet<u32>,
}

impl TroubledBlocks {
    pub(crate) fn new(context: &Context<'_>) -> Self {
        let place_of_outcome = |problem: &pdcn_source::Problem| {
            let place = problem.place();
            match place.path.as_slice() {
                [Step::Key(list), Step::Index(index), ..] if list == "outcome" => Some((place.file, *index)),
                _ => None,
            }
        };
        let files = (0..).zip(context.sources.files());
        Self {
            outcomes: context.problems.iter().filter_map(place_of_outcome).collect(),
            damaged: files.filter(|(_, file)| file.is_damaged()).map(|(number, _)| number).collect(),
        }
    }

    /// True when a fault that is told may be why something is missing in an outcome.
    pub(crate) fn contains(&self, outcome: &Outcome) -> bool {
        let home = outcome.home;
        self.outcomes.contains(&(home.file, home.index)) || self.damaged.contains(&home.file)
    }
}
