//! Dates as people write them, turned into year-month-day when they can only be one day.

use toml_datetime::Datetime;

use crate::habits::Habits;

/// What people write between the parts of a date; word processors make long dashes of short ones.
const SEPARATORS: [char; 9] = ['/', '-', '.', ' ', ',', '‐', '‑', '–', '—'];

/// Returns the date that a value most certainly stands for, when it is not written as one: `30/06/2027`, `2027-6-30`,
/// `30 juin 2027`. A day and a month that could be exchanged are nobody's guess.
pub fn date_meant(value: &str, habits: &Habits) -> Option<String> {
    let folded = (habits.folded)(value);
    let parts: Vec<&str> = folded.split(SEPARATORS).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| part.parse::<u32>().ok();
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|character| character.is_ascii_digit());
    let (year, month, day) = if is_year(first) {
        match (number(second), number(third)) {
            // The middle of a date is no month: both were exchanged.
            (Some(one), Some(other)) if one > 12 && other <= 12 => (number(first)?, other, one),
            _ => (number(first)?, month(second, habits)?, number(third)?),
        }
    } else if is_year(third) {
        let year = number(third)?;
        match (day(first, habits), number(second)) {
            (Some(one), Some(other)) if one > 12 && other <= 12 => (year, other, one),
            (Some(one), Some(other)) if one <= 12 && other > 12 => (year, one, other),
            (Some(one), Some(other)) if one == other => (year, one, one),
            (Some(one), None) => (year, month(second, habits)?, one),
            (None, Some(other)) => (year, month(first, habits)?, other),
            _ => return None,
        }
    } else {
        return None;
    };
    let written = format!("{year:04}-{month:02}-{day:02}");
    (written != value && written.parse::<Datetime>().is_ok()).then_some(written)
}

/// Returns the month that a value most certainly stands for, when it is not written `2027-02`: `février 2027`, `2027/2`.
pub fn month_meant(value: &str, habits: &Habits) -> Option<String> {
    let folded = (habits.folded)(value);
    let parts: Vec<&str> = folded.split(SEPARATORS).filter(|part| !part.is_empty()).collect();
    let [first, second] = parts.as_slice() else { return None };
    let (year, name) = if first.len() == 4 && first.parse::<u32>().is_ok() { (first, second) } else { (second, first) };
    let year = year.parse::<u32>().ok().filter(|year| (1900..2200).contains(year))?;
    let month = month(name, habits)?;
    let written = format!("{year:04}-{month:02}");
    (written != value).then_some(written)
}

fn day(part: &str, habits: &Habits) -> Option<u32> {
    part.trim_end_matches(habits.ordinal).parse().ok().filter(|day| (1..=31).contains(day))
}

fn month(part: &str, habits: &Habits) -> Option<u32> {
    if let Ok(number) = part.parse::<u32>() {
        return (1..=12).contains(&number).then_some(number);
    }
    let is_named =
        |names: &&[&str]| names.iter().any(|name| part == *name || (name.len() > 3 && part.starts_with(name)));
    (1_u32..).zip(&habits.months).find(|(_, names)| is_named(names)).map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use crate::habits::tests::FRENCH;

    fn meant(value: &str) -> Option<String> {
        super::date_meant(value, &FRENCH)
    }

    fn month_meant(value: &str) -> Option<String> {
        super::month_meant(value, &FRENCH)
    }

    #[test]
    fn only_what_can_be_one_day_is_understood() {
        for value in [
            "30/06/2027",
            "2027/06/30",
            "2027-30-06",
            "2027-6-30",
            "30 juin 2027",
            "30-06-2027",
            "06/30/2027",
            "June 30, 2027",
        ] {
            assert_eq!(meant(value).as_deref(), Some("2027-06-30"), "{value}");
        }
        assert_eq!(meant("1er août 2027").as_deref(), Some("2027-08-01"));
        for value in ["05/06/2027", "31/02/2027", "2027-06-30", "2026-2027", "30/06/27", "juin 2027", "1.2.3", "P1"] {
            assert_eq!(meant(value), None, "{value}");
        }
        assert_eq!(month_meant("février 2027").as_deref(), Some("2027-02"));
        assert_eq!(month_meant("2027-2").as_deref(), Some("2027-02"));
        for value in ["2027-02", "2026-2027", "février", "hiver 2027"] {
            assert_eq!(month_meant(value), None, "{value}");
        }
    }
}
