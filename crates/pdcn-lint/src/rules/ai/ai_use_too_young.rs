//! `ai-use-too-young`: pupils handle AI themselves from the age that the policy gives.

use pdcn_model::{Grade, Level};
use pdcn_toml::Place;

use crate::finding::Findings;
use crate::plans::{each_activity, is_under};
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};
use pdcn_texts::Value;

pub(crate) static RULE: Rule = Rule {
    id: "ai-use-too-young",
    category: Category::Ai,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Les élèves manipulent l’IA à partir de l’âge des balises",
        what: "Un apprentissage dont ai-use est « guided » ou « autonomous » commence (→) dans une année où tous les élèves ont l’âge de [ai-policy] minimum-age. Il en va de même des années d’une activité d’un plan d’école où les élèves manipulent l’IA ou un outil. Tous ont cet âge seulement si l’âge déclaré de l’année (« age », au début de l’année scolaire) l’atteint : une année où les élèves l’atteignent en cours de route ne suffit pas. Sans [ai-policy], la règle se tait.",
        why: "Les balises protègent les plus jeunes de la classe : un seul élève trop jeune suffit pour que l’activité ne puisse pas se faire.",
        mend: "Passer à une démonstration par l’adulte (« demonstration ») ou à une activité débranchée (« unplugged »), ou commencer plus tard.",
        allow: "Quand l’outil n’est pas une IA générative et que l’organisme le permet à cet âge : nommer la décision dans la raison.",
    },
    english: Documentation {
        summary: "Pupils handle AI from the age of the policy",
        what: "An outcome whose ai-use is `guided` or `autonomous` begins (→) in a grade where every pupil has the age of [ai-policy] minimum-age. The same holds for the grades of an activity of a school plan in which pupils handle AI or a tool. Every pupil has that age only when the declared age of the grade (`age`, at the beginning of the school year) reaches it: a grade in which pupils reach it along the way is not enough. Without [ai-policy] the rule is silent.",
        why: "The policy protects the youngest of the class: a single pupil who is too young is enough for the activity to be impossible.",
        mend: "Turn to a demonstration by the adult (`demonstration`) or to an unplugged activity (`unplugged`), or begin later.",
        allow: "When the tool is not generative AI and the organisation allows it at that age: name the decision in the reason.",
    },
    bad: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[ai-policy]
minimum-age = 14
"#,
    )
    .with(&[(
        "editions/2026-2027/primary/ia.toml",
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
ai-use = "guided"
"#,
    )]),
    good: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[ai-policy]
minimum-age = 14
"#,
    )
    .with(&[(
        "editions/2026-2027/primary/ia.toml",
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
ai-use = "demonstration"
"#,
    )]),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    let Some((policy, settings)) = context.pathway.settings.ai_policy.as_ref().zip(context.settings_place()) else {
        return;
    };
    let minimum = policy.minimum_age;
    let policy_place = settings.key("ai-policy").key("minimum-age");
    for edition in &context.editions {
        for (position, outcome) in edition.index.outcomes().filter(|(_, outcome)| outcome.ai_use.is_by_pupils()) {
            let grade = edition.index.marks(position).learn.and_then(|learn| edition.index.grade(learn));
            let Some(grade) = grade.filter(|grade| is_under(grade, minimum)) else { continue };
            let place = edition.outcome_place(outcome);
            findings
                .add(place.clone().key("ai-use"))
                .subject(outcome.id.as_str())
                .label("here")
                .value("id", outcome.id.as_str())
                .value("minimum", usize::from(minimum))
                .value("grade", grade.title.as_str())
                .value("age", usize::from(grade.age))
                .and(place.key("learn"), "grade", Vec::new())
                .and(policy_place.clone(), "policy", Vec::new());
        }
    }
    each_activity(context, |planned| {
        if !planned.activity.is_by_pupils() {
            return;
        }
        let young: Vec<(&Grade, Place)> = planned
            .grades()
            .filter(|(_, grade, _)| is_under(grade, minimum))
            .map(|(_, grade, place)| (grade, place))
            .collect();
        let Some((first, _)) = young.first() else { return };
        let mut finding = findings
            .add(planned.by_pupils_place())
            .subject(planned.activity.id.as_str())
            .says("activity")
            .label("here-activity")
            .value("activity", planned.activity.title.as_str())
            .value("minimum", usize::from(minimum))
            .value("grade", first.title.as_str());
        for (grade, place) in &young {
            let values =
                vec![("grade", Value::from(grade.title.as_str())), ("age", Value::from(usize::from(grade.age)))];
            finding = finding.and(place.clone(), "grade", values);
        }
        if planned.is_by_tools_alone() {
            finding = finding.help("help-tools");
        }
        finding.and(policy_place.clone(), "policy", Vec::new());
    });
}
