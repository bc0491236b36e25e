//! The one list of views: the files and folders beside this one. Written by a test; `PDCN_UPDATE=1` renews it.

pub mod changes;
pub mod chart;
pub mod checklist;
pub mod coverage;
pub mod developing;
pub mod family;
pub mod inventory;
pub mod labels;
pub mod lexicon;
pub mod map;
pub mod material;
pub mod measures;
pub mod poster;
pub mod reflection;
pub mod revision;
pub mod show;
pub mod table;
pub mod topics;
pub mod wall;
pub mod year;

use crate::View;

/// Every view, by name.
pub static VIEWS: &[&View] = &[
    &changes::VIEW,
    &chart::VIEW,
    &checklist::VIEW,
    &coverage::VIEW,
    &developing::VIEW,
    &family::VIEW,
    &inventory::VIEW,
    &labels::VIEW,
    &lexicon::VIEW,
    &map::VIEW,
    &material::VIEW,
    &measures::VIEW,
    &poster::VIEW,
    &reflection::VIEW,
    &revision::VIEW,
    &show::VIEW,
    &table::VIEW,
    &topics::VIEW,
    &wall::VIEW,
    &year::VIEW,
];
