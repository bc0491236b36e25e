//! Adds the plan of a school: a file of its own.

use pdcn_model::{FileKind, fold};
use pdcn_toml::Step;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::Value;
use crate::draft::Draft;
use crate::refusal::Why;

/// The most characters of the name of a school that a file is named by.
const LONGEST: usize = 60;

/// Adds the plan of a school for the edition, with a first activity that its grades live, to be filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddPlan {
    /// The name of the school.
    pub school: String,
    /// The grades that the school has and plans for.
    #[serde(default)]
    pub grades: Vec<String>,
    /// The title of the first activity.
    pub title: String,
}

/// Returns the name of the file of a plan: the school in plain letters, then the edition.
pub fn plan_file(school: &str, edition: &str) -> String {
    let plain = fold::plain(school);
    let plain = plain.get(..LONGEST).unwrap_or(&plain).trim_end_matches('-');
    // A name in letters that have no plain form says nothing of the school, and the file is still a plan.
    let school = if plain.is_empty() { "plan" } else { plain };
    format!("{school}-{edition}.toml")
}

impl AddPlan {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let school = self.school.trim();
        if school.is_empty() {
            return Err(Why::Missing { what: "school" });
        }
        let edition = draft.edition()?.id.to_string();
        let path = format!("plans/{}", plan_file(school, &edition));
        if draft.exists(&path) {
            return Err(Why::Taken { id: path });
        }
        let head = draft.head(FileKind::Plan);
        draft.create(&path, &head)?;
        draft.set(&path, &[], "edition", &Value::Text(edition))?;
        let of_school = [Step::Key("school".into())];
        draft.add(&path, &of_school, &[("name", Value::Text(school.to_owned()))], None)?;
        let activity = [Step::Key("activity".into()), Step::Index(0)];
        draft.add(
            &path,
            &activity,
            &[
                ("id", Value::Text("activite-1".to_owned())),
                ("title", Value::Text(self.title.clone())),
                ("grades", Value::List(self.grades.clone())),
                ("outcomes", Value::List(Vec::new())),
                ("ai-use", Value::Text("none".to_owned())),
                ("tools", Value::List(Vec::new())),
            ],
            None,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::plan_file;

    #[test]
    fn files_are_named_by_school_and_edition() {
        for (school, expected) in [
            ("École Saint-Joseph (Lévis)", "ecole-saint-joseph-levis-2026.toml"),
            ("E\u{301}cole du Sacré-Cœur", "ecole-du-sacre-coeur-2026.toml"),
            ("../../etc/passwd", "etc-passwd-2026.toml"),
            ("学校", "plan-2026.toml"),
        ] {
            assert_eq!(plan_file(school, "2026"), expected);
        }
    }
}
