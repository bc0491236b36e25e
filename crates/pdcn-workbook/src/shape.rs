//! What an edition, and what stands around it, say about the columns of a workbook: languages of translations, grades, the
//! questions of the guide réflexif, and the names to choose from.

use std::collections::BTreeSet;

use pdcn_model::Edition;
use pdcn_model::fold::folded;
use pdcn_source::{Loaded, stem};
use pdcn_texts::Language;

/// A list of an edition whose names are chosen from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// The grades, in school order.
    Grades,
    /// The competencies.
    Competencies,
    /// The strands.
    Strands,
    /// The resources.
    Resources,
    /// The sensitive topics.
    Topics,
    /// The AI tools.
    Tools,
    /// The plans of the edition.
    Plans,
}

/// What the sheets of an edition's workbook depend on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// The language of the headings: that of the data, or French when there are no headings in it.
    pub language: Language,
    /// The languages that something is translated into.
    pub languages: Vec<String>,
    /// The grades, in school order: id, title, short title.
    pub grades: Vec<[String; 3]>,
    /// The competencies, in the order of print: id and title.
    pub competencies: Vec<[String; 2]>,
    /// The strands, in the order of print: id and title.
    pub strands: Vec<[String; 2]>,
    /// The resources, in their order: id and title.
    pub resources: Vec<[String; 2]>,
    /// The sensitive topics, in their order: id and title.
    pub topics: Vec<[String; 2]>,
    /// The AI tools, in their order: id and title.
    pub tools: Vec<[String; 2]>,
    /// The questions of the guide réflexif, in their order: id, and a title that no other one has.
    pub questions: Vec<[String; 2]>,
    /// The plans of the edition, when their activities are asked for: the name of the file, and the school.
    pub plans: Vec<[String; 2]>,
}

impl Shape {
    /// Returns the shape of an edition whose texts are in a language (`fr`, `en-CA`…).
    pub fn of(edition: &Edition, language: &str) -> Self {
        let mut languages = BTreeSet::new();
        for outcome in &edition.outcomes {
            languages.extend(outcome.translation.keys());
        }
        languages.extend(edition.competencies.iter().flat_map(|competency| competency.translation.keys()));
        languages.extend(edition.strands.iter().flat_map(|strand| strand.translation.keys()));
        languages.extend(edition.resources.iter().flat_map(|resource| resource.translation.keys()));
        languages.extend(edition.terms.iter().flat_map(|term| term.translation.keys()));
        languages.extend(edition.topics.iter().flat_map(|topic| topic.translation.keys()));
        languages.extend(edition.grades.iter().flat_map(|grade| grade.translation.keys()));
        let titled = |id: &str, title: &str| [id.to_owned(), title.to_owned()];
        Self {
            language: if language.split('-').next() == Some("en") { Language::English } else { Language::French },
            languages: languages.into_iter().map(|language| language.as_str().to_owned()).collect(),
            grades: edition
                .grades
                .iter()
                .map(|grade| [grade.id.as_str().to_owned(), grade.title.clone(), grade.short.clone()])
                .collect(),
            competencies: edition
                .competencies
                .iter()
                .map(|competency| titled(competency.id.as_str(), &competency.title))
                .collect(),
            strands: edition.strands.iter().map(|strand| titled(strand.id.as_str(), &strand.title)).collect(),
            resources: edition.resources.iter().map(|one| titled(one.id.as_str(), &one.title)).collect(),
            topics: edition.topics.iter().map(|one| titled(one.id.as_str(), &one.title)).collect(),
            ..Self::default()
        }
    }

    /// Returns the shape of an edition of a pathway, with the tools, questions and plans that stand around it.
    pub fn of_pathway(loaded: &Loaded, edition: &Edition) -> Self {
        let pathway = &loaded.pathway;
        let mut shape = Self::of(edition, pathway.settings.language.as_str());
        shape.tools = pathway.tools.iter().map(|tool| [tool.id.as_str().to_owned(), tool.title.clone()]).collect();
        let questions: Vec<_> = pathway.reflection.iter().flat_map(|guide| &guide.questions).collect();
        let is_alone =
            |title: &str| questions.iter().filter(|other| folded(&other.title) == folded(title)).count() == 1;
        let title = |id: &str, title: &str| if is_alone(title) { title.to_owned() } else { format!("{title} ({id})") };
        shape.questions = questions.iter().map(|one| [one.id.clone(), title(&one.id, &one.title)]).collect();
        let plans = pathway.plans.iter().filter(|plan| plan.edition == edition.id);
        let name = |file| stem(&loaded.sources.file(file).path).to_owned();
        shape.plans = plans.map(|plan| [name(plan.file), plan.school.name.clone()]).collect();
        shape
    }

    /// Returns the shape of a workbook that is asked for without the activities of plans.
    #[must_use]
    pub fn without_plans(mut self) -> Self {
        self.plans.clear();
        self
    }

    /// Returns the ids of a list, in its order.
    pub fn ids(&self, list: List) -> Vec<&str> {
        match list {
            List::Grades => self.grades.iter().map(|[id, ..]| id.as_str()).collect(),
            List::Competencies => ids(&self.competencies),
            List::Strands => ids(&self.strands),
            List::Resources => ids(&self.resources),
            List::Topics => ids(&self.topics),
            List::Tools => ids(&self.tools),
            List::Plans => ids(&self.plans),
        }
    }

    /// Returns the id that a person names in a list: by the id itself, whatever its case, or by a title that only one
    /// has.
    pub fn named(&self, list: List, words: &str) -> Option<&str> {
        let words = folded(words);
        let named: Vec<(&str, Vec<&str>)> = match list {
            List::Grades => self
                .grades
                .iter()
                .map(|[id, title, short]| (id.as_str(), vec![title.as_str(), short.as_str()]))
                .collect(),
            List::Competencies => titled(&self.competencies),
            List::Strands => titled(&self.strands),
            List::Resources => titled(&self.resources),
            List::Topics => titled(&self.topics),
            List::Tools => titled(&self.tools),
            List::Plans => titled(&self.plans),
        };
        if let Some((id, _)) = named.iter().find(|(id, _)| folded(id) == words) {
            return Some(id);
        }
        let mut titled = named.iter().filter(|(_, titles)| titles.iter().any(|title| folded(title) == words));
        match (titled.next(), titled.next()) {
            (Some((id, _)), None) => Some(id),
            _ => None,
        }
    }
}

/// The ids of a list.
fn ids(list: &[[String; 2]]) -> Vec<&str> {
    list.iter().map(|[id, _]| id.as_str()).collect()
}

/// The ids of a list, each with its title.
fn titled(list: &[[String; 2]]) -> Vec<(&str, Vec<&str>)> {
    list.iter().map(|[id, title]| (id.as_str(), vec![title.as_str()])).collect()
}
