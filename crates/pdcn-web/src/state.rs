//! The pathway as a page shows it.

use pdcn_emit::Broken;
use pdcn_model::{AiCodes, Edition, EditionIndex, EditionStatus, Outcome};
use pdcn_report::shown_path;
use pdcn_source::Loaded;
use pdcn_texts::{Language, visible};

use crate::Session;
use crate::contract::{EditionName, PlanName, Row, State};

impl Session {
    /// The pathway as it is now, about one edition.
    pub(crate) fn state(&self, edition: Option<&str>) -> State {
        let pathway = &self.loaded.pathway;
        let edition = self.edition(edition.unwrap_or_default());
        let frame = edition.map(|edition| Edition { outcomes: Vec::new(), ..edition.clone() });
        let plans = pathway.plans.iter().map(|plan| PlanName {
            path: self.loaded.sources.file(plan.file).path.clone(),
            school: plan.school.name.clone(),
            edition: plan.edition.to_string(),
            activities: plan.activities.len(),
        });
        let editions = pathway.editions.iter().map(|edition| EditionName {
            id: edition.id.to_string(),
            title: edition.title.clone(),
            status: edition.status.name().to_owned(),
            previous: edition.previous.as_ref().map(ToString::to_string),
        });
        State {
            shipped: self.is_shipped,
            language: pathway.settings.language.as_str().to_owned(),
            open: edition.is_some_and(|edition| edition.status == EditionStatus::Draft),
            rows: edition.map(|edition| rows(edition, &self.loaded, self.language())).unwrap_or_default(),
            edition: frame.unwrap_or_default(),
            editions: editions.collect(),
            frameworks: pathway.frameworks.clone(),
            tools: pathway.tools.clone(),
            reflection: pathway.reflection.clone(),
            plans: plans.collect(),
            policy: pathway.settings.ai_policy.clone(),
            steps: self.done.iter().map(|step| step.title.clone()).collect(),
            undo: self.done.last().map(|step| step.title.clone()),
            redo: self.undone.last().map(|step| step.title.clone()),
            unsaved: self.net().files.len(),
            unread: self.unread(),
            refused: None,
        }
    }

    /// What could not be read of the files, a sentence each.
    fn unread(&self) -> Vec<String> {
        let sentence = |broken: &Broken| {
            let path = visible(shown_path(&broken.path));
            match broken.line {
                None => self.words.say("page-unread-file", &[("path", path.into())]),
                Some(line) => {
                    self.words.say("page-unread", &[("path", path.into()), ("line", line.to_string().into())])
                }
            }
        };
        Broken::among(&self.loaded, &|_| true).iter().map(sentence).collect()
    }
}

/// The outcomes of an edition by strand and competency, as they are printed.
fn rows(edition: &Edition, loaded: &Loaded, reader: Language) -> Vec<Row> {
    let index = EditionIndex::new(edition);
    let ai = AiCodes::new(&loaded.pathway);
    let own = loaded.pathway.settings.language.as_str();
    let strand_of = |outcome: &Outcome| {
        let named = index.competency(outcome.competency.as_str()).map(|competency| competency.strand.as_str());
        let strand = named.filter(|strand| !strand.is_empty());
        strand.unwrap_or_else(|| outcome.competency.as_str().split('-').next().unwrap_or_default()).to_owned()
    };
    let row = |(position, outcome): (u32, &Outcome)| {
        let path = &loaded.sources.file(outcome.home.file).path;
        let codes = outcome.aligns.iter().chain(&outcome.prepares);
        let translation = outcome.translation.iter().find(|(language, _)| language.as_str() == reader.tag());
        let translation = translation.filter(|(_, translation)| !translation.statement.is_empty());
        let (language, statement, pupil) = match translation {
            Some((language, translated)) => (language.as_str(), &translated.statement, &translated.pupil),
            None => (own, &outcome.statement, &outcome.pupil),
        };
        Row {
            id: outcome.id.to_string(),
            code: outcome.code.clone(),
            stage: path.split('/').rev().nth(1).unwrap_or_default().to_owned(),
            strand: strand_of(outcome),
            competency: outcome.competency.to_string(),
            statement: statement.clone(),
            pupil: pupil.clone(),
            language: language.to_owned(),
            learn: outcome.learn.to_string(),
            master: outcome.master.as_ref().map(ToString::to_string),
            marks: (0..)
                .take(edition.grades.len())
                .map(|grade| index.mark(position, grade).map(|mark| mark.name().to_owned()))
                .collect(),
            ai_use: outcome.ai_use.name().to_owned(),
            is_ai: ai.tie(&index, outcome).is_some(),
            essential: outcome.essential,
            codes: codes.map(ToString::to_string).collect(),
            topics: outcome.topics.iter().map(ToString::to_string).collect(),
            prerequisites: outcome.prerequisites.iter().map(|one| one.id.to_string()).collect(),
        }
    };
    let mut rows: Vec<Row> = index.outcomes().map(row).collect();
    let strand = |id: &str| edition.strands.iter().position(|strand| strand.id.as_str() == id).unwrap_or(usize::MAX);
    let competency = |id: &str| edition.competencies.iter().position(|one| one.id.as_str() == id).unwrap_or(usize::MAX);
    let grade = |id: &str| index.grade_position(id).unwrap_or(u16::MAX);
    rows.sort_by_cached_key(|row| {
        (strand(&row.strand), competency(&row.competency), grade(&row.learn), row.id.clone())
    });
    rows
}
