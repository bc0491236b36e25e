//! Things named by their titles where their ids belong: `5e année du primaire` for `P5`.

use pdcn_model::{Edition, Pathway, fold, in_edition};
use pdcn_toml::FileNumber;

/// The edition that a file belongs to: that of its folder, of its plan, else the current one.
pub(crate) fn edition_of<'a>(pathway: &'a Pathway, file: FileNumber, path: &str) -> Option<&'a Edition> {
    if let Some((folder, _)) = in_edition(path) {
        return pathway.editions.iter().find(|edition| edition.folder == folder);
    }
    let plan = pathway.plans.iter().find(|plan| plan.file == file);
    let of_plan = plan.and_then(|plan| pathway.edition(plan.edition.as_str()));
    of_plan.or_else(|| pathway.edition(pathway.settings.current.as_str())).or_else(|| pathway.editions.last())
}

/// The id of the grade that a title, or a part of one, names; those of the stage that a file is filed under come first.
pub(crate) fn grade<'a>(edition: &'a Edition, path: &str, words: &str) -> Option<&'a str> {
    let stage = path.split('/').nth(2).unwrap_or_default();
    let all = || edition.grades.iter().map(|grade| (grade, [grade.title.as_str(), grade.short.as_str()]));
    let of_stage = all().filter(|(grade, _)| grade.stage.as_str() == stage);
    let id = |found: &'a pdcn_model::Grade| found.id.as_str();
    one(words, of_stage).map(id).or_else(|| one(words, all()).map(id))
}

/// The only thing whose names hold all of these words, in any order; a word may be cut short, a number may not.
pub(crate) fn one<'a, T>(words: &str, things: impl Iterator<Item = (T, [&'a str; 2])>) -> Option<T> {
    let words = parts(words);
    if words.is_empty() || words.len() > 12 {
        return None;
    }
    let (mut found, mut is_exact, mut n_found) = (None, false, 0);
    for (thing, names) in things {
        let names = names.map(parts);
        let exact = names.contains(&words);
        let holds =
            exact || names.iter().any(|name| words.iter().all(|word| name.iter().any(|part| begins(part, word))));
        if !holds || (is_exact && !exact) {
            continue;
        }
        if exact && !is_exact {
            n_found = 0;
        }
        (found, is_exact) = (Some(thing), exact);
        n_found += 1;
    }
    found.filter(|_| n_found == 1)
}

fn begins(part: &str, word: &str) -> bool {
    let is_number = word.bytes().all(|character| character.is_ascii_digit());
    if is_number || word.len() < 3 { part == word } else { part.starts_with(word) }
}

/// The words of a name: small letters, no accents, no small words; ordinals as numbers.
fn parts(name: &str) -> Vec<String> {
    let folded = fold::key(name);
    let parts = folded.split(|character: char| !character.is_alphanumeric()).filter(|part| !part.is_empty());
    let parts = parts.filter(|part| !matches!(*part, "le" | "la" | "les" | "l" | "de" | "du" | "des" | "d" | "en"));
    let number = |part: &str| {
        let end = part.find(|character: char| !character.is_ascii_digit()).unwrap_or(part.len());
        let is_ordinal =
            end > 0 && matches!(&part[end..], "e" | "er" | "re" | "eme" | "ieme" | "st" | "nd" | "rd" | "th");
        if is_ordinal { part[..end].to_owned() } else { part.to_owned() }
    };
    parts.map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::one;

    #[test]
    fn a_title_or_enough_of_it_names_one_thing() {
        let grades = [
            ("M4", ["Maternelle 4 ans", "Mat. 4"]),
            ("M5", ["Maternelle 5 ans", "Mat. 5"]),
            ("P5", ["5e année du primaire", "5e"]),
            ("S5", ["5e secondaire", "5e sec."]),
        ];
        let named = |words: &str| one(words, grades.into_iter());
        assert_eq!(named("5e année du primaire"), Some("P5"));
        assert_eq!(named("5ème année"), Some("P5"));
        assert_eq!(named("5e"), Some("P5"), "the whole short title");
        assert_eq!(named("secondaire 5"), Some("S5"));
        assert_eq!(named("sec 5"), Some("S5"));
        assert_eq!(named("maternelle 4 ans"), Some("M4"));
        assert_eq!(named("maternelle"), None);
        assert_eq!(named("6e"), None);
        assert_eq!(named(""), None);
    }
}
