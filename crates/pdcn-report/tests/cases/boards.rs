//! What hangs on a wall or is given out says what the data says, counted here anew from the outcomes themselves.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use pdcn_document::{Block, Board, Document, Drawing, Figure, Row, Value};
use pdcn_model::{AiUse, Edition, Mark, Outcome};
use pdcn_report::set::kit;
use pdcn_report::{Answer, Asked, Editions, NoAnswer, Question, View};
use pdcn_source::{Loaded, load};
use pdcn_texts::Language;

use crate::support::texts;

fn loaded() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| load(pdcn::folder()))
}

fn edition(id: &str) -> &'static Edition {
    loaded().pathway.edition(id).expect("an edition")
}

/// Puts a question about the edition of 2026-2027, and looks at the answer.
fn ask<T>(view: &str, asked: &[(&str, &str)], look: impl FnOnce(Result<Answer<'_>, NoAnswer>) -> T) -> T {
    let (editions, words) = (Editions::new(loaded()), texts(Language::French));
    let view = View::named(view).expect("a view");
    let question = Question::new(view, &editions, "2026-2027", Asked::of(asked), &words, None).expect("an edition");
    look((view.answer)(&question))
}

fn board<'d, 'a>(document: &'d Document<'a>) -> &'d Board<'a> {
    let boards = document.blocks.iter().filter_map(|block| match block {
        Block::Figure(Figure { drawing: Drawing::Board(board), .. }) => Some(board),
        _ => None,
    });
    boards.into_iter().next().expect("a board")
}

/// The words of an outcome for a pupil.
fn words(outcome: &Outcome) -> String {
    outcome.pupil.clone().unwrap_or_else(|| outcome.statement.clone())
}

/// What is mastered in a grade, in a pupil's words; of a grade in which nothing is, what is learned.
fn sheet(edition: &Edition, grade: &str) -> BTreeSet<String> {
    let mastered =
        edition.outcomes.iter().filter(|outcome| outcome.master.as_ref().is_some_and(|id| id.as_str() == grade));
    let mastered: BTreeSet<String> = mastered.map(words).collect();
    if !mastered.is_empty() {
        return mastered;
    }
    let index = pdcn_model::EditionIndex::new(edition);
    let Some(grade) = index.grade_position(grade) else { return BTreeSet::new() };
    let is_learned = |position: u32| matches!(index.mark(position, grade), Some(Mark::Begin | Mark::Continue));
    index.outcomes().filter(|(position, _)| is_learned(*position)).map(|(_, outcome)| words(outcome)).collect()
}

#[test]
fn a_wall_says_on_each_sheet_what_is_mastered_in_its_grade_and_nothing_else() {
    ask("wall", &[], |answer| {
        let answer = answer.expect("a wall");
        let board = board(&answer.document);
        assert_eq!(board.columns.len(), 13);
        for (at, column) in board.columns.iter().enumerate() {
            let said: Vec<String> = board
                .lanes
                .iter()
                .flat_map(|lane| &lane.cells[at])
                .map(|entry| entry.text.words().into_owned())
                .collect();
            let expected = sheet(edition("2026-2027"), &column.key);
            assert_eq!(said.len(), expected.len(), "{}: each once", column.key);
            assert_eq!(said.into_iter().collect::<BTreeSet<_>>(), expected, "{}", column.key);
        }
        // Paths go from sheet to sheet within a stage, and neither enter the first nor leave the last.
        let ends =
            |key: &str| board.columns.iter().find(|column| column.key == key).map(|one| (one.follows, one.goes_on));
        assert_eq!(
            (ends("M4"), ends("P6"), ends("S1")),
            (Some((false, true)), Some((true, false)), Some((false, true)))
        );
    });
}

#[test]
fn since_an_edition_only_changed_sheets_are_printed_with_what_is_new() {
    ask("wall", &[("since", "2025-2026")], |answer| {
        let answer = answer.expect("a wall");
        let board = board(&answer.document);
        let changed: Vec<&str> = edition("2026-2027")
            .grades
            .iter()
            .map(|grade| grade.id.as_str())
            .filter(|id| sheet(edition("2026-2027"), id) != sheet(edition("2025-2026"), id))
            .collect();
        assert_eq!(board.columns.iter().map(|column| column.key.as_ref()).collect::<Vec<_>>(), changed);
        for (at, column) in board.columns.iter().enumerate() {
            let before = sheet(edition("2025-2026"), &column.key);
            for entry in board.lanes.iter().flat_map(|lane| &lane.cells[at]) {
                assert_eq!(
                    entry.is_new,
                    !before.contains(entry.text.words().as_ref()),
                    "{}: {:?}",
                    column.key,
                    entry.text
                );
            }
        }
    });
    ask("wall", &[("since", "2026-2027")], |answer| {
        assert!(matches!(answer, Err(NoAnswer::Nothing(_))), "nothing changed since itself");
    });
    ask("wall", &[("since", "1999-2000")], |answer| assert!(matches!(answer, Err(NoAnswer::Refused(_)))));
}

#[test]
fn a_poster_counts_what_the_outcomes_ask_of_pupils() {
    let ai = |outcome: &&Outcome| {
        let competency = edition("2026-2027").competencies.iter().find(|one| one.id == outcome.competency);
        let index = pdcn_model::EditionIndex::new(edition("2026-2027"));
        pdcn_model::AiCodes::new(&loaded().pathway).tie(&index, outcome).is_some()
            || competency.is_some_and(|one| one.ai)
    };
    for (stage, grades) in [("primary", ["M", "P"]), ("secondary", ["S", "S"])] {
        ask("poster", &[("stage", stage), ("ai", "")], |answer| {
            let answer = answer.expect("a poster");
            let board = board(&answer.document);
            let of_stage = edition("2026-2027").outcomes.iter().filter(ai).filter(|outcome| {
                outcome.master.as_ref().is_some_and(|id| grades.iter().any(|first| id.as_str().starts_with(first)))
            });
            let of_stage: Vec<AiUse> = of_stage.map(|outcome| outcome.ai_use).collect();
            let n_said = board.lanes.iter().flat_map(|lane| &lane.cells).map(Vec::len).sum::<usize>();
            assert_eq!(n_said, of_stage.len(), "{stage}");
            let count = |is: fn(&AiUse) -> bool| of_stage.iter().filter(|one| is(one)).count();
            let expected = [
                count(|one| *one == AiUse::Unplugged),
                count(|one| *one == AiUse::Demonstration),
                count(|one| matches!(one, AiUse::Guided | AiUse::Autonomous)),
            ];
            assert_eq!(board.counts.iter().map(|count| count.number).collect::<Vec<_>>(), expected, "{stage}");
            assert!(board.lanes.iter().all(|lane| lane.cells.iter().any(|cell| !cell.is_empty())), "no empty lane");
        });
    }
}

#[test]
fn a_year_says_each_outcome_once_with_room_to_write() {
    for grade in &edition("2026-2027").grades {
        ask("year", &[("grade", grade.id.as_str())], |answer| {
            let document = answer.expect("a leaf").document;
            let tables = document.tables();
            let ids = tables[0].rows.iter().filter_map(|row| match row {
                Row::Cells { id, cells, .. } => {
                    Some((id.clone().into_owned(), cells.last().map(|cell| cell.value.clone())))
                }
                Row::Band { .. } => None,
            });
            let shown: Vec<(String, Option<Value<'_>>)> = ids.collect();
            let index = pdcn_model::EditionIndex::new(edition("2026-2027"));
            let at = index.grade_position(grade.id.as_str()).expect("a grade");
            let worked = index.outcomes().filter(|(position, _)| index.mark(*position, at).is_some_and(Mark::is_work));
            let mut worked: Vec<String> = worked.map(|(_, outcome)| outcome.id.to_string()).collect();
            let mut ids: Vec<String> = shown.iter().map(|(id, _)| id.clone()).collect();
            ids.sort();
            worked.sort();
            assert_eq!(ids, worked, "{}", grade.id);
            assert!(shown.iter().all(|(_, last)| *last == Some(Value::Empty)), "room to write");
        });
    }
    ask("year", &[], |answer| assert!(matches!(answer, Err(NoAnswer::Refused(_))), "one grade at a time"));
}

#[test]
fn a_leaf_for_families_says_that_no_pupil_uses_ai_only_where_none_is_asked_to() {
    for grade in &edition("2026-2027").grades {
        let index = pdcn_model::EditionIndex::new(edition("2026-2027"));
        let at = index.grade_position(grade.id.as_str()).expect("a grade");
        let worked = index.outcomes().filter(|(position, _)| index.mark(*position, at).is_some_and(Mark::is_work));
        let worked: Vec<&Outcome> = worked.map(|(_, outcome)| outcome).collect();
        let n_by_pupils = worked.iter().filter(|outcome| outcome.ai_use.is_by_pupils()).count();
        ask("family", &[("grade", grade.id.as_str())], |answer| {
            let document = answer.expect("a leaf").document;
            let said = format!("{:?}", document.blocks);
            assert_eq!(said.contains("Aucun de ces apprentissages"), n_by_pupils == 0, "{}", grade.id);
            let section = |id: &str| {
                document.blocks.iter().find_map(|block| match block {
                    Block::Section(section) if section.id == id => match section.blocks.as_slice() {
                        [Block::List { items, .. }] => {
                            Some(items.iter().map(|item| item.text.words().into_owned()).collect::<Vec<_>>())
                        }
                        _ => None,
                    },
                    _ => None,
                })
            };
            let learned = section("family-learned").expect("what is learned");
            assert!((1..=6).contains(&learned.len()), "{}", grade.id);
            assert!(learned.iter().all(|one| worked.iter().any(|outcome| words(outcome) == *one)), "{}", grade.id);
        });
    }
}

#[test]
fn a_kit_has_what_goes_with_the_grades_that_are_asked_for() {
    let names = |asked: &[(&str, &str)]| -> Vec<String> {
        let (editions, words) = (Editions::new(loaded()), texts(Language::French));
        let view = View::named("wall").expect("the wall");
        let question = Question::new(view, &editions, "2026-2027", Asked::of(asked), &words, None).expect("an edition");
        kit(&question).expect("a kit").into_iter().map(|piece| piece.name).collect()
    };
    let mut of_one = names(&[("grade", "P4")]);
    of_one.sort();
    assert_eq!(of_one, ["checklist-P4", "family-P4", "labels-primary", "poster-ai-primary", "wall-primary"]);
    let of_school = names(&[("plan", "ecole-primaire-exemple-2026-2027")]);
    assert!(
        of_school.contains(&"family-M4".to_owned()) && !of_school.iter().any(|name| name.contains("-S")),
        "{of_school:?}"
    );
}
