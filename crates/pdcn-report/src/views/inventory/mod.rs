//! The view `inventory`: what the data holds, counted; a section per edition, a table per question.

mod count;

use pdcn_document::{Align, Block, Cell, Column, Document, Row, Section, Table, Text, Value, Width};
use pdcn_model::{AiCodes, Edition, EditionIndex, Pathway};
use pdcn_texts::Texts;

use self::count::Counted;
use crate::frame::document_words;
use crate::part::{Each, Part, REFERENCE, Section as Place};
use crate::table::column;
use crate::view::all_files;
use crate::{ANY, Answer, Ask, Form, Key, NoAnswer, Question, Titles, View};

/// The view.
pub static VIEW: View = View {
    name: "inventory",
    also: &["inventaire", "compter", "count", "list", "lister"],
    is_verb: true,
    of_pathway: true,
    selects: &[],
    asks: &[Ask::new("edition", Form::Name(Key::Edition)).several()],
    set: &[Part::new("inventory", Place::Other, Each::OneEdition, REFERENCE)],
    examples: &[&[], &[("edition", ANY)]],
    files: all_files,
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let asked: Vec<&str> = question.asked.all("edition").collect();
    let is_asked = |edition: &&Edition| asked.is_empty() || asked.contains(&edition.id.as_str());
    let pathway = question.editions.pathway();
    let editions: Vec<&Edition> = pathway.editions.iter().filter(is_asked).collect();
    if editions.is_empty() {
        return Err(NoAnswer::Nothing(Vec::new()));
    }
    Ok(inventory(pathway, &editions, question.context.texts).into())
}

/// Returns the page over these editions, the last one first.
pub fn inventory<'a>(pathway: &'a Pathway, editions: &[&'a Edition], texts: &Texts) -> Document<'a> {
    let (titles, ai) = (Titles::new(&pathway.settings, texts), AiCodes::new(pathway));
    let sections = editions.iter().rev().map(|&edition| {
        let counted = Counted { edition, index: EditionIndex::new(edition), ai: &ai };
        Block::Section(Page { counted, titles: &titles, texts }.section())
    });
    let introduction = Block::Paragraph(texts.say("inventory-introduction", &[]).into());
    Document {
        view: "inventory",
        language: texts.language().regional_tag().into(),
        title: texts.say("inventory-title", &[]).into(),
        blocks: std::iter::once(introduction).chain(sections).collect(),
        words: document_words(texts),
        ..Document::default()
    }
}

/// The section of an edition.
struct Page<'e, 'a> {
    counted: Counted<'e, 'a>,
    titles: &'e Titles,
    texts: &'e Texts,
}

impl<'a> Page<'_, 'a> {
    fn section(&self) -> Section<'a> {
        let edition = self.counted.edition;
        let ai = edition.outcomes.iter().filter(|outcome| self.counted.is_ai(outcome)).count();
        let pairs = self.counted.prerequisites();
        let across: usize = pairs.iter().filter(|((one, other), _)| one != other).map(|(_, count)| count).sum();
        let values = [
            ("outcomes", edition.outcomes.len().into()),
            ("ai", ai.into()),
            ("prerequisites", pairs.values().sum::<usize>().into()),
            ("across", across.into()),
        ];
        let mut blocks = vec![Block::Paragraph(self.texts.say("inventory-summary", &values).into())];
        let tables = [
            ("grades", Some(self.grades())),
            ("strands", Some(self.strands())),
            ("ai", self.ai()),
            ("prerequisites", Some(self.prerequisites(&pairs))),
            ("frameworks", Some(self.frameworks())),
        ];
        for (name, table) in tables {
            let section = |table: Table<'a>| Section {
                id: format!("{}-section", table.id).into(),
                heading: self.texts.part("inventory-table", name, &[]).into(),
                blocks: vec![Block::Table(table)],
            };
            blocks.extend(table.map(section).map(Block::Section));
        }
        let heading = self.texts.say("inventory-edition", &[("edition", edition.id.as_str().into())]);
        Section { id: edition.id.as_str().into(), heading: heading.into(), blocks }
    }

    /// What begins and what is mastered, by grade.
    fn grades(&self) -> Table<'a> {
        let rows = self.counted.edition.grades.iter().zip(self.counted.grades()).map(|(grade, counted)| {
            let counts = [counted.learned, counted.mastered, counted.ai_learned, counted.ai_mastered];
            row(self.titles.grade(grade), counts.map(count))
        });
        let columns = ["begun", "mastered", "ai-begun", "ai-mastered"].map(|key| number(column(self.texts, key)));
        self.table("grades", [vec![self.name("grade")], columns.into()].concat(), rows.collect())
    }

    /// What begins in each stage, by strand.
    fn strands(&self) -> Table<'a> {
        let edition = self.counted.edition;
        let begun = self.counted.strands();
        let rows = edition.strands.iter().map(|strand| {
            let of_stage = |stage: &pdcn_model::Stage| {
                begun.get(&(strand.id.as_str(), stage.id.as_str())).copied().unwrap_or_default()
            };
            let counts: Vec<usize> = edition.stages.iter().map(of_stage).collect();
            let total: usize = counts.iter().sum();
            row(self.titles.strand(strand), counts.into_iter().chain([total]).map(count))
        });
        let stage = |stage: &'a pdcn_model::Stage| {
            number(Column {
                key: stage.id.as_str().into(),
                heading: self.titles.stage(stage).into(),
                ..Column::default()
            })
        };
        let mut columns = vec![self.name("strand")];
        columns.extend(edition.stages.iter().map(stage));
        columns.push(number(column(self.texts, "total")));
        self.table("strands", columns, rows.collect())
    }

    /// What begins in each grade, by AI competency; nothing when there is none.
    fn ai(&self) -> Option<Table<'a>> {
        let edition = self.counted.edition;
        let competencies = edition.competencies.iter().filter(|competency| competency.ai);
        let begun = self.counted.competencies();
        let nothing = vec![0; edition.grades.len()];
        let rows: Vec<Row<'a>> = competencies
            .map(|competency| {
                let name = format!("{} – {}", competency.id, self.titles.competency(competency));
                row(name, begun.get(competency.id.as_str()).unwrap_or(&nothing).iter().copied().map(some))
            })
            .collect();
        let grade = |grade: &'a pdcn_model::Grade| {
            number(Column {
                key: grade.id.as_str().into(),
                heading: grade.id.as_str().into(),
                title: Some(self.titles.grade(grade).into()),
                width: Width::Sign,
                ..Column::default()
            })
        };
        let columns = std::iter::once(self.name("competency")).chain(edition.grades.iter().map(grade)).collect();
        (!rows.is_empty()).then(|| self.table("ai", columns, rows))
    }

    /// Prerequisites from strand to strand.
    fn prerequisites(&self, pairs: &count::Pairs<'a>) -> Table<'a> {
        let strands = &self.counted.edition.strands;
        let rows = strands.iter().map(|one| {
            let of = |other: &pdcn_model::Strand| pairs.get(&(one.id.as_str(), other.id.as_str())).copied();
            row(one.id.as_str(), strands.iter().map(|other| some(of(other).unwrap_or_default())))
        });
        let strand = |strand: &'a pdcn_model::Strand| {
            number(Column {
                key: strand.id.as_str().into(),
                heading: strand.id.as_str().into(),
                title: Some(self.titles.strand(strand).into()),
                width: Width::Sign,
                ..Column::default()
            })
        };
        let columns = std::iter::once(self.name("strand")).chain(strands.iter().map(strand)).collect();
        self.table("prerequisites", columns, rows.collect())
    }

    /// Alignments and aligned outcomes, by framework.
    fn frameworks(&self) -> Table<'a> {
        let rows = self.counted.alignments().into_iter().map(|(framework, (alignments, outcomes))| {
            row(Text::code(framework), [count(alignments), count(outcomes)])
        });
        let columns = ["alignments", "aligned"].map(|key| number(column(self.texts, key)));
        self.table("frameworks", [vec![self.name("framework")], columns.into()].concat(), rows.collect())
    }

    /// The column that names the rows.
    fn name(&self, key: &'static str) -> Column<'static> {
        Column { names_rows: true, width: Width::Wide, ..column(self.texts, key) }
    }

    fn table(&self, name: &'static str, columns: Vec<Column<'a>>, rows: Vec<Row<'a>>) -> Table<'a> {
        Table {
            id: format!("{name}-{}", self.counted.edition.id).into(),
            caption: self.texts.part("inventory-caption", name, &[]).into(),
            bands: Vec::new(),
            columns,
            rows,
        }
    }
}

fn number(column: Column<'_>) -> Column<'_> {
    Column { align: Align::End, width: if column.width == Width::Sign { Width::Sign } else { Width::Short }, ..column }
}

fn row<'a>(name: impl Into<Text<'a>>, counts: impl IntoIterator<Item = Cell<'a>>) -> Row<'a> {
    Row::cells(std::iter::once(Cell::from(name)).chain(counts).collect())
}

fn count<'a>(count: usize) -> Cell<'a> {
    Value::Count(count).into()
}

/// A count where most are none: those are left empty.
fn some<'a>(count: usize) -> Cell<'a> {
    if count == 0 { Cell::default() } else { Value::Count(count).into() }
}
