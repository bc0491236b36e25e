//! The document as a whole.

use std::borrow::Cow;

use crate::{Block, Board, Drawing, Fact, Figure, Finder, Place, Sign, Table, Text};

/// How many columns of a table fit on a sheet upright.
const MOST_UPRIGHT: usize = 9;

/// A document: what a view answers, and what every format writes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document<'a> {
    /// The view that made it, by its name in data: `table`, `coverage`.
    pub view: &'static str,
    /// The language that it is written in, as a tag: `fr-CA`.
    pub language: Cow<'a, str>,
    /// The title.
    pub title: Text<'a>,
    /// The line below the title.
    pub subtitle: Option<Text<'a>>,
    /// What a reader must know of it: edition, status, date, licence.
    pub facts: Vec<Fact<'a>>,
    /// The signs in its cells; formats draw the legend of them.
    pub legend: Vec<Sign<'a>>,
    /// What it holds.
    pub blocks: Vec<Block<'a>>,
    /// What stands at its end, and at the foot of every page: a licence, a credit.
    pub footer: Option<Text<'a>>,
    /// What formats say by themselves.
    pub words: Words<'a>,
    /// Who reads it on paper, and how: what its type is as large as.
    pub reading: Reading,
    /// Where it stands, when it is a page of a site.
    pub place: Option<Place<'a>>,
    /// How readers search in its first table.
    pub finder: Option<Finder<'a>>,
    /// What it is to programs that read pages: JSON-LD; empty when nothing is said.
    pub linked: Cow<'a, str>,
}

/// Who reads a document on paper, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// Whoever looks something up, at a desk.
    #[default]
    Desk,
    /// Whoever has it at hand for a year.
    Leaf,
    /// People who did not ask for it: nothing in it is small.
    Home,
}

/// What formats say by themselves, in the language of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words<'a> {
    /// « Légende »
    pub legend: Cow<'a, str>,
    /// « Sommaire »
    pub contents: Cow<'a, str>,
    /// « oui »
    pub yes: Cow<'a, str>,
    /// « non »
    pub no: Cow<'a, str>,
    /// « à noter »: before a hint.
    pub hint: Cow<'a, str>,
    /// « bien »: before a good note.
    pub good: Cow<'a, str>,
    /// « attention »: before a warning.
    pub warning: Cow<'a, str>,
    /// « ajouté »: for those who hear what is underlined.
    pub added: Cow<'a, str>,
    /// « enlevé »: for those who hear what is struck.
    pub removed: Cow<'a, str>,
    /// « vide »: an empty cell, for those who hear it.
    pub empty: Cow<'a, str>,
    /// « page »
    pub page: Cow<'a, str>,
    /// « sur », in « page 1 sur 3 ».
    pub of: Cow<'a, str>,
    /// « Aller au contenu »
    pub skip: Cow<'a, str>,
    /// What stands between a name and what it is: a colon, with a space before it in French.
    pub colon: Cow<'a, str>,
    /// What follows a percentage: `%`, with a space before it in French.
    pub percent: Cow<'a, str>,
    /// « Le terminal est trop étroit pour ce tableau : chaque rangée est un bloc. »
    pub narrow: Cow<'a, str>,
    /// Beside a drawing in which a text is cut short by `…`: where it is whole.
    pub cut_short: Cow<'a, str>,
    /// Beside a drawing that has no room for texts: where they are.
    pub ids_alone: Cow<'a, str>,
}

impl<'a> Document<'a> {
    /// Returns all tables, wherever they stand, in order.
    pub fn tables(&self) -> Vec<&Table<'a>> {
        fn collect<'d, 'a>(blocks: &'d [Block<'a>], tables: &mut Vec<&'d Table<'a>>) {
            for block in blocks {
                match block {
                    Block::Table(table) => tables.push(table),
                    Block::Section(section) => collect(&section.blocks, tables),
                    Block::Figure(figure) => collect(&figure.alternative, tables),
                    _ => {}
                }
            }
        }
        let mut tables = Vec::new();
        collect(&self.blocks, &mut tables);
        tables
    }

    /// True when a table has more columns than a sheet upright has room for.
    pub(crate) fn has_wide_table(&self) -> bool {
        self.tables().iter().any(|table| table.columns.len() > MOST_UPRIGHT)
    }

    /// Returns the board that it is, if it is one.
    pub fn board(&self) -> Option<&Board<'a>> {
        self.blocks.iter().find_map(|block| match block {
            Block::Figure(Figure { drawing: Drawing::Board(board), .. }) => Some(board.as_ref()),
            _ => None,
        })
    }

    /// Returns the sign with this key.
    pub fn sign(&self, key: &str) -> Option<&Sign<'a>> {
        self.legend.iter().find(|sign| sign.key == key)
    }
}
