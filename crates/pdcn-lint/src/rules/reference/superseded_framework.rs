//! `superseded-framework`: no outcome rests on a framework that has been replaced.

use pdcn_model::{EditionStatus, FrameworkStatus, Level};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::rules::reference::mixed_versions::SHOWN;
use crate::usage::is_mixed;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "superseded-framework",
    category: Category::Reference,
    level: Level::Warning,
    bad: Example::file(
        "frameworks/cadre-1.toml",
        r#"
id = "cadre-1"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "superseded"
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
    check_status(context, FrameworkStatus::Superseded, ["status", "use", "help-final"], findings);
}

/// Finds the frameworks of a status that outcomes are aligned to; the parts are those of the texts of the rule.
pub(super) fn check_status(
    context: &EditionContext<'_>,
    status: FrameworkStatus,
    parts: [&'static str; 3],
    findings: &mut Findings,
) {
    // An edition that is no longer brought up to date keeps the frameworks of its day.
    if context.edition.status == EditionStatus::Superseded {
        return;
    }
    let [status_part, use_part, final_part] = parts;
    let usages = context.usages();
    let mixed_is_said = context.choices.level(&super::mixed_versions::RULE).level != Level::Off;
    for usage in usages.values().filter(|usage| usage.framework.status == status) {
        let framework = usage.framework;
        // Two versions side by side have a finding of their own.
        if mixed_is_said && is_mixed(framework, &usages) {
            continue;
        }
        let mut finding = findings
            .add(Place::file(framework.file).key("status"))
            .subject(framework.id.as_str())
            .label(status_part)
            .value("framework", framework.id.as_str())
            .value("title", framework.title.as_str())
            .value("edition", context.edition.id.as_str())
            .value("count", usage.uses.len())
            .unlabelled(usage.uses.len().saturating_sub(SHOWN));
        let in_force = context.pathway.frameworks.iter().filter(|other| other.family() == framework.family());
        let in_force = in_force.filter(|other| other.status == FrameworkStatus::Final).max_by_key(|other| &other.id);
        if let Some(in_force) = in_force {
            finding = finding.help(final_part).value("final", in_force.id.as_str());
        }
        for (outcome, position) in usage.uses.iter().take(SHOWN) {
            finding = finding.and(context.alignment_place(outcome, *position), use_part, Vec::new());
        }
    }
}
