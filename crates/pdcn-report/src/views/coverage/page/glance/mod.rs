//! The first page, for those who decide: a bar where a row and a grade meet, as tall as there is in progress, filled by what pupils
//! do with AI; beside each row when it is worked on, and below what stands out.

mod first;
mod rows;
mod said;
mod when;

use pdcn_document::{Bar, BarKind, Bars, BarsRow, Block, Column, Drawing, Figure, Fill, Item, Text};
use pdcn_model::{AiUse, Mark};

pub(super) use self::first::first;
pub(super) use self::rows::{Held, Row, of_codes, of_competencies, of_plan};
pub(super) use self::said::{of_chart, of_framework};
use self::when::when;
use crate::Context;
use crate::board::{ai_sign, ai_signs};
use crate::signs::mark_glyph;

/// What pupils do with AI, from nothing to all by themselves: the darker, the more.
const USES: [(AiUse, Fill); 5] = [
    (AiUse::None, Fill::White),
    (AiUse::Unplugged, Fill::Pale),
    (AiUse::Demonstration, Fill::Striped),
    (AiUse::Guided, Fill::Middle),
    (AiUse::Autonomous, Fill::Dark),
];

/// The mark of what is to be mastered and is not all there.
const LACKING: &str = "☆";

/// What is drawn.
pub(super) struct Glance<'c, 'a> {
    pub(super) context: &'c Context<'a>,
    /// The positions of the grades.
    pub(super) grades: &'c [u16],
    pub(super) rows: &'c [Row<'a>],
    /// The part of the text `coverage-glance` that heads the rows: `competency`, `code`.
    pub(super) heading: &'static str,
    /// What stands below each grade: how many it works on.
    pub(super) totals: Vec<String>,
    /// The grades with less than was asked for, by position.
    pub(super) short: Vec<u16>,
    /// It is told of a plan: what is asked for is outlined, what is planned is filled.
    pub(super) is_plan: bool,
    /// A number told large, and what it counts.
    pub(super) large: Option<(String, String)>,
}

impl<'a> Glance<'_, 'a> {
    /// A page: the drawing, and what is said below it. Nothing where there is nothing to draw.
    pub(super) fn page(self, said: Option<Block<'a>>) -> Vec<Block<'a>> {
        if self.grades.is_empty() || self.rows.iter().all(|row| row.held().next().is_none()) {
            return Vec::new();
        }
        std::iter::once(self.figure()).chain(said).chain([Block::NewPage]).collect()
    }

    /// The drawing; in words, what it says of each row.
    fn figure(self) -> Block<'a> {
        let context = self.context;
        let kinds = self.kinds();
        let rows: Vec<BarsRow<'a>> = self.rows.iter().map(|row| self.row(row, &kinds)).collect();
        let has = |is_so: fn(&Bar<'_>) -> bool| rows.iter().flat_map(|row| &row.cells).any(is_so);
        let word =
            |is_there: bool, part: &str| if is_there { context.part("coverage-glance", part) } else { String::new() };
        let open = word(has(|bar| bar.open > 0), "open");
        let short = word(has(|bar| bar.is_short && bar.told.is_empty()), "short");
        let of_mark = [
            (mark_glyph(Mark::Master), if self.is_plan { "mastered-planned" } else { "mastered" }),
            (LACKING, "mastered-open"),
        ];
        let marks = of_mark
            .into_iter()
            .filter(|(glyph, _)| rows.iter().flat_map(|row| &row.cells).any(|bar| bar.mark == Some(*glyph)));
        let marks = marks.map(|(glyph, part)| (glyph, context.part("coverage-glance", part).into())).collect();
        let mut alternative: Vec<Block<'a>> = Vec::new();
        if let Some((number, of)) = &self.large {
            alternative.push(Block::Paragraph(format!("{number} {of}").into()));
        }
        alternative
            .push(Block::List { ordered: false, items: self.rows.iter().map(|row| self.in_words(row)).collect() });
        let bars = Bars {
            large: self.large.clone().map(|(number, of)| (number.into(), of.into())),
            heading: context.part("coverage-glance", self.heading).into(),
            columns: self.columns(),
            totals: Some((
                context.part("coverage-glance", if self.is_plan { "total-plan" } else { "total" }).into(),
                self.totals.iter().map(|total| total.clone().into()).collect(),
            )),
            kinds: kinds.iter().map(|(_, kind)| kind.clone()).collect(),
            marks,
            open: open.into(),
            short: short.into(),
            rows,
        };
        let caption = context.part("coverage-glance", if self.is_plan { "caption-plan" } else { "caption" });
        Block::Figure(Figure {
            id: "glance".into(),
            description: context.part("coverage-glance", "description").into(),
            caption: caption.into(),
            drawing: Drawing::Bars(Box::new(bars)),
            parts: Vec::new(),
            alternative,
        })
    }

    /// The columns: a grade is known by its short title below its cycle.
    fn columns(&self) -> Vec<Column<'a>> {
        let context = self.context;
        let column = |&position: &u16| {
            let grade = context.index.grade(position)?;
            Some(Column {
                key: grade.id.as_str().into(),
                heading: context.titles.short(grade).into(),
                title: Some(context.titles.grade(grade).into()),
                group: Some(context.titles.cycle(grade).into()),
                ..Column::default()
            })
        };
        self.grades.iter().filter_map(column).collect()
    }

    /// What the bars are made of: the uses of AI that there are. Where none is about AI, one kind says it all.
    fn kinds(&self) -> Vec<(AiUse, BarKind<'a>)> {
        let context = self.context;
        let uses: Vec<AiUse> = self.rows.iter().flat_map(Row::held).map(|held| self.ai_use(*held)).collect();
        let signs = ai_signs(context);
        let there = USES.iter().filter(|(ai_use, _)| uses.contains(ai_use));
        let mut kinds: Vec<(AiUse, BarKind<'a>)> = there
            .map(|&(ai_use, fill)| {
                let sign = ai_sign(ai_use).and_then(|key| signs.iter().find(|sign| sign.key == key));
                let word =
                    sign.map_or_else(|| context.part("coverage-glance", "no-ai").into(), |sign| sign.word.clone());
                (ai_use, BarKind { word, fill })
            })
            .collect();
        if let [(AiUse::None, kind)] = kinds.as_mut_slice() {
            *kind = BarKind { word: context.part("coverage-glance", "outcome").into(), fill: Fill::Middle };
        }
        kinds
    }

    fn ai_use(&self, held: Held) -> AiUse {
        self.context.index.outcome(held.outcome).ai_use
    }

    fn row(&self, row: &Row<'a>, kinds: &[(AiUse, BarKind<'a>)]) -> BarsRow<'a> {
        let cells = self.grades.iter().zip(&row.cells).map(|(grade, held)| self.bar(*grade, held, kinds));
        let said = self.said(row, &|grade| self.context.short(grade));
        BarsRow { key: row.key.into(), text: Text::plain(row.title.clone()), cells: cells.collect(), said: said.into() }
    }

    fn bar(&self, grade: u16, held: &[Held], kinds: &[(AiUse, BarKind<'a>)]) -> Bar<'a> {
        let is_short = self.short.contains(&grade);
        if held.is_empty() {
            return Bar { is_short, ..Bar::default() };
        }
        let there: Vec<&Held> = held.iter().filter(|held| held.is_planned).collect();
        let count = |ai_use: AiUse| there.iter().filter(|held| self.ai_use(***held) == ai_use).count();
        let counts: Vec<usize> = kinds.iter().map(|(ai_use, _)| count(*ai_use)).collect();
        let mastered: Vec<&Held> = held.iter().filter(|held| held.is_mastered).collect();
        let is_planned = mastered.iter().all(|held| held.is_planned);
        let mark = (!mastered.is_empty()).then_some(if is_planned { mark_glyph(Mark::Master) } else { LACKING });
        let open = held.len() - there.len();
        let mut told = vec![self.context.texts.part("coverage-glance", "bar", &[("count", held.len().into())])];
        for ((_, kind), count) in kinds.iter().zip(&counts).filter(|(_, count)| **count > 0) {
            told.push(format!("{} × {count}", kind.word));
        }
        for (part, count) in [("bar-open", open), ("bar-mastered", mastered.len())] {
            if count > 0 {
                told.push(self.context.texts.part("coverage-glance", part, &[("count", count.into())]));
            }
        }
        Bar { counts, open, mark, is_short, told: told.join(", ").into() }
    }

    /// When a row is worked on; of a plan, how much of it is planned.
    fn said(&self, row: &Row<'a>, name: &dyn Fn(u16) -> &'a str) -> String {
        let context = self.context;
        if self.is_plan {
            let (planned, asked) = row.share();
            return context.texts.part(
                "coverage-glance",
                "planned",
                &[("planned", planned.into()), ("asked", asked.into())],
            );
        }
        when(context, self.grades, row, self.heading, name)
    }

    /// What a row says, for those who do not see it.
    fn in_words(&self, row: &Row<'a>) -> Item<'a> {
        let title = |grade: u16| self.context.index.grade(grade).map_or("", |grade| self.context.titles.grade(grade));
        let colon = crate::frame::document_words(self.context.texts).colon;
        format!("{}{colon} {}", row.title, self.said(row, &title)).into()
    }
}
