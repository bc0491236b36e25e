//! Changes between two editions of a pathway, as facts.
//!
//! [`compare`] takes two [`Side`]s (two school years of one pathway, or the same edition of two folders or two
//! revisions) and gives a [`Comparison`]: the [`Change`]s, each with its [`Kind`], what it is about, the values and
//! the places on both sides, and a fingerprint by which it is known again; [`Hint`]s of possible renames; and the
//! [`consequences`] for each grade, for the pupils who go from one grade to the next, and for the coverage of AI.
//!
//! Nothing here is worded for people, and nothing depends on the order of files or on how an edition is cut into them.
//!
//! ```
//! use pdcn_diff::{Detail, Kind, Options, Side, compare};
//! use pdcn_source::{Folder, load};
//!
//! let edition = |master: &str| {
//!     let outcome = format!(
//!         "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\nstatement = \"Nommer une IA.\"\n\
//!          learn = \"P1\"\nmaster = \"{master}\"\n"
//!     );
//!     let grade = |id: &str| format!(
//!         "[[grade]]\nid = \"{id}\"\ntitle = \"{id}\"\nshort = \"{id}\"\nstage = \"primary\"\ncycle = \"1\"\nage = 6\n"
//!     );
//!     let frame = format!(
//!         "id = \"2026-2027\"\ntitle = \"Parcours\"\nstatus = \"draft\"\nlicense = \"CC0-1.0\"\n{}{}{}",
//!         grade("P1"), grade("P2"), grade("P3"),
//!     );
//!     load(Folder::from_texts([
//!         ("editions/2026-2027/edition.toml", frame),
//!         ("editions/2026-2027/primary/ia.toml", outcome),
//!     ]))
//! };
//! let (old, new) = (edition("P3"), edition("P2"));
//! let side = |loaded| -> Side<'_> { let l: &pdcn_source::Loaded = loaded;
//!     Side { pathway: &l.pathway, edition: &l.pathway.editions[0], sources: &l.sources } };
//! let comparison = compare(side(&old), side(&new), &Options::default());
//! let change = &comparison.changes[0];
//! assert_eq!((change.kind, change.subject.id), (Kind::MasterEarlier, "IA-001"));
//! assert_eq!(change.detail, Detail::Grades(1));
//! ```

mod change;
mod changes;
mod compare;
pub mod consequences;
mod fingerprint;
mod hints;
mod implied;
mod kind;
mod likeness;
mod matching;
mod rewording;
mod side;
mod words;

pub use change::{Change, Detail, Subject, Thing, Value};
pub use compare::{Comparison, Options, compare};
pub use hints::Hint;
pub use kind::{Category, Kind, Mirror};
pub use likeness::likeness;
pub use rewording::{Rewording, Words};
pub use side::Side;
