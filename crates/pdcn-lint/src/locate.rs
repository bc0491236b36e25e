//! Finds findings in the texts, and sorts them for reading.

use std::ops::Range;

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_source::{Locator, Sources};
use pdcn_toml::{FileNumber, Step};
use rayon::prelude::*;

use crate::Category;
use crate::finding::{Change, Edit, Finding, Label};
use crate::fix::mend;
use crate::located::{Located, LocatedEdit, LocatedLabel};
use crate::report::{Report, Why};
use crate::safety::Safety;

impl Report {
    /// Finds the places of all findings, and sorts them by file, place and rule: an order that depends on the data only.
    pub fn locate(&self, sources: &Sources) -> Vec<Located<'_>> {
        let mut located = locate(&self.findings.iter().collect::<Vec<_>>(), sources);
        withdraw_harmful(&mut located, sources);
        located
    }

    /// Finds the places of the findings that are not shown, in the same order, each with why.
    pub fn locate_hidden(&self, sources: &Sources) -> Vec<(Located<'_>, &Why)> {
        let located = locate(&self.hidden.iter().map(|hidden| &hidden.finding).collect::<Vec<_>>(), sources);
        let why =
            |finding: &Finding| self.hidden.iter().find(|hidden| std::ptr::eq(&raw const hidden.finding, finding));
        located
            .into_iter()
            .filter_map(|located| Some((why(located.finding)?, located)))
            .map(|(hidden, located)| (located, &hidden.why))
            .collect()
    }
}

/// So many fixes of reading are held against what they would make of their files.
const MAX_TRIED: usize = 400;

/// Takes back the changes after which a file would read worse than before: what is never made is not promised.
fn withdraw_harmful(located: &mut [Located<'_>], sources: &Sources) {
    let of_reading = |one: &Located<'_>| one.finding.rule.category == Category::Schema && !one.edits.is_empty();
    let tried: Vec<usize> = (0..located.len()).filter(|at| of_reading(&located[*at])).take(MAX_TRIED).collect();
    if tried.is_empty() {
        return;
    }
    let group: Vec<Located<'_>> = tried.iter().map(|at| located[*at].clone()).collect();
    for at in mend(&group, sources, Safety::Unsafe).harmful {
        located[tried[at]].edits.clear();
    }
}

/// Finds the places of findings, and sorts them.
fn locate<'r>(findings: &[&'r Finding], sources: &Sources) -> Vec<Located<'r>> {
    // File by file, side by side: what had to be parsed of a file is gone before the next.
    let mut sought: Vec<Sought<'_>> = findings.iter().flat_map(|finding| sought_of(finding)).collect();
    sought.sort_by_key(|sought| sought.file);
    let of_file = |sought: &[Sought<'_>]| {
        let mut locator = Locator::new(sources);
        let spots: Vec<Spot> = sought.iter().map(|sought| sought.find(&mut locator)).collect();
        sought.first().map(|first| (first.file, spots.into_iter()))
    };
    let files: Vec<&[Sought<'_>]> = sought.chunk_by(|one, other| one.file == other.file).collect();
    let mut spots: HashMap<FileNumber, std::vec::IntoIter<Spot>> = files.into_par_iter().filter_map(of_file).collect();
    drop(sought);

    // What was found in a file comes in the order of the findings.
    let mut located: Vec<Located<'_>> = findings.iter().map(|finding| placed(finding, &mut spots)).collect();
    for located in &mut located {
        // Changes that belong together are made together or not at all.
        let n_edits = located.finding.fix.as_ref().map_or(0, |fix| fix.edits.len());
        if located.edits.len() < n_edits {
            located.edits.clear();
        }
    }
    without_rivals(&mut located);
    let key = |located: &Located<'_>| located.labels.first().map(|it| (it.file, it.bytes.start, it.bytes.end));
    located.sort_by(|one, other| {
        let by_rule = || one.finding.rule.id.cmp(other.finding.rule.id);
        let by_subject = || one.finding.subject.cmp(&other.finding.subject);
        key(one).cmp(&key(other)).then_with(by_rule).then_with(by_subject)
    });
    located
}

/// Leaves out the renamings that would give several keys of one table the same name: nobody knows which one is meant.
fn without_rivals(located: &mut [Located<'_>]) {
    let renamed = |located: &Located<'_>| {
        let edits = located.finding.fix.iter().flat_map(|fix| &fix.edits);
        let named = edits.filter_map(|edit| match &edit.change {
            Change::Rename(name) => {
                let (key, table) = edit.place.path.split_last()?;
                Some(((edit.place.file, table.to_vec(), name.clone()), key.clone()))
            }
            _ => None,
        });
        named.collect::<Vec<_>>()
    };
    let mut keys: HashMap<(FileNumber, Vec<Step>, String), HashSet<Step>> = HashMap::new();
    for (name, key) in located.iter().filter(|located| !located.edits.is_empty()).flat_map(renamed) {
        keys.entry(name).or_default().insert(key);
    }
    if keys.values().all(|keys| keys.len() == 1) {
        return;
    }
    for located in located {
        if renamed(located).iter().any(|(name, _)| keys.get(name).is_some_and(|keys| keys.len() > 1)) {
            located.edits.clear();
        }
    }
}

/// A finding with what was found of it.
fn placed<'r>(finding: &'r Finding, spots: &mut HashMap<FileNumber, std::vec::IntoIter<Spot>>) -> Located<'r> {
    let n_edits = finding.fix.as_ref().map_or(0, |fix| fix.edits.len());
    let mut located =
        Located { finding, labels: Vec::with_capacity(finding.labels.len()), edits: Vec::with_capacity(n_edits) };
    for Sought { file, what } in sought_of(finding) {
        match (what, spots.get_mut(&file).and_then(Iterator::next)) {
            (What::Label(label), Some(Spot::Bytes(bytes))) => {
                located.labels.push(LocatedLabel { file, bytes, text: label.text.as_ref() });
            }
            (What::Edit(_), Some(Spot::Edit(Some(edit)))) => located.edits.push(edit),
            (What::Edit(_) | What::Label(_), _) => {}
        }
    }
    located
}

/// Something to be found in the text of a file.
struct Sought<'r> {
    file: FileNumber,
    what: What<'r>,
}

#[derive(Clone, Copy)]
enum What<'r> {
    Label(&'r Label),
    Edit(&'r Edit),
}

/// Where it was found.
enum Spot {
    Bytes(Range<usize>),
    /// Nothing when the change cannot be made in the text as it is.
    Edit(Option<LocatedEdit>),
}

/// All that is to be found for a finding: its labels, then its edits.
fn sought_of(finding: &Finding) -> impl Iterator<Item = Sought<'_>> {
    let labels = finding.labels.iter().map(|label| Sought { file: label.place.file, what: What::Label(label) });
    let edits = finding.fix.iter().flat_map(|fix| &fix.edits);
    labels.chain(edits.map(|edit| Sought { file: edit.place.file, what: What::Edit(edit) }))
}

impl Sought<'_> {
    fn find(&self, locator: &mut Locator<'_>) -> Spot {
        match self.what {
            What::Label(label) => Spot::Bytes(locator.span(&label.place)),
            What::Edit(edit) => Spot::Edit(locate_edit(edit, locator)),
        }
    }
}

fn locate_edit(edit: &Edit, locator: &mut Locator<'_>) -> Option<LocatedEdit> {
    let place = &edit.place;
    let (bytes, replacement) = match &edit.change {
        Change::Replace(toml) => (locator.own_span(place)?, toml.clone()),
        Change::Reword(words) => (locator.own_span(place)?, locator.written(place, words)?),
        Change::Remove => locator.removal(place).map(|removal| (removal.bytes, removal.kept))?,
        Change::Rename(name) => (locator.renaming(place, name)?, name.clone()),
        Change::AddLine(line) => {
            locator.own_span(place)?;
            let end = locator.next_line(place);
            let ended = locator.sources().file(place.file).text[..end].ends_with('\n');
            (end..end, if ended { format!("{line}\n") } else { format!("\n{line}\n") })
        }
    };
    Some(LocatedEdit { file: place.file, bytes, replacement })
}
