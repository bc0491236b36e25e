//! Makes the changes that findings offer, in texts in memory: all of a fix or nothing of it, and never two on top of
//! each other.

use std::collections::BTreeMap;

use pdcn_source::Sources;

use crate::finding::Safety;
use crate::report::{Located, LocatedEdit};

/// What came of making the changes that findings offer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// The files that changed, by number, each with its whole new text.
    pub texts: BTreeMap<u32, String>,
    /// How many fixes were made.
    pub made: usize,
    /// How many were left for another pass, because they touch what another one changed.
    pub conflicts: usize,
}

/// Makes the fixes of findings that are at least as safe as asked for, each completely or not at all.
///
/// The first of two fixes that touch the same bytes is made, in the order of the findings; the other is counted as a
/// conflict. Linting the new texts again tells whether it is still needed. Fixes that wait are made only when there are
/// no others; else they are conflicts too.
pub fn mend(findings: &[Located<'_>], sources: &Sources, at_least: Safety) -> Mended {
    let mut mended = Mended::default();
    let mut accepted: BTreeMap<u32, Accepted<'_>> = BTreeMap::new();
    let is_asked_for = |located: &&Located<'_>| {
        let fix = located.finding.fix.as_ref();
        !located.edits.is_empty() && fix.is_some_and(|fix| at_least.lets(fix.safety))
    };
    let waits = |located: &Located<'_>| located.finding.fix.as_ref().is_some_and(|fix| fix.waits);
    let (waiting, others): (Vec<_>, Vec<_>) = findings.iter().filter(is_asked_for).partition(|located| waits(located));
    let now = if others.is_empty() {
        waiting
    } else {
        mended.conflicts += waiting.len();
        others
    };
    for located in now {
        let mut own: BTreeMap<u32, Accepted<'_>> = BTreeMap::new();
        let in_the_way = located.edits.iter().any(|edit| {
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
        mended.made += 1;
    }
    for (file, edits) in accepted {
        let text = &sources.file(file).text;
        let mut changed = String::with_capacity(text.len() + 64);
        let mut at = 0;
        for edit in edits.into_values() {
            changed.push_str(&text[at..edit.bytes.start]);
            changed.push_str(&edit.replacement);
            at = edit.bytes.end;
        }
        changed.push_str(&text[at..]);
        mended.texts.insert(file, changed);
    }
    mended
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

impl Safety {
    /// True when a fix of this other safety may be made where at least this one is asked for.
    pub fn lets(self, other: Self) -> bool {
        self == Self::Unsafe || other == Self::Safe
    }
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
        let file = loaded.sources.files().iter().position(|file| file.path == "pdcn.toml").expect("the settings");
        let text = mended.texts.get(&u32::try_from(file).expect("a small number")).cloned();
        (text, mended.made, mended.conflicts)
    }

    #[test]
    fn only_fixes_as_safe_as_asked_for_are_made_and_the_rest_of_the_text_stays() {
        let settings = "# kept\nlanguge = \"fr\" # kept too\ncurrent = \"2026-2028\"\n";
        let safe = "# kept\nlanguage = \"fr\" # kept too\ncurrent = \"2026-2028\"\n".to_owned();
        assert_eq!(mended(settings, Safety::Safe), (Some(safe.clone()), 1, 0));
        assert_eq!(mended(settings, Safety::Unsafe), (Some(safe.replace("2028", "2027")), 2, 0));
    }

    #[test]
    fn nothing_to_mend_changes_nothing() {
        assert_eq!(mended("language = \"fr\"\ncurrent = \"2026-2027\"\n", Safety::Unsafe), (None, 0, 0));
    }
}
