//! `statement-too-short`: a statement says what the verb bears on.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::verb::first_verb;
use crate::{Category, Example, Field, OptionForm, Passage, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "statement-too-short",
    category: Category::Wording,
    level: Level::Warning,
    options: &[RuleOption { name: "min-words", form: OptionForm::Number }],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Évaluer."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Évaluer l’information d’un site."
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
    let n_words = passage.n_words_from(first_verb(passage).unwrap_or(0));
    let Some(limit) = passage.number(&RULE, "min-words").filter(|limit| n_words < *limit) else { return };
    findings.add(passage.place()).subject(passage.subject).label("here").value("words", n_words).value("limit", limit);
}
