//! Patterns of texts as tables made once, which all schemas and threads share.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::{Anchored, Input};

/// A pattern of texts, made ready when the first text is held against it: many stand for what few pathways have.
pub(super) struct Pattern {
    source: String,
    automaton: OnceLock<Option<dense::DFA<Vec<u32>>>>,
}

impl Pattern {
    /// True when a text certainly is as the pattern says.
    pub(super) fn matches(&self, text: &str) -> bool {
        let automaton = self.automaton.get_or_init(|| {
            let config = dense::Config::new().start_kind(StartKind::Anchored).accelerate(false);
            dense::Builder::new().configure(config).build(&self.source).ok()
        });
        let input = Input::new(text).anchored(Anchored::Yes);
        automaton.as_ref().is_some_and(|automaton| matches!(automaton.try_search_fwd(&input), Ok(Some(_))))
    }
}

/// The one of a pattern for all schemas: most are forms of ids that several kinds of files have.
pub(super) fn shared(pattern: &str) -> Arc<Pattern> {
    static KNOWN: Mutex<BTreeMap<String, Arc<Pattern>>> = Mutex::new(BTreeMap::new());
    // Nothing that holds it can fail half-way.
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let made = || Arc::new(Pattern { source: pattern.to_owned(), automaton: OnceLock::new() });
    Arc::clone(known.entry(pattern.to_owned()).or_insert_with(made))
}
