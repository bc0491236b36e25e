//! What a plan should take first: what a grade is to master and no activity names, with something to do in class.

use pdcn_document::{Block, Item, Span, Style, Text};
use pdcn_model::Mark;

use super::super::frame;
use crate::Context;
use crate::views::coverage::facts::{AskedOutcome, PlanCoverage};

/// How many there are: more would not be decided at one meeting.
const MOST: usize = 4;

/// What is mastered in a grade of the school and left out by its plan: of each grade one, what is essential first, then a second
/// of each.
pub(in super::super) fn first<'a>(
    context: &Context<'a>,
    coverage: &PlanCoverage<'a>,
    only_ai: bool,
) -> Option<Block<'a>> {
    let mut left: Vec<(&AskedOutcome, u16)> = Vec::new();
    for asked in coverage.left_out(only_ai) {
        let mastered = asked.grades.iter().find(|(_, mark, _)| *mark == Mark::Master);
        left.extend(mastered.map(|&(grade, ..)| (asked, grade)));
    }
    let n_left = left.len();
    left.sort_by_key(|(asked, grade)| (!context.index.outcome(asked.outcome).essential, *grade));
    let mut ranked: Vec<(usize, u16, &AskedOutcome)> = Vec::new();
    for (asked, grade) in left {
        let before = ranked.iter().filter(|(_, of, _)| *of == grade).count();
        ranked.push((before, grade, asked));
    }
    ranked.sort_by_key(|(before, grade, _)| (*before, *grade));
    ranked.truncate(MOST);
    ranked.sort_by_key(|(_, grade, _)| *grade);
    let items: Vec<Item<'a>> = ranked.iter().map(|(_, grade, asked)| item(context, *grade, asked.outcome)).collect();
    if items.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::List { ordered: false, items }];
    if n_left > MOST {
        blocks.push(frame::paragraph(context, "coverage-first-more", &[("count", (n_left - MOST).into())]));
    }
    Some(frame::section(context, "first", blocks))
}

fn item<'a>(context: &Context<'a>, grade: u16, position: u32) -> Item<'a> {
    let outcome = context.index.outcome(position);
    let title = context.index.grade(grade).map_or("", |grade| context.titles.grade(grade));
    let colon = crate::frame::document_words(context.texts).colon;
    let mut spans =
        vec![Span::styled(Style::Strong, format!("{title}{colon} ")), Span::plain(context.titles.statement(outcome))];
    // The shortest: what is to be seen is what to place, and one way to begin.
    if let Some(example) = context.titles.examples(outcome).iter().min_by_key(|example| example.len()) {
        let try_it = context.texts.part("coverage-first-more", "example", &[("example", example.as_str().into())]);
        spans.push(Span::styled(Style::Quiet, format!(" {try_it}")));
    }
    Text::Rich(spans).into()
}
