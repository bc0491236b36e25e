//! Cycles: years that are taught as one. They have no list of their own: each grade names its cycle.

use crate::Edition;

/// A cycle of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle<'a> {
    /// Its title, in the language of the data; empty for grades that name none.
    pub title: &'a str,
    /// The ids of the stages that it is in: some cycles begin in one stage and end in the next.
    pub stages: Vec<&'a str>,
    /// The positions of its grades, in school order.
    pub grades: Vec<u16>,
    /// True when another cycle of the edition has the same title: it is to be told with its stage.
    pub shares_title: bool,
}

impl Cycle<'_> {
    /// Returns the position of its first grade.
    pub fn first(&self) -> u16 {
        self.grades.first().copied().unwrap_or_default()
    }

    /// Returns the position of its last grade.
    pub fn last(&self) -> u16 {
        self.grades.last().copied().unwrap_or_default()
    }
}

impl Edition {
    /// Returns the cycles, in the order of their first grades; every grade is in one of them.
    ///
    /// Grades of one stage with one title are one cycle. So are neighbours with one title across two stages (a third cycle
    /// from the end of primary into the first year of collège); the same title elsewhere in another stage is another cycle.
    /// Grades that name no cycle are only put with neighbours of their stage that name none either.
    pub fn cycles(&self) -> Vec<Cycle<'_>> {
        let mut cycles: Vec<Cycle<'_>> = Vec::new();
        for (position, grade) in (0_u16..).zip(&self.grades) {
            let (title, stage) = (grade.cycle.as_str(), grade.stage.as_str());
            let is_next_to = |cycle: &Cycle<'_>| cycle.last() + 1 == position;
            let is_same = |cycle: &&mut Cycle<'_>| {
                let is_of_stage = cycle.stages.contains(&stage);
                let belongs =
                    if title.is_empty() { is_of_stage && is_next_to(cycle) } else { is_of_stage || is_next_to(cycle) };
                cycle.title == title && belongs
            };
            match cycles.iter_mut().find(is_same) {
                Some(cycle) => {
                    cycle.grades.push(position);
                    if !cycle.stages.contains(&stage) {
                        cycle.stages.push(stage);
                    }
                }
                None => {
                    cycles.push(Cycle { title, stages: vec![stage], grades: vec![position], shares_title: false });
                }
            }
        }
        let titles: Vec<&str> = cycles.iter().map(|cycle| cycle.title).collect();
        for cycle in &mut cycles {
            cycle.shares_title =
                !cycle.title.is_empty() && titles.iter().filter(|title| **title == cycle.title).count() > 1;
        }
        cycles
    }
}

#[cfg(test)]
mod tests {
    use crate::{Edition, Grade};

    /// The cycles of grades, each given as its stage and its cycle: titles, first and last grades, and whether a title is
    /// shared.
    fn cycles(grades: &[(&str, &str)]) -> Vec<(String, u16, u16, bool)> {
        let grade = |(stage, cycle): &(&str, &str)| Grade {
            stage: (*stage).into(),
            cycle: (*cycle).to_owned(),
            ..Grade::default()
        };
        let edition = Edition { grades: grades.iter().map(grade).collect(), ..Edition::default() };
        let told = edition.cycles();
        told.iter().map(|one| (one.title.to_owned(), one.first(), one.last(), one.shares_title)).collect()
    }

    #[test]
    fn a_cycle_may_go_from_one_stage_into_the_next() {
        let french = [("ecole", "Cycle 2"), ("ecole", "Cycle 3"), ("college", "Cycle 3"), ("college", "Cycle 4")];
        let expected = [("Cycle 2", 0, 0, false), ("Cycle 3", 1, 2, false), ("Cycle 4", 3, 3, false)];
        assert_eq!(
            cycles(&french),
            expected.map(|(title, first, last, shares)| (title.to_owned(), first, last, shares))
        );
    }

    #[test]
    fn the_same_title_in_two_stages_is_two_cycles() {
        let quebec = [("p", "1er cycle"), ("p", "2e cycle"), ("s", "1er cycle"), ("s", "2e cycle")];
        let found = cycles(&quebec);
        assert_eq!(found.len(), 4);
        assert!(found.iter().all(|(.., shares)| *shares));
    }

    #[test]
    fn grades_of_one_stage_are_one_cycle_though_another_stands_between() {
        assert_eq!(cycles(&[("s", "A"), ("s", "B"), ("s", "A")]).len(), 2);
        // Without a title only neighbours of one stage belong together.
        assert_eq!(cycles(&[("p", ""), ("p", ""), ("s", ""), ("s", "A"), ("s", "")]).len(), 4);
    }
}
