//! The words of workbooks, in French and in English: the catalogues of the folder `texts`.

use pdcn_texts::{Language, Texts};

/// Returns the catalogues that word workbooks in a language.
pub fn catalogues(language: Language) -> [&'static str; 3] {
    match language {
        Language::French => [
            include_str!("../texts/fr/sheets.ftl"),
            include_str!("../texts/fr/problems.ftl"),
            include_str!("../texts/fr/table.ftl"),
        ],
        Language::English => [
            include_str!("../texts/en/sheets.ftl"),
            include_str!("../texts/en/problems.ftl"),
            include_str!("../texts/en/table.ftl"),
        ],
    }
}

/// The words of workbooks alone, in a language.
pub(crate) fn words(language: Language) -> Texts {
    Texts::new(language, catalogues(language))
}
