//! Makes the changes that findings offer, in texts in memory: all of a fix or nothing of it, and never two on top of
//! each other.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use pdcn_source::{ReadBefore, Sources};
use pdcn_toml::{FileNumber, apply};

use crate::located::{Located, LocatedEdit};
use crate::safety::Safety;

/// What came of making the changes that findings offer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// The files that changed, by number, each with its whole new text.
    pub texts: BTreeMap<FileNumber, Arc<str>>,
    /// The findings whose fixes were made, by position.
    pub made: Vec<usize>,
    /// How many were left for another pass, because they touch what another one changed.
    pub conflicts: usize,
    /// The findings whose fixes were not made, because a file would have read worse than before; by position.
    pub harmful: Vec<usize>,
}

/// Makes the fixes of findings that are at least as safe as asked for, each completely or not at all.
///
/// The first of two fixes that touch the same bytes is made, in the order of the findings; the other is counted as a
/// conflict. Linting the new texts again tells whether it is still needed. Fixes that wait are made only when there are
/// no others; else they are conflicts too. A fix after which a file would read worse, alone or with those before it, is
/// not made.
pub fn mend(findings: &[Located<'_>], sources: &Sources, at_least: Safety) -> Mended {
    let mut mended = Mended::default();
    let is_asked_for = |located: &Located<'_>| {
        let fix = located.finding.fix.as_ref();
        !located.edits.is_empty() && fix.is_some_and(|fix| at_least.lets(fix.safety))
    };
    let waits = |located: &Located<'_>| located.finding.fix.as_ref().is_some_and(|fix| fix.waits);
    let asked = (0..findings.len()).filter(|at| is_asked_for(&findings[*at]));
    let (waiting, others): (Vec<usize>, Vec<usize>) = asked.partition(|at| waits(&findings[*at]));
    let now = if others.is_empty() {
        waiting
    } else {
        mended.conflicts += waiting.len();
        others
    };
    let mut accepted: BTreeMap<FileNumber, Accepted<'_>> = BTreeMap::new();
    let mut chosen = Vec::new();
    for at in now {
        let mut own: BTreeMap<FileNumber, Accepted<'_>> = BTreeMap::new();
        let in_the_way = findings[at].edits.iter().any(|edit| {
            let touches = [&accepted, &own].iter().any(|all| all.get(&edit.file).is_some_and(|all| touch(all, edit)));
            own.entry(edit.file).or_default().insert(edit.bytes.start, edit);
            touches
        });
        if in_the_way {
            mended.conflicts += 1;
            continue;
        }
        for (file, edits) in own {
            accepted.entry(file).or_default().extend(edits);
        }
        chosen.push(at);
    }
    let mut making = Making { findings, sources, made: Vec::new(), harmful: Vec::new(), before: HashMap::new() };
    making.take(&chosen);
    mended.texts = making.texts(&making.made).collect();
    (mended.made, mended.harmful) = (making.made, making.harmful);
    mended
}

/// Fixes being made, each held against what reading makes of its files.
struct Making<'m, 'r> {
    findings: &'m [Located<'r>],
    sources: &'m Sources,
    made: Vec<usize>,
    harmful: Vec<usize>,
    /// How the files that were tried so far read before.
    before: HashMap<FileNumber, ReadBefore>,
}

impl Making<'_, '_> {
    /// Takes fixes that do not touch each other: all of them when no file reads worse then, else half by half.
    fn take(&mut self, fixes: &[usize]) {
        if fixes.is_empty() {
            return;
        }
        let with = [self.made.as_slice(), fixes].concat();
        let touched: BTreeSet<FileNumber> =
            fixes.iter().flat_map(|at| &self.findings[*at].edits).map(|edit| edit.file).collect();
        let texts: Vec<(FileNumber, Arc<str>)> = self.texts(&with).filter(|(file, _)| touched.contains(file)).collect();
        if !texts.iter().any(|(file, text)| self.reads_worse(*file, text)) {
            self.made = with;
        } else if let [alone] = fixes {
            self.harmful.push(*alone);
        } else {
            let (first, second) = fixes.split_at(fixes.len() / 2);
            self.take(first);
            self.take(second);
        }
    }

    fn reads_worse(&mut self, file: FileNumber, text: &Arc<str>) -> bool {
        let source = self.sources.file(file);
        let before = self.before.entry(file).or_insert_with(|| ReadBefore::new(&source.path, &source.text));
        before.is_better_than(text)
    }

    /// The texts of the files that these fixes change.
    fn texts(&self, fixes: &[usize]) -> impl Iterator<Item = (FileNumber, Arc<str>)> {
        let mut by_file: BTreeMap<FileNumber, Vec<&LocatedEdit>> = BTreeMap::new();
        for edit in fixes.iter().flat_map(|at| &self.findings[*at].edits) {
            by_file.entry(edit.file).or_default().push(edit);
        }
        by_file.into_iter().map(|(file, edits)| {
            let text = &self.sources.file(file).text;
            let edits = edits.into_iter().map(|edit| (edit.bytes.clone(), &edit.replacement));
            // Fixes that would touch each other were not chosen.
            (file, apply(text, edits).map_or_else(|_| Arc::clone(text), Into::into))
        })
    }
}

/// Changes to a file that do not touch each other, by where they begin.
type Accepted<'e> = BTreeMap<usize, &'e LocatedEdit>;

/// True when a change touches the same bytes as one of the others, or begins where one begins.
fn touch(others: &Accepted<'_>, edit: &LocatedEdit) -> bool {
    let bytes = &edit.bytes;
    let before = others.range(..=bytes.start).next_back();
    let meets_before = before.is_some_and(|(start, other)| *start == bytes.start || other.bytes.end > bytes.start);
    let after = others.range(bytes.start..).next();
    meets_before || after.is_some_and(|(start, _)| *start < bytes.end)
}

#[cfg(test)]
mod tests {
    use pdcn_source::{Folder, load};

    use super::mend;
    use crate::{Options, Safety, lint};

    const EDITION: &str = "id = \"2026-2027\"\ntitle = \"x\"\nstatus = \"draft\"\nlicense = \"x\"\n";

    fn mended(settings: &str, at_least: Safety) -> (Option<String>, usize, usize) {
        let files = [("pdcn.toml", settings), ("editions/2026-2027/edition.toml", EDITION)];
        let loaded = load(Folder::from_texts(files));
        let report = lint(&loaded, &Options::default());
        let mended = mend(&report.locate(&loaded.sources), &loaded.sources, at_least);
        let file = loaded.sources.number_of("pdcn.toml").expect("the settings");
        let text = mended.texts.get(&file);
        (text.map(ToString::to_string), mended.made.len(), mended.conflicts)
    }

    #[test]
    fn only_fixes_as_safe_as_asked_for_are_made_and_the_rest_of_the_text_stays() {
        let settings = "# kept\nformat = 2\nlanguge = \"fr\" # kept too\ncurrent = \"2026-2O27\"\n";
        let safe = "# kept\nformat = 2\nlanguage = \"fr\" # kept too\ncurrent = \"2026-2O27\"\n".to_owned();
        assert_eq!(mended(settings, Safety::Safe), (Some(safe.clone()), 1, 0));
        assert_eq!(mended(settings, Safety::Unsafe), (Some(safe.replace("2O27", "2027")), 2, 0));
    }

    #[test]
    fn nothing_to_mend_changes_nothing() {
        assert_eq!(mended("format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n", Safety::Unsafe), (None, 0, 0));
    }
}
