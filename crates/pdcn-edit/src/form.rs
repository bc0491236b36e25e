//! The type of value that a key holds, by the schema alone: for what is typed, before anything is read.

use pdcn_model::{FileKind, schema};
use serde_json::Value as Json;

use crate::text::sheet::schema_of;
use crate::value::Form;
use crate::{KeyPath, Subject, Why};

/// What a key holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holds {
    /// The type of value.
    pub form: Form,
    /// True for prose in the language of the pathway: no id, no word of the format, no translation.
    pub is_prose: bool,
    /// The words of the format that it may be, where they are few.
    pub words: Vec<String>,
}

impl Subject {
    /// Returns what a key of such a record holds.
    ///
    /// # Errors
    ///
    /// When such a record has no such key.
    pub fn holds(&self, key: &KeyPath) -> Result<Holds, Why> {
        let (kind, list) = self.kind();
        let schema = schema_of(kind);
        let mut path: Vec<Option<&str>> = list.into_iter().flat_map(|list| [Some(list), None]).collect();
        let mut names = key.names().iter();
        let mut found = Holds { form: Form::Table, is_prose: false, words: Vec::new() };
        while let Some(name) = names.next() {
            let around = schema::at(schema, &path);
            path.push(Some(name));
            let contract = around
                .filter(|around| super::target::may_have(Some(around), name))
                .and_then(|_| schema::at(schema, &path));
            let Some(contract) = contract else {
                path.pop();
                let known = schema::keys_at(schema, &path);
                let nearest = pdcn_source::nearest(name, known.iter().copied()).map(str::to_owned);
                let known = known.into_iter().map(str::to_owned).collect();
                return Err(Why::UnknownKey { key: name.clone(), nearest, known });
            };
            let element = schema::at(schema, &[path.as_slice(), &[None]].concat());
            let form = Form::of(contract, element).unwrap_or(Form::Table);
            let is_list = contract.get("type").and_then(Json::as_str) == Some("array");
            if is_list && form == Form::Table {
                // The next name is that of a block.
                path.push(None);
                names.next();
            }
            let is_word = contract.get("pattern").is_some() || contract.get("enum").is_some();
            let is_prose = matches!(form, Form::Text | Form::List) && !is_word;
            found = Holds { form, is_prose, words: super::target::words(Some(contract)) };
        }
        found.is_prose &= !key.names().iter().any(|name| name == "translation");
        Ok(found)
    }

    /// The kind of file that such a record is in, and its list there.
    fn kind(&self) -> (FileKind, Option<&'static str>) {
        match self {
            Self::Settings => (FileKind::Settings, None),
            Self::Reflection => (FileKind::Reflection, None),
            Self::Question(_) => (FileKind::Reflection, Some("question")),
            Self::Tools => (FileKind::Tools, None),
            Self::Tool(_) => (FileKind::Tools, Some("tool")),
            Self::Framework(_) => (FileKind::Framework, None),
            Self::Code { .. } => (FileKind::Framework, Some("code")),
            Self::Edition => (FileKind::Edition, None),
            Self::Stage(_) => (FileKind::Edition, Some("stage")),
            Self::Grade(_) => (FileKind::Edition, Some("grade")),
            Self::Strand(_) => (FileKind::Edition, Some("strand")),
            Self::Competency(_) => (FileKind::Edition, Some("competency")),
            Self::Resource(_) => (FileKind::Edition, Some("resource")),
            Self::Term(_) => (FileKind::Edition, Some("term")),
            Self::Topic(_) => (FileKind::Edition, Some("topic")),
            Self::Retired(_) => (FileKind::Edition, Some("retired")),
            Self::Outcome(_) => (FileKind::Outcomes, Some("outcome")),
            Self::Plan(_) => (FileKind::Plan, None),
            Self::Activity { .. } => (FileKind::Plan, Some("activity")),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Form, Subject};

    #[test]
    fn what_a_key_holds_is_known_by_its_schema() {
        let holds =
            |subject: Subject, key: &str| subject.holds(&key.into()).map(|holds| (holds.form, holds.is_prose)).ok();
        let outcome = || Subject::Outcome(String::new());
        assert_eq!(holds(outcome(), "statement"), Some((Form::Text, true)));
        assert_eq!(holds(outcome(), "learn"), Some((Form::Text, false)));
        assert_eq!(holds(outcome(), "aligns"), Some((Form::Ids, false)));
        assert_eq!(holds(outcome(), "examples"), Some((Form::List, true)));
        assert_eq!(holds(outcome(), "translation.en.statement"), Some((Form::Text, false)));
        assert_eq!(holds(outcome(), "prerequisite.INF-003.reason"), Some((Form::Text, true)));
        assert_eq!(holds(outcome(), "prerequisite.INF-003"), Some((Form::Table, false)));
        assert_eq!(holds(outcome(), "allow.vague-verb.until"), Some((Form::Date, false)));
        assert_eq!(holds(outcome(), "nothing"), None);
        assert_eq!(holds(outcome(), "essential"), Some((Form::Yes, false)));
        let activity = Subject::Activity { plan: String::new(), activity: String::new() };
        assert_eq!(holds(activity, "ages"), Some((Form::Numbers, false)));
        assert_eq!(holds(outcome(), "periods"), Some((Form::Number, false)));
        assert_eq!(holds(outcome(), "carried-by"), Some((Form::List, true)));
        assert_eq!(holds(outcome(), "prepares"), Some((Form::Ids, false)));
        assert_eq!(holds(outcome(), "topics"), Some((Form::Ids, false)));
        assert_eq!(holds(outcome(), "evidence"), Some((Form::Table, false)));
        assert_eq!(holds(outcome(), "evidence.learn"), Some((Form::Text, true)));
        assert_eq!(holds(outcome(), "evidence.master"), Some((Form::List, true)));
        assert_eq!(holds(outcome(), "translation.en.evidence.master"), Some((Form::List, false)));
        assert_eq!(holds(Subject::Term(String::new()), "definition"), Some((Form::Text, true)));
        assert_eq!(holds(Subject::Topic(String::new()), "steps"), Some((Form::List, true)));
        assert_eq!(holds(Subject::Settings, "ai-policy.minimum-age"), Some((Form::Number, false)));
        assert_eq!(holds(Subject::Competency(String::new()), "ai"), Some((Form::Yes, false)));
    }
}
