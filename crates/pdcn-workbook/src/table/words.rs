//! The words and signs of tables, in the languages that are shipped: data of the folder `words`. A table is looked at with
//! all of them, since an English board has French colleagues.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use pdcn_model::fold::folded;
use serde::Deserialize;

use super::mapping::{Means, Role};

/// What is known of one language; of none, for signs that all share.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(crate) struct Words {
    pub(crate) language: String,
    /// Words by which the language is known.
    common: Vec<String>,
    /// Words that do not count in an id.
    pub(crate) small: Vec<String>,
    /// Ids that a spreadsheet would take for a date.
    pub(crate) months: Vec<String>,
    /// Words that say that a title is about AI.
    ai: Vec<String>,
    /// What follows the number of a grade: `re`, `th`.
    pub(crate) ordinals: Vec<String>,
    /// What names of grades may say besides: `année`.
    pub(crate) generic: Vec<String>,
    /// What follows a number that is an age: `ans`.
    pub(crate) age: Vec<String>,
    /// The words for a cycle.
    pub(crate) cycle: Vec<String>,
    /// What stands between two grades: `et`, `to`.
    pub(crate) joins: Vec<String>,
    pub(crate) numbers: BTreeMap<String, u32>,
    roles: BTreeMap<Role, Vec<String>>,
    signs: BTreeMap<Means, Vec<String>>,
}

/// The words of all languages, with accents and case folded.
pub(crate) fn all() -> &'static [Words] {
    static ALL: OnceLock<Vec<Words>> = OnceLock::new();
    ALL.get_or_init(|| {
        let texts = [include_str!("words/signs.toml"), include_str!("words/fr.toml"), include_str!("words/en.toml")];
        // They are ours: a test reads them.
        texts.into_iter().map(|text| toml::from_str::<Words>(text).unwrap_or_default().fold()).collect()
    })
}

impl Words {
    fn fold(mut self) -> Self {
        for list in [
            &mut self.common,
            &mut self.small,
            &mut self.ai,
            &mut self.ordinals,
            &mut self.generic,
            &mut self.cycle,
            &mut self.age,
            &mut self.joins,
        ]
        .into_iter()
        .chain(self.roles.values_mut())
        .chain(self.signs.values_mut())
        {
            for word in list {
                *word = folded(word);
            }
        }
        self.numbers = self.numbers.into_iter().map(|(word, number)| (folded(&word), number)).collect();
        self
    }
}

/// What a heading of a column says it holds: by the longest of our words that it begins with, or holds.
pub(crate) fn role_of(heading: &str) -> Option<Role> {
    let heading = spaced(heading);
    let roles = all().iter().flat_map(|words| &words.roles);
    let found = roles.flat_map(|(role, names)| names.iter().map(move |name| (*role, name)));
    let found = found.filter_map(|(role, name)| {
        let at = heading.find(&spaced(name))?;
        Some((at == 0, name.len(), role))
    });
    // What a heading begins with is what it is about: « Exemple d’énoncé ».
    found.max_by_key(|(is_first, length, _)| (*is_first, *length)).map(|(.., role)| role)
}

/// Takes what a title says it is from its front: `Volet 2 : Vie privée` is a strand, `Vie privée`.
pub(crate) fn labelled(title: &str) -> Option<(Role, &str)> {
    let (label, rest) = title.split_once([':', '–', '—']).or_else(|| title.split_once(" - "))?;
    let mut words = label.split_whitespace();
    let role = role_of(words.next()?).filter(|role| matches!(role, Role::Strand | Role::Competency))?;
    // Only a number may stand between: `Compétence 3 :`, `Axe B :`.
    let is_number = |word: &str| word.chars().all(|character| character.is_ascii_digit() || ".IVX".contains(character));
    let is_letter = |word: &str| word.chars().count() == 1;
    let all_numbers = words.all(|word| is_number(word) || is_letter(word));
    let rest = rest.trim();
    (all_numbers && !rest.is_empty()).then_some((role, rest))
}

/// What a sign or a word in a cell means; nothing for what is neither.
pub(crate) fn meaning_of(text: &str) -> Option<Vec<Means>> {
    let text = folded(text);
    if let Some(means) = one_meaning(&text) {
        return Some(vec![means]);
    }
    // Several signs in one cell: `→ ★`, `→★`.
    let parts: Vec<String> = text
        .split(|character: char| character.is_whitespace() || "/+,;".contains(character))
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    let mut means = Vec::new();
    for part in parts {
        match one_meaning(&part) {
            Some(one) => means.push(one),
            None if part.chars().any(char::is_alphanumeric) => return None,
            None => {
                for character in part.chars() {
                    means.push(one_meaning(&character.to_string())?);
                }
            }
        }
    }
    means.sort_unstable();
    means.dedup();
    (!means.is_empty()).then_some(means)
}

fn one_meaning(text: &str) -> Option<Means> {
    let signs = all().iter().flat_map(|words| &words.signs);
    signs.into_iter().find(|(_, names)| names.iter().any(|name| name == text)).map(|(means, _)| *means)
}

/// What a line of a legend says of a sign: the longest word of a meaning that it holds.
pub(crate) fn meaning_in(line: &str) -> Option<Means> {
    let line = spaced(line);
    let signs = all().iter().flat_map(|words| &words.signs);
    let found = signs.flat_map(|(means, names)| names.iter().map(move |name| (*means, name)));
    let found = found.filter(|(_, name)| name.chars().count() > 3 && line.contains(&spaced(name)));
    // `À maîtriser`, `maîtrise de l’apprentissage`: what comes first is what it is about.
    found.min_by_key(|(_, name)| (line.find(&spaced(name)), usize::MAX - name.len())).map(|(means, _)| means)
}

/// True for a title that is about AI.
pub(crate) fn is_about_ai(title: &str) -> bool {
    let title = spaced(title);
    all().iter().flat_map(|words| &words.ai).any(|word| title.contains(&spaced(word)))
}

/// The language of most texts, as far as their small words tell; French else.
pub(crate) fn language_of<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for text in texts {
        for word in tokens(text) {
            for words in all().iter().filter(|words| words.common.contains(&word)) {
                *counts.entry(words.language.as_str()).or_default() += 1;
            }
        }
    }
    let most = counts.iter().max_by_key(|(language, count)| (**count, **language == "fr"));
    most.map_or("fr", |(language, _)| *language).to_owned()
}

/// The words of a text: letters and digits, apart where one follows the other (`P1` is `p`, `1`).
pub(crate) fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut last: Option<bool> = None;
    for character in folded(text).chars() {
        let kind = character.is_alphanumeric().then(|| character.is_ascii_digit());
        match (kind, tokens.last_mut()) {
            (Some(_), Some(token)) if kind == last => token.push(character),
            (Some(_), _) => tokens.push(character.to_string()),
            (None, _) => {}
        }
        last = kind;
    }
    tokens
}

/// A folded text with one space around each word, so that words are found whole.
fn spaced(text: &str) -> String {
    let text = folded(text);
    let words =
        text.split(|character: char| !character.is_alphanumeric() && character != '°').filter(|word| !word.is_empty());
    words.fold(String::from(" "), |spaced, word| spaced + word + " ")
}

#[cfg(test)]
mod tests {
    use super::{all, labelled, language_of, meaning_in, meaning_of, role_of, tokens};
    use crate::table::mapping::{Means, Role};

    #[test]
    fn the_words_of_all_languages_are_read() {
        assert_eq!(all().iter().map(|words| words.language.as_str()).collect::<Vec<_>>(), ["", "fr", "en"]);
        assert!(all().iter().all(|words| !words.signs.is_empty()));
    }

    #[test]
    fn headings_say_what_a_column_holds() {
        for (heading, role) in [
            ("Énoncé", Role::Statement),
            ("ENONCES DE L’ÉLÈVE", Role::Statement),
            ("Volet", Role::Strand),
            ("Compétences visées", Role::Competency),
            ("No", Role::Code),
            ("Exemple d’activité en classe", Role::Example),
            ("Ressources et liens", Role::Resource),
            ("Learning outcome", Role::Statement),
            ("I can…", Role::Pupil),
            ("Année", Role::Grade),
            ("Commentaires", Role::Comment),
        ] {
            assert_eq!(role_of(heading), Some(role), "{heading}");
        }
        assert_eq!(role_of("Ordre"), None);
        assert_eq!(labelled("Volet 2 : Vie privée"), Some((Role::Strand, "Vie privée")));
        assert_eq!(labelled("Vie privée : protéger"), None);
    }

    #[test]
    fn signs_and_words_have_a_meaning() {
        for (text, means) in [
            ("→", vec![Means::Learn]),
            ("=>", vec![Means::Learn]),
            ("X", vec![Means::Work]),
            ("Maîtrise", vec![Means::Master]),
            ("→★", vec![Means::Learn, Means::Master]),
            ("→ / ★", vec![Means::Learn, Means::Master]),
            ("m", vec![Means::Master]),
        ] {
            assert_eq!(meaning_of(text), Some(means), "{text}");
        }
        assert_eq!(meaning_of("voir le guide"), None);
        assert_eq!(meaning_of("2"), None);
        assert_eq!(meaning_in("vert : réinvestissement"), Some(Means::Reuse));
    }

    #[test]
    fn small_words_tell_the_language() {
        assert_eq!(language_of(["Nommer des appareils de la classe"].into_iter()), "fr");
        assert_eq!(language_of(["Name the devices of the classroom"].into_iter()), "en");
        assert_eq!(tokens("P1, 2e-3e sec."), ["p", "1", "2", "e", "3", "e", "sec"]);
    }
}
