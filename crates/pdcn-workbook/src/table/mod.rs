//! A table that a place has already, as a pathway to begin with: read, understood as a person would at a glance, shown, and taken
//! with an account of every cell. Whatever it holds is text.

mod cells;
mod colour;
mod file;
mod frame;
mod guess;
mod ids;
mod ledger;
mod legend;
mod mapping;
mod read;
mod refusal;
mod shade;
mod span;
mod take;
mod words;
mod write;

pub use self::cells::Sheet;
pub use self::colour::colour_name;
pub use self::file::{Unusable, read_mapping, write_mapping};
pub use self::frame::Frame;
pub use self::guess::{guess, language};
pub use self::ledger::NotTaken;
pub use self::mapping::{
    ColourMapping, ColumnMapping, CompetencyMapping, Mapping, Means, Role, SectionMapping, SignMapping, StrandMapping,
    TableMapping,
};
pub use self::read::read_tables;
pub use self::refusal::{Refusal, refuse, unreadable};
pub use self::take::{Taken, TakenOutcome, take};
pub use self::write::files;
