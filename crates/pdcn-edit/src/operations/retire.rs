//! Retires an outcome: its id is remembered, with why and with what takes its place.

use pdcn_toml::{Part, Step, with_blank_lines};
use schemars::JsonSchema;
use serde::Deserialize;

use super::home::left_over;
use super::references;
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::text::Obstacle;
use crate::text::block::{Pair, comments_above};
use crate::{Subject, Value};

/// Retires an outcome of the edition. Prerequisites and plans that name it name what takes its place; without that, prerequisites
/// go. An id that no edition before had, as far back as the pathway goes, simply goes: nobody else has seen it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Retire {
    /// The id of the outcome.
    pub id: String,
    /// Why it is retired.
    pub reason: String,
    /// The outcomes of the edition that take its place, if any.
    #[serde(default)]
    pub replaced_by: Vec<String>,
}

impl Retire {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        if self.reason.trim().is_empty() {
            return Err(Why::Missing { what: "reason" });
        }
        draft.open_edition()?;
        let Site { path, table } = Subject::Outcome(self.id.clone()).site(draft)?;
        for id in &self.replaced_by {
            if *id == self.id {
                return Err(Why::Itself { id: id.clone() });
            }
            check(id, draft)?;
        }
        references::replace(draft, &self.id, &self.replaced_by)?;
        leave(draft, &Site { path, table }, &self.id, &self.reason, &self.replaced_by)
    }
}

/// Makes sure that what takes its place is there.
fn check(id: &str, draft: &mut Draft) -> Result<(), Why> {
    let edition_id = draft.edition_id().to_owned();
    let loaded = draft.places();
    let Some(edition) = loaded.pathway.edition(&edition_id) else { return Ok(()) };
    let is_there = edition.outcomes.iter().any(|outcome| outcome.id.as_str() == id);
    if is_there { Ok(()) } else { Err(Why::no_outcome(loaded, edition, id)) }
}

/// Takes an outcome out, and remembers its id with the comments that stood there.
pub(super) fn leave(draft: &mut Draft, site: &Site, id: &str, reason: &str, by: &[String]) -> Result<(), Why> {
    let comments = taken_out(draft, &site.path, &site.table)?;
    remember(draft, id, reason, by, &comments)
}

/// True for an id that nobody outside the draft has seen: as far back as the pathway goes, no edition had it.
fn is_of_draft_alone(draft: &mut Draft, id: &str) -> bool {
    let edition_id = draft.edition_id().to_owned();
    let pathway = &draft.places().pathway;
    let past = pathway.edition(&edition_id).and_then(|edition| pathway.whole_past(edition));
    past.is_some_and(|past| !past.iter().any(|edition| edition.knows(id)))
}

/// Adds the block that remembers a retired id, below the comments that stood in the outcome. An id that only the draft had is
/// nothing to remember: what it replaced is replaced by what replaces it, and its comments go to the end of the frame.
pub(super) fn remember(draft: &mut Draft, id: &str, reason: &str, by: &[String], comments: &str) -> Result<(), Why> {
    let Site { path, .. } = Subject::Edition.site(draft)?;
    if is_of_draft_alone(draft, id) {
        // Nothing leads on from an id that nobody remembers: what it had replaced is replaced by what takes its place.
        references::in_retired(draft, &path, id, by)?;
        let end = draft.text(&path).len();
        let comments = draft.ask(&path, |sheet| {
            let lines: String = comments.lines().flat_map(|line| [line.trim_end(), sheet.end]).collect();
            let before = if sheet.text().ends_with('\n') { "" } else { sheet.end };
            format!("{before}{}{lines}", sheet.end)
        })?;
        let is_said = !comments.trim().is_empty();
        return draft.edit(&path, is_said.then_some((end..end, comments)).into_iter().collect(), true);
    }
    let list = Step::Key("retired".into());
    let next = draft.count(&path, std::slice::from_ref(&list))?;
    let block = [list, Step::Index(next)];
    let mut pairs: Vec<Pair<'_>> = vec![("id", id.into()), ("reason", reason.trim().into())];
    if !by.is_empty() {
        pairs.push(("replaced-by", Value::List(by.to_vec())));
    }
    draft.add(&path, &block, &pairs, None)?;
    if comments.is_empty() {
        return Ok(());
    }
    let above = draft.ask(&path, |sheet| {
        let start = sheet.extent(&block)?.start;
        let comments: String = comments.lines().flat_map(|line| [line.trim_end(), sheet.end]).collect();
        Some((start..start, comments))
    })?;
    draft.edit(&path, above.into_iter().collect(), false)
}

/// Takes a block out with all that is in it, and gives the comments that stood there and right above it.
fn taken_out(draft: &mut Draft, path: &str, block: &[Step]) -> Result<String, Why> {
    let removal = draft.ask(path, |sheet| {
        let is_sound = sheet.extent(block).is_none_or(|extent| sheet.is_sound(&extent));
        let removal = sheet.finder().removal(block, &Part::Value);
        if is_sound { Ok(removal) } else { Err(Obstacle::Damaged) }
    })?;
    let removal = removal.map_err(|obstacle| obstacle.at(path, ""))?;
    let removal = removal.ok_or_else(|| Obstacle::Tangled.at(path, ""))?;
    let text = draft.text(path);
    let start = comments_above(&text, removal.bytes.start);
    let above = text.get(start..removal.bytes.start).unwrap_or_default();
    let bytes = with_blank_lines(&text, start..removal.bytes.end);
    draft.edit(path, vec![(bytes, String::new())], false)?;
    Ok(format!("{above}{}{}", removal.kept, left_over(draft, path)?))
}
