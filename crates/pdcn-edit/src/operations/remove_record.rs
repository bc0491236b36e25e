//! Removes a record that nothing names any more: a competency, a strand, a resource, a term, a topic, an AI tool, an activity.

use super::rename::namings;
use crate::Subject;
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use schemars::JsonSchema;
use serde::Deserialize;

/// Removes a record, with all that is in it; the comments there stay. What is named elsewhere is refused: nothing
/// says what would be named in its stead.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RemoveRecord {
    /// The record: a competency, a strand, a resource, a term, a topic, an AI tool or an activity.
    pub subject: Subject,
}

impl RemoveRecord {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let id = match &self.subject {
            Subject::Competency(id)
            | Subject::Strand(id)
            | Subject::Resource(id)
            | Subject::Term(id)
            | Subject::Topic(id) => {
                draft.open_edition()?;
                id
            }
            Subject::Tool(id) | Subject::Activity { activity: id, .. } => id,
            _ => return Err(Why::Permanent { key: "id".to_owned() }),
        };
        let Site { path, table } = self.subject.site(draft)?;
        if draft.loaded().sources.lost(id) {
            return Err(Why::Unread { id: id.clone() });
        }
        let named = self.count(draft);
        if named > 0 {
            return Err(Why::Named { id: id.clone(), count: named });
        }
        draft.clear(&path, &table)
    }

    /// How often it is named.
    fn count(&self, draft: &mut Draft) -> usize {
        let edition_id = draft.edition_id().to_owned();
        let loaded = draft.loaded();
        let pathway = &loaded.pathway;
        match &self.subject {
            // Nothing names an activity.
            Subject::Activity { .. } => 0,
            Subject::Tool(id) => {
                let activities = pathway.plans.iter().flat_map(|plan| &plan.activities);
                activities.filter(|activity| activity.tools.iter().any(|tool| tool.as_str() == id)).count()
            }
            subject => {
                let file = |number| loaded.sources.file(number).path.clone();
                let edition = pathway.edition(&edition_id);
                edition.map_or(0, |edition| namings(pathway, edition, subject, "", &file).len())
            }
        }
    }
}
