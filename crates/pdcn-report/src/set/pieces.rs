//! The documents of the set of a school year, as the views say: each a question to a view, with the name of its files.

use std::collections::HashSet;

use pdcn_document::Format;
use pdcn_model::{Activity, Alignment, Plan};
use pdcn_source::{Sources, stem};
use pdcn_texts::Texts;

use crate::ask::Asked;
use crate::part::{Each, Part, Section};
use crate::view::View;
use crate::views::VIEWS;
use crate::{Context, Editions};

/// A document of the set.
#[derive(Debug)]
pub struct Piece {
    /// The view that gives it.
    pub view: &'static View,
    /// What the view is asked.
    pub asked: Asked,
    /// Which of the documents that its view gives it is, by the name of the part.
    pub part: &'static str,
    /// The name of its files, without ending: the same in both languages.
    pub name: String,
    /// What it is called on the home page.
    pub title: String,
    /// Where it stands on the home page.
    pub section: Section,
    /// Its formats; those that it cannot be shown in are left out.
    pub formats: &'static [Format],
    /// The position of the plan that it is about.
    plan: Option<usize>,
}

impl Piece {
    /// A page on one thing, which stands on no home page.
    pub(crate) fn page(view: &'static View, asked: Asked, name: String, title: String) -> Self {
        Self {
            view,
            asked,
            part: view.name,
            name,
            title,
            section: Section::Other,
            formats: &[Format::Html],
            plan: None,
        }
    }

    /// Returns what it is called where its grade is known.
    pub(crate) fn called(&self, texts: &Texts) -> String {
        if texts.has("site-page", Some(self.part)) {
            texts.part("site-page", self.part, &[])
        } else {
            self.title.clone()
        }
    }

    /// Returns true when another piece stands in the same section; that of a view's own is apart from that of the next one.
    pub(crate) fn stands_with(&self, other: &Self) -> bool {
        self.section == other.section && (self.section != Section::Own || self.view == other.view)
    }

    /// Returns the id and the heading of the section that it stands in on a home page.
    pub(crate) fn heading(&self, texts: &Texts) -> (&'static str, String) {
        if self.section == Section::Own {
            (self.view.name, texts.part(&self.view.text(), "section", &[]))
        } else {
            (self.section.part(), texts.part("set-section", self.section.part(), &[]))
        }
    }
}

/// Something that there is a document for.
struct Thing<'a> {
    /// What is added to the name of the files.
    id: String,
    title: &'a str,
    school: &'a str,
    asked: Vec<(&'static str, String)>,
    plan: Option<usize>,
}

/// Returns everything that a school year needs of an edition, in the order of the home page.
pub fn pieces<'a>(editions: &'a Editions<'a>, context: &Context<'a>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for view in VIEWS {
        for part in view.set {
            let things = things(part.each, context, editions);
            pieces.extend(things.iter().map(|thing| piece(view, part, thing, context)));
        }
    }
    pieces.sort_by_key(|piece: &Piece| (piece.section, piece.plan));
    // Of two things with one id the first one counts, as everywhere; and what has none is in the whole table.
    let mut seen = HashSet::new();
    pieces.retain(|piece| !piece.name.ends_with('-') && seen.insert(piece.name.clone()));
    pieces
}

fn piece(view: &'static View, part: &Part, thing: &Thing<'_>, context: &Context<'_>) -> Piece {
    let is_one = matches!(part.each, Each::Edition | Each::OneEdition);
    let text = view.text();
    let named = if is_one { format!("set-{}", part.name) } else { format!("set-each-{}", part.name) };
    let title = if context.texts.has(&text, Some(&named)) {
        let values = [("school", thing.school.into()), ("activity", thing.title.into())];
        context.texts.part(&text, &named, &values)
    } else {
        thing.title.to_owned()
    };
    let mut asked = Asked::of(part.asked);
    thing.asked.iter().for_each(|(name, value)| asked.add(name, value));
    let name = if is_one { part.name.to_owned() } else { format!("{}-{}", part.name, thing.id) };
    Piece { view, asked, part: part.name, name, title, section: part.section, formats: part.formats, plan: thing.plan }
}

/// All that there is a document for.
fn things<'a>(each: Each, context: &Context<'a>, editions: &'a Editions<'a>) -> Vec<Thing<'a>> {
    let (edition, titles) = (context.edition(), &context.titles);
    let one = |key, id: &str, title| Thing {
        id: id.to_owned(),
        title,
        school: "",
        asked: vec![(key, id.to_owned())],
        plan: None,
    };
    match each {
        Each::Edition => vec![Thing { asked: Vec::new(), ..one("", "", titles.edition(edition)) }],
        Each::OneEdition => {
            let id = edition.id.as_str();
            vec![Thing { id: String::new(), ..one("edition", id, titles.edition(edition)) }]
        }
        Each::Stage => {
            edition.stages.iter().map(|stage| one("stage", stage.id.as_str(), titles.stage(stage))).collect()
        }
        Each::Grade => {
            edition.grades.iter().map(|grade| one("grade", grade.id.as_str(), titles.grade(grade))).collect()
        }
        Each::Strand => {
            edition.strands.iter().map(|strand| one("strand", strand.id.as_str(), titles.strand(strand))).collect()
        }
        Each::Framework => {
            let aligned =
                edition.outcomes.iter().flat_map(|outcome| outcome.aligns.iter().filter_map(Alignment::parts));
            let used: HashSet<&str> = aligned.map(|(framework, _)| framework).collect();
            let frameworks = context.pathway.frameworks.iter().filter(|one| used.contains(one.id.as_str()));
            frameworks.map(|framework| one("framework", framework.id.as_str(), &framework.title)).collect()
        }
        Each::Plan => plans(context).map(|(at, plan)| of_plan(at, plan, &editions.loaded.sources)).collect(),
        Each::ActivityByPupils => {
            let by_pupils = |(_, activity): &(usize, &'a Activity)| activity.is_by_pupils();
            let sheets = |(at, plan): (usize, &'a Plan)| {
                let activities = plan.activities.iter().enumerate().filter(by_pupils);
                activities.map(move |(nth, activity)| {
                    let Thing { id, mut asked, .. } = of_plan(at, plan, &editions.loaded.sources);
                    asked.push(("activity", activity.id.clone()));
                    // An activity has its id from a person: it is not made a part of a path.
                    let id = format!("{id}-{}", nth + 1);
                    Thing { id, title: &activity.title, school: &plan.school.name, asked, plan: Some(at) }
                })
            };
            plans(context).flat_map(sheets).collect()
        }
    }
}

/// The plans that follow the edition, with their positions.
fn plans<'a>(context: &Context<'a>) -> impl Iterator<Item = (usize, &'a Plan)> {
    let edition = context.edition();
    context.pathway.plans.iter().enumerate().filter(|(_, plan)| plan.edition == edition.id)
}

fn of_plan<'a>(at: usize, plan: &'a Plan, sources: &Sources) -> Thing<'a> {
    let path = sources.file(plan.file).path.as_str();
    let (title, school) = (plan.school.name.as_str(), plan.school.name.as_str());
    Thing { id: stem(path).to_owned(), title, school, asked: vec![("plan", path.to_owned())], plan: Some(at) }
}
