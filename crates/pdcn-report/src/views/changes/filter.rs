//! The changes that are asked for: those that touch the grades and outcomes of a question on either side, and are of some
//! kinds.

use pdcn_diff::{Change, Thing, Value};
use pdcn_model::{Code, Grade, GradeId};

use crate::key::Key;
use crate::selection::{Selection, keys, only};
use crate::{Asked, Context, Refusal};

/// The keys that choose grades.
const OF_GRADES: [Key; 3] = [Key::Stage, Key::Cycle, Key::Grade];
/// The keys that choose outcomes.
const OF_OUTCOMES: [Key; 4] = [Key::Strand, Key::Competency, Key::Framework, Key::Ai];

/// The changes that are asked for.
#[derive(Debug, Default)]
pub struct Filter<'a> {
    asked: Asked,
    /// Both sides, with what is asked about in each; none when everything is asked for.
    sides: Vec<Side<'a>>,
}

/// A side, with what is asked about in it.
#[derive(Debug)]
struct Side<'a> {
    context: Context<'a>,
    selection: Selection<'a>,
}

impl<'a> Filter<'a> {
    /// Reads what is asked for, a line each: `grade=P5,P6`, `ai`, `planning`. One of the sides, old and new, has each name.
    ///
    /// # Errors
    ///
    /// A line that asks nothing, or a name that neither side has.
    pub fn new(lines: &[String], sides: [Context<'a>; 2]) -> Result<Self, Refusal> {
        let mut asked = Asked::default();
        let [old, new] = &sides;
        lines.iter().try_for_each(|line| only(line, &mut asked, [old, new]))?;
        Self::of(asked, sides)
    }

    /// Finds what is asked for by names and values, in both sides, old and new.
    ///
    /// # Errors
    ///
    /// A name that neither side has.
    pub fn of(asked: Asked, sides: [Context<'a>; 2]) -> Result<Self, Refusal> {
        let [old, new] = &sides;
        let selections = Selection::of_either(&asked, [old, new])?;
        let sides = sides.into_iter().zip(selections).map(|(context, selection)| Side { context, selection });
        Ok(Self { asked, sides: sides.collect() })
    }

    /// Returns true when nothing is left out.
    pub fn is_everything(&self) -> bool {
        self.asked.is_empty()
    }

    /// Returns true when some kinds or categories of changes are asked for: consequences are of all of them.
    pub fn is_of_kinds(&self) -> bool {
        self.asked.has(Key::Category.name()) || self.asked.has(Key::Kind.name())
    }

    /// Returns true when outcomes are chosen other than by AI: counts over a whole grade are not of those alone.
    pub fn is_of_some_outcomes(&self) -> bool {
        [Key::Strand, Key::Competency, Key::Framework].iter().any(|key| self.asked.has(key.name()))
    }

    /// True when grades or outcomes are chosen.
    fn selects(&self) -> bool {
        Key::SELECTING.into_iter().any(|key| self.asked.has(key.name()))
    }

    /// Returns what was asked for, as it would be written.
    pub fn shown(&self) -> String {
        let one = |key: Key| {
            let mut values: Vec<&str> = match key {
                Key::Ai => return key.name().to_owned(),
                // A code was asked for as it is written.
                Key::Framework | Key::Category | Key::Kind => self.asked.all(key.name()).collect(),
                _ => self.sides.iter().flat_map(|side| side.selection.found(key)).collect(),
            };
            let mut seen: Vec<&str> = Vec::new();
            values.retain(|value| {
                !seen.contains(value) && {
                    seen.push(value);
                    true
                }
            });
            format!("{}={}", key.name(), values.join(","))
        };
        keys().filter(|key| self.asked.has(key.name())).map(one).collect::<Vec<_>>().join(" ")
    }

    /// Returns true for a change that is asked for.
    pub fn keeps(&self, change: &Change<'_>) -> bool {
        let is_asked =
            |key: Key, name: &str| !self.asked.has(key.name()) || self.asked.all(key.name()).any(|one| one == name);
        let is_gone = || change.subject.thing == Thing::Outcome && self.is_gone(change.subject.id, &[Key::Strand]);
        is_asked(Key::Category, change.category().name())
            && is_asked(Key::Kind, change.kind.name())
            && (!self.selects() || self.sides.iter().any(|side| side.is_concerned(change)) || is_gone())
    }

    /// Returns true for an outcome whose consequences are asked for. The grades of consequences are chosen by themselves.
    pub fn keeps_outcome(&self, id: &str) -> bool {
        let is_gone = || self.is_gone(id, &[Key::Stage, Key::Cycle, Key::Grade, Key::Strand]);
        !self.selects() || self.sides.iter().any(|side| side.has_outcome(id)) || is_gone()
    }

    /// Returns true for a grade whose consequences are asked for.
    pub fn keeps_grade(&self, grade: &Grade) -> bool {
        let id = grade.id.as_str();
        !self.selects() || self.sides.iter().any(|side| side.grade(id).is_some_and(|at| side.has_grade(at)))
    }

    /// True for an outcome that neither side has any more, when nothing but these keys is asked for: its strand is all that is
    /// known.
    fn is_gone(&self, id: &str, keys: &[Key]) -> bool {
        let strand = id.split('-').next().unwrap_or_default();
        self.sides.iter().all(|side| {
            side.selection.asks_only(keys)
                && side.selection.asks(Key::Strand)
                && side.context.index.outcome_position(id).is_none()
        }) && self.sides.iter().any(|side| side.selection.found(Key::Strand).any(|found| found == strand))
    }
}

impl Side<'_> {
    /// True when a change is about what is asked about on this side.
    fn is_concerned(&self, change: &Change<'_>) -> bool {
        let (asked, id, part) = (&self.selection, change.subject.id, change.subject.part);
        let is_value = |value: &Value<'_>| [&change.before, &change.after].contains(&value);
        match change.subject.thing {
            Thing::Outcome => {
                let is_moved =
                    || asked.asks(Key::Grade) && asked.found(Key::Grade).any(|id| is_value(&Value::Name(id)));
                self.has_outcome(id) && (self.is_worked(id) || is_moved())
            }
            Thing::Grade => asked.asks_only(&OF_GRADES) && self.grade(id).is_some_and(|at| self.has_grade(at)),
            Thing::Competency => {
                let competency =
                    self.context.index.competency(id).filter(|_| !asked.is_by_code() && !self.chooses_grades());
                competency.is_some_and(|one| {
                    asked.has_competency(one.id.as_str(), &self.context) && (!asked.is_ai() || one.ai)
                })
            }
            Thing::Strand => asked.asks_only(&[Key::Strand]) && asked.allows(Key::Strand, id),
            Thing::Stage => asked.asks_only(&[Key::Stage]) && asked.allows(Key::Stage, id),
            Thing::Cycle => {
                asked.asks_only(&[Key::Cycle]) && asked.found(Key::Cycle).any(|title| is_value(&Value::Text(title)))
            }
            Thing::AiPolicy | Thing::Tool => asked.asks_only(&[Key::Ai]),
            Thing::Plan => part.is_some_and(|activity| self.has_activity(id, activity)),
            Thing::Framework => asked.asks_only(&[Key::Framework, Key::Ai]) && self.has_framework(id, part),
            Thing::Edition | Thing::Resource | Thing::Term | Thing::Topic | Thing::Guide => false,
        }
    }

    fn grade(&self, id: &str) -> Option<u16> {
        self.context.index.grade_position(id)
    }

    fn has_grade(&self, position: u16) -> bool {
        self.selection.grades.contains(&position)
    }

    fn chooses_grades(&self) -> bool {
        OF_GRADES.into_iter().any(|key| self.selection.asks(key))
    }

    /// True for an outcome that is asked about, whatever its grades.
    fn has_outcome(&self, id: &str) -> bool {
        let position = self.context.index.outcome_position(id);
        position.is_some_and(|at| self.selection.has(self.context.index.outcome(at), &self.context))
    }

    /// True for an outcome that is worked on in a grade that is asked about.
    fn is_worked(&self, id: &str) -> bool {
        let worked = || self.context.index.worked(self.context.index.outcome_position(id)?);
        !self.chooses_grades() || worked().is_some_and(|mut worked| worked.any(|grade| self.has_grade(grade)))
    }

    /// True for an activity of a school's plan that is lived by such a grade, and works on such an outcome.
    fn has_activity(&self, school: &str, id: &str) -> bool {
        let plans = self.context.pathway.plans.iter().filter(|plan| plan.school.is_named(school));
        let mut activities = plans.flat_map(|plan| &plan.activities).filter(|activity| activity.id == id);
        let is_lived = |grade: &GradeId| self.grade(grade.as_str()).is_some_and(|at| self.has_grade(at));
        let chooses_outcomes = OF_OUTCOMES.into_iter().any(|key| self.selection.asks(key));
        activities.any(|activity| {
            (!self.chooses_grades() || activity.grades.iter().any(is_lived))
                && (!chooses_outcomes || activity.outcomes.iter().any(|outcome| self.has_outcome(outcome.as_str())))
        })
    }

    /// True for a framework, or a family of them, that is asked about, or one of its codes that is; one code may be about AI
    /// alone, and what is not about a code is about all of them.
    fn has_framework(&self, id: &str, part: Option<&str>) -> bool {
        let asked = &self.selection;
        let is_code = |code: &&Code| part.is_none_or(|part| code.id.as_str() == part);
        let frameworks = self.context.pathway.frameworks.iter();
        frameworks.filter(|framework| [framework.id.as_str(), framework.family()].contains(&id)).any(|framework| {
            let mut codes = framework.codes.iter().filter(is_code);
            (!asked.is_by_code() || asked.names_code(framework.id.as_str(), part))
                && (!asked.is_ai() || framework.ai || codes.any(|code| framework.is_about_ai(code)))
        })
    }
}
