//! School years by their ids: `2026-2027` comes after `2025-2026`, one year later.

use jiff::Span;
use jiff::civil::Weekday;
use pdcn_model::{Date, EditionId, first_year};

/// The id of the year after, when an id is written as one year or two: `2027` after `2026`.
pub(crate) fn after(id: &str) -> Option<String> {
    let next = |year: &str| -> Option<String> {
        let digits = year.len() == 4 && year.bytes().all(|sign| sign.is_ascii_digit());
        digits.then(|| year.parse::<u16>().ok())?.map(|year| format!("{:04}", year + 1))
    };
    match id.split_once('-') {
        Some((first, second)) => Some(format!("{}-{}", next(first)?, next(second)?)),
        None => next(id),
    }
}

/// How a year is written that is not as an edition that is there: `2027-2028` for `2027` or `2027-28`.
pub(crate) fn other_form(id: &str, like: &str) -> Option<String> {
    EditionId::from(like).school_year()?;
    let id = EditionId::from(id);
    let is_year = id.as_str().bytes().all(|sign| sign.is_ascii_digit() || sign == b'-') && id.school_year().is_none();
    let first = id.first_year().filter(|_| is_year)?;
    Some(format!("{first:04}-{:04}", first + 1))
}

/// A month or a day (`2027-02`, `2027-02-28`) some years later; the last of February where there is no 29th. Nothing for
/// another form, or beyond years of four digits.
pub(crate) fn moved(when: &str, years: i32) -> Option<String> {
    let year = first_year(when)?.checked_add(years).filter(|year| (0..=9999).contains(year))?;
    let month = when.get(4..7).filter(|month| month.starts_with('-'))?;
    match when.get(7..)? {
        "" => Some(format!("{year:04}{month}")),
        day => {
            let of = |day: &str| Date::parse(&format!("{year:04}{month}{day}"));
            let last = || if (month, day) == ("-02", "-29") { of("-28") } else { None };
            let moved = of(day).or_else(last)?;
            Some(on_a_day_of_school(moved, Date::parse(when)).to_string())
        }
    }
}

/// A day, or the nearest one of the same month on which there is school, when the day that it was moved from had school.
fn on_a_day_of_school(day: Date, from: Option<Date>) -> Date {
    let is_off = |day: Date| matches!(day.civil().weekday(), Weekday::Saturday | Weekday::Sunday);
    if !is_off(day) || from.is_none_or(is_off) {
        return day;
    }
    let shifts = if day.civil().weekday() == Weekday::Saturday { [-1, 2] } else { [1, -2] };
    let shifted = |days: i8| {
        let date = day.civil().checked_add(Span::new().days(days)).ok()?;
        Date::parse(&date.to_string()).filter(|moved| moved.civil().month() == day.civil().month())
    };
    shifts.into_iter().find_map(shifted).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::{after, moved};

    #[test]
    fn the_days_of_a_plan_move_with_its_year() {
        let one = |when| moved(when, 1);
        assert_eq!(one("2026-10").as_deref(), Some("2027-10"));
        assert_eq!(one("2027-02-28").as_deref(), Some("2028-02-28"));
        assert_eq!(one("2026-11-20").as_deref(), Some("2027-11-19"), "a Friday, not a Saturday");
        assert_eq!(one("2026-05-01").as_deref(), Some("2027-05-03"), "of the same month");
        assert_eq!(one("2028-02-29").as_deref(), Some("2029-02-28"), "no 29th");
        assert_eq!(moved("2027-01-31", -2).as_deref(), Some("2025-01-31"));
        for other in ["", "octobre", "9999-01", "2026", "2026-13-01", "2026/10", "20261-01"] {
            assert_eq!(one(other), None, "{other}");
        }
    }

    #[test]
    fn years_go_on_and_other_ids_do_not() {
        assert_eq!(after("2026-2027").as_deref(), Some("2027-2028"));
        assert_eq!(after("2026").as_deref(), Some("2027"));
        for id in ["", "pilote", "2026-27", "2026-2027-b", "-", "９999"] {
            assert_eq!(after(id), None, "{id}");
        }
    }
}
