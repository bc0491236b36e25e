//! What people call a record: by its id, or by the word for what there is one of.

use pdcn_model::{Edition, fold};
use pdcn_source::Loaded;

use crate::Subject;

/// The words for what there is one of, in French and in English.
const ONES: [(&[&str], Subject); 4] = [
    (&["edition"], Subject::Edition),
    (&["settings", "reglages", "pdcn.toml", "parcours", "pathway"], Subject::Settings),
    (&["reflection", "guide", "guide reflexif"], Subject::Reflection),
    (&["tools", "outils"], Subject::Tools),
];

impl Subject {
    /// Returns the record that a word names in an edition of a pathway: an id (`IA-007`, `IA-EVAL`, `P5`), `edition`, `settings`, a
    /// tool, a framework, a code (`ailit-2026:E3`), a plan by its school or file, an activity (`PLAN/ACTIVITY`). Nothing when there
    /// is none.
    pub fn meant(word: &str, edition: &Edition, loaded: &Loaded) -> Option<Self> {
        let pathway = &loaded.pathway;
        let folded = fold::folded(word);
        if let Some(found) = Self::named(edition, word) {
            return Some(found);
        }
        if let Some((_, one)) = ONES.iter().find(|(names, _)| names.contains(&folded.as_str())) {
            return Some(one.clone());
        }
        if pathway.tools.iter().any(|tool| tool.id.as_str() == word) {
            return Some(Self::Tool(word.to_owned()));
        }
        if pathway.framework(word).is_some() {
            return Some(Self::Framework(word.to_owned()));
        }
        if let Some((framework, code)) = word.split_once(':')
            && pathway.framework(framework).is_some_and(|one| one.codes.iter().any(|one| one.id.as_str() == code))
        {
            return Some(Self::Code { framework: framework.to_owned(), code: code.to_owned() });
        }
        if pathway.reflection.iter().flat_map(|guide| &guide.questions).any(|question| question.id == word) {
            return Some(Self::Question(word.to_owned()));
        }
        let is_plan = |name: &str| {
            pathway.plans.iter().any(|plan| {
                let path = &loaded.sources.file(plan.file).path;
                plan.school.is_named(name)
                    || path == name
                    || path.strip_prefix("plans/").and_then(|path| path.strip_suffix(".toml")) == Some(name)
            })
        };
        if is_plan(word) {
            return Some(Self::Plan(word.to_owned()));
        }
        let Some((plan, activity)) = word.rsplit_once('/').filter(|(plan, _)| is_plan(plan)) else {
            return Self::activity(word, edition, loaded);
        };
        Some(Self::Activity { plan: plan.to_owned(), activity: activity.to_owned() })
    }

    /// The activity of an id, when one plan of the edition alone has it.
    fn activity(id: &str, edition: &Edition, loaded: &Loaded) -> Option<Self> {
        let plans = loaded.pathway.plans.iter().filter(|plan| plan.edition == edition.id);
        let mut found = plans.filter(|plan| plan.activities.iter().any(|activity| activity.id.as_str() == id));
        let plan = found.next().filter(|_| found.next().is_none())?;
        let plan = loaded.sources.file(plan.file).path.clone();
        Some(Self::Activity { plan, activity: id.to_owned() })
    }

    /// The record of an edition that an id names.
    fn named(edition: &Edition, id: &str) -> Option<Self> {
        let own = || id.to_owned();
        if edition.outcomes.iter().any(|one| one.id.as_str() == id) {
            Some(Self::Outcome(own()))
        } else if edition.competencies.iter().any(|one| one.id.as_str() == id) {
            Some(Self::Competency(own()))
        } else if edition.strands.iter().any(|one| one.id.as_str() == id) {
            Some(Self::Strand(own()))
        } else if edition.grades.iter().any(|one| one.id.as_str() == id) {
            Some(Self::Grade(own()))
        } else if edition.resources.iter().any(|one| one.id.as_str() == id) {
            Some(Self::Resource(own()))
        } else if edition.topics.iter().any(|one| one.id.as_str() == id) {
            Some(Self::Topic(own()))
        } else if edition.terms.iter().any(|one| one.id.as_str() == id) {
            Some(Self::Term(own()))
        } else if edition.stages.iter().any(|one| one.id.as_str() == id) {
            Some(Self::Stage(own()))
        } else if edition.retired.iter().any(|one| one.id.as_str() == id) {
            Some(Self::Retired(own()))
        } else {
            None
        }
    }

    /// Returns the ids that an edition has, to tell which one was meant.
    pub fn known(edition: &Edition) -> Vec<&str> {
        let outcomes = edition.outcomes.iter().map(|one| one.id.as_str());
        let competencies = edition.competencies.iter().map(|one| one.id.as_str());
        let strands = edition.strands.iter().map(|one| one.id.as_str());
        let grades = edition.grades.iter().map(|one| one.id.as_str());
        let resources = edition.resources.iter().map(|one| one.id.as_str());
        let topics = edition.topics.iter().map(|one| one.id.as_str());
        let terms = edition.terms.iter().map(|one| one.id.as_str());
        let frame = competencies.chain(strands).chain(grades).chain(resources).chain(topics).chain(terms);
        outcomes.chain(frame).collect()
    }
}
