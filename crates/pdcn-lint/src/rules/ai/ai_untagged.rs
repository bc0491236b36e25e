//! `ai-untagged`: a statement that speaks of AI counts as AI.

use std::ops::Range;

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, Example, Field, Passage, Rule};

/// The list of words that speak of AI.
const WORDS: &str = "ai-word";

pub(crate) static RULE: Rule = Rule {
    id: "ai-untagged",
    category: Category::Ai,
    level: Level::Warning,
    lists: &[WORDS],
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel à ne pas confier à une IA."
learn = "P1"
master = "P2"
aligns = ["cadre-1:A1"]
"#,
    ),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel à ne pas confier à une IA."
learn = "P1"
master = "P2"
aligns = ["cadre-ia:B1"]
"#,
    )
    .with(&[(
        "frameworks/cadre-ia.toml",
        r#"
id = "cadre-ia"
title = "Cadre sur l’IA"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"
ai = true
code = [{ id = "B1" }]
"#,
    )]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let context = passage.context;
    let own = context.pathway.settings.language.as_str();
    let (Some(outcome), Field::Statement, true) = (passage.outcome, passage.field, passage.language == own) else {
        return;
    };
    // AI is in capitals; « ai » is a pair of vowels, or a verb.
    let told = |words: &Range<usize>| !passage.is_small(words);
    let Some((_, words)) = passage.hits(WORDS).find(|(_, words)| told(words)) else { return };
    let position = context.index.outcome_position(outcome.id.as_str());
    // An outcome without id or of a competency that does not exist has a finding of its own.
    let known = position.filter(|_| context.index.competency(outcome.competency.as_str()).is_some());
    if known.is_some_and(|position| context.ai_tie(position).is_none()) && context.knows_ai(&RULE) {
        findings
            .add(passage.place_of(passage.bytes(words.clone())))
            .subject(passage.subject)
            .label("here")
            .value("id", passage.subject)
            .value("word", passage.words(words))
            .value("competency", outcome.competency.as_str())
            .and(context.outcome_place(outcome).key("competency"), "competency", Vec::new());
    }
}
