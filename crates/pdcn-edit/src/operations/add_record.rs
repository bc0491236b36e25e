//! Adds a record that is no outcome: a competency, a resource, a tool, an activity.

use pdcn_model::FileKind;
use pdcn_toml::Step;
use schemars::JsonSchema;
use serde::Deserialize;

use super::Set;
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::{KeyPath, Subject, Value};

/// Adds a record with its keys, after those of its kind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddRecord {
    /// The record, by its new id: a grade, a strand, a competency, a resource, a tool, a code, an activity.
    pub subject: Subject,
    /// Its keys, but for the id.
    #[serde(default)]
    pub values: Vec<(KeyPath, Value)>,
}

impl AddRecord {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        if self.subject.is_of_edition() {
            draft.open_edition()?;
        }
        let Some((around, list, id)) = self.subject.list() else {
            return Err(Why::Permanent { key: "id".to_owned() });
        };
        match self.subject.site(draft) {
            Ok(_) => return Err(Why::Taken { id: id.to_owned() }),
            // It is not there yet; what it is in must be.
            Err(Why::Unknown { id: unknown, .. }) if unknown == id => {}
            Err(why) => return Err(why),
        }
        let Site { path, .. } = around.site(draft)?;
        let path = self.subject.annex(draft)?.unwrap_or(path);
        if !draft.exists(&path) {
            let head = FileKind::of_path(&path).map(|kind| draft.head(kind)).unwrap_or_default();
            draft.create(&path, &head)?;
        }
        let list = Step::Key(list.into());
        let next = draft.count(&path, std::slice::from_ref(&list))?;
        let block = [list, Step::Index(next)];
        draft.add(&path, &block, &[("id", id.into())], None)?;
        // One by one, each where the order of keys has it.
        for (key, value) in &self.values {
            Set { subject: self.subject.clone(), key: key.clone(), value: value.clone() }.make(draft)?;
        }
        Ok(())
    }
}
