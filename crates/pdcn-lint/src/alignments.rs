//! What the outcomes of an edition are aligned to: each alignment looked up once for all rules.

use std::collections::BTreeMap;

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{AiTie, Code, Edition, Framework, Outcome, Pathway};
use pdcn_toml::Place;

use crate::EditionContext;

/// The alignments of an edition, outcome by outcome.
#[derive(Debug)]
pub(crate) struct Alignments {
    /// Where the alignments of each outcome begin, and where those of the last one end.
    starts: Vec<u32>,
    /// What each names; nothing when its framework or its code does not exist.
    named: Vec<Option<Named>>,
}

/// The framework and the code that an alignment names, by their positions.
#[derive(Clone, Copy, Debug)]
struct Named {
    framework: u32,
    code: u32,
}

/// An alignment to a code that exists.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aligned<'a> {
    /// Its place among the alignments of its outcome.
    pub(crate) position: u32,
    /// The framework.
    pub(crate) framework: &'a Framework,
    /// The code.
    pub(crate) code: &'a Code,
}

impl Aligned<'_> {
    /// True when the code is about AI.
    pub(crate) fn is_ai(&self) -> bool {
        self.framework.is_about_ai(self.code)
    }
}

impl Alignments {
    /// Looks up every alignment; linear in their number. The first framework or code with an id is the one that counts.
    pub(crate) fn new(pathway: &Pathway, edition: &Edition) -> Self {
        let mut frameworks: HashMap<&str, (u32, HashMap<&str, u32>)> = HashMap::new();
        for (position, framework) in (0..).zip(&pathway.frameworks) {
            frameworks.entry(framework.id.as_str()).or_insert_with(|| {
                let mut codes = HashMap::with_capacity(framework.codes.len());
                for (position, code) in (0..).zip(&framework.codes) {
                    codes.entry(code.id.as_str()).or_insert(position);
                }
                (position, codes)
            });
        }
        let mut starts = Vec::with_capacity(edition.outcomes.len() + 1);
        let mut named = Vec::new();
        for outcome in &edition.outcomes {
            starts.push(u32::try_from(named.len()).unwrap_or(u32::MAX));
            named.extend(outcome.aligns.iter().map(|alignment| {
                let (framework, code) = alignment.parts()?;
                let (framework, codes) = frameworks.get(framework)?;
                Some(Named { framework: *framework, code: *codes.get(code)? })
            }));
        }
        starts.push(u32::try_from(named.len()).unwrap_or(u32::MAX));
        Self { starts, named }
    }

    /// True when every alignment names a code that exists.
    pub(crate) fn all_name_a_code(&self) -> bool {
        self.named.iter().all(Option::is_some)
    }

    /// The alignments of the outcome at a position that name a code.
    pub(crate) fn of<'a>(&self, position: u32, pathway: &'a Pathway) -> impl Iterator<Item = Aligned<'a>> {
        let at = |position: u32| self.starts.get(position as usize).map_or(0, |start| *start as usize);
        let named = self.named.get(at(position)..at(position + 1)).unwrap_or_default();
        (0..).zip(named).filter_map(|(position, named)| {
            let framework = pathway.frameworks.get(named.as_ref()?.framework as usize)?;
            let code = framework.codes.get(named.as_ref()?.code as usize)?;
            Some(Aligned { position, framework, code })
        })
    }
}

/// The alignments of an edition to one framework.
pub(crate) struct Usage<'a> {
    /// The framework.
    pub(crate) framework: &'a Framework,
    /// The outcomes, each with the place of the alignment among its own.
    pub(crate) uses: Vec<(&'a Outcome, u32)>,
}

impl<'a> EditionContext<'a> {
    /// The alignments of the outcome at a position that name a code.
    pub(crate) fn aligned(&self, position: u32) -> impl Iterator<Item = Aligned<'a>> {
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

    /// The frameworks that outcomes are aligned to, by id, with the alignments.
    pub(crate) fn usages(&self) -> BTreeMap<&'a str, Usage<'a>> {
        let mut usages: BTreeMap<&'a str, Usage<'a>> = BTreeMap::new();
        for (position, outcome) in self.index.outcomes() {
            for aligned in self.aligned(position) {
                let framework = aligned.framework;
                let usage =
                    usages.entry(framework.id.as_str()).or_insert_with(|| Usage { framework, uses: Vec::new() });
                usage.uses.push((outcome, aligned.position));
            }
        }
        usages
    }

    /// The place of an alignment of an outcome.
    pub(crate) fn alignment_place(&self, outcome: &Outcome, position: u32) -> Place {
        self.outcome_place(outcome).key("aligns").index(position)
    }
}

/// True when two versions of the family of a framework are used: a rule of its own says so.
pub(crate) fn is_mixed(framework: &Framework, usages: &BTreeMap<&str, Usage<'_>>) -> bool {
    usages.values().any(|usage| usage.framework.id != framework.id && usage.framework.family() == framework.family())
}
