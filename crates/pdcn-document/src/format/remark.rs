//! What a format shows otherwise than a document says it: told to whoever asked for it, never passed over in silence.

/// What a format shows otherwise than a document says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// No font of the format has these characters, which are written by their numbers.
    NoGlyph {
        /// What could not be drawn, each once; what is drawn as one picture is one.
        characters: Vec<String>,
        /// The ids of what they are in, each once.
        ids: Vec<String>,
    },
    /// A graph is larger than what programs that read the format draw unless their settings are changed.
    LargeGraph {
        /// Its edges.
        edges: usize,
        /// The characters of all graphs.
        characters: usize,
    },
}

impl Remark {
    /// Returns the remarks on several documents as those on one: what is said of the same thing is said once.
    pub fn merged(remarks: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let (mut characters, mut ids, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for remark in remarks {
            match remark {
                Self::NoGlyph { characters: more, ids: places } => {
                    characters.extend(more);
                    ids.extend(places);
                }
                Self::LargeGraph { .. } => others.push(remark),
            }
        }
        let no_glyph = (!characters.is_empty()).then(|| Self::NoGlyph { characters: once(characters), ids: once(ids) });
        no_glyph.into_iter().chain(others).collect()
    }
}

/// Each of these once, in the order in which they came.
pub(super) fn once(all: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    all.into_iter().filter(|one| seen.insert(one.clone())).collect()
}
