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
