//! What the view looks up: titles, marks, and where a thing belongs.

use foldhash::HashMap;
use pdcn_diff::Thing;
use pdcn_document::Text;
use pdcn_model::{Competency, Edition, Grade, GradeId, Mark, Marks, Outcome, Pathway, Retired};
use pdcn_texts::{NameOrder, Texts};

use super::{Changes, ChangesSide};
use crate::Titles;

/// Both sides, looked up once.
pub(super) struct Lookup<'a> {
    pub(super) titles: Titles,
    sides: [Side<'a>; 2],
    /// The schools whose plans changed, in the order of their names.
    schools: Vec<&'a str>,
}

/// One side, looked up once. The first thing with an id is the one that counts.
struct Side<'a> {
    pathway: &'a Pathway,
    edition: &'a Edition,
    outcomes: HashMap<&'a str, &'a Outcome>,
    grades: HashMap<&'a str, usize>,
    competencies: HashMap<&'a str, (usize, &'a Competency)>,
    strands: HashMap<&'a str, usize>,
    resources: HashMap<&'a str, usize>,
}

impl<'a> Side<'a> {
    fn new(ChangesSide { pathway, edition, .. }: &ChangesSide<'a>) -> Self {
        let competencies = edition.competencies.iter().enumerate().rev();
        Self {
            pathway,
            edition,
            outcomes: edition.outcomes.iter().rev().map(|outcome| (outcome.id.as_str(), outcome)).collect(),
            grades: edition.grades.iter().enumerate().rev().map(|(at, grade)| (grade.id.as_str(), at)).collect(),
            competencies: competencies.map(|(at, one)| (one.id.as_str(), (at, one))).collect(),
            resources: edition.resources.iter().enumerate().rev().map(|(at, one)| (one.id.as_str(), at)).collect(),
            strands: edition.strands.iter().enumerate().rev().map(|(at, one)| (one.id.as_str(), at)).collect(),
        }
    }
}

fn schools<'a>(changes: &'a Changes<'a>) -> Vec<&'a str> {
    let subjects = changes.changes.iter().map(|shown| shown.change.subject);
    let mut schools: Vec<&str> = subjects.filter(|subject| subject.thing == Thing::Plan).map(|plan| plan.id).collect();
    schools.dedup();
    if schools.len() > 1 {
        let order = NameOrder::new();
        schools.sort_by(|one, other| order.compare(one, other));
    }
    schools
}

/// Where an outcome belongs, in the order of the new side, then of the old one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Belongs<'a> {
    strand_rank: (usize, usize),
    /// The id of the strand.
    pub(super) strand: &'a str,
    competency_rank: (usize, usize),
    /// The id of the competency; empty when it is not known.
    pub(super) competency: &'a str,
}

impl<'a> Lookup<'a> {
    pub(super) fn new(changes: &'a Changes<'a>, texts: &Texts) -> Self {
        Self {
            titles: Titles::new(&changes.new.pathway.settings, texts),
            sides: [Side::new(&changes.new), Side::new(&changes.old)],
            schools: schools(changes),
        }
    }

    /// The outcome on the new side, else on the old one.
    pub(super) fn outcome(&self, id: &str) -> Option<&'a Outcome> {
        self.sides.iter().find_map(|side| side.outcomes.get(id).copied())
    }

    /// The outcome on the old side and on the new one.
    pub(super) fn both(&self, id: &str) -> [Option<&'a Outcome>; 2] {
        [1, 0].map(|side: usize| self.sides[side].outcomes.get(id).copied())
    }

    /// How an outcome that is gone was retired.
    pub(super) fn retired(&self, id: &str) -> Option<&'a Retired> {
        self.sides[0].edition.retired.iter().find(|retired| retired.id.as_str() == id)
    }

    /// Where an outcome belongs.
    pub(super) fn belongs(&self, id: &'a str) -> Belongs<'a> {
        let competency = self.outcome(id).map_or("", |outcome| outcome.competency.as_str());
        let known = self.ranked(|side| side.competencies.get(competency).copied());
        let (strand, competency_rank) = match known {
            Some((rank, (at, known))) => (known.strand.as_str(), (rank, at)),
            None => (id.split('-').next().unwrap_or_default(), (2, 0)),
        };
        let strand_rank = self.ranked(|side| side.strands.get(strand).copied()).unwrap_or((2, 0));
        Belongs { strand_rank, strand, competency_rank, competency }
    }

    fn ranked<T>(&self, find: impl Fn(&Side<'a>) -> Option<T>) -> Option<(usize, T)> {
        self.sides.iter().enumerate().find_map(|(rank, side)| Some((rank, find(side)?)))
    }

    /// Where a thing of the frame stands in the new edition, else in the old one, else at the end.
    pub(super) fn rank(&self, thing: Thing, id: &str) -> (usize, usize) {
        let found = self.ranked(|side| match thing {
            Thing::Stage => side.edition.stages.iter().position(|stage| stage.id.as_str() == id),
            Thing::Cycle => side.edition.grades.iter().position(|grade| grade.cycle == id),
            Thing::Grade => side.grades.get(id).copied(),
            Thing::Strand => side.strands.get(id).copied(),
            Thing::Competency => side.competencies.get(id).map(|(at, _)| *at),
            Thing::Resource => side.resources.get(id).copied(),
            Thing::Term => side.edition.terms.iter().position(|term| term.id.as_str() == id),
            Thing::Topic => side.edition.topics.iter().position(|topic| topic.id.as_str() == id),
            Thing::Tool => side.pathway.tools.iter().position(|tool| tool.id.as_str() == id),
            Thing::Plan => self.schools.iter().position(|school| *school == id),
            Thing::Edition | Thing::Outcome | Thing::Framework | Thing::AiPolicy | Thing::Guide => None,
        });
        found.unwrap_or((2, 0))
    }

    /// The title of a strand.
    pub(super) fn strand(&self, id: &str) -> Option<&'a str> {
        let (_, strand) = self.ranked(|side| side.edition.strands.get(*side.strands.get(id)?))?;
        Some(self.chosen(|titles| titles.strand(strand)))
    }

    /// The title of a competency.
    pub(super) fn competency(&self, id: &str) -> Option<&'a str> {
        let (_, (_, competency)) = self.ranked(|side| side.competencies.get(id).copied())?;
        Some(self.chosen(|titles| titles.competency(competency)))
    }

    /// The title of a grade.
    pub(super) fn grade(&self, id: &str) -> Option<&'a Grade> {
        self.ranked(|side| side.edition.grades.get(*side.grades.get(id)?)).map(|(_, grade)| grade)
    }

    /// The title of a stage.
    pub(super) fn stage(&self, id: &str) -> Option<&'a str> {
        let (_, stage) = self.ranked(|side| side.edition.stages.iter().find(|stage| stage.id.as_str() == id))?;
        Some(self.chosen(|titles| titles.stage(stage)))
    }

    /// The title of a resource.
    pub(super) fn resource(&self, id: &str) -> Option<&'a str> {
        let found = self.ranked(|side| side.edition.resources.get(*side.resources.get(id)?));
        found.map(|(_, resource)| resource.title.as_str())
    }

    /// The word of a term.
    pub(super) fn term(&self, id: &str) -> Option<&'a str> {
        let (_, term) = self.ranked(|side| side.edition.terms.iter().find(|term| term.id.as_str() == id))?;
        Some(self.titles.term(term))
    }

    /// The title of a sensitive topic.
    pub(super) fn topic(&self, id: &str) -> Option<&'a str> {
        let (_, topic) = self.ranked(|side| side.edition.topics.iter().find(|topic| topic.id.as_str() == id))?;
        Some(self.titles.topic(topic))
    }

    /// The name of a tool.
    pub(super) fn tool(&self, id: &str) -> Option<&'a str> {
        let (_, tool) = self.ranked(|side| side.pathway.tools.iter().find(|tool| tool.id.as_str() == id))?;
        Some(&tool.title)
    }

    fn chosen(&self, choose: impl FnOnce(&Titles) -> &'a str) -> &'a str {
        choose(&self.titles)
    }

    /// An id and what it stands for: `IA-EVAL — Évaluer…`.
    pub(super) fn named(id: &str, title: Option<&str>) -> Text<'static> {
        title.map_or_else(|| id.to_owned().into(), |title| format!("{id} — {title}").into())
    }

    /// The marks of an outcome over the grades of a side, in few words: `→ P3-P4 · ★ P5 · ▒ P6-S2`.
    pub(super) fn marks(&self, old: bool, outcome: &Outcome) -> String {
        let side = &self.sides[usize::from(old)];
        let at = |id: &GradeId| side.grades.get(id.as_str()).and_then(|at| u16::try_from(*at).ok());
        let marks = Marks {
            learn: at(&outcome.learn),
            master: outcome.master.as_ref().and_then(at),
            reuse: outcome.reuse.as_ref().and_then(at),
        };
        let last = u16::try_from(side.edition.grades.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let mut runs: Vec<(&str, &str, &str)> = Vec::new();
        for (at, grade) in (0..=last).zip(&side.edition.grades) {
            let sign = match marks.at(at, last) {
                None => continue,
                Some(Mark::Begin | Mark::Continue) => "→",
                Some(Mark::Master) => "★",
                Some(Mark::Reuse) => "▒",
            };
            match runs.last_mut().filter(|(before, ..)| *before == sign) {
                Some((_, _, end)) => *end = grade.id.as_str(),
                None => runs.push((sign, grade.id.as_str(), grade.id.as_str())),
            }
        }
        let range = |(sign, from, to): &(&str, &str, &str)| {
            if from == to { format!("{sign}\u{a0}{from}") } else { format!("{sign}\u{a0}{from}-{to}") }
        };
        runs.iter().map(range).collect::<Vec<_>>().join(" · ")
    }
}
