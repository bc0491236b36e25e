//! Finds what is asked about: ids in any case, titles as they are shown, cycles by how their titles begin.

use pdcn_model::fold::folded;
use pdcn_model::{CodeId, Framework};

use super::{Key, Unknown};
use crate::{Asked, Context};

/// The positions of the grades that are asked about, in school order; what was asked for is added to the words.
pub(super) fn grades(asked: &Asked, context: &Context<'_>, words: &mut Vec<String>) -> Result<Vec<u16>, Unknown> {
    let (edition, titles) = (context.edition(), &context.titles);
    let stages = asked.all(Key::Stage.name()).map(|name| {
        let found =
            edition.stages.iter().find(|stage| is_one_of(name, [stage.id.as_str(), &stage.title, titles.stage(stage)]));
        found.ok_or_else(|| Unknown::new(Key::Stage, name, edition.stages.iter().map(|stage| stage.id.as_str())))
    });
    let stages = stages.collect::<Result<Vec<_>, _>>()?;
    words.extend(stages.iter().map(|stage| titles.stage(stage).to_owned()));

    let cycle_names = || {
        let mut seen: Vec<&str> = Vec::new();
        let titles = edition.grades.iter().map(|grade| titles.cycle(grade));
        for title in titles.filter(|title| !title.is_empty()) {
            if !seen.contains(&title) {
                seen.push(title);
            }
        }
        seen
    };
    let mut cycles: Vec<&str> = Vec::new();
    for name in asked.all(Key::Cycle.name()) {
        let matching =
            edition.grades.iter().filter(|grade| begins(&grade.cycle, name) || begins(titles.cycle(grade), name));
        let found: Vec<&str> = matching.map(|grade| grade.cycle.as_str()).collect();
        if found.is_empty() {
            return Err(Unknown::new(Key::Cycle, name, cycle_names().into_iter()));
        }
        cycles.extend(found);
    }
    let of_cycles = edition.grades.iter().filter(|grade| cycles.contains(&grade.cycle.as_str()));
    let mut titles_of_cycles: Vec<&str> = of_cycles.map(|grade| titles.cycle(grade)).collect();
    titles_of_cycles.dedup();
    words.extend(titles_of_cycles.into_iter().map(str::to_owned));

    let grades = asked.all(Key::Grade.name()).map(|name| {
        let found = edition.grades.iter().find(|grade| {
            let own = [grade.id.as_str(), &grade.short, &grade.title];
            is_one_of(name, own) || is_one_of(name, [titles.short(grade), titles.grade(grade)])
        });
        found.ok_or_else(|| Unknown::new(Key::Grade, name, edition.grades.iter().map(|grade| grade.id.as_str())))
    });
    let grades = grades.collect::<Result<Vec<_>, _>>()?;
    words.extend(grades.iter().map(|grade| titles.grade(grade).to_owned()));

    let is_asked = |grade: &pdcn_model::Grade| {
        (stages.is_empty() || stages.iter().any(|stage| stage.id == grade.stage))
            && (cycles.is_empty() || cycles.contains(&grade.cycle.as_str()))
            && (grades.is_empty() || grades.iter().any(|asked| asked.id == grade.id))
    };
    Ok((0_u16..).zip(&edition.grades).filter(|(_, grade)| is_asked(grade)).map(|(position, _)| position).collect())
}

/// The ids of the strands that are asked about.
pub(super) fn strands<'a>(
    asked: &Asked,
    context: &Context<'a>,
    words: &mut Vec<String>,
) -> Result<Vec<&'a str>, Unknown> {
    let (strands, titles) = (&context.edition().strands, &context.titles);
    let mut ids = Vec::new();
    for name in asked.all(Key::Strand.name()) {
        let found =
            strands.iter().find(|strand| is_one_of(name, [strand.id.as_str(), &strand.title, titles.strand(strand)]));
        let strand =
            found.ok_or_else(|| Unknown::new(Key::Strand, name, strands.iter().map(|strand| strand.id.as_str())))?;
        ids.push(strand.id.as_str());
        words.push(titles.strand(strand).to_owned());
    }
    Ok(ids)
}

/// The ids of the competencies that are asked about.
pub(super) fn competencies<'a>(
    asked: &Asked,
    context: &Context<'a>,
    words: &mut Vec<String>,
) -> Result<Vec<&'a str>, Unknown> {
    let competencies = &context.edition().competencies;
    let mut ids = Vec::new();
    for name in asked.all(Key::Competency.name()) {
        let found = competencies.iter().find(|competency| is_one_of(name, [competency.id.as_str()]));
        let known = || competencies.iter().map(|competency| competency.id.as_str());
        let competency = found.ok_or_else(|| Unknown::new(Key::Competency, name, known()))?;
        ids.push(competency.id.as_str());
        words.push(format!("{} {}", competency.id, context.titles.competency(competency)));
    }
    Ok(ids)
}

/// The frameworks that are asked about, each with the code that is asked for.
pub(super) fn codes<'a>(
    asked: &Asked,
    context: &Context<'a>,
    words: &mut Vec<String>,
) -> Result<Vec<(&'a str, Option<&'a str>)>, Unknown> {
    let mut codes = Vec::new();
    for name in asked.all(Key::Framework.name()) {
        let (framework, code) = name.split_once(':').map_or((name, None), |(one, code)| (one, Some(code)));
        let found = self::framework(framework, context)?;
        let code = match code {
            None => None,
            Some(code) => {
                let known = || found.codes.iter().map(|code| code.id.as_str());
                let written = CodeId::from(code);
                let of_framework = known().find(|one| is_one_of(written.as_str(), [*one]));
                Some(of_framework.ok_or_else(|| Unknown::new(Key::Code, code, known()))?)
            }
        };
        codes.push((found.id.as_str(), code));
        words.push(code.map_or_else(|| found.id.to_string(), |code| format!("{}:{code}", found.id)));
    }
    Ok(codes)
}

/// Finds the framework of an id.
///
/// # Errors
///
/// The pathway has no such framework.
pub(crate) fn framework<'a>(name: &str, context: &Context<'a>) -> Result<&'a Framework, Unknown> {
    let frameworks = &context.pathway.frameworks;
    let found = frameworks.iter().find(|one| is_one_of(name, [one.id.as_str()]));
    found.ok_or_else(|| unknown_framework(name, frameworks))
}

/// The name of a family stands for its versions as nearly as a slip does.
fn unknown_framework(name: &str, frameworks: &[Framework]) -> Unknown {
    let unknown = Unknown::new(Key::Framework, name, frameworks.iter().map(|framework| framework.id.as_str()));
    let of_family = frameworks.iter().rev().find(|framework| framework.family() == name).map(|one| one.id.to_string());
    Unknown { nearest: unknown.nearest.or(of_family), ..unknown }
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
