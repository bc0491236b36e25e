//! Laws that hold for any operation, on the shipped pathway and on the small one: back to the byte, in any order when they touch
//! different things, and nothing changed but what was asked.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod support;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use pdcn_edit::{
    AddOutcome, Clear, Exclude, Include, Merge, MoveOutcome, Operation, Part, Preview, Proposal, Rename, Retire,
    Reword, Set, Split, Subject, Value, propose,
};
use pdcn_model::{Edition, Pathway};
use pdcn_source::{Folder, load};
use proptest::prelude::*;
use support::small;

/// The pathways, each with the ids that operations are made with.
struct Known {
    folder: Folder,
    pathway: Pathway,
}

impl Known {
    fn of(folder: Folder) -> Self {
        let pathway = load(folder.clone()).pathway;
        Self { folder, pathway }
    }

    fn edition(&self) -> &Edition {
        self.pathway.current().expect("an edition")
    }

    fn outcome(&self, at: usize) -> String {
        let outcomes = &self.edition().outcomes;
        outcomes[at % outcomes.len()].id.to_string()
    }

    fn grade(&self, at: usize) -> String {
        let grades = &self.edition().grades;
        grades[at % grades.len()].id.to_string()
    }

    fn competency(&self, at: usize) -> String {
        let competencies = &self.edition().competencies;
        competencies[at % competencies.len()].id.to_string()
    }
}

fn known(is_shipped: bool) -> &'static Known {
    static SHIPPED: OnceLock<Known> = OnceLock::new();
    static SMALL: OnceLock<Known> = OnceLock::new();
    if is_shipped {
        SHIPPED.get_or_init(|| Known::of(pdcn_pathway::folder()))
    } else {
        SMALL.get_or_init(|| Known::of(small()))
    }
}

/// What an operation is made of: which one, and numbers and words to choose with.
type Draw = (u8, usize, usize, String);

fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[A-Za-zé’ \"\\\\«»\u{a0}:#=]{1,30}", "[a-z \n]{1,20}"]
}

fn draws() -> impl Strategy<Value = Vec<Draw>> {
    prop::collection::vec((0..14_u8, 0..10_000_usize, 0..10_000_usize, words()), 1..4)
}

fn operation(known: &Known, (which, one, other, words): &Draw) -> Operation {
    let id = known.outcome(*one);
    let subject = || Subject::Outcome(id.clone());
    let text = format!("Nommer {}", words.trim());
    let reason = || "Décision du comité.".to_owned();
    let part = |statement: String| Part { statement, ..Part::default() };
    match which {
        0 => Set::new(subject(), "statement", text).into(),
        1 => Set::new(subject(), "translation.en.pupil", text).into(),
        2 => Set::new(subject(), "examples", Value::List(vec![text, words.clone()])).into(),
        3 => Clear { subject: subject(), key: "examples".into() }.into(),
        4 => Clear { subject: subject(), key: "translation".into() }.into(),
        5 => Include { subject: subject(), key: "aligns".into(), item: format!("digcomp-3.0:{}", other % 9) }.into(),
        6 => Exclude { subject: subject(), key: "aligns".into(), item: "digcomp-3.0:2.1".to_owned() }.into(),
        7 => Retire { id, reason: reason(), replaced_by: Vec::new() }.into(),
        8 => MoveOutcome { id, learn: Some(known.grade(*other)), ..MoveOutcome::default() }.into(),
        9 => MoveOutcome {
            id,
            competency: Some(known.competency(*other)),
            reason: Some(reason()),
            ..MoveOutcome::default()
        }
        .into(),
        10 => Split { id, parts: vec![part(text), part(words.clone())], reason: reason(), ..Split::default() }.into(),
        11 => {
            let ids = vec![id, known.outcome(*other)];
            Merge { ids, into: part(text), keep: None, reason: reason() }.into()
        }
        12 => AddOutcome {
            competency: known.competency(*one),
            statement: text,
            learn: known.grade(*other),
            ..AddOutcome::default()
        }
        .into(),
        _ => Rename { subject: Subject::Competency(known.competency(*one)), to: "VIE-NEUF".to_owned(), reason: None }
            .into(),
    }
}

/// The proposal of operations; nothing when they are refused, which changes nothing.
fn made(folder: &Folder, operations: &[Operation]) -> Option<(Proposal, Folder)> {
    let proposal = propose(folder, "", operations).ok()?;
    let after = proposal.apply(folder).expect("the folder that it was made of");
    Some((proposal, after))
}

/// The comments of a text, each as often as it is there.
fn comments(folder: &Folder, paths: &BTreeSet<&str>) -> Vec<String> {
    let mut comments: Vec<String> = Vec::new();
    for text in paths.iter().filter_map(|path| folder.text(path)) {
        let of_line =
            |line: &str| line.trim().strip_prefix('#').filter(|rest| !rest.starts_with(':')).map(str::to_owned);
        comments.extend(text.lines().filter_map(of_line));
    }
    comments.sort();
    comments
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn operations_go_back_to_the_byte_and_lose_no_comment(draws in draws(), is_shipped in any::<bool>()) {
        let known = known(is_shipped);
        let operations: Vec<Operation> = draws.iter().map(|draw| operation(known, draw)).collect();
        let Some((proposal, after)) = made(&known.folder, &operations) else { return Ok(()) };
        let back = proposal.undo().apply(&after).expect("nothing changed meanwhile");
        let paths: BTreeSet<&str> = proposal.files.iter().map(|file| file.path.as_str()).collect();
        for path in &paths {
            prop_assert_eq!(back.text(path), known.folder.text(path));
        }
        for file in &proposal.files {
            let text = pdcn_toml::apply(file.before.as_deref().unwrap_or_default(), file.edits.clone()).expect("no overlap");
            prop_assert_eq!(text.as_str(), file.after.as_deref().unwrap_or_default());
        }
        let mut left = comments(&after, &paths);
        for comment in comments(&known.folder, &paths) {
            let at = left.iter().position(|one| *one == comment);
            prop_assert!(at.is_some(), "{}", comment);
            left.swap_remove(at.unwrap_or_default());
        }
        // Those beside values are in no line of their own.
        for beside in ["# à revoir", "# du comité", "# facile", "# les deux"].iter().filter(|_| !is_shipped) {
            let is_there = |folder: &Folder| load(folder.clone()).sources.files().iter().any(|file| file.text.contains(beside));
            prop_assert!(is_there(&after), "{}", beside);
        }
        let loaded = load(after);
        prop_assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
        // To ask for it again, where it can be asked, changes nothing: it is so already.
        let sets = operations.iter().all(|one| matches!(one, Operation::Set(_) | Operation::Clear(_) | Operation::Include(_)));
        if sets && operations.len() == 1 {
            let again = propose(&proposal.apply(&known.folder).expect("the same"), "", &operations);
            prop_assert!(again.is_ok_and(|again| again.is_empty()));
        }
    }

    #[test]
    fn operations_on_different_outcomes_commute(
        first in (0..7_u8, 0..10_000_usize, 0..10_000_usize, "[a-zé ]{1,20}"),
        second in (0..7_u8, 0..10_000_usize, 0..10_000_usize, "[a-zé ]{1,20}"),
        is_shipped in any::<bool>(),
    ) {
        let known = known(is_shipped);
        prop_assume!(known.outcome(first.1) != known.outcome(second.1));
        let (one, other) = (operation(known, &first), operation(known, &second));
        let forth = made(&known.folder, &[one.clone(), other.clone()]);
        let back = made(&known.folder, &[other, one]);
        prop_assert_eq!(forth.is_some(), back.is_some());
        let (Some((forth, after)), Some((_, other_after))) = (forth, back) else { return Ok(()) };
        for file in &forth.files {
            prop_assert_eq!(after.text(&file.path), other_after.text(&file.path));
        }
    }

    #[test]
    fn what_is_told_is_what_was_asked(at in 0..10_000_usize, grade in 0..10_000_usize, words in "[a-z]{4,9} [a-z]{4,9}", which in 0..4_u8) {
        let known = known(true);
        let id = known.outcome(at);
        let operation: Operation = match which {
            0 => Reword { id: id.clone(), statement: Some(format!("Nommer {words}.")), ..Reword::default() }.into(),
            1 => MoveOutcome { id: id.clone(), master: Some(known.grade(grade)), ..MoveOutcome::default() }.into(),
            2 => Set::new(Subject::Outcome(id.clone()), "ai-use", "guided").into(),
            _ => Include { subject: Subject::Outcome(id.clone()), key: "examples".into(), item: words }.into(),
        };
        let Some((proposal, _)) = made(&known.folder, &[operation]) else { return Ok(()) };
        let preview = Preview::new(&known.folder, &proposal, "").expect("the same folder");
        let comparison = preview.comparison().expect("both sides");
        for change in &comparison.changes {
            prop_assert_eq!(change.subject.id, id.as_str(), "{}", change.kind.name());
        }
        prop_assert!(proposal.is_empty() || !comparison.changes.is_empty());
    }
}
