//! One run of the linter as it was asked for: what is read, which findings are shown, which are left out and why.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use pdcn_document::{Format, Options as DocumentOptions, Print};
use pdcn_emit::{FindingsFormat, FindingsRun, Hiding, Mended};
use pdcn_lint::{
    Baseline, Category, Comparison, EditionChoice, Entry, Fingerprint, Located, Options, Reach, Report, fingerprints,
    lint,
};
use pdcn_model::Date;
use pdcn_source::{Folder, Loaded, MAX_FILE_BYTES, load};
use pdcn_texts::Texts;
use pdcn_toml::FileNumber;

use super::LintArguments;
use super::timings;
use crate::baseline;
use crate::command::schema;
use crate::document::{csv, logo_failure, print_of};
use crate::failure::Failure;
use crate::find::{Found, SETTINGS, find, find_file, here_if_known};
use crate::outputs::Destinations;
use crate::today::today;

/// The name that stands for every edition.
const ALL_EDITIONS: &str = "all";

/// What was asked for, checked as far as it can be before anything is read.
pub(super) struct Job<'a> {
    pub(super) arguments: &'a LintArguments,
    pub(super) words: &'a Texts,
    pub(super) found: Found,
    /// The folder where the command runs.
    here: PathBuf,
    pub(super) destinations: Destinations<FindingsFormat>,
    pub(super) baseline: Option<Baseline>,
    options: Options,
    today: OnceLock<Option<Date>>,
}

/// The findings of a run that are shown.
pub(super) struct Shown<'r> {
    pub(super) report: &'r Report,
    pub(super) findings: Vec<Located<'r>>,
    pub(super) fingerprints: Vec<Fingerprint>,
    pub(super) comparison: Option<Comparison>,
    /// What is not shown, and why, when that was asked for.
    hidden: Vec<(Located<'r>, Hiding<'r>)>,
    /// The files that findings were asked of.
    asked: Vec<FileNumber>,
}

impl<'a> Job<'a> {
    /// Checks what was asked for, so that a slip in a name is said at once.
    pub(super) fn new(arguments: &'a LintArguments, words: &'a Texts) -> Result<Self, Failure> {
        let destinations = arguments.outputs.destinations()?;
        let options = Options {
            levels: arguments.levels.levels()?,
            only: arguments.levels.only()?,
            clock: arguments.timings.then_some(timings::clock),
            show_hidden: arguments.show_accepted,
            schemas: Some(schema::published),
            ..Options::default()
        };
        let pathway = arguments.pathway.as_deref();
        let found = match &arguments.stdin_filename {
            Some(file) => find_file(pathway, file)?,
            None if arguments.embedded => Found::embedded(),
            None => find(pathway, &arguments.paths)?,
        };
        if found.is_embedded() && !arguments.embedded {
            return Err(Failure::nothing_here("lint"));
        }
        found.say(words, arguments.embedded);
        // One that is about to be written anew need not be there, nor does it accept anything.
        let baseline = match &arguments.baseline {
            Some(path) if !arguments.write_baseline => Some(baseline::read(path)?),
            _ => None,
        };
        Ok(Self {
            arguments,
            words,
            found,
            here: here_if_known(),
            destinations,
            baseline,
            options,
            today: OnceLock::new(),
        })
    }

    /// The folder of the pathway from where the command runs; none when it lies elsewhere.
    pub(super) fn below_here(&self) -> Option<String> {
        self.found.origin.below(&self.here)
    }

    /// Reads the files, with the text of standard input in the place of the file that it stands for.
    pub(super) fn read(&self) -> Result<Folder, Failure> {
        let mut folder =
            if self.looks_at_files_alone() { self.found.read_alone()? } else { self.found.read_any_format()? };
        if let (Some(_), Some(path)) = (&self.arguments.stdin_filename, self.found.within.first()) {
            let input = || -> std::io::Result<String> {
                let mut text = String::new();
                std::io::stdin().lock().take(MAX_FILE_BYTES).read_to_string(&mut text)?;
                Ok(text)
            };
            let text = input().map_err(|error| Failure::read(Path::new("-"), &error))?;
            folder.put(path, text);
        }
        Ok(folder)
    }

    /// True when all that is asked is whether files follow their schemas, which each file shows by itself: an editor that
    /// asks after each stroke need not wait for the rest of the pathway.
    fn looks_at_files_alone(&self) -> bool {
        let arguments = self.arguments;
        let writes = arguments.fix || arguments.diff || arguments.watch || arguments.baseline.is_some();
        !writes && !self.found.within.is_empty() && pdcn_lint::looks_at_files_alone(&self.options.only)
    }

    /// Makes what was read a pathway; finds the day out meanwhile, for the zones of the system are many files.
    pub(super) fn load(&self, folder: Folder) -> Loaded {
        rayon::join(|| load(folder), || self.today()).0
    }

    pub(super) fn today(&self) -> Option<Date> {
        *self.today.get_or_init(today)
    }

    /// Lints what was read.
    pub(super) fn report(&self, loaded: &Loaded) -> Result<Report, Failure> {
        let options = Options { editions: self.editions(loaded)?, today: self.today(), ..self.options.clone() };
        Ok(lint(loaded, &options))
    }

    /// The findings that are shown of all, with what they are known by when something asks for it, and what the baseline had
    /// to say.
    pub(super) fn shown_of<'r>(
        &self,
        loaded: &Loaded,
        mut findings: Vec<Located<'r>>,
        identify: bool,
    ) -> (Vec<Located<'r>>, Vec<Fingerprint>, Option<Comparison>) {
        let is_shown = |located: &Located<'_>| {
            let covers = |file| self.found.covers(&loaded.sources.file(file).path);
            located.finding.rule.reach == Reach::Whole || located.labels.first().is_none_or(|label| covers(label.file))
        };
        if !identify && self.baseline.is_none() {
            findings.retain(is_shown);
            return (findings, Vec::new(), None);
        }
        // Of all findings, before any are left out: see there.
        let fingerprints = fingerprints(&loaded.sources, &findings);
        let mut identified: Vec<(Located<'r>, Fingerprint)> = findings.into_iter().zip(fingerprints).collect();
        let comparison = self.baseline.as_ref().map(|known| known.compare(&mut identified));
        identified.retain(|(located, _)| is_shown(located));
        let (findings, fingerprints) = identified.into_iter().unzip();
        (findings, fingerprints, comparison)
    }

    /// True when something tells what findings are known by.
    fn identifies(&self) -> bool {
        self.arguments.write_baseline || self.destinations.formats().any(FindingsFormat::tells_fingerprints)
    }

    /// Lints what was read, and gives the findings that are shown to a function.
    pub(super) fn shown<T>(&self, loaded: &Loaded, show: impl FnOnce(Shown<'_>) -> T) -> Result<T, Failure> {
        let report = self.report(loaded)?;
        let all = report.locate(&loaded.sources);
        let mut hidden = Vec::new();
        if self.arguments.show_accepted {
            let is_within = |located: &Located<'_>| {
                located.labels.first().is_none_or(|label| self.found.covers(&loaded.sources.file(label.file).path))
            };
            if let Some(known) = &self.baseline {
                let accepted = known.accepted_of(&all, &loaded.sources);
                hidden.extend(accepted.into_iter().map(|located| (located, Hiding::Baseline)));
            }
            hidden.extend(report.locate_hidden(&loaded.sources).into_iter().map(|(one, why)| (one, Hiding::Why(why))));
            hidden.retain(|(located, _)| is_within(located));
        }
        let (findings, fingerprints, mut comparison) = self.shown_of(loaded, all, self.identifies());
        if let Some(comparison) = &mut comparison {
            self.keep_gone(loaded, &mut comparison.stale);
        }
        let files = loaded.sources.numbered();
        let asked = files.filter(|(_, file)| self.found.covers(&file.path)).map(|(number, _)| number).collect();
        Ok(show(Shown { report: &report, findings, fingerprints, comparison, hidden, asked }))
    }

    /// Leaves the entries of a baseline that nothing of the whole pathway matches any more: not what is in another edition,
    /// accepted or left out in another way, or in what could not be read.
    fn keep_gone(&self, loaded: &Loaded, entries: &mut Vec<Entry>) {
        if !entries.is_empty() {
            let there = self.all_fingerprints(loaded, self.baseline.iter().flat_map(Baseline::fingerprints));
            entries.retain(|entry| there.as_ref().is_some_and(|there| !entry.is_among(there)));
        }
    }

    /// Leaves the entries of a baseline that may still be for something.
    pub(super) fn keep_there(&self, loaded: &Loaded, entries: &mut Vec<Entry>) {
        let there = self.all_fingerprints(loaded, entries.iter().map(Entry::fingerprint));
        entries.retain(|entry| there.as_ref().is_none_or(|there| entry.is_among(there)));
    }

    /// What all findings of all editions are known by, shown or not; nothing when that cannot be told, because something
    /// is not there, or was not read and is not accepted: it may hide what an entry is for.
    fn all_fingerprints<'k>(&self, loaded: &Loaded, known: impl Iterator<Item = &'k str>) -> Option<BTreeSet<String>> {
        let editions = EditionChoice::All;
        let report = lint(loaded, &Options { editions, today: self.today(), show_hidden: true, ..Options::default() });
        let current = loaded.pathway.settings.current.as_str();
        let known: BTreeSet<&str> = known.collect();
        let shown = report.locate(&loaded.sources);
        let hidden: Vec<_> = report.locate_hidden(&loaded.sources).into_iter().map(|(located, _)| located).collect();
        let of_shown = fingerprints(&loaded.sources, &shown);
        let mut unread =
            shown.iter().zip(&of_shown).filter(|(located, _)| located.finding.rule.category == Category::Schema);
        if !report.unread.is_empty() && unread.any(|(_, fingerprint)| !known.contains(fingerprint.as_str())) {
            return None;
        }
        loaded.pathway.edition(current)?;
        let all = of_shown.into_iter().chain(fingerprints(&loaded.sources, &hidden));
        Some(all.map(|one| one.as_str().to_owned()).collect())
    }

    /// True when findings are limited in some way, so that what is not found may still be there.
    pub(super) fn is_limited(&self) -> bool {
        let explicit = |name: &String| name != ALL_EDITIONS;
        !self.found.within.is_empty() || !self.options.only.is_empty() || self.arguments.edition.iter().any(explicit)
    }

    /// The run for the formats.
    pub(super) fn run<'r>(
        &'r self,
        loaded: &'r Loaded,
        shown: &'r Shown<'r>,
        mended: Option<Mended>,
    ) -> FindingsRun<'r> {
        FindingsRun {
            origin: &self.found.origin,
            here: &self.here,
            sources: &loaded.sources,
            checked: &shown.report.checked,
            asked: shown.asked.clone(),
            warnings: self.warnings(loaded),
            without_files: self
                .found
                .without_files(&loaded.sources.files().iter().map(|file| file.path.as_str()).collect::<Vec<_>>()),
            findings: &shown.findings,
            fingerprints: &shown.fingerprints,
            baseline: shown.comparison.as_ref(),
            stale_is_known: !self.is_limited(),
            mended,
            shows_all: self.arguments.show_all,
            hidden: &shown.hidden,
            unread: &shown.report.unread,
            held_back: &shown.report.held_back,
            words: self.words,
        }
    }

    /// How findings are written as documents; a logo that is not there is nobody's concern when nothing is printed.
    pub(super) fn options_of_documents(&self, loaded: &Loaded) -> Result<DocumentOptions, Failure> {
        let prints = self.destinations.formats().any(|format| format.document().is_some_and(Format::is_printed));
        let settings = &loaded.pathway.settings;
        let print = if prints { print_of(settings, &self.found.origin)? } else { Print::default() };
        Ok(DocumentOptions { csv: csv::chosen(&self.arguments.csv), print, ..DocumentOptions::default() })
    }

    /// What would make a print fail later on, when the settings are asked about.
    fn warnings(&self, loaded: &Loaded) -> Vec<String> {
        let asks = self.found.covers(SETTINGS) && self.options.only.is_empty();
        let failure = asks.then(|| logo_failure(&loaded.pathway.settings, &self.found.origin)).flatten();
        let words = failure.map(|failure| failure.word(self.words));
        words
            .map(|(message, help)| {
                self.words.say("summary-warning", &[("message", message.into()), ("help", help.into())])
            })
            .into_iter()
            .collect()
    }

    /// The editions that are asked for; a path into another edition asks for that one.
    fn editions(&self, loaded: &Loaded) -> Result<EditionChoice, Failure> {
        let asked = &self.arguments.edition;
        if asked.iter().any(|name| name == ALL_EDITIONS) {
            return Ok(EditionChoice::All);
        }
        Failure::check_editions(asked, &loaded.pathway)?;
        if !asked.is_empty() {
            return Ok(EditionChoice::Ids(asked.clone()));
        }
        let is_named = |folder: &str| self.found.within.iter().any(|path| path.split('/').nth(1) == Some(folder));
        let of_paths = loaded.pathway.editions.iter().filter(|edition| is_named(&edition.folder));
        let of_paths: Vec<String> = of_paths.map(|edition| edition.id.to_string()).collect();
        Ok(if of_paths.is_empty() { EditionChoice::Current } else { EditionChoice::Ids(of_paths) })
    }
}
