//! `self-translation`: a translation is in another language than the text that it goes with.

use pdcn_model::Level;
use pdcn_toml::Place;

use crate::finding::Findings;
use crate::{Category, Check, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "self-translation",
    category: Category::Wording,
    level: Level::Warning,
    since: "0.2.0",
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[outcome.translation.fr]
statement = "Trouver ce qui est faux dans ce qu’une IA a écrit."
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

[outcome.translation.en]
statement = "Spot an error in an answer made by AI."
"#,
    ),
    check: Check::Edition(check),
    ..Rule::PLAIN
};

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let own = &context.pathway.settings.language;
    let mut tell = |place: Place, subject: &str| {
        findings
            .add(place.key("translation").key(own.as_str().to_owned()))
            .subject(subject)
            .label("here")
            .value("subject", subject)
            .value("language", own.as_str());
    };
    for outcome in context.edition.outcomes.iter().filter(|outcome| outcome.translation.contains_key(own)) {
        tell(context.outcome_place(outcome), outcome.id.as_str());
    }
    let frame = context.edition;
    let list = |name: &'static str, at: u32| context.frame_place().key(name).index(at);
    if frame.translation.contains_key(own) {
        tell(context.frame_place(), frame.id.as_str());
    }
    for (at, strand) in (0..).zip(&frame.strands).filter(|(_, strand)| strand.translation.contains_key(own)) {
        tell(list("strand", at), strand.id.as_str());
    }
    for (at, one) in (0..).zip(&frame.competencies).filter(|(_, one)| one.translation.contains_key(own)) {
        tell(list("competency", at), one.id.as_str());
    }
    for (at, grade) in (0..).zip(&frame.grades).filter(|(_, grade)| grade.translation.contains_key(own)) {
        tell(list("grade", at), grade.id.as_str());
    }
    for (at, stage) in (0..).zip(&frame.stages).filter(|(_, stage)| stage.translation.contains_key(own)) {
        tell(list("stage", at), stage.id.as_str());
    }
}
