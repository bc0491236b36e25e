//! One change in one sentence, for a teacher: what changed, from what to what.

use pdcn_diff::{Change, Detail, Kind, Mirror, Rewording, Value};
use pdcn_model::{Evidence, Moment, OutcomeId, OutcomeTranslation};
use pdcn_texts::{Texts, Value as Word};

/// A change in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence<'a> {
    /// What changed; without the id that it is about, and without the prose itself.
    pub text: String,
    /// The prose that changed, came or went.
    pub prose: Prose<'a>,
    /// Why it was retired.
    pub reason: Option<&'a str>,
}

/// The prose of a change.
#[derive(Clone, Debug, PartialEq)]
pub enum Prose<'a> {
    /// There is none, or the sentence says it all.
    None,
    /// It is there on both sides, in other words.
    Reworded(&'a Rewording<'a>, &'a str, &'a str),
    /// It was on the old side.
    Gone(Vec<&'a str>),
    /// It is on the new side.
    Come(Vec<&'a str>),
    /// It was on the old side alone, and the sentence speaks of a change.
    Taken(Vec<&'a str>),
    /// It is on the new side alone, and the sentence speaks of a change.
    Added(Vec<&'a str>),
    /// It is on both sides, and nothing is told apart.
    Changed(Vec<&'a str>, Vec<&'a str>),
}

/// Words a change.
pub fn sentence<'a>(change: &'a Change<'a>, texts: &Texts) -> Sentence<'a> {
    let name = format!("change-{}", change.kind.name());
    let values = values(change, texts);
    let text = match variant(change) {
        Some(part) => texts.part(&name, part, &values),
        None => texts.say(&name, &values),
    };
    let renamed = if let Detail::Renamed(retired) = change.detail { Some(retired.reason.as_str()) } else { None };
    let retired = [&change.after, &change.before].into_iter().find_map(|value| match value {
        Value::Retired(retired) => Some(retired.reason.as_str()),
        _ => None,
    });
    Sentence { text, prose: prose(change), reason: renamed.or(retired).filter(|reason| !reason.is_empty()) }
}

/// Returns a change in one line, complete by itself: the id, the sentence and the prose.
pub fn message(change: &Change<'_>, texts: &Texts) -> String {
    let mut sentence = sentence(change, texts);
    if let Some(reason) = sentence.reason {
        let values = [("sentence", sentence.text.into()), ("reason", reason.into())];
        sentence.text = texts.part("changes-prose", "reason", &values);
    }
    let quote = |prose: &[&str]| {
        let one = |prose: &&str| texts.part("changes-prose", "quote", &[("text", (*prose).into())]);
        prose.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let prose = match &sentence.prose {
        Prose::None => None,
        Prose::Reworded(_, before, after) => Some((Some(quote(&[before])), Some(quote(&[after])))),
        Prose::Gone(before) => Some((Some(quote(before)), None)),
        Prose::Come(after) => Some((None, Some(quote(after)))),
        Prose::Taken(before) => Some((Some(one_sided(texts, "taken", &quote(before))), None)),
        Prose::Added(after) => Some((None, Some(one_sided(texts, "added", &quote(after))))),
        Prose::Changed(before, after) => Some((Some(quote(before)), Some(quote(after)))),
    };
    let values = |prose: String| {
        [("id", Word::from(change.subject.id)), ("sentence", sentence.text.clone().into()), ("prose", prose.into())]
    };
    match prose {
        None => texts.part("changes-message", "plain", &values(String::new())),
        Some((Some(before), Some(after))) => {
            let both = [("before", before.into()), ("after", after.into())];
            texts.part("changes-message", "prose", &values(texts.part("changes-prose", "both", &both)))
        }
        Some((before, after)) => {
            let only = before.or(after).unwrap_or_default();
            texts.part("changes-message", "prose", &values(only))
        }
    }
}

/// Prose of one side, where the sentence does not say which.
pub(super) fn one_sided(texts: &Texts, part: &str, prose: &str) -> String {
    texts.part("changes-prose", part, &[("prose", prose.into())])
}

/// Which form of its text says a change best.
fn variant(change: &Change<'_>) -> Option<&'static str> {
    match (change.kind, &change.detail, &change.before, &change.after) {
        (_, Detail::Implied(Some(true)), ..) => Some("implied"),
        (_, Detail::Elsewhere { now: Some(_), .. }, ..) => Some("elsewhere"),
        (_, Detail::Elsewhere { .. }, ..) => Some("taken"),
        (kind, _, Value::Nothing, _) if may_be_nothing(kind) => Some("added"),
        (kind, _, _, Value::Nothing) if may_be_nothing(kind) => Some("removed"),
        (Kind::ToolReworded | Kind::GuideReworded, ..) => {
            ["publisher", "source", "note", "title"].into_iter().find(|key| change.subject.part == Some(key))
        }
        _ => None,
    }
}

/// Kinds that say in words of their own that what may be there or not came or went.
fn may_be_nothing(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::PupilVersionChanged
            | Kind::StrandRedescribed
            | Kind::EditionNoteChanged
            | Kind::FrameworkGradesChanged
            | Kind::ConsentAgeRaised
            | Kind::ConsentAgeLowered
            | Kind::ToolAgeRaised
            | Kind::ToolAgeLowered
            | Kind::ToolConsentRaised
            | Kind::ToolConsentLowered
            | Kind::ActivityMoved
            | Kind::ActivityApprovalChanged
            | Kind::ActivityConsentReworded
            | Kind::ActivityAnswerChanged
    )
}

fn values(change: &Change<'_>, texts: &Texts) -> Vec<(&'static str, Word)> {
    let mut values = vec![
        ("id", Word::from(change.subject.id)),
        ("part", change.subject.part.unwrap_or_default().into()),
        ("before", value(change.kind, &change.before, texts).into()),
        ("after", value(change.kind, &change.after, texts).into()),
    ];
    let (mut by, mut likeness, mut first, mut others) = (0, 0, "", String::new());
    match &change.detail {
        Detail::Grades(grades) => by = usize::from(*grades),
        Detail::Likeness(percent) => likeness = usize::from(*percent),
        Detail::Elsewhere { now, was, .. } => {
            first = now.unwrap_or_default();
            was.unwrap_or_default().clone_into(&mut others);
        }
        Detail::Others(ids) => {
            first = ids.first().copied().unwrap_or_default();
            // A merger names first what it leads to; a move between strands the old one.
            let rest = match change.kind {
                Kind::OutcomeMerged | Kind::OutcomeMovedStrand => ids.get(1..).unwrap_or_default(),
                _ => ids,
            };
            others = rest.join(", ");
        }
        Detail::Renamed(_) => {
            if let Value::Outcome(outcome) = change.after {
                first = outcome.competency.as_str();
                others = outcome.id.to_string();
            }
        }
        Detail::None | Detail::Implied(_) | Detail::Rewording(_) => {}
    }
    if let Value::Answer(question, _) = [&change.before, &change.after]
        .into_iter()
        .find(|value| matches!(value, Value::Answer(..)))
        .unwrap_or(&Value::Nothing)
    {
        first = question;
    }
    values.extend([
        ("by", by.into()),
        ("likeness", likeness.into()),
        ("first", first.into()),
        ("others", others.into()),
    ]);
    values
}

/// Both values where no prose says them: years, strengths, ids; a mark put or taken away is yes or no. Nothing where there
/// was, or is, nothing at all.
pub(super) fn values_alone(change: &Change<'_>, texts: &Texts) -> (String, String) {
    let word = |part: &str| texts.part("changes-value", part, &[]);
    match change.kind {
        Kind::CompetencyAiMarked | Kind::FrameworkAiMarked | Kind::CodeAiMarked | Kind::EssentialMarked => {
            (word("no"), word("yes"))
        }
        Kind::CompetencyAiUnmarked | Kind::FrameworkAiUnmarked | Kind::CodeAiUnmarked | Kind::EssentialUnmarked => {
            (word("yes"), word("no"))
        }
        kind => {
            let is_reuse = kind.name().starts_with("reuse-");
            let one = |side: &Value<'_>| match side {
                Value::Nothing if !is_reuse => String::new(),
                side => value(kind, side, texts),
            };
            (one(&change.before), one(&change.after))
        }
    }
}

/// A value as it stands within a sentence; prose stands beside it.
fn value(kind: Kind, value: &Value<'_>, texts: &Texts) -> String {
    let word = |name: &str, part: &str| texts.part(name, part, &[]);
    let list = |ids: &[&str]| if ids.is_empty() { word("changes-value", "nothing") } else { ids.join(", ") };
    match value {
        Value::Nothing => match kind {
            Kind::ReuseEarlier | Kind::ReuseLater | Kind::ReuseMoved | Kind::ReuseStated | Kind::ReuseUnstated => {
                word("changes-value", "last-grade")
            }
            _ => word("changes-value", "nothing"),
        },
        Value::Name(id) => (*id).to_owned(),
        Value::Names(ids) => list(ids),
        Value::Age(age) => texts.part("changes-value", "age", &[("age", usize::from(*age).into())]),
        Value::Number(number) => number.to_string(),
        Value::AiUse(ai_use) => word("changes-ai-use", ai_use.name()),
        Value::Strength(strength) => word("changes-strength", strength.name()),
        Value::Prerequisite(prerequisite) => {
            word("changes-strength", prerequisite.strength.map_or("unsaid", pdcn_model::Strength::name))
        }
        Value::EditionStatus(status) => word("changes-edition-status", status.name()),
        Value::FrameworkStatus(status) => word("changes-framework-status", status.name()),
        Value::Retired(retired) => {
            let ids: Vec<&str> = retired.replaced_by.iter().map(OutcomeId::as_str).collect();
            list(&ids)
        }
        Value::Prerequisites(all) => list(&all.iter().map(|one| one.id.as_str()).collect::<Vec<_>>()),
        Value::AiPolicy(policy) => {
            texts.part("changes-value", "age", &[("age", usize::from(policy.minimum_age).into())])
        }
        Value::Resource(resource) => {
            let parts = [Some(resource.kind.as_str()), resource.audience.as_deref(), resource.url.as_deref()];
            parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
        }
        Value::Plan(plan) => texts.part("changes-value", "activities", &[("count", plan.activities.len().into())]),
        Value::Answer(_, answer) => word("changes-answer", answer.name()),
        Value::Date(date) => date.to_string(),
        Value::Text(text) => (*text).to_owned(),
        Value::Tool(_)
        | Value::Guide(_)
        | Value::Question(_)
        | Value::Examples(_)
        | Value::GuideTranslations(_)
        | Value::QuestionTranslations(_)
        | Value::Activity(_)
        | Value::Evidence(_)
        | Value::Term(_)
        | Value::Topic(_)
        | Value::Texts(_)
        | Value::Outcome(_)
        | Value::OutcomeTranslation(_)
        | Value::Translation(_)
        | Value::Stage(_)
        | Value::Grade(_)
        | Value::Strand(_)
        | Value::Competency(_)
        | Value::Code(_) => String::new(),
    }
}

/// The prose of a change, beside its sentence.
fn prose<'a>(change: &'a Change<'a>) -> Prose<'a> {
    // The sentence itself says these.
    if matches!(
        change.kind,
        Kind::GradeMovedCycle | Kind::CycleAdded | Kind::CycleRemoved | Kind::ActivityDetailsChanged
    ) {
        return Prose::None;
    }
    let (before, after) = match (&change.before, &change.after) {
        (Value::OutcomeTranslation(old), Value::OutcomeTranslation(new)) => {
            differing(&texts_of_translation(old), &texts_of_translation(new))
        }
        (Value::Texts(old), Value::Texts(new)) => {
            let whole = |texts: &'a [String]| texts.iter().map(String::as_str).collect::<Vec<_>>();
            match differing(&whole(old), &whole(new)) {
                // Another order alone.
                (gone, come) if gone.is_empty() && come.is_empty() => (whole(old), whole(new)),
                apart => apart,
            }
        }
        (Value::Evidence(old), Value::Evidence(new)) => {
            differing(&signs(old).collect::<Vec<_>>(), &signs(new).collect::<Vec<_>>())
        }
        (before, after) => (texts_of(before), texts_of(after)),
    };
    match (before.as_slice(), after.as_slice()) {
        ([], []) => Prose::None,
        (_, []) if speaks_of_change(change) => Prose::Taken(before),
        ([], _) if speaks_of_change(change) => Prose::Added(after),
        (_, []) => Prose::Gone(before),
        ([], _) => Prose::Come(after),
        ([old], [new]) => match &change.detail {
            Detail::Rewording(rewording) => Prose::Reworded(rewording, old, new),
            _ => Prose::Changed(before, after),
        },
        _ => Prose::Changed(before, after),
    }
}

/// True where the sentence is the same whether something came, went or is another.
fn speaks_of_change(change: &Change<'_>) -> bool {
    change.kind.mirror() == Mirror::Itself && variant(change).is_none_or(|part| !["added", "removed"].contains(&part))
}

/// The texts that are on one side alone, old and new.
fn differing<'a>(old: &[&'a str], new: &[&'a str]) -> (Vec<&'a str>, Vec<&'a str>) {
    let only = |one: &[&'a str], other: &[&'a str]| one.iter().copied().filter(|text| !other.contains(text)).collect();
    (only(old, new), only(new, old))
}

/// The texts of an outcome in another language, in the order of its keys.
fn texts_of_translation(texts: &OutcomeTranslation) -> Vec<&str> {
    let mut all = vec![texts.statement.as_str()];
    all.extend(texts.pupil.as_deref());
    all.extend(texts.examples.iter().map(String::as_str));
    all.extend([&texts.misconception, &texts.family].into_iter().filter_map(|text| text.as_deref()));
    all.extend(texts.evidence.iter().flat_map(|evidence| signs(evidence)));
    all
}

/// The signs of an outcome, from the first to the adapted one.
fn signs(evidence: &Evidence) -> impl Iterator<Item = &str> {
    let master = evidence.master.iter().map(String::as_str);
    evidence.learn.as_deref().into_iter().chain(master).chain(evidence.adapted.as_deref())
}

fn texts_of<'a>(value: &'a Value<'a>) -> Vec<&'a str> {
    match value {
        Value::Text(text) => vec![text],
        Value::Texts(texts) => texts.iter().map(String::as_str).collect(),
        Value::Evidence(evidence) => signs(evidence).collect(),
        Value::Term(term) => vec![&term.title, &term.definition],
        Value::Topic(topic) => vec![&topic.title],
        Value::Outcome(outcome) => vec![&outcome.statement],
        Value::Prerequisite(prerequisite) => prerequisite.reason.as_deref().into_iter().collect(),
        Value::OutcomeTranslation(translation) => vec![&translation.statement],
        Value::Translation(translation) => vec![&translation.title],
        Value::Stage(stage) => vec![&stage.title],
        Value::Grade(grade) => vec![&grade.title],
        Value::Strand(strand) => vec![&strand.title],
        Value::Competency(competency) => vec![&competency.title],
        Value::Tool(tool) => vec![&tool.title],
        Value::Guide(guide) => vec![&guide.title],
        Value::Question(question) => vec![&question.question],
        Value::Examples(examples) => {
            Moment::ALL.into_iter().flat_map(|moment| examples.at(moment)).map(String::as_str).collect()
        }
        Value::GuideTranslations(all) => all.values().map(|one| one.title.as_str()).collect(),
        Value::QuestionTranslations(all) => all.values().map(|one| one.question.as_str()).collect(),
        Value::Activity(activity) => vec![&activity.title],
        Value::Plan(_)
        | Value::Answer(..)
        | Value::Date(_)
        | Value::Resource(_)
        | Value::Nothing
        | Value::Name(_)
        | Value::Names(_)
        | Value::Age(_)
        | Value::Number(_)
        | Value::AiUse(_)
        | Value::Strength(_)
        | Value::Prerequisites(_)
        | Value::EditionStatus(_)
        | Value::Retired(_)
        | Value::FrameworkStatus(_) => Vec::new(),
        Value::Code(code) => code.title.as_deref().into_iter().collect(),
        Value::AiPolicy(policy) => policy.source.as_deref().into_iter().collect(),
    }
}
