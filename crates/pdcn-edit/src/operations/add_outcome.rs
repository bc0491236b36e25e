//! Adds an outcome: with the next free number, in the file where it belongs.

use pdcn_lint::FreeIds;
use pdcn_model::{AiUse, Edition, FileKind, Strength, in_edition};
use pdcn_source::Loaded;
use pdcn_toml::Step;

use super::references;
use crate::Value;
use crate::draft::Draft;
use crate::refusal::Why;
use crate::text::block::Pair;
use crate::text::key::with;

/// Adds an outcome to the edition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddOutcome {
    /// The id; without one, the next that is free in its strand.
    pub id: Option<String>,
    /// The competency that it belongs to.
    pub competency: String,
    /// What the pupil can show.
    pub statement: String,
    /// The same in the pupil's words.
    pub pupil: Option<String>,
    /// The grade in which it begins.
    pub learn: String,
    /// The grade in which it is mastered.
    pub master: Option<String>,
    /// The last grade in which it is reused.
    pub reuse: Option<String>,
    /// Why it is never mastered.
    pub open: Option<String>,
    /// What the pupil does with AI; without it, as the outcomes around say.
    pub ai_use: Option<AiUse>,
    /// Codes of outside frameworks.
    pub aligns: Vec<String>,
    /// Resources of the edition.
    pub resources: Vec<String>,
    /// What a teacher can do on Monday.
    pub examples: Vec<String>,
    /// The texts in other languages.
    pub translations: Vec<Translated>,
    /// What comes before.
    pub prerequisites: Vec<NewPrerequisite>,
}

/// The texts of an outcome in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translated {
    /// The language: `en`.
    pub language: String,
    /// The statement.
    pub statement: String,
    /// The pupil's version.
    pub pupil: Option<String>,
}

/// An outcome that comes before another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPrerequisite {
    /// Its id.
    pub id: String,
    /// How much it is needed.
    pub strength: Strength,
    /// Why it is needed.
    pub reason: Option<String>,
}

impl AddOutcome {
    /// Adds it, and gives its id.
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<String, Why> {
        let missing = [("statement", &self.statement), ("competency", &self.competency), ("learn", &self.learn)];
        if let Some((what, _)) = missing.into_iter().find(|(_, words)| words.trim().is_empty()) {
            return Err(Why::Missing { what });
        }
        draft.open_edition()?;
        let edition_id = draft.edition_id().to_owned();
        let loaded = draft.places();
        let edition = loaded.pathway.edition(&edition_id).ok_or_else(|| Why::unknown("edition", &edition_id, []))?;
        let strand = strand(edition, &self.competency)?;
        for grade in [Some(&self.learn), self.master.as_ref(), self.reuse.as_ref()].into_iter().flatten() {
            stage(edition, grade)?;
        }
        let path = home(loaded, edition, &strand, stage(edition, &self.learn)?);
        let mut free = FreeIds::new(&loaded.pathway, &loaded.sources);
        let id = match &self.id {
            Some(id) if free.is_taken(id) => return Err(Why::Taken { id: id.clone() }),
            Some(id) => id.clone(),
            None => std::iter::repeat_with(|| free.take(&strand, &path))
                .take(1000)
                .find(|id| !loaded.sources.lost(id))
                .ok_or_else(|| Why::Unread { id: strand.clone() })?,
        };
        if !draft.exists(&path) {
            let head = head(draft, &path)?;
            draft.create(&path, &head)?;
        }
        self.write(draft, &path, &id)?;
        Ok(id)
    }

    /// Writes the blocks of the outcome after those of the file.
    fn write(&self, draft: &mut Draft, path: &str, id: &str) -> Result<(), Why> {
        let list = [Step::Key("outcome".into())];
        let next = draft.count(path, &list)?;
        let block = vec![list[0].clone(), Step::Index(next)];
        let text = |words: &String| Value::Text(words.trim().to_owned());
        let mut pairs: Vec<Pair<'_>> =
            vec![("id", id.into()), ("competency", text(&self.competency)), ("statement", text(&self.statement))];
        let mut optional =
            |key: &'static str, value: Option<&String>| pairs.extend(value.map(|value| (key, text(value))));
        optional("pupil", self.pupil.as_ref());
        optional("learn", Some(&self.learn));
        optional("master", self.master.as_ref());
        optional("reuse", self.reuse.as_ref());
        optional("open", self.open.as_ref());
        let ai_use = match self.ai_use {
            None if says_ai_use(draft, path)? => Some(AiUse::None),
            ai_use => ai_use,
        };
        pairs.extend(ai_use.map(|ai_use| ("ai-use", ai_use.name().into())));
        for (key, list) in [("aligns", &self.aligns), ("resources", &self.resources), ("examples", &self.examples)] {
            pairs.extend((!list.is_empty()).then(|| (key, Value::List(list.clone()))));
        }
        draft.add(path, &block, &pairs, None)?;
        for translated in &self.translations {
            let table = with(&with(&block, "translation"), &translated.language);
            let mut pairs = vec![("statement", text(&translated.statement))];
            pairs.extend(translated.pupil.as_ref().map(|pupil| ("pupil", text(pupil))));
            draft.add(path, &table, &pairs, None)?;
        }
        for (index, one) in (0_u32..).zip(&self.prerequisites) {
            let block = [with(&block, "prerequisite").as_slice(), &[Step::Index(index)]].concat();
            references::add_prerequisite(draft, path, &block, &(&one.id, one.strength, one.reason.as_deref()))?;
        }
        Ok(())
    }
}

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

/// The file of a strand in a stage: the one that has most of its outcomes, else one that is named after it.
pub(super) fn home(loaded: &Loaded, edition: &Edition, strand: &str, stage: &str) -> String {
    let folder = format!("editions/{}/{stage}/", edition.folder);
    let mut counts: Vec<(usize, &str)> = Vec::new();
    for outcome in edition.outcomes.iter().filter(|outcome| outcome.id.strand() == strand) {
        let path = loaded.sources.file(outcome.home.file).path.as_str();
        match counts.iter_mut().find(|(_, other)| *other == path) {
            Some((count, _)) => *count += 1,
            None if path.starts_with(&folder) => counts.push((1, path)),
            None => {}
        }
    }
    // Of two with as many, the first.
    let most = counts.into_iter().rev().max_by_key(|(count, _)| *count);
    most.map_or_else(|| format!("{folder}{}.toml", strand.to_lowercase()), |(_, path)| path.to_owned())
}

/// What a new file of outcomes begins with: the line that names the schema, as the other files of the edition have it.
pub(super) fn head(draft: &mut Draft, path: &str) -> Result<String, Why> {
    let folder = in_edition(path).map_or("", |(folder, _)| folder).to_owned();
    let depth = path.matches('/').count();
    let is_like = |other: &str| {
        let is_beside = in_edition(other).is_some_and(|(of, _)| of == folder) && other.matches('/').count() == depth;
        is_beside && FileKind::of_path(other) == Some(FileKind::Outcomes)
    };
    let files = draft.places().sources.files();
    let like = files.iter().find(|file| is_like(&file.path));
    let line =
        like.and_then(|file| file.text.split_inclusive('\n').next()).map(|line| line.trim_start_matches('\u{FEFF}'));
    Ok(line.filter(|line| line.starts_with("#:schema")).map_or_else(String::new, str::to_owned))
}

/// True when every outcome of a file says what pupils do with AI.
fn says_ai_use(draft: &mut Draft, path: &str) -> Result<bool, Why> {
    let list = [Step::Key("outcome".into())];
    let count = draft.count(path, &list)?;
    draft.ask(path, |sheet| {
        let says = |index| sheet.value(&[list[0].clone(), Step::Index(index), Step::Key("ai-use".into())]).is_some();
        count > 0 && (0..count).all(says)
    })
}
