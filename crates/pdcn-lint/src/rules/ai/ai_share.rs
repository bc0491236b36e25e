//! `ai-share`: outcomes on AI have the part of the progression that the settings give them.

use pdcn_model::{EditionStatus, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "ai-share",
    category: Category::Ai,
    level: Level::Info,
    since: "0.2.0",
    counts_everything: true,
    options: &[
        RuleOption { name: "min-percent", form: OptionForm::Number },
        RuleOption { name: "max-percent", form: OptionForm::Number },
    ],
    bad: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[lint.rules]
ai-share = { level = "info", min-percent = 25, max-percent = 30 }
"#,
    )
    .with(OUTCOME),
    good: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[lint.rules]
ai-share = { level = "info", min-percent = 25, max-percent = 50 }
"#,
    )
    .with(OUTCOME),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// One outcome of two is on AI.
const OUTCOME: &[(&str, &str)] = &[(
    "editions/2026-2027/primary/ia.toml",
    r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
)];

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let number = |name| context.choices.number(&RULE, name);
    let (Some(min), Some(max)) = (number("min-percent"), number("max-percent")) else { return };
    let is_open = (1..=100).contains(&min) || max < 100;
    if !is_open || context.edition.status == EditionStatus::Superseded || !context.knows_ai(&RULE) {
        return;
    }
    let total = context.index.outcomes().count();
    let count = context.index.outcomes().filter(|(position, _)| context.ai_tie(*position).is_some()).count();
    // In whole numbers, and not rounded: 30 in a hundred is no more than 30 %.
    let (is_few, is_many) = (count * 100 < min * total, count * 100 > max * total);
    if total == 0 || !(is_few || is_many) {
        return;
    }
    let finding = findings
        .add(context.frame_place().key("id"))
        .subject(context.edition.id.as_str())
        .label("here")
        .value("edition", context.edition.id.as_str())
        .value("count", count)
        .value("total", total)
        .value("percent", (count * 100 + total / 2) / total)
        .value("limit", if is_few { min } else { max });
    if is_few {
        finding.says("few").help("help-few");
    }
}
