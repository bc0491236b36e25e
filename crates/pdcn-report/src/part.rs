//! What a view gives the set of a school year: which documents, where they stand on its home page, and in which formats.

use pdcn_document::Format;

use crate::Example;

/// Documents that a view gives the set.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What the names of its files begin with: the same in both languages. The home page calls it by the part `set-NAME` of
    /// the text of the view. Of several, each is called as what it is about, or by the part `set-each-NAME` where there is one.
    pub name: &'static str,
    /// Where they stand on the home page.
    pub section: Section,
    /// What there is a document for.
    pub each: Each,
    /// What is asked besides.
    pub asked: Example,
    /// Their formats; those that a document cannot be shown in are left out.
    pub formats: &'static [Format],
}

impl Part {
    /// Documents of which nothing more is asked.
    pub const fn new(name: &'static str, section: Section, each: Each, formats: &'static [Format]) -> Self {
        Self { name, section, each, asked: &[], formats }
    }

    /// Returns the same, of which more is asked.
    #[must_use]
    pub const fn asking(self, asked: Example) -> Self {
        Self { asked, ..self }
    }
}

/// What the set has a document for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Each {
    /// The edition.
    Edition,
    /// The edition, in a view of all editions.
    OneEdition,
    /// Each of its stages.
    Stage,
    /// Each of its grades.
    Grade,
    /// Each of its strands.
    Strand,
    /// Each framework that an outcome is aligned to.
    Framework,
    /// Each school plan that follows it.
    Plan,
    /// Each activity of those plans in which pupils handle AI.
    ActivityByPupils,
}

/// A section of the home page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Tables of outcomes.
    Tables,
    /// What hangs on a wall: charts for whoever knows the signs, posters for all.
    Posters,
    /// What is hung and stuck up class by class.
    Wall,
    /// One grade at a time.
    Grades,
    /// A checklist for each grade.
    Checklists,
    /// A leaf for the families of each grade.
    Families,
    /// One strand at a time.
    Strands,
    /// What changes since the edition before.
    Changes,
    /// What is covered.
    Coverage,
    /// What is about a school plan: plan by plan.
    Plans,
    /// The prerequisites of a strand.
    Maps,
    /// A section of the view's own: the part `section` of its text is its heading.
    Own,
    /// To prepare and to follow up.
    Other,
}

impl Section {
    /// Returns the part of the text `set-section` that is its heading, which is also its id on the home page.
    pub(crate) fn part(self) -> &'static str {
        match self {
            Self::Tables => "table",
            Self::Posters => "chart",
            Self::Wall => "wall",
            Self::Grades => "grade",
            Self::Checklists => "checklist",
            Self::Families => "family",
            Self::Strands => "strand",
            Self::Changes => "changes",
            Self::Coverage => "coverage",
            Self::Plans => "plan",
            Self::Maps => "map",
            Self::Own => "own",
            Self::Other => "other",
        }
    }
}

/// For whoever reads, prints, sorts or programs.
pub(crate) const TABLE: &[Format] = &[Format::Html, Format::Pdf, Format::Xlsx, Format::Csv, Format::Json];
/// For whoever reads, prints or pastes.
pub(crate) const PAGE: &[Format] = &[Format::Html, Format::Pdf, Format::Xlsx, Format::Markdown];
/// For whoever prints.
pub(crate) const SHEET: &[Format] = &[Format::Html, Format::Pdf, Format::Markdown];
/// For whoever fills it on paper.
pub(crate) const FORM: &[Format] = &[Format::Html, Format::Pdf];
/// For whoever hangs it on a wall.
pub(crate) const POSTER: &[Format] = &[Format::Html, Format::Pdf, Format::Svg];
/// For whoever looks at a strand; on paper it is for the one that is asked for.
pub(crate) const DRAWING: &[Format] = &[Format::Html, Format::Svg];
/// For whoever explores, or draws with another program. On paper maps are for the strand that is asked for.
pub(crate) const MAP: &[Format] = &[Format::Html, Format::Svg, Format::Dot, Format::Mermaid];
/// For whoever looks something up.
pub(crate) const REFERENCE: &[Format] = &[Format::Html, Format::Markdown];
/// For whoever follows a framework; on paper it is for the one that is asked for.
pub(crate) const CHART: &[Format] = &[Format::Html, Format::Xlsx, Format::Csv, Format::Json];
/// For those who decide together.
pub(crate) const WORD: &[Format] = &[Format::Docx, Format::Html];
/// For whoever sorts.
pub(crate) const ROWS: &[Format] = &[Format::Xlsx, Format::Csv];
