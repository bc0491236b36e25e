//! The options that verbs share, taken before the verb as after it: `pdcn --edition 2025-2026 lint`.
//!
//! They are moved behind the verb before anything is parsed, so that each verb goes on saying for itself which of them it
//! has, how often, and what they mean there.

use std::ffi::OsString;

/// The options, each with a value.
const SHARED: [&str; 4] = ["--pathway", "--edition", "--lang", "--color"];
/// The verb that has verbs below it, which share them too.
const WITH_VIEWS: &str = "export";

/// The arguments, with the shared options that stand before a verb behind it.
pub(crate) fn moved(given: Vec<OsString>) -> Vec<OsString> {
    let verb = after_shared(&given, 1);
    if !is_word(given.get(verb)) {
        return given;
    }
    let below = after_shared(&given, verb + 1);
    let has_view = given[verb] == WITH_VIEWS && is_word(given.get(below));
    let mut moved: Vec<OsString> = vec![given[0].clone(), given[verb].clone()];
    let mut rest = verb + 1;
    if has_view {
        moved.push(given[below].clone());
        rest = below + 1;
    }
    moved.extend_from_slice(&given[1..verb]);
    if has_view {
        moved.extend_from_slice(&given[verb + 1..below]);
    }
    moved.extend_from_slice(&given[rest..]);
    moved
}

/// The position after the shared options that stand at a position.
fn after_shared(given: &[OsString], mut at: usize) -> usize {
    while let Some(argument) = given.get(at).and_then(|argument| argument.to_str()) {
        at += match argument.split_once('=') {
            None if SHARED.contains(&argument) => 2,
            Some((name, _)) if SHARED.contains(&name) => 1,
            _ => break,
        };
    }
    at
}

/// True for a verb, or what is meant as one.
fn is_word(argument: Option<&OsString>) -> bool {
    argument.is_some_and(|argument| !argument.to_string_lossy().starts_with('-'))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    fn moved(line: &str) -> String {
        let given = line.split(' ').map(OsString::from).collect();
        let moved: Vec<String> =
            super::moved(given).into_iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
        moved.join(" ")
    }

    #[test]
    fn shared_options_go_behind_the_verb_in_their_order() {
        assert_eq!(moved("pdcn --edition 1 --pathway=a lint b"), "pdcn lint --edition 1 --pathway=a b");
        assert_eq!(
            moved("pdcn --pathway a export --edition 1 table -o b"),
            "pdcn export table --pathway a --edition 1 -o b"
        );
        assert_eq!(moved("pdcn --pathway a export --all b"), "pdcn export --pathway a --all b");
        assert_eq!(moved("pdcn export --pathway a --all b"), "pdcn export --pathway a --all b");
    }

    #[test]
    fn what_names_no_verb_stays_as_it_is() {
        for line in
            ["pdcn", "pdcn --help", "pdcn --edition", "pdcn --edition 1", "pdcn --edition 1 --help", "pdcn lint a"]
        {
            assert_eq!(moved(line), line);
        }
    }
}
