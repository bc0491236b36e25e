//! `mixed-versions`: an edition is aligned to one version of each framework.

use std::collections::BTreeMap;

use pdcn_model::{FrameworkStatus, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::usage::Usage;
use crate::{Category, EditionContext, Example, Rule};
use pdcn_texts::Value;

/// How many alignments are shown; the others are counted.
pub(super) const SHOWN: usize = 4;

pub(crate) static RULE: Rule = Rule {
    id: "mixed-versions",
    category: Category::Reference,
    level: Level::Warning,
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
aligns = ["cadre-1:A1", "cadre-2:A1"]
"#,
    )
    .with(&[(
        "frameworks/cadre-2.toml",
        r#"
id = "cadre-2"
title = "Cadre d’exemple, deuxième version"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"
code = [{ id = "A1" }]
"#,
    )]),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
aligns = ["cadre-2:A1"]
"#,
    )
    .with(&[(
        "frameworks/cadre-2.toml",
        r#"
id = "cadre-2"
title = "Cadre d’exemple, deuxième version"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"
code = [{ id = "A1" }]
"#,
    )]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let usages = context.usages();
    let mut families: BTreeMap<&str, Vec<&Usage<'_>>> = BTreeMap::new();
    for usage in usages.values() {
        families.entry(usage.framework.family()).or_default().push(usage);
    }
    for (family, mut versions) in families {
        if versions.len() < 2 {
            continue;
        }
        // The version to keep first: the most used; of two as much used, one in force, then the last by id.
        let in_force = |usage: &Usage<'_>| usage.framework.status == FrameworkStatus::Final;
        versions.sort_by_key(|usage| {
            std::cmp::Reverse((usage.uses.len(), in_force(usage), usage.framework.id.as_str().to_owned()))
        });
        let counts: Vec<String> =
            versions.iter().map(|usage| format!("{} ({})", usage.framework.id, usage.uses.len())).collect();
        let rarer = versions[1..].iter().flat_map(|usage| usage.uses.iter().map(|place| (usage.framework, place)));
        let rarer: Vec<_> = rarer.collect();
        let Some((framework, (outcome, position))) = rarer.first() else { continue };
        let mut finding = findings
            .add(context.alignment_place(outcome, *position))
            .subject(family)
            .label("here")
            .value("version", framework.id.as_str())
            .value("title", versions[0].framework.title.as_str())
            .value("kept", versions[0].framework.id.as_str())
            .value("edition", context.edition.id.as_str())
            .value("counts", counts.join(", "))
            .unlabelled(rarer.len().saturating_sub(SHOWN));
        for (framework, (outcome, position)) in rarer.iter().take(SHOWN).skip(1) {
            let version = Value::from(framework.id.as_str());
            let place = context.alignment_place(outcome, *position);
            finding = finding.and(place, "here", vec![("version", version)]);
        }
        if let Some((outcome, position)) = versions[0].uses.first() {
            finding.and(context.alignment_place(outcome, *position), "kept", Vec::new());
        }
    }
}
