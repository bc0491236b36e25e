//! `retired-id-back`: a retired id never comes back.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::history::FreeIds;
use crate::history::retired_place;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retired-id-back",
    category: Category::Edition,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Un identifiant retiré ne revient jamais",
        what: "Aucun apprentissage ne porte un identifiant des blocs [[retired]] de son édition ou de celles d’avant.",
        why: "Les dossiers des élèves et les plans des écoles gardent l’ancien sens de l’identifiant : le reprendre les rend faux.",
        mend: "Donner à l’apprentissage un identifiant libre (un est proposé). S’il n’aurait pas dû être retiré, enlever le bloc [[retired]] de l’édition en cours.",
        allow: "Jamais.",
    },
    english: Documentation {
        summary: "A retired id never comes back",
        what: "No outcome has an id of the [[retired]] blocks of its edition or of those before it.",
        why: "Records of pupils and school plans keep the old meaning of the id: to take it up again makes them wrong.",
        mend: "Give the outcome a free id (one is offered). If it should not have been retired, take the [[retired]] block out of the present edition.",
        allow: "Never.",
    },
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
    check: Check::Edition(check),
};

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
