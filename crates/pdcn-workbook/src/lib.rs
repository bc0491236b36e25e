#![doc = include_str!("../README.md")]

mod checked;
mod decided;
mod edited;
mod grid;
mod merge;
mod pack;
mod problem;
mod read;
mod same;
mod shape;
mod sheet;
mod stranger;
pub mod table;
mod texts;
mod typed_list;
mod unreadable;
mod value;
mod write;
mod xml;

pub use checked::findings;
pub use decided::Decided;
pub use edited::is_edited;
pub use grid::{Cells, Grid, Records};
pub use merge::{CellChange, Conflict, Decisions, Merge, NewRow, Removal, Side, merge};
pub use pack::{File, Limits, pack, unpack};
pub use problem::{Problem, Remark};
pub use read::{Base, ReadBack, ReadSheet, Row, read, read_csv};
pub use same::same;
pub use shape::{List, Shape};
pub use sheet::{Choice, Column, Form, Role, SheetKind, columns};
pub use stranger::Stranger;
pub use texts::catalogues;
pub use unreadable::Unreadable;
pub use value::{meant, shown};
pub use write::{Checks, Contents, TooLong, write, write_csv};
