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
    LOADED.get_or_init(|| load(pdcn_pathway::folder()))
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
    ask("wall", &[("since", "1999-2000")], |answer| {
        let Err(NoAnswer::Refused(refusal)) = answer else { panic!("an edition that is not there") };
        let said = refusal.said().map(|text| texts(Language::French).text(&text));
        assert!(said[0].contains("1999-2000") && said[1].contains("2025-2026"), "{said:?}");
    });
}

#[test]
fn what_is_asked_about_is_compared_with_the_same_of_the_other_edition() {
    // The strands whose sentences are the same in both editions have no sheet that is to be printed again.
    let of_strand = |edition: &Edition, grade: &str, strand: &str| -> BTreeSet<String> {
        let index = pdcn_model::EditionIndex::new(edition);
        let is_of = |outcome: &&Outcome| index.strand_id(outcome.competency.as_str()) == strand;
        let is_mastered = |outcome: &&Outcome| outcome.master.as_ref().is_some_and(|id| id.as_str() == grade);
        edition.outcomes.iter().filter(is_of).filter(is_mastered).map(words).collect()
    };
    let (old, new) = (edition("2025-2026"), edition("2026-2027"));
    for strand in new.strands.iter().map(|strand| strand.id.as_str()) {
        let printed = ask("wall", &[("strand", strand), ("since", "2025-2026")], |answer| match answer {
            Ok(answer) => board(&answer.document).columns.iter().map(|column| column.key.to_string()).collect(),
            Err(_) => Vec::new(),
        });
        for grade in new.grades.iter().map(|grade| grade.id.as_str()) {
            let (before, now) = (of_strand(old, grade, strand), of_strand(new, grade, strand));
            if !before.is_empty() && !now.is_empty() {
                let is_printed = printed.iter().any(|one| one == grade);
                assert_eq!(is_printed, before != now, "{strand} in {grade}: {before:?} {now:?}");
            }
        }
    }
}

#[test]
fn only_what_is_mastered_has_a_star() {
    ask("wall", &[], |answer| {
        let answer = answer.expect("a wall");
        for column in &board(&answer.document).columns {
            let is_mastered = edition("2026-2027")
                .outcomes
                .iter()
                .any(|outcome| outcome.master.as_ref().is_some_and(|id| id.as_str() == column.key));
            assert_eq!(column.mark, if is_mastered { "★" } else { "→" }, "{}", column.key);
        }
    });
}

#[test]
fn what_is_said_of_a_whole_year_does_not_depend_on_what_else_is_asked_about() {
    let said = |view: &str, asked: &[(&str, &str)], id: &str| {
        ask(view, asked, |answer| {
            let document = answer.expect("a leaf").document;
            let section = document.blocks.iter().find_map(|block| match block {
                Block::Section(section) if section.id == id => Some(format!("{:?}", section.blocks)),
                _ => None,
            });
            (section.expect("a section"), document.facts.iter().any(|fact| fact.key == "selection"))
        })
    };
    for (view, id) in [("year", "year-ai"), ("family", "family-ai")] {
        let (whole, _) = said(view, &[("grade", "S3")], id);
        let (narrowed, _) = said(view, &[("grade", "S3"), ("strand", "TEC")], id);
        assert_eq!(whole, narrowed, "{view}");
    }
    assert!(!said("year", &[("grade", "S3")], "year-ai").1);
    assert!(said("year", &[("grade", "S3"), ("strand", "TEC")], "year-ai").1, "a part of a year says so");
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
fn what_a_leaf_has_no_room_for_is_counted() {
    let new = edition("2026-2027");
    for grade in new.grades.iter().map(|grade| grade.id.as_str()) {
        let is_mastered = |outcome: &&Outcome| outcome.master.as_ref().is_some_and(|id| id.as_str() == grade);
        let required = new.outcomes.iter().filter(is_mastered).flat_map(|outcome| &outcome.prerequisites);
        let n_required = required.filter(|one| one.strength == Some(pdcn_model::Strength::Required)).count();
        let said = ask("year", &[("grade", grade)], |answer| {
            let document = answer.expect("a leaf").document;
            let items = document.blocks.iter().find_map(|block| match block {
                Block::Section(section) if section.id == "year-before" => match section.blocks.as_slice() {
                    [Block::List { items, .. }] => {
                        Some(items.iter().map(|item| item.text.words().into_owned()).collect::<Vec<_>>())
                    }
                    _ => None,
                },
                _ => None,
            });
            items.unwrap_or_default()
        });
        let (more, items): (Vec<_>, Vec<_>) = said.into_iter().partition(|one| one.starts_with('…'));
        let n_more = n_required - items.len();
        assert!(n_more == 0 || items.len() == 6, "{grade}");
        let expected = match n_more {
            0 => vec![],
            1 => vec!["… et un autre".to_owned()],
            n => vec![format!("… et {n} autres")],
        };
        assert_eq!(more, expected, "{grade}");
    }
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
