//! Lists as people type them in a cell: with bullets or numbers before the elements, or several words with commas on one line.

/// What begins an element of a list that a person types.
const BULLETS: [char; 8] = ['-', '–', '—', '•', '·', '*', '▪', '●'];
/// Lists of words: nothing in them has a comma of its own.
const WORDS: [&str; 2] = ["carried-by", "variants"];

/// The elements of a list without the bullets or numbers that stand before all of them, one on a line; nothing when there are none.
pub(crate) fn without_bullets(value: &str) -> Option<String> {
    let lines = || value.lines().filter(|line| !line.trim().is_empty());
    let bulleted: Option<Vec<&str>> = lines().map(without_bullet).collect();
    let numbered =
        || (1..).zip(lines()).map(|(number, line)| without_number(line, number)).collect::<Option<Vec<&str>>>();
    let bare = bulleted.or_else(numbered)?;
    (!bare.is_empty()).then(|| bare.join("\n"))
}

fn without_bullet(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix(BULLETS)?;
    // `-5` and `*mot*` begin with no bullet.
    let text = rest.trim_start();
    (rest.starts_with(char::is_whitespace) && !text.is_empty()).then_some(text)
}

fn without_number(line: &str, number: usize) -> Option<&str> {
    let rest = line.trim_start().strip_prefix(number.to_string().as_str())?.strip_prefix(['.', ')'])?;
    let text = rest.trim_start();
    (rest.starts_with(char::is_whitespace) && !text.is_empty()).then_some(text)
}

/// The element of a list of words that is most likely several: it has a comma or a semicolon, and those before had none.
pub(crate) fn several_in_one<'v>(key: &str, value: &'v str, before: &str) -> Option<&'v str> {
    let key = key.rsplit('.').next().unwrap_or(key);
    let has = |line: &&str| line.contains([',', ';']);
    let is_new = WORDS.contains(&key) && !before.lines().any(|line| has(&line));
    value.lines().find(|line| is_new && has(line))
}

#[cfg(test)]
mod tests {
    use super::{several_in_one, without_bullets};

    #[test]
    fn bullets_and_numbers_of_all_elements_go() {
        for (typed, bare) in [
            ("- un\n- deux", Some("un\ndeux")),
            ("• un\n\n•\u{a0}deux", Some("un\ndeux")),
            ("1. un\n2. deux", Some("un\ndeux")),
            ("1) un\n2) deux", Some("un\ndeux")),
            ("- un\ndeux", None),
            ("2. un\n3. deux", None),
            ("-5 degrés", None),
            ("*mot*", None),
            ("un - deux", None),
            ("-", None),
            ("", None),
        ] {
            assert_eq!(without_bullets(typed).as_deref(), bare, "{typed:?}");
        }
    }

    #[test]
    fn words_with_commas_are_asked_about_where_no_word_has_any() {
        assert_eq!(several_in_one("carried-by", "titulaire, CCQ", "titulaire"), Some("titulaire, CCQ"));
        assert_eq!(several_in_one("translation.en.variants", "a; b", ""), Some("a; b"));
        assert_eq!(several_in_one("carried-by", "titulaire\nCCQ", ""), None);
        assert_eq!(several_in_one("carried-by", "art, danse", "art, danse, drame"), None);
        assert_eq!(several_in_one("examples", "Lire, puis dire.", ""), None);
    }
}
