//! The school year after another: `2026-2027` after `2025-2026`.

/// The id of the year after, when an id is written as one year or two: `2027` after `2026`.
pub(super) fn after(id: &str) -> Option<String> {
    let next = |year: &str| -> Option<String> {
        let digits = year.len() == 4 && year.bytes().all(|sign| sign.is_ascii_digit());
        digits.then(|| year.parse::<u16>().ok())?.map(|year| format!("{:04}", year + 1))
    };
    match id.split_once('-') {
        Some((first, second)) => Some(format!("{}-{}", next(first)?, next(second)?)),
        None => next(id),
    }
}

#[cfg(test)]
mod tests {
    use super::after;

    #[test]
    fn years_go_on_and_other_ids_do_not() {
        assert_eq!(after("2026-2027").as_deref(), Some("2027-2028"));
        assert_eq!(after("2026").as_deref(), Some("2027"));
        for id in ["", "pilote", "2026-27", "2026-2027-b", "-", "９999"] {
            assert_eq!(after(id), None, "{id}");
        }
    }
}
