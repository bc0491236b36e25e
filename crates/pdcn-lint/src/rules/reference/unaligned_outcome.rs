//! `unaligned-outcome`: every outcome is tied to an outside framework.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::refused::Refused;
use crate::rules::ai::ai_unaligned;
use crate::{Category, Context, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "unaligned-outcome",
    category: Category::Reference,
    level: Level::Info,
    options: &[RuleOption { name: "families", form: OptionForm::Texts }],
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
aligns = ["cadre-1:A1"]
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    if context.pathway.frameworks.is_empty() {
        return;
    }
    let refused = Refused::new(context);
    for edition in &context.editions {
        check_edition(edition, &refused, findings);
    }
}

fn check_edition(context: &EditionContext<'_>, refused: &Refused, findings: &mut Findings) {
    let mut families: HashMap<&str, &str> = HashMap::new();
    for framework in &context.pathway.frameworks {
        families.insert(framework.id.as_str(), framework.family());
    }
    let wanted = context.choices.texts(&RULE, "families");
    let by_ai_unaligned = ai_unaligned::is_on(context);
    for (position, outcome) in context.index.outcomes() {
        let place = || context.outcome_place(outcome);
        // What could not be read may be what is missing.
        let is_lost = || refused.may_hide(&place().key("aligns"));
        if outcome.id.is_empty() {
            continue;
        }
        if outcome.aligns.is_empty() {
            // An outcome of an AI competency without alignment has a finding of its own.
            if (by_ai_unaligned && context.is_of_ai_competency(position)) || is_lost() {
                continue;
            }
            let finding = findings.add(place().key("id")).subject(outcome.id.as_str());
            finding.label("here").value("id", outcome.id.as_str());
            continue;
        }
        let of_family = |wanted: &str| {
            let mut frameworks = outcome.aligns.iter().filter_map(|alignment| alignment.parts()).map(|parts| parts.0);
            frameworks.any(|framework| families.get(framework).is_some_and(|family| *family == wanted))
        };
        let missing: Vec<&str> = wanted.iter().map(String::as_str).filter(|family| !of_family(family)).collect();
        if !missing.is_empty() && !is_lost() {
            findings
                .add(place().key("aligns"))
                .subject(outcome.id.as_str())
                .says("family")
                .label("here-family")
                .help("help-family")
                .value("id", outcome.id.as_str())
                .value("families", missing.join(", "));
        }
    }
}
