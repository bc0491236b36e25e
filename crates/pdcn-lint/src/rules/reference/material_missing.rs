//! `material-missing`: what an example rests on is there to be had.

use foldhash::HashSet;
use pdcn_model::{EditionStatus, Level, Outcome};

use crate::check::Check;
use crate::finding::Findings;
use crate::refused::Refused;
use crate::{Category, Context, EditionContext, Example, Rule};

/// The words by which an example announces material.
const WORDS: &str = "material-word";

pub(crate) static RULE: Rule = Rule {
    id: "material-missing",
    category: Category::Reference,
    level: Level::Info,
    since: "0.2.0",
    lists: &[WORDS],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
examples = ["Souligner l’erreur dans une réponse inventée."]
"#,
    )
    .with(&[FRAME]),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
resources = ["reponses"]
examples = ["Souligner l’erreur dans une réponse inventée."]
"#,
    )
    .with(&[FRAME]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// The frame of the edition with a resource that holds its content.
const FRAME: (&str, &str) = (
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
    { id = "P3", title = "3e année", short = "3e", stage = "primary", cycle = "2e cycle", age = 8 },
]
strand = [{ id = "IA", title = "Intelligence artificielle" }, { id = "VIE", title = "Vie privée" }]
competency = [
    { id = "IA-EVAL", strand = "IA", title = "Évaluer", ai = true },
    { id = "VIE-RENS", strand = "VIE", title = "Renseignements personnels" },
]

[[resource]]
id = "reponses"
title = "Trois réponses d’une machine"
kind = "fiche"

[[resource.content]]
list = ["Le castor pond des œufs.", "Montréal est une île.", "Deux et deux font cinq."]
"#,
);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let refused = Refused::new(context);
    for edition in context.editions.iter().filter(|one| one.edition.status != EditionStatus::Superseded) {
        let resources = &edition.edition.resources;
        // A pathway whose resources hold nothing themselves has its material elsewhere.
        if !resources.iter().any(|resource| !resource.content.is_empty()) {
            continue;
        }
        for (position, resource) in (0..).zip(resources).filter(|(_, resource)| !resource.is_at_hand()) {
            let place = edition.listed_place("resource", position);
            if !refused.may_hide(&place) {
                let finding = findings.add(place.key("title")).subject(resource.id.as_str()).says("resource");
                let finding = finding.label("here-resource").help("help-resource");
                finding.value("id", resource.id.as_str()).value("title", resource.title.as_str());
            }
        }
        let at_hand = resources.iter().filter(|resource| resource.is_at_hand());
        let at_hand: HashSet<&str> = at_hand.map(|resource| resource.id.as_str()).collect();
        for (_, outcome) in edition.index.outcomes() {
            let has_some = outcome.resources.iter().any(|resource| at_hand.contains(resource.as_str()));
            if !has_some && !refused.may_hide(&edition.outcome_place(outcome).key("resources")) {
                check_outcome(edition, outcome, findings);
            }
        }
    }
}

/// Finds the first words of the examples that announce material: one finding is enough to look for it.
fn check_outcome(context: &EditionContext<'_>, outcome: &Outcome, findings: &mut Findings) {
    let lexicon = context.lexicons.of(context.pathway.settings.language.as_str());
    for (position, example) in (0..).zip(&outcome.examples) {
        let tokens = lexicon.tokens(example);
        let hits = lexicon.hits(&tokens);
        let Some(hit) = hits.iter().find(|hit| lexicon.entry(hit, WORDS).is_some()) else { continue };
        let bytes =
            tokens.get(hit.tokens.clone()).and_then(|words| Some(words.first()?.bytes.start..words.last()?.bytes.end));
        let Some(bytes) = bytes else { continue };
        let words = example.get(bytes.clone()).unwrap_or_default().to_owned();
        findings
            .add(context.outcome_place(outcome).key("examples").index(position).within(bytes))
            .subject(outcome.id.as_str())
            .label("here")
            .value("id", outcome.id.as_str())
            .value("words", words);
        return;
    }
}
