//! `stale-translation`: a translation and the version of the pupil follow the statement that they go with.

use pdcn_model::text::changed;
use pdcn_model::{Level, Outcome, StaleText, stale_texts};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::history::is_untranslated;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "stale-translation",
    category: Category::Edition,
    level: Level::Warning,
    since: "0.2.0",
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer deux renseignements personnels."
learn = "P1"
master = "P2"

[outcome.translation.en]
statement = "Name one piece of personal information."
"#,
    )
    .with(BEFORE),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer deux renseignements personnels."
learn = "P1"
master = "P2"

[outcome.translation.en]
statement = "Name two pieces of personal information."
"#,
    )
    .with(BEFORE),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// The outcome of the year before, with its translation.
const BEFORE: &[(&str, &str)] = &[(
    "editions/2025-2026/primary/vie.toml",
    r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"

[outcome.translation.en]
statement = "Name one piece of personal information."
"#,
)];

/// How many of the words that changed are named.
const MOST_NAMED: usize = 12;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let Some(previous) = context.sound_previous() else { return };
    for (position, outcome) in context.index.outcomes() {
        let old = previous.outcome_position(outcome.id.as_str()).map(|at| previous.outcome(at));
        // One that repeats the id of another, or that is in another language, has a finding of its own.
        let Some(old) = old.filter(|_| context.index.is_first(position) && !is_untranslated(outcome)) else { continue };
        let stale = stale_texts(old, outcome);
        let Some((first, others)) = stale.split_first() else { continue };
        let place = |text: &StaleText<'_>| place(context, outcome, text);
        let mut finding = findings
            .add(place(first))
            .subject(outcome.id.as_str())
            .says(if others.is_empty() { part(first) } else { "several" })
            .label(label(first))
            .value("id", outcome.id.as_str())
            .value("edition", previous.edition().id.as_str())
            .value("words", words(first.was, first.is))
            .value("language", first.language.map_or("", |tag| tag.as_str()));
        for text in others {
            let language = text.language.map_or("", |tag| tag.as_str());
            finding = finding.and(place(text), label(text), vec![("language", language.into())]);
        }
        let followed = if first.is_pupil && first.language.is_some() { "pupil" } else { "statement" };
        drop(finding.and(context.outcome_place(outcome).key(followed), "changed", Vec::new()));
    }
}

/// The part that says which text has the words of the year before.
fn label(text: &StaleText<'_>) -> &'static str {
    match (text.language, text.is_pupil) {
        (None, _) => "stale-pupil",
        (Some(_), false) => "stale",
        (Some(_), true) => "stale-translated-pupil",
    }
}

/// The part of the message for a text alone.
fn part(text: &StaleText<'_>) -> &'static str {
    match (text.language, text.is_pupil) {
        (None, _) => "pupil",
        (Some(_), false) => "translation",
        (Some(_), true) => "translated-pupil",
    }
}

fn place(context: &EditionContext<'_>, outcome: &Outcome, text: &StaleText<'_>) -> Place {
    let place = context.outcome_place(outcome);
    let place = match text.language {
        Some(language) => place.key("translation").key(language.as_str().to_owned()),
        None => place,
    };
    place.key(if text.is_pupil { "pupil" } else { "statement" })
}

/// The words that changed: `un → deux`, `+ robuste`, `− longue`.
fn words(was: &str, is: &str) -> String {
    let (gone, come) = changed(was, is);
    let list = |words: &[&str]| {
        let mut list = String::new();
        for word in words.iter().take(MOST_NAMED) {
            list.push_str(if list.is_empty() || list.ends_with(['’', '\'']) { "" } else { " " });
            list.push_str(word);
        }
        if words.len() > MOST_NAMED {
            list.push_str(" …");
        }
        list
    };
    match (gone.as_slice(), come.as_slice()) {
        (gone, []) => format!("−\u{a0}{}", list(gone)),
        ([], come) => format!("+\u{a0}{}", list(come)),
        (gone, come) => format!("{}\u{a0}→ {}", list(gone), list(come)),
    }
}
