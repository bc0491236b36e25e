//! `duplicate-id`: every id names one thing.

use std::collections::BTreeMap;

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Level, Outcome, Written, likeness};
use pdcn_toml::{FileNumber, Place};

use crate::check::Check;
use crate::finding::{FindingBuilder, Findings};
use crate::history::FreeIds;
use crate::plans::other_year_named;
use crate::safety::Safety;
use crate::{Category, Context, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate-id",
    category: Category::Reference,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P2"
master = "P3"
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

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "P2"
master = "P3"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let pathway = context.pathway;
    let frameworks = pathway.frameworks.iter().map(|one| (one.id.as_str(), Place::file(one.file).key("id"), one.file));
    repeats("framework", frameworks, findings);
    // An edition in a folder of another name has a finding of its own, which says that it is a copy.
    let editions = pathway.editions.iter().filter(|one| one.id.as_str() == one.folder);
    let editions = editions.map(|one| (one.id.as_str(), Place::file(one.file).key("id"), one.file));
    repeats("edition", editions, findings);
    for framework in &pathway.frameworks {
        repeats("code", in_list(framework.file, "code", &framework.codes, |code| code.id.as_str()), findings);
    }
    for plan in &pathway.plans {
        repeats("activity", in_list(plan.file, "activity", &plan.activities, |one| one.id.as_str()), findings);
    }
    check_plans(context, findings);
    let tools_file = context.sources.number_of("tools.toml");
    if let Some(file) = tools_file {
        repeats("tool", in_list(file, "tool", &pathway.tools, |tool| tool.id.as_str()), findings);
    }
    context.editions.iter().for_each(|edition| check_edition(edition, findings));
}

fn check_edition(context: &EditionContext<'_>, findings: &mut Findings) {
    let edition = context.edition;
    let file = edition.file;
    repeats("stage", in_list(file, "stage", &edition.stages, |one| one.id.as_str()), findings);
    repeats("grade", in_list(file, "grade", &edition.grades, |one| one.id.as_str()), findings);
    repeats("strand", in_list(file, "strand", &edition.strands, |one| one.id.as_str()), findings);
    repeats("competency", in_list(file, "competency", &edition.competencies, |one| one.id.as_str()), findings);
    repeats("resource", in_edition(context, "resource", &edition.resources, |one| one.id.as_str()), findings);
    repeats("term", in_edition(context, "term", &edition.terms, |one| one.id.as_str()), findings);
    repeats("topic", in_edition(context, "topic", &edition.topics, |one| one.id.as_str()), findings);
    repeats("retired", in_list(file, "retired", &edition.retired, |one| one.id.as_str()), findings);
    check_outcomes(context, findings);
    check_codes(context, findings);
}

/// The codes under which people of the place know outcomes; an id that stands twice has a finding of its own.
fn check_codes(context: &EditionContext<'_>, findings: &mut Findings) {
    let mut first_ones: HashMap<&str, &Outcome> = HashMap::new();
    for (_, outcome) in context.index.outcomes().filter(|(position, _)| context.index.is_first(*position)) {
        let Some(code) = outcome.code.as_deref().map(str::trim).filter(|code| !code.is_empty()) else { continue };
        let first = *first_ones.entry(code).or_insert(outcome);
        if !std::ptr::eq(first, outcome) {
            let place = |outcome| context.outcome_place(outcome).key("code");
            let finding = add("outcome-code", outcome.id.as_str(), place(outcome), place(first), findings);
            finding.says("outcome-code").help("help-code").value("code", code).value("other", first.id.as_str());
        }
    }
}

/// Two plans of a school for the same edition: a copy, or halves that every count takes for two schools.
fn check_plans(context: &Context<'_>, findings: &mut Findings) {
    let mut first_files: HashMap<(&str, &str), FileNumber> = HashMap::new();
    let path = |file| context.sources.file(file).path.as_str();
    for plan in &context.pathway.plans {
        // Copied for another year, of which the line of its edition tells.
        if other_year_named(plan, path(plan.file)).is_some() {
            continue;
        }
        let (edition, school) = (plan.edition.as_str(), plan.school.name.trim());
        let first = *first_files.entry((edition, school)).or_insert(plan.file);
        if first == plan.file || school.is_empty() || edition.is_empty() {
            continue;
        }
        let (first, again) =
            if is_copy_of(path(first), path(plan.file)) { (plan.file, first) } else { (first, plan.file) };
        let place = |file| Place::file(file).key("school").key("name");
        let finding = findings.add(place(again)).level(Level::Warning).says("plan").help("help-plan");
        let finding = finding.subject(school).label("again-plan").value("id", school).value("edition", edition);
        finding.value("other", path(first)).and(place(first), "first-plan", Vec::new());
    }
}

/// True for a file whose name is that of another with something after it, as systems name copies: `plan (1).toml`.
fn is_copy_of(path: &str, other: &str) -> bool {
    let stem = |path: &'_ str| path.strip_suffix(".toml").unwrap_or(path).to_owned();
    stem(path).strip_prefix(&stem(other)).is_some_and(|rest| rest.starts_with([' ', '-', '_', '(']))
}

/// An outcome whose id is taken, and the first one that has it.
type Repeated<'a> = (&'a Outcome, &'a Outcome);

/// The outcomes of an edition: a file that was copied is one finding, however many outcomes are in it.
fn check_outcomes(context: &EditionContext<'_>, findings: &mut Findings) {
    let index = &context.index;
    let mut pairs: BTreeMap<[FileNumber; 2], Vec<Repeated<'_>>> = BTreeMap::new();
    for (position, outcome) in index.outcomes().filter(|(position, _)| !index.is_first(*position)) {
        let first = index.outcome_position(outcome.id.as_str()).filter(|&first| first != position);
        let Some(first) = first.map(|first| index.outcome(first)) else { continue };
        pairs.entry([outcome.home.file, first.home.file]).or_default().push((outcome, first));
    }
    if pairs.is_empty() {
        return;
    }
    let (mut sizes, mut alike): (HashMap<FileNumber, usize>, Numbered<'_>) = (HashMap::new(), HashMap::new());
    for (_, outcome) in index.outcomes() {
        *sizes.entry(outcome.home.file).or_default() += 1;
        *alike.entry(numbered(outcome)).or_default() += 1;
    }
    let mut free_ids = FreeIds::new(context.pathway, context.sources);
    for (files, repeated) in pairs {
        let is_whole = |file: FileNumber| sizes.get(&file) == Some(&repeated.len());
        let [of_again, of_first] = files.map(is_whole);
        if files[0] != files[1] && repeated.len() > 1 && (of_again || of_first) {
            tell_copy(context, &repeated, [of_again, of_first], findings);
            continue;
        }
        for (outcome, first) in repeated {
            // The new one is told, wherever it was written.
            let (of_outcome, of_first) = (habit(context, outcome, &alike), habit(context, first, &alike));
            let (outcome, first) = if of_outcome > of_first { (first, outcome) } else { (outcome, first) };
            let place = |outcome| context.outcome_place(outcome).key("id");
            let path = context.sources.file(outcome.home.file).path.as_str();
            let free = free_ids.take(outcome.id.strand(), path);
            let mut moved = outcome.clone();
            moved.home = first.home;
            let is_said_again = !outcome.statement.is_empty() && outcome.statement == first.statement;
            let own = own_id(context, outcome);
            let help = match () {
                () if own.is_some() => "help-own",
                () if moved == *first => "help-same",
                () if is_said_again => "help-versions",
                () => "help-free",
            };
            let finding = add("outcome", outcome.id.as_str(), place(outcome), place(first), findings);
            let finding = finding.help(help).value("free", free);
            if let Some(own) = own {
                let id = format!("\"{own}\"");
                finding.value("own", own).replace(Safety::Unsafe, place(outcome), id);
            }
        }
    }
}

/// The id of an outcome that said the same in the edition before, and is not there any more: it was retyped as another.
fn own_id<'a>(context: &EditionContext<'a>, outcome: &Outcome) -> Option<&'a str> {
    let previous = context.sound_previous()?;
    let said = |old: &&Outcome| old.statement == outcome.statement && context.vanished(old.id.as_str()).is_some();
    let (_, old) = previous.outcomes().find(|(_, old)| said(old)).filter(|_| !outcome.statement.is_empty())?;
    Some(old.id.as_str())
}

/// How many outcomes of each file are numbered alike: by the file, and an id without its last two digits.
type Numbered<'a> = HashMap<(FileNumber, &'a str), usize>;

/// What an outcome counts under there.
fn numbered(outcome: &Outcome) -> (FileNumber, &str) {
    let id = outcome.id.as_str();
    (outcome.home.file, id.get(..id.len().saturating_sub(2)).unwrap_or(id))
}

/// How used an outcome is to its id: by how alike it is to the one that had it in the edition before, in percent, then by
/// how many others of its file are numbered alike.
fn habit(context: &EditionContext<'_>, outcome: &Outcome, alike: &Numbered<'_>) -> (Option<u8>, usize) {
    let id = outcome.id.as_str();
    let old = context.previous.as_ref().and_then(|old| Some(old.outcome(old.outcome_position(id)?)));
    let n_alike = alike.get(&numbered(outcome)).copied().unwrap_or_default();
    (old.map(|old| likeness(&old.statement, &outcome.statement)), n_alike)
}

/// Tells of a file that repeats another: the copy is the one that repeats it whole, and whose name is not that of its strand.
fn tell_copy(context: &EditionContext<'_>, repeated: &[Repeated<'_>], whole: [bool; 2], findings: &mut Findings) {
    let Some(&(again, first)) = repeated.first() else { return };
    let path = |outcome: &Outcome| context.sources.file(outcome.home.file).path.as_str();
    let is_first =
        whole[1] && (!whole[0] || context.is_in_file_of_strand(again) && !context.is_in_file_of_strand(first));
    let (copy, original) = if is_first { (first, again) } else { (again, first) };
    let place = |outcome| context.outcome_place(outcome).key("id");
    findings
        .add(place(copy))
        .subject(copy.id.as_str())
        .says("file")
        .help("help-file")
        .label("again-file")
        .value("file", path(copy))
        .value("other", path(original))
        .value("count", repeated.len())
        .and(place(original), "first", Vec::new());
}

/// Something that may stand in a file of its own, compared by what it says, wherever that is.
struct Anywhere<'a, T>(&'a T);

impl<T: Written> PartialEq for Anywhere<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.without_home() == other.0.without_home()
    }
}

/// The things of a list of an edition that may stand in a file of its own, with their ids and places.
fn in_edition<'a, T: Written>(
    context: &EditionContext<'_>,
    list: &'static str,
    things: &'a [T],
    id: impl Fn(&'a T) -> &'a str,
) -> impl Iterator<Item = (&'a str, Place, Anywhere<'a, T>)> {
    (0..).zip(things).map(move |(at, one)| (id(one), context.listed_place(list, at).key("id"), Anywhere(one)))
}

/// The things of a list of tables of a file, with their ids and places.
fn in_list<'a, T>(
    file: FileNumber,
    list: &'static str,
    things: &'a [T],
    id: impl Fn(&'a T) -> &'a str,
) -> impl Iterator<Item = (&'a str, Place, &'a T)> {
    (0..).zip(things).map(move |(index, one)| (id(one), Place::file(file).key(list).index(index).key("id"), one))
}

fn repeats<'a, T: PartialEq>(
    kind: &'static str,
    things: impl Iterator<Item = (&'a str, Place, T)>,
    findings: &mut Findings,
) {
    let mut first_ones: HashMap<&str, (Place, T)> = HashMap::new();
    for (id, place, one) in things.filter(|(id, ..)| !id.is_empty()) {
        if let Some((first_place, first)) = first_ones.get(id) {
            let finding = add(kind, id, place, first_place.clone(), findings);
            if one == *first {
                finding.help("help-same");
            } else if kind == "retired" {
                finding.help("help-retired");
            }
        } else {
            first_ones.insert(id, (place, one));
        }
    }
}

fn add<'f>(kind: &'static str, id: &str, place: Place, first: Place, findings: &'f mut Findings) -> FindingBuilder<'f> {
    let finding = findings.add(place).subject(id).value("id", id).value("kind", kind).label("again");
    finding.and(first, "first", Vec::new())
}
