//! The verbs: one file each.

pub(crate) mod atelier;
pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod diff_driver;
pub(crate) mod edit;
pub(crate) mod explain;
pub(crate) mod export;
mod facts;
pub(crate) mod import;
pub(crate) mod init;
pub(crate) mod lint;
mod list_format;
pub(crate) mod new_edition;
pub(crate) mod new_plan;
pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod show_settings;
pub(crate) mod status;
pub(crate) mod upgrade;
mod year;
