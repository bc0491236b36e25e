//! What a run found, and what it looked at.

use std::time::Duration;

use pdcn_model::Date;
use pdcn_toml::{FileNumber, Place};

use crate::finding::Finding;
use crate::unread::HeldBack;

/// What a run found and what it looked at.
#[derive(Debug)]
pub struct Report {
    /// The findings, by rule.
    pub findings: Vec<Finding>,
    /// What was looked at: a run that checked nothing must not look like success.
    pub checked: Checked,
    /// What was found and is not shown, with why: accepted by exceptions, in files that are left out, and, when that was
    /// asked for, of rules that were switched off.
    pub hidden: Vec<Hidden>,
    /// The files of which something could not be read as it is written, whatever is shown.
    pub unread: Vec<FileNumber>,
    /// The rules that may have had more to say, had everything been read.
    pub held_back: Vec<HeldBack>,
    /// The time of each rule, by id, over all threads; empty when nobody asked.
    pub timings: Vec<(&'static str, Duration)>,
}

/// What a run looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// TOML files.
    pub files: usize,
    /// The editions that were linted, by id.
    pub editions: Vec<String>,
    /// Outcomes of those editions.
    pub outcomes: usize,
    /// Prerequisites of those outcomes that name an outcome.
    pub prerequisites: usize,
    /// Rules that were run.
    pub rules: usize,
    /// Findings that an exception of an outcome accepts.
    pub allowed: usize,
    /// Files whose findings the settings leave out.
    pub excluded: usize,
}

/// A finding that is not shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Hidden {
    /// The finding.
    pub finding: Finding,
    /// Why it is not shown.
    pub why: Why,
}

/// Why a finding is not shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// An exception accepts it.
    Exception {
        /// The block that says so.
        place: Place,
        /// Its reason.
        reason: String,
        /// Until when, if it ends.
        until: Option<Date>,
    },
    /// Its file is left out by the settings.
    Excluded {
        /// The pattern that names the file.
        pattern: String,
    },
    /// Its rule was switched off.
    Off {
        /// True when the settings did, false for the command line.
        by_settings: bool,
        /// The reason that the settings give.
        reason: Option<String>,
    },
}
