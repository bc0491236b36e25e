//! Changes as lines: everything that they hold, so that a test sees all of it.

use pdcn_diff::{Change, Comparison, Detail, Value, Words};
use pdcn_model::Prerequisite;
use pdcn_source::Sources;
use pdcn_toml::{Place, Step};

/// All changes and hints with their places.
pub(crate) fn with_places(comparison: &Comparison<'_>, old: &Sources, new: &Sources) -> String {
    let mut lines: Vec<String> = Vec::new();
    for change in &comparison.changes {
        let place = |place: &Option<Place>, sources| place.as_ref().map_or("–".to_owned(), |at| path(at, sources));
        let (was, is) = (place(&change.old_place, old), place(&change.new_place, new));
        lines.push(format!("{}\n    {was} | {is}", line(change)));
    }
    lines.extend(hints(comparison));
    lines.join("\n")
}

/// All changes and hints without their places.
pub(crate) fn lines(comparison: &Comparison<'_>) -> Vec<String> {
    comparison.changes.iter().map(line).chain(hints(comparison)).collect()
}

fn hints(comparison: &Comparison<'_>) -> Vec<String> {
    let hint = |hint: &pdcn_diff::Hint<'_>| format!("perhaps {} → {} ({} %)", hint.old.id, hint.new.id, hint.likeness);
    comparison.hints.iter().map(hint).collect()
}

/// A change: kind, subject, values, detail.
pub(crate) fn line(change: &Change<'_>) -> String {
    let part = change.subject.part.map(|part| format!(" [{part}]")).unwrap_or_default();
    format!(
        "{} {} {}{part}: {} → {}{}",
        change.kind.name(),
        change.subject.thing.name(),
        change.subject.id,
        value(&change.before),
        value(&change.after),
        detail(&change.detail)
    )
}

fn detail(detail: &Detail<'_>) -> String {
    match detail {
        Detail::None => String::new(),
        Detail::Grades(grades) => format!(" (by {grades})"),
        Detail::Implied(implied) => format!(" (implied: {implied:?})"),
        Detail::Likeness(likeness) => format!(" (likeness {likeness})"),
        Detail::Renamed(retired) => format!(" (retired: {})", retired.reason),
        Detail::Elsewhere { likeness, now, was } => format!(" (likeness {likeness}, now {now:?}, was {was:?})"),
        Detail::Others(others) => format!(" ({})", others.join(", ")),
        Detail::Rewording(rewording) => {
            let words = rewording.words.iter().map(|words| match words {
                Words::Equal(words) => (*words).to_owned(),
                Words::Removed(words) => format!("[-{words}-]"),
                Words::Added(words) => format!("[+{words}+]"),
            });
            let extent = if rewording.editorial { "editorial" } else { "substantive" };
            format!(" ({extent}: {})", words.collect::<String>())
        }
    }
}

pub(crate) fn value(value: &Value<'_>) -> String {
    match value {
        Value::Nothing => "–".to_owned(),
        Value::Text(text) => format!("“{text}”"),
        Value::Texts(texts) => format!("{texts:?}"),
        Value::Name(name) => (*name).to_owned(),
        Value::Names(names) => format!("[{}]", names.join(", ")),
        Value::Age(age) => format!("{age} years"),
        Value::Number(number) => number.to_string(),
        Value::Evidence(evidence) => format!("{:?} {:?} {:?}", evidence.learn, evidence.master, evidence.adapted),
        Value::Term(term) => format!("term {}", term.id),
        Value::Topic(topic) => format!("topic {}", topic.id),
        Value::AiUse(ai_use) => format!("{ai_use:?}"),
        Value::Strength(strength) => format!("{strength:?}"),
        Value::EditionStatus(status) => format!("{status:?}"),
        Value::FrameworkStatus(status) => format!("{status:?}"),
        Value::Outcome(outcome) => format!("outcome {}", outcome.id),
        Value::Retired(retired) => format!("retired {}", retired.id),
        Value::Prerequisite(prerequisite) => format!("{} {}", prerequisite.id, strength(prerequisite)),
        Value::Prerequisites(all) => {
            let all = all.iter().map(|one| format!("{} {}", one.id, strength(one)));
            format!("[{}]", all.collect::<Vec<_>>().join(", "))
        }
        Value::OutcomeTranslation(texts) => format!("“{}”", texts.statement),
        Value::Translation(texts) => format!("“{}”", texts.title),
        Value::Stage(stage) => format!("stage {}", stage.id),
        Value::Grade(grade) => format!("grade {}", grade.id),
        Value::Strand(strand) => format!("strand {}", strand.id),
        Value::Competency(competency) => format!("competency {}", competency.id),
        Value::Resource(resource) => format!("resource {} ({})", resource.id, resource.kind),
        Value::Code(code) => format!("code {}", code.id),
        Value::AiPolicy(policy) => format!("policy from {}", policy.minimum_age),
        Value::Tool(tool) => format!("tool {}", tool.id),
        Value::Guide(guide) => format!("guide of {}", guide.questions.len()),
        Value::Question(question) => format!("question {}", question.id),
        Value::Examples(examples) => format!("{:?} {:?} {:?}", examples.before, examples.during, examples.after),
        Value::GuideTranslations(all) => format!("{:?}", all.values().map(|one| &one.title).collect::<Vec<_>>()),
        Value::QuestionTranslations(all) => format!("{:?}", all.values().map(|one| &one.question).collect::<Vec<_>>()),
        Value::Plan(plan) => format!("plan of {} activities for {}", plan.activities.len(), plan.edition),
        Value::Activity(activity) => format!("activity {}", activity.id),
        Value::Answer(question, answer) => format!("{question} {}", answer.name()),
        Value::Date(date) => date.to_string(),
    }
}

fn path(place: &Place, sources: &Sources) -> String {
    let file = sources.file(place.file).path.rsplit('/').next().unwrap_or_default().to_owned();
    let steps = place.path.iter().map(|step| match step {
        Step::Key(key) => format!(" {key}"),
        Step::Index(at) => format!(" {at}"),
    });
    file + &steps.collect::<String>()
}

/// How much a prerequisite is needed, or that it is not said.
fn strength(prerequisite: &Prerequisite) -> String {
    prerequisite.strength.map_or("unsaid".to_owned(), |strength| format!("{strength:?}"))
}
