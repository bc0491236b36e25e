//! What counts for AI: the one definition, for rules, comparisons and reports.
//!
//! An outcome counts for AI when its competency is an AI competency, or when it is aligned to a code about AI. A code is
//! about AI when its framework says so of all its codes, or when the code says so itself. Names of what does not exist
//! count for nothing.

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};

use crate::{Alignment, Code, Competency, EditionIndex, Framework, Outcome, Pathway};

/// Why an outcome counts for AI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AiTie {
    /// Its competency is an AI competency, whatever it is aligned to.
    Competency,
    /// Its competency is not, but it is aligned to a code about AI.
    Alignment,
}

impl AiTie {
    /// Returns the tie of an outcome of a competency; `is_aligned` says whether it is aligned to a code about AI, and
    /// is asked only when the competency does not decide.
    pub fn new(competency: Option<&Competency>, is_aligned: impl FnOnce() -> bool) -> Option<Self> {
        match competency {
            Some(competency) if competency.ai => Some(Self::Competency),
            _ => is_aligned().then_some(Self::Alignment),
        }
    }
}

impl Framework {
    /// Returns true when one of its codes is about AI.
    pub fn is_about_ai(&self, code: &Code) -> bool {
        self.ai || code.ai
    }
}

/// The codes about AI of a pathway, looked up.
#[derive(Debug)]
pub struct AiCodes<'a> {
    frameworks: HashMap<&'a str, HashSet<&'a str>>,
}

impl<'a> AiCodes<'a> {
    /// Looks them up; linear in the codes. The first framework or code with an id is the one that counts.
    pub fn new(pathway: &'a Pathway) -> Self {
        let mut frameworks = HashMap::new();
        for framework in &pathway.frameworks {
            frameworks.entry(framework.id.as_str()).or_insert_with(|| {
                let mut seen = HashSet::with_capacity(framework.codes.len());
                let first = framework.codes.iter().filter(|code| seen.insert(code.id.as_str()));
                first.filter(|code| framework.is_about_ai(code)).map(|code| code.id.as_str()).collect()
            });
        }
        Self { frameworks }
    }

    /// Returns true when an alignment names a code about AI.
    pub fn has(&self, alignment: &Alignment) -> bool {
        let codes = alignment.parts().and_then(|(framework, code)| Some((self.frameworks.get(framework)?, code)));
        codes.is_some_and(|(codes, code)| codes.contains(code))
    }

    /// Returns why an outcome of an edition counts for AI; nothing when it does not.
    pub fn tie(&self, index: &EditionIndex<'_>, outcome: &Outcome) -> Option<AiTie> {
        let competency = index.competency(outcome.competency.as_str());
        AiTie::new(competency, || outcome.aligns.iter().any(|alignment| self.has(alignment)))
    }
}

#[cfg(test)]
mod tests {
    use crate::{AiCodes, AiTie, Code, Competency, Edition, EditionIndex, Framework, Outcome, Pathway};

    fn framework(id: &str, ai: bool, codes: &[(&str, bool)]) -> Framework {
        let codes = codes.iter().map(|&(id, ai)| Code { id: id.into(), ai, ..Code::default() }).collect();
        Framework { id: id.into(), ai, codes, ..Framework::default() }
    }

    fn tie(competency: &str, aligns: &[&str]) -> Option<AiTie> {
        let competency_of = |id: &str, ai| Competency { id: id.into(), ai, ..Competency::default() };
        let edition = Edition {
            competencies: vec![
                competency_of("IA-EVAL", true),
                competency_of("VIE-RENS", false),
                competency_of("VIE-RENS", true),
            ],
            ..Edition::default()
        };
        let frameworks = vec![
            framework("whole", true, &[("A", false)]),
            framework("part", false, &[("A", false), ("B", true), ("A", true)]),
            framework("part", true, &[("A", false), ("C", false)]),
        ];
        let pathway = Pathway { frameworks, ..Pathway::default() };
        let aligns = aligns.iter().map(|&alignment| alignment.into()).collect();
        let outcome = Outcome { competency: competency.into(), aligns, ..Outcome::default() };
        AiCodes::new(&pathway).tie(&EditionIndex::new(&edition), &outcome)
    }

    #[test]
    fn the_competency_decides_then_the_alignments() {
        assert_eq!(tie("IA-EVAL", &[]), Some(AiTie::Competency));
        assert_eq!(tie("IA-EVAL", &["whole:A"]), Some(AiTie::Competency));
        assert_eq!(tie("VIE-RENS", &["part:A", "whole:A"]), Some(AiTie::Alignment));
        assert_eq!(tie("VIE-RENS", &["part:B"]), Some(AiTie::Alignment));
        assert_eq!(tie("VIE-RENS", &["part:A"]), None);
    }

    #[test]
    fn what_does_not_exist_or_comes_second_counts_for_nothing() {
        assert_eq!(tie("VIE-RENS", &["whole:Z", "other:A", "whole", "part:C"]), None);
        assert_eq!(tie("AUTRE", &["whole:A"]), Some(AiTie::Alignment));
        assert_eq!(tie("AUTRE", &[]), None);
    }
}
