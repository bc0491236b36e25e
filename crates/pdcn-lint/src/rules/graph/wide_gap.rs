//! `wide-gap`: what an outcome leans on was learned not too long ago.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "wide-gap",
    category: Category::Graph,
    level: Level::Info,
    options: &[RuleOption { name: "max-grades", form: OptionForm::Number }],
    bad: Example::outcomes(BAD).with(SETTINGS),
    good: Example::outcomes(GOOD).with(SETTINGS),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// A lower limit: the example has four grades.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\nwide-gap = { level = \"info\", max-grades = 0 }\n",
)];

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Nommer un appareil qui répond à la voix."
learn = "P1"
master = "P1"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P3"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut savoir qu’un appareil répond pour en juger les réponses."
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Nommer un appareil qui répond à la voix."
learn = "P1"
master = "P1"
reuse = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P3"
master = "P3"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "Il faut savoir qu’un appareil répond pour en juger les réponses."
"#;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let Some(max) = context.choices.number(&RULE, "max-grades") else { return };
    for edge in context.graph().edges() {
        let before = context.index.outcome(edge.prerequisite);
        let after = context.index.outcome(edge.dependent);
        // An id that could not be read has a finding of its own, and nothing can be said of an outcome without a name.
        if before.id.is_empty() || after.id.is_empty() {
            continue;
        }
        let (marks, due) = (context.index.marks(edge.prerequisite), context.index.marks(edge.dependent).learn);
        let (Some(master), Some(due)) = (marks.master, due) else { continue };
        // Reuse that ends before mastery has a finding of its own.
        let (key, seen) = match marks.reuse {
            Some(reuse) if reuse > master => ("reuse", reuse),
            _ => ("master", master),
        };
        // Whole grades between the end of the one and the beginning of the other.
        let gap = usize::from(due.saturating_sub(seen)).saturating_sub(1);
        // What nearer prerequisites imply was used again on the way; asked last, since only a few are this old.
        if gap <= max || context.graph().is_in_cycle(edge) || context.graph().is_implied(edge) {
            continue;
        }
        findings
            .add(context.prerequisite_place(after, edge.place).key("id"))
            .subject(after.id.as_str())
            .label("here")
            .and(context.outcome_place(before).key(key), key, Vec::new())
            .and(context.outcome_place(after).key("learn"), "begins", Vec::new())
            .value("id", after.id.as_str())
            .value("prerequisite", before.id.as_str())
            .value("seen", context.grade_title(seen))
            .value("due", context.grade_title(due))
            .value("count", gap)
            .value("limit", max);
    }
}
