//! `statement-length`: a statement is short enough to be read in one breath.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, Documentation, Example, Field, Languages, OptionForm, Passage, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "statement-length",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[
        RuleOption {
            name: "max-words",
            form: OptionForm::Number,
            french: "nombre de mots à partir duquel un énoncé de plus est un avertissement",
            english: "number of words that a statement may have without a warning",
        },
        RuleOption {
            name: "error-words",
            form: OptionForm::Number,
            french: "nombre de mots qu’un énoncé ne dépasse jamais : au-delà, c’est une erreur; 0 pour aucune",
            english: "number of words that a statement never exceeds: beyond, it is an error; 0 for none",
        },
    ],
    lists: &[],
    french: Documentation {
        summary: "Un énoncé se lit d’un souffle",
        what: "L’énoncé n’a pas plus de mots que max-words; au-delà de error-words, s’il n’est pas 0, c’est une erreur. Un mot élidé (l’, d’) ne compte pas.",
        why: "Un énoncé long cache souvent deux apprentissages, et ne tient pas dans un tableau imprimé.",
        mend: "Garder le verbe et son objet; mettre les précisions dans les exemples, ou scinder l’énoncé.",
        allow: "Quand chaque mot est nécessaire et que le comité a retenu cette formulation.",
    },
    english: Documentation {
        summary: "A statement can be read in one breath",
        what: "The statement has no more words than max-words; beyond error-words, unless that is 0, it is an error. An elided word (l’, d’) does not count.",
        why: "A long statement often hides two outcomes, and does not fit in a printed table.",
        mend: "Keep the verb and its object; put details in the examples, or split the statement.",
        allow: "When each word is needed and the committee has chosen this wording.",
    },
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
    check: Check::Passage(check),
};

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
