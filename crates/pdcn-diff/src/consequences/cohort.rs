//! Pupils who are in a grade in the old year and in the next grade in the new one: what they would meet twice or never.

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_model::{Grade, Outcome, Prerequisite, Restated, Strength};

use super::Worked;
use crate::Comparison;
use crate::changes::identity::Retirements;

/// The pupils who go from one grade to the next as the old edition gives way to the new one.
#[derive(Clone, Debug)]
pub struct Cohort<'a> {
    /// Their grade in the old year.
    pub from: &'a Grade,
    /// Their grade in the new year.
    pub to: &'a Grade,
    /// What they mastered by the end of the old year, and would learn again; sorted by id.
    pub twice: Vec<Twice<'a>>,
    /// What the new edition takes for mastered, and they had not begun; sorted by id.
    pub never: Vec<Never<'a>>,
    /// What they would never meet either, if its id now stands for something else, which a person must say; sorted by id.
    pub in_doubt: Vec<Never<'a>>,
}

impl Cohort<'_> {
    /// Returns true when they would meet something twice or never, or might.
    pub fn is_touched(&self) -> bool {
        !self.twice.is_empty() || !self.never.is_empty() || !self.in_doubt.is_empty()
    }
}

/// An outcome that a cohort would meet twice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Twice<'a> {
    /// The outcome of the new edition.
    pub outcome: &'a Outcome,
    /// The outcome of the old edition that they mastered: the same, or one in whose place it is. They mastered all of those.
    pub mastered: &'a Outcome,
}

/// An outcome that a cohort would never meet.
#[derive(Clone, Debug, PartialEq)]
pub struct Never<'a> {
    /// The outcome of the new edition.
    pub outcome: &'a Outcome,
    /// The outcomes that they still have before them and that require it, by id.
    pub needed_by: Vec<&'a str>,
}

pub(super) fn of<'a>(comparison: &Comparison<'a>) -> Vec<Cohort<'a>> {
    // Nobody changes grades between two states of one edition.
    if comparison.pair.old.index.edition().id == comparison.pair.new.index.edition().id {
        return Vec::new();
    }
    let mut cohorts = cohort_grades(comparison);
    for Past { after, before, in_doubt } in &lineage(comparison) {
        for grade in &mut cohorts {
            let begun = before.iter().any(|worked| worked.learn <= grade.old);
            // Part of it is not all of it: of a merger each outcome counts, and what was there already.
            let all = before.iter().all(|worked| worked.master.is_some_and(|master| master <= grade.old));
            if let (Some(mastered), true, false) = (before.first(), all && after.learn > grade.new, in_doubt) {
                let mastered = mastered.outcome;
                grade.cohort.twice.push(Twice { outcome: after.outcome, mastered });
            }
            if after.master.is_some_and(|master| master <= grade.new) {
                let never = Never { outcome: after.outcome, needed_by: Vec::new() };
                match (begun, in_doubt) {
                    (false, _) => grade.cohort.never.push(never),
                    (true, true) => grade.cohort.in_doubt.push(never),
                    (true, false) => {}
                }
            }
        }
    }
    let never = cohorts.iter().flat_map(|grade| grade.cohort.never.iter().chain(&grade.cohort.in_doubt));
    let needed = needed(comparison, &never.map(|never| never.outcome.id.as_str()).collect());
    cohorts.into_iter().map(|grade| finished(grade, &needed)).collect()
}

/// An outcome of the new edition with what it was.
struct Past<'a> {
    after: Worked<'a>,
    before: Vec<Worked<'a>>,
    /// Its id may stand for something else.
    in_doubt: bool,
}

/// A cohort with its outcomes sorted, and with what it misses of what it still has before it.
fn finished<'a>(grade: CohortGrade<'a>, needed: &HashMap<&'a str, Vec<(u16, &'a str)>>) -> Cohort<'a> {
    let mut cohort = grade.cohort;
    cohort.twice.sort_by(|a, b| a.outcome.id.cmp(&b.outcome.id));
    cohort.never.sort_by(|a, b| a.outcome.id.cmp(&b.outcome.id));
    // What is itself never met needs nothing.
    let missed: HashSet<&str> = cohort.never.iter().map(|never| never.outcome.id.as_str()).collect();
    cohort.in_doubt.sort_by(|a, b| a.outcome.id.cmp(&b.outcome.id));
    for never in cohort.never.iter_mut().chain(&mut cohort.in_doubt) {
        let dependents = needed.get(never.outcome.id.as_str()).into_iter().flatten();
        let still = dependents.filter(|(end, id)| *end > grade.new && !missed.contains(id));
        never.needed_by = still.map(|(_, id)| *id).collect();
    }
    cohort
}

/// A cohort in the making, with the positions of its old grade on each side.
struct CohortGrade<'a> {
    cohort: Cohort<'a>,
    old: u16,
    new: u16,
}

/// The grades that both sides have and that a next one follows on the new side.
fn cohort_grades<'a>(comparison: &Comparison<'a>) -> Vec<CohortGrade<'a>> {
    let (old, new) = (&comparison.pair.old.index, &comparison.pair.new.index);
    let cohort = |(at, from): (u16, &'a Grade)| {
        let position = new.grade_position(from.id.as_str()).filter(|&position| position == at)?;
        let to = new.grade(position.checked_add(1)?)?;
        let cohort = Cohort { from, to, twice: Vec::new(), never: Vec::new(), in_doubt: Vec::new() };
        Some(CohortGrade { cohort, old: old.grade_position(from.id.as_str())?, new: position })
    };
    (0_u16..).zip(&new.edition().grades).filter_map(cohort).collect()
}

/// The outcomes of the new edition whose past is not the same as their present, or may not be: each with what it was, the
/// same outcome or those in whose place it is.
fn lineage<'a>(comparison: &Comparison<'a>) -> Vec<Past<'a>> {
    let (old, new) = (&comparison.pair.old, &comparison.pair.new);
    let retirements = Retirements::new(new);
    let mut predecessors: HashMap<&str, Vec<usize>> = HashMap::new();
    // Of several that went before, the first by id is named, whichever file it was in.
    let mut gone = comparison.outcomes.only_old.clone();
    gone.sort_unstable_by_key(|&at| &old.side.edition.outcomes[at].id);
    for at in gone {
        for successor in retirements.successors(&old.side.edition.outcomes[at].id) {
            predecessors.entry(successor).or_default().push(at);
        }
    }
    let worked_before = |positions: &[usize]| positions.iter().filter_map(|&at| Worked::of(old, at)).collect();
    let mut found: Vec<Past<'a>> = Vec::new();
    for &(old_at, new_at) in &comparison.outcomes.both {
        let (before, after) = (&old.side.edition.outcomes[old_at], &new.side.edition.outcomes[new_at]);
        let took_over = predecessors.get(after.id.as_str());
        let statement = comparison.pair.statement(before, after);
        let in_doubt = statement.is_some_and(|statement| statement.restated == Restated::InDoubt);
        let moved = (&before.learn, &before.master) != (&after.learn, &after.master);
        if !moved && took_over.is_none() && !in_doubt {
            continue;
        }
        let positions: Vec<usize> = std::iter::once(old_at).chain(took_over.into_iter().flatten().copied()).collect();
        found.extend(Worked::of(new, new_at).map(|after| Past { after, before: worked_before(&positions), in_doubt }));
    }
    for &new_at in &comparison.outcomes.only_new {
        let id = new.side.edition.outcomes[new_at].id.as_str();
        let positions = predecessors.get(id).map_or(&[][..], Vec::as_slice);
        let past = |after| Past { after, before: worked_before(positions), in_doubt: false };
        found.extend(Worked::of(new, new_at).map(past));
    }
    found
}

/// For each of these outcomes of the new edition, those that require it: the last grade in which they are worked on, and
/// the id; sorted by id.
fn needed<'a>(comparison: &Comparison<'a>, ids: &HashSet<&str>) -> HashMap<&'a str, Vec<(u16, &'a str)>> {
    let new = &comparison.pair.new;
    let mut needed: HashMap<&str, Vec<(u16, &str)>> = HashMap::new();
    if ids.is_empty() {
        return needed;
    }
    for (at, outcome) in new.side.edition.outcomes.iter().enumerate() {
        let required = |prerequisite: &&Prerequisite| prerequisite.strength == Some(Strength::Required);
        for prerequisite in outcome.prerequisites.iter().filter(required) {
            let id = prerequisite.id.as_str();
            if let (true, Some(dependent)) = (ids.contains(id), Worked::of(new, at)) {
                needed.entry(id).or_default().push((dependent.end, outcome.id.as_str()));
            }
        }
    }
    for dependents in needed.values_mut() {
        dependents.sort_unstable_by_key(|(_, id)| *id);
        dependents.dedup();
    }
    needed
}
