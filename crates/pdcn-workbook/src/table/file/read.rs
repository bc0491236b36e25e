//! Reads `import.toml`: as a person has corrected it, with what is wrong in it told by its line.

use std::fmt;

use pdcn_texts::Text;

use crate::table::frame::Frame;
use crate::table::mapping::Mapping;

/// Why a file does not say how to understand a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Unusable {
    /// The line, from 1, when one is to blame.
    pub line: Option<usize>,
    /// What is wrong; the part `help` says what to do.
    pub text: Text,
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.text.name)?;
        self.line.map_or(Ok(()), |line| write!(f, " in line {line}"))
    }
}

impl std::error::Error for Unusable {}

/// Reads how tables are to be understood.
///
/// # Errors
///
/// When the text is no TOML, holds a key or a word that is none of ours, or names a grade that there is not.
pub fn read_mapping(text: &str, frame: &Frame) -> Result<Mapping, Unusable> {
    let mapping: Mapping = toml::from_str(text).map_err(|error| unusable(text, &error))?;
    check(&mapping, frame).map_or(Ok(mapping), Err)
}

fn unusable(text: &str, error: &toml::de::Error) -> Unusable {
    let line = error.span().map(|span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
    let message = error.message();
    let mut quoted = message.split('`').skip(1).step_by(2).map(str::to_owned);
    let mut named = || quoted.next().unwrap_or_default();
    let text = if message.starts_with("unknown variant") {
        let found = named();
        Text::new("table-mapping-word").with("found", found).with("known", quoted.collect::<Vec<_>>().join(", "))
    } else if message.starts_with("unknown field") {
        let found = named();
        Text::new("table-mapping-key").with("found", found).with("known", quoted.collect::<Vec<_>>().join(", "))
    } else if message.starts_with("missing field") {
        Text::new("table-mapping-missing").with("key", named())
    } else {
        Text::new("table-mapping-syntax").with("detail", message.lines().next().unwrap_or_default())
    };
    Unusable { line, text }
}

/// What a mapping says that cannot be.
fn check(mapping: &Mapping, frame: &Frame) -> Option<Unusable> {
    let why = |text: Text| Some(Unusable { line: None, text });
    let in_tables = mapping.tables.iter().flat_map(|table| {
        let columns = table.columns.iter().flat_map(|column| &column.grades);
        table.grades.iter().chain(columns).chain(table.sections.iter().flat_map(|section| &section.grades))
    });
    if let Some(grade) = in_tables.into_iter().find(|id| frame.position(id).is_none()) {
        let known = frame.grades.iter().map(|grade| grade.id.as_str()).collect::<Vec<_>>().join(", ");
        return why(Text::new("table-mapping-grade").with("found", grade.as_str()).with("known", known));
    }
    let columns = mapping.tables.iter().flat_map(|table| &table.columns);
    let is_letters = |text: &str| (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    if let Some(column) = columns.into_iter().find(|column| !is_letters(&column.column)) {
        return why(Text::new("table-mapping-column").with("found", column.column.as_str()));
    }
    let strands = mapping.strands.iter().map(|strand| (&strand.id, false));
    let competencies = mapping.competencies.iter().map(|competency| (&competency.id, true));
    let is_part = |part: &str, most: usize| {
        !part.is_empty()
            && part.len() <= most
            && part.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
    };
    let is_strand = |id: &str| is_part(id, 8) && id.starts_with(|letter: char| letter.is_ascii_uppercase());
    for (id, of_competency) in strands.chain(competencies) {
        let is_right = match id.split_once('-') {
            Some((strand, rest)) => of_competency && is_strand(strand) && is_part(rest, 64),
            None => !of_competency && is_strand(id),
        };
        if !is_right {
            let name = if of_competency { "table-mapping-competency" } else { "table-mapping-strand" };
            return why(Text::new(name).with("found", id.as_str()));
        }
    }
    let lost = mapping.competencies.iter().find(|competency| {
        !competency.id.starts_with(&format!("{}-", competency.strand))
            || !mapping.strands.iter().any(|strand| strand.id == competency.strand)
    });
    if let Some(competency) = lost {
        return why(Text::new("table-mapping-competency").with("found", competency.id.as_str()));
    }
    None
}
