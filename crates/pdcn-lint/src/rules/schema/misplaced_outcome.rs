//! `misplaced-outcome`: an outcome stands in the file of its strand and of the stage in which it is first learned.

use std::collections::BTreeMap;

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_model::{Level, Outcome, StageId};
use pdcn_toml::FileNumber;

use crate::check::Check;
use crate::finding::Findings;
use crate::history::FreeIds;
use crate::{Category, EditionContext, Example, Reach, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "misplaced-outcome",
    category: Category::Schema,
    level: Level::Warning,
    reach: Reach::File,
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "S1"
master = "S1"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P3"
master = "S1"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    // An id that is taken twice has a finding of its own.
    let again: HashSet<&str> = context
        .index
        .outcomes()
        .filter(|(position, _)| !context.index.is_first(*position))
        .map(|(_, outcome)| outcome.id.as_str())
        .collect();
    let mut sizes: HashMap<FileNumber, usize> = HashMap::new();
    let mut files: Slips<'_, '_> = BTreeMap::new();
    for (position, outcome) in context.index.outcomes() {
        *sizes.entry(outcome.home.file).or_default() += 1;
        if let Some(slip) = slip(context, position, outcome)
            && !again.contains(outcome.id.as_str())
        {
            files.entry(outcome.home.file).or_default().push((outcome, slip));
        }
    }
    let mut free_ids: Option<FreeIds> = None;
    let is_whole = |file: FileNumber, n_outcomes: usize| n_outcomes > 1 && sizes.get(&file) == Some(&n_outcomes);
    // Under another id last year: that one was retired, or comes back.
    let former_ids = if files.is_empty() { HashMap::new() } else { context.former_ids() };
    for (folder, of_folder) in misnamed_folders(context, &files, &sizes) {
        let Some((first, slip)) = of_folder.first().and_then(|file| files.get(file)?.first()) else { continue };
        let count = of_folder.iter().filter_map(|file| Some(files.get(file)?.len())).sum();
        slip.tell_folder(context, first, &folder, count, findings);
        files.retain(|file, _| !of_folder.contains(file));
    }
    for (file, outcomes) in files {
        let Some((first, slip)) = outcomes.first() else { continue };
        if is_whole(file, outcomes.len())
            && slip.file_part.is_some()
            && outcomes.iter().all(|(_, other)| other.is_with(slip))
        {
            // It is the file that stands in the wrong place.
            slip.tell(context, first, outcomes.len(), &mut free_ids, findings);
            continue;
        }
        for (outcome, slip) in &outcomes {
            match former_ids.get(outcome.statement.as_str()).filter(|_| context.is_new(outcome)) {
                Some(former) => slip.tell_new(context, outcome, former, findings),
                None => slip.tell(context, outcome, 1, &mut free_ids, findings),
            }
        }
    }
}

/// The outcomes of files that are not where they belong, each with the reason.
type Slips<'s, 'a> = BTreeMap<FileNumber, Vec<(&'s Outcome, Slip<'a>)>>;

/// The folders that no stage is called by and whose files, several, are all of one stage: the folder is misnamed.
fn misnamed_folders(
    context: &EditionContext<'_>,
    files: &Slips<'_, '_>,
    sizes: &HashMap<FileNumber, usize>,
) -> BTreeMap<String, Vec<FileNumber>> {
    let folder_of = |file: FileNumber| context.sources.file(file).path.split('/').nth(2).unwrap_or_default().to_owned();
    let mut folders: BTreeMap<String, Vec<FileNumber>> = BTreeMap::new();
    for &file in sizes.keys() {
        folders.entry(folder_of(file)).or_default().push(file);
    }
    folders.retain(|folder, of_folder| {
        of_folder.sort_unstable();
        let mut slips =
            of_folder.iter().map(|file| files.get(file).filter(|found| sizes.get(file) == Some(&found.len())));
        let first = slips.clone().next().flatten().and_then(|found| found.first());
        let stage = first.filter(|(_, slip)| slip.file_part == Some("stage-file")).map(|(_, slip)| slip.stage());
        let is_of_it = |(_, slip): &(&Outcome, Slip<'_>)| Some(slip.stage()) == stage;
        let is_no_stage = !context.edition.stages.iter().any(|one| one.id.as_str() == folder);
        is_no_stage
            && of_folder.len() > 1
            && stage.is_some()
            && slips.all(|found| found.is_some_and(|found| found.iter().all(is_of_it)))
    });
    folders
}

/// Why an outcome is not where it belongs.
struct Slip<'a> {
    /// The key that says where it belongs.
    key: &'static str,
    label: Option<&'static str>,
    /// What the message and the help say, of one outcome.
    part: Option<&'static str>,
    help: &'static str,
    /// What the message says of a whole file.
    file_part: Option<&'static str>,
    /// Where it belongs.
    home: String,
    /// The strand of which a free id would mend it too.
    free_of: Option<String>,
    values: Vec<(&'static str, &'a str)>,
}

impl Slip<'_> {
    /// True when both belong to the same other file.
    fn is_with(&self, other: &Self) -> bool {
        self.file_part == other.file_part && self.home == other.home
    }

    /// The stage that it belongs to; nothing when that is not why.
    fn stage(&self) -> &str {
        self.values.iter().find(|(name, _)| *name == "stage").map_or("", |(_, stage)| stage)
    }

    fn tell_folder(
        &self,
        context: &EditionContext<'_>,
        first: &Outcome,
        folder: &str,
        count: usize,
        findings: &mut Findings,
    ) {
        let place = context.outcome_place(first).key(self.key);
        let finding = findings.add(place).subject(first.id.as_str()).says("folder").help("help-folder");
        finding.value("folder", folder).value("stage", self.stage()).value("count", count);
    }

    /// Tells of an outcome that had another id last year: the same two ways out as `id-vanished` tells.
    fn tell_new(&self, context: &EditionContext<'_>, outcome: &Outcome, former: &str, findings: &mut Findings) {
        let place = context.outcome_place(outcome).key(self.key);
        let file = context.sources.file(outcome.home.file).path.as_str();
        let mut finding = findings.add(place).subject(outcome.id.as_str()).value("id", outcome.id.as_str());
        finding = finding.value("file", file).value("home", self.home.as_str()).value("former", former);
        if let Some(label) = self.label {
            finding = finding.label(label);
        }
        if let Some(part) = self.part {
            finding = finding.says(part);
        }
        for (name, value) in &self.values {
            finding = finding.value(name, *value);
        }
        match self.part {
            Some("competency") => drop(finding.help("help-competency-former")),
            Some("strand") => drop(finding.help("help-strand-former")),
            _ => drop(finding.help(self.help)),
        }
    }

    fn tell(
        &self,
        context: &EditionContext<'_>,
        outcome: &Outcome,
        count: usize,
        free_ids: &mut Option<FreeIds>,
        findings: &mut Findings,
    ) {
        let place = context.outcome_place(outcome).key(self.key);
        let mut finding = findings.add(place).subject(outcome.id.as_str());
        if let Some(label) = self.label {
            finding = finding.label(label);
        }
        let (part, help) = if count > 1 { (self.file_part, "help-file") } else { (self.part, self.help) };
        if let Some(part) = part {
            finding = finding.says(part);
        }
        let file = context.sources.file(outcome.home.file).path.as_str();
        finding = finding.help(help).value("id", outcome.id.as_str()).value("file", file).value("count", count);
        for (name, value) in &self.values {
            finding = finding.value(name, *value);
        }
        if let Some(strand) = &self.free_of {
            let free_ids = free_ids.get_or_insert_with(|| FreeIds::new(context.pathway, context.sources));
            finding = finding.value("free", free_ids.take(strand, file));
        }
        finding.value("home", self.home.as_str());
    }
}

/// The first reason why an outcome is not where it belongs.
fn slip<'a>(context: &EditionContext<'a>, position: u32, outcome: &'a Outcome) -> Option<Slip<'a>> {
    let path = context.sources.file(outcome.home.file).path.as_str();
    let stage_folder = path.split('/').nth(2).unwrap_or_default();
    let file_name = path.rsplit('/').next().unwrap_or_default();
    let strand = outcome.id.strand();
    let grade = context.index.marks(position).learn.and_then(|learn| context.index.grade(learn));
    // A stage or a strand that does not exist has a finding of its own.
    let stages = &context.edition.stages;
    let stage = grade.map(|grade| &grade.stage).filter(|&stage| stages.iter().any(|one| one.id == *stage));
    let stage = stage.map(StageId::as_str);
    let competency = context.index.competency_of(position);
    let competency = competency.filter(|one| context.index.has_strand(one.strand.as_str()));
    if !strand.is_empty() && !context.is_in_file_of_strand(outcome) {
        let of_file = file_name.split('.').next().unwrap_or_default().to_uppercase();
        let free_of = Some(of_file).filter(|strand| context.index.has_strand(strand));
        return Some(Slip {
            key: "id",
            label: None,
            part: Some("strand"),
            help: if free_of.is_some() { "help-strand-free" } else { "help-strand" },
            file_part: Some("strand-file"),
            free_of,
            home: format!("{}/{}.toml", stage.unwrap_or(stage_folder), strand.to_lowercase()),
            values: vec![("strand", strand)],
        });
    }
    if let Some(stage) = stage.filter(|&stage| stage != stage_folder) {
        let grade = grade.map(|grade| grade.title.as_str()).unwrap_or_default();
        return Some(Slip {
            key: "learn",
            label: Some("learn"),
            part: None,
            help: "help-stage",
            file_part: Some("stage-file"),
            home: format!("{stage}/{file_name}"),
            free_of: None,
            values: vec![("grade", grade), ("stage", stage), ("folder", stage_folder)],
        });
    }
    let competency = competency.filter(|one| !strand.is_empty() && one.strand.as_str() != strand)?;
    let was_there = context.previous.as_ref().is_some_and(|old| old.outcome_position(outcome.id.as_str()).is_some());
    Some(Slip {
        key: "competency",
        label: None,
        part: Some("competency"),
        help: if was_there { "help-competency-retire" } else { "help-competency" },
        file_part: None,
        home: format!("{}/{}.toml", stage.unwrap_or(stage_folder), competency.strand.as_str().to_lowercase()),
        free_of: Some(competency.strand.to_string()),
        values: vec![("strand", strand), ("competency", competency.id.as_str()), ("other", competency.strand.as_str())],
    })
}
