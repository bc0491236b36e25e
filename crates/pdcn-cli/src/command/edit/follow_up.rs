//! What is left to a person after an operation: texts that nobody has written yet, and reasons that were written for another
//! prerequisite.

use std::io::{self, Write};

use pdcn_edit::Preview;
use pdcn_emit::text::bullet;
use pdcn_model::{Edition, Language, Outcome};
use pdcn_texts::Texts;

use super::decide::Page;

/// Tells what is left to write and to read again.
pub(super) fn show(preview: &Preview, page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (Some(before), Some(after)) = (preview.edition_before(), preview.edition_after()) else { return Ok(()) };
    let told: Vec<String> =
        unwritten(before, after, page.words).into_iter().chain(unread(before, after, page.words)).collect();
    if told.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", page.heading("left", &[]))?;
    for one in &told {
        writeln!(out, "{}", bullet(one, page.width))?;
    }
    Ok(())
}

/// The texts that new outcomes lack and others of the edition have.
fn unwritten(before: &Edition, after: &Edition, words: &Texts) -> Vec<String> {
    let had = |id: &str| before.outcomes.iter().any(|outcome| outcome.id.as_str() == id);
    let new = after.outcomes.iter().filter(|outcome| !had(outcome.id.as_str()));
    let has_pupils = before.outcomes.iter().any(|outcome| outcome.pupil.is_some());
    let mut languages: Vec<&str> =
        before.outcomes.iter().flat_map(|outcome| outcome.translation.keys()).map(Language::as_str).collect();
    languages.sort_unstable();
    languages.dedup();
    let mut told = Vec::new();
    for outcome in new {
        let id = outcome.id.as_str();
        if has_pupils && outcome.pupil.is_none() {
            told.push(words.part("edit-left", "pupil", &[("id", id.into())]));
        }
        for language in
            languages.iter().filter(|language| !outcome.translation.keys().any(|own| own.as_str() == **language))
        {
            told.push(words.part("edit-left", "translation", &[("id", id.into()), ("language", (*language).into())]));
        }
    }
    told
}

/// The reasons of prerequisites that were written for another one, whose place these took.
fn unread(before: &Edition, after: &Edition, words: &Texts) -> Vec<String> {
    let old = |outcome: &Outcome| before.outcomes.iter().find(|old| old.id == outcome.id);
    let mut told = Vec::new();
    for (outcome, old) in after.outcomes.iter().filter_map(|outcome| Some((outcome, old(outcome)?))) {
        let is_new = |id: &str| !old.prerequisites.iter().any(|was| was.id.as_str() == id);
        for was in old.prerequisites.iter().filter(|was| was.reason.is_some()) {
            let heirs = outcome.prerequisites.iter().filter(|new| new.reason == was.reason && is_new(new.id.as_str()));
            let heirs: Vec<&str> = heirs.map(|new| new.id.as_str()).collect();
            if heirs.is_empty() || outcome.prerequisites.iter().any(|new| new.id == was.id) {
                continue;
            }
            let values = [
                ("id", outcome.id.as_str().into()),
                ("old", was.id.as_str().into()),
                ("new", heirs.join(", ").into()),
                ("reason", was.reason.as_deref().unwrap_or_default().into()),
            ];
            told.push(words.part("edit-left", "reason", &values));
        }
    }
    told
}
