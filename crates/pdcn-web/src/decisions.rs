//! Operations, as a page asks for them: shown first, or made at once; what each comes to, in words.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use pdcn_diff::{Change, Comparison, Kind};
use pdcn_edit::{Operation, Preview, Proposal, propose_on};
use pdcn_report::changes::message;

use crate::Session;
use crate::contract::{ChangeOfFile, Decided, Refused, Unsaved};
use crate::findings::some;
use crate::refusal::Refusal;

impl Session {
    /// Shows what operations come to.
    pub(crate) fn propose(&mut self, edition: &str, operations: Vec<Operation>) -> Decided {
        self.decided(edition, operations, None)
    }

    /// Makes operations, all or none.
    pub(crate) fn decide(&mut self, edition: &str, operations: Vec<Operation>, title: String) -> Decided {
        self.decided(edition, operations, Some(title))
    }

    fn decided(&mut self, edition: &str, operations: Vec<Operation>, title: Option<String>) -> Decided {
        let language = self.loaded.pathway.settings.language.as_str().to_owned();
        let operations: Vec<Operation> = operations.into_iter().map(|one| one.typed(&language)).collect();
        match propose_on(&self.loaded, &self.folder, edition, &operations) {
            Ok(proposal) => self.come_to(edition, &proposal, title),
            Err(refusal) => {
                Decided { refused: Some(Refusal::said(refusal.said(), &self.words).0), ..Decided::default() }
            }
        }
    }

    /// Tells what a proposal about an edition comes to; makes it when it has a title.
    pub(crate) fn come_to(&mut self, edition: &str, proposal: &Proposal, title: Option<String>) -> Decided {
        let edition = self.edition(edition).map_or_else(String::new, |edition| edition.id.to_string());
        if proposal.is_empty() {
            return Decided { made: title.is_some(), ..Decided::default() };
        }
        let preview = match Preview::of(Arc::clone(&self.loaded), &self.folder, proposal, &edition) {
            Ok(preview) => preview,
            Err(changed) => {
                let message = self.words.say("page-no-such", &[("id", changed.path.into())]);
                return Decided { refused: Some(Refused { message, help: String::new() }), ..Decided::default() };
            }
        };
        let (changes, stale) = preview.comparison().map_or_else(Default::default, |comparison| self.told(&comparison));
        let findings = preview.findings_beside(self.report(), self.today);
        let come = some(&findings.after, &preview.after, &self.words, &findings.come);
        let gone = some(&findings.before, &preview.before, &self.words, &findings.gone);
        let had = |id: &str| preview.edition_before().is_some_and(|edition| edition.knows(id));
        let new = preview.edition_after().into_iter().flat_map(|edition| &edition.outcomes);
        let new_ids = new.map(|outcome| outcome.id.to_string()).filter(|id| !had(id)).collect();
        let left = preview.left().iter().map(|text| self.words.text(text)).chain(stale).collect();
        let files = proposal.files.iter().map(|file| ChangeOfFile {
            path: file.path.clone(),
            is_new: file.before.is_none(),
            is_gone: file.after.is_none(),
        });
        let files = files.collect();
        let made = title.is_some_and(|title| {
            self.make(title, proposal.clone(), Some((Arc::clone(&preview.after), Some(Arc::clone(&findings.after)))))
        });
        Decided { made, refused: None, changes, left, new_ids, come, gone, files }
    }

    /// What changed since the pathway was opened or saved last.
    pub(crate) fn unsaved(&self) -> Unsaved {
        let files = self.changed_files();
        let opened = &*self.opened.1;
        let (mut changes, mut left) = (Vec::new(), Vec::new());
        for edition in &self.loaded.pathway.editions {
            let Some(old) = opened.pathway.edition(edition.id.as_str()) else {
                changes.push(self.words.say("page-new-edition", &[("edition", edition.id.as_str().into())]));
                continue;
            };
            let sides = [(opened, old), (&*self.loaded, edition)].map(|(loaded, edition)| pdcn_diff::Side {
                pathway: &loaded.pathway,
                edition,
                sources: &loaded.sources,
            });
            let [old, new] = sides;
            let (more, stale) = self.told(&pdcn_diff::compare(old, new, &pdcn_diff::Options::default()));
            changes.extend(more);
            left.extend(stale);
        }
        // What is said of tools, policy and plans is the same in each edition.
        let mut told = HashSet::new();
        changes.retain(|change| told.insert(change.clone()));
        Unsaved { changes, left, files }
    }

    /// What changes, a sentence each, and what was left beside it as it was.
    fn told(&self, comparison: &Comparison<'_>) -> (Vec<String>, Vec<String>) {
        let is_stale = |change: &&Change<'_>| matches!(change.kind, Kind::PupilVersionStale | Kind::TranslationStale);
        let (stale, changes): (Vec<_>, Vec<_>) = comparison.changes.iter().partition(is_stale);
        let word = |changes: Vec<&Change<'_>>| changes.into_iter().map(|change| message(change, &self.words)).collect();
        (word(changes), word(stale))
    }

    /// The texts of all files, by path.
    pub(crate) fn files(&self) -> BTreeMap<String, String> {
        let files = self.loaded.sources.files().iter();
        files.map(|file| (file.path.clone(), file.text.to_string())).collect()
    }
}
