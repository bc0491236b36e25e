//! `statement-too-short`: a statement says what the verb bears on.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::verb::first_verb;
use crate::{Category, Check, Documentation, Example, Field, Languages, OptionForm, Passage, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "statement-too-short",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[RuleOption {
        name: "min-words",
        form: OptionForm::Number,
        french: "nombre de mots qu’un énoncé a au moins, le verbe compris",
        english: "number of words that a statement has at least, with the verb",
    }],
    lists: &[],
    french: Documentation {
        summary: "Un énoncé dit sur quoi porte le verbe",
        what: "L’énoncé a au moins min-words mots. Un mot élidé (l’, d’) ne compte pas : « Évaluer l’information » a deux mots.",
        why: "Un énoncé très court vaut pour toutes les années et pour tout : il ne dit pas ce que l’élève de cette année fait de plus.",
        mend: "Ajouter l’objet, puis ce qui le précise : dans quoi, à l’aide de quoi, à quelle condition.",
        allow: "Quand le verbe dit tout à lui seul.",
    },
    english: Documentation {
        summary: "A statement says what the verb bears on",
        what: "The statement has at least min-words words, counted from the verb on: a verb and its object are enough (“Cite sources”), a verb alone is not (“Sort”, “Do not post”). An elided word (l’, d’) does not count.",
        why: "A verb alone holds for every grade and everything: it does not say what pupils of this grade do more.",
        mend: "Add the object, then what makes it precise: in what, with what, on what condition.",
        allow: "When the verb says it all.",
    },
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
    check: Check::Passage(check),
};

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    if passage.field != Field::Statement {
        return;
    }
    let n_words = passage.n_words_from(first_verb(passage).unwrap_or(0));
    let Some(limit) = passage.number(&RULE, "min-words").filter(|limit| n_words < *limit) else { return };
    findings.add(passage.place()).subject(passage.subject).label("here").value("words", n_words).value("limit", limit);
}
