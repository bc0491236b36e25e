//! `newer-toml`: every TOML reader can read the files.

use pdcn_model::Level;
use pdcn_source::Problem;
use pdcn_toml::{NewerKind, NewerSyntax, Place};

use crate::finding::{Findings, Safety};
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "newer-toml",
    category: Category::Schema,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Safe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Le fichier se lit aussi avec un outil qui en reste à TOML 1.0",
        what: "Aucune écriture arrivée avec TOML 1.1 : une table entre accolades sur plusieurs lignes, avec un commentaire ou avec une virgule après la dernière clé; \\e ou \\xHH dans un texte; une heure sans secondes. Un fichier donne un seul constat, qui montre chaque endroit.",
        why: "Ce programme les lit, mais bien d’autres (éditeurs, langages, services en ligne) refusent tout le fichier au premier de ces signes.",
        mend: "Écrire la même chose à l’ancienne : « pdcn lint --fix » le fait, sauf quand un commentaire serait perdu.",
        allow: "Quand tous les outils qui lisent le parcours connaissent TOML 1.1.",
    },
    english: Documentation {
        summary: "The file can also be read by a tool that knows only TOML 1.0",
        what: "Nothing that came with TOML 1.1: a table in braces over several lines, with a comment, or with a comma after its last key; \\e or \\xHH in a text; a time without seconds. A file gives one finding, which shows each place.",
        why: "This program reads them, but many others (editors, languages, online services) refuse the whole file at the first of these signs.",
        mend: "Write the same in the old way: `pdcn lint --fix` does, unless a comment would be lost.",
        allow: "When all the tools that read the pathway know TOML 1.1.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"
prerequisite = [{
    id = "VIE-001",
    strength = "helpful",
    reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop.",
}]
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Il faut savoir ce qu’est un renseignement personnel pour en repérer un de trop."
"#,
    ),
    check: Check::Pathway(check),
};

/// How many places of a file are shown.
const MAX_LABELS: usize = 12;

fn check(context: &Context<'_>, findings: &mut Findings) {
    for problem in context.problems {
        let Problem::NewerToml { file, uses } = problem else { continue };
        let place = |one: &NewerSyntax| Place::bytes(*file, one.bytes.clone());
        let Some((first, others)) = uses.split_first() else { continue };
        let mut finding = findings.add(place(first)).label(part(first.kind)).value("count", uses.len());
        for one in others.iter().take(MAX_LABELS - 1) {
            finding = finding.and(place(one), part(one.kind), Vec::new());
        }
        finding = finding.unlabelled(uses.len().saturating_sub(MAX_LABELS));
        let edits: Option<Vec<_>> = uses.iter().map(|one| one.older.as_ref()).collect();
        let Some(edits) = edits else {
            finding.help("help-comment");
            continue;
        };
        for (bytes, older) in edits.into_iter().flatten() {
            finding = finding.replace(Safety::Safe, Place::bytes(*file, bytes.clone()), older.as_str());
        }
    }
}

/// The part of the rule's text that says what is newer.
fn part(kind: NewerKind) -> &'static str {
    match kind {
        NewerKind::SpreadTable => "spread-table",
        NewerKind::TrailingComma => "trailing-comma",
        NewerKind::Escape => "escape",
        NewerKind::NoSeconds => "no-seconds",
    }
}
