//! `unresolved-reference`: every grade, strand, competency, resource, topic, edition and tool that is named exists.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::Level;
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::renamed::{self, Fate};
use crate::safety::Safety;
use crate::unresolved::{Unresolved, unresolved};
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unresolved-reference",
    category: Category::Reference,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVLA"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// Places that are shown besides the first one.
const SHOWN: usize = 4;

fn check(context: &Context<'_>, findings: &mut Findings) {
    let mut unused: HashMap<(&str, &str), bool> = HashMap::new();
    let (tools, others): (Vec<Unresolved<'_>>, Vec<Unresolved<'_>>) = unresolved(context, &RULE)
        .into_iter()
        .partition(|told| told.kind == "tool" && context.pathway.tools.is_empty());
    tell_no_tools(context, &tools, findings);
    for told in others {
        // What was renamed where it is declared is one slip, however many use the old name; else each use is one.
        let is_renamed = told.uses.len() > 1
            && (matches!(told.fate, Some((Fate::Renamed(_) | Fate::Perhaps(_), _)))
                || *unused.entry((told.kind, told.edition)).or_insert_with(|| {
                    let edition = context.pathway.edition(told.edition);
                    edition.is_some_and(|edition| renamed::has_unused(edition, told.kind))
                }));
        if is_renamed {
            tell(&told, &told.uses, findings);
        } else {
            told.uses.chunks(1).for_each(|uses| tell(&told, uses, findings));
        }
    }
}

/// Tells once that there are no tools at all, for all that name one.
fn tell_no_tools(context: &Context<'_>, tools: &[Unresolved<'_>], findings: &mut Findings) {
    let mut uses = tools.iter().flat_map(|told| &told.uses).map(|(place, _)| place.clone());
    let file = context.sources.number_of("tools.toml");
    let Some(place) = file.map(Place::file).or_else(|| uses.next()) else { return };
    let names: Vec<&str> = tools.iter().map(|told| told.name).collect();
    if names.is_empty() {
        return;
    }
    let mut finding = findings.add(place).says("no-tools").help("help-no-tools").value("names", names.join(", "));
    for place in uses.by_ref().take(SHOWN) {
        finding = finding.and(place, "here", Vec::new());
    }
    finding.unlabelled(uses.count());
}

fn tell(told: &Unresolved<'_>, uses: &[(Place, &str)], findings: &mut Findings) {
    let Some(((first, subject), others)) = uses.split_first() else { return };
    let mut finding = findings.add(first.clone()).subject(*subject).label("here");
    finding = finding.value("kind", told.kind).value("name", told.name).value("known", told.known.as_str());
    for (place, _) in others.iter().take(SHOWN) {
        finding = finding.and(place.clone(), "here", Vec::new());
    }
    finding = finding.unlabelled(others.len().saturating_sub(SHOWN));
    if let Some((fate, before)) = &told.fate {
        finding = finding.value("before", *before);
        match fate {
            Fate::Renamed(new) => {
                finding = finding.help("help-renamed").value("nearest", *new);
                for (place, _) in uses {
                    finding = finding.replace(Safety::Unsafe, place.clone(), format!("\"{new}\""));
                }
            }
            Fate::Perhaps(new) => drop(finding.help("help-perhaps").value("nearest", *new)),
            Fate::Gone => drop(finding.help("help-gone")),
        }
        return;
    }
    if told.kind == "tool" && pdcn_model::fold::is_none(told.name) {
        finding.help("help-no-tool");
        return;
    }
    match &told.nearest {
        Some(nearest) => {
            finding = finding.help("help-nearest").value("nearest", nearest.as_str());
            for (place, _) in uses {
                finding = finding.rewrite_name(place.clone(), told.name, nearest);
            }
        }
        None if told.known.is_empty() => {
            finding.help("help-none");
        }
        None => {}
    }
}
