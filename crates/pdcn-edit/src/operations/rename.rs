//! Gives a competency, a strand, a grade, a resource, a term, a topic or a tool another id, everywhere that names it.

use pdcn_model::{Edition, GradeId, Pathway, in_edition};
use pdcn_toml::{FileNumber, Step};
use schemars::JsonSchema;
use serde::Deserialize;

use super::move_outcome::goes_on;
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::{Subject, Value, ids};

/// Gives a record another id, everywhere that names it: outcomes, competencies, the plans that follow the edition. The outcomes of a
/// strand take new ids, since theirs say the strand, and the old ones are retired.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rename {
    /// The record: a competency, a strand, a grade, a resource, a term, a topic or a tool.
    pub subject: Subject,
    /// The new id.
    pub to: String,
    /// Why, for a strand that has outcomes.
    #[serde(default)]
    pub reason: Option<String>,
}

/// A key, or an element of a list, that names a record: the file, the table, the key, and what it is to hold.
type Naming = (String, Vec<Step>, &'static str, Value);

impl Rename {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let Some((id, taken)) = self.id_and_others(draft)? else {
            let id = match &self.subject {
                Subject::Outcome(id) => id.as_str(),
                _ => "id",
            };
            return Err(Why::Permanent { key: id.to_owned() });
        };
        if id == self.to {
            return Ok(());
        }
        let Site { path, table } = self.subject.site(draft)?;
        if taken.contains(&self.to) {
            return Err(Why::Taken { id: self.to.clone() });
        }
        if let Subject::Strand(strand) = &self.subject {
            self.check_reason(draft, strand)?;
        }
        draft.set(&path, &table, "id", &self.to.as_str().into())?;
        let edition = draft.edition_id().to_owned();
        let loaded = draft.loaded();
        let name = |number: FileNumber| loaded.sources.file(number).path.clone();
        let namings = match loaded.pathway.edition(&edition) {
            Some(edition) => namings(&loaded.pathway, edition, &self.subject, &self.to, &name),
            None => Vec::new(),
        };
        for (path, table, key, value) in namings {
            draft.set(&path, &table, key, &value)?;
        }
        if let Subject::Strand(strand) = &self.subject { self.strand(draft, strand) } else { Ok(()) }
    }

    /// The id, and those of the same kind; nothing for a record whose id is its own for ever.
    fn id_and_others(&self, draft: &mut Draft) -> Result<Option<(String, Vec<String>)>, Why> {
        macro_rules! ids {
            ($list:expr) => {
                $list.iter().map(|one| one.id.to_string()).collect()
            };
        }
        if let Subject::Tool(id) = &self.subject {
            return Ok(Some((id.clone(), ids!(draft.places().pathway.tools))));
        }
        if !self.subject.is_of_edition() {
            return Ok(None);
        }
        let edition = draft.open_edition()?;
        Ok(match &self.subject {
            Subject::Competency(id) => Some((id.clone(), ids!(edition.competencies))),
            Subject::Strand(id) => Some((id.clone(), ids!(edition.strands))),
            Subject::Grade(id) => Some((id.clone(), ids!(edition.grades))),
            Subject::Resource(id) => Some((id.clone(), ids!(edition.resources))),
            Subject::Term(id) => Some((id.clone(), ids!(edition.terms))),
            Subject::Topic(id) => Some((id.clone(), ids!(edition.topics))),
            _ => None,
        })
    }

    fn check_reason(&self, draft: &mut Draft, strand: &str) -> Result<(), Why> {
        let has_outcomes = draft.edition()?.outcomes.iter().any(|outcome| outcome.id.strand() == strand);
        let has_reason = self.reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
        if has_outcomes && !has_reason { Err(Why::Missing { what: "reason" }) } else { Ok(()) }
    }

    /// The competencies and outcomes of a strand, whose ids begin with its own.
    fn strand(&self, draft: &mut Draft, strand: &str) -> Result<(), Why> {
        let edition = draft.edition()?;
        let competencies: Vec<String> = edition.competencies.iter().map(|one| one.id.to_string()).collect();
        let outcomes: Vec<String> =
            edition.outcomes.iter().filter(|one| one.id.strand() == strand).map(|one| one.id.to_string()).collect();
        for id in competencies {
            if let Some(name) = id.strip_prefix(strand).filter(|name| name.starts_with('-')) {
                let to = format!("{}{name}", self.to);
                Self { subject: Subject::Competency(id.clone()), to, reason: None }.make(draft)?;
            }
        }
        let reason = self.reason.as_deref().unwrap_or_default();
        for id in outcomes {
            // The same number, where it is free.
            let same = id.strip_prefix(strand).map(|number| format!("{}{number}", self.to));
            let new = match same.filter(|same| ids::check(draft, same).is_ok()) {
                Some(same) => same,
                None => ids::next(draft, &self.to, "")?,
            };
            goes_on(draft, &id, &new, reason)?;
        }
        self.files(draft, strand)
    }

    /// The files that are named after a strand.
    fn files(&self, draft: &mut Draft, strand: &str) -> Result<(), Why> {
        let folder = draft.edition()?.folder.clone();
        let (old, new) = (format!("/{}.toml", strand.to_lowercase()), format!("/{}.toml", self.to.to_lowercase()));
        let files = draft.places().sources.files().iter().filter_map(|file| {
            let is_own = in_edition(&file.path).is_some_and(|(of, _)| of == folder);
            file.path.strip_suffix(&old).filter(|_| is_own).map(|before| (file.path.clone(), format!("{before}{new}")))
        });
        for (from, to) in files.collect::<Vec<_>>() {
            if !draft.exists(&to) {
                let text = draft.text(&from);
                draft.create(&to, &text)?;
                draft.delete(&from)?;
            }
        }
        Ok(())
    }
}

/// The grades for which frameworks and their codes hold. They are those of all editions: where another one still has the grade, the
/// new id stands beside the old one.
fn in_frameworks(
    pathway: &Pathway,
    edition: &Edition,
    id: &str,
    to: &str,
    path: &impl Fn(FileNumber) -> String,
) -> Vec<Naming> {
    let mut others = pathway.editions.iter().filter(|other| other.id != edition.id);
    let stays = others.any(|other| other.grades.iter().any(|grade| grade.id.as_str() == id));
    let renamed = |grades: &[GradeId]| {
        if !grades.iter().any(|grade| grade.as_str() == id) || grades.iter().any(|grade| grade.as_str() == to) {
            return None;
        }
        let mut list = Vec::with_capacity(grades.len() + 1);
        for grade in grades {
            if grade.as_str() != id || stays {
                list.push(grade.to_string());
            }
            if grade.as_str() == id {
                list.push(to.to_owned());
            }
        }
        Some(Value::List(list))
    };
    let mut found = Vec::new();
    for framework in &pathway.frameworks {
        let file = || path(framework.file);
        found.extend(renamed(&framework.grades).map(|list| (file(), Vec::new(), "grades", list)));
        for (index, code) in (0_u32..).zip(&framework.codes) {
            let table = vec![Step::Key("code".into()), Step::Index(index)];
            found.extend(renamed(&code.grades).map(|list| (file(), table, "grades", list)));
        }
    }
    found
}

/// All that names a record, with the new id in its place.
pub(super) fn namings(
    pathway: &Pathway,
    edition: &Edition,
    subject: &Subject,
    to: &str,
    path: &impl Fn(FileNumber) -> String,
) -> Vec<Naming> {
    let mut found: Vec<Naming> = Vec::new();
    let element = |list: &'static str, index: u32| vec![Step::Key(list.into()), Step::Index(index)];
    let new = |ids: Vec<String>, id: &str| {
        let is_named = ids.iter().any(|one| one == id);
        let list = ids.into_iter().map(|one| if one == id { to.to_owned() } else { one });
        is_named.then(|| Value::List(list.collect()))
    };
    for outcome in &edition.outcomes {
        let (file, table) = (path(outcome.home.file), element("outcome", outcome.home.index));
        match subject {
            Subject::Competency(id) if outcome.competency.as_str() == id => {
                found.push((file, table, "competency", to.into()));
            }
            Subject::Grade(id) => {
                let marks = [
                    ("learn", Some(&outcome.learn)),
                    ("master", outcome.master.as_ref()),
                    ("reuse", outcome.reuse.as_ref()),
                ];
                for (key, _) in marks.into_iter().filter(|(_, grade)| grade.is_some_and(|grade| grade.as_str() == id)) {
                    found.push((file.clone(), table.clone(), key, to.into()));
                }
            }
            Subject::Resource(id) => {
                let ids = outcome.resources.iter().map(ToString::to_string).collect();
                found.extend(new(ids, id).map(|list| (file, table, "resources", list)));
            }
            Subject::Topic(id) => {
                let ids = outcome.topics.iter().map(ToString::to_string).collect();
                found.extend(new(ids, id).map(|list| (file, table, "topics", list)));
            }
            _ => {}
        }
    }
    if let Subject::Strand(id) = subject {
        let named = (0_u32..).zip(&edition.competencies).filter(|(_, one)| one.strand.as_str() == id);
        found.extend(named.map(|(index, _)| (path(edition.file), element("competency", index), "strand", to.into())));
    }
    if let Subject::Grade(id) = subject {
        found.extend(in_frameworks(pathway, edition, id, to, path));
    }
    let is_tool = matches!(subject, Subject::Tool(_));
    for plan in pathway.plans.iter().filter(|plan| is_tool || plan.edition == edition.id) {
        for (index, activity) in (0_u32..).zip(&plan.activities) {
            let (key, list) = match subject {
                Subject::Grade(id) => ("grades", new(activity.grades.iter().map(ToString::to_string).collect(), id)),
                Subject::Tool(id) => ("tools", new(activity.tools.iter().map(ToString::to_string).collect(), id)),
                _ => continue,
            };
            found.extend(list.map(|list| (path(plan.file), element("activity", index), key, list)));
        }
    }
    found
}
