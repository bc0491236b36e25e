//! `misplaced-file`: every TOML file lies where a pathway has one.

use pdcn_model::Level;
use pdcn_source::{Place, Problem};

use crate::finding::Findings;
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "misplaced-file",
    category: Category::Schema,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque fichier est à sa place dans le dossier du parcours",
        what: "La place d’un fichier dit ce qu’il contient : pdcn.toml, tools.toml, reflection.toml et accepted.toml à la racine; un cadre dans frameworks/; un plan dans plans/; une édition dans editions/ANNÉE/, avec son edition.toml et un dossier par ordre. L’identifiant d’une édition est le nom de son dossier.",
        why: "Un fichier mal placé n’est pas lu : tout ce qu’il contient manque au parcours, sans bruit.",
        mend: "Déplacer ou renommer le fichier, ou corriger l’identifiant de l’édition.",
        allow: "Quand le dossier contient un fichier .toml d’un autre outil : le sortir du dossier du parcours vaut mieux.",
    },
    english: Documentation {
        summary: "Each file is at its place in the pathway's folder",
        what: "The place of a file says what it holds: pdcn.toml, tools.toml, reflection.toml and accepted.toml at the root; a framework in frameworks/; a plan in plans/; an edition in editions/YEAR/, with its edition.toml and a folder per stage. The id of an edition is the name of its folder.",
        why: "A misplaced file is not read: all that it holds is missing from the pathway, silently.",
        mend: "Move or rename the file, or correct the id of the edition.",
        allow: "When the folder holds a .toml file of another tool: moving it out of the pathway's folder is better.",
    },
    bad: Example::file("frameworcks/cadre-2.toml", "id = \"cadre-2\"\n"),
    good: Example::file(
        "frameworks/cadre-2.toml",
        r#"
id = "cadre-2"
title = "Autre cadre"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"
"#,
    ),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    let path_of = |file: u32| context.sources.file(file).path.as_str();
    for problem in context.problems {
        match problem {
            Problem::Misplaced { file, nearest: Some(nearest) } => {
                let finding = findings.add(Place::file(*file)).help("help-nearest");
                finding.value("file", path_of(*file)).value("nearest", nearest.as_str());
            }
            Problem::Misplaced { file, nearest: None } => {
                findings.add(Place::file(*file)).value("file", path_of(*file));
            }
            Problem::NoEditionFile { file, folder } => {
                let finding =
                    findings.add(Place::file(*file)).says("no-frame").help("help-no-frame").level(Level::Error);
                finding.value("folder", folder.as_str());
            }
            _ => {}
        }
    }
    for edition in &context.pathway.editions {
        if !edition.id.is_empty() && edition.id.as_str() != edition.folder {
            let finding = findings.add(Place::file(edition.file).key("id")).says("other-id").help("help-other-id");
            finding
                .subject(edition.id.as_str())
                .value("id", edition.id.as_str())
                .value("folder", edition.folder.as_str());
        }
    }
}
