//! The words of refusals, in French and in English: the catalogues of the folder `texts`.

use pdcn_texts::Language;

/// Returns the catalogue that words refusals in a language.
pub fn catalogues(language: Language) -> [&'static str; 1] {
    match language {
        Language::French => [include_str!("../texts/fr/edit.ftl")],
        Language::English => [include_str!("../texts/en/edit.ftl")],
    }
}
