//! `dead-resource`: every resource serves an outcome.

use foldhash::HashSet;
use pdcn_model::Level;

use crate::finding::Findings;
use crate::renamed::{self, Fate};
use crate::unread::Part;
use crate::{Category, Check, Context, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "dead-resource",
    category: Category::Reference,
    level: Level::Info,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque ressource sert à un apprentissage",
        what: "Chaque ressource déclarée dans edition.toml est nommée par au moins un apprentissage de l’édition (« resources »).",
        why: "Une affiche ou une capsule que rien ne nomme n’est trouvée par personne, et continue d’être imprimée, traduite et vérifiée.",
        mend: "La nommer dans les apprentissages qu’elle soutient, ou la retirer de edition.toml.",
        allow: "Quand la ressource s’adresse au personnel et accompagne tout le parcours, non un apprentissage.",
    },
    english: Documentation {
        summary: "Each resource serves an outcome",
        what: "Each resource that edition.toml declares is named by at least one outcome of the edition (`resources`).",
        why: "A poster or a video that nothing names is found by nobody, and goes on being printed, translated and checked.",
        mend: "Name it in the outcomes that it supports, or take it out of edition.toml.",
        allow: "When the resource is for staff and goes with the whole pathway, not with an outcome.",
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
"#,
    ),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
resources = ["affiche-ia"]
"#,
    ),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    context.editions.iter().for_each(|edition| check_edition(edition, findings));
}

/// How many names of nothing are looked for in the edition before.
const MAX_UNKNOWN: usize = 20;

fn check_edition(context: &EditionContext<'_>, findings: &mut Findings) {
    let outcomes = &context.edition.outcomes;
    let named = outcomes.iter().flat_map(|outcome| &outcome.resources).map(pdcn_model::ResourceId::as_str);
    let named: HashSet<&str> = named.collect();
    let idle: Vec<_> =
        (0..).zip(&context.edition.resources).filter(|(_, one)| !named.contains(one.id.as_str())).collect();
    let declared: HashSet<&str> = context.edition.resources.iter().map(|one| one.id.as_str()).collect();
    let mut unknown: Vec<&str> = named.difference(&declared).copied().collect();
    unknown.sort_unstable();
    unknown.truncate(MAX_UNKNOWN);
    // What could not be read may name any of them.
    if idle.is_empty() || context.unread.may_use(&RULE, Part::Edition(&context.edition.folder)) {
        return;
    }
    for (position, resource) in idle {
        let id = resource.id.as_str();
        // Under another id, the outcomes name it still: `unresolved-reference` says so.
        let is_it = |old: &str| {
            renamed::fate(context.pathway, context.edition, "resource", old)
                .is_some_and(|(fate, _)| matches!(fate, Fate::Renamed(new) | Fate::Perhaps(new) if new == id))
        };
        if id.is_empty() || unknown.iter().any(|old| is_it(old)) {
            continue;
        }
        findings
            .add(context.frame_place().key("resource").index(position).key("id"))
            .subject(id)
            .label("here")
            .value("id", id)
            .value("title", resource.title.as_str());
    }
}
