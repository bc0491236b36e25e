//! The file where an outcome belongs: that of its strand, in the folder of the stage in which it begins.

use pdcn_model::{Edition, FileKind, in_edition};
use pdcn_toml::{Step, with_blank_lines};

use crate::Subject;
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::text::{Obstacle, block};

/// The strand of a competency of an edition.
pub(super) fn strand(edition: &Edition, competency: &str) -> Result<String, Why> {
    let ids = || edition.competencies.iter().map(|one| one.id.as_str());
    let found = edition.competencies.iter().find(|one| one.id.as_str() == competency);
    found.map(|one| one.strand.to_string()).ok_or_else(|| Why::unknown("competency", competency, ids()))
}

/// The stage of a grade of an edition.
pub(super) fn stage<'e>(edition: &'e Edition, grade: &str) -> Result<&'e str, Why> {
    let found = edition.grades.iter().find(|one| one.id.as_str() == grade);
    let ids = || edition.grades.iter().map(|one| one.id.as_str());
    found.map(|one| one.stage.as_str()).ok_or_else(|| Why::unknown("grade", grade, ids()))
}

/// The file for an outcome of a strand that begins in a grade: the one that has most outcomes of both, else one that is named
/// after the strand. One outcome does not count: the one that looks for its place.
pub(super) fn of(draft: &mut Draft, strand: &str, learn: &str, except: &str) -> Result<String, Why> {
    let edition_id = draft.edition_id().to_owned();
    let stage = stage(draft.edition()?, learn)?.to_owned();
    let loaded = draft.places();
    let edition = loaded.pathway.edition(&edition_id).ok_or_else(|| Why::unknown("edition", &edition_id, []))?;
    let folder = format!("editions/{}/{stage}/", edition.folder);
    let mut counts: Vec<(usize, &str)> = Vec::new();
    let others = edition.outcomes.iter().filter(|outcome| outcome.id.as_str() != except);
    for outcome in others.filter(|outcome| outcome.id.strand() == strand) {
        let path = loaded.sources.file(outcome.home.file).path.as_str();
        match counts.iter_mut().find(|(_, other)| *other == path) {
            Some((count, _)) => *count += 1,
            None if path.starts_with(&folder) => counts.push((1, path)),
            None => {}
        }
    }
    // Of two with as many, the first.
    let most = counts.into_iter().rev().max_by_key(|(count, _)| *count);
    Ok(most.map_or_else(|| format!("{folder}{}.toml", strand.to_lowercase()), |(_, path)| path.to_owned()))
}

/// Makes the file at a path when it is not there: with the line that names the schema, as the other files of the edition have
/// it.
pub(super) fn open(draft: &mut Draft, path: &str) -> Result<(), Why> {
    if draft.exists(path) {
        return Ok(());
    }
    let folder = in_edition(path).map_or("", |(folder, _)| folder);
    let depth = path.matches('/').count();
    let is_like = |other: &str| {
        let is_beside = in_edition(other).is_some_and(|(of, _)| of == folder) && other.matches('/').count() == depth;
        is_beside && FileKind::of_path(other) == Some(FileKind::Outcomes)
    };
    let like = draft.places().sources.files().iter().find(|file| is_like(&file.path));
    let first = like.and_then(|file| file.text.split_inclusive('\n').next());
    let head = first.map(|line| line.trim_start_matches('\u{FEFF}')).filter(|line| line.starts_with("#:schema"));
    let head = head.unwrap_or_default().to_owned();
    draft.create(path, &head)
}

/// Puts an outcome where it belongs, when it is not there. `is_other_strand` when its id has just changed strands.
pub(super) fn settle(draft: &mut Draft, id: &str, is_other_strand: bool) -> Result<(), Why> {
    let Site { path, table } = Subject::Outcome(id.to_owned()).site(draft)?;
    let edition_id = draft.edition_id().to_owned();
    let loaded = draft.loaded();
    let outcome = loaded
        .pathway
        .edition(&edition_id)
        .and_then(|edition| edition.outcomes.iter().find(|one| one.id.as_str() == id));
    let Some(outcome) = outcome else { return Ok(()) };
    let (strand, learn) = (outcome.id.strand().to_owned(), outcome.learn.to_string());
    let stage = stage(draft.edition()?, &learn)?;
    let is_there = in_edition(&path).is_some_and(|(_, within)| within.split('/').next() == Some(stage));
    if is_there && !is_other_strand {
        return Ok(());
    }
    let to = of(draft, &strand, &learn, id)?;
    if to == path {
        return Ok(());
    }
    open(draft, &to)?;
    let words = lifted(draft, &path, &table)?;
    put(draft, &to, &words)
}

/// Takes a block out of its file with all that is in it and with the comments right above it, and gives its text. A file that has
/// no other goes with it, and its comments with the block.
fn lifted(draft: &mut Draft, path: &str, block: &[Step]) -> Result<String, Why> {
    let text = draft.text(path);
    let bytes = draft.ask(path, |sheet| {
        let extent = sheet.extent(block).ok_or(Obstacle::Tangled)?;
        let end = block::end_of(sheet, &extent);
        if sheet.is_sound(&extent) {
            Ok(block::comments_above(&text, extent.start)..end)
        } else {
            Err(Obstacle::Damaged)
        }
    })?;
    let bytes = bytes.map_err(|obstacle| obstacle.at(path, ""))?;
    let words = text.get(bytes.clone()).unwrap_or_default().to_owned();
    draft.edit(path, vec![(with_blank_lines(&text, bytes), String::new())], false)?;
    Ok(left_over(draft, path)? + &words)
}

/// The comments of a file that holds nothing any more, which then goes: an empty file is a fault.
pub(super) fn left_over(draft: &mut Draft, path: &str) -> Result<String, Why> {
    if !draft.ask(path, |sheet| sheet.root().is_empty() && sheet.is_sound(&(0..sheet.text().len())))? {
        return Ok(String::new());
    }
    let text = draft.text(path);
    let is_kept = |line: &&str| line.trim().starts_with('#') && !line.starts_with("#:");
    let comments = text.trim_start_matches('\u{FEFF}').split_inclusive('\n').filter(is_kept).collect();
    draft.delete(path)?;
    Ok(comments)
}

/// Puts the text of an outcome below those of a file, with its ends of lines.
fn put(draft: &mut Draft, path: &str, words: &str) -> Result<(), Why> {
    let list = Step::Key("outcome".into());
    let next = draft.count(path, std::slice::from_ref(&list))?;
    let edit = draft.ask(path, |sheet| {
        let at = block::place(sheet, &[], &[list, Step::Index(next)])?;
        let words: String = words.lines().flat_map(|line| [line, sheet.end]).collect();
        Ok((at..at, block::below(sheet, at, &words)))
    })?;
    let edit = edit.map_err(|obstacle: Obstacle| obstacle.at(path, ""))?;
    draft.edit(path, vec![edit], false)
}
