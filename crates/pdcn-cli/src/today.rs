//! The day, where the person at the keyboard is.

use pdcn_model::Date;

/// The day by the clock and the time zone of the system; by universal time when the zone is not known.
pub(crate) fn today() -> Option<Date> {
    Date::parse(&jiff::ZonedDateTime::now().date().to_string())
}
