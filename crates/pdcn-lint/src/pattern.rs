//! Patterns with `*`, as the settings write them: of the paths of files, and of names such as a licence's.

use globset::Glob;
use pdcn_model::composed;
use regex_automata::meta::Regex;
use regex_automata::util::syntax;

/// A pattern, ready to be held against paths or names.
///
/// `globset` reads it; the matcher that it makes itself would build an automaton for each (some tenths of a millisecond),
/// which pays for millions of texts, not for the few hundred of a pathway.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    matcher: Regex,
    ignores_case: bool,
}

impl Pattern {
    /// A pattern of paths; nothing when it cannot be read, such as one with a bracket that is never closed.
    pub(crate) fn of_paths(pattern: &str) -> Option<Self> {
        Self::of(&Glob::new(&composed(pattern)).ok()?, false)
    }

    /// A pattern of names, small and capital letters alike; nothing when it cannot be read.
    pub(crate) fn of_names(pattern: &str) -> Option<Self> {
        Self::of(&Glob::new(&composed(pattern).to_lowercase()).ok()?, true)
    }

    fn of(glob: &Glob, ignores_case: bool) -> Option<Self> {
        let config = Regex::config().utf8_empty(false).dfa(false).onepass(false).hybrid(false);
        let form = syntax::Config::new().utf8(false).dot_matches_new_line(true);
        let matcher = Regex::builder().configure(config).syntax(form).build(glob.regex()).ok()?;
        Some(Self { matcher, ignores_case })
    }

    /// True when the whole text is as the pattern says.
    pub(crate) fn is_match(&self, text: &str) -> bool {
        let text = composed(text);
        if self.ignores_case { self.matcher.is_match(&text.to_lowercase()) } else { self.matcher.is_match(&*text) }
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_star_stands_for_anything_and_names_ignore_case() {
        let matches = |pattern: &str, text: &str| Pattern::of_names(pattern).is_some_and(|own| own.is_match(text));
        assert!(matches("CC-BY-NC*", "cc-by-nc-SA-4.0"));
        assert!(matches("Tous droits réservés", "tous droits RÉSERVÉS"));
        assert!(!matches("CC-BY-NC*", "CC-BY-4.0"));
        let is_path = |pattern: &str, text: &str| Pattern::of_paths(pattern).is_some_and(|own| own.is_match(text));
        assert!(is_path("plans/*-exemple-*.toml", "plans/ecole-exemple-2026.toml"));
        assert!(is_path("tools.toml", "tools.toml"));
        assert!(
            is_path("plans/école.toml", "plans/e\u{301}cole.toml") && is_path("plans/e\u{301}*.toml", "plans/été.toml")
        );
        assert!(!is_path("tools.toml", "Tools.toml"));
        assert!(!is_path("tools.toml", "old/tools.toml"));
        assert!(Pattern::of_paths("a[").is_none() && Pattern::of_names("a[").is_none());
    }
}
