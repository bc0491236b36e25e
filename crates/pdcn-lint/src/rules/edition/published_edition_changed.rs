//! `published-edition-changed`: what was published stays as it was.

use foldhash::HashSet;
use pdcn_model::{EditionStatus, Level, in_edition};
use pdcn_toml::{FileNumber, Place};

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Context, Example, Finding, RULES, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "published-edition-changed",
    category: Category::Edition,
    level: Level::Error,
    fix: Some(Safety::Safe),
    bad: Example::file(
        "editions/2025-2026/edition.toml",
        r#"
id = "2025-2026"
title = "Parcours d’exemple"
status = "published"
seal = "0123456789abcdef"
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
        "editions/2025-2026/edition.toml",
        r#"
id = "2025-2026"
title = "Parcours d’exemple"
status = "published"
seal = "30057fca49d3c4c6"
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

pub(crate) const CHECK: Check = Check::PathwayThen(check, hold_back);

fn check(context: &Context<'_>, findings: &mut Findings) {
    // What was not read as it is written has a finding of its own, and another seal.
    let path = |file: FileNumber| context.sources.file(file).path.as_str();
    let lost = context.problems.iter().filter(|problem| problem.loses_something());
    let faulty: HashSet<&str> = lost.filter_map(|problem| folder(path(problem.place().file))).collect();
    for edition in &context.pathway.editions {
        let is_published = edition.status == EditionStatus::Published;
        let was_sealed = edition.status == EditionStatus::Superseded && edition.seal.is_some();
        if edition.status == EditionStatus::Draft && edition.seal.is_some() {
            let frame = Place::file(edition.file);
            findings
                .add(frame.clone().key("seal"))
                .subject(edition.id.as_str())
                .level(Level::Warning)
                .says("draft")
                .help("help-draft")
                .label("seal-draft")
                .and(frame.key("status"), "status-draft", Vec::new())
                .value("edition", edition.id.as_str());
            continue;
        }
        if !(is_published || was_sealed) || faulty.contains(edition.folder.as_str()) {
            continue;
        }
        let now = edition.content_seal();
        let frame = Place::file(edition.file);
        match &edition.seal {
            Some(seal) if *seal == now => {}
            Some(seal) => {
                let place = frame.clone().key("seal");
                findings
                    .add(place)
                    .subject(edition.id.as_str())
                    .label("seal")
                    .and(frame.key("status"), "status", Vec::new())
                    .value("edition", edition.id.as_str())
                    .value("seal", seal.as_str())
                    .value("now", now.as_str());
            }
            None => {
                let place = frame.key("status");
                findings
                    .add(place.clone())
                    .subject(edition.id.as_str())
                    .level(Level::Info)
                    .says("unsealed")
                    .help("help-unsealed")
                    .label("status")
                    .value("edition", edition.id.as_str())
                    .value("now", now.as_str())
                    .add_line(Safety::Safe, place, format!("seal = \"{now}\""))
                    .after_others();
            }
        }
    }
}

/// Takes back the seals of editions that have errors, or are not known to have none: mending them would break the seal.
fn hold_back(context: &Context<'_>, findings: &mut [Finding]) {
    let all_ran = RULES
        .iter()
        .filter(|rule| rule.level == Level::Error)
        .all(|rule| context.choices.level(rule).level != Level::Off);
    let seals: Vec<usize> =
        (0..findings.len()).filter(|at| findings[*at].rule == &RULE && findings[*at].fix.is_some()).collect();
    for at in seals {
        let Some(file) = findings[at].labels.first().map(|label| label.place.file) else { continue };
        let Some(edition) = context.pathway.editions.iter().find(|edition| edition.file == file) else { continue };
        let is_own = |finding: &&Finding| {
            let place = finding.labels.first().map(|label| &label.place);
            place.is_some_and(|place| edition.has_file(&context.sources.file(place.file).path))
        };
        let is_error = |finding: &&Finding| finding.level == Level::Error || finding.rule.level == Level::Error;
        let others = findings.iter().filter(|finding| finding.rule != &RULE);
        let n_errors = others.filter(is_error).filter(is_own).count();
        let is_linted = context.editions.iter().any(|linted| linted.edition.id == edition.id);
        let part = if n_errors > 0 {
            "help-unsealed-errors"
        } else if !is_linted || !all_ran || !context.unread.is_nothing() {
            "help-unsealed-unchecked"
        } else {
            continue;
        };
        findings[at].fix = None;
        if let Some(help) = &mut findings[at].help {
            help.part = Some(part);
            help.values.push(("count", n_errors.into()));
        }
    }
}

/// The folder under `editions/` that a path lies in.
fn folder(path: &str) -> Option<&str> {
    in_edition(path).map(|(folder, _)| folder)
}
