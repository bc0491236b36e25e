//! The view `lexicon`: the words of the edition, in the order of the alphabet, for adults or for pupils.

use pdcn_document::{Block, Cell, Column, Document, Row, Table, Value, Width};
use pdcn_model::Term;
use pdcn_texts::NameOrder;

use crate::frame::{closing_note, document as frame};
use crate::part::{Each, PAGE, Part, Section as Place};
use crate::table::column;
use crate::{Answer, Ask, Context, Form, NoAnswer, Question, View};

/// The view.
pub static VIEW: View = View {
    name: "lexicon",
    also: &["lexique", "glossaire", "glossary", "vocabulaire"],
    selects: &[],
    asks: &[Ask::new("pupils", Form::Flag)],
    set: &[
        Part::new("lexicon", Place::Other, Each::Edition, PAGE),
        Part::new("lexicon-pupils", Place::Other, Each::Edition, PAGE).asking(&[("pupils", "")]),
    ],
    examples: &[&[], &[("pupils", "")]],
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let for_pupils = question.asked.has("pupils");
    Ok(lexicon(&question.context, for_pupils).ok_or_else(|| question.nothing())?.into())
}

/// Returns the lexicon: what each word means to adults, with what it means to pupils beside it, or to pupils alone; nothing
/// when there is no such word.
pub fn lexicon<'a>(context: &Context<'a>, for_pupils: bool) -> Option<Document<'a>> {
    let titles = &context.titles;
    let is_kept = |term: &&'a Term| !for_pupils || titles.definition_for_pupils(term).is_some();
    let mut terms: Vec<&Term> = context.edition().terms.iter().filter(is_kept).collect();
    if terms.is_empty() {
        return None;
    }
    let order = NameOrder::new();
    terms.sort_by(|one, other| order.compare(titles.term(one), titles.term(other)));
    let mut document = frame(context, "lexicon", titles.edition(context.edition()));
    let part = if for_pupils { "pupils" } else { "adults" };
    document.subtitle = Some(context.part("lexicon-subtitle", part).into());
    let wide = |key| Column { width: Width::Wide, ..column(context.texts, key) };
    let mut columns = vec![Column { names_rows: true, ..column(context.texts, "term") }];
    columns.extend((!for_pupils).then(|| wide("definition")));
    columns.push(wide("pupil"));
    columns.extend((!for_pupils).then(|| column(context.texts, "variants")));
    let row = |term: &'a Term| {
        let for_them = titles.definition_for_pupils(term).map_or_else(Cell::default, Cell::from);
        let mut cells: Vec<Cell<'a>> = vec![titles.term(term).into()];
        cells.extend((!for_pupils).then(|| titles.definition(term).into()));
        cells.push(for_them);
        let variants = titles.variants(term).iter().map(|form| form.as_str().into()).collect();
        cells.extend((!for_pupils).then(|| Cell::from(Value::Texts(variants))));
        Row::Cells { id: term.id.as_str().into(), cells, total: false }
    };
    document.blocks.push(Block::Table(Table {
        id: "terms".into(),
        caption: context.part("lexicon-subtitle", part).into(),
        columns,
        rows: terms.into_iter().map(row).collect(),
        ..Table::default()
    }));
    document.blocks.extend(closing_note(context));
    Some(document)
}
