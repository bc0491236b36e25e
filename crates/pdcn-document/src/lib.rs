#![doc = include_str!("../README.md")]

mod anchor;
mod block;
mod document;
mod fact;
mod feed;
mod figure;
mod format;
mod groups;
mod in_words;
mod layout;
mod print;
mod sign;
mod site;
mod table;
mod text;

pub use block::{Block, Commented, Figure, Item, Note, Section, Tone};
pub use document::{Document, Reading, Words};
pub use fact::Fact;
pub use feed::{Feed, News, sitemap};
pub use figure::{
    Bar, BarKind, Bars, BarsRow, Board, BoardColumn, BoardCount, BoardForm, Count, Drawing, Entry, Fill, Graph, Group,
    Lane, Link, Node, Rank, Segment, Timeline, TimelineRow,
};
pub use format::html::{site_style, write_together};
#[cfg(feature = "xlsx")]
pub use format::xlsx::{alike, row_height};
pub use format::{Csv, Excess, Format, Options, Remark, Separator, Unprintable, check, json_schema, remarks, write};
pub use print::{Colour, HUES, Logo, Orientation, Palette, Paper, Print, is_pictogram};
pub use sign::{Shade, Sign};
pub use site::{Choice, Finder, Place, Site, Twin};
pub use table::{Align, Band, Cell, Column, Row, Table, Value, Width};
pub use text::{Span, Style, Target, Text};
