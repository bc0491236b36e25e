//! The words of rules and of their findings, in French and in English: one catalogue per category of rules and language, in `texts/`.

use pdcn_texts::Language;

/// Includes the catalogues of a language: one per category of rules.
macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../texts/", $language, "/schema.ftl")),
            include_str!(concat!("../texts/", $language, "/progression.ftl")),
            include_str!(concat!("../texts/", $language, "/graph.ftl")),
            include_str!(concat!("../texts/", $language, "/wording.ftl")),
            include_str!(concat!("../texts/", $language, "/reference.ftl")),
            include_str!(concat!("../texts/", $language, "/ai.ftl")),
            include_str!(concat!("../texts/", $language, "/edition.ftl")),
            include_str!(concat!("../texts/", $language, "/plan.ftl")),
            include_str!(concat!("../texts/", $language, "/settings.ftl")),
        ]
    };
}

/// Returns the catalogues that word rules and findings in a language.
pub fn catalogues(language: Language) -> [&'static str; 9] {
    match language {
        Language::French => catalogues!("fr"),
        Language::English => catalogues!("en"),
    }
}
