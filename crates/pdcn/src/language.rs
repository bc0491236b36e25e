//! The language of the messages: `--lang`, else `PDCN_LANG`, else the system's, else French.

use std::ffi::OsString;
use std::io::{self, Write as _};

use pdcn_texts::{Language, Texts, visible};

/// The variable of the environment that says which language.
const VARIABLE: &str = "PDCN_LANG";

/// The catalogues of the command in a language.
macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../texts/", $language, ".ftl")),
            include_str!(concat!("../texts/", $language, "/begin.ftl")),
            include_str!(concat!("../texts/", $language, "/plan.ftl")),
            include_str!(concat!("../texts/", $language, "/format.ftl")),
            include_str!(concat!("../texts/", $language, "/site.ftl")),
            include_str!(concat!("../texts/", $language, "/status.ftl")),
            include_str!(concat!("../texts/", $language, "/export.ftl")),
            include_str!(concat!("../texts/", $language, "/workbook.ftl")),
            include_str!(concat!("../texts/", $language, "/table.ftl")),
            include_str!(concat!("../texts/", $language, "/diff.ftl")),
            include_str!(concat!("../texts/", $language, "/edit.ftl")),
            include_str!(concat!("../texts/", $language, "/atelier.ftl")),
        ]
    };
}

/// Decides the language before the arguments are parsed: their own errors and help must be in it too.
pub(crate) fn of_arguments(arguments: impl Iterator<Item = OsString>) -> Language {
    of_option(arguments)
        .or_else(|| std::env::var(VARIABLE).ok().and_then(|tag| of_tag(&tag)))
        .or_else(|| sys_locale::get_locale().and_then(|tag| of_tag(&tag)))
        .unwrap_or_default()
}

/// Says on standard error that `PDCN_LANG` asks for a language that there is not, unless the arguments decide.
pub(crate) fn check(arguments: impl Iterator<Item = OsString>, words: &Texts) {
    let Some(asked) = std::env::var_os(VARIABLE).filter(|tag| !tag.is_empty()) else { return };
    let tag = asked.to_string_lossy();
    if of_tag(&tag).is_some() || of_option(arguments).is_some() {
        return;
    }
    let known = Language::ALL.map(Language::tag).join(", ");
    let values = [("value", visible(&tag).into()), ("known", known.into())];
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{}", words.say("language-unknown", &values));
}

/// The words of the command, of findings and of views in a language.
pub(crate) fn words(language: Language) -> Texts {
    Texts::new(language, all_catalogues(language))
}

/// The catalogues of everything that the command says; first those that every run asks for.
fn all_catalogues(language: Language) -> Vec<&'static str> {
    let own = match language {
        Language::French => catalogues!("fr"),
        Language::English => catalogues!("en"),
    };
    let [always, of_verbs @ ..] = own;
    let [findings, changes] = pdcn_emit::catalogues(language);
    let below = pdcn_lint::catalogues(language).into_iter().chain(pdcn_report::catalogues(language));
    let below = below.chain(pdcn_edit::catalogues(language)).chain(pdcn_workbook::catalogues(language));
    [always, findings].into_iter().chain(of_verbs).chain([changes]).chain(below).collect()
}

fn of_option(arguments: impl Iterator<Item = OsString>) -> Option<Language> {
    let mut arguments = arguments.skip(1).filter_map(|argument| argument.into_string().ok());
    while let Some(argument) = arguments.next() {
        let tag =
            if argument == "--lang" { arguments.next() } else { argument.strip_prefix("--lang=").map(str::to_owned) };
        if let Some(language) = tag.as_deref().and_then(of_tag) {
            return Some(language);
        }
    }
    None
}

/// French or English; another language, or the nameless `C`, is no preference.
fn of_tag(tag: &str) -> Option<Language> {
    let language = tag.split(['-', '_', '.']).next().unwrap_or_default();
    Language::ALL.into_iter().find(|known| known.tag().eq_ignore_ascii_case(language))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use pdcn_texts::Language;

    #[test]
    fn no_text_takes_the_place_of_another() {
        for language in Language::ALL {
            let mut seen = HashSet::new();
            for line in super::all_catalogues(language).into_iter().flat_map(str::lines) {
                let name = line.split_once(" =").map(|(name, _)| name);
                if let Some(name) = name.filter(|name| name.starts_with(|sign: char| sign.is_ascii_lowercase())) {
                    assert!(seen.insert(name), "{name} is in two catalogues of {}", language.tag());
                }
            }
        }
    }
}
