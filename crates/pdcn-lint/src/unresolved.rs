//! The names that stand for nothing: each once, with all that use it and what was probably meant.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::EditionId;
use pdcn_source::Problem;
use pdcn_toml::Place;

use crate::renamed::{self, Fate};
use crate::suggest::{Suggestions, differ_in_digits_alone, has_the_same_digits};
use crate::unread::Part;
use crate::{Context, EditionContext, Rule};

/// Finds the names of grades, strands, competencies, resources, topics, editions and tools that stand for nothing, for the rule
/// that tells of them; not those that something which could not be read may declare.
pub(crate) fn unresolved<'a>(context: &'a Context<'a>, rule: &'static Rule) -> Vec<Unresolved<'a>> {
    let mut search = Search {
        context,
        rule,
        told: Vec::new(),
        by_name: HashMap::new(),
        edition: "",
        suggestions: Suggestions::default(),
    };
    for edition in &context.editions {
        search.edition = edition.edition.id.as_str();
        search.check_frame(edition);
        search.check_outcomes(edition);
    }
    search.edition = "";
    search.check_settings();
    search.told
}

/// A name that stands for nothing, where it is used.
struct Named<'a> {
    kind: &'static str,
    name: &'a str,
    place: Place,
    subject: &'a str,
}

/// A name that stands for nothing in an edition, and all that use it.
pub(crate) struct Unresolved<'a> {
    pub(crate) kind: &'static str,
    pub(crate) name: &'a str,
    /// The edition in which it is looked up; nothing for names of editions and tools.
    pub(crate) edition: &'a str,
    /// Where it is used, each with what uses it.
    pub(crate) uses: Vec<(Place, &'a str)>,
    /// The name that was probably meant.
    pub(crate) nearest: Option<String>,
    /// What became of it since the edition before, when that one had it; and that edition.
    pub(crate) fate: Option<(Fate<'a>, &'a str)>,
    /// The names that there are, listed.
    pub(crate) known: String,
}

/// How many different names are looked for in the edition before, and among those that there are.
const MAX_LOOKUPS: usize = 500;

/// Collects the names that stand for nothing.
struct Search<'a> {
    context: &'a Context<'a>,
    rule: &'static Rule,
    told: Vec<Unresolved<'a>>,
    by_name: HashMap<(&'static str, &'a str, &'a str), usize>,
    /// The edition whose names are looked up.
    edition: &'a str,
    suggestions: Suggestions,
}

impl<'a> Search<'a> {
    /// Tells of a name, unless it is missing or what it names stands in a part that could not be read.
    fn add<'c>(&mut self, named: Named<'a>, candidates: impl Iterator<Item = &'c str> + Clone) {
        let Named { kind, name, place, subject } = named;
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
        if kind == "tool" && self.context.unread.may_declare(self.rule, Part::Tools) {
            return;
        }
        // They may stand in a file of their own.
        let is_beside = matches!(kind, "resource" | "topic");
        if is_beside && self.context.unread.may_declare(self.rule, Part::Frame(self.edition)) {
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
        self.told.push(Unresolved { kind, name, edition: self.edition, uses, nearest, fate, known });
    }

    fn check_settings(&mut self) {
        let pathway = self.context.pathway;
        let current = pathway.settings.current.as_str();
        if pathway.edition(current).is_none()
            && let Some(settings) = self.context.settings_place()
        {
            let named = Named { kind: "edition", name: current, place: settings.key("current"), subject: "" };
            self.add(named, edition_ids(self.context));
        }
        for plan in &pathway.plans {
            self.edition = "";
            let place = Place::file(plan.file);
            let name = plan.edition.as_str();
            if pathway.edition(name).is_none() {
                let named = Named { kind: "edition", name, place: place.clone().key("edition"), subject: "" };
                self.add(named, edition_ids(self.context));
            }
            self.edition = name;
            for (number, activity) in (0..).zip(&plan.activities) {
                let place = place.clone().key("activity").index(number);
                let subject = activity.id.as_str();
                for (position, tool) in (0..).zip(&activity.tools) {
                    if !pathway.tools.iter().any(|known| known.id == *tool) {
                        let place = place.clone().key("tools").index(position);
                        let named = Named { kind: "tool", name: tool.as_str(), place, subject };
                        self.add(named, pathway.tools.iter().map(|tool| tool.id.as_str()));
                    }
                }
                let Some(edition) = pathway.edition(name) else { continue };
                for (position, grade) in (0..).zip(&activity.grades) {
                    if !edition.grades.iter().any(|known| known.id == *grade) {
                        let place = place.clone().key("grades").index(position);
                        let named = Named { kind: "grade", name: grade.as_str(), place, subject };
                        self.add(named, edition.grades.iter().map(|grade| grade.id.as_str()));
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
            let named = Named { kind: "edition", name: previous.as_str(), place, subject: edition.id.as_str() };
            self.add(named, edition_ids(self.context));
        }
        for (number, grade) in (0..).zip(&edition.grades) {
            if !edition.stages.iter().any(|stage| stage.id == grade.stage) {
                let place = frame.clone().key("grade").index(number).key("stage");
                let named = Named { kind: "stage", name: grade.stage.as_str(), place, subject: grade.id.as_str() };
                self.add(named, edition.stages.iter().map(|stage| stage.id.as_str()));
            }
        }
        for (number, competency) in (0..).zip(&edition.competencies) {
            let name = competency.strand.as_str();
            if !context.index.has_strand(name) {
                let place = frame.clone().key("competency").index(number).key("strand");
                let named = Named { kind: "strand", name, place, subject: competency.id.as_str() };
                self.add(named, edition.strands.iter().map(|strand| strand.id.as_str()));
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
                let named = Named { kind: "competency", name: competency.as_str(), place, subject };
                // In a large edition, the competencies of the same strand are likeness enough.
                let strand = index.has_strand(competency.strand()).then(|| competency.strand());
                let candidates = edition.competencies.iter();
                let candidates =
                    candidates.filter(move |one| strand.is_none_or(|strand| one.strand.as_str() == strand));
                self.add(named, candidates.map(|competency| competency.id.as_str()));
            }
            let marks = index.marks(number);
            let marks = [
                ("learn", Some(&outcome.learn), marks.learn),
                ("master", outcome.master.as_ref(), marks.master),
                ("reuse", outcome.reuse.as_ref(), marks.reuse),
            ];
            for (key, grade, found) in marks {
                let Some(grade) = grade.filter(|_| found.is_none()) else { continue };
                let named = Named { kind: "grade", name: grade.as_str(), place: place().key(key), subject };
                self.add(named, edition.grades.iter().map(|grade| grade.id.as_str()));
            }
            for (position, resource) in (0..).zip(&outcome.resources) {
                if !resources.contains(resource.as_str()) {
                    let place = place().key("resources").index(position);
                    let named = Named { kind: "resource", name: resource.as_str(), place, subject };
                    self.add(named, edition.resources.iter().map(|resource| resource.id.as_str()));
                }
            }
            for (position, topic) in (0..).zip(&outcome.topics) {
                if !edition.topics.iter().any(|known| known.id == *topic) {
                    let place = place().key("topics").index(position);
                    let named = Named { kind: "topic", name: topic.as_str(), place, subject };
                    self.add(named, edition.topics.iter().map(|topic| topic.id.as_str()));
                }
            }
        }
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
