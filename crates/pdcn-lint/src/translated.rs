//! What a translation lacks of the texts that it goes with: one that is not there, or a list with fewer or more lines.

use pdcn_model::{Content, Evidence, Outcome, OutcomeTranslation, Resource, Term, TermTranslation, Topic};
use pdcn_model::{TopicTranslation, Translation};

/// A text, or a list of texts, that a translation lacks in whole or in part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lack {
    /// The keys that lead to it from the block, with dots between them.
    pub(crate) key: String,
    /// How many texts there are in the language of the pathway.
    n_own: usize,
    /// How many there are in the other language.
    n_there: usize,
}

impl Lack {
    /// Shows it: its key, and for a list how much of it is there: `examples (2/3)`.
    pub(crate) fn shown(&self) -> String {
        let Self { key, n_own, n_there } = self;
        if *n_there == 0 { key.clone() } else { format!("{key} ({n_there}/{n_own})") }
    }
}

/// What a translation lacks, counted key by key.
#[derive(Default)]
struct Lacks(Vec<Lack>);

impl Lacks {
    /// A text that is there in one language and not in the other.
    fn text<T, U>(&mut self, key: &str, own: Option<&T>, there: Option<&U>) {
        self.count(key, usize::from(own.is_some()), usize::from(there.is_some()));
    }

    /// A list of which each line is translated.
    fn list<T>(&mut self, key: &str, own: &[T], there: &[T]) {
        self.count(key, own.len(), there.len());
    }

    /// A list that is another in each language: it is only not to be missing.
    fn own_list(&mut self, key: &str, own: &[String], there: &[String]) {
        self.count(key, usize::from(!own.is_empty()), usize::from(!there.is_empty()));
    }

    fn count(&mut self, key: &str, n_own: usize, n_there: usize) {
        // What only the translation has takes nothing from anybody, unless it is one line too many of a list.
        if n_own != n_there && n_own > 0 {
            self.0.push(Lack { key: key.to_owned(), n_own, n_there });
        }
    }
}

/// What the translation of an outcome lacks besides its statement.
pub(crate) fn of_outcome(outcome: &Outcome, there: &OutcomeTranslation) -> Vec<Lack> {
    let mut lacks = Lacks::default();
    lacks.text("pupil", outcome.pupil.as_ref(), there.pupil.as_ref());
    lacks.list("examples", &outcome.examples, &there.examples);
    lacks.text("misconception", outcome.misconception.as_ref(), there.misconception.as_ref());
    lacks.text("family", outcome.family.as_ref(), there.family.as_ref());
    let none = Evidence::default();
    let own = outcome.evidence.as_deref().unwrap_or(&none);
    let there = there.evidence.as_deref().unwrap_or(&none);
    lacks.text("evidence.learn", own.learn.as_ref(), there.learn.as_ref());
    lacks.list("evidence.master", &own.master, &there.master);
    lacks.text("evidence.adapted", own.adapted.as_ref(), there.adapted.as_ref());
    lacks.0
}

/// What the translation of a word of the lexicon lacks; a definition for adults is asked for as well as one for pupils.
pub(crate) fn of_term(term: &Term, there: &TermTranslation) -> Vec<Lack> {
    let mut lacks = Lacks::default();
    lacks.text("definition", Some(&term.definition), there.definition.as_ref());
    lacks.text("pupil", term.pupil.as_ref(), there.pupil.as_ref());
    lacks.0
}

/// What the translation of the card of a topic lacks: help lines and laws are not the same in number in every language.
pub(crate) fn of_topic(topic: &Topic, there: &TopicTranslation) -> Vec<Lack> {
    let mut lacks = Lacks::default();
    lacks.own_list("words", &topic.words, &there.words);
    for ((key, own), (_, there)) in topic.parts().into_iter().zip(there.parts()) {
        lacks.own_list(key, own, there);
    }
    lacks.0
}

/// What the translation of a resource lacks of its content: a part, or a line of one.
pub(crate) fn of_resource(resource: &Resource, there: &Translation) -> Vec<Lack> {
    let mut lacks = Lacks::default();
    lacks.list("content", &resource.content, &there.content);
    if lacks.0.is_empty() {
        for (number, (own, there)) in (1..).zip(resource.content.iter().zip(&there.content)) {
            of_part(number, own, there, &mut lacks);
        }
    }
    lacks.0
}

fn of_part(number: usize, own: &Content, there: &Content, lacks: &mut Lacks) {
    let key = |key: &str| format!("content {number}.{key}");
    lacks.text(&key("title"), own.title.as_ref(), there.title.as_ref());
    lacks.text(&key("text"), own.text.as_ref(), there.text.as_ref());
    lacks.list(&key("list"), &own.list, &there.list);
    lacks.list(&key("cards"), &own.cards, &there.cards);
    lacks.list(&key("dialogue"), &own.dialogue, &there.dialogue);
    lacks.list(&key("table"), &own.table, &there.table);
}
