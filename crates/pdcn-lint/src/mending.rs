//! Mends a whole pathway in memory, pass after pass, and never for the worse: what reading lost comes first, then what
//! rules judge; a fix after which something new is wrong anywhere is not made.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{Hash as _, Hasher as _};
use std::sync::Arc;

use pdcn_model::Level;
use pdcn_source::{Folder, Loaded, Problem, load};
use pdcn_texts::Text;
use pdcn_toml::{FileNumber, Place};

use crate::finding::Fix;
use crate::fix::mend;
use crate::located::Located;
use crate::report::Report;
use crate::safety::Safety;
use crate::{Category, Rule};

/// How often a pathway is read again at most: harm is looked for by halves, so that this does for dozens of bad fixes.
const MAX_READINGS: usize = 64;

/// A pathway that was mended.
#[derive(Debug, Default)]
pub struct Mending {
    /// The files that changed: path in the pathway, text before, text after.
    pub files: BTreeMap<String, (Arc<str>, Arc<str>)>,
    /// The fixes that were made, in order.
    pub made: Vec<Made>,
    /// Those that were asked for and not made: they would have done harm, or touch what others change.
    pub left: Vec<Made>,
    /// The pathway as it is now, when it changed.
    pub loaded: Option<Loaded>,
}

/// A fix that was made, or was not.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The rule whose finding it mends.
    pub rule: &'static Rule,
    /// The file, by its path in the pathway.
    pub path: String,
    /// The line of the file as it was then, from 1.
    pub line: usize,
    /// What was wrong.
    pub message: Text,
}

/// What whoever mends has to say.
pub trait Mender {
    /// Why linting may fail.
    type Failure;

    /// What is to be mended.
    ///
    /// # Errors
    /// When what was asked for cannot be linted.
    fn lint(&self, loaded: &Loaded) -> Result<Report, Self::Failure>;

    /// All that rules can say, whatever was asked for: what must not get worse.
    fn judge(&self, loaded: &Loaded) -> Report;

    /// Leaves in the findings whose fixes may be made.
    fn choose(&self, loaded: &Loaded, findings: &mut Vec<Located<'_>>);
}

/// Mends what can be mended in a folder that was loaded, and is at least as safe as asked for.
///
/// # Errors
/// When the mender cannot lint.
pub fn mend_all<M: Mender>(
    mender: &M,
    mut folder: Folder,
    before: &Loaded,
    at_least: Safety,
) -> Result<Mending, M::Failure> {
    let mut mending = Mending::default();
    let mut given_up: HashSet<u64> = HashSet::new();
    let mut seen: HashSet<u64> = HashSet::from([digest(before)]);
    let mut judged: Option<Known> = None;
    let mut saved_again: HashSet<String> = HashSet::new();
    let mut readings = 0;
    let mut shown: Option<HashSet<u64>> = None;
    loop {
        let loaded = mending.loaded.as_ref().unwrap_or(before);
        let report = mender.lint(loaded)?;
        let mut open = open(mender, loaded, &report, at_least);
        open.retain(|located| !given_up.contains(&identity(loaded, located)));
        // What looks idle only once something else was mended was never shown to anybody.
        let known = |located: &Located<'_>| identity(loaded, located);
        let shown = shown.get_or_insert_with(|| open.iter().map(known).collect());
        let takes_out = |located: &Located<'_>| located.finding.fix.as_ref().is_some_and(Fix::takes_out);
        open.retain(|located| !takes_out(located) || shown.contains(&known(located)));
        // What is read whole is judged better: the rest waits for it.
        let is_reading = |located: &Located<'_>| located.finding.rule.category == Category::Schema;
        let reads = open.iter().any(is_reading);
        open.retain(|located| !reads || is_reading(located));
        // What sums up the others waits for them.
        let waits = |located: &Located<'_>| located.finding.fix.as_ref().is_some_and(|fix| fix.waits);
        let all_wait = open.iter().all(waits);
        open.retain(|located| all_wait || !waits(located));
        let n_given_up = given_up.len();
        let mut groups = vec![open.as_slice()];
        let mut accepted = None;
        while let Some(group) = groups.pop() {
            let pass = mend(group, &loaded.sources, at_least);
            given_up.extend(pass.harmful.iter().map(|at| identity(loaded, &group[*at])));
            if pass.made.is_empty() {
                continue;
            }
            readings += 1;
            let mut next = folder.clone();
            for (file, text) in &pass.texts {
                next.put(&loaded.sources.file(*file).path, Arc::clone(text));
            }
            let after = load(next.clone());
            let known = judged.get_or_insert_with(|| Known::new(loaded, &mender.judge(loaded)));
            let known_after = Known::new(&after, &mender.judge(&after));
            let is_new = !seen.contains(&digest(&after));
            // A guess is held to everything; what is read as it was meant may show what was wrong all the time.
            let is_safe = |at: &usize| group[*at].finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe);
            let shows_more = reads && pass.made.iter().all(is_safe);
            if is_new && !known_after.is_worse_than(known, shows_more) {
                judged = Some(known_after);
                accepted = Some((pass, group.to_vec(), next, after));
                break;
            }
            if group.len() == 1 || readings >= MAX_READINGS {
                given_up.extend(pass.made.iter().map(|at| identity(loaded, &group[*at])));
            } else {
                let (first, second) = group.split_at(group.len() / 2);
                groups.extend([second, first]);
            }
        }
        let Some((pass, group, next, after)) = accepted else {
            // Without those that were given up others may have their turn.
            if readings < MAX_READINGS && given_up.len() > n_given_up {
                continue;
            }
            break;
        };
        for at in &pass.made {
            let located = &group[*at];
            if saves_again(located) {
                let files = located.edits.iter().map(|edit| loaded.sources.file(edit.file));
                for source in files {
                    let texts = || (Arc::clone(&source.text), Arc::clone(&source.text));
                    mending.files.entry(source.path.clone()).or_insert_with(texts);
                    saved_again.insert(source.path.clone());
                }
            }
            mending.made.extend(told(loaded, located));
        }
        for (file, text) in pass.texts {
            let source = loaded.sources.file(file);
            let before = || (Arc::clone(&source.text), Arc::clone(&source.text));
            mending.files.entry(source.path.clone()).or_insert_with(before).1 = text;
        }
        seen.insert(digest(&after));
        (folder, mending.loaded) = (next, Some(after));
        if readings >= MAX_READINGS {
            break;
        }
    }
    mending.files.retain(|path, (before, after)| before != after || saved_again.contains(path));
    let loaded = mending.loaded.as_ref().unwrap_or(before);
    mending.left = left(mender, loaded, at_least)?;
    Ok(mending)
}

/// What is told of a fix.
fn told(loaded: &Loaded, located: &Located<'_>) -> Option<Made> {
    let edit = located.edits.first()?;
    let source = loaded.sources.file(edit.file);
    let line = source.text.get(..edit.bytes.start)?.matches('\n').count() + 1;
    let message = located.finding.message.clone();
    Some(Made { rule: located.finding.rule, path: source.path.clone(), line, message })
}

/// The findings whose fixes may be made, in files that are ours to save.
fn open<'r, M: Mender>(mender: &M, loaded: &Loaded, report: &'r Report, at_least: Safety) -> Vec<Located<'r>> {
    // What was saved in another encoding is not ours to save again, unless just that is asked for: letters may be lost.
    let unreadable: HashSet<FileNumber> = loaded
        .problems
        .iter()
        .filter(|problem| matches!(problem, Problem::Unreadable { .. }))
        .map(|problem| problem.place().file)
        .collect();
    let mut findings = report.locate(&loaded.sources);
    mender.choose(loaded, &mut findings);
    findings.retain(|located| {
        let fix = located.finding.fix.as_ref();
        !located.edits.is_empty()
            && fix.is_some_and(|fix| at_least.lets(fix.safety))
            && (saves_again(located) || !located.edits.iter().any(|edit| unreadable.contains(&edit.file)))
    });
    findings
}

/// True for a fix that saves a file as it is, in UTF-8.
fn saves_again(located: &Located<'_>) -> bool {
    !located.edits.is_empty() && located.edits.iter().all(|edit| edit.bytes.is_empty() && edit.replacement.is_empty())
}

/// The findings with a fix that are left.
fn left<M: Mender>(mender: &M, loaded: &Loaded, at_least: Safety) -> Result<Vec<Made>, M::Failure> {
    let report = mender.lint(loaded)?;
    let mut findings = report.locate(&loaded.sources);
    mender.choose(loaded, &mut findings);
    let lets = |located: &&Located<'_>| located.finding.fix.as_ref().is_some_and(|fix| at_least.lets(fix.safety));
    Ok(findings.iter().filter(lets).filter_map(|located| told(loaded, located)).collect())
}

/// What makes a fix the same one in another pass, when other lines have moved.
fn identity(loaded: &Loaded, located: &Located<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    (located.finding.rule.id, &located.finding.subject, format!("{:?}", located.finding.message)).hash(&mut hasher);
    for edit in &located.edits {
        let source = loaded.sources.file(edit.file);
        (&source.path, &edit.replacement, source.text.get(edit.bytes.clone())).hash(&mut hasher);
    }
    hasher.finish()
}

/// The texts of a pathway, in short.
fn digest(loaded: &Loaded) -> u64 {
    let mut hasher = DefaultHasher::new();
    loaded.sources.files().iter().for_each(|file| file.text.hash(&mut hasher));
    // What was saved again in another encoding has the same text.
    loaded.problems.iter().filter(|problem| matches!(problem, Problem::Unreadable { .. })).count().hash(&mut hasher);
    hasher.finish()
}

/// What is known to be wrong with a pathway.
struct Known {
    /// How many findings each rule has about each thing: all of them, and those that are errors.
    by_subject: HashMap<(&'static str, Option<String>), (usize, usize)>,
    places: HashSet<(&'static str, Place)>,
    errors: Vec<(&'static str, Option<String>, Option<Place>)>,
    /// How many problems of reading lose something.
    n_lost: usize,
    /// How many of them are slips of syntax.
    n_slips: usize,
}

impl Known {
    fn new(loaded: &Loaded, report: &Report) -> Self {
        let mut known = Self {
            by_subject: HashMap::new(),
            places: HashSet::new(),
            errors: Vec::new(),
            n_lost: loaded.problems.iter().filter(|problem| problem.loses_something()).count(),
            n_slips: loaded.problems.iter().filter(|problem| matches!(problem, Problem::Syntax { .. })).count(),
        };
        for finding in &report.findings {
            let rule = finding.rule.id;
            let place = finding.labels.first().map(|label| label.place.clone());
            let counts = known.by_subject.entry((rule, finding.subject.clone())).or_default();
            counts.0 += 1;
            if finding.level == Level::Error {
                counts.1 += 1;
                known.errors.push((rule, finding.subject.clone(), place.clone()));
            }
            known.places.extend(place.map(|place| (rule, place)));
        }
        known
    }

    /// True when an error is new: its rule said nothing of that thing, nor at that place. What was lost and is read now
    /// may show what was wrong all the time (`shows_more`).
    fn is_worse_than(&self, before: &Self, shows_more: bool) -> bool {
        // A slip of syntax may give way to what it hid, one for one.
        if shows_more && self.n_slips < before.n_slips && self.n_lost <= before.n_lost {
            return false;
        }
        if self.n_lost > before.n_lost {
            return true;
        }
        if shows_more && self.n_lost < before.n_lost {
            return false;
        }
        self.errors.iter().any(|(rule, subject, place)| {
            let of = (*rule, subject.clone());
            let n_before = before.by_subject.get(&of).map_or(0, |counts| counts.0);
            let n_now = self.by_subject.get(&of).map_or(0, |counts| counts.1);
            n_now > n_before && !place.as_ref().is_some_and(|place| before.places.contains(&(*rule, place.clone())))
        })
    }
}
