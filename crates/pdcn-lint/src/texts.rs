//! The words of findings, in French and in English: one catalogue per category of rules and language, in `texts/`.

use std::fmt::Write as _;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::finding::{Text, Value};

/// The catalogues of a language: one per category of rules.
macro_rules! catalogues {
    ($language:literal) => {
        &[
            include_str!(concat!("../texts/", $language, "/schema.ftl")),
            include_str!(concat!("../texts/", $language, "/progression.ftl")),
            include_str!(concat!("../texts/", $language, "/graph.ftl")),
            include_str!(concat!("../texts/", $language, "/wording.ftl")),
            include_str!(concat!("../texts/", $language, "/reference.ftl")),
            include_str!(concat!("../texts/", $language, "/ai.ftl")),
            include_str!(concat!("../texts/", $language, "/edition.ftl")),
            include_str!(concat!("../texts/", $language, "/plan.ftl")),
            include_str!(concat!("../texts/", $language, "/settings.ftl")),
        ]
    };
}
/// The languages that findings are worded in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Français
    #[default]
    French,
    /// English
    English,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// The tag: `fr`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    fn catalogues(self) -> &'static [&'static str] {
        match self {
            Self::French => catalogues!("fr"),
            Self::English => catalogues!("en"),
        }
    }
}

/// The texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Texts").field(&self.language).finish()
    }
}

impl Texts {
    /// The texts of findings.
    pub fn new(language: Language) -> Self {
        Self::with(language, "")
    }

    /// The texts of findings, and those of a catalogue of the caller's.
    pub fn with(language: Language, catalogue: &str) -> Self {
        let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        for source in language.catalogues().iter().copied().chain([catalogue]) {
            // What could be read of a catalogue with errors is used; tests see to it that there are none.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Words a text.
    pub fn text(&self, text: &Text) -> String {
        self.format(text.name, text.part, &text.values)
    }

    /// Words a text of a catalogue by its name.
    pub fn say(&self, name: &str, values: &[(&'static str, Value)]) -> String {
        self.format(name, None, values)
    }

    /// Words a part of a text of a catalogue.
    pub fn part(&self, name: &str, part: &str, values: &[(&'static str, Value)]) -> String {
        self.format(name, Some(part), values)
    }

    /// True when the catalogue has this text.
    pub fn has(&self, name: &str, part: Option<&str>) -> bool {
        self.bundle.get_message(name).is_some_and(|message| match part {
            Some(part) => message.get_attribute(part).is_some(),
            None => message.value().is_some(),
        })
    }

    /// The part of a text if there is one, else its name: a missing text shows, and a test finds it.
    fn format(&self, name: &str, part: Option<&str>, values: &[(&'static str, Value)]) -> String {
        let message = self.bundle.get_message(name);
        let pattern = message.and_then(|message| match part {
            Some(part) => message.get_attribute(part).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            debug_assert!(false, "{name}, {part:?}: no such text in {}", self.language.tag());
            return part.map_or_else(|| name.to_owned(), |part| format!("{name}.{part}"));
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            if arguments.get(*name).is_none() {
                arguments.set(*name, fluent_value(value));
            }
        }
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{name}: {errors:?}");
        words
    }
}

fn fluent_value(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Words(words) => FluentValue::from(visible(words)),
        Value::Number(number) => FluentValue::from(*number),
    }
}

/// A text with every sign that a terminal would obey, or that would turn the line around, made visible: `⟨U+001B⟩`.
pub fn visible(text: &str) -> String {
    if !text.contains(is_hidden) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for sign in text.chars() {
        if is_hidden(sign) {
            let _ = write!(shown, "⟨U+{:04X}⟩", u32::from(sign));
        } else {
            shown.push(sign);
        }
    }
    shown
}

/// True for controls, marks of direction, and signs that show nothing.
fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{061C}')
}
