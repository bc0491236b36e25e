//! Finds what a name is the name of in an edition: ids in any case, titles as they are shown, cycles by how their titles begin.

use pdcn_model::fold::folded;
use pdcn_model::{CodeId, Framework};

use super::{Key, Unknown};
use crate::Context;

/// What a name is the name of: ids, or titles of cycles; and how it is worded.
pub(super) struct Found<'a> {
    pub(super) ids: Vec<&'a str>,
    /// The code of a framework, when one was named.
    pub(super) code: Option<&'a str>,
    pub(super) words: Vec<String>,
}

/// Finds what a name is the name of.
///
/// # Errors
///
/// The edition or the pathway knows no such name.
pub(super) fn find<'a>(key: Key, name: &str, context: &Context<'a>) -> Result<Found<'a>, Unknown> {
    let (edition, titles) = (context.edition(), &context.titles);
    let one = |id: &'a str, words: String| Found { ids: vec![id], code: None, words: vec![words] };
    match key {
        Key::Stage => {
            let stages = &edition.stages;
            let found =
                stages.iter().find(|stage| is_one_of(name, [stage.id.as_str(), &stage.title, titles.stage(stage)]));
            let unknown = || Unknown::new(key, name, stages.iter().map(|stage| stage.id.as_str()));
            found.map(|stage| one(stage.id.as_str(), titles.stage(stage).to_owned())).ok_or_else(unknown)
        }
        Key::Cycle => cycles(name, context),
        Key::Grade => {
            let grades = &edition.grades;
            let found = grades.iter().find(|grade| {
                let own = [grade.id.as_str(), &grade.short, &grade.title];
                is_one_of(name, own) || is_one_of(name, [titles.short(grade), titles.grade(grade)])
            });
            let unknown = || Unknown::new(key, name, grades.iter().map(|grade| grade.id.as_str()));
            found.map(|grade| one(grade.id.as_str(), titles.grade(grade).to_owned())).ok_or_else(unknown)
        }
        Key::Strand => {
            let strands = &edition.strands;
            let found = strands
                .iter()
                .find(|strand| is_one_of(name, [strand.id.as_str(), &strand.title, titles.strand(strand)]));
            let unknown = || Unknown::new(key, name, strands.iter().map(|strand| strand.id.as_str()));
            found.map(|strand| one(strand.id.as_str(), titles.strand(strand).to_owned())).ok_or_else(unknown)
        }
        Key::Competency => {
            let competencies = &edition.competencies;
            let found = competencies.iter().find(|competency| is_one_of(name, [competency.id.as_str()]));
            let unknown = || Unknown::new(key, name, competencies.iter().map(|competency| competency.id.as_str()));
            let found = found.map(|competency| (competency.id.as_str(), titles.competency(competency)));
            found.map(|(id, title)| one(id, format!("{id} {title}"))).ok_or_else(unknown)
        }
        Key::Framework => code(name, context),
        _ => Ok(Found { ids: Vec::new(), code: None, words: vec![context.say("selection-ai", &[])] }),
    }
}

/// The cycles whose titles begin with a name.
fn cycles<'a>(name: &str, context: &Context<'a>) -> Result<Found<'a>, Unknown> {
    let (edition, titles) = (context.edition(), &context.titles);
    let begins = |grade: &&'a pdcn_model::Grade| begins(&grade.cycle, name) || begins(titles.cycle(grade), name);
    let matching: Vec<_> = edition.grades.iter().filter(begins).collect();
    if matching.is_empty() {
        let mut known: Vec<&str> = Vec::new();
        for title in edition.grades.iter().map(|grade| titles.cycle(grade)).filter(|title| !title.is_empty()) {
            if !known.contains(&title) {
                known.push(title);
            }
        }
        return Err(Unknown::new(Key::Cycle, name, known.into_iter()));
    }
    let mut words: Vec<String> = matching.iter().map(|grade| titles.cycle(grade).to_owned()).collect();
    words.dedup();
    Ok(Found { ids: matching.into_iter().map(|grade| grade.cycle.as_str()).collect(), code: None, words })
}

/// A framework, or a code of one: `ailit-2026`, `ailit-2026:E3`.
fn code<'a>(name: &str, context: &Context<'a>) -> Result<Found<'a>, Unknown> {
    let (framework, code) = name.split_once(':').map_or((name, None), |(one, code)| (one, Some(code)));
    let framework = self::framework(framework, context)?;
    let known = || framework.codes.iter().map(|code| code.id.as_str());
    let code = match code {
        None => None,
        Some(code) => {
            let written = CodeId::from(code);
            let found = known().find(|one| is_one_of(written.as_str(), [*one]));
            Some(found.ok_or_else(|| Unknown::new(Key::Code, code, known()))?)
        }
    };
    let id = framework.id.as_str();
    let words = code.map_or_else(|| id.to_owned(), |code| format!("{id}:{code}"));
    Ok(Found { ids: vec![id], code, words: vec![words] })
}

/// Finds the framework of an id.
///
/// # Errors
///
/// The pathway has no such framework.
pub(crate) fn framework<'a>(name: &str, context: &Context<'a>) -> Result<&'a Framework, Unknown> {
    let frameworks = &context.pathway.frameworks;
    let found = frameworks.iter().find(|one| is_one_of(name, [one.id.as_str()]));
    found.ok_or_else(|| {
        // The name of a family stands for its versions as nearly as a slip does.
        let unknown = Unknown::new(Key::Framework, name, frameworks.iter().map(|framework| framework.id.as_str()));
        let of_family = frameworks.iter().rev().find(|framework| framework.family() == name);
        Unknown { nearest: unknown.nearest.or_else(|| of_family.map(|one| one.id.to_string())), ..unknown }
    })
}

/// True when a name is one of these, whatever its case and accents.
fn is_one_of<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> bool {
    let name = folded(name);
    !name.is_empty() && names.into_iter().any(|one| folded(one) == name)
}

/// True when a title begins with a name, whatever its case and accents.
fn begins(title: &str, name: &str) -> bool {
    let name = folded(name);
    !name.is_empty() && folded(title).starts_with(&name)
}
