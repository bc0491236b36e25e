//! `retired-id-back`: a retired id never comes back.

use pdcn_model::{Level, Outcome, Retirement};

use crate::check::Check;
use crate::finding::Findings;
use crate::history::FreeIds;
use crate::history::retired_place;
use crate::safety::Safety;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retired-id-back",
    category: Category::Edition,
    level: Level::Error,
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"

[[outcome]]
id = "VIE-000"
competency = "VIE-RENS"
statement = "Demander la permission avant de partager une photo."
learn = "P1"
master = "P2"
"#,
    )
    .with(crate::example::WITH_RETIRED),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"

[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Demander la permission avant de partager une photo."
learn = "P1"
master = "P2"
"#,
    )
    .with(crate::example::WITH_RETIRED),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let mut free_ids: Option<FreeIds> = None;
    for (position, outcome) in context.index.outcomes() {
        let id = outcome.id.as_str();
        let Some(retirement) = context.retirements.get(id) else { continue };
        if !context.index.is_first(position) {
            continue;
        }
        let file = context.sources.file(outcome.home.file).path.as_str();
        let free = free_ids.get_or_insert_with(|| FreeIds::new(context.pathway, context.sources));
        let free = free.take(outcome.id.strand(), file);
        // Retired this year, its block is most likely left over.
        let is_left_over = std::ptr::eq(retirement.first, context.edition);
        if is_left_over && let Some((gone, _)) = context.retired_for_another() {
            tell_exchanged(context, outcome, retirement, gone, findings);
            continue;
        }
        let finding = findings
            .add(context.outcome_place(outcome).key("id"))
            .subject(id)
            .label("here")
            .and(retired_place(retirement).key("id"), "retired", Vec::new())
            .value("id", id)
            .value("edition", retirement.first.id.as_str())
            .value("reason", retirement.retired.reason.as_str())
            .value("file", file)
            .value("free", free);
        if is_left_over {
            finding.says("left-over").help("help-left-over");
        }
    }
}

/// Tells of an id that is retired while its outcome is there, when another outcome went without being retired.
fn tell_exchanged(
    context: &EditionContext<'_>,
    outcome: &Outcome,
    retirement: &Retirement<'_>,
    gone: &Outcome,
    findings: &mut Findings,
) {
    let id_place = retired_place(retirement).key("id");
    findings
        .add(id_place.clone())
        .subject(outcome.id.as_str())
        .says("exchanged")
        .help("help-exchanged")
        .label("here-exchanged")
        .and(context.outcome_place(outcome).key("id"), "still-there", Vec::new())
        .value("id", outcome.id.as_str())
        .value("gone", gone.id.as_str())
        .value("statement", gone.statement.as_str())
        .replace(Safety::Unsafe, id_place, format!("\"{}\"", gone.id));
}
