//! What rules ask about the alignments of an edition: what an outcome covers, whether it is about AI, which frameworks are used.

use std::collections::BTreeMap;

use pdcn_model::{AiTie, Framework, Outcome};
use pdcn_toml::Place;

use crate::EditionContext;
use crate::alignments::{ALIGNS, Aligned, Spot};

/// What the outcomes of an edition name of one framework.
pub(crate) struct Usage<'a> {
    /// The framework.
    pub(crate) framework: &'a Framework,
    /// The outcomes, each with where it names a code.
    pub(crate) uses: Vec<(&'a Outcome, Spot)>,
}

impl<'a> EditionContext<'a> {
    /// The codes that the outcome at a position covers.
    pub(crate) fn aligned(&self, position: u32) -> impl Iterator<Item = Aligned<'a>> {
        self.named(position).filter(|aligned| aligned.at.key == ALIGNS)
    }

    /// The codes that the outcome at a position names: those that it covers, then those that it only leads to.
    pub(crate) fn named(&self, position: u32) -> impl Iterator<Item = Aligned<'a>> {
        self.alignments().of(position, self.pathway)
    }

    /// Why the outcome at a position counts for AI; nothing when it does not.
    pub(crate) fn ai_tie(&self, position: u32) -> Option<AiTie> {
        AiTie::new(self.index.competency_of(position), || self.aligned(position).any(|aligned| aligned.is_ai()))
    }

    /// True when the competency of an outcome is an AI competency.
    pub(crate) fn is_of_ai_competency(&self, position: u32) -> bool {
        self.ai_tie(position) == Some(AiTie::Competency)
    }

    /// The frameworks that outcomes name, by id, with where.
    pub(crate) fn usages(&self) -> BTreeMap<&'a str, Usage<'a>> {
        let mut usages: BTreeMap<&'a str, Usage<'a>> = BTreeMap::new();
        for (position, outcome) in self.index.outcomes() {
            for aligned in self.named(position) {
                let framework = aligned.framework;
                let usage =
                    usages.entry(framework.id.as_str()).or_insert_with(|| Usage { framework, uses: Vec::new() });
                usage.uses.push((outcome, aligned.at));
            }
        }
        usages
    }

    /// The place where an outcome names a code.
    pub(crate) fn alignment_place(&self, outcome: &Outcome, at: Spot) -> Place {
        self.outcome_place(outcome).key(at.key).index(at.index)
    }
}

/// True when two versions of the family of a framework are used: a rule of its own says so.
pub(crate) fn is_mixed(framework: &Framework, usages: &BTreeMap<&str, Usage<'_>>) -> bool {
    usages.values().any(|usage| usage.framework.id != framework.id && usage.framework.family() == framework.family())
}
