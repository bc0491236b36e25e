//! `dead-resource`: every resource serves an outcome.

use foldhash::HashSet;
use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::renamed::{self, Fate};
use crate::unread::Part;
use crate::{Category, Context, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "dead-resource",
    category: Category::Reference,
    level: Level::Info,
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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

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
            .add(context.listed_place("resource", position).key("id"))
            .subject(id)
            .label("here")
            .value("id", id)
            .value("title", resource.title.as_str());
    }
}
