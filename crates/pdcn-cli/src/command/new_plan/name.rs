//! The name of a plan's file: the school in plain letters, then the edition.

use super::super::plain::plain;

/// How many signs of a school’s name a file is named by.
const LONGEST: usize = 60;

/// `ecole-saint-joseph-2026-2027.toml`
pub(super) fn file(school: &str, edition: &str) -> String {
    let plain = plain(school);
    let plain = plain.get(..LONGEST).unwrap_or(&plain).trim_end_matches('-');
    // A name in letters that have no plain form says nothing of the school, and the file is still a plan.
    let school = if plain.is_empty() { "plan" } else { plain };
    format!("{school}-{edition}.toml")
}

/// The file of next year's plan, by that of this year's: the edition in its name is replaced, or put behind it.
pub(super) fn carried(path: &str, old: &str, new: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.strip_suffix(".toml").unwrap_or(name);
    let renamed = if !old.is_empty() && stem.contains(old) { stem.replace(old, new) } else { format!("{stem}-{new}") };
    format!("{renamed}.toml")
}

#[cfg(test)]
mod tests {
    use super::{carried, file};

    #[test]
    fn files_are_named_by_school_and_edition() {
        for (school, expected) in [
            ("École Saint-Joseph (Lévis)", "ecole-saint-joseph-levis-2026.toml"),
            ("E\u{301}cole du Sacré-Cœur", "ecole-du-sacre-coeur-2026.toml"),
            ("../../etc/passwd", "etc-passwd-2026.toml"),
            ("学校", "plan-2026.toml"),
        ] {
            assert_eq!(file(school, "2026"), expected);
        }
    }

    #[test]
    fn a_carried_plan_has_the_new_edition_in_its_name() {
        let name = |path| carried(path, "2026-2027", "2027-2028");
        assert_eq!(name("plans/ecole-2026-2027.toml"), "ecole-2027-2028.toml");
        assert_eq!(name("plans/ecole.toml"), "ecole-2027-2028.toml");
    }
}
