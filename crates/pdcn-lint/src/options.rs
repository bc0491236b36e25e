//! What may be set of a run: which editions, which rules, which day.

use std::time::Duration;

use pdcn_model::{Date, EditionStatus, Level};
use pdcn_source::Loaded;

/// What to lint.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The editions whose rules are run; what holds for every file is checked in all.
    pub editions: EditionChoice,
    /// Levels over those of the settings, by rule or category; of two with the same name the last counts.
    pub levels: Vec<(String, Level)>,
    /// The only rules or categories to run, by name; all when there are none.
    pub only: Vec<String>,
    /// The day on which exceptions and dates of checking are judged; without it they do not end.
    pub today: Option<Date>,
    /// The text of the schema that this program publishes under a name (`outcomes`); without it, copies of the schemas in the
    /// pathway are not compared.
    pub schemas: Option<fn(&str) -> Option<String>>,
    /// True when the rules that were switched off are to be run as well, to tell what they hide.
    pub show_hidden: bool,
    /// A clock that never goes back, to time the rules; without it they are not timed.
    pub clock: Option<fn() -> Duration>,
}

/// The editions to lint.
#[derive(Clone, Debug, Default)]
pub enum EditionChoice {
    /// The one that the settings call current, else the last one; each that comes after it, which will be; and each draft
    /// that is not before it, which somebody is working on.
    #[default]
    Current,
    /// All.
    All,
    /// These, by id.
    Ids(Vec<String>),
}

impl EditionChoice {
    pub(crate) fn of(&self, loaded: &Loaded) -> Vec<usize> {
        let editions = &loaded.pathway.editions;
        let with_id = |id: &str| editions.iter().position(|edition| edition.id.as_str() == id);
        match self {
            Self::Current => {
                let current = with_id(loaded.pathway.settings.current.as_str());
                let Some(current) = current.or_else(|| editions.len().checked_sub(1)) else { return Vec::new() };
                let before = loaded.pathway.before(&editions[current]);
                let is_to_come = |at: &usize| {
                    let edition = &editions[*at];
                    *at != current
                        && !before.iter().any(|one| std::ptr::eq(*one, edition))
                        && (edition.status == EditionStatus::Draft
                            || loaded.pathway.comes_after(edition, &editions[current]))
                };
                std::iter::once(current).chain((0..editions.len()).filter(is_to_come)).collect()
            }
            Self::All => (0..editions.len()).collect(),
            Self::Ids(ids) => ids.iter().filter_map(|id| with_id(id)).collect(),
        }
    }
}
