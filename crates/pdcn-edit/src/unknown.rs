//! Why nothing has an id: it was retired, it stands in what could not be read, or there never was one, and another is meant.

use pdcn_model::{Edition, EditionIndex, Retirements};
use pdcn_source::{Loaded, nearest};

use crate::refusal::Why;

impl Why {
    /// There is no such thing among those that are known.
    pub(crate) fn unknown<'k>(what: &'static str, id: &str, known: impl IntoIterator<Item = &'k str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        let nearest = numbered(id, &known).or_else(|| nearest(id, known.iter().copied()));
        let is_listed = |known: &&&str| match what {
            "grade" | "strand" | "stage" | "edition" | "activity" => true,
            // The competencies of the strand that was named in their stead.
            "competency" => known.split_once('-').is_some_and(|(strand, _)| strand.eq_ignore_ascii_case(id)),
            _ => false,
        };
        let listed = known.iter().filter(is_listed).map(|known| (*known).to_owned()).collect();
        Self::Unknown { what, id: id.to_owned(), nearest: nearest.map(str::to_owned), known: listed }
    }

    /// There is no such thing in what was read of a pathway.
    pub(crate) fn no_record<'k>(
        loaded: &Loaded,
        what: &'static str,
        id: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Self {
        if loaded.sources.lost(id) { Self::Unread { id: id.to_owned() } } else { Self::unknown(what, id, known) }
    }

    /// An edition has no outcome with an id.
    pub(crate) fn no_outcome(loaded: &Loaded, edition: &Edition, id: &str) -> Self {
        let index = EditionIndex::new(edition);
        let retirements = Retirements::new(&loaded.pathway, edition);
        if retirements.get(id).is_some() {
            let by = retirements.in_force(id, &index).into_iter().map(|at| index.outcome(at).id.to_string());
            return Self::Retired { id: id.to_owned(), by: by.collect() };
        }
        Self::no_record(loaded, "outcome", id, edition.outcomes.iter().map(|outcome| outcome.id.as_str()))
    }
}

/// The id that was meant by one whose number is written otherwise: `IA-3`, `ia-003`.
fn numbered<'k>(id: &str, known: &[&'k str]) -> Option<&'k str> {
    let (strand, number) = id.split_once('-')?;
    let number: u32 = number.parse().ok()?;
    let is_it = |other: &&&str| {
        let parts = other.split_once('-').and_then(|(strand, number)| Some((strand, number.parse::<u32>().ok()?)));
        parts.is_some_and(|(other, of)| other.eq_ignore_ascii_case(strand) && of == number)
    };
    known.iter().find(is_it).copied()
}
