//! Calendar dates, written without quotes in TOML: `2027-06-30`.

use std::fmt;

use jiff::{Span, civil};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::{Serialize, Serializer};

/// A day of the calendar, without time or zone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// Returns the day as a civil date.
    pub fn civil(self) -> civil::Date {
        self.0
    }

    /// Returns the day this many months earlier; the first day of the calendar when it does not go back so far.
    #[must_use]
    pub fn months_before(self, months: usize) -> Self {
        let span = i32::try_from(months).ok().and_then(|months| Span::new().try_months(months).ok());
        let before = span.and_then(|span| self.0.checked_sub(span).ok());
        Self(before.unwrap_or(civil::Date::MIN))
    }

    /// Reads `YYYY-MM-DD`; nothing for another form or a day that does not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if plain { text.parse().ok().map(Self) } else { None }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DateVisitor)
    }
}

/// Takes a date from a string (JSON) or from a date (TOML, which hands it over as a private map).
struct DateVisitor;

impl<'de> Visitor<'de> for DateVisitor {
    type Value = Date;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date, YYYY-MM-DD")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Date, E> {
        Date::parse(text).ok_or_else(|| E::custom("not a date, YYYY-MM-DD"))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Date, A::Error> {
        let date = toml_datetime::Datetime::deserialize(MapAccessDeserializer::new(map))?;
        self.visit_str(&date.to_string())
    }
}

impl JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "description": "Date sans guillemets : AAAA-MM-JJ." })
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn months_go_back_to_the_last_day_that_there_is() {
        let before = |day: &str, months| Date::parse(day).map(|day| day.months_before(months).to_string());
        assert_eq!(before("2026-11-24", 12).as_deref(), Some("2025-11-24"));
        assert_eq!(before("2026-03-31", 1).as_deref(), Some("2026-02-28"));
        assert_eq!(before("2026-11-24", 0).as_deref(), Some("2026-11-24"));
        assert_eq!(before("2026-11-24", usize::MAX).as_deref(), Some("-009999-01-01"));
    }
}
