//! `newer-toml`: every TOML reader can read the files.

use pdcn_model::Level;
use pdcn_source::Problem;
use pdcn_toml::{NewerKind, NewerSyntax, Place};

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Context, Example, Reach, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "newer-toml",
    category: Category::Schema,
    level: Level::Warning,
    reach: Reach::File,
    fix: Some(Safety::Safe),
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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

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
