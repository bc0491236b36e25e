//! The language of the messages: `--lang`, else `PDCN_LANG`, else the system's, else French.

use std::ffi::OsString;

use pdcn_texts::{Language, Texts};

/// The catalogues of the command in a language.
macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../texts/", $language, ".ftl")),
            include_str!(concat!("../texts/", $language, "/begin.ftl")),
            include_str!(concat!("../texts/", $language, "/diff.ftl")),
        ]
    };
}

/// Decides the language before the arguments are parsed: their own errors and help must be in it too.
pub(crate) fn of_arguments(arguments: impl Iterator<Item = OsString>) -> Language {
    of_option(arguments)
        .or_else(|| std::env::var("PDCN_LANG").ok().and_then(|tag| of_tag(&tag)))
        .or_else(|| sys_locale::get_locale().and_then(|tag| of_tag(&tag)))
        .unwrap_or_default()
}

/// The words of the command and of findings in a language.
pub(crate) fn words(language: Language) -> Texts {
    let own = match language {
        Language::French => catalogues!("fr"),
        Language::English => catalogues!("en"),
    };
    let of_crates = pdcn_lint::catalogues(language).into_iter().chain(pdcn_report::catalogues(language));
    Texts::new(language, of_crates.chain(own))
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
