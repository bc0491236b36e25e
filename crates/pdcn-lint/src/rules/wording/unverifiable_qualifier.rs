//! `unverifiable-qualifier`: how well something is done comes with a criterion.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, Example, Field, Passage, Rule};

/// Qualifiers that nothing verifies.
const QUALIFIER: &str = "unverifiable-qualifier";
/// Words that give a criterion.
const CRITERION: &str = "criterion";
/// Words that deny.
const NEGATION: &str = "negation";
/// Words after which something else than the action is qualified: `un programme qui fonctionne correctement`.
const OTHER: &str = "other-clause";
/// How many words before the qualifier the verb may be denied: `qui ne s’exécute pas correctement`.
const REACH: usize = 8;

pub(crate) static RULE: Rule = Rule {
    id: "unverifiable-qualifier",
    category: Category::Wording,
    level: Level::Info,
    lists: &[QUALIFIER, CRITERION, NEGATION, OTHER],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Utiliser efficacement un agent conversationnel."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Utiliser un agent conversationnel selon la règle de la classe."
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
    let is_denied = |at: usize| {
        let mut denials = passage.hits(NEGATION).map(|(_, negation)| negation.start);
        denials.any(|denial| denial > 0 && denial < at && denial + REACH >= at)
    };
    let is_of_other = |at: usize| passage.hits(OTHER).any(|(_, other)| other.start < at);
    let is_meant = |at: usize| !passage.is_quoted(at) && !is_denied(at) && !is_of_other(at);
    let told = passage.hits(QUALIFIER).find(|(_, tokens)| is_meant(tokens.start));
    let Some((_, tokens)) = told else { return };
    if passage.hits(CRITERION).next().is_some() {
        return;
    }
    findings
        .add(passage.place_of(passage.bytes(tokens.clone())))
        .subject(passage.subject)
        .label("here")
        .value("words", passage.words(tokens));
}
