//! `unverifiable-qualifier`: how well something is done comes with a criterion.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, Documentation, Example, Field, Languages, Passage, Rule};

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
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[QUALIFIER, CRITERION, NEGATION, OTHER],
    french: Documentation {
        summary: "Une façon de faire se dit avec un critère",
        what: "L’énoncé ne qualifie pas l’action par un mot que rien ne vérifie (efficacement, correctement, de façon responsable), à moins de donner aussi un critère : « selon la norme de l’école », « à l’aide d’une grille ».",
        why: "Deux personnes n’entendent pas la même chose par « correctement »; sans critère, l’étoile ne veut pas dire la même chose d’une classe à l’autre.",
        mend: "Retirer le mot, ou dire à quoi on voit que c’est bien fait.",
        allow: "Quand le critère est dans un autre document que l’école connaît.",
    },
    english: Documentation {
        summary: "How well something is done comes with a criterion",
        what: "The statement does not qualify the action by a word that nothing verifies (effectively, correctly, responsibly), unless it gives a criterion too: “according to the school’s rule”, “using a checklist”. What is quoted, denied, or said of something else than the action (“a device that works properly”) is not meant.",
        why: "Two people do not mean the same by “correctly”; without a criterion the star does not mean the same from class to class.",
        mend: "Take the word out, or say what shows that it is well done.",
        allow: "When the criterion is in another document that the school knows.",
    },
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
    check: Check::Passage(check),
};

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
