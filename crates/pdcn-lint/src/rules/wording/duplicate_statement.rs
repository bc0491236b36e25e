//! `duplicate-statement`: no two outcomes of an edition say the same.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Level, Outcome};

use crate::check::Check;
use crate::finding::Findings;
use crate::similar::said;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate-statement",
    category: Category::Wording,
    level: Level::Error,
    compares_statements: true,
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
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

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer un stéréotype dans une image produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let mut first_with: HashMap<u64, &Outcome> = HashMap::with_capacity(context.edition.outcomes.len());
    let mut first_in: HashMap<(&str, u64), &Outcome> = HashMap::new();
    for (shape, outcome) in context.shapes().iter().zip(&context.edition.outcomes) {
        let first = if shape.is_empty() { outcome } else { first_with.entry(shape.text).or_insert(outcome) };
        if !std::ptr::eq(first, outcome) {
            add(context, outcome, first, None, findings);
            continue;
        }
        for (language, translation) in &outcome.translation {
            let (language, statement) = (language.as_str(), &translation.statement);
            if !statement.contains(char::is_alphanumeric) {
                continue;
            }
            if *statement == outcome.statement {
                add_untranslated(context, outcome, language, findings);
                continue;
            }
            let first = *first_in.entry((language, said(statement))).or_insert(outcome);
            if !std::ptr::eq(first, outcome) {
                add(context, outcome, first, Some(language), findings);
            }
        }
    }
}

/// Tells of a statement that is its own translation: which of both is in the wrong language, the year before may tell.
fn add_untranslated(context: &EditionContext<'_>, outcome: &Outcome, language: &str, findings: &mut Findings) {
    let statement = context.outcome_place(outcome).key("statement");
    let translation = context.outcome_place(outcome).key("translation").key(language.to_owned()).key("statement");
    let old = context.previous.as_ref().and_then(|old| Some(old.outcome(old.outcome_position(outcome.id.as_str())?)));
    let is_new = old.is_some_and(|old| old.statement != outcome.statement);
    let (place, other) = if is_new { (statement, translation) } else { (translation, statement) };
    let finding = findings.add(place).subject(outcome.id.as_str()).level(Level::Warning).says("untranslated");
    let finding = finding.help("help-untranslated").label("again").and(other, "same", Vec::new());
    drop(finding.value("id", outcome.id.as_str()).value("language", language));
}

/// Says so, unless the two have one id: then an outcome stands twice in the edition, and `duplicate-id` says that.
fn add(
    context: &EditionContext<'_>,
    outcome: &Outcome,
    first: &Outcome,
    language: Option<&str>,
    findings: &mut Findings,
) {
    if outcome.id == first.id {
        return;
    }
    let place = |outcome: &Outcome| {
        let place = context.outcome_place(outcome);
        let place = match language {
            Some(language) => place.key("translation").key(language.to_owned()),
            None => place,
        };
        place.key("statement")
    };
    let strand = |outcome: &Outcome| context.index.competency(outcome.competency.as_str()).map(|one| &one.strand);
    let is_error = language.is_none() && strand(outcome) == strand(first);
    let finding = findings
        .add(place(outcome))
        .subject(outcome.id.as_str())
        .level(if is_error { Level::Error } else { Level::Warning })
        .label("again")
        .value("id", outcome.id.as_str())
        .value("first", first.id.as_str())
        .and(place(first), "first", Vec::new());
    if let Some(language) = language {
        finding.says("translated").help("translation").value("language", language);
    } else if let Some(new) = [outcome, first].into_iter().find(|one| context.is_new(one)) {
        finding.help("help-new").value("new", new.id.as_str());
    }
}
