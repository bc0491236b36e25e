//! Prepares the next edition: a copy of the one that is edited, as a draft.

use pdcn_model::{EditionStatus, in_edition};
use pdcn_toml::{Part, Step};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Draft;
use crate::refusal::Why;

/// Prepares an edition: the files of the one that is edited, with an id, a status and an edition before of its own. How they are
/// written stays; only comments that name the other edition name the new one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NewEdition {
    /// Its id.
    pub id: String,
    /// True when the settings are to call it the current one.
    #[serde(default)]
    pub current: bool,
}

impl NewEdition {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let edition = draft.edition()?;
        let (old, folder, number) = (edition.id.to_string(), edition.folder.clone(), edition.file);
        let loaded = draft.places();
        if loaded.pathway.edition(&self.id).is_some() {
            return Err(Why::Taken { id: self.id.clone() });
        }
        let frame = in_edition(&loaded.sources.file(number).path).map_or("edition.toml", |(_, name)| name).to_owned();
        let files = loaded.sources.files().iter().filter_map(|file| {
            let (_, name) = in_edition(&file.path).filter(|(of, _)| *of == folder)?;
            Some((format!("editions/{}/{name}", self.id), renamed(&file.text, &old, &self.id)))
        });
        for (path, text) in files.collect::<Vec<_>>() {
            draft.create(&path, &text)?;
        }
        let frame = format!("editions/{}/{frame}", self.id);
        draft.set(&frame, &[], "id", &self.id.as_str().into())?;
        draft.set(&frame, &[], "status", &EditionStatus::Draft.name().into())?;
        draft.set(&frame, &[], "previous", &old.as_str().into())?;
        let seal = draft.ask(&frame, |sheet| sheet.finder().removal(&[Step::Key("seal".into())], &Part::Value))?;
        // A note about the seal goes with it: the edition that has it keeps both.
        draft.edit(&frame, seal.map(|seal| (seal.bytes, String::new())).into_iter().collect(), true)?;
        if self.current {
            draft.set("pdcn.toml", &[], "current", &self.id.as_str().into())?;
        }
        Ok(())
    }
}

/// A text whose comments name another edition.
fn renamed(text: &str, old: &str, new: &str) -> String {
    let line = |line: &str| if line.trim_start().starts_with('#') { line.replace(old, new) } else { line.to_owned() };
    text.split_inclusive('\n').map(line).collect()
}
