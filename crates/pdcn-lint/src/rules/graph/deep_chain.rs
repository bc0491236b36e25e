//! `deep-chain`: from the first outcome to the last, the steps are not too many.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "deep-chain",
    category: Category::Graph,
    level: Level::Info,
    options: &[RuleOption { name: "max-outcomes", form: OptionForm::Number }],
    bad: Example::outcomes(BAD).with(SETTINGS),
    good: Example::outcomes(GOOD).with(SETTINGS),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

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
