//! The view `measures`: what a committee judges an edition by, in numbers, then and now.

mod count;

use pdcn_document::{Align, Block, Cell, Column, Document, Note, Row, Table, Tone, Value, Width};

use self::count::{Measured, measures};
use crate::frame::{closing_note, document as frame};
use crate::part::{Each, PAGE, Part, Section as Place};
use crate::table::column;
use crate::{Answer, Context, NoAnswer, Question, View};

/// The view.
pub static VIEW: View = View {
    name: "measures",
    also: &["mesures", "chiffres"],
    selects: &[],
    set: &[Part::new("measures", Place::Other, Each::Edition, PAGE)],
    examples: &[&[]],
    counts_outcomes: true,
    answer,
    ..View::PLAIN
};

#[expect(clippy::unnecessary_wraps, reason = "every view answers so")]
fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let context = &question.context;
    let edition = context.edition();
    let previous = context.pathway.before(edition).first().and_then(|before| question.context_of(before.id.as_str()));
    Ok(page(context, previous.as_ref()).into())
}

/// Returns the measures of an edition, beside those of the edition before where there is one.
pub fn page<'a>(context: &Context<'a>, before: Option<&Context<'a>>) -> Document<'a> {
    let mut document = frame(context, "measures", context.titles.edition(context.edition()));
    document.subtitle = Some(context.say("measures-subtitle", &[]).into());
    document.blocks.push(Block::Note(Note { tone: Tone::Hint, text: context.say("measures-about", &[]).into() }));
    let then = before.map(measures);
    let number = |key: &str, heading: &str| Column {
        key: key.to_owned().into(),
        heading: heading.to_owned().into(),
        align: Align::End,
        width: Width::Medium,
        ..Column::default()
    };
    let mut columns = vec![Column { width: Width::Wide, names_rows: true, ..column(context.texts, "measure") }];
    columns.extend(before.map(|before| number("before", before.edition().id.as_str())));
    columns.push(number("now", context.edition().id.as_str()));
    let row = |(at, (name, now)): (usize, (&'static str, Measured))| {
        let mut cells: Vec<Cell<'a>> = vec![context.part("measure", name).into()];
        cells.extend(then.as_ref().and_then(|then| then.get(at)).map(|(_, measured)| cell(context, measured)));
        cells.push(cell(context, &now));
        Row::cells(cells)
    };
    document.blocks.push(Block::Table(Table {
        id: "measures".into(),
        caption: context.say("measures-subtitle", &[]).into(),
        columns,
        rows: measures(context).into_iter().enumerate().map(row).collect(),
        ..Table::default()
    }));
    document.blocks.extend(closing_note(context));
    document
}

/// A number as people read it: a share with what it is a share of.
fn cell<'a>(context: &Context<'a>, measured: &Measured) -> Cell<'a> {
    let share = |count: usize, all: usize| {
        // Rounded; a share of nothing is shown as nothing before.
        let percent = (count * 100 + all / 2).checked_div(all).unwrap_or_default();
        context.say("measures-share", &[("percent", percent.into()), ("count", count.into()), ("all", all.into())])
    };
    match measured {
        Measured::Count(count) => Value::Count(*count).into(),
        Measured::Share(_, 0) => Cell::default(),
        Measured::Share(count, all) => share(*count, *all).into(),
        Measured::Alike(count, all, what) => {
            let values = [("share", share(*count, *all).into()), ("what", what.as_str().into())];
            context.say("measures-alike", &values).into()
        }
    }
}
