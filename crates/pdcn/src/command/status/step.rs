//! What comes next: from how the editions stand first, then from the month.

use pdcn_model::EditionStatus;

use super::facts::{EditionFacts, Facts};

/// What an advisor does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The plans of schools.
    Plans,
    /// What is to change is noted, until the next edition is begun.
    Note,
    /// The next edition is begun.
    Begin,
    /// It is changed.
    Edit,
    /// It is brought to the meeting.
    Meet,
    /// It is published.
    Publish,
    /// Its year has begun, and it is still a draft.
    Late,
    /// It is published, before its year.
    Wait,
    /// It becomes the current one.
    HandOver,
    /// All is done: schools receive the documents.
    HandOut,
}

impl Step {
    /// The name of its text.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Plans => "plans",
            Self::Note => "note",
            Self::Begin => "begin",
            Self::Edit => "edit",
            Self::Meet => "meet",
            Self::Publish => "publish",
            Self::Late => "late",
            Self::Wait => "wait",
            Self::HandOver => "hand-over",
            Self::HandOut => "hand-out",
        }
    }
}

/// What comes next, and the edition that it is about.
pub(super) fn next<'f, 'a>(facts: &'f Facts<'a>) -> Option<(Step, &'f EditionFacts<'a>)> {
    let date = facts.date?;
    let (year, month) = (date.school_year(), date.civil().month());
    let has_begun = |one: &EditionFacts<'_>| one.edition.id.first_year().is_some_and(|first| first <= year);
    let is = |status| move |one: &&EditionFacts<'_>| one.edition.status == status;
    let current = facts.editions.iter().find(|one| one.is_current)?;
    let later = || facts.editions.iter().filter(|one| one.is_next);
    // An edition whose year has begun, and that schools do not have: whatever the month.
    if let Some(one) = later().filter(is(EditionStatus::Published)).rfind(|one| has_begun(one)) {
        return Some((Step::HandOver, one));
    }
    if let Some(one) = later().filter(is(EditionStatus::Draft)).find(|one| has_begun(one)) {
        return Some((Step::Late, one));
    }
    let is_for_plans = matches!(month, 9 | 10);
    if let Some(one) = later().find(is(EditionStatus::Draft)) {
        return Some((if is_for_plans { Step::Plans } else { draft(month, one) }, one));
    }
    if let Some(one) = later().find(is(EditionStatus::Published)) {
        let hands_over = one.edition.id.first_year().is_none() && matches!(month, 7 | 8);
        let step = if hands_over { Step::HandOver } else { Step::Wait };
        return Some((if is_for_plans { Step::Plans } else { step }, one));
    }
    let is_draft = current.edition.status == EditionStatus::Draft;
    let first = current.edition.id.first_year();
    let step = match month {
        _ if is_for_plans => Step::Plans,
        // The year that schools are in, or one before it.
        3..=6 if first.is_some_and(|first| first <= year) => Step::Begin,
        3..=6 if first.is_none() && !is_draft => Step::Begin,
        7 | 8 if first.is_some_and(|first| first < year) => Step::Begin,
        _ if is_draft && (matches!(month, 3..=8) || first.is_some_and(|first| first > year)) => draft(month, current),
        3..=8 => Step::HandOut,
        _ if first.is_some_and(|first| first > year) => Step::HandOut,
        _ => Step::Note,
    };
    Some((step, current))
}

/// What is done in a month with an edition that is being prepared.
fn draft(month: i8, one: &EditionFacts<'_>) -> Step {
    match month {
        // Without an edition before, there is nothing to compare with.
        5 if one.edition.previous.is_some() => Step::Meet,
        6..=8 => Step::Publish,
        _ => Step::Edit,
    }
}

#[cfg(test)]
mod tests {
    use pdcn_model::Date;
    use pdcn_source::{Folder, load};

    use super::super::facts::Facts;

    /// What comes next, and the edition that it is about, where the current edition and the next one (`-`: there is
    /// none) stand so.
    fn next(current: &str, later: &str, month: &str) -> String {
        let frame = |id: &str, before: &str, status: &str| {
            let text = format!(
                "id = \"{id}\"\ntitle = \"Parcours\"\nstatus = \"{status}\"\nprevious = \"{before}\"\nlicense = \"CC0-1.0\"\n"
            );
            (format!("editions/{id}/edition.toml"), text)
        };
        let mut files = vec![
            ("pdcn.toml".to_owned(), "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n".to_owned()),
            frame("2025-2026", "2024-2025", "superseded"),
            frame("2026-2027", "2025-2026", current),
        ];
        if later != "-" {
            files.push(frame("2027-2028", "2026-2027", later));
        }
        let loaded = load(Folder::from_texts(files));
        let facts = Facts::of(&loaded, "2026-2027", Date::parse(&format!("{month}-15")));
        super::next(&facts).map(|(step, of)| format!("{} {}", step.name(), of.edition.id)).unwrap_or_default()
    }

    #[test]
    fn what_comes_next_fits_how_the_editions_stand() {
        for (current, later, month, expected) in [
            ("published", "-", "2026-08", "hand-out 2026-2027"),
            ("published", "-", "2026-09", "plans 2026-2027"),
            ("published", "-", "2026-11", "note 2026-2027"),
            ("published", "-", "2027-03", "begin 2026-2027"),
            ("published", "-", "2027-08", "begin 2026-2027"),
            ("published", "-", "2026-06", "hand-out 2026-2027"),
            ("draft", "-", "2026-04", "edit 2026-2027"),
            ("draft", "-", "2026-05", "meet 2026-2027"),
            ("draft", "-", "2026-06", "publish 2026-2027"),
            ("draft", "-", "2026-09", "plans 2026-2027"),
            ("draft", "-", "2027-01", "note 2026-2027"),
            ("draft", "-", "2027-03", "begin 2026-2027"),
            ("published", "draft", "2026-09", "plans 2027-2028"),
            ("published", "draft", "2026-11", "edit 2027-2028"),
            ("published", "draft", "2027-03", "edit 2027-2028"),
            ("draft", "draft", "2027-05", "meet 2027-2028"),
            ("published", "draft", "2027-06", "publish 2027-2028"),
            ("published", "draft", "2027-08", "late 2027-2028"),
            ("published", "draft", "2027-09", "late 2027-2028"),
            ("published", "published", "2027-05", "wait 2027-2028"),
            ("draft", "published", "2027-06", "wait 2027-2028"),
            ("published", "published", "2027-07", "hand-over 2027-2028"),
            ("published", "published", "2027-10", "hand-over 2027-2028"),
        ] {
            assert_eq!(next(current, later, month), expected, "{current}, {later}, {month}");
        }
    }
}
