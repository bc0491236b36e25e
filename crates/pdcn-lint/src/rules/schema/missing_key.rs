//! `missing-key`: every required key is there.

use pdcn_model::Level;
use pdcn_source::Problem;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, Context, Example, Reach, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "missing-key",
    category: Category::Schema,
    level: Level::Error,
    reach: Reach::File,
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    for problem in context.problems {
        let Problem::MissingKeys { place, keys, block, in_use, subject } = problem else { continue };
        let subject = subject.clone().unwrap_or_default();
        let finding = findings.add(place.clone()).label("here").value("count", keys.len());
        let finding = finding.value("key", keys.first().map_or("", String::as_str)).value("keys", keys.join(", "));
        let finding = match block {
            Some((header, inner)) => {
                finding.help("help-block").value("header", header.as_str()).value("inner", inner.as_str())
            }
            None if keys.len() == 1 && !in_use.is_empty() => {
                let shown = in_use.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(", ");
                finding.help("help-in-use").value("in-use", shown)
            }
            None => finding,
        };
        let finding = if subject.is_empty() { finding } else { finding.says("in") };
        finding.value("subject", subject.as_str()).subject(subject);
    }
}
