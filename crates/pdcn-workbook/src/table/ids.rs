//! The ids of strands, competencies and resources, made of their titles: short, in capitals, none twice, and none that a
//! spreadsheet would take for a date.

use std::collections::BTreeSet;

use pdcn_model::fold::folded;

use super::words::all;

/// How many letters an id of one word has.
const LETTERS: usize = 4;
/// How many characters an id has at most.
const MOST: usize = 8;

/// Makes an id of a title: the letters between parentheses when there are any in capitals, else the first letters of its words,
/// else the beginning of its one word.
pub(super) fn of_title(title: &str, taken: &BTreeSet<String>) -> String {
    let candidates = candidates(title);
    let free = candidates.iter().find(|id| is_free(id, taken)).cloned();
    free.unwrap_or_else(|| numbered(candidates.first().map_or("T", String::as_str), taken))
}

fn candidates(title: &str) -> Vec<String> {
    let mut found = Vec::new();
    // What people call it already: « Intelligence artificielle (IA) ».
    let inside = title.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(inside, _)| inside.trim());
    let is_id = |text: &&str| {
        text.chars().count() <= MOST && text.chars().all(|letter| letter.is_uppercase() || letter.is_ascii_digit())
    };
    found.extend(inside.filter(is_id).map(capitals));
    let is_small = |word: &&str| !all().iter().any(|words| words.small.iter().any(|small| small == word));
    let folded = folded(title);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .filter(is_small)
        .collect();
    let initials: String = words.iter().filter_map(|word| word.chars().next()).take(5).collect();
    if words.len() > 1 {
        found.push(capitals(&initials));
    }
    if let Some(first) = words.first() {
        found.extend((LETTERS..=MOST).map(|length| capitals(&first.chars().take(length).collect::<String>())));
    }
    found.retain(|id| id.starts_with(|letter: char| letter.is_ascii_uppercase()));
    // A title without a letter is one all the same.
    if found.is_empty() { vec!["T".to_owned()] } else { found }
}

fn capitals(text: &str) -> String {
    folded(text).to_uppercase().chars().filter(char::is_ascii_alphanumeric).take(MOST).collect()
}

fn is_free(id: &str, taken: &BTreeSet<String>) -> bool {
    let is_month = all().iter().any(|words| words.months.iter().any(|month| month == id));
    !id.is_empty() && !is_month && !taken.contains(id)
}

fn numbered(id: &str, taken: &BTreeSet<String>) -> String {
    let id: String = id.chars().take(MOST - 3).collect();
    (2..1_000).map(|number| format!("{id}{number}")).find(|id| is_free(id, taken)).unwrap_or(id)
}

/// Makes an id of a resource: its words with hyphens.
pub(super) fn of_resource(title: &str, taken: &BTreeSet<String>) -> String {
    let folded = folded(title);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).take(6);
    let id = words.collect::<Vec<_>>().join("-");
    let id = if id.is_empty() { "ressource".to_owned() } else { id };
    if !taken.contains(&id) {
        return id;
    }
    (2..10_000).map(|number| format!("{id}-{number}")).find(|id| !taken.contains(id)).unwrap_or(id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{of_resource, of_title};

    #[test]
    fn ids_are_short_and_none_is_there_twice() {
        let mut taken = BTreeSet::new();
        for (title, id) in [
            ("Vie privée et sécurité", "VPS"),
            ("Intelligence artificielle", "IA"),
            ("Intelligence artificielle (IA)", "IAI"),
            ("Création", "CREA"),
            ("Mai", "MAI2"),
            ("L’information", "INFO"),
            ("Informer", "INFOR"),
            ("…", "T"),
        ] {
            let given = of_title(title, &taken);
            assert_eq!(given, id, "{title}");
            taken.insert(given);
        }
        assert_eq!(of_resource("Affiche : l’IA, c’est quoi?", &BTreeSet::new()), "affiche-l-ia-c-est-quoi");
    }
}
