#![doc = include_str!("../README.md")]

mod columns;
mod dates;
mod document;
mod edit;
mod file_number;
mod garbled;
mod habits;
mod keys;
mod lines;
mod literal;
mod newer;
mod numbers;
mod order;
mod path;
mod place;
mod removal;
mod revision;
mod syntax;

pub use columns::{Lines, Point};
pub use dates::{date_meant, month_meant};
pub use document::{Document, Finder, Moved, block_starts, first_line};
pub use edit::{Edit, EditError, apply, apply_in_place, apply_within, blanked};
pub use file_number::FileNumber;
pub use garbled::{character_of, garbled, is_of_windows};
pub use habits::Habits;
pub use keys::{is_blocks, key_span, key_spans};
pub use lines::{line_end, line_start, next_line};
pub use literal::{bytes_within, unix_lines, written_in};
pub use newer::{NewerKind, NewerSyntax, newer_syntax};
pub use numbers::whole_number;
pub use order::{Disorder, disorders};
pub use path::{Step, span_of, table_at, table_at_mut, value_at, value_at_mut};
pub use place::{Part, Place};
pub use removal::{Removal, content_end, headers, removal, with_blank_lines};
pub use revision::{Revision, inverse};
pub use syntax::{Recovered, Slip, SyntaxError, recover, rest_of_block};
