//! The shape of findings in JSON, version 1: copies that no change inside the program can touch by accident.
//!
//! A key may be added; a key that is here never changes its meaning or goes away within the version.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

/// The version that every document names.
pub(crate) const SCHEMA_VERSION: u32 = 1;

/// A run of the linter.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Findings", description = "What `pdcn lint --format json` writes.")]
pub(crate) struct Findings {
    #[serde(flatten)]
    pub(crate) about: About,
    /// The findings, by file, place and rule.
    pub(crate) findings: Vec<Finding>,
}

/// One line of `jsonl`.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case")]
#[schemars(
    title = "Line of findings",
    description = "What each line of `pdcn lint --format jsonl` is: the findings by file, place and rule, one each, and \
                   then one summary. A text without a summary as its last line has lost its end."
)]
pub(crate) enum Line {
    /// One finding, as in `json`.
    Finding(Finding),
    /// What there is in `json` besides the findings: always there, always the last line.
    Summary(About),
}

/// What there is to say about a run besides its findings.
#[derive(Serialize, JsonSchema)]
pub(crate) struct About {
    /// The version of this shape: 1.
    pub(crate) schema_version: u32,
    /// The program.
    pub(crate) tool: Tool,
    /// The language of messages, helps and labels.
    pub(crate) language: String,
    /// The pathway that was linted.
    pub(crate) pathway: Origin,
    /// What was looked at.
    pub(crate) checked: Checked,
    /// How many findings there are.
    pub(crate) summary: Summary,
    /// The files of which something could not be read, whether or not findings say so: that nothing was found in the rest of
    /// them means nothing.
    pub(crate) unread: Vec<String>,
    /// The rules that may have had more to say, had everything been read.
    pub(crate) held_back: Vec<HeldBack>,
    /// The findings that are not listed, with what hides each; empty unless `--show-accepted` asks for them.
    pub(crate) hidden: Vec<Hidden>,
}

/// A rule that may have had more to say.
#[derive(Serialize, JsonSchema)]
pub(crate) struct HeldBack {
    /// The name of the rule.
    pub(crate) rule: String,
    /// The files that could not be read as a whole, and that it waits for.
    pub(crate) files: Vec<String>,
}

/// A finding that is not listed.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Hidden {
    /// The name of the rule.
    pub(crate) rule: String,
    /// `error`, `warning` or `info`.
    pub(crate) level: String,
    /// The id of the thing that it is about.
    pub(crate) subject: Option<String>,
    /// What is wrong.
    pub(crate) message: String,
    /// Where; nothing for a finding without a place.
    pub(crate) place: Option<Place>,
    /// What hides it: `baseline`, `exception` (of the data), `excluded` (its file is left out), `off` (its rule is switched
    /// off by the settings) or `off-command` (by the command line).
    pub(crate) why: String,
    /// The file that accepts it, for an exception.
    pub(crate) by: Option<String>,
    /// The reason that is given, when there is one.
    pub(crate) reason: Option<String>,
    /// The last day on which an exception holds, when it has one.
    pub(crate) until: Option<String>,
    /// The pattern that leaves its file out.
    pub(crate) pattern: Option<String>,
}

/// The program.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Tool {
    /// `pdcn`
    pub(crate) name: String,
    /// Its version.
    pub(crate) version: String,
}

/// The pathway that was linted.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Origin {
    /// Its folder, as found from where the command ran.
    pub(crate) path: Option<String>,
    /// True for the pathway that the program carries.
    pub(crate) embedded: bool,
}

/// What was looked at.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Checked {
    /// TOML files that findings were asked of.
    pub(crate) files: usize,
    /// The ids of the editions that were linted.
    pub(crate) editions: Vec<String>,
    /// Outcomes of those editions.
    pub(crate) outcomes: usize,
    /// Prerequisites of those outcomes that name an outcome.
    pub(crate) prerequisites: usize,
    /// Rules that were run.
    pub(crate) rules: usize,
    /// True when there was nothing to check; the exit code is then 3.
    pub(crate) nothing: bool,
}

/// How many findings there are.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Summary {
    /// Errors.
    pub(crate) errors: usize,
    /// Warnings.
    pub(crate) warnings: usize,
    /// Infos.
    pub(crate) infos: usize,
    /// Findings that an exception of an outcome accepts; they are not listed.
    pub(crate) allowed: usize,
    /// Findings that the baseline accepts; they are not listed.
    pub(crate) baselined: usize,
    /// Entries of the baseline that no finding matches any more.
    pub(crate) stale: usize,
    /// Findings that `--fix` mended in this run.
    pub(crate) fixed: usize,
    /// Findings with a fix that keeps the meaning.
    pub(crate) fixable: usize,
    /// Findings with a fix that a person must look at first.
    pub(crate) fixable_unsafe: usize,
    /// Findings by rule.
    pub(crate) by_rule: BTreeMap<String, usize>,
}

/// One finding.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Finding {
    /// What makes it the same finding in another run: made of the rule, the subject and the flagged words, never of
    /// lines, paths or the language.
    pub(crate) fingerprint: String,
    /// The name of the rule.
    pub(crate) rule: String,
    /// The family of the rule.
    pub(crate) category: String,
    /// `error`, `warning` or `info`.
    pub(crate) level: String,
    /// The id of the thing that it is about.
    pub(crate) subject: Option<String>,
    /// What is wrong.
    pub(crate) message: String,
    /// What to do.
    pub(crate) help: Option<String>,
    /// Where; the first place is the main one.
    pub(crate) places: Vec<Place>,
    /// How many more places there are that are not listed.
    pub(crate) unlabelled: usize,
    /// A change that mends it.
    pub(crate) fix: Option<Fix>,
}

/// A place in a file.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Place {
    /// The file, relative to the pathway's folder, with `/` between its parts.
    pub(crate) file: String,
    /// Where it begins.
    pub(crate) start: Point,
    /// Where it ends: the point after its last character.
    pub(crate) end: Point,
    /// What to see there.
    pub(crate) label: Option<String>,
}

/// A point in a file.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Point {
    /// The line, from 1.
    pub(crate) line: usize,
    /// The column in Unicode characters, from 1.
    pub(crate) column: usize,
    /// The byte of the UTF-8 text, from 0.
    pub(crate) byte: usize,
}

/// A change that mends a finding.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Fix {
    /// True when it keeps the meaning; false when a person must look first.
    pub(crate) safe: bool,
    /// The changes, which belong together.
    pub(crate) edits: Vec<Edit>,
}

/// One change to a file.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Edit {
    /// The file, relative to the pathway's folder.
    pub(crate) file: String,
    /// The first byte that is replaced.
    pub(crate) start_byte: usize,
    /// The byte after the last that is replaced.
    pub(crate) end_byte: usize,
    /// The TOML that takes its place.
    pub(crate) replacement: String,
}
