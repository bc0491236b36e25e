//! Finds what an id names: an outcome, one that was retired, a competency, a strand, a grade, a framework, a code, a tool,
//! a resource, a word of the lexicon or a sensitive topic.

use std::error::Error;
use std::fmt;

use pdcn_model::{
    Code, Competency, Edition, Framework, Pathway, Resource, Retirement, Retirements, Strand, Term, Tool, Topic,
};
use pdcn_source::nearest;
use pdcn_texts::Text;

use crate::Context;

/// What an id names.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// An outcome of the edition, by its position.
    Outcome(u32),
    /// An outcome that was retired.
    Retired(Retirement<'a>),
    /// A competency of the edition.
    Competency(&'a Competency),
    /// A strand of the edition.
    Strand(&'a Strand),
    /// A grade of the edition, by its position.
    Grade(u16),
    /// A framework.
    Framework(&'a Framework),
    /// A code of a framework.
    Code(&'a Framework, &'a Code),
    /// A tool.
    Tool(&'a Tool),
    /// A resource of the edition.
    Resource(&'a Resource),
    /// A word of the lexicon of the edition.
    Term(&'a Term),
    /// A sensitive topic of the edition.
    Topic(&'a Topic),
}

/// An id that names nothing in the edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFound {
    /// The id, as it was given.
    pub name: String,
    /// The edition in which it was looked for.
    pub edition: String,
    /// The id that was probably meant.
    pub nearest: Option<String>,
    /// The codes that it is the end of: `ailit-2026:E3` for `E3`.
    pub codes: Vec<String>,
    /// The editions that have an outcome of this id.
    pub editions: Vec<String>,
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "nothing of edition {} is named {:?}", self.edition, self.name)
    }
}

impl Error for NotFound {}

/// Finds what an id names in an edition and its pathway: as it is written, else in any case. Several things may have one id.
///
/// # Errors
///
/// Nothing has the id; then what was probably meant.
pub fn find<'a>(context: &Context<'a>, name: &str) -> Result<Vec<Subject<'a>>, NotFound> {
    let name = name.trim();
    let retirements = Retirements::new(context.pathway, context.edition());
    let exact = having(context, &retirements, &|id| id == name);
    if !exact.is_empty() {
        return Ok(exact);
    }
    let folded = name.to_lowercase();
    let found = having(context, &retirements, &|id| id.to_lowercase() == folded);
    if found.is_empty() { Err(not_found(context, name)) } else { Ok(found) }
}

/// All that have an id; of each kind the first.
fn having<'a>(context: &Context<'a>, retirements: &Retirements<'a>, is: &dyn Fn(&str) -> bool) -> Vec<Subject<'a>> {
    let (pathway, edition) = (context.pathway, context.edition());
    let is = |id: &str| !id.is_empty() && is(id);
    let mut found = Vec::new();
    // Whoever has a code of their own asks for it as for an id.
    let outcome = (0_u32..).zip(&edition.outcomes);
    let outcome = outcome.into_iter().find(|(_, one)| is(one.id.as_str()) || one.code.as_deref().is_some_and(&is));
    if let Some((position, _)) = outcome {
        found.push(Subject::Outcome(position));
    } else {
        let editions = std::iter::once(edition).chain(pathway.before(edition));
        let mut retired = editions.flat_map(|edition| &edition.retired);
        let id = retired.find(|retired| is(retired.id.as_str())).map(|retired| retired.id.as_str());
        found.extend(id.and_then(|id| retirements.get(id)).copied().map(Subject::Retired));
    }
    let competency = edition.competencies.iter().find(|one| is(one.id.as_str()));
    found.extend(competency.map(Subject::Competency));
    found.extend(edition.strands.iter().find(|one| is(one.id.as_str())).map(Subject::Strand));
    let grade = (0_u16..).zip(&edition.grades).find(|(_, one)| is(one.id.as_str()));
    found.extend(grade.map(|(position, _)| Subject::Grade(position)));
    found.extend(pathway.frameworks.iter().find(|one| is(one.id.as_str())).map(Subject::Framework));
    let codes =
        pathway.frameworks.iter().flat_map(|framework| framework.codes.iter().map(move |code| (framework, code)));
    let code = codes.into_iter().find(|(framework, code)| is(&alignment(framework, code)));
    found.extend(code.map(|(framework, code)| Subject::Code(framework, code)));
    found.extend(pathway.tools.iter().find(|one| is(one.id.as_str())).map(Subject::Tool));
    found.extend(edition.resources.iter().find(|one| is(one.id.as_str())).map(Subject::Resource));
    found.extend(edition.terms.iter().find(|one| is(one.id.as_str())).map(Subject::Term));
    found.extend(edition.topics.iter().find(|one| is(one.id.as_str())).map(Subject::Topic));
    found
}

/// A code as outcomes name it: `ailit-2026:E3`.
pub(super) fn alignment(framework: &Framework, code: &Code) -> String {
    format!("{}:{}", framework.id, code.id)
}

fn not_found(context: &Context<'_>, name: &str) -> NotFound {
    let (pathway, edition) = (context.pathway, context.edition());
    let folded = name.to_lowercase();
    let is = |id: &str| !id.is_empty() && id.to_lowercase() == folded;
    let codes: Vec<String> = codes(pathway).filter(|(_, id)| is(id)).map(|(alignment, _)| alignment).collect();
    let has = |other: &&Edition| other.outcomes.iter().any(|outcome| is(outcome.id.as_str()));
    let editions = pathway.editions.iter().filter(has).map(|edition| edition.id.as_str().to_owned()).collect();
    let known: Vec<String> =
        names(pathway, edition).chain(self::codes(pathway).map(|(alignment, _)| alignment)).collect();
    NotFound {
        name: name.to_owned(),
        edition: edition.id.as_str().to_owned(),
        nearest: nearest(name, known.iter().map(String::as_str)).map(str::to_owned),
        codes,
        editions,
    }
}

/// The codes of all frameworks, each as outcomes name it and by itself.
fn codes(pathway: &Pathway) -> impl Iterator<Item = (String, &str)> {
    let of_framework =
        |framework: &'_ Framework| framework.codes.iter().map(|code| alignment(framework, code)).collect();
    let all = pathway.frameworks.iter().map(move |framework| {
        let alignments: Vec<String> = of_framework(framework);
        alignments.into_iter().zip(framework.codes.iter().map(|code| code.id.as_str()))
    });
    all.flatten()
}

/// The ids of all but codes.
fn names<'p>(pathway: &'p Pathway, edition: &'p Edition) -> impl Iterator<Item = String> + 'p {
    let outcomes = edition.outcomes.iter().map(|one| one.id.as_str());
    let retired = std::iter::once(edition).chain(pathway.before(edition)).flat_map(|edition| &edition.retired);
    let frame = edition.competencies.iter().map(|one| one.id.as_str());
    let frame = frame.chain(edition.strands.iter().map(|one| one.id.as_str()));
    let frame = frame.chain(edition.grades.iter().map(|one| one.id.as_str()));
    let frame = frame.chain(edition.resources.iter().map(|one| one.id.as_str()));
    let frame = frame.chain(edition.terms.iter().map(|one| one.id.as_str()));
    let frame = frame.chain(edition.topics.iter().map(|one| one.id.as_str()));
    let frame = frame.chain(edition.outcomes.iter().filter_map(|one| one.code.as_deref()));
    let outside = pathway.frameworks.iter().map(|one| one.id.as_str());
    let outside = outside.chain(pathway.tools.iter().map(|one| one.id.as_str()));
    outcomes.chain(retired.map(|one| one.id.as_str())).chain(frame).chain(outside).map(str::to_owned)
}

impl NotFound {
    /// Says what is wrong, and what to do.
    pub fn said(&self) -> [Text; 2] {
        let mut message = Text::new("show-unknown")
            .with("name", self.name.as_str())
            .with("edition", self.edition.as_str())
            .with("codes", self.codes.join(", "))
            .with("editions", self.editions.join(", "));
        let part = match &self.nearest {
            _ if !self.codes.is_empty() => "help-codes",
            _ if !self.editions.is_empty() => "help-editions",
            Some(nearest) => {
                message = message.with("nearest", nearest.as_str());
                "help-nearest"
            }
            None => "help",
        };
        let help = message.part(part);
        [message, help]
    }
}
