//! Names in the order in which people look for them: that of dictionaries, by ICU.
//!
//! The order is that of Canadian French (CAN/CSA Z243.4.1): letters first, whatever their accents and capitals, œ as oe; then
//! accents, those at the end of a word first; numbers by what they are worth. English has the same order but for words that
//! differ in two accents, so that one order serves both, and a list does not change with the language of the reader.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::provider as collation;
use icu_collator::{Collator, CollatorPreferences};
use icu_locale_core::langid;
use icu_normalizer::provider as normal;
use icu_provider::prelude::{DataError, DataErrorKind, DataMarker as _, DataProvider, DataRequest, DataResponse};

/// The order of names. It takes some microseconds to make: make it where names are sorted.
#[derive(Debug)]
pub struct NameOrder(Option<Collator>);

impl NameOrder {
    /// Returns the order of names.
    #[expect(clippy::new_without_default, reason = "there is nothing by default about making it")]
    pub fn new() -> Self {
        let mut preferences = CollatorPreferences::from(&langid!("fr-CA"));
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        // The data is in the program: should it be incomplete, names stand in the order of their characters.
        Self(Collator::try_new_unstable(&OneOrder, preferences, CollatorOptions::default()).ok())
    }

    /// Returns which name comes first; only the same name is equal.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let order = self.0.as_ref().map_or(Ordering::Equal, |collator| collator.as_borrowed().compare(one, other));
        order.then_with(|| one.cmp(other))
    }
}

/// The data of the order that all languages have in common, without that of the languages that depart from it: three
/// quarters of what there is, which nothing here asks for.
struct OneOrder;

macro_rules! from {
    ($($data:path: $($marker:path),+;)+) => { $( $(
        impl DataProvider<$marker> for OneOrder {
            fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<$marker>, DataError> {
                DataProvider::<$marker>::load(&$data, request)
            }
        }
    )+ )+ };
}

from! {
    collation::Baked: collation::CollationRootV1, collation::CollationSpecialPrimariesV1, collation::CollationDiacriticsV1,
        collation::CollationJamoV1, collation::CollationMetadataV1, collation::CollationReorderingV1;
    normal::Baked: normal::NormalizerNfdDataV1, normal::NormalizerNfdTablesV1;
}

impl DataProvider<collation::CollationTailoringV1> for OneOrder {
    fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<collation::CollationTailoringV1>, DataError> {
        Err(DataErrorKind::IdentifierNotFound.with_req(collation::CollationTailoringV1::INFO, request))
    }
}

#[cfg(test)]
mod tests {
    use super::NameOrder;

    fn sorted<const N: usize>(mut names: [&str; N]) -> [&str; N] {
        let order = NameOrder::new();
        names.sort_by(|one, other| order.compare(one, other));
        names
    }

    #[test]
    fn accents_and_capitals_do_not_send_a_name_to_the_end() {
        let names = ["École Zénith", "école Œuvre", "Ecole Ozias", "École Alma", "Étoile"];
        assert_eq!(sorted(names), ["École Alma", "école Œuvre", "Ecole Ozias", "École Zénith", "Étoile"]);
    }

    #[test]
    fn accents_break_ties_from_the_end_and_numbers_count() {
        assert_eq!(sorted(["côté", "coté", "côte", "cote"]), ["cote", "côte", "coté", "côté"]);
        assert_eq!(sorted(["École 10", "École 2", "e\u{301}cole 3"]), ["École 2", "e\u{301}cole 3", "École 10"]);
    }
}
