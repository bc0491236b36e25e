//! `id-vanished`: an outcome that leaves is retired.

use std::collections::BTreeMap;

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_model::{EditionIndex, Level, Outcome, in_edition};
use pdcn_source::{Problem, Refusal};
use pdcn_toml::{FileNumber, Place};

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::unread::Part;
use crate::{Category, Context, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "id-vanished",
    category: Category::Edition,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Demander la permission avant de partager une photo."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"

[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Demander la permission avant de partager une photo."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// How many of those that still lean on it are shown.
const MAX_LABELS: usize = 8;

fn check(context: &Context<'_>, findings: &mut Findings) {
    for edition in &context.editions {
        check_edition(edition, &Doubtful::new(context, edition), findings);
    }
}

/// Tells of a file that is not there any more, once for all its outcomes.
fn tell_file(
    context: &EditionContext<'_>,
    previous: &EditionIndex<'_>,
    file: &str,
    positions: &[u32],
    findings: &mut Findings,
) {
    let Some(first) = positions.first().map(|&position| previous.outcome(position)) else { return };
    let old_place = Place::file(first.home.file).key("outcome").index(first.home.index).key("id");
    findings
        .add(context.frame_place().key("previous"))
        .subject(first.id.as_str())
        .says("file")
        .help("help-file")
        .label("here")
        .and(old_place, "old-file", Vec::new())
        .value("file", file)
        .value("count", positions.len())
        .value("edition", previous.edition().id.as_str());
}

fn check_edition<'a>(context: &EditionContext<'a>, doubtful: &Doubtful<'_>, findings: &mut Findings) {
    let Some(previous) = context.sound_previous() else { return };
    let vanished: Vec<u32> = previous
        .outcomes()
        .filter(|(position, outcome)| {
            let id = outcome.id.as_str();
            previous.outcome_position(id) == Some(*position)
                && context.vanished(id).is_some()
                && !context.sources.lost(id)
                && !doubtful.words.contains(id)
                && !doubtful.damaged.contains(id)
                && !doubtful.statements.contains(outcome.statement.as_str())
        })
        .map(|(position, _)| position)
        .collect();
    // Anything may be in a file of which nothing could be read.
    if vanished.is_empty() || context.unread.may_declare(&RULE, Part::Edition(&context.edition.folder)) {
        return;
    }
    // The same statement, or the same words of the pupil, under an id that the edition before did not have.
    let mut new_ids: HashMap<&str, u32> = HashMap::new();
    let says = |outcome: &'a Outcome| [Some(outcome.statement.as_str()), outcome.pupil.as_deref()];
    for (position, outcome) in context.index.outcomes() {
        if previous.outcome_position(outcome.id.as_str()).is_none() {
            for text in says(outcome).into_iter().flatten().filter(|text| !text.is_empty()) {
                new_ids.entry(text).or_insert(position);
            }
        }
    }
    let new_id = |old: &'a Outcome| says(old).into_iter().flatten().find_map(|text| new_ids.get(text).copied());
    // Where each id that matters here is named as a prerequisite.
    let mut named: HashMap<&str, Vec<(u32, u32)>> = HashMap::new();
    for &position in &vanished {
        let outcome = previous.outcome(position);
        named.insert(outcome.id.as_str(), Vec::new());
        if let Some(new) = new_id(outcome) {
            named.insert(context.index.outcome(new).id.as_str(), Vec::new());
        }
    }
    for (position, outcome) in context.index.outcomes() {
        for (place, prerequisite) in (0..).zip(&outcome.prerequisites) {
            if let Some(places) = named.get_mut(prerequisite.id.as_str()) {
                places.push((position, place));
            }
        }
    }
    let prerequisite_id =
        |&(position, place): &(u32, u32)| context.prerequisite_place(context.index.outcome(position), place).key("id");
    let (gone, vanished) = whole_files(context, previous, &vanished);
    for (file, positions) in gone {
        tell_file(context, previous, &file, &positions, findings);
    }
    let exchanged = context.retired_for_another().map(|(gone, _)| gone.id.as_str());
    for position in vanished {
        let old = previous.outcome(position);
        let id = old.id.as_str();
        // The block that retires another id for it tells both.
        if exchanged == Some(id) {
            continue;
        }
        let old_place = Place::file(old.home.file).key("outcome").index(old.home.index).key("id");
        let leaning = &named[id];
        if let Some(new) = new_id(old) {
            let new = context.index.outcome(new);
            let place = context.outcome_place(new).key("id");
            let mut finding = findings
                .add(place.clone())
                .subject(id)
                .says("renamed")
                .help("help-renamed")
                .label("new")
                .and(old_place, "old", Vec::new())
                .value("id", id)
                .value("new", new.id.as_str())
                .value("statement", old.statement.as_str())
                .value("edition", previous.edition().id.as_str())
                .value("strand", new.id.strand());
            if new.id.strand() != old.id.strand() {
                // It may have changed its strand: which of the two is meant is for people to say.
                finding.help("help-strand");
                continue;
            }
            finding = finding.replace(Safety::Unsafe, place, format!("\"{id}\""));
            for named in named[new.id.as_str()].iter().map(prerequisite_id) {
                finding = finding.replace(Safety::Unsafe, named, format!("\"{id}\""));
            }
            continue;
        }
        let mut finding = findings
            .add(context.frame_place().key("previous"))
            .subject(id)
            .label("here")
            .and(old_place, "old", Vec::new())
            .value("id", id)
            .value("statement", old.statement.as_str())
            .value("edition", previous.edition().id.as_str());
        for one in leaning.iter().take(MAX_LABELS) {
            let values = vec![("from", context.index.outcome(one.0).id.as_str().into())];
            finding = finding.and(prerequisite_id(one), "leans", values);
        }
        finding.unlabelled(leaning.len().saturating_sub(MAX_LABELS));
    }
}

/// Apart from the others: what vanished with a whole file that is not there any more, by the path that it had here.
fn whole_files(
    context: &EditionContext<'_>,
    previous: &EditionIndex<'_>,
    vanished: &[u32],
) -> (BTreeMap<String, Vec<u32>>, Vec<u32>) {
    let file_of = |position: u32| previous.outcome(position).home.file;
    let mut sizes: HashMap<FileNumber, usize> = HashMap::new();
    previous.outcomes().for_each(|(position, _)| *sizes.entry(file_of(position)).or_default() += 1);
    let mut of_file: HashMap<FileNumber, Vec<u32>> = HashMap::new();
    for &position in vanished {
        of_file.entry(file_of(position)).or_default().push(position);
    }
    let here = |file: FileNumber| {
        let path = context.sources.file(file).path.as_str();
        let rest = in_edition(path).map_or("", |(_, rest)| rest);
        format!("editions/{}/{rest}", context.edition.folder)
    };
    let exists = |path: &str| context.sources.files().iter().any(|file| file.path == path);
    let is_gone = |file: FileNumber| {
        let positions = of_file.get(&file).map_or(0, Vec::len);
        positions > 1 && sizes.get(&file) == Some(&positions) && !exists(&here(file))
    };
    let gone = of_file.iter().filter(|(file, _)| is_gone(**file)).map(|(file, found)| (here(*file), found.clone()));
    let others = vanished.iter().copied().filter(|&position| !is_gone(file_of(position))).collect();
    (gone.collect(), others)
}

/// What may be there although it was not read as it is: it has a finding of its own.
struct Doubtful<'a> {
    /// The words of files with a fault.
    words: HashSet<&'a str>,
    /// The ids that malformed ones most likely stand for.
    damaged: HashSet<String>,
    /// The statements of outcomes whose id is missing, or that of another.
    statements: HashSet<&'a str>,
}

impl<'a> Doubtful<'a> {
    fn new(context: &Context<'a>, edition: &EditionContext<'a>) -> Self {
        let folder = format!("editions/{}/", edition.edition.folder);
        let mut files: Vec<FileNumber> = Vec::new();
        for problem in context.problems.iter().filter(|problem| problem.loses_something()) {
            let file = problem.place().file;
            let source = context.sources.file(file);
            if !source.path.starts_with(&folder) {
                continue;
            }
            files.push(file);
        }
        files.sort_unstable();
        files.dedup();
        let words = |file: FileNumber| {
            let text: &'a str = &context.sources.file(file).text;
            text.split(|character: char| !(character.is_alphanumeric() || character == '-'))
        };
        let strays = edition.index.outcomes().filter(|(position, outcome)| {
            let has_own = edition.index.outcome_position(outcome.id.as_str()) == Some(*position);
            (outcome.id.is_empty() || !has_own) && !outcome.statement.is_empty()
        });
        let damaged = context.problems.iter().filter_map(|problem| match problem {
            Problem::InvalidValue { place, value, refusal: Refusal::Form { form, .. }, .. }
                if form == "OutcomeId" && files.contains(&place.file) =>
            {
                edition.damaged_id(value)
            }
            _ => None,
        });
        let damaged = damaged.collect();
        Self {
            damaged,
            words: files.into_iter().flat_map(words).collect(),
            statements: strays.map(|(_, outcome)| outcome.statement.as_str()).collect(),
        }
    }
}
