//! `brand-name`: a statement names no brand, which may be gone next year.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, Documentation, Example, Field, Languages, Passage, Rule};

/// The list of brands.
const BRANDS: &str = "brand-name";

pub(crate) static RULE: Rule = Rule {
    id: "brand-name",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[BRANDS],
    french: Documentation {
        summary: "Un énoncé ne nomme aucune marque",
        what: "L’énoncé et la version de l’élève ne contiennent aucun nom de la liste brand-name : produits, services, entreprises.",
        why: "Un produit change de nom, d’âge d’accès ou disparaît d’une année à l’autre; l’apprentissage, lui, demeure.",
        mend: "Dire ce que l’outil fait (« un agent conversationnel ») et mettre le nom, s’il le faut, dans les exemples ou dans tools.toml.",
        allow: "Quand l’apprentissage porte sur cette marque elle-même, par exemple sur sa publicité.",
    },
    english: Documentation {
        summary: "A statement names no brand",
        what: "The statement and the pupil’s version hold no name of the list brand-name: products, services, companies.",
        why: "A product changes its name or its minimum age, or goes away, from one year to the next; the outcome stays.",
        mend: "Say what the tool does (“a chatbot”) and put the name, if need be, in the examples or in tools.toml.",
        allow: "When the outcome is about that very brand, its advertising for instance.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse de ChatGPT."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse d’un agent conversationnel."
learn = "P1"
master = "P2"
"#,
    ),
    check: Check::Passage(check),
};

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    if !matches!(passage.field, Field::Statement | Field::Pupil) {
        return;
    }
    for (_, tokens) in passage.hits(BRANDS) {
        findings
            .add(passage.place_of(passage.bytes(tokens.clone())))
            .subject(passage.subject)
            .label("here")
            .value("brand", passage.words(tokens));
    }
}
