//! The strands and competencies that tables name, each with its id: as the mapping has them, and new ones as they are met.

use std::collections::BTreeSet;

use pdcn_model::fold::folded;

use crate::table::ids;
use crate::table::mapping::{CompetencyMapping, Mapping, StrandMapping};
use crate::table::words::{is_about_ai, labelled};

/// The strands and competencies.
pub(super) struct Titles {
    pub(super) strands: Vec<StrandMapping>,
    pub(super) competencies: Vec<CompetencyMapping>,
}

impl Titles {
    pub(super) fn of(mapping: &Mapping) -> Self {
        Self { strands: mapping.strands.clone(), competencies: mapping.competencies.clone() }
    }

    /// The id of the strand of a text; where no cell names one, there is one of the title of the whole.
    pub(super) fn strand(&mut self, text: &str, whole: &str) -> String {
        let text = if text.is_empty() { whole } else { text };
        if let Some(known) = self.strands.iter().find(|known| is_same(&known.text, text)) {
            return known.id.clone();
        }
        let title = labelled(text).map_or(text, |(_, title)| title);
        let taken: BTreeSet<String> = self.strands.iter().map(|strand| strand.id.clone()).collect();
        let id = ids::of_title(title, &taken);
        self.strands.push(StrandMapping { text: text.to_owned(), id: id.clone(), title: title.to_owned() });
        id
    }

    /// The id of the competency of a text in a strand; where no cell names one, there is one of the title of the strand.
    pub(super) fn competency(&mut self, strand: &str, text: &str) -> String {
        let known = self.competencies.iter().find(|known| known.strand == strand && is_same(&known.text, text));
        if let Some(known) = known {
            return known.id.clone();
        }
        let of_strand =
            self.strands.iter().find(|known| known.id == strand).map_or(strand, |known| known.title.as_str());
        let title = labelled(text).map_or(text, |(_, title)| title);
        let title = if title.is_empty() { of_strand } else { title };
        let prefix = format!("{strand}-");
        let of_strand_ids =
            self.competencies.iter().filter_map(|known| known.id.strip_prefix(&prefix).map(str::to_owned));
        let id = format!("{prefix}{}", ids::of_title(title, &of_strand_ids.collect()));
        let ai = is_about_ai(title) || is_about_ai(of_strand);
        let title = title.to_owned();
        self.competencies.push(CompetencyMapping {
            strand: strand.to_owned(),
            text: text.to_owned(),
            id: id.clone(),
            title,
            ai,
        });
        id
    }
}

fn is_same(one: &str, other: &str) -> bool {
    let words = |text: &str| folded(text).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    words(one) == words(other)
}
