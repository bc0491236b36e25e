//! Makes a document of a kind its part of the model.

use pdcn_model::{AcceptedFile, Edition, FileKind, Framework, OutcomesFile, Plan, ToolsFile, WordList};
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeTable;

use super::reading::Contribution;

/// What can become a part of the model.
pub(super) trait Document {
    fn typed<T: DeserializeOwned>(self) -> Result<Box<T>, toml::de::Error>;
}

impl Document for Spanned<DeTable<'_>> {
    fn typed<T: DeserializeOwned>(self) -> Result<Box<T>, toml::de::Error> {
        T::deserialize(toml::Deserializer::from(self)).map(Box::new)
    }
}

pub(super) fn contribution(
    kind: FileKind,
    file: u32,
    document: impl Document,
) -> Result<Contribution, toml::de::Error> {
    Ok(match kind {
        FileKind::Settings => Contribution::Settings(document.typed()?),
        FileKind::Framework => Contribution::Framework(Box::new(Framework { file, ..*document.typed()? })),
        FileKind::Tools => Contribution::Tools(document.typed::<ToolsFile>()?.tools),
        FileKind::Reflection => Contribution::Reflection(document.typed()?),
        FileKind::Edition => Contribution::Edition(Box::new(Edition { file, ..*document.typed()? })),
        FileKind::Outcomes => {
            let mut outcomes = document.typed::<OutcomesFile>()?.outcomes;
            for (index, outcome) in (0..).zip(&mut outcomes) {
                outcome.home = pdcn_model::Home { file, index };
            }
            Contribution::Outcomes(outcomes)
        }
        FileKind::Plan => Contribution::Plan(Box::new(Plan { file, ..*document.typed()? })),
        FileKind::Words => Contribution::Words(Box::new(WordList { file: Some(file), ..*document.typed()? })),
        FileKind::Accepted => Contribution::Accepted(document.typed::<AcceptedFile>()?.accepted),
    })
}
