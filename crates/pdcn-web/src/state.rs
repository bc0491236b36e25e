//! The pathway as a page shows it.

use pdcn_emit::Broken;
use pdcn_model::{Edition, EditionIndex, EditionStatus};
use pdcn_report::{Context, in_print_order, shown_path};
use pdcn_texts::visible;

use crate::Session;
use crate::contract::{EditionName, PlanName, Row, State};

impl Session {
    /// The pathway as it is now, about one edition.
    pub(crate) fn state(&self, edition: Option<&str>) -> State {
        let pathway = &self.loaded.pathway;
        // What was shown may be gone: an edition that was undone.
        let edition = self.edition(edition.unwrap_or_default()).or_else(|| self.edition(""));
        let rows = edition.map(|edition| {
            let index = EditionIndex::new(edition);
            let context = Context::new(pathway, &index, &self.words);
            rows(&context, pathway.settings.language.as_str())
        });
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
            rows: rows.unwrap_or_default(),
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
        }
    }

    /// What could not be read of the files, a sentence each.
    fn unread(&self) -> Vec<String> {
        let told = |one: Broken| one.words(&visible(shown_path(&one.path)), &self.words);
        Broken::among(&self.loaded, &|_| true).into_iter().map(told).collect()
    }
}

/// The outcomes of an edition in the order of print, in the words of its reader.
fn rows(context: &Context<'_>, own: &str) -> Vec<Row> {
    let (index, titles) = (context.index, &context.titles);
    let grades = || (0..).take(context.edition().grades.len());
    let row = |position: u32| {
        let outcome = index.outcome(position);
        let codes = outcome.aligns.iter().chain(&outcome.prepares);
        let reader = context.texts.language().tag();
        Row {
            id: outcome.id.to_string(),
            code: outcome.code.clone(),
            strand: index.strand_id(outcome.competency.as_str()).to_owned(),
            competency: outcome.competency.to_string(),
            statement: titles.statement(outcome).to_owned(),
            pupil: titles.pupil(outcome).map(str::to_owned),
            language: if titles.translates(outcome) { reader } else { own }.to_owned(),
            learn: outcome.learn.to_string(),
            master: outcome.master.as_ref().map(ToString::to_string),
            marks: grades().map(|grade| index.mark(position, grade).map(|mark| mark.name().to_owned())).collect(),
            ai_use: outcome.ai_use.name().to_owned(),
            is_ai: context.is_ai(outcome),
            essential: outcome.essential,
            codes: codes.map(ToString::to_string).collect(),
            prerequisites: outcome.prerequisites.iter().map(|one| one.id.to_string()).collect(),
        }
    };
    let all = index.outcomes().map(|(position, _)| position).collect();
    in_print_order(context, all).into_iter().map(row).collect()
}
