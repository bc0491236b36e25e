//! Makes a document of a kind its part of the model.

use pdcn_model::{
    AcceptedFile, Annex, Edition, FileKind, Framework, Home, OutcomesFile, Plan, Resource, Term, ToolsFile, Topic,
    WordList,
};
use pdcn_toml::FileNumber;
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
    file: FileNumber,
    document: impl Document,
) -> Result<Contribution, toml::de::Error> {
    Ok(match kind {
        FileKind::Settings => Contribution::Settings(document.typed()?),
        FileKind::Framework => Contribution::Framework(Box::new(Framework { file, ..*document.typed()? })),
        FileKind::Tools => Contribution::Tools(document.typed::<ToolsFile>()?.tools),
        FileKind::Reflection => Contribution::Reflection(document.typed()?),
        FileKind::Edition => {
            let mut edition = Edition { file, ..*document.typed()? };
            at_home(file, &mut edition.resources, &mut edition.terms, &mut edition.topics);
            Contribution::Edition(Box::new(edition))
        }
        FileKind::Annex => {
            let mut annex: Box<Annex> = document.typed()?;
            at_home(file, &mut annex.resources, &mut annex.terms, &mut annex.topics);
            Contribution::Annex(annex)
        }
        FileKind::Outcomes => {
            let mut outcomes = document.typed::<OutcomesFile>()?.outcomes;
            for (index, outcome) in (0..).zip(&mut outcomes) {
                outcome.home = Home { file, index };
            }
            Contribution::Outcomes(outcomes)
        }
        FileKind::Plan => Contribution::Plan(Box::new(Plan { file, ..*document.typed()? })),
        FileKind::Words => Contribution::Words(Box::new(WordList { file: Some(file), ..*document.typed()? })),
        FileKind::Accepted => Contribution::Accepted(document.typed::<AcceptedFile>()?.accepted),
    })
}

/// Says where each of them is written.
fn at_home(file: FileNumber, resources: &mut [Resource], terms: &mut [Term], topics: &mut [Topic]) {
    let homes = || (0..).map(|index| Home { file, index });
    resources.iter_mut().zip(homes()).for_each(|(one, home)| one.home = home);
    terms.iter_mut().zip(homes()).for_each(|(one, home)| one.home = home);
    topics.iter_mut().zip(homes()).for_each(|(one, home)| one.home = home);
}
