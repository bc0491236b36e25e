//! The fingerprint of a change: by it a change is accepted once and known again, in any language, commit or layout.

use std::fmt::Write as _;

use pdcn_model::{Content, Moment, OutcomeId, Prerequisite, Strength};
use sha2::{Digest as _, Sha256};

use crate::{Change, Value};

impl Change<'_> {
    /// Returns sixteen hexadecimal digits over the kind, the subject and the values.
    ///
    /// Of a whole thing that came or went its id and its statement or title count, of a prerequisite its strength: an
    /// example added later does not undo what was accepted. Places and details do not count.
    pub fn fingerprint(&self) -> String {
        let mut seal = Seal(Sha256::new());
        seal.text(self.kind.name());
        seal.text(self.subject.thing.name());
        seal.text(self.subject.id);
        seal.optional(self.subject.part);
        seal.value(&self.before);
        seal.value(&self.after);
        seal.0.finalize().iter().take(8).fold(String::with_capacity(16), |mut digits, byte| {
            // Writing to a string cannot fail.
            let _ = write!(digits, "{byte:02x}");
            digits
        })
    }
}

struct Seal(Sha256);

impl Seal {
    /// A text with its length before it, so that no two rows of texts look the same.
    fn text(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_le_bytes());
        self.0.update(text);
    }

    fn optional(&mut self, text: Option<&str>) {
        self.0.update([u8::from(text.is_some())]);
        self.text(text.unwrap_or_default());
    }

    /// The name of a form of value, and its texts.
    fn texts<'t>(&mut self, form: &str, texts: impl IntoIterator<Item = &'t str>) {
        self.text(form);
        for text in texts {
            self.text(text);
        }
    }

    /// What a resource holds itself; nothing for one that holds nothing, so that older fingerprints hold.
    fn contents(&mut self, contents: &[Content]) {
        for part in contents {
            self.text(if part.teacher { "content for the teacher" } else { "content" });
            self.optional(part.title.as_deref());
            self.optional(part.text.as_deref());
            self.texts("list", part.list.iter().map(String::as_str));
            for rows in [&part.cards, &part.dialogue, &part.table] {
                self.text("rows");
                for row in rows {
                    self.texts("row", row.iter().map(String::as_str));
                }
            }
        }
    }

    /// What an edition says of teaching beside its statements.
    fn taught(&mut self, value: &Value<'_>) {
        match value {
            Value::Evidence(evidence) => {
                self.texts("evidence", evidence.master.iter().map(String::as_str));
                self.optional(evidence.learn.as_deref());
                self.optional(evidence.adapted.as_deref());
            }
            Value::Term(term) => {
                self.texts("term", [term.id.as_str(), &term.title, &term.definition]);
                self.optional(term.pupil.as_deref());
                self.texts("variants", term.variants.iter().map(String::as_str));
            }
            Value::Topic(topic) => {
                self.texts("topic", [topic.id.as_str(), &topic.title]);
                let parts = topic.parts().map(|(_, list)| list);
                for list in std::iter::once(topic.words.as_slice()).chain(parts) {
                    self.texts("list", list.iter().map(String::as_str));
                }
            }
            _ => {}
        }
    }

    fn value(&mut self, value: &Value<'_>) {
        match value {
            Value::Nothing => self.text("nothing"),
            Value::Text(text) => self.texts("text", [*text]),
            Value::Texts(texts) => self.texts("texts", texts.iter().map(String::as_str)),
            Value::Name(name) => self.texts("name", [*name]),
            Value::Names(names) => self.texts("names", names.iter().copied()),
            Value::Age(age) => self.texts("age", [age.to_string().as_str()]),
            Value::Number(number) => self.texts("number", [number.to_string().as_str()]),
            Value::AiUse(ai_use) => self.texts("ai-use", [ai_use.name()]),
            Value::Strength(strength) => self.texts("strength", [strength.name()]),
            Value::EditionStatus(status) => self.texts("status", [status.name()]),
            Value::FrameworkStatus(status) => self.texts("status", [status.name()]),
            Value::Outcome(outcome) => self.texts("outcome", [outcome.id.as_str(), &outcome.statement]),
            Value::Retired(retired) => {
                let others = retired.replaced_by.iter().map(OutcomeId::as_str);
                self.texts("retired", std::iter::once(retired.id.as_str()).chain(others));
            }
            Value::Prerequisite(prerequisite) => {
                self.texts("prerequisite", [prerequisite.id.as_str(), strength(prerequisite)]);
                // What came later is told apart only where it stands: older fingerprints hold.
                if let Some(within) = prerequisite.within {
                    self.text(within.name());
                }
            }
            Value::Prerequisites(all) => {
                let names = all.iter().flat_map(|one| [one.id.as_str(), strength(one)]);
                self.texts("prerequisites", names);
            }
            Value::OutcomeTranslation(texts) => {
                self.texts("translation", [texts.statement.as_str()]);
                self.optional(texts.pupil.as_deref());
                // What came later is told apart only where it stands: older fingerprints hold.
                for text in [&texts.misconception, &texts.family].into_iter().flatten() {
                    self.text(text);
                }
                if !texts.examples.is_empty() {
                    self.texts("examples", texts.examples.iter().map(String::as_str));
                }
                if let Some(evidence) = &texts.evidence {
                    self.value(&Value::Evidence(evidence));
                }
            }
            Value::Translation(texts) => {
                self.texts("translation", [texts.title.as_str()]);
                for text in [&texts.short, &texts.cycle, &texts.description, &texts.note] {
                    self.optional(text.as_deref());
                }
                self.contents(&texts.content);
                self.0.update([texts.status.map_or(0, |status| status as u8 + 1)]);
            }
            Value::Stage(stage) => self.texts("stage", [stage.id.as_str(), &stage.title]),
            Value::Grade(grade) => self.texts("grade", [grade.id.as_str(), &grade.title, &grade.short]),
            Value::Strand(strand) => self.texts("strand", [strand.id.as_str(), &strand.title]),
            Value::Competency(competency) => {
                self.texts("competency", [competency.id.as_str(), &competency.title]);
            }
            Value::Resource(resource) => {
                self.texts("resource", [resource.id.as_str(), &resource.title, &resource.kind]);
                self.optional(resource.audience.as_deref());
                self.optional(resource.url.as_deref());
                self.contents(&resource.content);
            }
            Value::Evidence(_) | Value::Term(_) | Value::Topic(_) => self.taught(value),
            Value::Code(code) => {
                self.texts("code", [code.id.as_str()]);
                self.optional(code.title.as_deref());
            }
            Value::AiPolicy(policy) => {
                self.text("ai-policy");
                self.optional(policy.source.as_deref());
                self.optional(policy.note.as_deref());
                self.0.update([policy.minimum_age, policy.consent_under.map_or(u8::MAX, |age| age)]);
            }
            Value::Tool(tool) => self.texts("tool", [tool.id.as_str(), &tool.title]),
            Value::Guide(guide) => self.texts("guide", [guide.title.as_str()]),
            Value::Question(question) => self.texts("question", [question.id.as_str(), &question.question]),
            Value::Examples(examples) => {
                for moment in Moment::ALL {
                    self.texts(moment.name(), examples.at(moment).iter().map(String::as_str));
                }
            }
            Value::GuideTranslations(translations) => {
                for (language, texts) in *translations {
                    self.text(language.as_str());
                    self.value(&Value::Translation(texts));
                }
            }
            Value::QuestionTranslations(translations) => {
                for (language, texts) in *translations {
                    self.texts(language.as_str(), [texts.title.as_str(), &texts.question]);
                    self.value(&Value::Examples(&texts.examples));
                    self.0.update([texts.status.map_or(0, |status| status as u8 + 1)]);
                }
            }
            Value::Plan(plan) => self.texts("plan", [plan.school.name.as_str(), plan.edition.as_str()]),
            Value::Activity(activity) => self.texts("activity", [activity.id.as_str(), &activity.title]),
            Value::Answer(question, answer) => self.texts("answer", [*question, answer.name()]),
            Value::Date(date) => self.texts("date", [date.to_string().as_str()]),
        }
    }
}

/// How much a prerequisite is needed, or that it is not said.
fn strength(prerequisite: &Prerequisite) -> &'static str {
    prerequisite.strength.map_or("unsaid", Strength::name)
}
