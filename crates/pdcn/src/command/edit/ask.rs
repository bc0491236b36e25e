//! What an operation needs and was not said: asked for where somebody sits at a terminal, never in a script.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use pdcn_texts::Texts;

use crate::failure::Failure;

/// What was given, else what the person at the terminal answers.
///
/// # Errors
///
/// When nothing is given and there is no terminal, or no answer.
pub(super) fn given(value: Option<&String>, option: &'static str, words: &Texts) -> Result<String, Failure> {
    let given = value.map(|value| value.trim()).filter(|value| !value.is_empty());
    match given {
        Some(given) => Ok(given.to_owned()),
        None => asked(option, words).ok_or_else(|| Failure::new("edit-needs").with("option", option)),
    }
}

/// Makes sure that all that is needed was given, when nobody could be asked: what is missing is told at once.
pub(super) fn all_given(needed: &[(&Option<String>, &'static str)]) -> Result<(), Failure> {
    let is_missing = |value: &Option<String>| value.as_ref().is_none_or(|value| value.trim().is_empty());
    let missing = needed.iter().filter(|(value, _)| is_missing(value)).map(|(_, option)| *option);
    let missing: Vec<&str> = missing.collect();
    if missing.len() < 2 || (io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Ok(());
    }
    Err(Failure::new("edit-needs-several").with("options", missing.join(", ")))
}

/// The answer to a question; nothing where nobody could answer.
fn asked(option: &str, words: &Texts) -> Option<String> {
    let (stdin, mut stderr) = (io::stdin(), io::stderr());
    if !stdin.is_terminal() || !stderr.is_terminal() {
        return None;
    }
    write!(stderr, "{} ", words.part("edit-question", option.trim_start_matches('-'), &[])).ok()?;
    stderr.flush().ok()?;
    let mut answer = String::new();
    stdin.lock().read_line(&mut answer).ok()?;
    let answer = answer.trim();
    (!answer.is_empty()).then(|| answer.to_owned())
}
