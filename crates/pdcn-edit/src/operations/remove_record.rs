//! Removes a record of the frame of an edition that nothing names any more: a competency, a strand, a resource, a term, a topic.

use super::rename::namings;
use crate::Subject;
use crate::draft::Draft;
use crate::refusal::Why;
use crate::subject::Site;

/// Removes a record of the edition, with all that is in it; the comments there stay. What is named elsewhere is refused: nothing
/// says what would be named in its stead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoveRecord {
    /// The record: a competency, a strand, a resource, a term or a topic.
    pub subject: Subject,
}

impl RemoveRecord {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let (Subject::Competency(id)
        | Subject::Strand(id)
        | Subject::Resource(id)
        | Subject::Term(id)
        | Subject::Topic(id)) = &self.subject
        else {
            return Err(Why::Permanent { key: "id".to_owned() });
        };
        draft.open_edition()?;
        let Site { path, table } = self.subject.site(draft)?;
        if draft.loaded().sources.lost(id) {
            return Err(Why::Unread { id: id.clone() });
        }
        let edition_id = draft.edition_id().to_owned();
        let loaded = draft.loaded();
        let file = |number: u32| loaded.sources.file(number).path.clone();
        let named = loaded.pathway.edition(&edition_id);
        let named = named.map_or(0, |edition| namings(&loaded.pathway, edition, &self.subject, "", &file).len());
        if named > 0 {
            return Err(Why::Named { id: id.clone(), count: named });
        }
        draft.clear(&path, &table)
    }
}
