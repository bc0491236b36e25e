//! The name of a plan's file: the school in plain letters, then the edition.

/// The file of next year's plan, by that of this year's: the edition in its name is replaced, or put behind it.
pub(super) fn carried(path: &str, old: &str, new: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.strip_suffix(".toml").unwrap_or(name);
    let renamed = if !old.is_empty() && stem.contains(old) { stem.replace(old, new) } else { format!("{stem}-{new}") };
    format!("{renamed}.toml")
}

#[cfg(test)]
mod tests {
    use super::carried;

    #[test]
    fn a_carried_plan_has_the_new_edition_in_its_name() {
        let name = |path| carried(path, "2026-2027", "2027-2028");
        assert_eq!(name("plans/ecole-2026-2027.toml"), "ecole-2027-2028.toml");
        assert_eq!(name("plans/ecole.toml"), "ecole-2027-2028.toml");
    }
}
