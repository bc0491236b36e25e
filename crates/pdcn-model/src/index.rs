//! Finds things of an edition by id, and reads the marks of its outcomes as positions in the list of grades.

use std::ops::RangeInclusive;

use foldhash::{HashMap, HashMapExt as _};

use crate::{Competency, Edition, Grade, Mark, Marks, Outcome, Strand};

/// An edition with its ids looked up: the first thing with an id is the one that counts.
#[derive(Debug)]
pub struct EditionIndex<'a> {
    edition: &'a Edition,
    grades: HashMap<&'a str, u16>,
    competencies: HashMap<&'a str, u32>,
    strands: HashMap<&'a str, u32>,
    outcomes: HashMap<&'a str, u32>,
    /// What was looked up for each outcome, by position.
    found: Vec<Found>,
}

/// What the ids of an outcome lead to.
#[derive(Clone, Copy, Debug)]
struct Found {
    marks: Marks,
    competency: Option<u32>,
    is_first: bool,
}

impl<'a> EditionIndex<'a> {
    /// Looks up the ids of an edition; linear in its size.
    pub fn new(edition: &'a Edition) -> Self {
        let grades = first_positions(edition.grades.iter().map(|grade| grade.id.as_str()));
        let competencies = first_positions(edition.competencies.iter().map(|competency| competency.id.as_str()));
        let mut outcomes = HashMap::with_capacity(edition.outcomes.len());
        let mut found = Vec::with_capacity(edition.outcomes.len());
        for (position, outcome) in (0_u32..).zip(&edition.outcomes) {
            let is_first =
                !outcome.id.is_empty() && *outcomes.entry(outcome.id.as_str()).or_insert(position) == position;
            let position_of = |id: &str| grades.get(id).copied();
            let marks = Marks {
                learn: position_of(outcome.learn.as_str()),
                master: outcome.master.as_ref().and_then(|id| position_of(id.as_str())),
                reuse: outcome.reuse.as_ref().and_then(|id| position_of(id.as_str())),
            };
            let competency = competencies.get(outcome.competency.as_str()).copied();
            found.push(Found { marks, competency, is_first });
        }
        Self {
            edition,
            grades,
            competencies,
            strands: first_positions(edition.strands.iter().map(|strand| strand.id.as_str())),
            outcomes,
            found,
        }
    }

    /// Returns the edition.
    pub fn edition(&self) -> &'a Edition {
        self.edition
    }

    /// Returns the position of a grade, in school order.
    pub fn grade_position(&self, id: &str) -> Option<u16> {
        self.grades.get(id).copied()
    }

    /// Returns the grade at a position.
    pub fn grade(&self, position: u16) -> Option<&'a Grade> {
        self.edition.grades.get(usize::from(position))
    }

    /// Returns the competency with this id.
    pub fn competency(&self, id: &str) -> Option<&'a Competency> {
        self.edition.competencies.get(*self.competencies.get(id)? as usize)
    }

    /// Returns the strand with this id.
    pub fn strand(&self, id: &str) -> Option<&'a Strand> {
        self.edition.strands.get(*self.strands.get(id)? as usize)
    }

    /// Returns true when the edition has a strand with this id.
    pub fn has_strand(&self, id: &str) -> bool {
        self.strands.contains_key(id)
    }

    /// Returns the id of the strand of a competency: the one that it names, else the one that its id begins with.
    pub fn strand_id<'i>(&self, competency: &'i str) -> &'i str
    where
        'a: 'i,
    {
        let named = self.competency(competency).map(|competency| competency.strand.as_str());
        named.filter(|strand| !strand.is_empty()).unwrap_or_else(|| competency.split('-').next().unwrap_or_default())
    }

    /// Returns the position of the first outcome with this id.
    pub fn outcome_position(&self, id: &str) -> Option<u32> {
        self.outcomes.get(id).copied()
    }

    /// Returns the outcome at a position.
    pub fn outcome(&self, position: u32) -> &'a Outcome {
        &self.edition.outcomes[position as usize]
    }

    /// Returns the outcomes with their positions.
    pub fn outcomes(&self) -> impl Iterator<Item = (u32, &'a Outcome)> {
        (0_u32..).zip(&self.edition.outcomes)
    }

    /// Returns the marks of the outcome at a position.
    pub fn marks(&self, position: u32) -> Marks {
        self.found[position as usize].marks
    }

    /// Returns the competency of the outcome at a position, when the edition has it.
    pub fn competency_of(&self, position: u32) -> Option<&'a Competency> {
        self.edition.competencies.get(self.found[position as usize].competency? as usize)
    }

    /// Returns true when the outcome at a position has an id, and is the first one with it.
    pub fn is_first(&self, position: u32) -> bool {
        self.found[position as usize].is_first
    }

    /// Returns the position of the last grade; 0 without grades.
    pub fn last_grade(&self) -> u16 {
        u16::try_from(self.edition.grades.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }

    /// Returns the grades that work on the outcome at a position; nothing when its → names no grade. See
    /// [`Marks::worked`].
    pub fn worked(&self, position: u32) -> Option<RangeInclusive<u16>> {
        self.marks(position).worked(self.last_grade())
    }

    /// Returns the positions of the outcomes that reach ★ in each grade, by the position of the grade.
    pub fn mastered_by_grade(&self) -> Vec<Vec<u32>> {
        let mut grades: Vec<Vec<u32>> = vec![Vec::new(); self.edition.grades.len()];
        for (position, _) in self.outcomes() {
            let master = self.marks(position).master;
            if let Some(of_grade) = master.and_then(|master| grades.get_mut(usize::from(master))) {
                of_grade.push(position);
            }
        }
        grades
    }

    /// Returns what a grade does with the outcome at a position. See [`Marks::at`].
    pub fn mark(&self, position: u32, grade: u16) -> Option<Mark> {
        self.marks(position).at(grade, self.last_grade())
    }
}

fn first_positions<'a, N: TryFrom<usize>>(ids: impl Iterator<Item = &'a str>) -> HashMap<&'a str, N> {
    let mut positions = HashMap::new();
    for (position, id) in ids.enumerate() {
        // A list of more grades than the position type holds keeps its first ones: no edition comes near.
        if let (false, Ok(position)) = (id.is_empty(), N::try_from(position)) {
            positions.entry(id).or_insert(position);
        }
    }
    positions
}
