//! The kinds of files that a pathway is made of.

/// What a file of a pathway holds; its place in the folder decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// `pdcn.toml`
    Settings,
    /// `frameworks/*.toml`
    Framework,
    /// `tools.toml`
    Tools,
    /// `reflection.toml`
    Reflection,
    /// `editions/ID/edition.toml`
    Edition,
    /// `editions/ID/lexicon.toml`, `topics.toml`, `resources.toml`
    Annex,
    /// `editions/ID/STAGE/*.toml`
    Outcomes,
    /// `plans/*.toml`
    Plan,
    /// `words/*.toml`
    Words,
    /// `accepted.toml`
    Accepted,
}

impl FileKind {
    /// Every kind, in the order in which a reader meets them.
    pub const ALL: [Self; 10] = [
        Self::Settings,
        Self::Framework,
        Self::Tools,
        Self::Reflection,
        Self::Edition,
        Self::Annex,
        Self::Outcomes,
        Self::Plan,
        Self::Words,
        Self::Accepted,
    ];

    /// Returns the name in commands and in the name of the schema's file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Framework => "framework",
            Self::Tools => "tools",
            Self::Reflection => "reflection",
            Self::Edition => "edition",
            Self::Annex => "annex",
            Self::Outcomes => "outcomes",
            Self::Plan => "plan",
            Self::Words => "words",
            Self::Accepted => "accepted",
        }
    }

    /// Returns the kind of the file at a path relative to the pathway's folder, with `/` between its parts; nothing for
    /// a file that has no place in a pathway.
    pub fn of_path(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["pdcn.toml"] => Some(Self::Settings),
            ["tools.toml"] => Some(Self::Tools),
            ["reflection.toml"] => Some(Self::Reflection),
            ["accepted.toml"] => Some(Self::Accepted),
            ["frameworks", .., _] => Some(Self::Framework),
            ["plans", .., _] => Some(Self::Plan),
            ["words", .., _] => Some(Self::Words),
            ["editions", _, "edition.toml"] => Some(Self::Edition),
            ["editions", _, name] if crate::Annex::FILES.contains(name) => Some(Self::Annex),
            ["editions", _, _, .., _] => Some(Self::Outcomes),
            _ => None,
        }
    }
}

/// The file that says how a table was understood that a pathway was begun from. It may lie beside the settings, and is no part of
/// the pathway.
pub const MAPPING_FILE: &str = "import.toml";

/// Returns the folder of the edition that a file lies in, and its path there: `("2026-2027", "primary/ia.toml")` of
/// `editions/2026-2027/primary/ia.toml`. Nothing for a file that belongs to no edition.
pub fn in_edition(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("editions/")?.split_once('/')
}

#[cfg(test)]
mod tests {
    use super::in_edition;

    #[test]
    fn only_what_lies_in_the_folder_of_an_edition_is_of_it() {
        assert_eq!(in_edition("editions/2026-2027/primary/ia.toml"), Some(("2026-2027", "primary/ia.toml")));
        assert_eq!(in_edition("editions/2026-2027/edition.toml"), Some(("2026-2027", "edition.toml")));
        for other in ["editions/notes.toml", "editions", "plans/editions/a/b.toml", "éditions/a/b.toml", ""] {
            assert_eq!(in_edition(other), None, "{other}");
        }
    }
}
