//! `too-many-prerequisites`: an outcome leans on few others.

use foldhash::HashSet;
use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "too-many-prerequisites",
    category: Category::Graph,
    level: Level::Info,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[RuleOption {
        name: "max",
        form: OptionForm::Number,
        french: "nombre de préalables qu’un apprentissage peut avoir",
        english: "number of prerequisites that an outcome may have",
    }],
    lists: &[],
    french: Documentation {
        summary: "Un apprentissage s’appuie sur peu d’autres",
        what: "Un apprentissage n’a pas plus de préalables que max. Un préalable nommé deux fois compte une fois; celui que d’autres impliquent (voir redundant-prerequisite) ne compte pas : il ne demande rien de plus.",
        why: "Devant une longue liste, personne ne vérifie si chaque élève a tout appris; souvent, l’énoncé en cache plusieurs.",
        mend: "Garder les préalables sans lesquels l’élève ne peut pas commencer; scinder l’énoncé s’il en cache deux.",
        allow: "Pour un apprentissage qui rassemble vraiment le travail de plusieurs volets, par exemple un projet de fin de parcours.",
    },
    english: Documentation {
        summary: "An outcome leans on few others",
        what: "An outcome has no more prerequisites than max. One that is named twice counts once; one that others imply (see redundant-prerequisite) does not count: it asks for nothing more.",
        why: "Faced with a long list, nobody checks that each pupil has learned all of it; often the statement hides several.",
        mend: "Keep those without which pupils cannot begin; split the statement if it hides two.",
        allow: "For an outcome that really gathers the work of several strands, such as a project at the end of the pathway.",
    },
    bad: Example::outcomes(BAD).with(SETTINGS),
    good: Example::outcomes(GOOD).with(SETTINGS),
    check: Check::Edition(check),
};

/// A lower limit, so that the example stays short.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\ntoo-many-prerequisites = { level = \"info\", max = 1 }\n",
)];

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut savoir repérer une erreur avant d’en juger."

[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Un renseignement personnel de trop est une raison d’écarter une réponse."
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut savoir repérer une erreur avant d’en juger."
"#;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let Some(max) = context.choices.number(&RULE, "max") else { return };
    for (position, outcome) in context.index.outcomes() {
        if outcome.prerequisites.len() <= max {
            continue;
        }
        // An id that is missing, twice there, or the outcome's own has a finding of its own.
        let ids = outcome.prerequisites.iter().map(|prerequisite| prerequisite.id.as_str());
        let ids: HashSet<&str> = ids.filter(|id| !id.is_empty() && *id != outcome.id.as_str()).collect();
        if ids.len() <= max {
            continue;
        }
        let graph = context.graph();
        let implied = graph.prerequisites_of(position).filter(|edge| graph.is_implied(edge)).count();
        let count = ids.len().saturating_sub(implied);
        if count <= max {
            continue;
        }
        findings
            .add(context.outcome_place(outcome).key("id"))
            .subject(outcome.id.as_str())
            .label("here")
            .value("id", outcome.id.as_str())
            .value("count", count)
            .value("implied", implied)
            .value("limit", max);
    }
}
