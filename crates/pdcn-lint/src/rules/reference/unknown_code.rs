//! `unknown-code`: every alignment names a code that exists, of a framework in that very version.

use foldhash::{HashMap, HashSet};

use pdcn_model::{Framework, Level};

use crate::finding::{Findings, Safety};
use crate::suggest::Suggestions;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-code",
    category: Category::Reference,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Unsafe),
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque arrimage nomme un code qui existe",
        what: "Le cadre d’un arrimage est l’un des fichiers de frameworks/, et son code est dans ce fichier. La version fait partie du nom du cadre : un même code change de sens d’une version à l’autre.",
        why: "Un arrimage à un code qui n’existe pas fausse la couverture que les écoles consultent.",
        mend: "Corriger le code ou le cadre, ou ajouter le cadre.",
        allow: "Jamais.",
    },
    english: Documentation {
        summary: "Each alignment names a code that exists",
        what: "The framework of an alignment is one of the files of frameworks/, and its code is in that file. The version is part of the framework's name: a code changes meaning from one version to the next.",
        why: "An alignment to a code that does not exist falsifies the coverage that schools look at.",
        mend: "Correct the code or the framework, or add the framework.",
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
aligns = ["cadre-1:A1", "cadre-1:B7"]
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
aligns = ["cadre-1:A1", "cadre-1:A2"]
"#,
    ),
    check: Check::Edition(check),
};

fn check<'a>(context: &EditionContext<'a>, findings: &mut Findings) {
    let codes = |framework: &'a Framework| framework.codes.iter().map(|code| code.id.as_str()).collect();
    let frameworks: HashMap<&str, HashSet<&str>> =
        context.pathway.frameworks.iter().map(|framework| (framework.id.as_str(), codes(framework))).collect();
    // Where two frameworks share an id, which has a finding of its own, only the last one counts here.
    if frameworks.len() == context.pathway.frameworks.len() && context.alignments().all_name_a_code() {
        return;
    }
    let mut suggestions = Suggestions::default();
    for (_, outcome) in context.index.outcomes() {
        for (position, alignment) in (0..).zip(&outcome.aligns) {
            let Some((framework, code)) = alignment.parts() else { continue };
            let known = frameworks.get(framework);
            // A framework or a code without id has a finding of its own, and may be the one that is named.
            if known.map_or(frameworks.contains_key(""), |codes| codes.contains("")) {
                continue;
            }
            if known.is_some_and(|codes| codes.contains(code))
                || context.sources.lost(if known.is_some() { code } else { framework })
            {
                continue;
            }
            let place = context.outcome_place(outcome).key("aligns").index(position);
            let finding = findings.add(place.clone()).subject(outcome.id.as_str());
            let finding = finding.value("framework", framework).value("code", code);
            let same_framework = context.pathway.framework(framework);
            let (finding, nearest) = if let Some(same) = same_framework {
                let codes = same.codes.iter().map(|code| code.id.as_str());
                let nearest = suggestions.nearest(code, framework, codes.clone());
                let shown: Vec<&str> = codes.take(30).collect();
                (
                    finding.label("here").value("codes", shown.join(", ")),
                    nearest.map(|code| format!("{framework}:{code}")),
                )
            } else {
                let ids = context.pathway.frameworks.iter().map(|framework| framework.id.as_str());
                let nearest = suggestions.nearest(framework, "", ids.clone());
                let shown: Vec<&str> = ids.take(30).collect();
                let finding =
                    finding.says("no-framework").help("help-no-framework").value("frameworks", shown.join(", "));
                (finding, nearest.map(|framework| format!("{framework}:{code}")))
            };
            if let Some(nearest) = nearest {
                let finding = finding.help("help-nearest").value("nearest", nearest.as_str());
                finding.replace(Safety::Unsafe, place, format!("\"{nearest}\""));
            }
        }
    }
}
