//! `other-format`: the pathway is written in the format that this version reads.

use pdcn_model::{FORMAT, Level};
use pdcn_source::Problem;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, Context, Example, Reach, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "other-format",
    category: Category::Schema,
    level: Level::Error,
    since: "0.2.0",
    bad: Example::file("pdcn.toml", "language = \"fr\"\ncurrent = \"2026-2027\"\n"),
    good: Example::file("pdcn.toml", "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n"),
    reach: Reach::Whole,
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    for problem in context.problems {
        let Problem::OtherFormat { place, format } = problem else { continue };
        let finding = findings
            .add(place.clone())
            .value("format", format.to_string())
            .value("read", FORMAT.to_string())
            .value("version", env!("CARGO_PKG_VERSION"));
        if *format > u64::from(FORMAT) {
            finding.says("newer").help("help-newer");
        }
    }
}
