//! `topic-missing`: an outcome that touches a sensitive topic names its card.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::words::Sought;
use crate::{Category, EditionContext, Example, Rule};

/// The list of words that lose their last letter: the words of topics are cut as texts are.
const ELISION: &str = "elision";

pub(crate) static RULE: Rule = Rule {
    id: "topic-missing",
    category: Category::Reference,
    level: Level::Info,
    since: "0.2.0",
    lists: &[ELISION],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer un hypertrucage parmi trois images."
learn = "P1"
master = "P2"
"#,
    )
    .with(&[TOPICS]),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer un hypertrucage parmi trois images."
learn = "P1"
master = "P2"
topics = ["hypertrucage"]
"#,
    )
    .with(&[TOPICS]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// The card of a topic.
const TOPICS: (&str, &str) = (
    "editions/2026-2027/topics.toml",
    r#"
[[topic]]
id = "hypertrucage"
title = "Image truquée d’une personne"
words = ["hypertrucage", "hypertrucages"]
steps = ["Écouter à l’écart, et croire l’élève."]
"#,
);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let topics = &context.edition.topics;
    let lexicon = context.lexicons.of(context.pathway.settings.language.as_str());
    let words = topics.iter().flat_map(|topic| topic.words.iter().map(move |word| (word.as_str(), topic)));
    let sought = Sought::new(lexicon, words);
    if sought.is_empty() {
        return;
    }
    for (_, outcome) in context.index.outcomes() {
        let mut told: Vec<&str> = Vec::new();
        for (text, place) in context.taught_texts(outcome) {
            let found = sought.found(text);
            // Of several topics with the same word, one that is named is enough.
            let is_named = |bytes: &std::ops::Range<usize>| {
                let mut there = found.iter().filter(|(other, _)| other.start < bytes.end && bytes.start < other.end);
                there.any(|(_, topic)| outcome.topics.contains(&topic.id))
            };
            for (bytes, topic) in &found {
                let id = topic.id.as_str();
                if id.is_empty() || told.contains(&id) || is_named(bytes) {
                    continue;
                }
                told.push(id);
                findings
                    .add(place.clone().within(bytes.clone()))
                    .subject(outcome.id.as_str())
                    .label("here")
                    .value("id", outcome.id.as_str())
                    .value("words", text.get(bytes.clone()).unwrap_or_default())
                    .value("topic", id)
                    .value("title", topic.title.as_str());
            }
        }
    }
}
