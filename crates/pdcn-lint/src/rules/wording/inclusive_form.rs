//! `inclusive-form`: both genders are written in full.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::words::inclusive::shortened;
use crate::{Category, Check, Documentation, Example, Languages, Passage, Rule};

/// The endings of shortened feminines.
const SUFFIXES: &str = "inclusive-suffix";

pub(crate) static RULE: Rule = Rule {
    id: "inclusive-form",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Only(&["fr"]),
    fix: None,
    options: &[],
    lists: &[SUFFIXES],
    french: Documentation {
        summary: "Le féminin s’écrit au complet, ou se contourne",
        what: "Aucun mot ne porte un féminin abrégé : « étudiant(e)s », « étudiant·e », « étudiant.e.s », « étudiant-e-s », « citoyen/ne ».",
        why: "Ces formes se lisent mal à voix haute, gênent les lecteurs d’écran et les élèves qui apprennent à lire.",
        mend: "Prendre un mot épicène (« l’élève », « la personne ») ou écrire les deux mots au complet (« l’étudiante ou l’étudiant »).",
        allow: "Dans un titre que l’on cite tel quel.",
    },
    english: Documentation {
        summary: "Both genders are written in full, or avoided",
        what: "No word has a shortened feminine: « étudiant(e)s », « étudiant·e », « étudiant.e.s », « étudiant-e-s », « citoyen/ne ». For texts in French.",
        why: "Such forms are hard to read aloud, and get in the way of screen readers and of pupils who learn to read.",
        mend: "Take a word that is the same for both (« l’élève », « la personne »), or write both words in full.",
        allow: "In a title that is quoted as it is.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Comparer la réponse d’un(e) élève à celle d’une IA."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Comparer la réponse d’une personne à celle d’une IA."
learn = "P1"
master = "P2"
"#,
    ),
    check: Check::Passage(check),
};

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let is_suffix = |suffix: &str| passage.list(SUFFIXES).is_some_and(|list| list.iter().any(|one| one.text == suffix));
    for bytes in shortened(passage.text, is_suffix) {
        let word = &passage.text[bytes.clone()];
        findings.add(passage.place_of(bytes)).subject(passage.subject).label("here").value("word", word);
    }
}
