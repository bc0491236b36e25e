//! Where a pathway stands: what of its editions, plans and tools asks for something.

use pdcn_lint::{EditionChoice, Options, Rule, RuleChoices, lint};
use pdcn_model::{Date, Edition, EditionIndex, EditionStatus, Level, Plan, Retirements};
use pdcn_source::Loaded;
use pdcn_toml::FileNumber;

/// Where a pathway stands.
#[derive(Debug)]
pub(super) struct Facts<'a> {
    /// The day.
    pub(super) date: Option<Date>,
    /// The id of the edition that is current, and whether the pathway has it.
    pub(super) current: &'a str,
    pub(super) has_current: bool,
    /// The editions, in the order of their ids.
    pub(super) editions: Vec<EditionFacts<'a>>,
    /// Errors and warnings of files that belong to no edition and are no plan.
    pub(super) elsewhere: Counts,
    /// What could not be read.
    pub(super) unread: usize,
    /// The files of plans that follow an edition before the current one, of schools with no later plan.
    pub(super) old_plans: Vec<&'a str>,
    /// The files of plans that name outcomes that their edition has retired, and how many.
    pub(super) retired: Vec<(&'a str, usize)>,
    /// The tools whose conditions were read long ago, with the day; and how many months is long.
    pub(super) old_tools: Vec<(&'a str, Date)>,
    pub(super) months: usize,
}

/// An edition.
#[derive(Debug)]
pub(super) struct EditionFacts<'a> {
    pub(super) edition: &'a Edition,
    pub(super) is_current: bool,
    /// It comes after the current one.
    pub(super) is_next: bool,
    pub(super) seal: Seal,
    pub(super) counts: Counts,
}

/// How the seal of an edition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seal {
    /// It has none, and needs none.
    None,
    /// It was published without one.
    Missing,
    /// It is that of the content.
    Fits,
    /// The content is no longer what was sealed.
    Broken,
}

/// How many findings there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) errors: usize,
    pub(super) warnings: usize,
}

impl<'a> Facts<'a> {
    /// Looks at a pathway, as it stands on a day.
    pub(super) fn of(loaded: &'a Loaded, current: &'a str, date: Option<Date>) -> Self {
        let pathway = &loaded.pathway;
        let options = Options { editions: EditionChoice::All, today: date, ..Options::default() };
        let report = lint(loaded, &options);
        let path = |file: FileNumber| loaded.sources.file(file).path.as_str();
        let count = |is: &dyn Fn(&str) -> bool| {
            let of_files = report
                .findings
                .iter()
                .filter(|finding| finding.labels.first().is_some_and(|label| is(path(label.place.file))));
            let (mut errors, mut warnings) = (0, 0);
            for finding in of_files {
                errors += usize::from(finding.level == Level::Error);
                warnings += usize::from(finding.level == Level::Warning);
            }
            Counts { errors, warnings }
        };
        let current_edition = pathway.edition(current);
        let is_after = |edition: &Edition| current_edition.is_some_and(|current| pathway.comes_after(edition, current));
        let mut editions: Vec<EditionFacts<'_>> = pathway
            .editions
            .iter()
            .map(|edition| EditionFacts {
                edition,
                is_current: edition.id.as_str() == current,
                is_next: is_after(edition),
                seal: seal(edition),
                counts: count(&|path| edition.has_file(path)),
            })
            .collect();
        editions.sort_by(|one, other| one.edition.id.as_str().cmp(other.edition.id.as_str()));
        let choices = RuleChoices::new(&pathway.settings, &[], &[]);
        let months = Rule::named("tool-unchecked").and_then(|rule| choices.number(rule, "months"));
        let oldest = date.zip(months).map(|(date, months)| date.months_before(months));
        let is_old = |checked: Date| checked != Date::default() && oldest.is_some_and(|oldest| checked < oldest);
        Self {
            date,
            current,
            has_current: current_edition.is_some(),
            elsewhere: count(&|path| !pathway.editions.iter().any(|edition| edition.has_file(path))),
            unread: loaded.problems.len(),
            old_plans: old_plans(loaded, current_edition),
            retired: retired(loaded),
            old_tools: pathway
                .tools
                .iter()
                .filter(|tool| is_old(tool.checked))
                .map(|tool| (tool.id.as_str(), tool.checked))
                .collect(),
            months: months.unwrap_or_default(),
            editions,
        }
    }
}

fn seal(edition: &Edition) -> Seal {
    match (&edition.seal, edition.status) {
        (None, EditionStatus::Published) => Seal::Missing,
        // A draft is expected to change.
        (None, _) | (Some(_), EditionStatus::Draft) => Seal::None,
        (Some(seal), _) if *seal == edition.content_seal() => Seal::Fits,
        (Some(_), _) => Seal::Broken,
    }
}

/// The plans that follow an edition before the current one, of schools without a plan for it or a later one.
fn old_plans<'a>(loaded: &'a Loaded, current: Option<&Edition>) -> Vec<&'a str> {
    let Some(current) = current else { return Vec::new() };
    let is_old = |plan: &Plan| !plan.edition.as_str().is_empty() && plan.edition.comes_before(&current.id);
    let plans = &loaded.pathway.plans;
    let goes_on = |plan: &Plan| plans.iter().any(|other| other.school.key() == plan.school.key() && !is_old(other));
    let old = plans.iter().filter(|plan| is_old(plan) && !goes_on(plan));
    old.map(|plan| loaded.sources.file(plan.file).path.as_str()).collect()
}

/// The plans that name outcomes that their edition has retired.
fn retired(loaded: &Loaded) -> Vec<(&str, usize)> {
    let pathway = &loaded.pathway;
    let count = |plan: &Plan| {
        let Some(edition) = pathway.edition(plan.edition.as_str()) else { return 0 };
        let (index, retirements) = (EditionIndex::new(edition), Retirements::new(pathway, edition));
        let ids = plan.activities.iter().flat_map(|activity| &activity.outcomes);
        ids.filter(|id| index.outcome_position(id.as_str()).is_none() && retirements.get(id.as_str()).is_some()).count()
    };
    let plans = pathway.plans.iter().map(|plan| (loaded.sources.file(plan.file).path.as_str(), count(plan)));
    plans.filter(|(_, count)| *count > 0).collect()
}
