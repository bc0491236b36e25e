//! `edition-not-bumped`: an edition follows the one right before it.

use pdcn_model::{Edition, Level};
use pdcn_source::Problem;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Context, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "edition-not-bumped",
    category: Category::Edition,
    level: Level::Warning,
    fix: Some(Safety::Unsafe),
    bad: Example::file(
        "editions/2026-2027/edition.toml",
        r#"
id = "2026-2027"
title = "Parcours d’exemple"
status = "draft"
previous = "2026-2027"
license = "CC0-1.0"

stage = [{ id = "primary", title = "Primaire" }]
grade = [
    { id = "P1", title = "1re année", short = "1re", stage = "primary", cycle = "1er cycle", age = 6 },
    { id = "P2", title = "2e année", short = "2e", stage = "primary", cycle = "1er cycle", age = 7 },
]
strand = [{ id = "VIE", title = "Vie privée" }]
competency = [{ id = "VIE-RENS", strand = "VIE", title = "Renseignements personnels" }]
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
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    for edition in &context.editions {
        // A key that was refused, or could not be read, has a finding of its own.
        let mut problems = context.problems.iter().filter(|problem| problem.place().file == edition.edition.file);
        let is_told = problems.any(|problem| {
            matches!(problem, Problem::Syntax { .. } | Problem::UnknownKey { .. })
                || problem.key_name().as_deref() == Some("previous")
        });
        if !is_told {
            check_edition(edition, findings);
        }
    }
}

fn check_edition(context: &EditionContext<'_>, findings: &mut Findings) {
    let edition = context.edition;
    // An edition whose id is not the name of its folder has a finding of its own.
    let is_sound = |edition: &Edition| !edition.id.is_empty() && edition.id.as_str() == edition.folder;
    if !is_sound(edition) {
        return;
    }
    let earlier = context.pathway.editions.iter().filter(|one| is_sound(one) && one.id.comes_before(&edition.id));
    let nearest = earlier.reduce(|nearest, one| if nearest.id.comes_before(&one.id) { one } else { nearest });
    let place = context.frame_place().key("previous");
    let (place, says) = match &edition.previous {
        // One that is not there has a finding of its own.
        Some(previous) if context.previous.is_none() && *previous != edition.id => return,
        Some(previous) if *previous == edition.id => (place, None),
        Some(previous) if edition.id.comes_before(previous) => (place, Some("later")),
        Some(previous) if nearest.is_some_and(|nearest| previous.comes_before(&nearest.id)) => (place, Some("between")),
        None if nearest.is_some() => (context.frame_place().key("id"), Some("forgotten")),
        Some(_) | None => return,
    };
    let mut finding = findings
        .add(place.clone())
        .subject(edition.id.as_str())
        .value("edition", edition.id.as_str())
        .value("previous", edition.previous.as_ref().map_or("", |previous| previous.as_str()));
    if let Some(says) = says {
        finding = finding.says(says);
    }
    let Some(nearest) = nearest else {
        // The first edition of all follows none.
        finding.label("here").help("help-first").remove(Safety::Unsafe, place);
        return;
    };
    finding = finding.value("nearest", nearest.id.as_str());
    let line = format!("previous = \"{}\"", nearest.id);
    if says == Some("forgotten") {
        finding.help("help-forgotten").add_line(Safety::Unsafe, context.frame_place().key("status"), line);
    } else {
        finding.label("here").replace(Safety::Unsafe, place, format!("\"{}\"", nearest.id));
    }
}
