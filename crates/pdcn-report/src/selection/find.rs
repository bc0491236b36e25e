//! Finds what a name is the name of in an edition: ids in any case, titles as they are shown, cycles by how their titles begin.

use pdcn_model::fold::folded;
use pdcn_model::{CodeId, Framework};

use super::Unknown;
use crate::{Context, Key};

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
    match key {
        Key::Stage => named(key, name, &edition.stages, |one| {
            (one.id.as_str(), vec![&one.title, titles.stage(one)], titles.stage(one).to_owned())
        }),
        Key::Cycle => cycles(name, context),
        Key::Grade => named(key, name, &edition.grades, |one| {
            let names = vec![one.short.as_str(), &one.title, titles.short(one), titles.grade(one)];
            (one.id.as_str(), names, titles.grade(one).to_owned())
        }),
        Key::Strand => named(key, name, &edition.strands, |one| {
            (one.id.as_str(), vec![&one.title, titles.strand(one)], titles.strand(one).to_owned())
        }),
        Key::Competency => named(key, name, &edition.competencies, |one| {
            (one.id.as_str(), Vec::new(), format!("{} {}", one.id, titles.competency(one)))
        }),
        Key::Framework => code(name, context),
        _ => Ok(Found { ids: Vec::new(), code: None, words: vec![context.say("selection-ai", &[])] }),
    }
}

/// The first of these that has a name: its id, or one of its other names; each with its words.
fn named<'a, T>(
    key: Key,
    name: &str,
    all: &'a [T],
    about: impl Fn(&'a T) -> (&'a str, Vec<&'a str>, String),
) -> Result<Found<'a>, Unknown> {
    for one in all {
        let (id, names, words) = about(one);
        if is_one_of(name, std::iter::once(id).chain(names)) {
            return Ok(Found { ids: vec![id], code: None, words: vec![words] });
        }
    }
    Err(Unknown::new(key, name, all.iter().map(|one| about(one).0)))
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
