//! `unknown-outcome`: every outcome that a school plan names is one of the edition that the plan follows.

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_model::Level;
use pdcn_source::Place;

use crate::finding::{Findings, Safety};
use crate::suggest::nearest_outcome;
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-outcome",
    category: Category::Plan,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Unsafe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque apprentissage d’un plan d’école existe",
        what: "Les apprentissages que nomment les activités d’un plan sont ceux de l’édition que le plan suit.",
        why: "Une activité qui vise un apprentissage disparu ne compte pour rien : l’école croit le couvrir.",
        mend: "Corriger l’identifiant (le plus proche est proposé), ou choisir l’apprentissage qui le remplace.",
        allow: "Jamais.",
    },
    english: Documentation {
        summary: "Each outcome of a school plan exists",
        what: "The outcomes that the activities of a plan name are those of the edition that the plan follows.",
        why: "An activity that aims at an outcome that is gone counts for nothing: the school believes to cover it.",
        mend: "Correct the id (the nearest one is offered), or choose the outcome that replaces it.",
        allow: "Never.",
    },
    bad: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "chasse"
title = "Chasse aux renseignements"
grades = ["P1"]
outcomes = ["VEI-001"]
"#,
    ),
    good: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "chasse"
title = "Chasse aux renseignements"
grades = ["P1"]
outcomes = ["VIE-001"]
"#,
    ),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    let mut known_of: HashMap<&str, HashSet<&str>> = HashMap::new();
    for plan in &context.pathway.plans {
        let Some(edition) = context.pathway.edition(plan.edition.as_str()) else { continue };
        let ids = || edition.outcomes.iter().map(|outcome| outcome.id.as_str()).collect();
        let known = known_of.entry(edition.id.as_str()).or_insert_with(ids);
        // An outcome without id has a finding of its own, and may be the one that is named.
        if known.contains("") {
            continue;
        }
        let index = context.editions.iter().find(|linted| linted.edition.id == edition.id).map(|linted| &linted.index);
        for (number, activity) in (0..).zip(&plan.activities) {
            for (position, outcome) in (0..).zip(&activity.outcomes) {
                let id = outcome.as_str();
                if id.is_empty() || known.contains(id) || context.sources.lost(id) {
                    continue;
                }
                let place = Place::file(plan.file).key("activity").index(number).key("outcomes").index(position);
                let finding = findings.add(place.clone()).subject(activity.id.as_str()).label("here");
                let finding = finding.value("id", id).value("edition", edition.id.as_str());
                if let Some(nearest) = index.and_then(|index| nearest_outcome(id, index)) {
                    let finding = finding.help("help-nearest").value("nearest", nearest.as_str());
                    finding.replace(Safety::Unsafe, place, format!("\"{nearest}\""));
                }
            }
        }
    }
}
