//! Ids: short permanent names, one type per thing they name, so that a grade is never taken for a strand.
//!
//! An id holds whatever the file said; its pattern is enforced by the JSON Schema, so that a faulty id is a finding and
//! not a failure; only letters and accents that stand apart are put together. The empty id stands for one that is missing or was refused.

use std::borrow::Borrow;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use unicode_normalization::UnicodeNormalization as _;

/// A name with its letters and accents as one: however an editor writes them, the same name is the same.
fn composed(text: &str) -> Box<str> {
    if text.is_ascii() { text.into() } else { text.nfc().collect::<String>().into() }
}

macro_rules! id_types {
    ($($(#[doc = $doc:literal])+ $name:ident, $pattern:literal, $description:literal;)+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
        #[serde(transparent)]
        #[schemars(description = $description, extend("pattern" = $pattern, "x-form" = stringify!($name)))]
        pub struct $name(Box<str>);

        impl $name {
            /// The pattern that the JSON Schema asks of such an id.
            pub const PATTERN: &'static str = $pattern;

            /// Returns the id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Returns true when the id is missing or was refused by the schema.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(composed(text))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = Box::<str>::deserialize(deserializer)?;
                Ok(Self(if text.is_ascii() { text } else { composed(&text) }))
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+ };
}

id_types! {
    /// An edition: usually a school year, `2026-2027`.
    EditionId, "^[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?$", "Identifiant d’une édition : l’année scolaire, par exemple 2026-2027.";
    /// A stage: `primary`, `secondary`; also the name of its folder.
    StageId, "^[a-z][a-z0-9-]*$", "Identifiant d’un ordre d’enseignement : lettres minuscules, chiffres et traits d’union.";
    /// A grade: `P5`.
    GradeId, "^[A-Z][A-Z0-9]{0,7}$", "Identifiant d’une année : majuscules et chiffres, par exemple P5.";
    /// A strand: `IA`.
    StrandId, "^[A-Z][A-Z0-9]{0,7}$", "Identifiant d’un volet : une à huit majuscules ou chiffres, par exemple IA.";
    /// A competency: its strand, a hyphen, a short name: `IA-EVAL`.
    CompetencyId, "^[A-Z][A-Z0-9]{0,7}-[A-Z0-9]+$", "Identifiant d’une compétence : le volet, un trait d’union, des majuscules, par exemple IA-EVAL.";
    /// An outcome: its strand, a hyphen, three digits or more: `IA-007`. Permanent, never used again for something else.
    OutcomeId, "^[A-Z][A-Z0-9]{0,7}-[0-9]{3,}$", "Identifiant d’un apprentissage : le volet, un trait d’union, au moins trois chiffres, par exemple IA-007. Il est permanent.";
    /// A resource: `affiche-reflexes-ia`.
    ResourceId, "^[a-z0-9]+(-[a-z0-9]+)*$", "Identifiant d’une ressource : minuscules, chiffres et traits d’union.";
    /// A word of the lexicon: `hypertrucage`.
    TermId, "^[a-z0-9]+(-[a-z0-9]+)*$", "Identifiant d’un terme : minuscules sans accent, chiffres et traits d’union.";
    /// A sensitive topic: `image-intime`.
    TopicId, "^[a-z0-9]+(-[a-z0-9]+)*$", "Identifiant d’un sujet délicat : minuscules sans accent, chiffres et traits d’union.";
    /// A framework with its version: `ailit-2026`.
    FrameworkId, "^[a-z0-9]+([.-][a-z0-9]+)*$", "Identifiant d’un cadre, version comprise, par exemple ailit-2026.";
    /// A code of a framework, as that writes it: `E3`, `1.2`, `HIST/3`, `Éval 2`. Signs that are not seen, and those that
    /// part one code from the next, are not in it.
    CodeId, "^[^\\x00-\\x20\\x22,:;\\x7f-\\u00a0\\u00ad\\u2000-\\u2011\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]+( [^\\x00-\\x20\\x22,:;\\x7f-\\u00a0\\u00ad\\u2000-\\u2011\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]+)*$", "Code tel que le cadre l’écrit, par exemple E3, 1.2, HIST/3 ou Éval 2.";
    /// An alignment: `framework:code`.
    Alignment, "^[a-z0-9]+([.-][a-z0-9]+)*:[^\\x00-\\x20\\x22,:;\\x7f-\\u00a0\\u00ad\\u2000-\\u2011\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]+( [^\\x00-\\x20\\x22,:;\\x7f-\\u00a0\\u00ad\\u2000-\\u2011\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]+)*$", "Arrimage : le cadre, deux-points, le code, par exemple ailit-2026:E3.";
    /// A list of words: `vague-verb`.
    WordListId, "^[a-z0-9]+(-[a-z0-9]+)*$", "Identifiant d’une liste de mots : minuscules, chiffres et traits d’union.";
    /// A tool: `copilot`.
    ToolId, "^[a-z0-9]+(-[a-z0-9]+)*$", "Identifiant d’un outil : minuscules, chiffres et traits d’union.";
}

impl Alignment {
    /// Returns the framework and the code, when the text has both.
    pub fn parts(&self) -> Option<(&str, &str)> {
        self.0.split_once(':')
    }
}

impl CompetencyId {
    /// Returns the strand that the id begins with: `IA` for `IA-EVAL`.
    pub fn strand(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

impl OutcomeId {
    /// Returns the strand that the id begins with: `IA` for `IA-007`.
    pub fn strand(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Alignment, CodeId};

    #[test]
    fn a_code_is_the_same_however_its_accents_are_written() {
        assert_eq!(CodeId::from("E\u{301}val 2"), CodeId::from("Éval 2"));
        assert_eq!(Alignment::from("cadre:E\u{301}val 2").parts(), Some(("cadre", "Éval 2")));
        let read: Alignment = serde_json::from_str("\"cadre:E\u{301}val/2\"").expect("JSON");
        assert_eq!(read.as_str(), "cadre:Éval/2");
    }
}
