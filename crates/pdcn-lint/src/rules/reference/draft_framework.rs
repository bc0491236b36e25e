//! `draft-framework`: no outcome rests on a framework that is not settled.

use pdcn_model::{FrameworkStatus, Level};

use crate::finding::Findings;
use crate::rules::reference::superseded_framework;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "draft-framework",
    category: Category::Reference,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Aucun apprentissage ne repose sur un cadre provisoire",
        what: "Les apprentissages ne s’arriment pas à un cadre dont le statut est « draft ». Le constat est donné une fois par cadre et par édition, avec les premiers arrimages.",
        why: "Les codes d’une ébauche changent de sens avant la version définitive : l’arrimage devient faux sans que rien ne le montre.",
        mend: "S’arrimer à la version définitive dès qu’elle paraît, en relisant le sens de chaque code.",
        allow: "Tant qu’aucune version définitive n’existe : avec une date, pour y revenir.",
    },
    english: Documentation {
        summary: "No outcome rests on a draft framework",
        what: "Outcomes are not aligned to a framework whose status is `draft`. There is one finding per framework and edition, with the first alignments.",
        why: "The codes of a draft change meaning before the final version: the alignment becomes false and nothing shows it.",
        mend: "Align to the final version as soon as it is published, reading again what each code means.",
        allow: "As long as no final version exists: with a date, to come back to it.",
    },
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
    check: Check::Edition(check),
};

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
