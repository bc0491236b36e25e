//! `long-learning`: from → to ★ it does not take too many grades.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "long-learning",
    category: Category::Progression,
    level: Level::Info,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[RuleOption {
        name: "max-grades",
        form: OptionForm::Number,
        french: "nombre d’années qu’un apprentissage peut prendre, de → à ★ comprises",
        english: "number of grades that an outcome may take, from → to ★, both included",
    }],
    lists: &[],
    french: Documentation {
        summary: "De → à ★, un apprentissage ne prend pas trop d’années",
        what: "De l’année où il commence (→) à l’année où il est maîtrisé (★), les deux comprises, un apprentissage ne prend pas plus d’années que max-grades.",
        why: "Un énoncé qui reste → pendant des années ne dit pas ce qui est nouveau d’une année à l’autre : personne ne sait quoi enseigner cette fois-ci.",
        mend: "Scinder l’énoncé en étapes, chacune avec son ★, ou commencer plus tard. S’il n’est jamais vraiment maîtrisé, remplacer « master » par « open ».",
        allow: "Quand l’apprentissage mûrit vraiment sur plusieurs cycles et que chaque année sait quoi y ajouter.",
    },
    english: Documentation {
        summary: "From → to ★ an outcome does not take too many grades",
        what: "From the grade in which it begins (→) to that in which it is mastered (★), both included, an outcome takes no more grades than max-grades.",
        why: "A statement that stays → for years does not say what is new from one grade to the next: nobody knows what to teach this time.",
        mend: "Split the statement into steps, each with its ★, or begin later. If it is never really mastered, replace `master` by `open`.",
        allow: "When the outcome really ripens over several cycles and each grade knows what to add.",
    },
    bad: Example::outcomes(BAD).with(SETTINGS),
    good: Example::outcomes(GOOD).with(SETTINGS),
    check: Check::Edition(check),
};

/// A lower limit: the example has four grades.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\nlong-learning = { level = \"info\", max-grades = 3 }\n",
)];

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "S1"
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "S1"
"#;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let Some(max) = context.choices.number(&RULE, "max-grades") else { return };
    for (position, outcome) in context.index.outcomes() {
        let marks = context.index.marks(position);
        let (Some(learn), Some(master)) = (marks.learn, marks.master) else { continue };
        // Mastered before it is begun has a finding of its own.
        let n_grades = usize::from(master + 1).saturating_sub(usize::from(learn));
        if n_grades <= max {
            continue;
        }
        let place = context.outcome_place(outcome);
        findings
            .add(place.clone().key("master"))
            .subject(outcome.id.as_str())
            .label("master")
            .and(place.key("learn"), "learn", Vec::new())
            .value("id", outcome.id.as_str())
            .value("learn", context.grade_title(learn))
            .value("master", context.grade_title(master))
            .value("count", n_grades)
            .value("limit", max);
    }
}
