//! Patterns with `*`, as the settings write them: of the paths of files, and of names such as a licence's.

use globset::{Glob, GlobBuilder, GlobSet};

/// A pattern, ready to be held against paths or names.
///
/// A set of one: unlike a lone matcher of `globset`, which always builds an automaton (some tenth of a millisecond each),
/// a set compares plain text where the pattern is plain text or plain text with `*` at an end.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    set: GlobSet,
    ignores_case: bool,
}

impl Pattern {
    /// A pattern of paths.
    ///
    /// # Errors
    ///
    /// What `globset` cannot read, such as a bracket that is never closed.
    pub(crate) fn of_paths(pattern: &str) -> Result<Self, globset::Error> {
        Ok(Self { set: GlobSet::new([Glob::new(pattern)?])?, ignores_case: false })
    }

    /// A pattern of names, small and capital letters alike.
    ///
    /// # Errors
    ///
    /// As for [`Pattern::of_paths`].
    pub(crate) fn of_names(pattern: &str) -> Result<Self, globset::Error> {
        let glob = GlobBuilder::new(&pattern.to_lowercase()).build()?;
        Ok(Self { set: GlobSet::new([glob])?, ignores_case: true })
    }

    /// True when the whole text is as the pattern says.
    pub(crate) fn is_match(&self, text: &str) -> bool {
        if self.ignores_case { self.set.is_match(text.to_lowercase()) } else { self.set.is_match(text) }
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_star_stands_for_anything_and_names_ignore_case() {
        let matches = |pattern: &str, text: &str| Pattern::of_names(pattern).is_ok_and(|own| own.is_match(text));
        assert!(matches("CC-BY-NC*", "cc-by-nc-SA-4.0"));
        assert!(matches("Tous droits réservés", "tous droits RÉSERVÉS"));
        assert!(!matches("CC-BY-NC*", "CC-BY-4.0"));
        let is_path = |pattern: &str, text: &str| Pattern::of_paths(pattern).is_ok_and(|own| own.is_match(text));
        assert!(is_path("plans/*-exemple-*.toml", "plans/ecole-exemple-2026.toml"));
        assert!(is_path("tools.toml", "tools.toml"));
        assert!(!is_path("tools.toml", "Tools.toml"));
        assert!(!is_path("tools.toml", "old/tools.toml"));
        assert!(Pattern::of_paths("a[").is_err() && Pattern::of_names("a[").is_err());
    }
}
