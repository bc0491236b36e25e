//! The linter's own lists of words: the files of `words/`. The table is written by a test; `PDCN_UPDATE=1` renews it.

use std::sync::OnceLock;

use pdcn_model::WordList;
use pdcn_source::word_list;

/// The languages that the linter brings lists for, and the texts of the lists.
#[rustfmt::skip]
const LANGUAGES: &[(&str, &[&str])] = &[
    // <table>
    ("en", &[
        include_str!("../../words/en/ai-subject-plural.toml"),
        include_str!("../../words/en/ai-subject.toml"),
        include_str!("../../words/en/ai-word.toml"),
        include_str!("../../words/en/before-infinitive.toml"),
        include_str!("../../words/en/being.toml"),
        include_str!("../../words/en/between-subject-and-verb.toml"),
        include_str!("../../words/en/brand-context.toml"),
        include_str!("../../words/en/brand-elsewhere.toml"),
        include_str!("../../words/en/brand-name.toml"),
        include_str!("../../words/en/brand-or-word.toml"),
        include_str!("../../words/en/brand-with-capital.toml"),
        include_str!("../../words/en/circumstance.toml"),
        include_str!("../../words/en/clause-opening.toml"),
        include_str!("../../words/en/consent-word.toml"),
        include_str!("../../words/en/coordination.toml"),
        include_str!("../../words/en/criterion.toml"),
        include_str!("../../words/en/entry-verb.toml"),
        include_str!("../../words/en/first-person-plural.toml"),
        include_str!("../../words/en/first-person.toml"),
        include_str!("../../words/en/function-word.toml"),
        include_str!("../../words/en/infinitive.toml"),
        include_str!("../../words/en/level-marker.toml"),
        include_str!("../../words/en/link.toml"),
        include_str!("../../words/en/machine-pronoun.toml"),
        include_str!("../../words/en/material-word.toml"),
        include_str!("../../words/en/mental-verb-plural.toml"),
        include_str!("../../words/en/mental-verb.toml"),
        include_str!("../../words/en/negation.toml"),
        include_str!("../../words/en/not-a-verb.toml"),
        include_str!("../../words/en/not-infinitive-ending.toml"),
        include_str!("../../words/en/not-infinitive.toml"),
        include_str!("../../words/en/other-clause.toml"),
        include_str!("../../words/en/passive-participle.toml"),
        include_str!("../../words/en/passive-pupil.toml"),
        include_str!("../../words/en/peer.toml"),
        include_str!("../../words/en/personal-data-safe.toml"),
        include_str!("../../words/en/personal-data.toml"),
        include_str!("../../words/en/preposition.toml"),
        include_str!("../../words/en/pupil.toml"),
        include_str!("../../words/en/question-verb.toml"),
        include_str!("../../words/en/questioning.toml"),
        include_str!("../../words/en/relative.toml"),
        include_str!("../../words/en/specialist-term.toml"),
        include_str!("../../words/en/staff-verb.toml"),
        include_str!("../../words/en/subordinate.toml"),
        include_str!("../../words/en/teacher-opening.toml"),
        include_str!("../../words/en/unverifiable-qualifier.toml"),
        include_str!("../../words/en/vague-verb.toml"),
    ]),
    ("fr", &[
        include_str!("../../words/fr/ai-subject-plural.toml"),
        include_str!("../../words/fr/ai-subject.toml"),
        include_str!("../../words/fr/ai-word.toml"),
        include_str!("../../words/fr/before-consonant.toml"),
        include_str!("../../words/fr/before-infinitive.toml"),
        include_str!("../../words/fr/before-vowel.toml"),
        include_str!("../../words/fr/being.toml"),
        include_str!("../../words/fr/between-subject-and-verb.toml"),
        include_str!("../../words/fr/brand-context.toml"),
        include_str!("../../words/fr/brand-elsewhere.toml"),
        include_str!("../../words/fr/brand-name.toml"),
        include_str!("../../words/fr/brand-or-word.toml"),
        include_str!("../../words/fr/brand-with-capital.toml"),
        include_str!("../../words/fr/circumstance.toml"),
        include_str!("../../words/fr/clause-opening.toml"),
        include_str!("../../words/fr/consent-word.toml"),
        include_str!("../../words/fr/coordination.toml"),
        include_str!("../../words/fr/criterion.toml"),
        include_str!("../../words/fr/elision.toml"),
        include_str!("../../words/fr/entry-verb.toml"),
        include_str!("../../words/fr/first-person-plural.toml"),
        include_str!("../../words/fr/first-person.toml"),
        include_str!("../../words/fr/function-word.toml"),
        include_str!("../../words/fr/homograph.toml"),
        include_str!("../../words/fr/inclusive-suffix.toml"),
        include_str!("../../words/fr/infinitive-ending.toml"),
        include_str!("../../words/fr/infinitive.toml"),
        include_str!("../../words/fr/inverting.toml"),
        include_str!("../../words/fr/level-marker.toml"),
        include_str!("../../words/fr/link.toml"),
        include_str!("../../words/fr/machine-pronoun.toml"),
        include_str!("../../words/fr/material-word.toml"),
        include_str!("../../words/fr/mental-verb-plural.toml"),
        include_str!("../../words/fr/mental-verb.toml"),
        include_str!("../../words/fr/negation.toml"),
        include_str!("../../words/fr/not-a-verb.toml"),
        include_str!("../../words/fr/not-infinitive.toml"),
        include_str!("../../words/fr/noun-before-of.toml"),
        include_str!("../../words/fr/noun-marker.toml"),
        include_str!("../../words/fr/object-pronoun.toml"),
        include_str!("../../words/fr/ordinal.toml"),
        include_str!("../../words/fr/other-clause.toml"),
        include_str!("../../words/fr/passive-participle.toml"),
        include_str!("../../words/fr/passive-pupil.toml"),
        include_str!("../../words/fr/peer.toml"),
        include_str!("../../words/fr/personal-data-safe.toml"),
        include_str!("../../words/fr/personal-data.toml"),
        include_str!("../../words/fr/plural-determiner.toml"),
        include_str!("../../words/fr/preferred-term.toml"),
        include_str!("../../words/fr/preposition.toml"),
        include_str!("../../words/fr/pupil.toml"),
        include_str!("../../words/fr/question-verb.toml"),
        include_str!("../../words/fr/questioning.toml"),
        include_str!("../../words/fr/relative.toml"),
        include_str!("../../words/fr/singular-determiner.toml"),
        include_str!("../../words/fr/specialist-term.toml"),
        include_str!("../../words/fr/spelling-variant.toml"),
        include_str!("../../words/fr/staff-verb.toml"),
        include_str!("../../words/fr/subordinate.toml"),
        include_str!("../../words/fr/teacher-opening.toml"),
        include_str!("../../words/fr/unverifiable-qualifier.toml"),
        include_str!("../../words/fr/vague-verb.toml"),
        include_str!("../../words/fr/verb-pair.toml"),
    ]),
    // </table>
];

/// The linter's own lists for a language, by id; read once, when first asked for.
pub(super) fn lists(language: &str) -> &'static [WordList] {
    static LISTS: [OnceLock<Vec<WordList>>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
    let Some(position) = LANGUAGES.iter().position(|(tag, _)| *tag == language) else { return &[] };
    // Files of ours, which the tests hold against their schema: they are never at fault for a user.
    LISTS[position].get_or_init(|| LANGUAGES[position].1.iter().filter_map(|text| word_list(text)).collect())
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "generated files are renewed when asked from outside")]
mod tests {
    use std::fmt::Write as _;
    use std::fs;
    use std::path::Path;

    use pdcn_model::FileKind;
    use pdcn_source::{Folder, load};

    use super::{LANGUAGES, lists};

    #[test]
    fn each_list_follows_its_schema_and_says_where_it_comes_from() {
        for (language, texts) in LANGUAGES {
            for text in *texts {
                let loaded = load(Folder::from_texts([("words/list.toml", *text)]));
                assert_eq!(loaded.problems, [], "{text}");
                assert_eq!(FileKind::of_path("words/list.toml"), Some(FileKind::Words));
            }
            assert_eq!(lists(language).len(), texts.len());
            for list in lists(language) {
                assert_eq!(list.language.as_str(), *language, "{}", list.id);
                assert!(!list.source.is_empty() && !list.words.is_empty(), "{}", list.id);
            }
        }
    }

    #[test]
    fn the_table_is_the_folder() {
        let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let sorted = |folder: &Path| {
            let entries = fs::read_dir(folder).expect("a folder");
            let mut names: Vec<String> =
                entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
            names.sort();
            names
        };
        let mut table = String::from("    // <table>\n");
        for language in sorted(&crate_folder.join("words")) {
            writeln!(table, "    (\"{language}\", &[").expect("a string takes everything");
            for name in sorted(&crate_folder.join("words").join(&language)) {
                writeln!(table, "        include_str!(\"../../words/{language}/{name}\"),").expect("a string takes it");
            }
            table.push_str("    ]),\n");
        }
        let path = crate_folder.join("src/words/builtin.rs");
        let source = fs::read_to_string(&path).expect("this file");
        let (before, rest) = source.split_once("    // <table>\n").expect("the start of the table");
        let (_, after) = rest.split_once("    // </table>\n").expect("the end of the table");
        let expected = format!("{before}{table}    // </table>\n{after}");
        if std::env::var_os("PDCN_UPDATE").is_some() {
            fs::write(&path, &expected).expect("the table is written");
        }
        let current = fs::read_to_string(&path).expect("this file");
        assert!(current == expected, "PDCN_UPDATE=1 cargo test renews the table of the lists of words");
    }
}
