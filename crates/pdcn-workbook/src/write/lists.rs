//! The hidden sheet of lists: what drop-downs offer and what formulas look up, a list in each column.

use pdcn_texts::Texts;
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::place::{SPARE, last, quoted};
use super::{Contents, formats};
use crate::{Choice, Form, List, SheetKind, value};

/// The grades, as formulas name them.
pub(super) const GRADES: &str = "list_grades";
/// The ids of outcomes, as formulas name them.
pub(super) const IDS: &str = "list_ids";
/// The verbs that say too little, as formulas name them.
pub(super) const VERBS: &str = "list_verbs";

/// The lists, each with the name by which it is found.
pub(super) struct Lists {
    sheet: String,
    lists: Vec<(&'static str, Vec<String>)>,
    /// The cells of the ids of outcomes, with those of rows to come.
    own_ids: String,
    /// The codes of frameworks, when there are any.
    codes: Option<String>,
}

impl Lists {
    pub(super) fn of(contents: &Contents<'_>, words: &Texts) -> Self {
        let shape = contents.shape;
        let named = |list| shape.ids(list).into_iter().map(str::to_owned).collect::<Vec<_>>();
        let worded =
            |form: Form, of: &[&str]| of.iter().map(|word| value::shown(word, form, words)).collect::<Vec<_>>();
        let chosen = |choice: Choice| worded(Form::Choice(choice), choice.words());
        let mut ids: Vec<String> =
            contents.edition.outcomes.iter().map(|outcome| outcome.id.as_str().to_owned()).collect();
        ids.sort();
        let lists = vec![
            (GRADES, named(List::Grades)),
            ("list_competencies", named(List::Competencies)),
            ("list_strands", named(List::Strands)),
            ("list_resources", named(List::Resources)),
            ("list_topics", named(List::Topics)),
            ("list_tools", named(List::Tools)),
            ("list_plans", named(List::Plans)),
            ("list_ai_use", chosen(Choice::AiUse)),
            ("list_strength", chosen(Choice::Strength)),
            ("list_answers", chosen(Choice::Answer)),
            ("list_within", chosen(Choice::Within)),
            ("list_retire", chosen(Choice::Retire)),
            ("list_remove", chosen(Choice::Remove)),
            ("list_flag", worded(Form::Flag, &["true", "false"])),
            // An apostrophe may be typed either way: checks look for the straight one.
            (VERBS, contents.checks.vague_verbs.iter().map(|verb| verb.replace('’', "'")).collect()),
            (IDS, ids),
        ];
        let outcomes = quoted(&super::name(SheetKind::Outcomes, words));
        let end = last(contents.grid.sheet(SheetKind::Outcomes).len()) + SPARE + 1;
        let own_ids = format!("{outcomes}!$A$2:$A${end}");
        let codes = super::codes::range(contents, words);
        Self { sheet: words.part("sheet", "lists", &[]), lists, own_ids, codes }
    }

    /// The range of the list that cells of a form are chosen from.
    pub(super) fn range(&self, form: Form) -> Option<String> {
        let name = match form {
            Form::Of(List::Grades) | Form::NamesOf(List::Grades) => GRADES,
            Form::Of(List::Competencies) => "list_competencies",
            Form::Of(List::Strands) => "list_strands",
            Form::Of(List::Resources) | Form::NamesOf(List::Resources) => "list_resources",
            Form::Of(List::Topics) | Form::NamesOf(List::Topics) => "list_topics",
            Form::Of(List::Tools) | Form::NamesOf(List::Tools) => "list_tools",
            Form::Of(List::Plans) | Form::NamesOf(List::Plans) => "list_plans",
            Form::Codes => return self.codes.clone(),
            Form::Choice(Choice::AiUse) => "list_ai_use",
            Form::Choice(Choice::Strength) => "list_strength",
            Form::Choice(Choice::Answer) => "list_answers",
            Form::Choice(Choice::Within) => "list_within",
            Form::Choice(Choice::Retire) => "list_retire",
            Form::Choice(Choice::Remove) => "list_remove",
            Form::Flag => "list_flag",
            _ => return None,
        };
        self.names().find(|(list, _)| *list == name).map(|(_, range)| range)
    }

    /// What is true of a cell that names no outcome: neither one of the edition nor one of a new row.
    pub(super) fn is_unknown(&self, cell: &str) -> String {
        format!("AND({cell}<>\"\",COUNTIF({IDS},{cell})+COUNTIF({},{cell})=0)", self.own_ids)
    }

    /// The names of the lists, with where they are.
    pub(super) fn names(&self) -> impl Iterator<Item = (&'static str, String)> {
        (0_u16..).zip(&self.lists).filter(|(_, (_, list))| !list.is_empty()).map(|(column, (name, list))| {
            let column = column_number_to_name(column);
            (*name, format!("={}!${column}$2:${column}${}", quoted(&self.sheet), list.len() + 1))
        })
    }

    /// True when a list has something in it.
    pub(super) fn has(&self, name: &str) -> bool {
        self.lists.iter().any(|(list, names)| *list == name && !names.is_empty())
    }

    pub(super) fn write(&self, words: &Texts, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
        worksheet.set_name(words.part("sheet", "lists", &[]))?.set_hidden(true);
        let format = formats::hidden();
        for (column, (name, list)) in (0_u16..).zip(&self.lists) {
            worksheet.write_string(0, column, *name)?;
            for (row, word) in (1_u32..).zip(list) {
                worksheet.write_string_with_format(row, column, word, &format)?;
            }
        }
        Ok(())
    }
}
