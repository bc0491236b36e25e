//! How a table is understood: which row holds the headings, what each column, sign and colour means, what the strands and
//! competencies are called. It is guessed once, shown, kept as a file that a person can correct, and obeyed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How the tables of a file are understood: the content of `import.toml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mapping {
    /// The language of the texts: `fr`, `en`.
    pub language: String,
    /// The id of the edition to begin: `2026-2027`.
    pub edition: String,
    /// The title of the progression.
    pub title: String,
    /// What it means that a year is named without any sign.
    #[serde(default = "worked_on")]
    pub years: Vec<Means>,
    /// The tables, in the order of the file.
    #[serde(default, rename = "table")]
    pub tables: Vec<TableMapping>,
    /// What the signs in the cells of grades mean.
    #[serde(default, rename = "sign")]
    pub signs: Vec<SignMapping>,
    /// What the colours of the cells of grades mean.
    #[serde(default, rename = "colour")]
    pub colours: Vec<ColourMapping>,
    /// The strands, in the order of the tables.
    #[serde(default, rename = "strand")]
    pub strands: Vec<StrandMapping>,
    /// The competencies, in the order of the tables.
    #[serde(default, rename = "competency")]
    pub competencies: Vec<CompetencyMapping>,
}

fn worked_on() -> Vec<Means> {
    vec![Means::Work]
}

/// How one table is understood.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TableMapping {
    /// The name of the sheet, or the number of the table in a document.
    pub sheet: String,
    /// False to leave it aside.
    #[serde(default = "yes")]
    pub read: bool,
    /// The row of the headings, from 1: what is above is no outcome. 0 when there are none.
    #[serde(default)]
    pub headings: u32,
    /// The strand of the whole table, when no cell names it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub strand: String,
    /// The competency of the whole table, when no cell names it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub competency: String,
    /// The grades of the whole table, when no cell names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grades: Vec<String>,
    /// What each column holds; others are left aside.
    #[serde(default, rename = "column")]
    pub columns: Vec<ColumnMapping>,
    /// The rows that head those below them.
    #[serde(default, rename = "section")]
    pub sections: Vec<SectionMapping>,
}

fn yes() -> bool {
    true
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ColumnMapping {
    /// Its letters: `D`.
    pub column: String,
    /// What its heading says; only for whoever reads.
    #[serde(default)]
    pub heading: String,
    /// What it holds.
    pub is: Role,
    /// The grades that it is about, for signs and for statements of one grade.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grades: Vec<String>,
}

/// A row that heads those below it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SectionMapping {
    /// The row, from 1.
    pub row: u32,
    /// What it says; only for whoever reads.
    #[serde(default)]
    pub text: String,
    /// What it names: a strand, a competency, grades, or nothing.
    pub is: Role,
    /// The grades that it names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grades: Vec<String>,
}

/// What a sign means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SignMapping {
    /// The sign, or the word.
    pub sign: String,
    /// How many cells have it; only for whoever reads.
    #[serde(default)]
    pub cells: usize,
    /// What it means; nothing while that is not known.
    pub means: Vec<Means>,
}

/// What a colour means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ColourMapping {
    /// Red, green and blue, as six digits: `D9D9D9`.
    pub colour: String,
    /// How many cells have it; only for whoever reads.
    #[serde(default)]
    pub cells: usize,
    /// What it means; nothing while that is not known.
    pub means: Vec<Means>,
}

/// A strand, as the table and as the edition call it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StrandMapping {
    /// What the table says.
    pub text: String,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A competency, as the table and as the edition call it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CompetencyMapping {
    /// The id of its strand.
    pub strand: String,
    /// What the table says; nothing for outcomes of the strand that name none.
    #[serde(default)]
    pub text: String,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// True when it is about AI.
    #[serde(default)]
    pub ai: bool,
}

/// What a column holds, or a row of its own names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The title of a strand.
    Strand,
    /// The title of a competency.
    Competency,
    /// What the pupil can show.
    Statement,
    /// The same in the pupil's words.
    Pupil,
    /// The code that people know it by.
    Code,
    /// What a teacher can do.
    Example,
    /// What somebody has remarked.
    Comment,
    /// Posters, guides, addresses.
    Resource,
    /// The grades of the row.
    Grade,
    /// The sign of the row.
    Mark,
    /// Signs, for the grades of the column.
    Marks,
    /// Nothing that is taken.
    Nothing,
}

/// What a sign says of an outcome in a grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// → it is learned from there.
    Learn,
    /// ★ it is mastered at the end.
    Master,
    /// It is reused.
    Reuse,
    /// It is worked on: from the first of such grades, and mastered at the end of the last.
    Work,
    /// Nothing.
    Nothing,
}

impl Role {
    /// Returns the word of the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Strand => "strand",
            Self::Competency => "competency",
            Self::Statement => "statement",
            Self::Pupil => "pupil",
            Self::Code => "code",
            Self::Example => "example",
            Self::Comment => "comment",
            Self::Resource => "resource",
            Self::Grade => "grade",
            Self::Mark => "mark",
            Self::Marks => "marks",
            Self::Nothing => "nothing",
        }
    }
}

impl Means {
    /// Returns the word of the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Learn => "learn",
            Self::Master => "master",
            Self::Reuse => "reuse",
            Self::Work => "work",
            Self::Nothing => "nothing",
        }
    }
}

impl Mapping {
    /// The table of a sheet.
    pub(crate) fn table(&self, sheet: &str) -> Option<&TableMapping> {
        self.tables.iter().find(|table| table.sheet == sheet)
    }

    /// Returns how many signs and colours are there whose meaning nobody knows yet.
    pub fn n_unknown(&self) -> usize {
        let signs = self.signs.iter().filter(|sign| sign.means.is_empty()).count();
        signs + self.colours.iter().filter(|colour| colour.means.is_empty()).count()
    }

    /// What each sign means, by the sign as it is compared.
    pub(crate) fn meanings(&self) -> BTreeMap<String, &[Means]> {
        self.signs.iter().map(|sign| (sign_key(&sign.sign), sign.means.as_slice())).collect()
    }

    /// What a colour means; nothing when that is not known.
    pub(crate) fn colour(&self, colour: &str) -> Option<&[Means]> {
        let found = self.colours.iter().find(|known| known.colour.trim_start_matches('#').eq_ignore_ascii_case(colour));
        found.map(|known| known.means.as_slice())
    }
}

/// A sign as it is compared: without case and accents, on one line.
pub(crate) fn sign_key(sign: &str) -> String {
    pdcn_model::fold::folded(sign).split_whitespace().collect::<Vec<_>>().join(" ")
}
