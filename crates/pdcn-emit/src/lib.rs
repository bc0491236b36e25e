#![doc = include_str!("../README.md")]

mod broken;
mod changes;
mod findings;
mod github;
mod json;
mod junit;
mod look;
mod origin;
mod provenance;
mod schema;
pub mod text;
mod texts;

pub use broken::{Broken, Cause};
pub use changes::{
    ChangesDocuments, ChangesFormat, ChangesRun, ChangesViews, ComparedSide, LocatedChange, PlaceOfChange,
    PlacesOfSide, write_changes,
};
pub use findings::{FindingsDocuments, FindingsFormat, FindingsRun, Hiding, Mended, write_findings};
pub use look::Look;
pub use origin::Origin;
pub use provenance::Provenance;
pub use schema::{changes_schema, finding_line_schema, findings_schema};
pub use texts::{catalogues, texts};
