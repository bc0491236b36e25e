//! `vague-verb`: a statement says something that can be seen.

use std::ops::Range;

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::verb::first_verb;
use crate::{Category, Example, Field, Passage, Rule};

/// The verbs that cannot be seen.
pub(super) const VAGUE: &str = "vague-verb";

pub(crate) static RULE: Rule = Rule {
    id: "vague-verb",
    category: Category::Wording,
    level: Level::Warning,
    lists: &[VAGUE],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Comprendre comment une IA produit une réponse."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Expliquer comment une IA produit une réponse."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    if passage.field != Field::Statement {
        return;
    }
    let verb = first_verb(passage);
    let is_first = |tokens: &Range<usize>| tokens.start == 0 || verb.is_some_and(|verb| tokens.contains(&verb));
    let found = passage.hits(VAGUE).find(|(_, tokens)| is_first(tokens));
    let Some((word, tokens)) = found else { return };
    findings
        .add(passage.place_of(passage.bytes(tokens.clone())))
        .subject(passage.subject)
        .label("here")
        .value("verb", passage.words(tokens))
        .value("better", word.prefer.join(", "));
}
