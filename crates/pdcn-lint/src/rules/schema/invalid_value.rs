//! `invalid-value`: every value is one that its key may have.

use pdcn_model::Level;
use pdcn_source::{Place, Problem, Refusal, Step, nearest};

use crate::finding::{Findings, Safety};
use crate::suggest::nearest_outcome;
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "invalid-value",
    category: Category::Schema,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Unsafe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque valeur est permise",
        what: "Une valeur à choix est l’un des mots prévus; un identifiant a la forme prévue; un nombre est dans ses bornes; un texte n’est pas vide.",
        why: "Une valeur que le programme ne connaît pas est mise de côté : l’usage de l’IA ou la force d’un préalable se perd.",
        mend: "Choisir l’une des valeurs proposées, ou récrire l’identifiant dans la forme indiquée.",
        allow: "Jamais.",
    },
    english: Documentation {
        summary: "Each value is allowed",
        what: "A value to choose is one of the given words; an id has the given form; a number is within its bounds; a text is not empty.",
        why: "A value that the program does not know is put aside: the use of AI or the strength of a prerequisite is lost.",
        mend: "Choose one of the values offered, or rewrite the id in the form shown.",
        allow: "Never.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
ai-use = "démonstration"
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
ai-use = "demonstration"
"#,
    ),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    for problem in context.problems {
        let Problem::InvalidValue { place, value, refusal, subject } = problem else { continue };
        let key = problem.key_name().unwrap_or_default();
        let mut finding = findings.add(place.clone()).value("key", key).value("value", value.as_str());
        finding = match refusal {
            Refusal::NotOneOf { allowed, nearest } => {
                let finding = finding.value("allowed", allowed.join(", "));
                match nearest {
                    Some(nearest) => finding
                        .label("nearest")
                        .help("help-nearest")
                        .value("nearest", nearest.as_str())
                        .rewrite_name(place.clone(), value, &nearest),
                    None => finding.help("help-one-of"),
                }
            }
            Refusal::Form { form, .. } => {
                let finding = finding.says("form").help("help-form").value("form", form.as_str());
                match meant(context, form, place, value) {
                    Some(nearest) => finding
                        .label("nearest")
                        .help("help-form-nearest")
                        .value("nearest", nearest.as_str())
                        .rewrite_name(place.clone(), value, &nearest),
                    None => finding,
                }
            }
            Refusal::Empty => finding.says("empty").help("help-empty"),
            Refusal::TooSmall(limit) => finding.says("too-small").help("help-bounds").value("limit", limit.as_str()),
            Refusal::TooLarge(limit) => finding.says("too-large").help("help-bounds").value("limit", limit.as_str()),
            Refusal::Other(detail) => finding.says("other").help("help").value("detail", detail.as_str()),
            _ => finding,
        };
        finding.subject(subject.clone().unwrap_or_default());
    }
}

/// The thing that a malformed name most likely stands for, where it names something that is elsewhere.
fn meant(context: &Context<'_>, form: &str, place: &Place, value: &str) -> Option<String> {
    let is_own_id = !matches!(place.path.as_slice(), [Step::Key(_), Step::Index(_), Step::Key(list), ..] if list == "prerequisite")
        && matches!(place.path.last(), Some(Step::Key(key)) if key == "id");
    if is_own_id {
        return None;
    }
    let pathway = context.pathway;
    if form == "EditionId" {
        return nearest(value, pathway.editions.iter().map(|edition| edition.id.as_str())).map(str::to_owned);
    }
    if form == "ToolId" {
        return nearest(value, pathway.tools.iter().map(|tool| tool.id.as_str())).map(str::to_owned);
    }
    if form == "Alignment" {
        let (framework, code) = value.split_once([':', '/', '#'])?;
        let (framework, code) = (framework.trim(), code.trim());
        let framework = nearest(framework, pathway.frameworks.iter().map(|framework| framework.id.as_str()))?;
        let codes = pathway.framework(framework)?.codes.iter().map(|code| code.id.as_str());
        return nearest(code, codes).map(|code| format!("{framework}:{code}"));
    }
    context.editions.iter().find_map(|context| {
        let edition = context.edition;
        match form {
            "OutcomeId" => nearest_outcome(value, &context.index),
            "GradeId" => nearest(value, edition.grades.iter().map(|one| one.id.as_str())).map(str::to_owned),
            "StrandId" => nearest(value, edition.strands.iter().map(|one| one.id.as_str())).map(str::to_owned),
            "StageId" => nearest(value, edition.stages.iter().map(|one| one.id.as_str())).map(str::to_owned),
            "CompetencyId" => nearest(value, edition.competencies.iter().map(|one| one.id.as_str())).map(str::to_owned),
            "ResourceId" => nearest(value, edition.resources.iter().map(|one| one.id.as_str())).map(str::to_owned),
            _ => None,
        }
    })
}
