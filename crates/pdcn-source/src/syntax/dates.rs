//! Dates as people write them, turned into year-month-day when they can only be one day.

use pdcn_model::Date;

/// The months as French and English name them, in their order; what begins alike is enough.
const MONTHS: [&[&str]; 12] = [
    &["janv", "jan"],
    &["fevr", "fev", "feb"],
    &["mars", "mar"],
    &["avri", "avr", "apri", "apr"],
    &["mai", "may"],
    &["juin", "june", "jun"],
    &["juil", "july", "jul"],
    &["aout", "augu", "aug"],
    &["sept", "sep"],
    &["octo", "oct"],
    &["nove", "nov"],
    &["dece", "dec"],
];

/// What people write between the parts of a date; word processors make long dashes of short ones.
const SEPARATORS: [char; 9] = ['/', '-', '.', ' ', ',', '‐', '‑', '–', '—'];

/// The date that a value most certainly stands for, when it is not written as one: `30/06/2027`, `2027-6-30`,
/// `30 juin 2027`. A day and a month that could be exchanged are nobody's guess.
pub(crate) fn meant(value: &str) -> Option<String> {
    let folded = pdcn_model::fold::key(value);
    let parts: Vec<&str> = folded.split(SEPARATORS).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| part.parse::<u32>().ok();
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|sign| sign.is_ascii_digit());
    let (year, month, day) = if is_year(first) {
        (number(first)?, month(second)?, number(third)?)
    } else if is_year(third) {
        let year = number(third)?;
        match (day(first), number(second)) {
            (Some(one), Some(other)) if one > 12 && other <= 12 => (year, other, one),
            (Some(one), Some(other)) if one <= 12 && other > 12 => (year, one, other),
            (Some(one), Some(other)) if one == other => (year, one, one),
            (Some(one), None) => (year, month(second)?, one),
            (None, Some(other)) => (year, month(first)?, other),
            _ => return None,
        }
    } else {
        return None;
    };
    let written = format!("{year:04}-{month:02}-{day:02}");
    (written != value && Date::parse(&written).is_some()).then_some(written)
}

/// The month that a value most certainly stands for, when it is not written `2027-02`: `février 2027`, `2027/2`.
pub(crate) fn month_meant(value: &str) -> Option<String> {
    let folded = pdcn_model::fold::key(value);
    let parts: Vec<&str> = folded.split(SEPARATORS).filter(|part| !part.is_empty()).collect();
    let [first, second] = parts.as_slice() else { return None };
    let (year, name) = if first.len() == 4 && first.parse::<u32>().is_ok() { (first, second) } else { (second, first) };
    let year = year.parse::<u32>().ok().filter(|year| (1900..2200).contains(year))?;
    let month = month(name)?;
    let written = format!("{year:04}-{month:02}");
    (written != value).then_some(written)
}

fn day(part: &str) -> Option<u32> {
    part.trim_end_matches("er").parse().ok().filter(|day| (1..=31).contains(day))
}

fn month(part: &str) -> Option<u32> {
    if let Ok(number) = part.parse::<u32>() {
        return (1..=12).contains(&number).then_some(number);
    }
    let is_named =
        |names: &&[&str]| names.iter().any(|name| part == *name || (name.len() > 3 && part.starts_with(name)));
    (1_u32..).zip(&MONTHS).find(|(_, names)| is_named(names)).map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::{meant, month_meant};

    #[test]
    fn only_what_can_be_one_day_is_understood() {
        for value in
            ["30/06/2027", "2027/06/30", "2027-6-30", "30 juin 2027", "30-06-2027", "06/30/2027", "June 30, 2027"]
        {
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
