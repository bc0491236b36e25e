//! The school subjects that outcomes serve, as programmes of study name them.

use std::borrow::Cow;

use pdcn_model::fold::folded;
use pdcn_model::{Alignment, Framework, FrameworkKind, Outcome};

use crate::Context;
use crate::framework_titles::{code_title, framework_title};

/// Returns what the codes of programmes are called that an outcome is aligned to or prepares, each with its programme and
/// once. A code whose title may not be shown is called as its programme writes it.
pub(super) fn subjects_of<'a>(context: &Context<'a>, outcome: &'a Outcome) -> Vec<(&'a Framework, &'a str)> {
    let mut subjects: Vec<(&Framework, &str)> = Vec::new();
    for (framework, code) in outcome.aligns.iter().chain(&outcome.prepares).filter_map(Alignment::parts) {
        let framework = context.pathway.framework(framework).filter(|one| one.kind == FrameworkKind::Programme);
        let Some(framework) = framework else { continue };
        let known = framework.codes.iter().find(|one| one.id.as_str() == code);
        let title = known.and_then(|known| code_title(context, framework, known));
        let subject = title.map_or(code, |title| title.title);
        if !subjects.contains(&(framework, subject)) {
            subjects.push((framework, subject));
        }
    }
    subjects
}

/// Returns what may be chosen: the subjects of each programme, in order; and above them the programme, where no other one has a
/// subject of the same name, which would be chosen with it.
pub(super) fn programmes<'a>(context: &Context<'a>) -> Vec<(Vec<Cow<'a, str>>, Cow<'a, str>)> {
    let of_all: Vec<(&Framework, &str)> =
        context.edition().outcomes.iter().flat_map(|outcome| subjects_of(context, outcome)).collect();
    let mut values: Vec<(Vec<Cow<'a, str>>, Cow<'a, str>)> = Vec::new();
    for framework in &context.pathway.frameworks {
        let is_own = |of: &&Framework| of.id == framework.id;
        let mut subjects: Vec<&str> = of_all.iter().filter(|(of, _)| is_own(of)).map(|(_, subject)| *subject).collect();
        subjects.sort_by_cached_key(|subject| (folded(subject), *subject));
        subjects.dedup();
        let is_shared = of_all.iter().any(|(of, subject)| !is_own(of) && subjects.contains(subject));
        if subjects.len() > 1 && !is_shared {
            let title = framework_title(context, framework).title;
            values.push((subjects.iter().map(|subject| (*subject).into()).collect(), title.into()));
        }
        for subject in subjects {
            if values.iter().all(|(_, name)| name != subject) {
                values.push((vec![subject.into()], subject.into()));
            }
        }
    }
    values
}
