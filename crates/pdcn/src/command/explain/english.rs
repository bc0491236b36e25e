//! What keys mean in English, for readers of English: the schemas say it in French.

use pdcn_source::english_meaning;

/// What a block or a key means: of a block of this name (that of the schema, or of the kind of file), the key, or the block
/// itself.
pub(super) fn meaning(of: &str, key: Option<&str>) -> Option<&'static str> {
    english_meaning(of, key.unwrap_or("about"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::format::Described;
    use pdcn_source::meanings;

    use super::meaning;

    #[test]
    fn every_block_and_key_has_a_meaning_in_english_and_none_is_left_over() {
        let mut expected = BTreeSet::new();
        for block in Described::all().files.iter().flat_map(|file| &file.blocks) {
            expected.insert((block.of.clone(), "about".to_owned()));
            expected.extend(block.keys.iter().map(|key| (block.of.clone(), key.name.clone())));
        }
        let known: BTreeSet<(String, String)> = meanings()
            .iter()
            .flat_map(|(of, keys)| keys.as_table().expect("a block").keys().map(move |key| (of.clone(), key.clone())))
            .collect();
        let missing: Vec<_> = expected.difference(&known).collect();
        let left_over: Vec<_> = known.difference(&expected).collect();
        assert!(missing.is_empty() && left_over.is_empty(), "missing: {missing:?}; left over: {left_over:?}");
        assert_eq!(meaning("Outcome", Some("learn")), Some("→ learned from this grade."));
    }
}
