//! What a person types, as the files of a pathway have it: prose with the typography of its language, days as days.

use pdcn_lint::typeset;
use pdcn_model::Date;

use crate::form::Holds;
use crate::operations::{Part, Translated};
use crate::value::Form;
use crate::{KeyPath, Operation, Subject, Value};

/// Returns prose as the texts of a pathway have it: in French with its apostrophes and spaces, without what surrounds it.
pub fn prose(words: &str, language: &str) -> String {
    let is_french = language.split('-').next() == Some("fr");
    if is_french { typeset(words.trim()) } else { words.trim().to_owned() }
}

impl Value {
    /// Returns the value as a key holds it: prose in a language as [`prose`] has it, and a text that is a day as that day.
    #[must_use]
    pub fn typed(self, holds: &Holds, language: &str) -> Self {
        match self {
            Self::Text(text) if holds.form == Form::Date => Date::parse(&text).map_or(Self::Text(text), Self::Date),
            Self::Text(text) if holds.is_prose => Self::Text(prose(&text, language)),
            Self::List(items) if holds.is_prose => Self::List(items.iter().map(|item| prose(item, language)).collect()),
            other => other,
        }
    }

    fn typed_of(self, subject: &Subject, key: &KeyPath, language: &str) -> Self {
        match subject.holds(key) {
            Ok(holds) => self.typed(&holds, language),
            // That there is no such key is told when the operation is made.
            Err(_) => self,
        }
    }
}

impl Operation {
    /// Returns the operation as the texts of a pathway in a language have it: its prose as [`prose`] has it, its days as days.
    #[must_use]
    pub fn typed(mut self, language: &str) -> Self {
        let text = |words: &mut String| *words = prose(words, language);
        let some = |words: &mut Option<String>| *words = words.take().map(|words| prose(&words, language));
        let part = |part: &mut Part| {
            part.statement = prose(&part.statement, language);
            part.pupil = part.pupil.take().map(|words| prose(&words, language));
            trimmed(&mut part.translations);
        };
        match &mut self {
            Self::Set(set) => set.value = set.value.clone().typed_of(&set.subject, &set.key, language),
            Self::Include(include) => {
                if include.subject.holds(&include.key).is_ok_and(|holds| holds.is_prose) {
                    text(&mut include.item);
                }
            }
            Self::AddRecord(add) => {
                for (key, value) in &mut add.values {
                    *value = value.clone().typed_of(&add.subject, key, language);
                }
            }
            Self::AddOutcome(add) => {
                text(&mut add.statement);
                [&mut add.pupil, &mut add.open, &mut add.note, &mut add.source].into_iter().for_each(some);
                add.examples.iter_mut().chain(&mut add.carried_by).for_each(text);
                add.prerequisites.iter_mut().for_each(|one| some(&mut one.reason));
                trimmed(&mut add.translations);
            }
            Self::Reword(reword) => {
                some(&mut reword.statement);
                some(&mut reword.pupil);
                trimmed(&mut reword.translations);
            }
            Self::MoveOutcome(moved) => some(&mut moved.reason),
            Self::Retire(retire) => text(&mut retire.reason),
            Self::Rename(rename) => some(&mut rename.reason),
            Self::Split(split) => {
                text(&mut split.reason);
                split.parts.iter_mut().for_each(part);
            }
            Self::Merge(merge) => {
                text(&mut merge.reason);
                part(&mut merge.into);
            }
            Self::AddPlan(add) => {
                text(&mut add.school);
                text(&mut add.title);
            }
            Self::Accept(accept) => text(&mut accept.reason),
            Self::Clear(_) | Self::Exclude(_) | Self::RemoveRecord(_) | Self::Publish(_) | Self::NewEdition(_) => {}
        }
        self
    }
}

/// Texts in other languages, without what surrounds them: their typography is that of whoever wrote them.
fn trimmed(translations: &mut [Translated]) {
    for one in translations {
        one.statement = one.statement.trim().to_owned();
        one.pupil = one.pupil.take().map(|words| words.trim().to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::prose;
    use crate::{Operation, Subject, Value};

    fn typed(operation: &str) -> Operation {
        serde_json::from_str::<Operation>(operation).expect("an operation").typed("fr")
    }

    #[test]
    fn prose_of_a_page_is_as_the_files_have_it() {
        assert_eq!(prose(" L'élève dit : oui ", "fr"), "L’élève dit\u{a0}: oui");
        assert_eq!(prose(" It's : so ", "en"), "It's : so");
        let outcome = r#"{ "is": "outcome", "id": "VIE-001" }"#;
        let set = |key: &str, value: &str| {
            let Operation::Set(set) =
                typed(&format!(r#"{{ "do": "set", "subject": {outcome}, "key": "{key}", "value": {value} }}"#))
            else {
                panic!("a value")
            };
            assert_eq!(set.subject, Subject::Outcome("VIE-001".to_owned()));
            set.value
        };
        assert_eq!(set("statement", r#""L'élève""#), Value::Text("L’élève".to_owned()));
        assert_eq!(set("translation.en.statement", r#""It's""#), Value::Text("It's".to_owned()));
        assert_eq!(set("competency", r#""IA-'""#), Value::Text("IA-'".to_owned()));
        assert_eq!(set("essential", "true"), Value::Yes(true));
        assert_eq!(set("periods", "2"), Value::Number(2));
        assert!(matches!(set("allow.x.until", r#""2027-06-30""#), Value::Date(_)));
        let Operation::Retire(retire) = typed(r#"{ "do": "retire", "id": "VIE-001", "reason": "C'est dit" }"#) else {
            panic!("a retirement")
        };
        assert_eq!((retire.reason.as_str(), retire.replaced_by.len()), ("C’est dit", 0));
    }
}
