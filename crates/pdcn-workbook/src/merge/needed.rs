//! Which keys a record cannot do without, and those that a translation cannot.

use crate::{Cells, SheetKind};

/// True for a key that a record cannot do without.
pub(super) fn is_required(kind: SheetKind, key: &str) -> bool {
    let required: &[&str] = match kind {
        SheetKind::Outcomes => &["competency", "statement", "learn"],
        SheetKind::Exceptions | SheetKind::Retired => &["reason"],
        SheetKind::Competencies => &["strand", "title"],
        SheetKind::Resources => &["title", "kind"],
        SheetKind::Terms => &["title", "definition"],
        SheetKind::Grades => &["title", "short", "stage", "cycle", "age"],
        SheetKind::Policy => &["minimum-age"],
        SheetKind::Tools => &["title", "min-age", "checked", "source"],
        SheetKind::Activities => &["title", "grades", "outcomes"],
        SheetKind::Strands | SheetKind::Topics => &["title"],
        SheetKind::Prerequisites | SheetKind::Evidence => &[],
    };
    required.contains(&key)
}

/// True for a key that a record as it would be cannot do without: also the main text of a translation that has others.
pub(super) fn is_needed(kind: SheetKind, key: &str, after: &Cells) -> bool {
    let Some(block) = block(key) else { return is_required(kind, key) };
    let main = format!("{block}.{}", main_key(kind));
    let others = after.iter().any(|(other, value)| other.starts_with(block) && *other != main && !value.is_empty());
    key == main && others
}

/// The block of a translation that a key is in: `translation.en`.
pub(crate) fn block(key: &str) -> Option<&str> {
    let rest = key.strip_prefix("translation.")?;
    let end = rest.find('.')?;
    key.get(.."translation.".len() + end)
}

/// The key that a translation cannot do without.
pub(super) fn main_key(kind: SheetKind) -> &'static str {
    if matches!(kind, SheetKind::Outcomes | SheetKind::Evidence) { "statement" } else { "title" }
}
