//! School plans by what people call them: a file, with or without folder and ending, or a school.

use pdcn_model::Plan;
use pdcn_source::{Loaded, nearest, stem};

use crate::Key;
use crate::selection::Unknown;

/// Finds the plan of a name: its file, with or without folder and ending, or its school.
///
/// # Errors
///
/// No plan has this name.
pub fn find_plan<'l>(name: &str, loaded: &'l Loaded) -> Result<&'l Plan, Unknown> {
    let plans = &loaded.pathway.plans;
    let path = |plan: &Plan| loaded.sources.file(plan.file).path.as_str();
    let given = name.replace('\\', "/");
    let given = given.trim_start_matches("./");
    let is_file = |plan: &&Plan| {
        let path = path(plan);
        given == path || given.ends_with(&format!("/{path}")) || stem(given).to_lowercase() == stem(path).to_lowercase()
    };
    let found = plans.iter().find(|plan| path(plan) == given).or_else(|| plans.iter().find(is_file));
    let found = found.or_else(|| plans.iter().find(|plan| plan.school.is_named(name)));
    found.ok_or_else(|| {
        let schools = plans.iter().map(|plan| plan.school.name.as_str());
        let unknown = Unknown::new(Key::Plan, name, schools.clone());
        let files = plans.iter().flat_map(|plan| [path(plan), stem(path(plan))]);
        Unknown { nearest: nearest(name, schools.chain(files)).map(str::to_owned), ..unknown }
    })
}

/// Returns the path of a file; of a plan that was read from outside the pathway the name, without what made its path there.
pub fn shown_path(path: &str) -> &str {
    let outside = path.strip_prefix("plans/-").and_then(|rest| rest.split_once('-'));
    outside.filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit())).map_or(path, |(_, name)| name)
}
