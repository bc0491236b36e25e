//! What one sees in class: the signs that an outcome begins and that it is reached.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The signs by which a teacher sees where a pupil stands on an outcome; the pupil is the subject of each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Ce qu’on observe",
    description = "Les signes auxquels on voit où en est l’élève; chacun commence par un verbe dont l’élève est le sujet."
)]
pub struct Evidence {
    /// → What one sees when it begins, with help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "→ On observe",
        description = "Ce qu’on voit quand l’élève commence, avec de l’aide (→) : « Nomme un indice quand on le montre. »"
    )]
    pub learn: Option<String>,
    /// ★ The signs that it is mastered: two or three.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "★ On observe",
        description = "Deux ou trois signes, visibles en classe, que l’élève le fait sans aide (★)."
    )]
    pub master: Vec<String>,
    /// How a pupil shows it otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Montré autrement",
        description = "Comment un ou une élève le montre autrement : pictogrammes, geste, choix entre deux réponses…"
    )]
    pub adapted: Option<String>,
}

impl Evidence {
    /// Returns true when no sign is given.
    pub fn is_empty(&self) -> bool {
        self.learn.is_none() && self.master.is_empty() && self.adapted.is_none()
    }
}
