//! Splits an outcome: each part has an id of its own, and the old one is retired.

use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

use super::home::{self, strand};
use super::part::Part;
use super::{AddOutcome, references, retire};
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::{Subject, ids};

/// Splits an outcome of the edition into several, which take its place wherever it is named. What holds for all of them is given to
/// each: competency, marks, essential, who carries it, alignments, resources, topics, examples, note, source and prerequisites. What is
/// said of one alone stays with the first, for a person to share out: code, periods, evidence, misconception, family.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Split {
    /// The id of the outcome.
    pub id: String,
    /// What it becomes, two at least.
    #[serde(default)]
    pub parts: Vec<Part>,
    /// Why.
    pub reason: String,
    /// Which of the parts, from 0, the outcomes and activities that name it are to name, by their ids; all parts where
    /// nothing is said.
    #[serde(default)]
    pub heirs: BTreeMap<String, Vec<usize>>,
}

impl Split {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        if self.reason.trim().is_empty() {
            return Err(Why::Missing { what: "reason" });
        }
        let Some((first, others)) = self.parts.split_first().filter(|(_, others)| !others.is_empty()) else {
            return Err(Why::Missing { what: "parts" });
        };
        draft.open_edition()?;
        self.check_heirs(draft)?;
        let Site { path, table } = Subject::Outcome(self.id.clone()).site(draft)?;
        let like = AddOutcome::like(&draft.outcome(&self.id)?);
        // The first part is the block itself, with its comments and exceptions.
        let competency = first.competency.as_ref().unwrap_or(&like.competency);
        let strand = strand(draft.edition()?, competency)?;
        let id = ids::next(draft, &strand, &path)?;
        draft.set(&path, &table, "id", &id.as_str().into())?;
        first.give(draft, &id)?;
        let mut ids = vec![id.clone()];
        for part in others {
            let after = ids.last().map(|last| Subject::Outcome(last.clone()).site(draft)).transpose()?;
            ids.push(part.request(like.clone()).make_after(draft, after.as_ref())?);
        }
        let all = ids.clone();
        let heirs = |who: &str| match self.heirs.get(who) {
            Some(parts) => parts.iter().filter_map(|part| all.get(*part)).cloned().collect(),
            None => all.clone(),
        };
        references::replace_for(draft, &self.id, &heirs)?;
        retire::remember(draft, &self.id, &self.reason, &ids, "")?;
        home::settle(draft, &id, !self.id.starts_with(&format!("{strand}-")))
    }

    /// Makes sure that who is to name some of the parts names the outcome, and that there are such parts.
    fn check_heirs(&self, draft: &mut Draft) -> Result<(), Why> {
        if let Some(part) = self.heirs.values().flatten().find(|part| **part >= self.parts.len()) {
            return Err(Why::unknown("part", &(part + 1).to_string(), []));
        }
        let naming = references::naming(draft, &self.id);
        match self.heirs.keys().find(|who| !naming.contains(who)) {
            Some(who) => Err(Why::unknown("naming", who, naming.iter().map(String::as_str))),
            None => Ok(()),
        }
    }
}
