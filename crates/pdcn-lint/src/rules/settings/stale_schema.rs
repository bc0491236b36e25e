//! `stale-schema`: the copies of the schemas that an editor reads are those of this version.

use pdcn_model::Level;
use pdcn_toml::Place;

use crate::finding::{Findings, Safety};
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "stale-schema",
    category: Category::Settings,
    level: Level::Warning,
    since: "0.2.0",
    languages: Languages::Any,
    fix: Some(Safety::Safe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Les schémas du dossier du parcours sont ceux de cette version",
        what: "« pdcn init » dépose dans le dossier schemas/ des copies des schémas que lit l’éditeur de texte. Chaque copie est celle que cette version de pdcn déposerait.",
        why: "Avec une copie d’une autre version, l’éditeur souligne ce qui est juste et laisse passer ce qui ne l’est pas.",
        mend: "« pdcn lint --fix » ou « pdcn upgrade --write » remplace la copie. Si elle a été changée à la main, la garder sous un autre nom.",
        allow: "Quand l’équipe attend qu’une autre personne installe la même version.",
    },
    english: Documentation {
        summary: "The schemas in the pathway's folder are those of this version",
        what: "pdcn init puts copies of the schemas that a text editor reads into the folder schemas/. Each copy is the one that this version of pdcn would put there.",
        why: "With a copy of another version, the editor underlines what is right and lets pass what is not.",
        mend: "pdcn lint --fix or pdcn upgrade --write replaces the copy. One that was changed by hand is kept under another name.",
        allow: "While a team waits for somebody to install the same version.",
    },
    bad: Example::file("schemas/tools.schema.json", "{}\n"),
    good: Example::file("schemas/notes.schema.json", "{}\n"),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    let Some(published) = context.schemas else { return };
    for (number, source) in (0..).zip(context.sources.files()) {
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
