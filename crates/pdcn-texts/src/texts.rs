//! The texts of one language, out of the catalogues of those who have something to say.
//!
//! A catalogue is read when the first text that it may have is asked for: most runs need a few of all texts, and a
//! person waits for every one that is read.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::text::{Text, Value};
use crate::{Language, visible};

/// The texts of one language; several threads may word them at once.
pub struct Texts {
    language: Language,
    locale: LanguageIdentifier,
    /// What the texts call the doors that lead to what they speak of.
    terms: &'static str,
    catalogues: Vec<Catalogue>,
}

/// A catalogue, read when it is needed.
struct Catalogue {
    source: &'static str,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Texts").field(&self.language).finish()
    }
}

impl Texts {
    /// Returns the texts of these catalogues; where two have a text of the same name, the earlier one counts. Those
    /// that are asked for most come first.
    ///
    /// What they speak of to the reader as a command, they call by its words on the command line.
    pub fn new(language: Language, catalogues: impl IntoIterator<Item = &'static str>) -> Self {
        let commands = match language {
            Language::French => include_str!("../texts/fr/commands.ftl"),
            Language::English => include_str!("../texts/en/commands.ftl"),
        };
        Self::with_terms(language, commands, catalogues)
    }

    /// Returns the same for readers who have no command line: a catalogue of terms says what stands in the place of each command of
    /// `texts/LANGUAGE/commands.ftl`, all of them.
    pub fn with_terms(
        language: Language,
        terms: &'static str,
        catalogues: impl IntoIterator<Item = &'static str>,
    ) -> Self {
        let locale = language.tag().parse().unwrap_or_default();
        let unread = |source| Catalogue { source, bundle: OnceLock::new() };
        Self { language, locale, terms, catalogues: catalogues.into_iter().map(unread).collect() }
    }

    /// The catalogues from the first on, each read when it comes to it.
    fn bundles(&self) -> impl Iterator<Item = &FluentBundle<FluentResource>> {
        self.catalogues
            .iter()
            .map(|catalogue| catalogue.bundle.get_or_init(|| bundle(&self.locale, [self.terms, catalogue.source])))
    }

    /// The first message with this name, and the catalogue that it is of.
    fn message(&self, name: &str) -> Option<(&FluentBundle<FluentResource>, FluentMessage<'_>)> {
        self.bundles().find_map(|bundle| Some((bundle, bundle.get_message(name)?)))
    }

    /// Returns the language.
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

    /// Returns true when the catalogue has this text.
    pub fn has(&self, name: &str, part: Option<&str>) -> bool {
        self.message(name).is_some_and(|(_, message)| match part {
            Some(part) => message.get_attribute(part).is_some(),
            None => message.value().is_some(),
        })
    }

    /// The part of a text if there is one, else its name: a missing text shows, and a test finds it.
    fn format(&self, name: &str, part: Option<&str>, values: &[(&'static str, Value)]) -> String {
        let found = self.message(name).and_then(|(bundle, message)| {
            let pattern = match part {
                Some(part) => message.get_attribute(part).map(|attribute| attribute.value()),
                None => message.value(),
            };
            Some((bundle, pattern?))
        });
        let Some((bundle, pattern)) = found else {
            debug_assert!(false, "{name}, {part:?}: no such text in {}", self.language.tag());
            return part.map_or_else(|| name.to_owned(), |part| format!("{name}.{part}"));
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            if arguments.get(*name).is_none() {
                arguments.set(*name, self.fluent_value(value));
            }
        }
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{name}: {errors:?}");
        words
    }

    fn fluent_value(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Words(words) => FluentValue::from(visible(words)),
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(self.text(text)),
        }
    }
}

fn bundle(locale: &LanguageIdentifier, sources: [&str; 2]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
    bundle.set_use_isolating(false);
    for source in sources {
        // What could be read of a catalogue with errors is used; tests see to it that there are none.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
