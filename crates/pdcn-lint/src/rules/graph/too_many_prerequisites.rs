//! `too-many-prerequisites`: an outcome leans on few others.

use foldhash::HashSet;
use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "too-many-prerequisites",
    category: Category::Graph,
    level: Level::Info,
    options: &[RuleOption { name: "max", form: OptionForm::Number }],
    bad: Example::outcomes(BAD).with(SETTINGS),
    good: Example::outcomes(GOOD).with(SETTINGS),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

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
