//! `span-mould`: how long an outcome takes is judged one by one, not laid out with a ruler.

use std::collections::BTreeMap;

use pdcn_model::{EditionStatus, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "span-mould",
    category: Category::Progression,
    level: Level::Off,
    since: "0.2.0",
    counts_everything: true,
    options: &[
        RuleOption { name: "share", form: OptionForm::Number },
        RuleOption { name: "least", form: OptionForm::Number },
    ],
    bad: Example::outcomes(BAD).with(SETTINGS),
    good: Example::outcomes(GOOD).with(SETTINGS),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// Limits for a few outcomes.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\n\
     span-mould = { level = \"info\", least = 3, share = 60 }\n",
)];

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Nommer un appareil qui répond à la voix."
learn = "P2"
master = "P3"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P3"
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Nommer un appareil qui répond à la voix."
learn = "P2"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P3"
"#;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let number = |name| context.choices.number(&RULE, name);
    let (Some(share), Some(least)) = (number("share"), number("least")) else { return };
    // An edition that is no longer brought up to date stays as it is.
    if context.edition.status == EditionStatus::Superseded {
        return;
    }
    let mut counts: BTreeMap<u16, usize> = BTreeMap::new();
    for (position, _) in context.index.outcomes() {
        if let Some(years) = context.index.marks(position).n_grades() {
            *counts.entry(years).or_default() += 1;
        }
    }
    let total: usize = counts.values().sum();
    let most = counts.iter().max_by_key(|(years, count)| (**count, std::cmp::Reverse(**years)));
    let Some((years, count)) = most else { return };
    // One year for all, or the same for all, is how such a progression is made: it is no judgment on each.
    if counts.len() < 2 || *years == 1 || total < least || count * 100 <= share * total {
        return;
    }
    findings
        .add(context.frame_place().key("id"))
        .subject(context.edition.id.as_str())
        .label("here")
        .value("edition", context.edition.id.as_str())
        .value("years", usize::from(*years))
        .value("count", *count)
        .value("total", total)
        .value("percent", count * 100 / total)
        .value("share", share);
}
