//! Options of rules: a threshold, a choice or a list that the settings may change.

use pdcn_model::OptionValue;

use pdcn_texts::Language;

/// An option of a rule. Its value by itself stands in `defaults.toml`, with its source.
#[derive(Debug)]
pub struct RuleOption {
    /// The name, kebab-case words.
    pub name: &'static str,
    /// What it takes.
    pub form: OptionForm,
    /// What it is, in French.
    pub french: &'static str,
    /// What it is, in English.
    pub english: &'static str,
}

impl RuleOption {
    /// What it is, in a language.
    pub fn about(&self, language: Language) -> &'static str {
        match language {
            Language::French => self.french,
            Language::English => self.english,
        }
    }
}

/// What an option takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionForm {
    /// A whole number.
    Number,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A text.
    Text,
    /// A list of texts.
    Texts,
}

impl OptionForm {
    /// True when the option takes this value.
    pub fn takes(self, value: &OptionValue) -> bool {
        match (self, value) {
            (Self::Number, OptionValue::Number(_))
            | (Self::Text, OptionValue::Text(_))
            | (Self::Texts, OptionValue::Texts(_)) => true,
            (Self::Choice(words), OptionValue::Text(word)) => words.contains(&word.as_str()),
            _ => false,
        }
    }

    /// The name of the form, for texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Choice(_) => "choice",
            Self::Text => "text",
            Self::Texts => "texts",
        }
    }
}
