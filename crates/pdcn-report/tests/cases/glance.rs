//! The first page of coverage, counted again: each bar, its mark and its fill are what the outcomes say, and no sentence says more.

use pdcn_document::{Bars, Block, Document, Drawing, Figure};
use pdcn_model::{AiUse, Mark};
use pdcn_report::coverage::{self, Options};
use pdcn_texts::Language;

use crate::support::{select, shipped, with_context};

fn bars<'d, 'a>(document: &'d Document<'a>) -> &'d Bars<'a> {
    let found = document.blocks.iter().find_map(|block| match block {
        Block::Figure(Figure { drawing: Drawing::Bars(bars), .. }) => Some(bars.as_ref()),
        _ => None,
    });
    found.expect("a drawing of bars")
}

/// What stands between the drawing and the end of its page.
fn said(document: &Document<'_>) -> Vec<String> {
    document
        .blocks
        .iter()
        .take_while(|block| **block != Block::NewPage)
        .filter_map(|block| match block {
            Block::List { items, .. } => Some(items.iter().map(|item| item.text.words().into_owned())),
            _ => None,
        })
        .flatten()
        .collect()
}

#[test]
fn each_bar_is_what_its_outcomes_say() {
    with_context(shipped(), Language::French, |context| {
        let selection = select("", context).expect("all");
        let counted = coverage::competencies(context, &selection, Options::default());
        let bars = bars(&counted.document);
        assert_eq!(bars.columns.len(), context.edition().grades.len());
        let mut n_bars = 0;
        for row in bars.rows.iter().filter(|row| !row.key.is_empty()) {
            for (grade, bar) in (0_u16..).zip(&row.cells) {
                let of_cell = context.index.outcomes().filter(|(position, outcome)| {
                    outcome.competency.as_str() == row.key
                        && context.is_ai(outcome)
                        && context.index.mark(*position, grade).is_some_and(Mark::is_work)
                });
                let of_cell: Vec<_> = of_cell.collect();
                let is_mastered =
                    of_cell.iter().any(|(position, _)| context.index.mark(*position, grade) == Some(Mark::Master));
                assert_eq!(bar.height(), of_cell.len(), "{} {grade}", row.key);
                assert_eq!(bar.mark, is_mastered.then_some("★"), "{} {grade}", row.key);
                assert_eq!(bar.told.is_empty(), of_cell.is_empty(), "{} {grade}", row.key);
                let by_pupils = of_cell.iter().filter(|(_, outcome)| outcome.ai_use == AiUse::Autonomous).count();
                let kind = bars.kinds.iter().position(|kind| kind.word == "l’élève, sans aide").expect("a kind");
                if !bar.counts.is_empty() {
                    assert_eq!(bar.counts[kind], by_pupils, "{} {grade}", row.key);
                }
                n_bars += usize::from(!of_cell.is_empty());
            }
        }
        assert!(n_bars > 50, "{n_bars}");
    });
}

#[test]
fn at_most_three_sentences_name_grades_in_full_and_no_id() {
    for language in Language::ALL {
        with_context(shipped(), language, |context| {
            let selection = select("", context).expect("all");
            let counted = coverage::competencies(context, &selection, Options::default());
            let said = said(&counted.document);
            assert!((1..=3).contains(&said.len()), "{said:?}");
            let bars = bars(&counted.document);
            let rows = bars.rows.iter().flat_map(|row| [row.text.words().into_owned(), row.said.to_string()]);
            for sentence in said.iter().cloned().chain(rows) {
                let ids = context.edition().competencies.iter().map(|one| one.id.as_str());
                let ids = ids.chain(context.edition().grades.iter().map(|one| one.id.as_str()));
                for id in ids {
                    assert!(
                        !sentence.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| word == id),
                        "{id}: {sentence}"
                    );
                }
            }
        });
    }
}

#[test]
fn a_grade_below_the_minimum_is_hatched_and_no_other() {
    with_context(shipped(), Language::French, |context| {
        let selection = select("", context).expect("all");
        let short = |minimum: Option<usize>| -> Vec<bool> {
            let options = Options { minimum, ..Options::default() };
            let counted = coverage::competencies(context, &selection, options);
            let bars = bars(&counted.document);
            let is_short = |at: usize| bars.rows.iter().any(|row| row.cells[at].is_short);
            (0..bars.columns.len()).map(is_short).collect()
        };
        assert!(short(None).iter().all(|is_short| !is_short));
        let counted = coverage::facts::competencies(context, &selection, false);
        let expected = |minimum: usize| -> Vec<bool> {
            counted.distinct.cells.iter().map(|cell| cell.n_worked() < minimum).collect()
        };
        for minimum in [0, 1, 5, 100] {
            assert_eq!(short(Some(minimum)), expected(minimum), "{minimum}");
        }
    });
}

#[test]
fn what_a_plan_has_is_filled_and_what_it_lacks_is_outlined() {
    with_context(shipped(), Language::French, |context| {
        let selection = select("", context).expect("all");
        for plan in &context.pathway.plans {
            let counted = coverage::plan(context, &selection, plan, Options::default());
            let facts = coverage::facts::plan(context, &selection, plan);
            let bars = bars(&counted.document);
            let (covered, asked) = facts.share(true);
            assert_eq!(bars.large.as_ref().expect("a number").0, format!("{covered} sur {asked}"));
            for (at, grade) in facts.grades.iter().enumerate() {
                let cells = || bars.rows.iter().map(|row| &row.cells[at]);
                let filled: usize = cells().flat_map(|bar| &bar.counts).sum();
                let open: usize = cells().map(|bar| bar.open).sum();
                assert_eq!((filled, open), (grade.ai.covered, grade.ai.asked - grade.ai.covered), "{at}");
            }
        }
    });
}
