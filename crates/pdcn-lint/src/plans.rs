//! School plans, activity by activity, each with the index of the edition that it follows.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{
    Activity, Date, EditionId, EditionIndex, EditionStatus, Grade, Plan, Retirements, Tool, first_year, school_year_of,
};
use pdcn_toml::Place;

use crate::Context;

/// An activity of a plan whose edition exists.
pub(crate) struct Planned<'i, 'a> {
    /// The activity.
    pub(crate) activity: &'a Activity,
    /// Its place.
    pub(crate) place: Place,
    /// The edition that the plan follows.
    pub(crate) index: &'i EditionIndex<'a>,
    /// What that edition and those before it have retired.
    pub(crate) retirements: &'i Retirements<'a>,
}

/// Pupils of an activity who are younger than an age.
pub(crate) struct Young<'a> {
    /// The title of their grade.
    pub(crate) grade: &'a str,
    /// The age of the youngest.
    pub(crate) age: u8,
    /// Where that is said.
    pub(crate) place: Place,
    /// True when the activity states the ages itself.
    pub(crate) is_stated: bool,
}

impl<'a> Planned<'_, 'a> {
    /// The grades that live the activity, each with its position in the edition and its place in the activity; those
    /// that the edition does not have are left out.
    pub(crate) fn grades(&self) -> impl Iterator<Item = (u16, &'a Grade, Place)> {
        (0..).zip(&self.activity.grades).filter_map(|(number, id)| {
            let position = self.index.grade_position(id.as_str())?;
            Some((position, self.index.grade(position)?, self.place.clone().key("grades").index(number)))
        })
    }

    /// The pupils who are at least of an age and not yet of another at the beginning of the school year: by the ages that
    /// the activity states, else by those of its grades.
    pub(crate) fn younger(&self, from: u8, under: u8) -> Vec<Young<'a>> {
        let ages = || self.activity.ages.iter().copied().filter(|age| *age > 0);
        if let Some((youngest, oldest)) = ages().min().zip(ages().max()) {
            let age = youngest.max(from);
            let grade = self.grades().next().map_or("", |(_, grade, _)| grade.title.as_str());
            let is_one = age < under && age <= oldest;
            let place = self.place.clone().key("ages");
            return is_one.then_some(Young { grade, age, place, is_stated: true }).into_iter().collect();
        }
        let grades = self.grades().filter(|(_, grade, _)| is_under(grade, under) && grade.age >= from);
        let young = |(_, grade, place): (_, &'a Grade, _)| Young {
            grade: grade.title.as_str(),
            age: grade.age,
            place,
            is_stated: false,
        };
        grades.map(young).collect()
    }

    /// The tools that pupils use, each with its place in the activity; those that do not exist are left out.
    pub(crate) fn tools(&self, context: &Context<'a>) -> impl Iterator<Item = (u32, &'a Tool, Place)> {
        let tools = &context.pathway.tools;
        (0..).zip(&self.activity.tools).filter_map(move |(number, id)| {
            let (position, tool) = (0..).zip(tools).find(|(_, tool)| tool.id == *id)?;
            Some((position, tool, self.place.clone().key("tools").index(number)))
        })
    }

    /// True when tools are named for pupils, and the use that is told is not theirs: those of the adult may be meant.
    pub(crate) fn is_by_tools_alone(&self) -> bool {
        !self.activity.ai_use.is_by_pupils() && self.activity.names_tools()
    }

    /// True when a talk on a day is about the school year of the plan: in it, or in the spring before, when it is prepared.
    /// True also when the edition does not say its year.
    pub(crate) fn is_for_this_year(&self, day: Date) -> bool {
        let Some(year) = self.index.edition().id.school_year() else { return true };
        let is_spring_before = day.school_year() == year - 1 && (4..=6).contains(&day.civil().month());
        day.school_year() == year || is_spring_before
    }

    /// True when it says that the activity is in another school year than that of the plan.
    pub(crate) fn is_out_of_year(&self) -> bool {
        let (when, year) = (self.activity.when.as_deref(), self.index.edition().id.school_year());
        when.and_then(year_of_day).zip(year).is_some_and(|(of, year)| of != year)
    }

    /// A day on which the talk with the direction may be, in the year of the plan and before the activity.
    pub(crate) fn day_of_talk(&self) -> String {
        let year = self.index.edition().id.school_year();
        let when = self.activity.when.as_deref();
        let of_year = when.filter(|when| year_of_day(when).is_some_and(|of| year.is_none_or(|year| of == year)));
        let month = of_year.and_then(|when| Some((when.get(..4)?.parse::<i32>().ok()?, when.get(5..7)?.parse().ok()?)));
        match (month, year) {
            (Some((of, 1)), _) => format!("{:04}-12-15", of - 1),
            // Not in the holidays.
            (Some((of, 7..=9)), _) => format!("{of:04}-06-15"),
            (Some((of, month)), _) => format!("{of:04}-{:02}-15", month - 1),
            (None, Some(year)) => format!("{:04}-01-15", year + 1),
            (None, None) => "2027-01-15".to_owned(),
        }
    }

    /// The place that says that pupils handle AI themselves.
    pub(crate) fn by_pupils_place(&self) -> Place {
        self.place.clone().key(if self.is_by_tools_alone() { "tools" } else { "ai-use" })
    }
}

/// The year in which the school year of a month or a day begins (`2026-10`, `2026-10-31`).
pub(crate) fn year_of_day(when: &str) -> Option<i32> {
    let month = when.get(5..7)?.parse().ok().filter(|month| (1..=12).contains(month))?;
    Some(school_year_of(first_year(when)?, month))
}

/// A month or a day, in the school year that begins in a year; nothing when there is no such day.
pub(crate) fn moved_to(when: &str, year: i32) -> Option<String> {
    let of = first_year(when)? + year - year_of_day(when)?;
    let moved = format!("{of:04}{}", when.get(4..)?);
    (moved.len() == 7 || Date::parse(&moved).is_some()).then_some(moved)
}

/// True when pupils of a grade are younger than an age at the beginning of the school year; an age of 0 is one that
/// could not be read.
pub(crate) fn is_under(grade: &Grade, age: u8) -> bool {
    (1..age).contains(&grade.age)
}

/// The school year that the name of a plan's file bears, when it is another than that of the edition that it follows.
pub(crate) fn other_year_named(plan: &Plan, path: &str) -> Option<EditionId> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let followed = plan.edition.school_year()?;
    let years = |start: usize| {
        let years = EditionId::from(name.get(start..start + 9)?);
        years.school_year().map(|first| (first, years))
    };
    (0..name.len()).find_map(years).filter(|(first, _)| *first != followed).map(|(_, years)| years)
}

/// Shows every activity of every plan whose edition exists; an edition that is not linted is looked up once.
pub(crate) fn each_activity<'a>(context: &Context<'a>, mut show: impl FnMut(&Planned<'_, 'a>)) {
    let mut others: HashMap<&str, (EditionIndex<'a>, Retirements<'a>)> = HashMap::new();
    for plan in &context.pathway.plans {
        let Some(edition) = context.pathway.edition(plan.edition.as_str()) else { continue };
        let linted = context.editions.iter().find(|linted| linted.edition.id == edition.id);
        let (index, retirements) = if let Some(linted) = linted {
            (&linted.index, &linted.retirements)
        } else {
            let look_up = || (EditionIndex::new(edition), Retirements::new(context.pathway, edition));
            let (index, retirements) = &*others.entry(edition.id.as_str()).or_insert_with(look_up);
            (index, retirements)
        };
        for (number, activity) in (0..).zip(&plan.activities) {
            let place = Place::file(plan.file).key("activity").index(number);
            show(&Planned { activity, place, index, retirements });
        }
    }
}

/// The tools that plans of editions in force name, by their positions, each with the places that name it.
pub(crate) fn planned_tools(context: &Context<'_>) -> std::collections::BTreeMap<u32, Vec<Place>> {
    let mut places: std::collections::BTreeMap<u32, Vec<Place>> = std::collections::BTreeMap::new();
    each_activity(context, |planned| {
        if planned.index.edition().status != EditionStatus::Superseded {
            for (position, _, place) in planned.tools(context) {
                places.entry(position).or_default().push(place);
            }
        }
    });
    places
}

/// The place of a tool, by its position.
pub(crate) fn tool_place(context: &Context<'_>, position: u32) -> Option<Place> {
    let tools = context.sources.number_of("tools.toml");
    tools.map(|file| Place::file(file).key("tool").index(position))
}

#[cfg(test)]
mod tests {
    use super::{moved_to, year_of_day};

    #[test]
    fn days_move_to_the_same_month_of_another_school_year() {
        assert_eq!(moved_to("2025-10", 2026).as_deref(), Some("2026-10"));
        assert_eq!(moved_to("2026-02-28", 2026).as_deref(), Some("2027-02-28"));
        assert_eq!(moved_to("2028-02-29", 2026), None, "no such day");
        for other in ["", "2026", "2026-13", "octobre", "é026-10", "20261-01"] {
            assert_eq!(year_of_day(other), None, "{other}");
        }
    }
}
