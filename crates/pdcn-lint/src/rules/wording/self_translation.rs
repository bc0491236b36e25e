//! `self-translation`: a translation is in another language than the text that it goes with.

use pdcn_model::Level;
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, Rule};

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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

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
    if frame.translation.contains_key(own) {
        tell(context.frame_place(), frame.id.as_str());
    }
    let blocks = (0_usize..)
        .zip(&frame.stages)
        .map(|(at, one)| ("stage", at, one.id.as_str(), &one.translation))
        .chain((0..).zip(&frame.grades).map(|(at, one)| ("grade", at, one.id.as_str(), &one.translation)))
        .chain((0..).zip(&frame.strands).map(|(at, one)| ("strand", at, one.id.as_str(), &one.translation)))
        .chain((0..).zip(&frame.competencies).map(|(at, one)| ("competency", at, one.id.as_str(), &one.translation)))
        .chain((0..).zip(&frame.resources).map(|(at, one)| ("resource", at, one.id.as_str(), &one.translation)));
    for (list, at, id, translation) in blocks {
        if translation.contains_key(own) {
            tell(context.listed_place(list, at), id);
        }
    }
    for (at, term) in (0..).zip(&frame.terms).filter(|(_, term)| term.translation.contains_key(own)) {
        tell(context.listed_place("term", at), term.id.as_str());
    }
    for (at, topic) in (0..).zip(&frame.topics).filter(|(_, topic)| topic.translation.contains_key(own)) {
        tell(context.listed_place("topic", at), topic.id.as_str());
    }
}
