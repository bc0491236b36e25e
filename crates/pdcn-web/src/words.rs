//! The words of the engine in a page: those of all crates, where a command is named the button that does the same.

use pdcn_texts::{Language, Texts};

/// The words in a language.
pub(crate) fn words(language: Language) -> Texts {
    let [terms, own] = match language {
        Language::French => [include_str!("../texts/fr/terms.ftl"), include_str!("../texts/fr/engine.ftl")],
        Language::English => [include_str!("../texts/en/terms.ftl"), include_str!("../texts/en/engine.ftl")],
    };
    let [findings, changes] = pdcn_emit::catalogues(language);
    let below = pdcn_lint::catalogues(language).into_iter().chain(pdcn_report::catalogues(language));
    let below = below.chain(pdcn_edit::catalogues(language)).chain(pdcn_workbook::catalogues(language));
    // Of two texts of one name the first counts: the page words some otherwise.
    Texts::with_terms(language, terms, [own, findings, changes].into_iter().chain(below))
}

/// The language of a tag; French for one that is neither.
pub(crate) fn language_of(tag: &str) -> Language {
    let name = tag.split(['-', '_']).next().unwrap_or_default();
    Language::ALL.into_iter().find(|known| known.tag().eq_ignore_ascii_case(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use pdcn_lint::RULES;
    use pdcn_texts::Language;

    use super::words;

    /// Rules about what a page has nothing of, or only the command can set right: copies of schemas, a pathway of another format,
    /// the names of rules and of their options.
    const OF_THE_COMMAND: [&str; 4] = ["other-format", "stale-schema", "unknown-rule", "unknown-setting"];

    #[test]
    fn what_rules_say_in_a_page_names_no_command() {
        let parts = ["summary", "what", "why", "mend", "allow"];
        for language in Language::ALL {
            let words = words(language);
            let told = RULES.iter().flat_map(|rule| parts.map(|part| (rule.id, part)));
            let there = told.filter(|(id, part)| words.has(id, Some(part)) && !OF_THE_COMMAND.contains(id));
            for (id, part) in there {
                let text = words.part(id, part, &[]);
                assert!(!text.contains("pdcn ") && !text.contains("--fix"), "{id}.{part}: {text}");
            }
        }
    }
}
