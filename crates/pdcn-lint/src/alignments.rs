//! What the outcomes of an edition are aligned to: each alignment looked up once for all rules.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Alignment, Code, Edition, Framework, Outcome, Pathway};

/// What the outcomes of an edition name of frameworks, outcome by outcome.
#[derive(Debug)]
pub(crate) struct Alignments {
    /// Where the alignments of each outcome begin, and where those of the last one end.
    starts: Vec<u32>,
    /// What each names; nothing when its framework or its code does not exist.
    named: Vec<Option<Named>>,
}

/// The framework and the code that an alignment names, by their positions, and where.
#[derive(Clone, Copy, Debug)]
struct Named {
    at: Spot,
    framework: u32,
    code: u32,
}

/// Where an outcome names a code: under which key, and its place in that list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    /// The key: `aligns` for what it covers, `prepares` for what it leads to.
    pub(crate) key: &'static str,
    /// The place, from 0.
    pub(crate) index: u32,
}

/// The key of the codes that an outcome covers.
pub(crate) const ALIGNS: &str = "aligns";
/// The key of the codes that it only leads to.
pub(crate) const PREPARES: &str = "prepares";

/// All that an outcome names of frameworks: what it covers, then what it leads to.
pub(crate) fn named(outcome: &Outcome) -> impl Iterator<Item = (Spot, &Alignment)> {
    let aligns = (0..).zip(&outcome.aligns).map(|(index, one)| (Spot { key: ALIGNS, index }, one));
    let prepares = (0..).zip(&outcome.prepares).map(|(index, one)| (Spot { key: PREPARES, index }, one));
    aligns.chain(prepares)
}

/// An alignment to a code that exists.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aligned<'a> {
    /// Where its outcome names it.
    pub(crate) at: Spot,
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
            named.extend(self::named(outcome).map(|(at, alignment)| {
                let (framework, code) = alignment.parts()?;
                let (framework, codes) = frameworks.get(framework)?;
                Some(Named { at, framework: *framework, code: *codes.get(code)? })
            }));
        }
        starts.push(u32::try_from(named.len()).unwrap_or(u32::MAX));
        Self { starts, named }
    }

    /// True when every alignment names a code that exists.
    pub(crate) fn all_name_a_code(&self) -> bool {
        self.named.iter().all(Option::is_some)
    }

    /// What the outcome at a position names that is a code, covered or only led to.
    pub(crate) fn of<'a>(&self, position: u32, pathway: &'a Pathway) -> impl Iterator<Item = Aligned<'a>> {
        let at = |position: u32| self.starts.get(position as usize).map_or(0, |start| *start as usize);
        let named = self.named.get(at(position)..at(position + 1)).unwrap_or_default();
        named.iter().flatten().filter_map(|named| {
            let framework = pathway.frameworks.get(named.framework as usize)?;
            let code = framework.codes.get(named.code as usize)?;
            Some(Aligned { at: named.at, framework, code })
        })
    }
}
