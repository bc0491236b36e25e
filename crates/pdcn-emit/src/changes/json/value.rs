//! Values before and after a change, in the shape of JSON: a whole thing has the keys of its file.

use std::collections::BTreeMap;
use std::io;

use pdcn_diff::Value;
use serde::Serialize;

use super::v1;

/// A value; nothing where there is none.
pub(super) fn shape(value: &Value<'_>) -> io::Result<Option<v1::Value>> {
    let text = |text: &str| v1::Value::Text(text.to_owned());
    Ok(Some(match value {
        Value::Nothing => return Ok(None),
        Value::Text(prose) => text(prose),
        Value::Name(id) => text(id),
        Value::Texts(texts) => v1::Value::Texts(texts.to_vec()),
        Value::Names(ids) => v1::Value::Texts(ids.iter().map(|id| (*id).to_owned()).collect()),
        Value::Age(number) | Value::Number(number) => v1::Value::Number(*number),
        Value::AiUse(ai_use) => word(ai_use)?,
        Value::Strength(strength) => word(strength)?,
        Value::EditionStatus(status) => word(status)?,
        Value::FrameworkStatus(status) => word(status)?,
        Value::Outcome(outcome) => thing(outcome)?,
        Value::Retired(retired) => thing(retired)?,
        Value::Prerequisite(prerequisite) => thing(prerequisite)?,
        Value::Prerequisites(all) => v1::Value::Texts(all.iter().map(|one| one.id.to_string()).collect()),
        Value::OutcomeTranslation(translation) => thing(translation)?,
        Value::Translation(translation) => thing(translation)?,
        Value::Stage(stage) => thing(stage)?,
        Value::Grade(grade) => thing(grade)?,
        Value::Strand(strand) => thing(strand)?,
        Value::Competency(competency) => thing(competency)?,
        Value::Resource(resource) => thing(resource)?,
        Value::Evidence(evidence) => thing(evidence)?,
        Value::Term(term) => thing(term)?,
        Value::Topic(topic) => thing(topic)?,
        Value::Code(code) => thing(code)?,
        Value::AiPolicy(policy) => thing(policy)?,
        Value::Tool(tool) => thing(tool)?,
        Value::Guide(guide) => thing(guide)?,
        Value::Question(question) => thing(question)?,
        Value::Examples(examples) => thing(examples)?,
        Value::GuideTranslations(all) => thing(all)?,
        Value::QuestionTranslations(all) => thing(all)?,
        Value::Plan(plan) => thing(plan)?,
        Value::Activity(activity) => thing(activity)?,
        Value::Answer(question, answer) => thing(&BTreeMap::from([(*question, *answer)]))?,
        Value::Date(date) => word(date)?,
    }))
}

/// A word of the data: `guided`, `required`.
fn word(value: &impl Serialize) -> io::Result<v1::Value> {
    let word = serde_json::to_value(value)?;
    Ok(v1::Value::Text(word.as_str().unwrap_or_default().to_owned()))
}

fn thing(value: &impl Serialize) -> io::Result<v1::Value> {
    let mut members = match serde_json::to_value(value)? {
        serde_json::Value::Object(members) => members,
        _ => serde_json::Map::new(),
    };
    // What is not written in the file is not written here.
    members.retain(|_, member| !member.is_null());
    Ok(v1::Value::Thing(members))
}
