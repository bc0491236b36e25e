//! The words of views, in French and in English: one catalogue per view and language, in `texts/`.

use pdcn_texts::Language;

/// The catalogues of a language: what all documents say, then one per view.
macro_rules! catalogues {
    ($language:literal) => {
        &[
            include_str!(concat!("../texts/", $language, "/document.ftl")),
            include_str!(concat!("../texts/", $language, "/coverage.ftl")),
            include_str!(concat!("../texts/", $language, "/show.ftl")),
            include_str!(concat!("../texts/", $language, "/changes.ftl")),
            include_str!(concat!("../texts/", $language, "/edition.ftl")),
            include_str!(concat!("../texts/", $language, "/selection.ftl")),
            include_str!(concat!("../texts/", $language, "/table.ftl")),
            include_str!(concat!("../texts/", $language, "/developing.ftl")),
            include_str!(concat!("../texts/", $language, "/reflection.ftl")),
            include_str!(concat!("../texts/", $language, "/inventory.ftl")),
            include_str!(concat!("../texts/", $language, "/chart.ftl")),
            include_str!(concat!("../texts/", $language, "/map.ftl")),
            include_str!(concat!("../texts/", $language, "/checklist.ftl")),
        ]
    };
}

/// The catalogues that word views in a language.
pub fn catalogues(language: Language) -> impl Iterator<Item = &'static str> {
    let all: &'static [&'static str] = match language {
        Language::French => catalogues!("fr"),
        Language::English => catalogues!("en"),
    };
    all.iter().copied()
}
