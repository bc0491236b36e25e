//! What is done with AI, in words and as a line of ages: what a child meets at each age, and from which age on pupils use AI
//! themselves.

use pdcn_document::{Bar, BarKind, Bars, BarsRow, Block, Column, Drawing, Figure, Fill, Item, Text};
use pdcn_model::{AiUse, Grade};

use crate::Context;
use crate::board::ai_uses;

/// What is told apart.
type Told = (&'static str, Fill, fn(AiUse) -> bool);

/// The kinds: the part of the text `family-age` that words it, how it is filled, and what belongs to it.
const KINDS: [Told; 3] = [
    ("unplugged", Fill::Pale, |one| matches!(one, AiUse::Unplugged)),
    ("demonstration", Fill::Striped, |one| matches!(one, AiUse::Demonstration)),
    ("by-pupils", Fill::Dark, AiUse::is_by_pupils),
];

/// What stands below the grade of the child.
const HERE: &str = "▲";

/// What is done with AI in a grade, as far as the pathway asks it, and when pupils begin to use it themselves.
pub(super) fn told<'a>(context: &Context<'a>, grade: u16) -> Vec<Item<'a>> {
    let uses = ai_uses(context, grade);
    let count = |is_meant: fn(AiUse) -> bool| uses.iter().filter(|&&one| is_meant(one)).count();
    let counted = KINDS.map(|(part, _, is_meant)| (part, count(is_meant)));
    let said = counted.into_iter().filter(|(part, number)| *number > 0 || *part == "by-pupils");
    let mut items: Vec<Item<'a>> =
        said.map(|(part, number)| context.texts.part("family-ai", part, &[("count", number.into())]).into()).collect();
    let first = first_by_pupils(context).filter(|first| *first > grade).and_then(|first| context.index.grade(first));
    items.extend(first.map(|first| {
        let values = [("grade", context.titles.grade(first).into())];
        Item::from(context.texts.part("family-ai", "later", &values))
    }));
    if let Some(policy) = &context.pathway.settings.ai_policy {
        let values = [("age", usize::from(policy.minimum_age).into())];
        items.push(context.texts.part("family-ai", "policy", &values).into());
    }
    items
}

/// The first grade in which pupils use AI themselves, if there is one.
fn first_by_pupils(context: &Context<'_>) -> Option<u16> {
    let grades = context.edition().grades.len();
    (0_u16..).take(grades).find(|&grade| ai_uses(context, grade).into_iter().any(AiUse::is_by_pupils))
}

/// The line of ages, on which a policy sets a mark; nothing where nothing is about AI, or ages are not told.
pub(super) fn drawing<'a>(context: &Context<'a>, here: u16) -> Option<Block<'a>> {
    let grades = &context.edition().grades;
    let uses: Vec<Vec<AiUse>> = (0_u16..).take(grades.len()).map(|grade| ai_uses(context, grade)).collect();
    let is_about_ai = uses.iter().flatten().any(|one| *one != AiUse::None);
    if !is_about_ai || grades.iter().any(|grade| grade.age == 0) {
        return None;
    }
    let word = |part: &str| context.part("family-age", part);
    let bar = |(at, uses): (usize, &Vec<AiUse>)| {
        let there = KINDS.map(|(_, _, is_meant)| uses.iter().any(|one| is_meant(*one)));
        let words = KINDS.iter().zip(there).filter(|(_, there)| *there).map(|((part, ..), _)| word(part));
        let mut told: Vec<String> = words.collect();
        let is_here = usize::from(here) == at;
        if is_here {
            told.push(word("here"));
        }
        Bar {
            counts: there.map(usize::from).into(),
            mark: is_here.then_some(HERE),
            told: told.join(", ").into(),
            ..Bar::default()
        }
    };
    let row = BarsRow {
        key: "ai".into(),
        text: Text::plain(word("row")),
        cells: uses.iter().enumerate().map(bar).collect(),
        said: "".into(),
    };
    let kinds = KINDS.iter().zip(0..).filter(|(_, at)| row.cells.iter().any(|bar| bar.counts.get(*at) != Some(&0)));
    let bars = Bars {
        heading: word("heading").into(),
        columns: grades.iter().map(|grade| column(context, grade)).collect(),
        kinds: KINDS.iter().map(|&(part, fill, _)| BarKind { word: word(part).into(), fill }).collect(),
        marks: vec![(HERE, word("here").into())],
        rows: vec![row.clone()],
        ..Bars::default()
    };
    // In words: from which age on each is met.
    let items = kinds.filter_map(|(&(part, ..), at): (&Told, usize)| {
        let first = row.cells.iter().position(|bar| bar.counts.get(at) == Some(&1))?;
        let age = usize::from(grades.get(first)?.age);
        Some(Item::from(context.texts.part("family-age", "from", &[("what", word(part).into()), ("age", age.into())])))
    });
    Some(Block::Figure(Figure {
        id: "ages".into(),
        caption: Text::plain(word("caption")),
        description: word("caption").into(),
        alternative: vec![Block::List { ordered: false, items: items.collect() }],
        drawing: Drawing::Bars(Box::new(bars)),
        parts: Vec::new(),
    }))
}

/// A grade as an age, below the age that the policy sets.
fn column<'a>(context: &Context<'a>, grade: &'a Grade) -> Column<'a> {
    let policy = context.pathway.settings.ai_policy.as_ref().map(|policy| {
        let part = if grade.age < policy.minimum_age { "before" } else { "after" };
        context.texts.part("family-age", part, &[("age", usize::from(policy.minimum_age).into())])
    });
    Column {
        key: grade.id.as_str().into(),
        heading: grade.age.to_string().into(),
        title: None,
        group: policy.map(Into::into),
        ..Column::default()
    }
}
