//! Options of rules: a threshold, a choice or a list that the settings may change.

use pdcn_model::OptionValue;

/// An option of a rule. Its value by itself stands in `defaults.toml`, with its source; what it is stands in the
/// catalogues, as the part `option-NAME` of its rule.
#[derive(Debug)]
pub struct RuleOption {
    /// The name, kebab-case words.
    pub name: &'static str,
    /// What it takes.
    pub form: OptionForm,
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
    /// Returns true when the option takes this value.
    pub fn takes(self, value: &OptionValue) -> bool {
        match (self, value) {
            (Self::Number, OptionValue::Number(_))
            | (Self::Text, OptionValue::Text(_))
            | (Self::Texts, OptionValue::Texts(_)) => true,
            (Self::Choice(words), OptionValue::Text(word)) => words.contains(&word.as_str()),
            _ => false,
        }
    }

    /// Returns the name of the form, for texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Choice(_) => "choice",
            Self::Text => "text",
            Self::Texts => "texts",
        }
    }
}
