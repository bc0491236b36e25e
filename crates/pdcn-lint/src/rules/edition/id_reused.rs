//! `id-reused`: an id stands for the same thing from one edition to the next.

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use pdcn_model::{EditionIndex, Level, Outcome, Restated, Version, restatement};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::history::is_untranslated;
use crate::safety::Safety;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "id-reused",
    category: Category::Edition,
    level: Level::Warning,
    fix: Some(Safety::Unsafe),
    options: &[RuleOption { name: "min-percent", form: OptionForm::Number }],
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Choisir un mot de passe robuste."
learn = "P2"
master = "P3"
"#,
    ),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer deux renseignements personnels."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let (Some(min), Some(previous)) = (context.choices.number(&RULE, "min-percent"), context.sound_previous()) else {
        return;
    };
    let min = u8::try_from(min).unwrap_or(u8::MAX);
    let language = &context.pathway.settings.language;
    let again = context.index.outcomes().filter(|(position, _)| !context.index.is_first(*position));
    let again: HashSet<&str> = again.map(|(_, outcome)| outcome.id.as_str()).collect();
    let changed: Vec<(&Outcome, &Outcome)> = context
        .index
        .outcomes()
        .filter_map(|(position, outcome)| {
            let id = outcome.id.as_str();
            let old = previous.outcome(previous.outcome_position(id)?);
            // An id that two have, or that was retired, has a finding of its own, and so has a missing statement.
            let is_own = context.index.is_first(position)
                && !again.contains(id)
                && context.retirements.get(id).is_none()
                && !is_untranslated(outcome);
            let said = !outcome.statement.is_empty() && !old.statement.is_empty();
            (is_own && said && old.statement != outcome.statement).then_some((outcome, old))
        })
        .collect();
    if changed.is_empty() {
        return;
    }
    // Where the old statements are now: two ids may have been swapped. And where the new ones are.
    let mut statements: HashMap<&str, u32> = HashMap::new();
    let mut repeated: HashSet<&str> = HashSet::new();
    for (position, outcome) in context.index.outcomes() {
        if statements.insert(outcome.statement.as_str(), position).is_some() {
            repeated.insert(outcome.statement.as_str());
        }
    }
    // One that says what another says has a finding of its own: most likely it was copied over.
    for (outcome, old) in changed.into_iter().filter(|(new, _)| !repeated.contains(new.statement.as_str())) {
        let (was, is) = (Version { outcome: old, language }, Version { outcome, language });
        let Some(found) = restatement(was, is, min) else { continue };
        let moved = statements.get(old.statement.as_str()).map(|&at| context.index.outcome(at));
        // Another that said the same already took nothing over.
        let said = |other: &Outcome, statement: &str| {
            before(previous, other).is_some_and(|before| before.statement == statement)
        };
        let moved = moved.filter(|other| !said(other, &old.statement));
        if found.likeness >= min && moved.is_none() {
            continue;
        }
        if let Some(other) = moved.filter(|other| said(other, &outcome.statement)) {
            // Both are one slip, which the first of them tells.
            if outcome.id < other.id {
                tell_exchange(context, previous, [outcome, other], findings);
            }
            continue;
        }
        let kept = found.restated < Restated::InDoubt && moved.is_none();
        let mut finding = findings
            .add(context.outcome_place(outcome).key("statement"))
            .subject(outcome.id.as_str())
            .level(if kept { Level::Info } else { Level::Warning })
            .label("new")
            .and(Place::file(old.home.file).key("outcome").index(old.home.index).key("statement"), "old", Vec::new())
            .value("id", outcome.id.as_str())
            .value("statement", outcome.statement.as_str())
            .value("was", old.statement.as_str())
            .value("edition", previous.edition().id.as_str())
            .value("likeness", usize::from(found.likeness));
        if let Some(moved) = moved {
            let values = vec![("other", moved.id.as_str().into())];
            finding = finding.and(context.outcome_place(moved).key("id"), "moved", values);
            finding.help("help-moved").value("other", moved.id.as_str());
        } else if kept {
            finding.says("kept");
        }
    }
}

/// What an outcome was in the edition before, under its id.
fn before<'a>(previous: &EditionIndex<'a>, outcome: &Outcome) -> Option<&'a Outcome> {
    previous.outcome_position(outcome.id.as_str()).map(|at| previous.outcome(at))
}

/// Tells of two outcomes each of which says what the other said in the edition before. Where all the rest went with the
/// statements, it is the ids that were exchanged, and they can be given back.
fn tell_exchange(
    context: &EditionContext<'_>,
    previous: &EditionIndex<'_>,
    [one, other]: [&Outcome; 2],
    findings: &mut Findings,
) {
    let place = |outcome| context.outcome_place(outcome).key("id");
    let mut finding = findings
        .add(place(one))
        .subject(one.id.as_str())
        .level(Level::Warning)
        .says("exchanged")
        .help("help-exchanged")
        .label("exchanged-here")
        .and(place(other), "exchanged-there", Vec::new())
        .value("id", one.id.as_str())
        .value("other", other.id.as_str())
        .value("edition", previous.edition().id.as_str());
    let went_with_it = |now: &Outcome, other: &Outcome| {
        before(previous, other)
            .is_some_and(|old| (&old.learn, &old.master, &old.competency) == (&now.learn, &now.master, &now.competency))
    };
    if went_with_it(one, other) && went_with_it(other, one) {
        for (outcome, id) in [(one, &other.id), (other, &one.id)] {
            finding = finding.replace(Safety::Unsafe, place(outcome), format!("\"{id}\""));
        }
    }
}
