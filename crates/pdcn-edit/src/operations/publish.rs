//! Publishes an edition: its status and its seal, and the draft of the next one.

use pdcn_lint::{EditionChoice, Options, lint};
use pdcn_model::{EditionStatus, Level};
use schemars::JsonSchema;
use serde::Deserialize;

use super::NewEdition;
use crate::Subject;
use crate::draft::Draft;
use crate::refusal::Why;

/// Publishes the edition: from now on its content is held to its seal. The one before it is superseded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Publish {
    /// The id of the next edition, to be prepared as a draft.
    #[serde(default)]
    pub next: Option<String>,
}

impl Publish {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let id = draft.edition()?.id.to_string();
        if draft.edition()?.status == EditionStatus::Draft {
            check(draft, &id)?;
            check_errors(draft, &id)?;
            let frame = Subject::Edition.site(draft)?.path;
            draft.set(&frame, &[], "status", &EditionStatus::Published.name().into())?;
            let seal = draft.loaded().pathway.edition(&id).map(pdcn_model::Edition::content_seal).unwrap_or_default();
            draft.set(&frame, &[], "seal", &seal.into())?;
            supersede(draft, &id)?;
        }
        let next = self.next.clone().map(|next| NewEdition { id: next, current: false });
        next.map_or(Ok(()), |next| next.make(draft))
    }
}

/// Makes sure that all of an edition could be read: a seal is of all that it holds.
fn check(draft: &mut Draft, id: &str) -> Result<(), Why> {
    let loaded = draft.loaded();
    let Some(edition) = loaded.pathway.edition(id) else { return Ok(()) };
    let mut lost = loaded.problems.iter().filter(|problem| problem.loses_something());
    let path = lost.find_map(|problem| {
        let path = &loaded.sources.file(problem.place().file).path;
        edition.has_file(path).then(|| path.clone())
    });
    path.map_or(Ok(()), |path| Err(Why::Damaged { path, key: String::new() }))
}

/// Makes sure that nothing is known to be wrong with an edition: what is published stays so.
fn check_errors(draft: &mut Draft, id: &str) -> Result<(), Why> {
    let loaded = draft.loaded();
    let options = Options { editions: EditionChoice::Ids(vec![id.into()]), ..Options::default() };
    let report = lint(loaded, &options);
    let count = report.findings.iter().filter(|finding| finding.level == Level::Error).count();
    if count == 0 { Ok(()) } else { Err(Why::Errors { edition: id.to_owned(), count }) }
}

/// The edition before was published: this one takes its place.
fn supersede(draft: &mut Draft, id: &str) -> Result<(), Why> {
    let loaded = draft.places();
    let previous = loaded.pathway.edition(id).and_then(|edition| edition.previous.as_ref());
    let previous = previous.and_then(|previous| loaded.pathway.edition(previous.as_str()));
    let Some(previous) = previous.filter(|previous| previous.status == EditionStatus::Published) else { return Ok(()) };
    let frame = loaded.sources.file(previous.file).path.clone();
    draft.set(&frame, &[], "status", &EditionStatus::Superseded.name().into())
}
