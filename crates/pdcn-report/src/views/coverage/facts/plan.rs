//! A school's plan beside the edition: what each grade is asked for, and where the plan has an activity for it.
//!
//! An edition asks a grade for what the grade works on, from → to ★. A plan covers an outcome in a grade when one of its
//! activities names both. That an activity touches an outcome says nothing of what pupils have learned.

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use pdcn_model::{Activity, Approval, Mark, Plan, Question};

use crate::{Context, Selection};

/// A plan beside an edition.
#[derive(Clone, Debug)]
pub struct PlanCoverage<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The grades of the school: those of the stages whose grades its activities name, as far as they are asked about.
    pub grades: Vec<PlanGrade>,
    /// The outcomes that some grade of the school is asked for, in the order of the edition.
    pub asked: Vec<AskedOutcome>,
    /// What activities do in grades that do not ask for it, in the order of the plan.
    pub elsewhere: Vec<Elsewhere<'a>>,
    /// What activities name and the edition does not have, in the order of the plan.
    pub unknown: Vec<UnknownOutcome<'a>>,
    /// The activities that lack something, in the order of the plan.
    pub lacking: Vec<Lacking<'a>>,
    /// The grades that activities name and the edition does not have, each once.
    pub unknown_grades: Vec<&'a str>,
    /// How many of the activities are lived in a grade that is asked about.
    pub n_activities: usize,
}

/// A grade of the school.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanGrade {
    /// Its position in the edition.
    pub grade: u16,
    /// How many activities are lived in it.
    pub n_activities: usize,
    /// Of the outcomes about AI.
    pub ai: GradeCount,
    /// Of all outcomes.
    pub all: GradeCount,
}

/// Of what a grade is asked for, how much the plan covers. What is asked is the sum of the three others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GradeCount {
    /// What the edition asks of the grade.
    pub asked: usize,
    /// What an activity of the grade names.
    pub covered: usize,
    /// What only activities of other grades of the school name, among those that it is asked of.
    pub other_grade: usize,
    /// What no activity names in a grade that it is asked of.
    pub left_out: usize,
    /// ★: what is asked to be mastered at the end of the grade.
    pub mastered: usize,
    /// Of that, what an activity of the grade names.
    pub mastered_covered: usize,
}

/// An outcome that some grade of the school is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedOutcome {
    /// Its position in the edition.
    pub outcome: u32,
    /// It counts for AI.
    pub is_ai: bool,
    /// The grades of the school that are asked for it, each with the mark and whether the plan covers it there.
    pub grades: Vec<(u16, Mark, bool)>,
}

/// An outcome that an activity names for a grade that does not ask for it.
#[derive(Clone, Copy, Debug)]
pub struct Elsewhere<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The position of the outcome.
    pub outcome: u32,
    /// The position of the grade of the activity.
    pub grade: u16,
    /// How it stands to the grades that ask for it.
    pub when: When,
}

/// How a grade stands to those that work on an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Before →.
    Earlier,
    /// After ★, where it is used again.
    Reuse,
    /// After all.
    Later,
}

/// An outcome that an activity names and the edition does not have.
#[derive(Clone, Debug)]
pub struct UnknownOutcome<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The id.
    pub id: &'a str,
}

/// An activity that lacks something.
#[derive(Clone, Debug)]
pub struct Lacking<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The questions of the guide that it does not answer.
    pub unanswered: Vec<&'a Question>,
    /// How the talk with the direction stands.
    pub approval: Approval,
}

impl AskedOutcome {
    /// Returns true when the plan covers it in some grade that asks for it.
    pub fn is_covered(&self) -> bool {
        self.grades.iter().any(|(_, _, covered)| *covered)
    }
}

impl PlanCoverage<'_> {
    /// Returns how many of the outcomes that the school is asked for the plan covers in at least one grade that asks for
    /// them, and how many there are: those about AI, or all.
    pub fn share(&self, only_ai: bool) -> (usize, usize) {
        let asked = || self.asked.iter().filter(|asked| asked.is_ai || !only_ai);
        (asked().filter(|asked| asked.is_covered()).count(), asked().count())
    }

    /// Returns the outcomes that no activity names in a grade that asks for them: those about AI, or all.
    pub fn left_out(&self, only_ai: bool) -> impl Iterator<Item = &AskedOutcome> {
        self.asked.iter().filter(move |asked| !asked.is_covered() && (asked.is_ai || !only_ai))
    }
}

/// Holds a plan against an edition.
pub fn plan<'a>(context: &Context<'a>, selection: &Selection<'a>, plan: &'a Plan) -> PlanCoverage<'a> {
    let grades = school_grades(context, selection, plan);
    let mut of_grade: HashMap<u16, usize> = HashMap::new();
    let mut counted: Vec<PlanGrade> = Vec::new();
    for grade in grades {
        of_grade.insert(grade, counted.len());
        counted.push(PlanGrade { grade, ..PlanGrade::default() });
    }
    let mut coverage = PlanCoverage {
        plan,
        grades: counted,
        asked: Vec::new(),
        elsewhere: Vec::new(),
        unknown: Vec::new(),
        lacking: Vec::new(),
        unknown_grades: Vec::new(),
        n_activities: 0,
    };
    let mut planned: HashSet<(u32, u16)> = HashSet::new();
    for activity in &plan.activities {
        coverage.take(activity, context, selection, &of_grade, &mut planned);
    }
    for (position, outcome) in context.index.outcomes().filter(|(_, outcome)| selection.has(outcome, context)) {
        let mark = |grade: u16| context.index.mark(position, grade).filter(|mark| mark.is_work());
        let in_grade = |grade: u16| Some((grade, mark(grade)?, planned.contains(&(position, grade))));
        let grades: Vec<_> = coverage.grades.iter().filter_map(|one| in_grade(one.grade)).collect();
        if !grades.is_empty() {
            coverage.add(AskedOutcome { outcome: position, is_ai: context.is_ai(outcome), grades }, &of_grade);
        }
    }
    coverage
}

/// The positions of the grades of the school: every grade of a stage of which an activity names a grade, so that a grade
/// that was forgotten is seen; of these, the ones that are asked about.
pub(crate) fn school_grades(context: &Context<'_>, selection: &Selection<'_>, plan: &Plan) -> Vec<u16> {
    let named = plan.activities.iter().flat_map(|activity| &activity.grades);
    let grades = named.filter_map(|id| context.index.grade(context.index.grade_position(id.as_str())?));
    let stages: HashSet<&str> = grades.map(|grade| grade.stage.as_str()).collect();
    let is_of_school = |grade: &u16| context.index.grade(*grade).is_some_and(|one| stages.contains(one.stage.as_str()));
    selection.grades.iter().copied().filter(is_of_school).collect()
}

impl<'a> PlanCoverage<'a> {
    /// Takes an activity: where it is lived, what it names, what it lacks.
    fn take(
        &mut self,
        activity: &'a Activity,
        context: &Context<'a>,
        selection: &Selection<'a>,
        of_grade: &HashMap<u16, usize>,
        planned: &mut HashSet<(u32, u16)>,
    ) {
        let mut grades: Vec<u16> = Vec::new();
        for id in &activity.grades {
            match context.index.grade_position(id.as_str()) {
                Some(grade) if !grades.contains(&grade) => grades.push(grade),
                None if !id.is_empty() && !self.unknown_grades.contains(&id.as_str()) => {
                    self.unknown_grades.push(id.as_str());
                }
                _ => {}
            }
        }
        grades.retain(|grade| of_grade.contains_key(grade));
        if grades.is_empty() && !activity.grades.is_empty() {
            // Another grade than those that are asked about.
            return;
        }
        self.n_activities += 1;
        for grade in &grades {
            self.grades[of_grade[grade]].n_activities += 1;
        }
        let mut seen: HashSet<&str> = HashSet::new();
        for id in activity.outcomes.iter().map(pdcn_model::OutcomeId::as_str).filter(|id| !id.is_empty()) {
            if !seen.insert(id) {
                continue;
            }
            let Some(outcome) = context.index.outcome_position(id) else {
                self.unknown.push(UnknownOutcome { activity, id });
                continue;
            };
            if !selection.has(context.index.outcome(outcome), context) {
                continue;
            }
            for &grade in &grades {
                planned.insert((outcome, grade));
                if let Some(when) = when(context, outcome, grade) {
                    self.elsewhere.push(Elsewhere { activity, outcome, grade, when });
                }
            }
        }
        let guide = context.pathway.reflection.as_ref();
        let unanswered: Vec<&Question> = guide.into_iter().flat_map(|guide| guide.unanswered(activity)).collect();
        let approval = activity.approval();
        if !unanswered.is_empty() || matches!(approval, Approval::Missing | Approval::Late) {
            self.lacking.push(Lacking { activity, unanswered, approval });
        }
    }

    /// Adds an outcome that is asked for, and counts it in each grade that asks for it.
    fn add(&mut self, asked: AskedOutcome, of_grade: &HashMap<u16, usize>) {
        let is_covered = asked.is_covered();
        for &(grade, mark, here) in &asked.grades {
            let counted = &mut self.grades[of_grade[&grade]];
            let counts = [Some(&mut counted.all), asked.is_ai.then_some(&mut counted.ai)];
            for count in counts.into_iter().flatten() {
                count.asked += 1;
                count.covered += usize::from(here);
                count.other_grade += usize::from(!here && is_covered);
                count.left_out += usize::from(!is_covered);
                count.mastered += usize::from(mark == Mark::Master);
                count.mastered_covered += usize::from(mark == Mark::Master && here);
            }
        }
        self.asked.push(asked);
    }
}

/// How a grade stands to those that work on an outcome; nothing when it is one of them, or when nobody knows.
fn when(context: &Context<'_>, outcome: u32, grade: u16) -> Option<When> {
    let worked = context.index.worked(outcome)?;
    if grade < *worked.start() {
        return Some(When::Earlier);
    }
    (grade > *worked.end()).then(|| match context.index.mark(outcome, grade) {
        Some(_) => When::Reuse,
        None => When::Later,
    })
}
