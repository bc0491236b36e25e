//! The key that an operation is about: a name, or several with dots between them.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

/// A key of a record, by names with dots between them: `statement`, `translation.en.statement`. Where the format has a list of
/// blocks, the next name is what identifies one of them: `prerequisite.INF-003.reason`, `allow.statement-length`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(from = "String")]
#[schemars(with = "String")]
pub struct KeyPath(Vec<String>);

impl KeyPath {
    /// Reads names with dots between them; a name that has dots itself stands between double quotes.
    pub fn new(words: &str) -> Self {
        let mut names = vec![String::new()];
        let mut is_quoted = false;
        for sign in words.trim().chars() {
            match sign {
                '"' => is_quoted = !is_quoted,
                '.' if !is_quoted => names.push(String::new()),
                _ => {
                    if let Some(name) = names.last_mut() {
                        name.push(sign);
                    }
                }
            }
        }
        Self(names)
    }

    /// Takes the names as they are.
    pub fn of_names<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self(names.into_iter().map(Into::into).collect())
    }

    /// Returns the names.
    pub fn names(&self) -> &[String] {
        &self.0
    }
}

impl From<&str> for KeyPath {
    fn from(words: &str) -> Self {
        Self::new(words)
    }
}

impl From<String> for KeyPath {
    fn from(words: String) -> Self {
        Self::new(&words)
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, name) in self.0.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            if name.contains('.') { write!(f, "{dot}\"{name}\"")? } else { write!(f, "{dot}{name}")? }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::KeyPath;

    #[test]
    fn names_are_read_and_written() {
        for words in ["statement", "translation.en.statement", "codes.\"1.2\".title"] {
            assert_eq!(KeyPath::new(words).to_string(), words);
        }
        assert_eq!(KeyPath::new("a.\"1.2\"").names(), ["a", "1.2"]);
    }
}
