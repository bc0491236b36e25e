//! `--only`: the changes that are asked for. Several values of one key widen the choice, several keys narrow it.

use std::collections::BTreeMap;

use pdcn_diff::{Category, Change, Kind, Side, Thing, Value};
use pdcn_model::fold::folded;
use pdcn_model::{AiCodes, Code, Competency, Edition, EditionIndex, Grade, GradeId, Plan};
use pdcn_source::nearest;

use crate::failure::Failure;

/// What a filter looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Grade,
    Stage,
    Cycle,
    Strand,
    Competency,
    Ai,
    Category,
    Kind,
}

impl Key {
    const ALL: [Self; 8] =
        [Self::Grade, Self::Stage, Self::Cycle, Self::Strand, Self::Competency, Self::Ai, Self::Category, Self::Kind];

    fn name(self) -> &'static str {
        match self {
            Self::Grade => "grade",
            Self::Stage => "stage",
            Self::Cycle => "cycle",
            Self::Strand => "strand",
            Self::Competency => "competency",
            Self::Ai => "ai",
            Self::Category => "category",
            Self::Kind => "kind",
        }
    }
}

/// The changes that are asked for.
#[derive(Debug)]
pub(crate) struct Filter<'a> {
    asked: BTreeMap<Key, Vec<String>>,
    /// Both sides; none when everything is asked for.
    sides: Vec<SideIndex<'a>>,
}

/// What a filter looks up on a side.
#[derive(Debug)]
struct SideIndex<'a> {
    side: Side<'a>,
    index: EditionIndex<'a>,
    ai_codes: AiCodes<'a>,
}

impl<'a> SideIndex<'a> {
    fn new(side: Side<'a>) -> Self {
        Self { side, index: EditionIndex::new(side.edition), ai_codes: AiCodes::new(side.pathway) }
    }

    /// The grades in which an outcome is worked on.
    fn worked(&self, position: u32) -> &'a [Grade] {
        let worked = self.index.worked(position);
        let grades = worked
            .and_then(|worked| self.side.edition.grades.get(usize::from(*worked.start())..=usize::from(*worked.end())));
        grades.unwrap_or_default()
    }
}

impl<'a> Filter<'a> {
    /// Reads what was asked for, and makes sure that one of the sides has it.
    pub(crate) fn new(arguments: &[String], old: Side<'a>, new: Side<'a>) -> Result<Self, Failure> {
        let mut asked: BTreeMap<Key, Vec<String>> = BTreeMap::new();
        for argument in arguments {
            for (key, value) in parsed(argument, [old.edition, new.edition])? {
                asked.entry(key).or_default().push(value);
            }
        }
        let sides = if asked.is_empty() { Vec::new() } else { [old, new].map(SideIndex::new).into() };
        Ok(Self { asked, sides })
    }

    /// True when nothing is left out.
    pub(crate) fn is_everything(&self) -> bool {
        self.asked.is_empty()
    }

    /// True when some kinds or categories of changes are asked for: consequences are of all of them.
    pub(crate) fn is_of_kinds(&self) -> bool {
        self.asked.contains_key(&Key::Category) || self.asked.contains_key(&Key::Kind)
    }

    /// True when some strands or competencies are asked for: counts over a whole grade are not of those alone.
    pub(crate) fn is_of_strands(&self) -> bool {
        self.asked.contains_key(&Key::Strand) || self.asked.contains_key(&Key::Competency)
    }

    /// What was asked for, as it would be written.
    pub(crate) fn shown(&self) -> String {
        let one = |(key, values): (&Key, &Vec<String>)| match key {
            Key::Ai => "ai".to_owned(),
            key => format!("{}={}", key.name(), values.join(",")),
        };
        self.asked.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    /// True for a change that is asked for.
    pub(crate) fn keeps(&self, change: &Change<'_>) -> bool {
        self.asked.iter().all(|(key, values)| match key {
            Key::Category => values.iter().any(|value| value == change.category().name()),
            Key::Kind => values.iter().any(|value| value == change.kind.name()),
            key => values.iter().any(|value| self.concerns(*key, value, change)),
        })
    }

    /// True for an outcome whose consequences are asked for.
    pub(crate) fn keeps_outcome(&self, id: &str) -> bool {
        self.asked.iter().all(|(key, values)| match key {
            // The grades of consequences are chosen by themselves.
            Key::Grade | Key::Stage | Key::Cycle | Key::Category | Key::Kind => true,
            key => values.iter().any(|value| self.has_outcome(*key, value, id)),
        })
    }

    /// True for a grade whose consequences are asked for.
    pub(crate) fn keeps_grade(&self, grade: &Grade) -> bool {
        self.asked.iter().all(|(key, values)| values.iter().any(|value| of_grade(*key, value, grade).unwrap_or(true)))
    }

    /// True for a change about what a key and a value name, on either side.
    fn concerns(&self, key: Key, value: &str, change: &Change<'_>) -> bool {
        let id = change.subject.id;
        let is_moved = || matches!(key, Key::Grade) && [&change.before, &change.after].contains(&&Value::Name(value));
        let competency = |id: &str| {
            let mut found = self.sides.iter().filter_map(|side| side.index.competency(id));
            found.any(|competency| of_competency(key, value, competency))
        };
        match change.subject.thing {
            Thing::Outcome => self.has_outcome(key, value, id) || is_moved(),
            Thing::Grade => {
                let grades = self.sides.iter().filter_map(|side| side.index.grade(side.index.grade_position(id)?));
                grades.into_iter().any(|grade| of_grade(key, value, grade) == Some(true))
            }
            Thing::Competency => competency(id),
            Thing::Strand => key == Key::Strand && id == value,
            Thing::Stage => key == Key::Stage && id == value,
            Thing::Cycle => key == Key::Cycle && [&change.before, &change.after].contains(&&Value::Text(value)),
            Thing::AiPolicy | Thing::Tool => key == Key::Ai,
            Thing::Plan => change.subject.part.is_some_and(|activity| self.has_activity(key, value, id, activity)),
            Thing::Framework => {
                // One code may be about AI alone; what is not about a code is about all of them.
                let is_code = |code: &Code| change.subject.part.is_none_or(|part| code.id.as_str() == part);
                let mut frameworks = self.sides.iter().flat_map(|side| &side.side.pathway.frameworks);
                key == Key::Ai
                    && frameworks.any(|framework| {
                        [framework.id.as_str(), framework.family()].contains(&id)
                            && (framework.ai
                                || framework.codes.iter().any(|code| is_code(code) && framework.is_about_ai(code)))
                    })
            }
            Thing::Edition | Thing::Resource | Thing::Guide => false,
        }
    }

    /// True for an activity of a school's plan that is lived by such a grade, or works on such an outcome, on either side.
    fn has_activity(&self, key: Key, value: &str, school: &str, id: &str) -> bool {
        let of_school = |plan: &&Plan| plan.school.is_named(school);
        self.sides.iter().any(|side| {
            let plans = side.side.pathway.plans.iter().filter(of_school);
            let mut activities = plans.flat_map(|plan| &plan.activities).filter(|activity| activity.id == id);
            activities.any(|activity| match key {
                Key::Grade | Key::Stage | Key::Cycle => {
                    let grade = |id: &GradeId| side.index.grade(side.index.grade_position(id.as_str())?);
                    activity.grades.iter().filter_map(grade).any(|grade| of_grade(key, value, grade) == Some(true))
                }
                _ => activity.outcomes.iter().any(|outcome| self.has_outcome(key, value, outcome.as_str())),
            })
        })
    }

    /// True for an outcome that has this on either side.
    fn has_outcome(&self, key: Key, value: &str, id: &str) -> bool {
        let mut found = false;
        for side in &self.sides {
            let Some(position) = side.index.outcome_position(id) else { continue };
            found = true;
            let outcome = side.index.outcome(position);
            let has = match key {
                Key::Grade | Key::Stage | Key::Cycle => {
                    side.worked(position).iter().any(|grade| of_grade(key, value, grade) == Some(true))
                }
                Key::Ai => side.ai_codes.tie(&side.index, outcome).is_some(),
                Key::Competency => outcome.competency.as_str() == value,
                _ => side.index.competency_of(position).is_some_and(|competency| of_competency(key, value, competency)),
            };
            if has {
                return true;
            }
        }
        // Of an id that is no outcome any more, the strand is all that is known.
        !found && key == Key::Strand && id.split('-').next() == Some(value)
    }
}

/// Whether a grade is what a key and a value name; nothing for a key that says nothing of grades.
fn of_grade(key: Key, value: &str, grade: &Grade) -> Option<bool> {
    match key {
        Key::Grade => Some(grade.id.as_str() == value),
        Key::Stage => Some(grade.stage.as_str() == value),
        Key::Cycle => Some(grade.cycle == value),
        _ => None,
    }
}

fn of_competency(key: Key, value: &str, competency: &Competency) -> bool {
    match key {
        Key::Strand => competency.strand.as_str() == value,
        Key::Competency => competency.id.as_str() == value,
        Key::Ai => competency.ai,
        _ => false,
    }
}

/// What an argument asks for: `key=value,value`, or a name that needs no key.
fn parsed(argument: &str, editions: [&Edition; 2]) -> Result<Vec<(Key, String)>, Failure> {
    let argument = argument.trim();
    let Some((name, values)) = argument.split_once('=') else {
        return bare(argument, editions).map(|one| vec![one]);
    };
    let key = Key::ALL.into_iter().find(|key| *key != Key::Ai && key.name().eq_ignore_ascii_case(name.trim()));
    let key = key.ok_or_else(|| no_such_filter(name, None))?;
    let known = known(key, editions);
    // The name of a cycle is prose, which may have commas.
    let values: Vec<&str> = if key == Key::Cycle { vec![values] } else { values.split(',').collect() };
    let one = |value: &str| {
        let found = known.iter().find(|known| folded(known) == folded(value));
        let missing = || {
            let name = value.trim();
            let failure = Failure::new("failure-no-such-value").with("key", key.name()).with("name", name);
            failure.known(&known).nearest(nearest(name, known.iter().map(String::as_str)))
        };
        found.map(|found| (key, found.clone())).ok_or_else(missing)
    };
    values.into_iter().map(one).collect()
}

fn bare(name: &str, editions: [&Edition; 2]) -> Result<(Key, String), Failure> {
    if folded(name) == "ai" {
        return Ok((Key::Ai, String::new()));
    }
    for key in [Key::Category, Key::Kind] {
        if let Some(found) = known(key, editions).into_iter().find(|known| *known == folded(name)) {
            return Ok((key, found));
        }
    }
    // An id alone: the key is missing.
    let of_key = |key: &Key| known(*key, editions).iter().any(|known| folded(known) == folded(name));
    let meant = Key::ALL.iter().find(|key| of_key(key)).map(|key| format!("{}={}", key.name(), name.trim()));
    Err(no_such_filter(name, meant))
}

fn no_such_filter(name: &str, meant: Option<String>) -> Failure {
    let of_key = |key: &Key| if *key == Key::Ai { "ai".to_owned() } else { format!("{}=…", key.name()) };
    let categories = Category::ALL.map(Category::name);
    let mut known: Vec<String> = Key::ALL.iter().map(of_key).collect();
    known.extend(categories.map(str::to_owned));
    let keys = Key::ALL.map(Key::name).into_iter().chain(categories);
    let nearest = nearest(name, keys.chain(Kind::ALL.iter().map(|kind| kind.name()))).map(str::to_owned);
    let failure = Failure::new("failure-no-such-filter").with("name", name).known(&known);
    failure.nearest(meant.or(nearest).as_deref())
}

/// The values that a key may have, those of both sides, each once.
fn known(key: Key, editions: [&Edition; 2]) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    let mut add = |name: &str| {
        if !name.is_empty() && !known.iter().any(|known| known == name) {
            known.push(name.to_owned());
        }
    };
    for edition in editions {
        match key {
            Key::Grade => edition.grades.iter().for_each(|grade| add(grade.id.as_str())),
            Key::Stage => edition.stages.iter().for_each(|stage| add(stage.id.as_str())),
            Key::Cycle => edition.grades.iter().for_each(|grade| add(&grade.cycle)),
            Key::Strand => edition.strands.iter().for_each(|strand| add(strand.id.as_str())),
            Key::Competency => edition.competencies.iter().for_each(|competency| add(competency.id.as_str())),
            Key::Category => Category::ALL.iter().for_each(|category| add(category.name())),
            Key::Kind => Kind::ALL.iter().for_each(|kind| add(kind.name())),
            Key::Ai => {}
        }
    }
    known
}
