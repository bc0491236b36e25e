//! How a table was understood, in words: what each column holds, what each sign means, what the strands are called, and what is not
//! taken, cell by cell.

use std::io::{self, Write};
use std::path::Path;

use pdcn_model::MAPPING_FILE;
use pdcn_texts::{Texts, Value, visible};
use pdcn_workbook::table::{Frame, Mapping, Means, NotTaken, Role, TableMapping, Taken, colour_name};

use crate::system::paths::{shown, typed};

/// How a table was understood.
pub(super) struct Page<'p> {
    pub(super) table: &'p Path,
    pub(super) path: &'p Path,
    pub(super) mapping: &'p Mapping,
    pub(super) taken: &'p Taken,
    pub(super) frame: &'p Frame,
    pub(super) words: &'p Texts,
}

impl Page<'_> {
    /// Writes it; with the number of files when they were written.
    pub(super) fn write(&self, written: Option<usize>, out: &mut dyn Write) -> io::Result<()> {
        self.begin(out)?;
        self.end(written, out)
    }

    /// Writes what is understood, and what is not.
    pub(super) fn begin(&self, out: &mut dyn Write) -> io::Result<()> {
        let Self { mapping, taken, words, .. } = self;
        let (file, path) = (shown(self.table), shown(self.path));
        writeln!(out, "{}", words.say("init-from-head", &[("file", file.into()), ("path", path.as_str().into())]))?;
        self.part(
            "tables",
            mapping.tables.iter().filter(|table| table.read).flat_map(|table| self.of_table(table)).collect(),
            0,
            out,
        )?;
        self.part("signs", self.signs(), 0, out)?;
        self.part("titles", self.titles(), taken.strands.len() + taken.competencies.len(), out)?;
        self.part(
            "not-taken",
            taken.not_taken.iter().flat_map(|told| self.not_taken(told)).collect(),
            taken.told(),
            out,
        )?;
        self.part("to-know", taken.to_know.iter().map(|remark| line(&remark.word(words))).collect(), 0, out)
    }

    /// Writes how much was taken, and what comes next.
    fn end(&self, written: Option<usize>, out: &mut dyn Write) -> io::Result<()> {
        let Self { mapping, taken, words, .. } = self;
        let path = shown(self.path);
        let counts: Vec<(&'static str, Value)> = vec![
            ("edition", mapping.edition.as_str().into()),
            ("outcomes", taken.outcomes.len().into()),
            ("cells", taken.cells.into()),
            ("used", taken.used.into()),
            ("told", taken.told().into()),
        ];
        writeln!(out, "\n{}", words.say("init-from-count", &counts))?;
        let mapping_file = self.path.join(MAPPING_FILE);
        let values: Vec<(&'static str, Value)> = vec![
            ("path", path.into()),
            ("typed", typed(self.path).into()),
            ("files", written.unwrap_or(0).into()),
            ("typed-file", typed(self.table).into()),
            ("mapping", shown(&mapping_file).into()),
            ("typed-mapping", typed(&mapping_file).into()),
            ("edition", mapping.edition.as_str().into()),
        ];
        writeln!(out, "{}", words.part("init-from-end", if written.is_some() { "written" } else { "shown" }, &values))
    }

    /// A part of the page: a heading, then its lines. Nothing when there are none.
    fn part(&self, name: &str, lines: Vec<String>, count: usize, out: &mut dyn Write) -> io::Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", self.words.part("init-from-part", name, &[("count", count.into())]))?;
        lines.into_iter().try_for_each(|line| writeln!(out, "  {line}"))
    }

    /// What a table holds.
    fn of_table(&self, table: &TableMapping) -> Vec<String> {
        let headings = usize::try_from(table.headings).unwrap_or(0);
        let values = [("sheet", line(&table.sheet).into()), ("headings", headings.into())];
        let mut lines = vec![self.words.say("init-from-table", &values)];
        let mut add = |text: String| lines.push(format!("  {text}"));
        for (role, text) in [(Role::Strand, &table.strand), (Role::Competency, &table.competency)] {
            if !text.is_empty() {
                let values = [("is", self.role(role, &[]).into()), ("text", line(text).into())];
                add(self.words.say("init-from-whole", &values));
            }
        }
        if !table.grades.is_empty() {
            let values = [("is", self.role(Role::Grade, &[]).into()), ("text", self.grades(&table.grades).into())];
            add(self.words.say("init-from-whole", &values));
        }
        for column in &table.columns {
            let values = [
                ("column", column.column.as_str().into()),
                ("heading", line(&column.heading).into()),
                ("is", self.role(column.is, &column.grades).into()),
            ];
            add(self.words.say("init-from-column", &values));
        }
        for section in &table.sections {
            let values = [
                ("row", section.row.to_string().into()),
                ("text", line(&section.text).into()),
                ("is", self.role(section.is, &section.grades).into()),
            ];
            add(self.words.say("init-from-section", &values));
        }
        lines
    }

    fn role(&self, role: Role, grades: &[String]) -> String {
        let is = self.words.part("init-from-role", role.name(), &[]);
        if grades.is_empty() {
            return is;
        }
        self.words.say("init-from-grades", &[("is", is.into()), ("grades", self.grades(grades).into())])
    }

    /// The first and the last of some grades, as schools call them.
    fn grades(&self, ids: &[String]) -> String {
        let short = |id: &String| self.frame.short(id).unwrap_or(id).to_owned();
        match ids {
            [] => String::new(),
            [one] => short(one),
            [first, .., last] => format!("{} – {}", short(first), short(last)),
        }
    }

    /// What the signs and colours mean.
    fn signs(&self) -> Vec<String> {
        let words = self.words;
        let said = |name: &str, sign: &str, means: &[Means], cells: usize| {
            let values = [("sign", line(sign).into()), ("means", self.means(means).into()), ("count", cells.into())];
            self.words.say(name, &values)
        };
        let signs = self.mapping.signs.iter().map(|sign| said("init-from-sign", &sign.sign, &sign.means, sign.cells));
        let colours = self.mapping.colours.iter().map(|colour| {
            said("init-from-colour", &words.text(&colour_name(&colour.colour)), &colour.means, colour.cells)
        });
        let mut lines: Vec<String> = signs.chain(colours).collect();
        let by_rows = |table: &TableMapping| table.read && !table.columns.iter().any(|column| column.is == Role::Marks);
        if self.mapping.tables.iter().any(by_rows) {
            lines.push(self.words.say("init-from-years", &[("means", self.means(&self.mapping.years).into())]));
        }
        let open = self.taken.outcomes.iter().filter(|outcome| outcome.master.is_none()).count();
        if open > 0 {
            lines.push(self.words.part("init-from-note", "open", &[("count", open.into())]));
        }
        if self.taken.only_stars > 0 {
            lines.push(self.words.part("init-from-note", "star", &[("count", self.taken.only_stars.into())]));
        }
        lines
    }

    fn means(&self, means: &[Means]) -> String {
        let one = |means: &Means| self.words.part("init-from-means", means.name(), &[]);
        if means.is_empty() {
            return self.words.part("init-from-means", "unknown", &[]);
        }
        means.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// The strands and competencies, with their ids.
    fn titles(&self) -> Vec<String> {
        let outcomes = &self.taken.outcomes;
        let said = |id: &str, title: &str, count: usize| {
            let values = [("id", id.into()), ("title", line(title).into()), ("count", count.into())];
            self.words.say("init-from-title", &values)
        };
        let mut lines = Vec::new();
        for strand in &self.taken.strands {
            let prefix = format!("{}-", strand.id);
            let count = outcomes.iter().filter(|outcome| outcome.competency.starts_with(&prefix)).count();
            lines.push(said(&strand.id, &strand.title, count));
            for competency in self.taken.competencies.iter().filter(|competency| competency.strand == strand.id) {
                let count = outcomes.iter().filter(|outcome| outcome.competency == competency.id).count();
                lines.push(format!("  {}", said(&competency.id, &competency.title, count)));
            }
        }
        lines
    }

    fn not_taken(&self, told: &NotTaken) -> [String; 2] {
        let [place, text, help] = told.problem.word(self.words);
        let values = [("place", line(&place).into()), ("text", line(&text).into())];
        let what = if place.is_empty() { line(&text) } else { self.words.say("remark-at", &values) };
        [what, format!("  {}", line(&help))]
    }
}

/// A text on one line, without characters that a terminal would obey.
fn line(text: &str) -> String {
    visible(&text.split('\n').collect::<Vec<_>>().join(" / "))
}
