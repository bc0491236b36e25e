//! What the edition before declared under an id that is gone: the same thing under a new id, or nothing. A name that was
//! right last year is no slip of letters.

use foldhash::HashSet;
use pdcn_model::fold::folded;
use pdcn_model::{Edition, GradeId, Outcome, Pathway, ResourceId, TopicId};

/// What became of a thing of the edition before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fate<'a> {
    /// It has the same title under this id.
    Renamed(&'a str),
    /// It may be what has this id, which is new and which nobody names.
    Perhaps(&'a str),
    /// It is not declared any more.
    Gone,
}

/// What became of a thing that an edition does not declare, when the edition before did; with that edition.
pub(crate) fn fate<'a>(
    pathway: &'a Pathway,
    edition: &'a Edition,
    kind: &str,
    id: &str,
) -> Option<(Fate<'a>, &'a Edition)> {
    let before = pathway.edition(edition.previous.as_ref()?.as_str())?;
    let old: Vec<(&str, &str)> = declared(before, kind).collect();
    let (_, title) = old.iter().find(|(one, _)| *one == id)?;
    let is_new = |id: &str| !id.is_empty() && !old.iter().any(|(one, _)| *one == id);
    let new: Vec<(&str, &str)> = declared(edition, kind).filter(|(id, _)| is_new(id)).collect();
    let title = folded(title);
    let same: Vec<&str> = new.iter().filter(|(_, own)| folded(own) == title).map(|(id, _)| *id).collect();
    let unused = || {
        let used = used(edition, kind);
        new.iter().map(|(id, _)| *id).filter(|id| !used.contains(id)).collect::<Vec<_>>()
    };
    let fate = match same.as_slice() {
        [one] if !title.is_empty() => Fate::Renamed(one),
        _ => match unused().as_slice() {
            [one] => Fate::Perhaps(one),
            _ => Fate::Gone,
        },
    };
    Some((fate, before))
}

/// True when something of a kind is declared in an edition that nobody names: the new name, no doubt.
pub(crate) fn has_unused(edition: &Edition, kind: &str) -> bool {
    let used = used(edition, kind);
    !matches!(kind, "resource" | "topic") && declared(edition, kind).any(|(id, _)| !used.contains(id))
}

/// The things of a kind that an edition declares: ids and titles.
fn declared<'a>(edition: &'a Edition, kind: &str) -> Box<dyn Iterator<Item = (&'a str, &'a str)> + 'a> {
    match kind {
        "stage" => Box::new(edition.stages.iter().map(|one| (one.id.as_str(), one.title.as_str()))),
        "strand" => Box::new(edition.strands.iter().map(|one| (one.id.as_str(), one.title.as_str()))),
        "competency" => Box::new(edition.competencies.iter().map(|one| (one.id.as_str(), one.title.as_str()))),
        "grade" => Box::new(edition.grades.iter().map(|one| (one.id.as_str(), one.title.as_str()))),
        "resource" => Box::new(edition.resources.iter().map(|one| (one.id.as_str(), one.title.as_str()))),
        "topic" => Box::new(edition.topics.iter().map(|one| (one.id.as_str(), one.title.as_str()))),
        _ => Box::new(std::iter::empty()),
    }
}

/// The ids that an edition names of a kind.
fn used<'a>(edition: &'a Edition, kind: &str) -> HashSet<&'a str> {
    match kind {
        "stage" => edition.grades.iter().map(|grade| grade.stage.as_str()).collect(),
        "strand" => edition.competencies.iter().map(|competency| competency.strand.as_str()).collect(),
        "competency" => edition.outcomes.iter().map(|outcome| outcome.competency.as_str()).collect(),
        "grade" => {
            let of = |one: &'a Outcome| [Some(&one.learn), one.master.as_ref(), one.reuse.as_ref()];
            edition.outcomes.iter().flat_map(of).flatten().map(GradeId::as_str).collect()
        }
        "resource" => edition.outcomes.iter().flat_map(|one| &one.resources).map(ResourceId::as_str).collect(),
        "topic" => edition.outcomes.iter().flat_map(|one| &one.topics).map(TopicId::as_str).collect(),
        _ => HashSet::default(),
    }
}
