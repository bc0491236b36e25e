//! `other-format`: the pathway is written in the format that this version reads.

use pdcn_model::{FORMAT, Level};
use pdcn_source::Problem;

use crate::finding::Findings;
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "other-format",
    category: Category::Schema,
    level: Level::Error,
    since: "0.2.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Le parcours est au format que cette version lit",
        what: "pdcn.toml donne le numéro du format des données : format = 2. Un parcours sans numéro est au format 1, celui de la version 0.1.0.",
        why: "D’un format à l’autre, une clé peut changer de nom ou de sens. Rien d’autre n’est lu ni vérifié, pour que rien ne soit compris de travers.",
        mend: "D’un format plus ancien : « pdcn upgrade » montre ce qu’il faut changer, « pdcn upgrade --write » le change. D’un format plus récent : installer une version de pdcn qui le lit.",
        allow: "Jamais : ce qui n’est pas lu ne peut pas être vérifié.",
    },
    english: Documentation {
        summary: "The pathway is written in the format that this version reads",
        what: "pdcn.toml gives the number of the data's format: format = 2. A pathway without a number is of format 1, that of version 0.1.0.",
        why: "From one format to the next, a key may change its name or its meaning. Nothing else is read or checked, so that nothing is misunderstood.",
        mend: "From an older format: pdcn upgrade shows what has to change, and pdcn upgrade --write changes it. From a newer one: install a version of pdcn that reads it.",
        allow: "Never: what is not read cannot be checked.",
    },
    bad: Example::file("pdcn.toml", "language = \"fr\"\ncurrent = \"2026-2027\"\n"),
    good: Example::file("pdcn.toml", "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n"),
    check: Check::Format(check),
};

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
