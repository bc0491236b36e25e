//! The sheet that a document is printed on: which paper, which way round, and how much room there is.

use serde_json::{Value as Json, json};

use super::figure::Space;
use crate::format::figures;
use crate::format::pdf::fonts::drawable;
use crate::{Document, Drawing, Figure, Orientation, Paper, Print, Reading, Width};

/// The size of the text of tables, as a part of that around them.
pub(super) const TABLE_SIZE: f64 = 0.92;
/// The size of text that most people read without effort, in points: the least that guides on clear print ask for.
pub(super) const LARGE: f64 = 12.0;
/// The size of text of a sheet that is looked at all year.
const MIDDLE: f64 = 10.5;
/// How many lines of a drawing fill a sheet upright: fewer are seen better on its side.
const FEW_LINES: usize = 25;
/// How many lines of a drawing can be read on a tabloid sheet.
const MOST_LINES: usize = 80;
/// How many can be read on a poster upright: more stand side by side.
const MOST_LINES_OF_POSTER: usize = 130;

/// How many a poster can hold: more go over several sheets.
const MOST_LINES_OF_ALL: usize = 280;

/// How many lines a drawing has, one below the other. Those of a graph stand side by side: with too many of them nodes say
/// their ids alone, and what they are is told on the pages after it. Bars are read at a desk, as tables are.
fn lines(figure: &Figure<'_>) -> Option<usize> {
    match &figure.drawing {
        Drawing::Timeline(timeline) => Some(timeline.rows.len()),
        Drawing::Graph(_) | Drawing::Board(_) => Some(0),
        Drawing::Bars(_) => None,
    }
}

/// True for a document that draws bars with something said beside them: that takes the width of a sheet on its side.
fn has_wide_bars(document: &Document<'_>) -> bool {
    figures(&document.blocks).iter().any(|figure| match &figure.drawing {
        Drawing::Bars(bars) => bars.rows.iter().any(|row| !row.said.is_empty()),
        _ => false,
    })
}

/// The sheet: its size, and the size of its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    width: f64,
    height: f64,
    margin: f64,
    pub(super) size: f64,
    /// It is had at hand: what its signs mean is known.
    is_at_hand: bool,
}

impl Sheet {
    /// The sheet that a document is printed on, and whether its graphs are read in a space.
    pub(super) fn new(document: &Document<'_>, print: &Print, are_read: &dyn Fn(Space) -> bool) -> Self {
        // What is drawn is for a wall: on the largest sheet that a school prints, else on one of a print shop.
        let lines = figures(&document.blocks).into_iter().filter_map(lines).max();
        let is_poster = |lines: &usize| (MOST_LINES + 1..=MOST_LINES_OF_ALL).contains(lines);
        let fitting = lines.map(|lines| {
            let on = |paper| Self::of(paper, Orientation::Landscape).space();
            let reads = |paper| are_read(on(paper));
            let is_better = !reads(Paper::Tabloid) && reads(Paper::Poster);
            if is_poster(&lines) || is_better { Paper::Poster } else { Paper::Tabloid }
        });
        let paper = print.paper.or(fitting).unwrap_or_default();
        let is_wide = lines.map_or(document.has_wide_table() || has_wide_bars(document), |lines| match paper {
            Paper::Poster | Paper::A1 if lines > 0 => lines > MOST_LINES_OF_POSTER,
            _ => !(FEW_LINES..=MOST_LINES).contains(&lines),
        });
        let orientation =
            print.orientation.unwrap_or(if is_wide { Orientation::Landscape } else { Orientation::Portrait });
        let sheet = Self::of(paper, orientation);
        match document.reading {
            _ if print.is_large => sheet.at_least(LARGE),
            Reading::Home => sheet.at_least(LARGE),
            Reading::Leaf => Self { is_at_hand: true, ..sheet.at_least(MIDDLE) },
            Reading::Desk => sheet,
        }
    }

    fn of(paper: Paper, orientation: Orientation) -> Self {
        let (short, long) = paper.points();
        let (width, height) = match orientation {
            Orientation::Portrait => (short, long),
            Orientation::Landscape => (long, short),
        };
        let (margin, size) = paper.measures();
        Self { width, height, margin, size, is_at_hand: false }
    }

    /// The same, with text of at least a size.
    fn at_least(self, size: f64) -> Self {
        Self { size: self.size.max(size), ..self }
    }

    /// How many entries of the legend stand side by side.
    pub(super) fn legend_columns(self) -> usize {
        if self.width > self.height { 3 } else { 2 }
    }

    /// The room below the text, for what stands at the foot of each page.
    fn foot(self) -> f64 {
        self.size * 1.6
    }

    /// About the space that a figure has on the first page, below the head of the document.
    pub(super) fn space(self) -> Space {
        Space {
            width: self.width - 2.0 * self.margin,
            height: self.height - 2.0 * self.margin - self.foot() - self.size * 14.0,
            largest: self.size * 0.17,
        }
    }

    /// How wide a column of signs is.
    pub(super) fn sign_width(self, document: &Document<'_>) -> f64 {
        let signs = document
            .tables()
            .iter()
            .map(|table| table.columns.iter().filter(|column| column.width == Width::Sign).count())
            .max()
            .unwrap_or(0);
        // Columns of signs take at most half of the width.
        #[expect(clippy::cast_precision_loss, reason = "few columns")]
        let even = (self.width - 2.0 * self.margin) / 2.0 / (signs.max(1) as f64);
        even.clamp(self.size * 1.6, self.size * 2.7)
    }

    pub(super) fn json(self, print: &Print, sign_width: f64) -> Json {
        let palette: serde_json::Map<_, _> = print
            .palette
            .named()
            .into_iter()
            .map(|(name, colour)| (name.to_owned(), Json::from(colour.to_string())))
            .collect();
        json!({
            "width": self.width,
            "height": self.height,
            "margin": self.margin,
            "foot": self.foot(),
            "size": self.size,
            "table": TABLE_SIZE,
            "sign-width": sign_width,
            "at-hand": self.is_at_hand,
            "palette": palette,
            "name": drawable(&print.name),
            "footer": drawable(&print.footer),
            "logo": print.logo.as_ref().map(super::logo_path),
        })
    }
}
