//! `near-duplicate-statement`: no two outcomes of an edition say nearly the same.

use pdcn_model::{Level, Outcome};

use crate::finding::Findings;
use crate::similar::{MARKERS, SMALL, near};
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "near-duplicate-statement",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[RuleOption {
        name: "similarity",
        form: OptionForm::Number,
        french: "part des mots en commun, en pourcentage, à partir de laquelle deux énoncés sont quasi identiques",
        english: "share of words in common, in percent, from which two statements are nearly the same",
    }],
    lists: &[SMALL, MARKERS],
    french: Documentation {
        summary: "Deux apprentissages ne disent pas presque la même chose",
        what: "Deux énoncés d’une édition qui ont le même verbe n’ont pas presque les mêmes mots : les mots en commun, sur tous les mots des deux, n’atteignent pas similarity. Ne comptent ni l’ordre, ni le pluriel, ni les accents, ni les petits mots (le, de, dans). Deux énoncés que distinguent un nombre, un mot de degré (seul, avec aide, complexe) ou le verbe lui-même ne sont jamais signalés : l’un demande plus que l’autre. Chaque énoncé est comparé aux seuls énoncés de même verbe qui partagent un de ses mots rares, et à 128 au plus : le coût croît comme le nombre d’énoncés, et dans un parcours de dizaines de milliers d’énoncés qui se ressemblent tous, un quasi-double peut passer.",
        why: "À la lecture, personne ne voit ce que le second apporte : d’une année à l’autre, le même verbe demande un objet plus complexe ou plus d’autonomie.",
        mend: "Dire ce que le second demande de plus, ou n’en garder qu’un, avec une étoile plus tardive.",
        allow: "Quand la nuance est voulue et se voit à la lecture.",
    },
    english: Documentation {
        summary: "Two outcomes do not say nearly the same",
        what: "Two statements of an edition with the same verb do not have nearly the same words: words in common over all words of both stay below similarity. Order, plural, accents and small words (the, of, in) do not count. Two statements told apart by a number, a word of degree (alone, with help, complex) or the verb itself are never named: one asks for more than the other. Nor are two of which one is denied, nor two steps of a progression: one is a prerequisite of the other, or the later one has all words of the earlier one and more. Each statement is compared only with those of the same verb that share one of its rare words, and with 128 at most: the cost grows as the number of statements, and in a pathway of tens of thousands of statements that are all alike a near one may be missed.",
        why: "A reader cannot see what the second one brings: from year to year the same verb asks for a more complex object or for more autonomy.",
        mend: "Say what the second one asks more, or keep only one, with a later star.",
        allow: "When the nuance is meant and can be seen.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer les erreurs dans des réponses produites par une IA."
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

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer trois erreurs dans des réponses produites par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    check: Check::Edition(check),
};

/// True for two steps of one progression: one stands on the other, or the later asks for all that the earlier does and more.
fn are_steps(context: &EditionContext<'_>, one: &Outcome, other: &Outcome) -> bool {
    let stands_on = |one: &Outcome, other: &Outcome| one.prerequisites.iter().any(|before| before.id == other.id);
    if stands_on(one, other) || stands_on(other, one) {
        return true;
    }
    let learnt = |outcome: &Outcome| context.index.grade_position(outcome.learn.as_str());
    let (Some(at_one), Some(at_other)) = (learnt(one), learnt(other)) else { return false };
    let shape = |outcome: &Outcome| {
        let position = context.index.outcome_position(outcome.id.as_str())?;
        context.shapes().get(usize::try_from(position).ok()?)
    };
    let (Some(shape_one), Some(shape_other)) = (shape(one), shape(other)) else { return false };
    (at_one > at_other && shape_one.has_more_than(shape_other))
        || (at_other > at_one && shape_other.has_more_than(shape_one))
}

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let Some(percent) = context.choices.number(&RULE, "similarity") else { return };
    let outcomes = &context.edition.outcomes;
    for (outcome, nearest) in outcomes.iter().zip(near(context.shapes(), percent.clamp(1, 100))) {
        let nearest = nearest.map(|nearest| &outcomes[nearest]).filter(|nearest| nearest.id != outcome.id);
        let Some(nearest) = nearest.filter(|nearest| !are_steps(context, outcome, nearest)) else { continue };
        let place = |outcome: &Outcome| context.outcome_place(outcome).key("statement");
        findings
            .add(place(outcome))
            .subject(outcome.id.as_str())
            .label("again")
            .value("id", outcome.id.as_str())
            .value("first", nearest.id.as_str())
            .and(place(nearest), "first", Vec::new());
    }
}
