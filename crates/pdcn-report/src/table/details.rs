//! What may be said of each outcome beside its statement and marks, on request.

use pdcn_document::{Cell, Column, Row, Span, Style, Target, Text, Value, Width};
use pdcn_model::{Alignment, Outcome, Prerequisite};

use pdcn_texts::Texts;

use crate::frame::name_of;
use crate::framework_titles::code_title;
use crate::{Context, Selection};

/// Something to be said of each outcome, on request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The pupil's version.
    Pupil,
    /// What one observes: signs of → and of ★, and one shown otherwise.
    Evidence,
    /// Examples for the class.
    Examples,
    /// What pupils wrongly believe.
    Misconception,
    /// A sentence for the home.
    Family,
    /// What must come before.
    Prerequisites,
    /// Codes of outside frameworks.
    Alignments,
    /// Outcomes that were mastered before, and are only reused.
    Reused,
}

impl Detail {
    /// All, in the order of the columns.
    pub const ALL: [Self; 8] = [
        Self::Pupil,
        Self::Evidence,
        Self::Examples,
        Self::Misconception,
        Self::Family,
        Self::Prerequisites,
        Self::Alignments,
        Self::Reused,
    ];

    /// Their names in commands.
    pub(crate) const NAMES: [&'static str; 8] =
        ["pupil", "evidence", "examples", "misconception", "family", "prerequisites", "alignments", "reused"];

    /// Returns the detail with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|detail| detail.name() == name)
    }

    /// Returns the name in commands.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

/// The details of one document.
pub(super) struct Details<'c, 'a> {
    context: &'c Context<'a>,
    selection: &'c Selection<'a>,
    asked: Vec<Detail>,
    /// All codes, or those that were asked for by name.
    all_codes: bool,
    /// By position: true for an outcome that has a row to lead to.
    shown: Vec<bool>,
}

impl<'c, 'a> Details<'c, 'a> {
    /// The details that are asked for, in a document that has rows for these outcomes. Who selects by code also sees
    /// the codes.
    pub(super) fn new(
        context: &'c Context<'a>,
        selection: &'c Selection<'a>,
        asked: &[Detail],
        rows: impl IntoIterator<Item = u32>,
    ) -> Self {
        let all_codes = asked.contains(&Detail::Alignments);
        let by_code = |detail: &Detail| *detail == Detail::Alignments && selection.is_by_code();
        let mut shown = vec![false; context.edition().outcomes.len()];
        for position in rows {
            shown[position as usize] = true;
        }
        let asked = Detail::ALL.into_iter().filter(|detail| asked.contains(detail) || by_code(detail)).collect();
        Self { context, selection, asked, all_codes, shown }
    }

    /// The columns of every outcome before its marks: id, statement, pupil's version.
    pub(super) fn columns_before(&self) -> Vec<Column<'a>> {
        let mut columns = outcome_columns(self.context);
        if self.asked.contains(&Detail::Pupil) {
            columns.push(self.column(Detail::Pupil));
        }
        columns
    }

    /// The columns after its marks.
    pub(super) fn columns_after(&self) -> Vec<Column<'a>> {
        self.after().map(|detail| self.column(detail)).collect()
    }

    /// The cells before its marks.
    pub(super) fn cells_before(&self, outcome: &'a Outcome) -> Vec<Cell<'a>> {
        let mut cells = outcome_cells(self.context, outcome);
        if self.asked.contains(&Detail::Pupil) {
            cells.push(self.context.titles.pupil(outcome).map_or_else(Cell::default, Cell::from));
        }
        cells
    }

    /// The cells after its marks.
    pub(super) fn cells_after(&self, outcome: &'a Outcome) -> impl Iterator<Item = Cell<'a>> {
        self.after().map(move |detail| match detail {
            Detail::Evidence => several(self.signs(outcome)),
            Detail::Examples => {
                several(self.context.titles.examples(outcome).iter().map(|example| example.as_str().into()).collect())
            }
            Detail::Misconception => self.context.titles.misconception(outcome).map_or_else(Cell::default, Cell::from),
            Detail::Family => self.context.titles.family(outcome).map_or_else(Cell::default, Cell::from),
            Detail::Prerequisites => {
                several(outcome.prerequisites.iter().map(|prerequisite| self.prerequisite(prerequisite)).collect())
            }
            _ => {
                let aligns = outcome.aligns.iter().filter(|one| self.all_codes || self.selection.names(one));
                several(aligns.map(|alignment| self.alignment(alignment)).collect())
            }
        })
    }

    fn after(&self) -> impl Iterator<Item = Detail> {
        let after = [
            Detail::Evidence,
            Detail::Examples,
            Detail::Misconception,
            Detail::Family,
            Detail::Prerequisites,
            Detail::Alignments,
        ];
        after.into_iter().filter(|detail| self.asked.contains(detail))
    }

    fn column(&self, detail: Detail) -> Column<'a> {
        let width = if detail == Detail::Alignments { Width::Medium } else { Width::Wide };
        Column { width, ..column(self.context.texts, detail.name()) }
    }

    /// What one observes, each sign after the mark that it is of.
    fn signs(&self, outcome: &'a Outcome) -> Vec<Text<'a>> {
        let Some(evidence) = self.context.titles.evidence(outcome) else { return Vec::new() };
        let sign = |mark: String, text: &'a String| -> Text<'a> {
            Text::Rich(vec![Span::styled(Style::Strong, mark), Span::plain(format!(" {text}"))])
        };
        // No sign stands for it: the legend has only those of marks.
        let otherwise = || self.context.say("table-otherwise", &[]);
        let learn = evidence.learn.iter().map(|text| sign("→".to_owned(), text));
        let master = evidence.master.iter().map(|text| sign("★".to_owned(), text));
        learn.chain(master).chain(evidence.adapted.iter().map(|text| sign(otherwise(), text))).collect()
    }

    /// Its id, which leads to its row; how much it is needed, where that is said; its statement.
    fn prerequisite(&self, prerequisite: &'a Prerequisite) -> Text<'a> {
        let (context, id) = (self.context, prerequisite.id.as_str());
        let position = context.index.outcome_position(id);
        let is_shown = position.is_some_and(|position| self.shown[position as usize]);
        let mut code = Span::styled(Style::Code, id);
        if is_shown {
            code = code.to(Target::Here(id.into()));
        }
        let mut spans = vec![code];
        spans.extend(context.needed(prerequisite).map(|needed| Span::plain(format!(" ({needed})"))));
        if let Some(position) = position {
            spans.push(Span::plain(" "));
            spans.push(Span::plain(context.titles.statement(context.index.outcome(position))));
        }
        spans.into()
    }

    /// Its framework and code, and the title of the code where there is one.
    fn alignment(&self, alignment: &'a Alignment) -> Text<'a> {
        let context = self.context;
        let mut spans = vec![Span::styled(Style::Code, alignment.as_str())];
        let title = alignment.parts().and_then(|(framework, code)| {
            let framework = context.pathway.framework(framework)?;
            code_title(context, framework, framework.codes.iter().find(|one| one.id.as_str() == code)?)
        });
        if let Some(title) = title {
            spans.push(Span::plain(" "));
            spans.push(Span::plain(title.title));
            let mut doubt =
                |part| spans.push(Span::styled(Style::Quiet, format!(" ({})", context.part("title", part))));
            if title.is_unofficial {
                doubt("unofficial");
            }
            if title.is_unverified {
                doubt("unverified");
            }
        }
        spans.into()
    }
}

/// The columns that every outcome has.
pub(crate) fn outcome_columns(context: &Context<'_>) -> Vec<Column<'static>> {
    vec![
        Column { width: Width::Short, ..column(context.texts, "id") },
        Column { width: Width::Wide, names_rows: true, ..column(context.texts, "statement") },
    ]
}

/// The cells of those columns.
pub(crate) fn outcome_cells<'a>(context: &Context<'a>, outcome: &'a Outcome) -> Vec<Cell<'a>> {
    vec![Value::Id(outcome.id.as_str().into()).into(), context.titles.statement(outcome).into()]
}

/// The cells of a row about an outcome, with its id to lead to; only the first outcome with an id is led to.
pub(crate) fn outcome_row<'a>(context: &Context<'a>, position: u32, cells: Vec<Cell<'a>>) -> Row<'a> {
    let id = context.index.outcome(position).id.as_str();
    let is_first = context.index.outcome_position(id) == Some(position);
    Row::Cells { id: if is_first { id.into() } else { "".into() }, cells, total: false }
}

/// A column by its name in data; its heading is a part of the text `column`, or a text of the view's own, `column-KEY`.
pub(crate) fn column(texts: &Texts, key: &'static str) -> Column<'static> {
    Column { key: key.into(), heading: name_of(texts, "column", key).into(), ..Column::default() }
}

fn several(texts: Vec<Text<'_>>) -> Cell<'_> {
    if texts.is_empty() { Cell::default() } else { Value::Texts(texts).into() }
}
