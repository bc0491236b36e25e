//! Plans of schools.

use pdcn_edit::{AddPlan, Operation, plan_file};
use pdcn_model::EditionIndex;
use pdcn_report::coverage::facts;
use pdcn_report::{Asked, Context, Selection};
use pdcn_texts::Text;

use crate::Session;
use crate::contract::{Decided, PlanPage};
use crate::refusal::Refusal;

impl Session {
    /// A plan to begin with: the school, and an activity that its grades live, to be filled.
    pub(crate) fn new_plan(&mut self, edition: &str, school: &str, grades: &[String]) -> Result<Decided, Refusal> {
        let refused = |name| Refusal::new(&Text::new(name), &self.words);
        if school.trim().is_empty() {
            return Err(refused("page-plan-name"));
        }
        if self.folder.text(&format!("plans/{}", plan_file(school, edition))).is_some() {
            return Err(refused("page-plan-there"));
        }
        let title = self.words.say("page-plan-title", &[]);
        let add = AddPlan { school: school.to_owned(), grades: grades.to_vec(), title };
        let step = self.words.say("page-plan-step", &[("school", school.into())]);
        Ok(self.decide(edition, vec![Operation::AddPlan(add)], step))
    }

    /// What a plan holds, and what of its grades no activity names.
    pub(crate) fn plan(&self, path: &str) -> Result<PlanPage, Refusal> {
        let sources = &self.loaded.sources;
        let plan = self.loaded.pathway.plans.iter().find(|plan| sources.file(plan.file).path == path);
        let plan = plan.ok_or_else(|| Refusal::new(&Text::new("page-no-plan"), &self.words))?;
        let left_out = self.loaded.pathway.edition(plan.edition.as_str()).map(|edition| {
            let index = EditionIndex::new(edition);
            let context = Context::new(&self.loaded.pathway, &index, &self.words);
            let mut asked = Asked::default();
            for grade in plan.activities.iter().flat_map(|activity| &activity.grades) {
                if index.grade_position(grade.as_str()).is_some() {
                    asked.add("grade", grade.as_str());
                }
            }
            let Ok(selection) = Selection::new(&asked, &context) else { return Vec::new() };
            let facts = facts::plan(&context, &selection, plan);
            facts.left_out(false).map(|asked| index.outcome(asked.outcome).id.to_string()).collect()
        });
        Ok(PlanPage { plan: plan.clone(), path: path.to_owned(), left_out: left_out.unwrap_or_default() })
    }
}
