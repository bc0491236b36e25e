//! `vague-verb`: a statement says something that can be seen.

use std::ops::Range;

use pdcn_model::Level;

use crate::finding::Findings;
use crate::verb::first_verb;
use crate::{Category, Check, Documentation, Example, Field, Languages, Passage, Rule};

/// The verbs that cannot be seen.
pub(super) const VAGUE: &str = "vague-verb";

pub(crate) static RULE: Rule = Rule {
    id: "vague-verb",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[VAGUE],
    french: Documentation {
        summary: "Le verbe d’un énoncé dit quelque chose qui se voit",
        what: "Le premier verbe de l’énoncé n’est pas dans la liste vague-verb : comprendre, connaître, savoir, découvrir, prendre conscience… Le même verbe plus loin dans l’énoncé n’est pas visé.",
        why: "Personne ne peut voir que l’élève comprend; on peut voir que l’élève explique, nomme ou choisit. Sans geste visible, deux personnes ne jugeront pas pareil.",
        mend: "Écrire ce que l’élève fait quand l’apprentissage est là : l’aide propose des verbes pour chaque cas.",
        allow: "Pour une attitude, difficile à observer mais légitime, que le comité a retenue.",
    },
    english: Documentation {
        summary: "The verb of a statement says something that can be seen",
        what: "The first verb of the statement is not in the list vague-verb: understand, know, learn, discover… The same verb further on is not meant.",
        why: "Nobody can see that a pupil understands; one can see that a pupil explains, names or chooses. Without something to see, two people will judge differently.",
        mend: "Write what the pupil does once the learning is there: the help offers verbs for each case.",
        allow: "For an attitude, hard to observe but legitimate, that the committee has kept.",
    },
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
    check: Check::Passage(check),
};

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
