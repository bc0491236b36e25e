//! `unknown-retirement`: what is retired was there once.

use pdcn_model::{EditionIndex, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::suggest::nearest_outcome;
use crate::unread::Part;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-retirement",
    category: Category::Edition,
    level: Level::Warning,
    since: "0.2.0",
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
id = "VIE-077"
reason = "Trop large."
"#,
    ),
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
reason = "Trop large."
"#,
    )
    .with(&[crate::example::RETIRED_BEFORE]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    // What was retired by the first edition of a pathway was there before the pathway was data. Nor is it known what was in the
    // editions before those that the pathway still has.
    let Some(before) = context.pathway.whole_past(context.edition) else { return };
    if context.edition.retired.is_empty() {
        return;
    }
    let was_there = |id: &str| before.iter().any(|edition| edition.knows(id));
    let previous = before.first().map(|edition| EditionIndex::new(edition));
    for (block, retired) in (0..).zip(&context.edition.retired) {
        let id = retired.id.as_str();
        let is_here = context.index.outcome_position(id).is_some();
        if id.is_empty() || is_here || was_there(id) || context.sources.lost(id) {
            continue;
        }
        // It may be in what could not be read of an edition before.
        if before.iter().any(|edition| context.unread.may_use(&RULE, Part::Edition(&edition.folder))) {
            return;
        }
        let finding = findings
            .add(context.frame_place().key("retired").index(block).key("id"))
            .subject(id)
            .label("here")
            .value("id", id)
            .value("edition", context.edition.id.as_str());
        let nearest = previous.as_ref().and_then(|previous| nearest_outcome(id, previous));
        if let Some(nearest) = nearest.filter(|nearest| context.index.outcome_position(nearest).is_none()) {
            finding.help("help-nearest").value("nearest", nearest);
        }
    }
}
