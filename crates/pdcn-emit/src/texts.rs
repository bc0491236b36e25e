//! The words of findings and changes in formats of their own, in French and in English: `texts/`.

use pdcn_texts::Language;

/// Returns the catalogues of a language; those of findings and changes themselves are of the crates that find them
/// (`pdcn_lint::catalogues`, `pdcn_report::catalogues`).
pub fn catalogues(language: Language) -> [&'static str; 2] {
    match language {
        Language::French => [include_str!("../texts/fr/findings.ftl"), include_str!("../texts/fr/changes.ftl")],
        Language::English => [include_str!("../texts/en/findings.ftl"), include_str!("../texts/en/changes.ftl")],
    }
}

/// Returns all that findings, changes and documents of them say in a language.
pub fn texts(language: Language) -> pdcn_texts::Texts {
    let below = pdcn_lint::catalogues(language).into_iter().chain(pdcn_report::catalogues(language));
    pdcn_texts::Texts::new(language, catalogues(language).into_iter().chain(below))
}
