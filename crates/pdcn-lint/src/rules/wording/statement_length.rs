//! `statement-length`: a statement is short enough to be read in one breath.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, Example, Field, OptionForm, Passage, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "statement-length",
    category: Category::Wording,
    level: Level::Warning,
    options: &[
        RuleOption { name: "max-words", form: OptionForm::Number },
        RuleOption { name: "error-words", form: OptionForm::Number },
    ],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA à propos d’un sujet vu en classe pendant la semaine, à partir du manuel, du cahier, du dictionnaire ou d’un site proposé."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA à propos d’un sujet vu en classe."
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
    let n_words = passage.n_words();
    let limit = |name| passage.number(&RULE, name).filter(|limit| *limit > 0 && n_words > *limit);
    let (limit, level) = match (limit("error-words"), limit("max-words")) {
        (Some(limit), _) => (limit, Level::Error),
        (None, Some(limit)) => (limit, Level::Warning),
        (None, None) => return,
    };
    findings
        .add(passage.place())
        .subject(passage.subject)
        .level(level)
        .label("here")
        .value("words", n_words)
        .value("limit", limit);
}
