//! `grade-reading`: a pupil can read the line that is written for them.

use pdcn_model::{EditionStatus, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, Example, Field, OptionForm, Passage, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "grade-reading",
    category: Category::Wording,
    level: Level::Off,
    since: "0.2.0",
    options: &[RuleOption { name: "more-than-age", form: OptionForm::Number }],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
pupil = "Je repère une erreur dans une réponse que la machine de la classe a donnée à la question de mon équipe."
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
pupil = "Je trouve ce qui est faux dans la réponse de la machine."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let context = passage.context;
    // A translation is as long as its language makes it; an edition that is no longer brought up to date stays as it is.
    let is_settled = context.edition.status == EditionStatus::Superseded;
    if is_settled || passage.field != Field::Pupil || passage.language != context.pathway.settings.language.as_str() {
        return;
    }
    let (Some(more), Some(outcome)) = (passage.number(&RULE, "more-than-age"), passage.outcome) else { return };
    let grade = context.index.grade_position(outcome.learn.as_str()).and_then(|grade| context.index.grade(grade));
    // An age of 0 could not be read.
    let Some(grade) = grade.filter(|grade| grade.age > 0) else { return };
    let (n_words, limit) = (passage.n_words(), usize::from(grade.age) + more);
    if n_words > limit {
        findings
            .add(passage.place())
            .subject(passage.subject)
            .label("here")
            .value("id", passage.subject)
            .value("words", n_words)
            .value("limit", limit)
            .value("grade", grade.title.as_str())
            .value("age", usize::from(grade.age));
    }
}
