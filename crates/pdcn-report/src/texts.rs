//! The words of views, in French and in English: the catalogues of the folder `texts`. Written by a test; `PDCN_UPDATE=1` renews it.

use pdcn_texts::Language;

/// Includes the catalogues of a language.
macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../texts/", $language, "/board.ftl")),
            include_str!(concat!("../texts/", $language, "/changes.ftl")),
            include_str!(concat!("../texts/", $language, "/chart.ftl")),
            include_str!(concat!("../texts/", $language, "/checklist.ftl")),
            include_str!(concat!("../texts/", $language, "/coverage.ftl")),
            include_str!(concat!("../texts/", $language, "/developing.ftl")),
            include_str!(concat!("../texts/", $language, "/document.ftl")),
            include_str!(concat!("../texts/", $language, "/edition.ftl")),
            include_str!(concat!("../texts/", $language, "/family.ftl")),
            include_str!(concat!("../texts/", $language, "/inventory.ftl")),
            include_str!(concat!("../texts/", $language, "/labels.ftl")),
            include_str!(concat!("../texts/", $language, "/lexicon.ftl")),
            include_str!(concat!("../texts/", $language, "/map.ftl")),
            include_str!(concat!("../texts/", $language, "/material.ftl")),
            include_str!(concat!("../texts/", $language, "/measures.ftl")),
            include_str!(concat!("../texts/", $language, "/poster.ftl")),
            include_str!(concat!("../texts/", $language, "/reflection.ftl")),
            include_str!(concat!("../texts/", $language, "/revision.ftl")),
            include_str!(concat!("../texts/", $language, "/selection.ftl")),
            include_str!(concat!("../texts/", $language, "/set.ftl")),
            include_str!(concat!("../texts/", $language, "/show.ftl")),
            include_str!(concat!("../texts/", $language, "/site.ftl")),
            include_str!(concat!("../texts/", $language, "/table.ftl")),
            include_str!(concat!("../texts/", $language, "/topics.ftl")),
            include_str!(concat!("../texts/", $language, "/wall.ftl")),
            include_str!(concat!("../texts/", $language, "/year.ftl")),
        ]
    };
}

/// Returns the catalogues that word views in a language.
pub fn catalogues(language: Language) -> [&'static str; 26] {
    match language {
        Language::French => catalogues!("fr"),
        Language::English => catalogues!("en"),
    }
}
