//! `unknown-replacement`: what replaces a retired outcome exists.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::suggest::nearest_outcome;
use crate::unread::Part;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-replacement",
    category: Category::Edition,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::file(
        "editions/2026-2027/edition.toml",
        r#"
id = "2026-2027"
title = "Parcours d’exemple"
status = "draft"
previous = "2025-2026"
license = "CC0-1.0"

stage = [{ id = "primary", title = "Primaire" }]
grade = [
    { id = "P1", title = "1re année", short = "1re", stage = "primary", cycle = "1er cycle", age = 6 },
    { id = "P2", title = "2e année", short = "2e", stage = "primary", cycle = "1er cycle", age = 7 },
]
strand = [{ id = "VIE", title = "Vie privée" }]
competency = [{ id = "VIE-RENS", strand = "VIE", title = "Renseignements personnels" }]

[[retired]]
id = "VIE-000"
reason = "Récrit pour dire ce que l’élève fait."
replaced-by = ["VIE-010"]
"#,
    )
    .with(&[crate::example::RETIRED_BEFORE]),
    good: Example::file(
        "editions/2026-2027/edition.toml",
        r#"
id = "2026-2027"
title = "Parcours d’exemple"
status = "draft"
previous = "2025-2026"
license = "CC0-1.0"

stage = [{ id = "primary", title = "Primaire" }]
grade = [
    { id = "P1", title = "1re année", short = "1re", stage = "primary", cycle = "1er cycle", age = 6 },
    { id = "P2", title = "2e année", short = "2e", stage = "primary", cycle = "1er cycle", age = 7 },
]
strand = [{ id = "VIE", title = "Vie privée" }]
competency = [{ id = "VIE-RENS", strand = "VIE", title = "Renseignements personnels" }]

[[retired]]
id = "VIE-000"
reason = "Récrit pour dire ce que l’élève fait."
replaced-by = ["VIE-001"]
"#,
    )
    .with(&[crate::example::RETIRED_BEFORE]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let vanished_is_told = context.choices.level(&super::id_vanished::RULE).level != Level::Off;
    for (block, retired) in (0..).zip(&context.edition.retired) {
        for (position, replacement) in (0..).zip(&retired.replaced_by) {
            let id = replacement.as_str();
            let is_itself = *replacement == retired.id;
            let is_known = context.index.outcome_position(id).is_some()
                || (!is_itself && context.retirements.get(id).is_some())
                || (vanished_is_told && context.vanished(id).is_some());
            if id.is_empty() || context.sources.lost(id) || is_known {
                continue;
            }
            if context.unread.may_declare(&RULE, Part::Edition(&context.edition.folder)) {
                return;
            }
            let list = context.frame_place().key("retired").index(block);
            let place = list.clone().key("replaced-by").index(position);
            let finding = findings
                .add(place.clone())
                .subject(retired.id.as_str())
                .label("here")
                .and(list.key("id"), "retired", Vec::new())
                .value("id", retired.id.as_str())
                .value("replacement", id);
            let nearest = nearest_outcome(id, &context.index).filter(|_| !is_itself);
            if is_itself {
                finding.says("itself").help("help-itself").remove(Safety::Unsafe, place);
            } else if let Some(found) = nearest.as_deref().and_then(|id| context.index.outcome_position(id)) {
                let found = context.index.outcome(found);
                finding
                    .help("help-nearest")
                    .value("nearest", found.id.as_str())
                    .value("statement", found.statement.as_str())
                    .replace(Safety::Unsafe, place, format!("\"{}\"", found.id));
            }
        }
    }
}
