//! Asks the parser: whether it takes a text, and what it has against it.

use toml::de::DeTable;

use super::kind::kind_of;
use super::slip::Slip;

pub(crate) fn parses(text: &str) -> bool {
    DeTable::parse_recoverable(text).1.is_empty()
}

pub(crate) fn errors_of(text: &str) -> Vec<Slip> {
    DeTable::parse_recoverable(text)
        .1
        .into_iter()
        .map(|error| {
            let bytes = error.span().unwrap_or(0..0);
            let bytes = bytes.start.min(text.len())..bytes.end.min(text.len());
            Slip::new(kind_of(text, error.message(), &bytes), bytes)
        })
        .collect()
}
