//! `deep-chain`: from the first outcome to the last, the steps are not too many.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "deep-chain",
    category: Category::Graph,
    level: Level::Info,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[RuleOption {
        name: "max-outcomes",
        form: OptionForm::Number,
        french: "nombre d’apprentissages qu’une chaîne de préalables peut avoir",
        english: "number of outcomes that a chain of prerequisites may have",
    }],
    lists: &[],
    french: Documentation {
        summary: "Une chaîne de préalables n’a pas trop de maillons",
        what: "En suivant les préalables de proche en proche, on ne passe pas par plus d’apprentissages que max-outcomes. Chaque constat montre la plus longue chaîne; celles qui la rejoignent ne sont pas redites. Les cercles ont leur propre règle. La recherche prend un temps proportionnel au nombre d’apprentissages et de préalables.",
        why: "L’élève qui manque un seul maillon, parce qu’il a changé d’école ou qu’une année a été courte, manque tout ce qui suit.",
        mend: "Chercher le maillon dont on peut se passer, ou remplacer un préalable par un apprentissage plus simple qui suffit.",
        allow: "Quand chaque maillon est repris en classe avant le suivant.",
    },
    english: Documentation {
        summary: "A chain of prerequisites has not too many links",
        what: "Following prerequisites step by step passes through no more outcomes than max-outcomes. Each finding shows the longest chain; those that run into it are not told again. Circles have a rule of their own. The search takes time in proportion to outcomes and prerequisites.",
        why: "A pupil who misses one link, by changing schools or through a short year, misses all that follows.",
        mend: "Look for the link that can be done without, or replace a prerequisite by a simpler outcome that is enough.",
        allow: "When each link is taken up in class before the next.",
    },
    bad: Example::outcomes(BAD).with(SETTINGS),
    good: Example::outcomes(GOOD).with(SETTINGS),
    check: Check::Edition(check),
};

/// A lower limit, so that the example stays short.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\ndeep-chain = { level = \"info\", max-outcomes = 2 }\n",
)];

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P2"

[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Un renseignement personnel de trop est une erreur."

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P3"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut savoir repérer une erreur avant d’en juger."
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P3"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut savoir repérer une erreur avant d’en juger."
"#;

/// How many outcomes of a chain are shown at their lines; a longer chain says how many are not.
const MAX_LABELS: usize = 12;
/// How many outcomes of a chain are named in the message, before the last.
const MAX_NAMES: usize = 16;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let Some(max) = context.choices.number(&RULE, "max-outcomes") else { return };
    for chain in context.graph().chains_longer_than(max) {
        let outcome = |position: &u32| context.index.outcome(*position);
        let (Some(first), Some(last)) = (chain.first().map(outcome), chain.last().map(outcome)) else { continue };
        let mut names: Vec<&str> = chain.iter().take(MAX_NAMES).map(|position| outcome(position).id.as_str()).collect();
        if chain.len() > MAX_NAMES {
            names.extend(["…", last.id.as_str()]);
        }
        let mut finding = findings
            .add(context.outcome_place(first).key("id"))
            .subject(first.id.as_str())
            .label("end")
            .value("id", first.id.as_str())
            .value("path", names.join(" → "))
            .value("count", chain.len())
            .value("limit", max);
        for pair in chain.windows(2).take(MAX_LABELS - 1) {
            let values =
                vec![("from", outcome(&pair[0]).id.as_str().into()), ("to", outcome(&pair[1]).id.as_str().into())];
            finding = finding.and(context.outcome_place(outcome(&pair[1])).key("id"), "link", values);
        }
        finding.unlabelled(chain.len().saturating_sub(MAX_LABELS));
    }
}
