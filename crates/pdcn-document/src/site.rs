//! What makes a document a page of a site: where ids lead, where it stands, and a table in which readers search.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::Text;
use crate::anchor::anchor;

/// The site that a document is written for, in formats that have sites: HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The pages that ids lead to, each by its id, as paths beside the document: `IA-001` and `outcome-IA-001.html`.
    pub pages: BTreeMap<String, String>,
    /// The path of the style sheet that all pages share, [`site_style`](crate::site_style); empty when each page has its own.
    pub style: String,
    /// The path of what tells of changes to programs that follow them; empty without one.
    pub feed: String,
    /// The pages that are elsewhere than in the file of their name: `find.html` and `#find` in a file that holds all of them, or
    /// `find.en.html` beside those of another language.
    pub moved: BTreeMap<String, String>,
}

impl Site {
    /// Returns the name of a page on what has an id, as any system takes it for a file and as it stands in an address: letters,
    /// digits, `-`, `_` and `.`, the rest by its number.
    pub fn name(id: &str) -> Cow<'_, str> {
        anchor(id)
    }
}

/// Where a page stands in a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place<'a> {
    /// What the way to the page is called, for those who hear it: « Où je suis ».
    pub label: Cow<'a, str>,
    /// The pages above it, the home page first.
    pub above: Vec<Text<'a>>,
    /// It leads elsewhere: a list of its own contents would stand in the way.
    pub leads_on: bool,
    /// The address that it is read at, when that is known.
    pub address: Cow<'a, str>,
    /// The same page in the other language.
    pub twin: Option<Twin<'a>>,
}

/// A page in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Twin<'a> {
    /// What it is called there, in that language: « English ».
    pub words: Cow<'a, str>,
    /// The tag of the language: `en-CA`.
    pub language: Cow<'a, str>,
    /// Where it is.
    pub address: Cow<'a, str>,
}

/// How readers search in the first table of a document, where there is a program that does it; the table is whole without one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finder<'a> {
    /// What the search is called: « Chercher ».
    pub search: Cow<'a, str>,
    /// Which key leads to it, where there are keys: « touche / ».
    pub key: Cow<'a, str>,
    /// What rows are chosen by besides their words.
    pub choices: Vec<Choice<'a>>,
    /// Words by which rows are found though the table does not show them, one text for each row; none for rows after the last.
    pub words: Vec<String>,
    /// What the lists of choices are called together, where there is no room for them: « Choisir une année, un volet… »
    pub choose: Cow<'a, str>,
    /// What is said of how many rows are left: « résultats ».
    pub found: Cow<'a, str>,
    /// What is said when no row is left, and what to do.
    pub nothing: Cow<'a, str>,
    /// « Tout effacer »
    pub clear: Cow<'a, str>,
    /// What can be done with what is left, where there is no room for it: « Imprimer, enregistrer »
    pub keep: Cow<'a, str>,
    /// « Imprimer »
    pub print: Cow<'a, str>,
    /// « Enregistrer pour Excel »: a workbook.
    pub workbook: Cow<'a, str>,
    /// « Enregistrer en CSV »
    pub csv: Cow<'a, str>,
    /// What the file that is saved, and the sheet of the workbook, are called: a word.
    pub file: Cow<'a, str>,
    /// What parts two cells of that file: a semicolon where a spreadsheet is French.
    pub separator: char,
}

/// A list of values of a column, of which a reader chooses one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The column, by its key.
    pub column: Cow<'a, str>,
    /// What the list is called.
    pub name: Cow<'a, str>,
    /// What the first line says, which chooses nothing: « tous ».
    pub any: Cow<'a, str>,
    /// The tag of the language of what may be chosen, where it is not that of the document; else empty.
    pub language: Cow<'a, str>,
    /// What may be chosen: texts that cells of the column hold, any of which will do, and what they are called.
    pub values: Vec<(Vec<Cow<'a, str>>, Cow<'a, str>)>,
}
