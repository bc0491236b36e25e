//! Both years side by side: for each grade and strand, what is worked on in either.

use std::collections::BTreeMap;

use pdcn_model::{Edition, EditionIndex, Grade, Mark, Outcome, Strand};

use crate::views::changes::{Changes, ChangesSide, Filter};

/// The progression of two sides. What a side does not work on it has no heading for.
pub(super) struct Progression<'a> {
    pub(super) grades: Vec<OfGrade<'a>>,
}

/// A grade, as the old side and the new one have it.
pub(super) struct OfGrade<'a> {
    pub(super) id: &'a str,
    pub(super) sides: [Option<&'a Grade>; 2],
    pub(super) strands: Vec<OfStrand<'a>>,
}

/// A strand in a grade, as the old side and the new one have it.
pub(super) struct OfStrand<'a> {
    pub(super) id: &'a str,
    pub(super) sides: [Option<Named<'a>>; 2],
    /// The outcomes by id, each as the old side and the new one have it.
    pub(super) entries: Vec<[Option<Taught<'a>>; 2]>,
}

/// A strand that a side has; without a title when only its outcomes name it.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) title: Option<&'a Strand>,
}

/// An outcome in a grade.
#[derive(Clone, Copy)]
pub(super) struct Taught<'a> {
    pub(super) outcome: &'a Outcome,
    pub(super) mark: Mark,
}

/// Outcomes by id, each as the old side and the new one have it.
type Entries<'a> = BTreeMap<&'a str, [Option<Taught<'a>>; 2]>;
/// Where strands stand, and what is worked on in them.
type Strands<'a> = BTreeMap<(usize, &'a str), Entries<'a>>;

impl<'a> Progression<'a> {
    pub(super) fn new(changes: &Changes<'a>, filter: &Filter<'_>) -> Self {
        let editions = [changes.old.edition, changes.new.edition];
        let mut found: BTreeMap<&'a str, Strands<'a>> = BTreeMap::new();
        for (at, side) in [&changes.old, &changes.new].into_iter().enumerate() {
            gather(at, side, filter, editions, &mut found);
        }
        let mut grades = Vec::new();
        // The order of the new side; then what only the old one has. Of two grades with one id the first one counts.
        for grade in editions[1].grades.iter().chain(&editions[0].grades) {
            if let Some(strands) = found.remove(grade.id.as_str()) {
                grades.push(of_grade(grade.id.as_str(), strands, editions));
            }
        }
        Self { grades }
    }
}

/// Gathers what a side works on.
fn gather<'a>(
    at: usize,
    side: &ChangesSide<'a>,
    filter: &Filter<'_>,
    editions: [&'a Edition; 2],
    found: &mut BTreeMap<&'a str, Strands<'a>>,
) {
    let index = EditionIndex::new(side.edition);
    for (position, outcome) in index.outcomes() {
        let is_asked = index.is_first(position) && filter.keeps_outcome(outcome.id.as_str());
        let Some(worked) = index.worked(position).filter(|_| is_asked) else { continue };
        let strand = index.strand_id(outcome.competency.as_str());
        for grade in worked {
            let Some(of) = index.grade(grade).filter(|of| filter.keeps_grade(of)) else { continue };
            // A grade that has the id of one before it is declared in vain.
            let Some(mark) = index.mark(position, grade).filter(|mark| mark.is_work()) else { continue };
            if index.grade_position(of.id.as_str()) == Some(grade) {
                let strands = found.entry(of.id.as_str()).or_default();
                let entries = strands.entry((rank(strand, editions), strand)).or_default();
                entries.entry(outcome.id.as_str()).or_default()[at] = Some(Taught { outcome, mark });
            }
        }
    }
}

/// Where a strand stands: in the order of the new side, then of the old one, then by its id.
fn rank(strand: &str, [old, new]: [&Edition; 2]) -> usize {
    let place = |edition: &Edition| edition.strands.iter().position(|one| one.id.as_str() == strand);
    let of_old = || place(old).map(|at| at + new.strands.len());
    place(new).or_else(of_old).unwrap_or(usize::MAX)
}

fn of_grade<'a>(id: &'a str, strands: Strands<'a>, editions: [&'a Edition; 2]) -> OfGrade<'a> {
    let has = |entries: &Entries<'a>, at: usize| entries.values().any(|sides| sides[at].is_some());
    let sides = [0, 1].map(|at: usize| {
        let is_worked = strands.values().any(|entries| has(entries, at));
        editions[at].grades.iter().find(|grade| grade.id.as_str() == id).filter(|_| is_worked)
    });
    let of_strand = |((_, id), entries): ((usize, &'a str), Entries<'a>)| {
        let sides = [0, 1].map(|at: usize| {
            let title = editions[at].strands.iter().find(|strand| strand.id.as_str() == id);
            has(&entries, at).then_some(Named { title })
        });
        OfStrand { id, sides, entries: entries.into_values().collect() }
    };
    OfGrade { id, sides, strands: strands.into_iter().map(of_strand).collect() }
}
