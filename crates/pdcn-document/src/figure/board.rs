//! A board: what is said of each column, lane by lane, in large type. It is read on a wall, or by a child: a table of sentences
//! that is not drawn as one.

use std::borrow::Cow;

use crate::Text;

/// Lanes over columns, with what is said where they meet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board<'a> {
    /// How it is put on paper.
    pub form: BoardForm,
    /// Who made it and what it is, small: on every sheet of it.
    pub line: Cow<'a, str>,
    /// Whose it is, when that is not whoever prints it: a school.
    pub owner: Cow<'a, str>,
    /// The columns, in order.
    pub columns: Vec<BoardColumn<'a>>,
    /// The lanes, from the first to the last.
    pub lanes: Vec<Lane<'a>>,
    /// Numbers that are told large, before the rest.
    pub counts: Vec<BoardCount<'a>>,
    /// The keys of the signs of which a reader chooses one for each entry: « pas encore », « avec de l’aide », « sans aide ».
    pub choices: Vec<&'static str>,
    /// What a reader writes, each after its name: « Nom », « Groupe ».
    pub blanks: Vec<Cow<'a, str>>,
    /// What a reader draws or writes in the room that is left, if anything: « Ce dont je suis fier ou fière ».
    pub frame: Cow<'a, str>,
    /// What stands beside an entry that is new: « nouveau ».
    pub new: Cow<'a, str>,
}

/// How a board is put on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BoardForm {
    /// All columns side by side on one sheet, read from a step away.
    #[default]
    Poster,
    /// A sheet for each column. Hung one beside the other in order, what is drawn of each lane goes on from sheet to sheet.
    Wall,
    /// A page for each column, held in the hand.
    Leaf,
    /// A label for each entry, to be stuck on.
    Labels,
}

/// A column of a board.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BoardColumn<'a> {
    /// The name in data: `P4`.
    pub key: Cow<'a, str>,
    /// What it is called.
    pub heading: Cow<'a, str>,
    /// The same in a few characters, where there is little room; empty when there is nothing shorter.
    pub short: Cow<'a, str>,
    /// What is said of it below its heading; empty for nothing.
    pub caption: Cow<'a, str>,
    /// What stands before each of its entries on a wall and on labels: `★`.
    pub mark: Cow<'a, str>,
    /// On a wall, another sheet hangs before it: the paths of lanes come from there, even when it is not printed now.
    pub follows: bool,
    /// On a wall, another sheet hangs after it.
    pub goes_on: bool,
}

/// A lane of a board: what belongs together, known by a colour and a picture beside its heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lane<'a> {
    /// The name in data, unique in the board: `SEC`.
    pub key: Cow<'a, str>,
    /// What it is called.
    pub heading: Cow<'a, str>,
    /// The names that its picture may have in [`crate::Print::pictograms`]: the first that is there is drawn.
    pub pictures: Vec<Cow<'a, str>>,
    /// Its colour, as a place in [`crate::HUES`]; past the last they begin again.
    pub hue: usize,
    /// What is said in each column, as many as there are columns.
    pub cells: Vec<Vec<Entry<'a>>>,
}

/// Something that is said in a column of a lane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry<'a> {
    /// Its id in data.
    pub id: Cow<'a, str>,
    /// What is said.
    pub text: Text<'a>,
    /// A sign of the legend that stands beside it.
    pub sign: Option<&'static str>,
    /// It was not there in what was printed before.
    pub is_new: bool,
}

/// A number that is told large.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BoardCount<'a> {
    /// The number.
    pub number: usize,
    /// What is counted, in the plural or singular that the number asks for.
    pub of: Cow<'a, str>,
    /// The name of its picture, as one of [`Lane::pictures`].
    pub picture: Cow<'a, str>,
}
