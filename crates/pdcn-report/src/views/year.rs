//! The view `year`: a year on one leaf, for whoever teaches it: what is to be mastered and what is learned, each once, with room
//! to write when; on the back how it is seen, what to try, and what must stand before.

use pdcn_document::{
    Align, Block, Cell, Column, Document, Item, Reading, Row, Section, Sign, Span, Style, Table, Text, Value, Width,
};
use pdcn_model::{Mark, Strength};

use crate::board::{ai_sign, ai_signs, ai_uses, learned, marked, mastered};
use crate::frame::{add_fact, add_selection, document as frame, document_words, fact};
use crate::part::{Each, PAGE, Part, Section as Place};
use crate::signs::{mark_sign, mark_signs};
use crate::table::{banded, column, strand_band};
use crate::{ANY, Answer, Context, NoAnswer, Question, View};

/// How many examples, pieces of evidence and outcomes that must stand before there is room for on the back.
const MOST_OF_EACH: usize = 6;

/// The view.
pub static VIEW: View = View {
    name: "year",
    also: &["année", "annee", "mon-année", "mon-annee", "feuille"],
    set: &[Part::new("year", Place::Grades, Each::Grade, PAGE)],
    examples: &[
        &[("grade", ANY)],
        &[("grade", ANY), ("stage", ANY), ("cycle", ANY), ("strand", ANY), ("competency", ANY), ("ai", "")],
        &[("grade", ANY), ("framework", ANY)],
    ],
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let (context, selection) = (&question.context, question.selection()?);
    let grade = question.one_grade(&selection, "year-one-grade")?;
    let of = context.index.grade(grade).ok_or_else(|| question.nothing())?;
    let words = document_words(context.texts);
    let year = Year {
        context,
        grade,
        colon: &words.colon,
        signs: ai_signs(context),
        mastered: mastered(context, &selection, grade),
        learned: learned(context, &selection, grade),
    };
    if year.mastered.is_empty() && year.learned.is_empty() {
        return Err(question.nothing());
    }
    let n_reused = marked(context, &selection, grade, |mark| mark == Mark::Reuse).len();
    let mut document = frame(context, "year", context.titles.grade(of));
    document.subtitle =
        Some(format!("{} – {}", context.titles.edition(context.edition()), context.titles.cycle(of)).into());
    add_selection(&mut document, context, &selection, of);
    for (key, count) in [("mastered", year.mastered.len()), ("learned", year.learned.len()), ("reused", n_reused)] {
        add_fact(&mut document, fact(context, key, count.to_string()));
    }
    document.legend = mark_signs(context).into_iter().filter(|sign| sign.key != "reuse").collect();
    if year.all().any(|position| ai_sign(context.index.outcome(position).ai_use).is_some()) {
        document.legend.extend(year.signs.iter().cloned());
    }
    document.reading = Reading::Leaf;
    year.fill(&mut document);
    Ok(document.into())
}

/// What is worked on in a grade.
struct Year<'c, 'a> {
    context: &'c Context<'a>,
    grade: u16,
    mastered: Vec<u32>,
    learned: Vec<u32>,
    colon: &'c str,
    /// The signs of what pupils do with AI.
    signs: Vec<Sign<'static>>,
}

impl<'a> Year<'_, 'a> {
    fn fill(&self, document: &mut Document<'a>) {
        document.blocks.push(Block::Table(self.outcomes()));
        document.blocks.push(Block::NewPage);
        let sections = [
            ("year-evidence", self.evidence()),
            ("year-examples", self.examples()),
            ("year-before", self.before()),
            ("year-ai", vec![self.ai().into()]),
        ];
        for (name, items) in sections {
            if !items.is_empty() {
                let blocks = vec![Block::List { ordered: false, items }];
                document.blocks.push(Block::Section(Section {
                    id: name.into(),
                    heading: self.context.say(name, &[]).into(),
                    blocks,
                }));
            }
        }
    }

    fn all(&self) -> impl Iterator<Item = u32> {
        self.mastered.iter().chain(&self.learned).copied()
    }

    /// All of it by strand, in the order of print.
    fn outcomes(&self) -> Table<'a> {
        let context = self.context;
        let columns = vec![
            Column { width: Width::Sign, align: Align::Center, ..column(context.texts, "mark") },
            Column { width: Width::Wide, names_rows: true, ..column(context.texts, "statement") },
            Column { width: Width::Short, ..column(context.texts, "planned") },
        ];
        let rows = banded(context, self.all().collect(), 1, |position| {
            let outcome = context.index.outcome(position);
            let mark = context.index.mark(position, self.grade);
            let sign = mark.map_or_else(Cell::default, |mark| Value::Sign(mark_sign(mark)).into());
            Row::Cells {
                id: outcome.id.as_str().into(),
                cells: vec![sign, self.statement(position).into(), Cell::default()],
                total: false,
            }
        });
        Table { id: "outcomes".into(), caption: "".into(), bands: strand_band(context), columns, rows }
    }

    /// The statement: strong where it is essential, with what pupils do with AI, and its id at the end.
    fn statement(&self, position: u32) -> Text<'a> {
        let context = self.context;
        let outcome = context.index.outcome(position);
        let style = if outcome.essential { Style::Strong } else { Style::Plain };
        let mut spans = vec![Span::styled(style, context.titles.statement(outcome))];
        let use_of_ai = ai_sign(outcome.ai_use);
        if let Some(sign) = self.signs.iter().find(|sign| Some(sign.key) == use_of_ai) {
            spans.push(Span::plain(format!("\u{2002}{}\u{a0}{}", sign.glyph, sign.word)));
        }
        spans.push(Span::styled(Style::Quiet, format!("\u{2002}{}", outcome.id.as_str())));
        Text::Rich(spans)
    }

    /// How it is seen that what is essential is mastered.
    fn evidence(&self) -> Vec<Item<'a>> {
        let context = self.context;
        let of = |&position: &u32| {
            let outcome = context.index.outcome(position);
            let seen = context.titles.evidence(outcome).filter(|_| outcome.essential)?.master.first()?;
            Some(self.item(position, seen))
        };
        self.shortened(self.mastered.iter().filter_map(of).collect())
    }

    /// What to try: examples of as many strands as there are, of what is mastered first.
    fn examples(&self) -> Vec<Item<'a>> {
        let context = self.context;
        let mut strands: Vec<&str> = Vec::new();
        let mut items = Vec::new();
        for position in self.all() {
            let outcome = context.index.outcome(position);
            let strand = context.strand_id(outcome.competency.as_str());
            let Some(example) = context.titles.examples(outcome).first() else { continue };
            if items.len() < MOST_OF_EACH && !strands.contains(&strand) {
                strands.push(strand);
                items.push(self.item(position, example));
            }
        }
        items
    }

    /// What must stand before what is to be mastered: what is required, or comes before without a word on how much it is needed.
    fn before(&self) -> Vec<Item<'a>> {
        let context = self.context;
        let mut items: Vec<Item<'a>> = Vec::new();
        for &position in &self.mastered {
            let outcome = context.index.outcome(position);
            for before in outcome.prerequisites.iter().filter(|one| one.strength != Some(Strength::Helpful)) {
                let Some(at) = context.index.outcome_position(before.id.as_str()) else { continue };
                let before = context.titles.statement(context.index.outcome(at));
                items.push(self.item(position, before));
            }
        }
        self.shortened(items)
    }

    /// As many as there is room for, and how many more there are.
    fn shortened(&self, mut items: Vec<Item<'a>>) -> Vec<Item<'a>> {
        let n_more = items.len().saturating_sub(MOST_OF_EACH);
        if n_more > 0 {
            items.truncate(MOST_OF_EACH);
            items.push(self.context.say("year-more", &[("count", n_more.into())]).into());
        }
        items
    }

    /// An outcome, and something that is said of it.
    fn item(&self, position: u32, said: &'a str) -> Item<'a> {
        let statement = self.context.titles.statement(self.context.index.outcome(position));
        let statement = Span::styled(Style::Strong, format!("{}{} ", statement.trim_end_matches('.'), self.colon));
        Text::Rich(vec![statement, Span::plain(said)]).into()
    }

    /// Whether pupils handle AI this year, as far as the pathway asks it.
    fn ai(&self) -> String {
        let n_handled = ai_uses(self.context, self.grade).into_iter().filter(|one| one.is_by_pupils()).count();
        self.context.texts.part("year-ai", "handled", &[("count", n_handled.into())])
    }
}
