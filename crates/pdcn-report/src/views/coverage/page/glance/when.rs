//! When something is worked on, in a few words: « abordée de la 2e à la 5e sec. ».

use pdcn_texts::Language;

use super::Row;
use crate::Context;

/// How many grades that stand alone are told one by one: what is longer is told from where to where.
const MOST_ALONE: usize = 2;

/// The grades in which a row has something, as stretches told one after the other.
pub(super) fn when<'a>(
    context: &Context<'a>,
    grades: &[u16],
    row: &Row<'a>,
    heading: &str,
    name: &dyn Fn(u16) -> &'a str,
) -> String {
    let part = |name: &str, values: &[(&'static str, pdcn_texts::Value)]| {
        context.texts.part("coverage-when-worked", name, values)
    };
    let stretches = stretches(row);
    let told = |&(first, last): &(usize, usize)| {
        let (Some(&from), Some(&to)) = (grades.get(first), grades.get(last)) else { return String::new() };
        let within = |grade| within_a_sentence(context, name(grade));
        let values = [("first", within(from).into()), ("last", within(to).into())];
        part(if first == last { "in" } else { "from" }, &values)
    };
    let (Some(&(first, _)), Some(&(_, last))) = (stretches.first(), stretches.last()) else {
        return part(&format!("never-{heading}"), &[]);
    };
    let n_grades = row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let when = if n_grades == grades.len() && n_grades > 1 {
        part("always", &[])
    } else if stretches.len() > 1 && (n_grades > MOST_ALONE || stretches.len() > MOST_ALONE) {
        format!(
            "{} {}",
            told(&(first, last)),
            part("of", &[("count", n_grades.into()), ("grades", (last - first + 1).into())])
        )
    } else {
        stretches.iter().map(told).collect::<Vec<_>>().join(&part("and", &[]))
    };
    part(heading, &[("when", when.into())])
}

/// The title of a grade as French writes it within a sentence: « maternelle 5 ans ». English keeps its capital.
fn within_a_sentence(context: &Context<'_>, title: &str) -> String {
    let mut letters = title.chars();
    match (context.texts.language(), letters.next()) {
        (Language::French, Some(first)) if letters.clone().next().is_some_and(char::is_lowercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}

/// Where something is, from where to where, as places among the grades.
pub(super) fn stretches(row: &Row<'_>) -> Vec<(usize, usize)> {
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    for at in (0..row.cells.len()).filter(|&at| !row.cells[at].is_empty()) {
        match stretches.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = at,
            _ => stretches.push((at, at)),
        }
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::{Row, stretches};
    use crate::views::coverage::page::glance::Held;

    #[test]
    fn neighbours_are_one_stretch() {
        let held = Held { outcome: 0, is_mastered: false, is_planned: true };
        let row = |signs: &str| Row {
            cells: signs.chars().map(|sign| vec![held; usize::from(sign == 'x')]).collect(),
            ..Row::default()
        };
        for (signs, expected) in [
            ("", vec![]),
            ("--", vec![]),
            ("x", vec![(0, 0)]),
            ("-xx-x", vec![(1, 2), (4, 4)]),
            ("x-x", vec![(0, 0), (2, 2)]),
        ] {
            assert_eq!(stretches(&row(signs)), expected, "{signs}");
        }
    }
}
