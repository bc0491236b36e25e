//! Random tools, guides and plans over a handful of ids, so that two of them have much in common.

use pdcn_model::{Activity, Answer, Examples, Plan, Question, QuestionTranslation, Reflection, School, Tool};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::editions::{GRADES, OUTCOMES, ai_use, language, text, translations};

pub(super) fn tools() -> impl Strategy<Value = Vec<Tool>> {
    let tool = |id: &'static str| {
        (text(), option::of(text()), 0_u8..3, option::of(12_u8..14), text(), option::of(text())).prop_map(
            move |(title, publisher, min_age, consent_under, source, note)| Tool {
                id: id.into(),
                title,
                publisher,
                min_age,
                consent_under,
                source,
                note,
                ..Tool::default()
            },
        )
    };
    some(&["robot", "image", "voix"], tool)
}

pub(super) fn guide() -> impl Strategy<Value = Reflection> {
    let question = |id: &'static str| {
        (text(), text(), vec(text(), 0..2), btree_map(language(), translation(), 0..2)).prop_map(
            move |(title, question, before, translation)| Question {
                id: id.to_owned(),
                title,
                question,
                examples: Examples { before, ..Examples::default() },
                translation,
            },
        )
    };
    (text(), option::of(text()), translations(), some(&["ethics", "law", "lasting"], question))
        .prop_map(|(title, note, translation, questions)| Reflection { title, note, translation, questions })
}

fn translation() -> impl Strategy<Value = QuestionTranslation> {
    (text(), text(), option::of(text())).prop_map(|(title, question, example)| QuestionTranslation {
        title,
        question,
        examples: Examples { during: example.into_iter().collect(), ..Examples::default() },
        ..QuestionTranslation::default()
    })
}

/// The plans of some schools for this edition or another one, one for each school.
pub(super) fn plans() -> impl Strategy<Value = Vec<Plan>> {
    let plan = |name: &'static str| {
        (select(vec!["2026", "2025"]), some(&["balado", "causerie", "affiche"], activity)).prop_map(
            move |(edition, activities)| Plan {
                edition: edition.into(),
                school: School { name: name.to_owned() },
                activities,
                ..Plan::default()
            },
        )
    };
    some(&["École Alpha", "École Bêta", "Œuvre"], plan)
}

fn activity(id: &'static str) -> impl Strategy<Value = Activity> {
    let lists = (
        subsequence(GRADES.to_vec(), 0..3),
        subsequence(OUTCOMES.to_vec(), 0..4),
        subsequence(vec!["robot", "image"], 0..3),
        btree_map(select(vec!["ethics", "law"]), select(vec![Answer::Yes, Answer::No, Answer::Unsure]), 0..3),
    );
    let rest = (text(), ai_use(), option::of(select(vec!["2026-10", "2026-11"])), option::of(text()));
    (lists, rest).prop_map(move |((grades, outcomes, tools, answers), (title, ai_use, when, consent))| Activity {
        id: id.to_owned(),
        title,
        grades: grades.into_iter().map(Into::into).collect(),
        outcomes: outcomes.into_iter().map(Into::into).collect(),
        when: when.map(str::to_owned),
        ai_use,
        tools: tools.into_iter().map(Into::into).collect(),
        reflection: answers.into_iter().map(|(question, answer)| (question.to_owned(), answer)).collect(),
        approved: None,
        consent,
        ..Activity::default()
    })
}

/// Something for each of some of these ids, in some order.
fn some<S: Strategy>(ids: &[&'static str], one: fn(&'static str) -> S) -> impl Strategy<Value = Vec<S::Value>> + use<S>
where
    S::Value: Clone,
{
    let all: Vec<S> = ids.iter().map(|id| one(id)).collect();
    let positions: Vec<usize> = (0..ids.len()).collect();
    (all, subsequence(positions, 0..=ids.len()).prop_shuffle())
        .prop_map(|(all, chosen)| chosen.into_iter().map(|at| all[at].clone()).collect())
}
