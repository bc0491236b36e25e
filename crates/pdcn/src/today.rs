//! The day, where the person at the keyboard is.

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use pdcn_model::Date;

/// The day by the clock and the time zone of the system; by universal time when the zone is not known. Nothing when the
/// clock is beyond all calendars.
pub(crate) fn today() -> Option<Date> {
    let now = Timestamp::try_from(SystemTime::now()).ok()?;
    Date::parse(&now.to_zoned_datetime(TimeZone::system()).date().to_string())
}

#[cfg(test)]
mod tests {
    /// Windows names the zone and has no table of them: the program carries one there.
    #[test]
    #[cfg(windows)]
    fn in_the_evening_it_is_not_tomorrow_yet() {
        let zone = jiff::tz::TimeZone::get("America/Toronto").expect("a zone that is known");
        let evening: jiff::Timestamp = "2027-01-01T01:00:00Z".parse().expect("a time");
        assert_eq!(evening.to_zoned_datetime(zone).date().to_string(), "2026-12-31");
    }
}
