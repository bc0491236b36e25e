//! What all documents have in common.

use pdcn_document::Words;
use pdcn_texts::{Language, Texts};

/// What formats say by themselves, in the reader's language.
pub fn document_words(texts: &Texts) -> Words<'static> {
    let word = |part: &str| texts.part("document", part, &[]).into();
    Words {
        legend: word("legend"),
        contents: word("contents"),
        yes: word("yes"),
        no: word("no"),
        hint: word("hint"),
        good: word("good"),
        warning: word("warning"),
        added: word("added"),
        removed: word("removed"),
        empty: word("empty"),
        page: word("page"),
        of: word("of"),
        skip: word("skip"),
        percent: match texts.language() {
            Language::French => "\u{a0}%".into(),
            Language::English => "%".into(),
        },
        narrow: word("narrow"),
    }
}

#[cfg(test)]
mod tests {
    use pdcn_texts::{Language, Texts};

    use crate::{catalogues, document_words};

    #[test]
    fn every_document_has_its_words_in_both_languages() {
        for language in Language::ALL {
            let words = document_words(&Texts::new(language, catalogues(language)));
            assert!(!words.legend.is_empty() && !words.skip.starts_with("document."), "{language:?}");
        }
    }
}
