//! School years, from July to June, as the ids of editions name them: so that nobody asks for a day that cannot be.

use crate::{Date, EditionId};

impl EditionId {
    /// Returns the year in which it begins, when the id begins with one: 2026 of `2026-2027` and of `2026`.
    pub fn first_year(&self) -> Option<i32> {
        first_year(self.as_str())
    }

    /// Returns the year in which its school year begins, when the id is two years, one after the other. `2026` alone
    /// may be any twelve months.
    pub fn school_year(&self) -> Option<i32> {
        let (first, second) = self.as_str().split_once('-')?;
        let year = |digits: &str| first_year(digits).filter(|_| digits.len() == 4);
        let first = year(first)?;
        (year(second)? == first + 1).then_some(first)
    }
}

impl Date {
    /// Returns the year in which the school year of this day begins: 2026 for all days from 2026-07-01 to 2027-06-30.
    pub fn school_year(self) -> i32 {
        school_year_of(self.civil().year().into(), self.civil().month().into())
    }
}

/// Returns the year in which the school year of a month begins.
pub fn school_year_of(year: i32, month: i32) -> i32 {
    if month >= 7 { year } else { year - 1 }
}

/// Returns the four digits at the start of a text, when no fifth follows.
pub fn first_year(text: &str) -> Option<i32> {
    let digits = text.get(..4).filter(|year| year.bytes().all(|character| character.is_ascii_digit()))?;
    let ends = text[4..].chars().next().is_none_or(|character| !character.is_ascii_digit());
    ends.then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::first_year;
    use crate::{Date, EditionId};

    #[test]
    fn a_school_year_goes_from_july_to_june() {
        let of = |day: &str| Date::parse(day).map(Date::school_year);
        assert_eq!([of("2026-07-01"), of("2027-06-30"), of("2027-07-01")], [Some(2026), Some(2026), Some(2027)]);
    }

    #[test]
    fn ids_name_years_or_none() {
        assert_eq!(
            [first_year("2026-2027"), first_year("2026"), first_year("pilote"), first_year("20261")],
            [Some(2026), Some(2026), None, None]
        );
        let years = |id: &str| EditionId::from(id).school_year();
        assert_eq!(years("2026-2027"), Some(2026));
        for id in ["2026", "2026-2028", "2026-27", "2026-2027-b", "pilote", "", "é026-2027", "9999-10000"] {
            assert_eq!(years(id), None, "{id}");
        }
    }
}
