//! Did you mean: the name that a misspelt name most likely stands for.

use pdcn_model::fold::key;

/// Returns the candidate that is most like a word, if one is close enough.
///
/// Close enough is one slip (a letter too many, missing, changed, or two swapped) for each three letters, one at least.
/// Case, accents and the difference between `-` and `_` cost nothing. Of two equally close, the first one wins; of three
/// or more, none: `P9` is as close to every other grade of primary.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let folded = key(word);
    let length = folded.chars().count();
    // Beyond this no human slip: and comparing costs the product of both lengths.
    if length == 0 || length > 200 {
        return None;
    }
    let allowed = (length / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    let mut n_equal = 0;
    for candidate in candidates {
        let candidate_folded = key(candidate);
        let candidate_length = candidate_folded.chars().count();
        if candidate_length.abs_diff(length) > allowed {
            continue;
        }
        let distance = strsim::osa_distance(&folded, &candidate_folded);
        // A short word must keep at least one letter of its own: `P9` is not like `S1`.
        let close = distance <= allowed && distance < length.max(candidate_length);
        if close && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
            n_equal = 1;
        } else if best.is_some_and(|(least, _)| distance == least) {
            n_equal += 1;
        }
    }
    best.filter(|_| n_equal < 3).map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_human_slips_and_refuses_other_words() {
        let keys = ["statement", "examples", "master", "learn", "ai-use"];
        assert_eq!(nearest("statment", keys), Some("statement"));
        assert_eq!(nearest("exmaples", keys), Some("examples"));
        assert_eq!(nearest("ai_use", keys), Some("ai-use"));
        assert_eq!(nearest("Learn", keys), Some("learn"));
        assert_eq!(nearest("énoncé", keys), None);
        assert_eq!(nearest("e\u{301}ditions", ["editions"]), Some("editions"), "accents apart");
        assert_eq!(nearest("guidé", ["none", "guided"]), Some("guided"));
        assert_eq!(nearest("", keys), None);
        assert_eq!(nearest("txet", ["text"]), Some("text"), "two swapped letters are one slip");
        assert_eq!(nearest("X9", ["S1"]), None);
        assert_eq!(nearest("P9", ["P1", "P2", "P3"]), None, "any would be a guess");
        assert_eq!(nearest("IA-EVA", ["IA-EVAL", "IA-AVAL"]), Some("IA-EVAL"));
    }
}
