//! `invalid-value`: every value is one that its key may have.

use std::collections::{BTreeSet, HashMap};

use pdcn_model::{FileKind, Level, schema};
use pdcn_source::{Problem, Refusal, nearest};
use pdcn_toml::{Place, Step};

use crate::check::Check;
use crate::finding::Findings;
use crate::history::FreeIds;
use crate::safety::Safety;
use crate::suggest::{is_part_of_another, nearest_outcome};
use crate::{Category, Context, EditionContext, Example, Reach, Rule, named};

pub(crate) static RULE: Rule = Rule {
    id: "invalid-value",
    category: Category::Schema,
    level: Level::Error,
    reach: Reach::File,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
ai-use = "démonstration"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
ai-use = "demonstration"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let new_ids = NewIds::of(context);
    for problem in context.problems {
        let Problem::InvalidValue { place, value, refusal, subject } = problem else { continue };
        let key = problem.key_name().unwrap_or_default();
        let mut finding = findings.add(place.clone()).value("key", key).value("value", value.as_str());
        if is_of_activity(context, place) {
            // Whatever it is worth, it stands in the wrong block.
            finding.says("of-activity").help("help-of-activity").subject(subject.clone().unwrap_or_default());
            continue;
        }
        finding = match refusal {
            Refusal::NotOneOf { allowed, nearest } => {
                let finding = finding.value("allowed", allowed.join(", "));
                match nearest {
                    Some(nearest) => finding
                        .label("nearest")
                        .help(if likeness(nearest, value) { "help-nearest" } else { "help-means" })
                        .value("nearest", nearest.as_str())
                        .rewrite_name(place.clone(), value, nearest),
                    None => finding.help("help-one-of"),
                }
            }
            Refusal::Form { form, meant, .. } => {
                let finding = finding.says("form").help("help-form").value("form", form.as_str());
                let (found, help) = match (meant, titled(context, form, place, value)) {
                    (Some(meant), _) => (Some(meant.clone()), "help-written"),
                    (None, Some(titled)) => (Some(titled), "help-named"),
                    (None, None) => match several(form, place, value)
                        .or_else(|| range(context, form, place, value))
                        .or_else(|| own_id(context, form, place, value))
                    {
                        Some(meant) => (Some(meant), "help-written"),
                        None => (nearest_of(context, form, place, value), "help-form-nearest"),
                    },
                };
                match found {
                    Some(nearest) => finding
                        .label("nearest")
                        .help(help)
                        .value("nearest", nearest.as_str())
                        .rewrite_name(place.clone(), value, &nearest),
                    None if form == "OutcomeId" && !is_retired(place) => match new_ids.free(context, place, value) {
                        Some(free) if is_own_id(place) => finding.help("help-free").value("free", free),
                        Some(free) => finding.help("help-free-there").value("free", free),
                        None => finding,
                    },
                    None if form == "GradeId" && !is_own_id(place) => match grades(context, place) {
                        Some(grades) => finding.help("help-grades").value("grades", grades),
                        None => finding,
                    },
                    None => finding,
                }
            }
            Refusal::Empty => finding.says("empty").help("help-empty"),
            Refusal::TooSmall(limit) => finding.says("too-small").help("help-bounds").value("limit", limit.as_str()),
            Refusal::TooLarge(limit) => finding.says("too-large").help("help-bounds").value("limit", limit.as_str()),
            Refusal::Other(detail) => finding.says("other").help("help").value("detail", detail.as_str()),
            _ => finding,
        };
        finding.subject(subject.clone().unwrap_or_default());
    }
}

/// The free ids that outcomes with malformed ones may have: what names such an outcome is told the same.
struct NewIds<'a> {
    /// By the edition, in its folder, and the id as it is written.
    free: HashMap<(&'a str, &'a str), String>,
}

impl<'a> NewIds<'a> {
    fn of(context: &Context<'a>) -> Self {
        let (mut free, mut free_ids) = (HashMap::new(), None);
        for problem in context.problems {
            let Problem::InvalidValue { place, value, refusal: Refusal::Form { form, meant: None, .. }, .. } = problem
            else {
                continue;
            };
            if form != "OutcomeId" || !is_own_id(place) || own_id(context, form, place, value).is_some() {
                continue;
            }
            let path = context.sources.file(place.file).path.as_str();
            if let Some(strand) = strand_of(context, value, path) {
                let free_ids = free_ids.get_or_insert_with(|| FreeIds::new(context.pathway, context.sources));
                let folder = path.split('/').nth(1).unwrap_or_default();
                free.entry((folder, value.as_str())).or_insert_with(|| free_ids.take(&strand, path));
            }
        }
        Self { free }
    }

    fn free(&self, context: &Context<'_>, place: &Place, value: &str) -> Option<String> {
        let path = context.sources.file(place.file).path.as_str();
        let edition = named::edition_of(context.pathway, place.file, path)?;
        self.free.get(&(edition.folder.as_str(), value)).cloned()
    }
}

/// True when a value is the right one with a slip in it, not a word of another language.
fn likeness(right: &str, value: &str) -> bool {
    nearest(value, [right]).is_some()
}

/// Several names in one text of a list, as the inside of texts of their own.
fn several(form: &str, place: &Place, value: &str) -> Option<String> {
    let is_list = matches!(place.path.last(), Some(Step::Index(_))) && form.ends_with("Id") || form == "Alignment";
    let names: Vec<&str> = value.split([',', ';']).map(str::trim).filter(|name| !name.is_empty()).collect();
    // A comma may also stand where a code has a dot.
    let are_names = form != "Alignment" || names.iter().all(|name| name.contains(':'));
    (is_list && are_names && names.len() > 1 && !value.contains('"')).then(|| names.join("\", \""))
}

/// The grades from one to another (`M4-M5`, `P1 à P3`), as the inside of texts of their own.
fn range(context: &Context<'_>, form: &str, place: &Place, value: &str) -> Option<String> {
    if form != "GradeId" || !matches!(place.path.last(), Some(Step::Index(_))) {
        return None;
    }
    let path = context.sources.file(place.file).path.as_str();
    let edition = named::edition_of(context.pathway, place.file, path)?;
    let (first, last) =
        ["-", "–", "—", "..", " à ", " to "].iter().find_map(|character| value.split_once(character))?;
    let position = |name: &str| edition.grades.iter().position(|grade| grade.id.as_str() == name.trim());
    let grades = edition.grades.get(position(first)?..=position(last)?)?;
    let ids: Vec<&str> = grades.iter().map(|grade| grade.id.as_str()).collect();
    (ids.len() > 1).then(|| ids.join("\", \""))
}

/// The grades that a place may name.
fn grades(context: &Context<'_>, place: &Place) -> Option<String> {
    let path = context.sources.file(place.file).path.as_str();
    let edition = named::edition_of(context.pathway, place.file, path)?;
    let ids: Vec<&str> = edition.grades.iter().map(|grade| grade.id.as_str()).collect();
    (!ids.is_empty()).then(|| ids.join(", "))
}

/// The edition that a place belongs to, when it is linted.
fn around<'c, 'a>(context: &'c Context<'a>, place: &Place) -> Option<&'c EditionContext<'a>> {
    let path = context.sources.file(place.file).path.as_str();
    let edition = named::edition_of(context.pathway, place.file, path)?;
    context.editions.iter().find(|one| std::ptr::eq(one.edition, edition))
}

/// The id that a thing should have: that of the edition before for an outcome, else its own words in the right form.
fn own_id(context: &Context<'_>, form: &str, place: &Place, value: &str) -> Option<String> {
    if !is_own_id(place) {
        return None;
    }
    if form == "OutcomeId" {
        let retires = is_retired(place);
        let found = |edition: &EditionContext<'_>| {
            let id = nearest_outcome(value, edition.previous.as_ref()?)?;
            // What is retired had an id, which nothing has now.
            let is_free = || edition.index.outcome_position(&id).is_none() && edition.retirements.get(&id).is_none();
            (retires || is_free()).then_some(id)
        };
        let editions = around(context, place).filter(|_| !is_part_of_another(value));
        return editions.and_then(found);
    }
    if !matches!(form, "" | "ResourceId" | "ToolId") {
        return None;
    }
    if place.path.first() == Some(&Step::Key("question".into())) {
        let named = unknown_questions(context);
        if !named.is_empty() {
            let only = named.first().filter(|_| named.len() == 1).copied();
            return only.or_else(|| nearest(value, named)).map(str::to_owned);
        }
    }
    let folded = pdcn_model::fold::key(value);
    let parts: Vec<&str> =
        folded.split(|character: char| !character.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let id = parts.join("-");
    (!id.is_empty() && id.len() <= 60 && id != value).then_some(id)
}

/// The questions that plans answer and that the guide does not have.
fn unknown_questions<'a>(context: &Context<'a>) -> BTreeSet<&'a str> {
    let known =
        |id: &str| context.pathway.reflection.iter().any(|guide| guide.questions.iter().any(|one| one.id == id));
    let activities = context.pathway.plans.iter().flat_map(|plan| &plan.activities);
    activities.flat_map(|activity| activity.reflection.keys()).map(String::as_str).filter(|id| !known(id)).collect()
}

/// The strand of an outcome: what its malformed id begins with, or that of its file.
fn strand_of(context: &Context<'_>, id: &str, file: &str) -> Option<String> {
    let of_id = id.split(['-', '_', ' ']).next().unwrap_or_default().to_uppercase();
    let of_file = file.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default().to_uppercase();
    let exists = |strand: &String| context.editions.iter().any(|edition| edition.index.has_strand(strand));
    [of_id, of_file].into_iter().find(exists)
}

/// The id of a thing that is named by its title.
fn titled(context: &Context<'_>, form: &str, place: &Place, value: &str) -> Option<String> {
    if is_own_id(place) {
        return None;
    }
    let path = context.sources.file(place.file).path.as_str();
    let pathway = context.pathway;
    let edition = named::edition_of(pathway, place.file, path)?;
    let found = match form {
        "GradeId" => named::grade(edition, path, value),
        "CompetencyId" => {
            named::one(value, edition.competencies.iter().map(|one| (one.id.as_str(), [one.title.as_str(), ""])))
        }
        "StrandId" => named::one(value, edition.strands.iter().map(|one| (one.id.as_str(), [one.title.as_str(), ""]))),
        "StageId" => named::one(value, edition.stages.iter().map(|one| (one.id.as_str(), [one.title.as_str(), ""]))),
        "ResourceId" => {
            named::one(value, edition.resources.iter().map(|one| (one.id.as_str(), [one.title.as_str(), ""])))
        }
        "ToolId" => named::one(value, pathway.tools.iter().map(|one| (one.id.as_str(), [one.title.as_str(), ""]))),
        _ => None,
    };
    found.map(str::to_owned)
}

/// True for a key of an activity that slid among the answers of its reflection.
fn is_of_activity(context: &Context<'_>, place: &Place) -> bool {
    let [Step::Key(list), Step::Index(_), Step::Key(block), Step::Key(key)] = place.path.as_slice() else {
        return false;
    };
    let asks = || context.pathway.reflection.iter().any(|guide| guide.questions.iter().any(|one| one.id == **key));
    let is_key = || schema::keys_at(&schema::of(FileKind::Plan), &[Some("activity"), None]).contains(&&**key);
    &**list == "activity" && &**block == "reflection" && !asks() && is_key()
}

/// True for the id of a retired outcome.
fn is_retired(place: &Place) -> bool {
    is_own_id(place) && place.path.first() == Some(&Step::Key("retired".into()))
}

/// True for the id of the thing itself, which names nothing else.
fn is_own_id(place: &Place) -> bool {
    !matches!(place.path.as_slice(), [Step::Key(_), Step::Index(_), Step::Key(list), ..] if list == "prerequisite")
        && matches!(place.path.last(), Some(Step::Key(key)) if key == "id")
}

/// The thing that a malformed name most likely stands for, where it names something that is elsewhere.
fn nearest_of(context: &Context<'_>, form: &str, place: &Place, value: &str) -> Option<String> {
    if is_own_id(place) {
        return None;
    }
    let pathway = context.pathway;
    if form == "EditionId" {
        return nearest(value, pathway.editions.iter().map(|edition| edition.id.as_str())).map(str::to_owned);
    }
    if form == "ToolId" {
        return nearest(value, pathway.tools.iter().map(|tool| tool.id.as_str())).map(str::to_owned);
    }
    if form == "Alignment" {
        // A decimal comma is a habit of French.
        let value = value.replace(',', ".");
        let (framework, code) = value.split_once([':', '/', '#'])?;
        let (framework, code) = (framework.trim(), code.trim());
        let framework = nearest(framework, pathway.frameworks.iter().map(|framework| framework.id.as_str()))?;
        let codes = pathway.framework(framework)?.codes.iter().map(|code| code.id.as_str());
        return nearest(code, codes).map(|code| format!("{framework}:{code}"));
    }
    let edition = named::edition_of(pathway, place.file, context.sources.file(place.file).path.as_str())?;
    let near = |ids: &mut dyn Iterator<Item = &str>| nearest(value, ids).map(str::to_owned);
    match form {
        "OutcomeId" if is_part_of_another(value) => None,
        "OutcomeId" => nearest_outcome(value, &around(context, place)?.index),
        "GradeId" => near(&mut edition.grades.iter().map(|one| one.id.as_str())),
        "StrandId" => near(&mut edition.strands.iter().map(|one| one.id.as_str())),
        "StageId" => near(&mut edition.stages.iter().map(|one| one.id.as_str())),
        "CompetencyId" => near(&mut edition.competencies.iter().map(|one| one.id.as_str())),
        "ResourceId" => near(&mut edition.resources.iter().map(|one| one.id.as_str())),
        _ => None,
    }
}
