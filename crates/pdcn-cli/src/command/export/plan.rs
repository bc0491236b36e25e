//! Finds the school plan that is meant, or the activity of one.

use pdcn_model::{Activity, Plan};
use pdcn_report::{Key, Unknown};
use pdcn_source::Loaded;

use crate::failure::Failure;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked<'l> {
    /// Neither a plan nor an activity.
    Nothing,
    /// A plan, with all its activities.
    Plan(&'l Plan),
    /// An activity, with its plan.
    Activity(&'l Plan, &'l Activity),
}

/// What is asked for: a plan by its file or its school, an activity by its id.
pub(super) fn asked<'l>(plan: Option<&str>, activity: Option<&str>, loaded: &'l Loaded) -> Result<Asked<'l>, Failure> {
    let plans: Vec<&Plan> = match plan {
        None => loaded.pathway.plans.iter().collect(),
        Some(name) => vec![self::plan(name, loaded)?],
    };
    let ids = || plans.iter().flat_map(|plan| &plan.activities).map(|activity| activity.id.as_str());
    let Some(id) = activity else {
        return Ok(match (plan, plans.first()) {
            (Some(_), Some(plan)) => Asked::Plan(plan),
            _ => Asked::Nothing,
        });
    };
    let with_id = |plan: &&'l Plan| {
        let plan = *plan;
        plan.activities.iter().filter(|activity| activity.id == id).map(move |activity| (plan, activity))
    };
    let mut found = plans.iter().flat_map(with_id);
    match (found.next(), found.next()) {
        (None, _) => Err(Unknown::new(Key::Activity, id, ids()).said().into()),
        (Some((one, _)), Some((other, _))) if one.file != other.file => Err(Failure::new("export-several-plans")
            .with("id", id)
            .with("one", one.school.name.as_str())
            .with("other", other.school.name.as_str())),
        (Some((plan, activity)), _) => Ok(Asked::Activity(plan, activity)),
    }
}

/// The plan of a name: its file, with or without folder and ending, or its school.
pub(crate) fn plan<'l>(name: &str, loaded: &'l Loaded) -> Result<&'l Plan, Failure> {
    let plans = &loaded.pathway.plans;
    let file = |plan: &Plan| loaded.sources.file(plan.file).path.clone();
    let given = name.replace('\\', "/");
    let is_file = |path: &str| {
        let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml");
        given == path || given.ends_with(&format!("/{path}")) || given == stem || given == format!("{stem}.toml")
    };
    let is_school = |plan: &&Plan| plan.school.is_named(name);
    let found = plans.iter().find(|plan| is_file(&file(plan))).or_else(|| plans.iter().find(is_school));
    found.ok_or_else(|| {
        let schools = plans.iter().map(|plan| plan.school.name.as_str());
        Unknown::new(Key::Plan, name, schools).said().into()
    })
}
