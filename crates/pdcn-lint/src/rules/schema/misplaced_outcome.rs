//! `misplaced-outcome`: an outcome stands in the file of its strand and of the stage in which it is first learned.

use pdcn_model::{Level, StageId};

use crate::finding::Findings;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "misplaced-outcome",
    category: Category::Schema,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque apprentissage est dans le fichier de son volet et de son ordre",
        what: "Un apprentissage est dans le dossier de l’ordre où il est d’abord appris, dans le fichier qui porte le nom de son volet en minuscules; et sa compétence est de ce volet.",
        why: "Chaque apprentissage a une seule maison : c’est là qu’on le cherche pour le mettre à jour.",
        mend: "Déplacer le bloc [[outcome]] dans le fichier indiqué, ou corriger ce qui l’a mal placé : son identifiant, sa compétence ou son année.",
        allow: "Quand un organisme range ses apprentissages autrement : éteindre la règle dans pdcn.toml.",
    },
    english: Documentation {
        summary: "Each outcome is in the file of its strand and stage",
        what: "An outcome is in the folder of the stage in which it is first learned, in the file named after its strand in lower case; and its competency is of that strand.",
        why: "Each outcome has one home: that is where people look for it to update it.",
        mend: "Move the [[outcome]] block to the file that is named, or correct what misplaced it: its id, its competency or its grade.",
        allow: "When an organisation files its outcomes differently: turn the rule off in pdcn.toml.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "S1"
master = "S1"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P3"
master = "S1"
"#,
    ),
    check: Check::Edition(check),
};

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    for (position, outcome) in context.index.outcomes() {
        let path = context.sources.file(outcome.home.file).path.as_str();
        let stage_folder = path.split('/').nth(2).unwrap_or_default();
        let file_name = path.rsplit('/').next().unwrap_or_default();
        let strand = outcome.id.strand();
        let place = || context.outcome_place(outcome);
        let grade = context.index.marks(position).learn.and_then(|learn| context.index.grade(learn));
        // A stage or a strand that does not exist has a finding of its own.
        let stages = &context.edition.stages;
        let stage = grade.map(|grade| &grade.stage).filter(|&stage| stages.iter().any(|one| one.id == *stage));
        let stage = stage.map(StageId::as_str);
        let competency = context.index.competency_of(position);
        let competency = competency.filter(|one| context.index.has_strand(one.strand.as_str()));
        if !strand.is_empty() && !is_of(file_name, strand) {
            let finding =
                findings.add(place().key("id")).subject(outcome.id.as_str()).says("strand").help("help-strand");
            let home = format!("{}/{}.toml", stage.unwrap_or(stage_folder), strand.to_lowercase());
            finding.value("id", outcome.id.as_str()).value("strand", strand).value("file", path).value("home", home);
        } else if let Some(stage) = stage.filter(|&stage| stage != stage_folder) {
            let finding =
                findings.add(place().key("learn")).subject(outcome.id.as_str()).label("learn").help("help-stage");
            let home = format!("{stage}/{file_name}");
            let grade = grade.map(|grade| grade.title.clone()).unwrap_or_default();
            let finding = finding.value("id", outcome.id.as_str()).value("grade", grade).value("stage", stage);
            finding.value("folder", stage_folder).value("home", home);
        } else if let Some(competency) = competency.filter(|one| !strand.is_empty() && one.strand.as_str() != strand) {
            let finding = findings.add(place().key("competency")).subject(outcome.id.as_str());
            let finding = finding.says("competency").help("help-competency").value("id", outcome.id.as_str());
            let finding = finding.value("strand", strand).value("competency", competency.id.as_str());
            finding.value("other", competency.strand.as_str());
        }
    }
}

/// True for the name of the file of a strand, in capitals or not.
fn is_of(file_name: &str, strand: &str) -> bool {
    let parts = file_name.split_at_checked(strand.len());
    parts.is_some_and(|(name, ending)| name.eq_ignore_ascii_case(strand) && ending.eq_ignore_ascii_case(".toml"))
}
