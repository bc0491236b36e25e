//! `unresolved-reference`: every grade, strand, competency, resource, topic, edition and tool that is named exists.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{EditionId, Level};
use pdcn_source::Problem;
use pdcn_toml::Place;

use crate::finding::{Findings, Safety};
use crate::renamed::{self, Fate};
use crate::suggest::{Suggestions, differ_in_digits_alone, has_the_same_digits};
use crate::unread::Part;
use crate::{Category, Check, Context, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unresolved-reference",
    category: Category::Reference,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVLA"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
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
"#,
    ),
    check: Check::Pathway(check),
    ..Rule::PLAIN
};

/// A name that stands for nothing.
struct Unresolved<'a> {
    kind: &'static str,
    name: &'a str,
    place: Place,
    subject: &'a str,
}

/// A name that stands for nothing in an edition, and all that use it.
struct Told<'a> {
    kind: &'static str,
    name: &'a str,
    /// The edition in which it is looked up; nothing for names of editions and tools.
    edition: &'a str,
    /// Where it is used, each with what uses it.
    uses: Vec<(Place, &'a str)>,
    /// The name that was probably meant.
    nearest: Option<String>,
    /// What became of it since the edition before, when that one had it; and that edition.
    fate: Option<(Fate<'a>, &'a str)>,
    /// The names that there are, listed.
    known: String,
}

/// Places that are shown besides the first one.
const SHOWN: usize = 4;

/// How many different names are looked for in the edition before, and among those that there are.
const MAX_LOOKUPS: usize = 500;

/// Collects the names that stand for nothing.
struct Search<'a> {
    context: &'a Context<'a>,
    told: Vec<Told<'a>>,
    by_name: HashMap<(&'static str, &'a str, &'a str), usize>,
    /// The edition whose names are looked up.
    edition: &'a str,
    suggestions: Suggestions,
}

impl<'a> Search<'a> {
    /// Tells of a name, unless it is missing or what it names stands in a part that could not be read.
    fn add<'c>(&mut self, unresolved: Unresolved<'a>, candidates: impl Iterator<Item = &'c str> + Clone) {
        let Unresolved { kind, name, place, subject } = unresolved;
        if let Some(&told) = self.by_name.get(&(kind, name, self.edition)) {
            self.told[told].uses.push((place, subject));
            return;
        }
        if name.is_empty() || self.context.sources.lost(name) {
            return;
        }
        // Something of the kind without id has a finding of its own, and may be what is named.
        if candidates.clone().any(str::is_empty) {
            return;
        }
        // An edition whose id is not the name of its folder has a finding of its own.
        if kind == "edition" && self.context.pathway.editions.iter().any(|edition| edition.folder == name) {
            return;
        }
        // So has a folder of an edition without its file.
        let is_without_frame =
            |problem: &Problem| matches!(problem, Problem::NoEditionFile { folder, .. } if folder == name);
        // Or one that is in another place, or that the system refuses.
        let is_elsewhere = |problem: &Problem| match problem {
            Problem::Misplaced { nearest: Some(nearest), .. } => nearest
                .strip_prefix("editions/")
                .and_then(|rest| rest.strip_prefix(name))
                .is_some_and(|rest| rest.starts_with('/')),
            Problem::Unreadable { .. } => {
                let path = self.context.sources.file(problem.place().file).path.as_str();
                path == "editions" || path.strip_prefix("editions/") == Some(name)
            }
            _ => false,
        };
        if kind == "edition" && self.context.problems.iter().any(|one| is_without_frame(one) || is_elsewhere(one)) {
            return;
        }
        if kind == "tool" && self.context.unread.may_declare(&RULE, Part::Tools) {
            return;
        }
        // They may stand in a file of their own.
        let is_beside = matches!(kind, "resource" | "topic");
        if is_beside && self.context.unread.may_declare(&RULE, Part::Frame(self.edition)) {
            return;
        }
        let pathway = self.context.pathway;
        let edition = pathway.edition(self.edition).filter(|_| self.told.len() < MAX_LOOKUPS);
        let fate = edition.and_then(|edition| renamed::fate(pathway, edition, kind, name));
        let fate = fate.map(|(fate, before)| (fate, before.id.as_str()));
        // What was right last year is no slip: the nearest by letters is another thing.
        let nearest = if fate.is_none() && self.told.len() < MAX_LOOKUPS {
            self.suggestions.nearest(name, kind, candidates.clone())
        } else {
            None
        };
        // Any other year is a guess, unless two of its digits changed places.
        let is_sure = |nearest: &str| !differ_in_digits_alone(name, nearest) || has_the_same_digits(name, nearest);
        let nearest = nearest.filter(|nearest| kind != "edition" || is_sure(nearest));
        let shortened = || candidates.clone().find(|edition| kind == "edition" && shortens(name, edition));
        let nearest = nearest.or_else(|| shortened().map(str::to_owned));
        let mut known: Vec<&str> = candidates.take(21).collect();
        let many = known.len() > 20;
        known.truncate(20);
        let known = known.join(", ") + if many { ", …" } else { "" };
        self.by_name.insert((kind, name, self.edition), self.told.len());
        let uses = vec![(place, subject)];
        self.told.push(Told { kind, name, edition: self.edition, uses, nearest, fate, known });
    }

    fn check_settings(&mut self) {
        let pathway = self.context.pathway;
        let current = pathway.settings.current.as_str();
        if pathway.edition(current).is_none()
            && let Some(settings) = self.context.settings_place()
        {
            let unresolved = Unresolved { kind: "edition", name: current, place: settings.key("current"), subject: "" };
            self.add(unresolved, edition_ids(self.context));
        }
        for plan in &pathway.plans {
            self.edition = "";
            let place = Place::file(plan.file);
            let name = plan.edition.as_str();
            if pathway.edition(name).is_none() {
                let unresolved = Unresolved { kind: "edition", name, place: place.clone().key("edition"), subject: "" };
                self.add(unresolved, edition_ids(self.context));
            }
            self.edition = name;
            for (number, activity) in (0..).zip(&plan.activities) {
                let place = place.clone().key("activity").index(number);
                let subject = activity.id.as_str();
                for (position, tool) in (0..).zip(&activity.tools) {
                    if !pathway.tools.iter().any(|known| known.id == *tool) {
                        let place = place.clone().key("tools").index(position);
                        let unresolved = Unresolved { kind: "tool", name: tool.as_str(), place, subject };
                        self.add(unresolved, pathway.tools.iter().map(|tool| tool.id.as_str()));
                    }
                }
                let Some(edition) = pathway.edition(name) else { continue };
                for (position, grade) in (0..).zip(&activity.grades) {
                    if !edition.grades.iter().any(|known| known.id == *grade) {
                        let place = place.clone().key("grades").index(position);
                        let unresolved = Unresolved { kind: "grade", name: grade.as_str(), place, subject };
                        self.add(unresolved, edition.grades.iter().map(|grade| grade.id.as_str()));
                    }
                }
            }
        }
    }

    fn check_frame(&mut self, context: &EditionContext<'a>) {
        let edition = context.edition;
        let frame = context.frame_place();
        if let Some(previous) = &edition.previous
            && self.context.pathway.edition(previous.as_str()).is_none()
        {
            let place = frame.clone().key("previous");
            let unresolved =
                Unresolved { kind: "edition", name: previous.as_str(), place, subject: edition.id.as_str() };
            self.add(unresolved, edition_ids(self.context));
        }
        for (number, grade) in (0..).zip(&edition.grades) {
            if !edition.stages.iter().any(|stage| stage.id == grade.stage) {
                let place = frame.clone().key("grade").index(number).key("stage");
                let unresolved =
                    Unresolved { kind: "stage", name: grade.stage.as_str(), place, subject: grade.id.as_str() };
                self.add(unresolved, edition.stages.iter().map(|stage| stage.id.as_str()));
            }
        }
        for (number, competency) in (0..).zip(&edition.competencies) {
            let name = competency.strand.as_str();
            if !context.index.has_strand(name) {
                let place = frame.clone().key("competency").index(number).key("strand");
                let unresolved = Unresolved { kind: "strand", name, place, subject: competency.id.as_str() };
                self.add(unresolved, edition.strands.iter().map(|strand| strand.id.as_str()));
            }
        }
    }

    fn check_outcomes(&mut self, context: &EditionContext<'a>) {
        let edition = context.edition;
        let index = &context.index;
        let resources: foldhash::HashSet<&str> =
            edition.resources.iter().map(|resource| resource.id.as_str()).collect();
        for (number, outcome) in index.outcomes() {
            let subject = outcome.id.as_str();
            let place = || context.outcome_place(outcome);
            let competency = &outcome.competency;
            if index.competency_of(number).is_none() {
                let place = place().key("competency");
                let unresolved = Unresolved { kind: "competency", name: competency.as_str(), place, subject };
                // In a large edition, the competencies of the same strand are likeness enough.
                let strand = index.has_strand(competency.strand()).then(|| competency.strand());
                let candidates = edition.competencies.iter();
                let candidates =
                    candidates.filter(move |one| strand.is_none_or(|strand| one.strand.as_str() == strand));
                self.add(unresolved, candidates.map(|competency| competency.id.as_str()));
            }
            let marks = index.marks(number);
            let marks = [
                ("learn", Some(&outcome.learn), marks.learn),
                ("master", outcome.master.as_ref(), marks.master),
                ("reuse", outcome.reuse.as_ref(), marks.reuse),
            ];
            for (key, grade, found) in marks {
                let Some(grade) = grade.filter(|_| found.is_none()) else { continue };
                let unresolved = Unresolved { kind: "grade", name: grade.as_str(), place: place().key(key), subject };
                self.add(unresolved, edition.grades.iter().map(|grade| grade.id.as_str()));
            }
            for (position, resource) in (0..).zip(&outcome.resources) {
                if !resources.contains(resource.as_str()) {
                    let place = place().key("resources").index(position);
                    let unresolved = Unresolved { kind: "resource", name: resource.as_str(), place, subject };
                    self.add(unresolved, edition.resources.iter().map(|resource| resource.id.as_str()));
                }
            }
            for (position, topic) in (0..).zip(&outcome.topics) {
                if !edition.topics.iter().any(|known| known.id == *topic) {
                    let place = place().key("topics").index(position);
                    let unresolved = Unresolved { kind: "topic", name: topic.as_str(), place, subject };
                    self.add(unresolved, edition.topics.iter().map(|topic| topic.id.as_str()));
                }
            }
        }
    }
}

fn check(context: &Context<'_>, findings: &mut Findings) {
    let mut search =
        Search { context, told: Vec::new(), by_name: HashMap::new(), edition: "", suggestions: Suggestions::default() };
    for edition in &context.editions {
        search.edition = edition.edition.id.as_str();
        search.check_frame(edition);
        search.check_outcomes(edition);
    }
    search.edition = "";
    search.check_settings();
    let mut unused: HashMap<(&str, &str), bool> = HashMap::new();
    let (tools, others): (Vec<Told<'_>>, Vec<Told<'_>>) =
        search.told.into_iter().partition(|told| told.kind == "tool" && context.pathway.tools.is_empty());
    tell_no_tools(context, &tools, findings);
    for told in others {
        // What was renamed where it is declared is one slip, however many use the old name; else each use is one.
        let is_renamed = told.uses.len() > 1
            && (matches!(told.fate, Some((Fate::Renamed(_) | Fate::Perhaps(_), _)))
                || *unused.entry((told.kind, told.edition)).or_insert_with(|| {
                    let edition = context.pathway.edition(told.edition);
                    edition.is_some_and(|edition| renamed::has_unused(edition, told.kind))
                }));
        if is_renamed {
            tell(&told, &told.uses, findings);
        } else {
            told.uses.chunks(1).for_each(|uses| tell(&told, uses, findings));
        }
    }
}

/// Tells once that there are no tools at all, for all that name one.
fn tell_no_tools(context: &Context<'_>, tools: &[Told<'_>], findings: &mut Findings) {
    let mut uses = tools.iter().flat_map(|told| &told.uses).map(|(place, _)| place.clone());
    let file = (0..).zip(context.sources.files()).find(|(_, file)| file.path == "tools.toml").map(|(file, _)| file);
    let Some(place) = file.map(Place::file).or_else(|| uses.next()) else { return };
    let names: Vec<&str> = tools.iter().map(|told| told.name).collect();
    if names.is_empty() {
        return;
    }
    let mut finding = findings.add(place).says("no-tools").help("help-no-tools").value("names", names.join(", "));
    for place in uses.by_ref().take(SHOWN) {
        finding = finding.and(place, "here", Vec::new());
    }
    finding.unlabelled(uses.count());
}

fn tell(told: &Told<'_>, uses: &[(Place, &str)], findings: &mut Findings) {
    let Some(((first, subject), others)) = uses.split_first() else { return };
    let mut finding = findings.add(first.clone()).subject(*subject).label("here");
    finding = finding.value("kind", told.kind).value("name", told.name).value("known", told.known.as_str());
    for (place, _) in others.iter().take(SHOWN) {
        finding = finding.and(place.clone(), "here", Vec::new());
    }
    finding = finding.unlabelled(others.len().saturating_sub(SHOWN));
    if let Some((fate, before)) = &told.fate {
        finding = finding.value("before", *before);
        match fate {
            Fate::Renamed(new) => {
                finding = finding.help("help-renamed").value("nearest", *new);
                for (place, _) in uses {
                    finding = finding.replace(Safety::Unsafe, place.clone(), format!("\"{new}\""));
                }
            }
            Fate::Perhaps(new) => drop(finding.help("help-perhaps").value("nearest", *new)),
            Fate::Gone => drop(finding.help("help-gone")),
        }
        return;
    }
    if told.kind == "tool" && pdcn_model::fold::is_none(told.name) {
        finding.help("help-no-tool");
        return;
    }
    match &told.nearest {
        Some(nearest) => {
            finding = finding.help("help-nearest").value("nearest", nearest.as_str());
            for (place, _) in uses {
                finding = finding.rewrite_name(place.clone(), told.name, nearest);
            }
        }
        None if told.known.is_empty() => {
            finding.help("help-none");
        }
        None => {}
    }
}

fn edition_ids<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a str> + Clone {
    context.pathway.editions.iter().map(|edition| edition.id.as_str())
}

/// True for a school year that is written short, or with another character between its years: `2026-27`, `2026/2027`, `26-27`.
fn shortens(name: &str, edition: &str) -> bool {
    let years = name.trim().split_once(['-', '/', '–', '—', ' ']);
    let is_short = |written: &str, year: i32| {
        let written = written.trim();
        matches!(written.len(), 2 | 4) && year.to_string().ends_with(written)
    };
    let first = EditionId::from(edition).school_year();
    years.zip(first).is_some_and(|((from, to), first)| is_short(from, first) && is_short(to, first + 1))
}
