//! `draft-framework`: no outcome rests on a framework that is not settled.

use pdcn_model::{FrameworkStatus, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::rules::reference::superseded_framework;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "draft-framework",
    category: Category::Reference,
    level: Level::Warning,
    bad: Example::file(
        "frameworks/cadre-1.toml",
        r#"
id = "cadre-1"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "draft"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "titles"
code = [{ id = "A1", title = "Premier code" }]
"#,
    )
    .with(&[ALIGNED]),
    good: Example::file(
        "frameworks/cadre-1.toml",
        r#"
id = "cadre-1"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "titles"
code = [{ id = "A1", title = "Premier code" }]
"#,
    )
    .with(&[ALIGNED]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// An outcome that leans on the framework.
const ALIGNED: (&str, &str) = (
    "editions/2026-2027/primary/vie.toml",
    r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
aligns = ["cadre-1:A1"]
"#,
);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    superseded_framework::check_status(context, FrameworkStatus::Draft, ["status", "use", "help-final"], findings);
}
