//! Where a record is written: the file, and the table in it.

use pdcn_source::{Loaded, stem};
use pdcn_toml::{FileNumber, Step};

use crate::Subject;
use crate::draft::Draft;
use crate::refusal::Why;

/// Where a record is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Site {
    pub(crate) path: String,
    pub(crate) table: Vec<Step>,
}

impl Subject {
    /// The file that a new record of an edition goes into: where those of its kind are, else the one that is there for them, else
    /// the frame.
    pub(crate) fn annex(&self, draft: &mut Draft) -> Result<Option<String>, Why> {
        let (list, name) = match self {
            Self::Resource(_) => ("resource", "resources.toml"),
            Self::Term(_) => ("term", "lexicon.toml"),
            Self::Topic(_) => ("topic", "topics.toml"),
            _ => return Ok(None),
        };
        let edition = draft.edition()?;
        let count = match self {
            Self::Resource(_) => edition.resources.len(),
            Self::Term(_) => edition.terms.len(),
            _ => edition.topics.len(),
        };
        let sibling = count.checked_sub(1).map(|position| edition.home(list, position).file);
        let own = format!("editions/{}/{name}", edition.folder);
        let there = sibling.map(|file| draft.places().sources.file(file).path.clone());
        Ok(there.or_else(|| draft.exists(&own).then_some(own)))
    }

    /// Where it is written.
    pub(crate) fn site(&self, draft: &mut Draft) -> Result<Site, Why> {
        let edition_id = draft.edition_id().to_owned();
        if self.is_of_edition() {
            draft.edition()?;
        }
        let loaded = draft.places();
        let pathway = &loaded.pathway;
        let file =
            |number: FileNumber, table: Vec<Step>| Site { path: loaded.sources.file(number).path.clone(), table };
        let named = |path: &str, table: Vec<Step>| Site { path: path.to_owned(), table };
        let Some(edition) = pathway.edition(&edition_id) else { return self.outside(loaded) };
        let of_frame = |list: &'static str, what: &'static str, ids: Vec<&str>, id: &str| {
            element(loaded, list, what, &ids, id).map(|table| file(edition.file, table))
        };
        // Resources, terms and topics may stand in files of their own.
        let of_annex = |list: &'static str, ids: Vec<&str>, id: &str| {
            let table = element(loaded, list, list, &ids, id)?;
            let position = ids.iter().position(|other| *other == id).unwrap_or(0);
            let home = edition.home(list, position);
            Ok(file(home.file, table.into_iter().take(1).chain([Step::Index(home.index)]).collect()))
        };
        macro_rules! ids {
            ($list:expr) => {
                $list.iter().map(|one| one.id.as_str()).collect()
            };
        }
        match self {
            Self::Edition => Ok(file(edition.file, Vec::new())),
            Self::Stage(id) => of_frame("stage", "stage", ids!(edition.stages), id),
            Self::Grade(id) => of_frame("grade", "grade", ids!(edition.grades), id),
            Self::Strand(id) => of_frame("strand", "strand", ids!(edition.strands), id),
            Self::Competency(id) => of_frame("competency", "competency", ids!(edition.competencies), id),
            Self::Resource(id) => of_annex("resource", ids!(edition.resources), id),
            Self::Term(id) => of_annex("term", ids!(edition.terms), id),
            Self::Topic(id) => of_annex("topic", ids!(edition.topics), id),
            Self::Retired(id) => of_frame("retired", "retired", ids!(edition.retired), id),
            Self::Outcome(id) => {
                let outcome = edition.outcomes.iter().find(|outcome| outcome.id.as_str() == id);
                let outcome = outcome.ok_or_else(|| Why::no_outcome(loaded, edition, id))?;
                let home = outcome.home;
                Ok(file(home.file, vec![Step::Key("outcome".into()), Step::Index(home.index)]))
            }
            Self::Settings => Ok(named("pdcn.toml", Vec::new())),
            _ => self.outside(loaded),
        }
    }

    /// Where it is written, for what is part of no edition.
    fn outside(&self, loaded: &Loaded) -> Result<Site, Why> {
        let pathway = &loaded.pathway;
        let file =
            |number: FileNumber, table: Vec<Step>| Site { path: loaded.sources.file(number).path.clone(), table };
        let named = |path: &str, table: Vec<Step>| Site { path: path.to_owned(), table };
        match self {
            Self::Reflection => Ok(named("reflection.toml", Vec::new())),
            Self::Tools => Ok(named("tools.toml", Vec::new())),
            Self::Question(id) => {
                let ids: Vec<&str> =
                    pathway.reflection.iter().flat_map(|guide| &guide.questions).map(|one| one.id.as_str()).collect();
                element(loaded, "question", "question", &ids, id).map(|table| named("reflection.toml", table))
            }
            Self::Tool(id) => {
                let ids: Vec<&str> = pathway.tools.iter().map(|tool| tool.id.as_str()).collect();
                element(loaded, "tool", "tool", &ids, id).map(|table| named("tools.toml", table))
            }
            Self::Framework(id) | Self::Code { framework: id, .. } => {
                let ids = || pathway.frameworks.iter().map(|framework| framework.id.as_str());
                let framework = pathway.framework(id).ok_or_else(|| Why::unknown("framework", id, ids()))?;
                let Self::Code { code, .. } = self else { return Ok(file(framework.file, Vec::new())) };
                let codes: Vec<&str> = framework.codes.iter().map(|one| one.id.as_str()).collect();
                element(loaded, "code", "code", &codes, code).map(|table| file(framework.file, table))
            }
            Self::Plan(name) | Self::Activity { plan: name, .. } => {
                let name_of = |number: FileNumber| stem(&loaded.sources.file(number).path);
                let is_it = |plan: &&pdcn_model::Plan| {
                    plan.school.is_named(name)
                        || name_of(plan.file) == name
                        || loaded.sources.file(plan.file).path == *name
                };
                let schools = pathway.plans.iter().map(|plan| plan.school.name.as_str());
                let plan = pathway.plans.iter().find(is_it).ok_or_else(|| Why::unknown("plan", name, schools))?;
                let Self::Activity { activity, .. } = self else { return Ok(file(plan.file, Vec::new())) };
                let ids: Vec<&str> = plan.activities.iter().map(|one| one.id.as_str()).collect();
                element(loaded, "activity", "activity", &ids, activity).map(|table| file(plan.file, table))
            }
            _ => Ok(named("pdcn.toml", Vec::new())),
        }
    }
}

/// The element of a list with an id.
fn element(loaded: &Loaded, list: &'static str, what: &'static str, ids: &[&str], id: &str) -> Result<Vec<Step>, Why> {
    let position = ids.iter().position(|other| *other == id && !id.is_empty());
    let Some(index) = position.and_then(|at| u32::try_from(at).ok()) else {
        return Err(Why::no_record(loaded, what, id, ids.iter().copied()));
    };
    Ok(vec![Step::Key(list.into()), Step::Index(index)])
}
