//! `stale-schema`: the copies of the schemas that an editor reads are those of this version.

use pdcn_model::Level;
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "stale-schema",
    category: Category::Settings,
    level: Level::Warning,
    since: "0.2.0",
    fix: Some(Safety::Safe),
    bad: Example::file("schemas/tools.schema.json", "{}\n"),
    good: Example::file("schemas/notes.schema.json", "{}\n"),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let Some(published) = context.schemas else { return };
    for (number, source) in context.sources.numbered() {
        let Some(schema) = source.schema_name().and_then(published) else { continue };
        let has_windows_lines = source.text.contains("\r\n");
        let schema = if has_windows_lines { schema.replace('\n', "\r\n") } else { schema };
        if *source.text == *schema {
            continue;
        }
        let whole = Place::written(number, 0..source.text.len());
        findings
            .add(Place::file(number))
            .value("file", source.path.as_str())
            .value("version", env!("CARGO_PKG_VERSION"))
            .replace(Safety::Safe, whole, schema);
    }
}
