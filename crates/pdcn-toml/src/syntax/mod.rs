//! Syntax errors: one slip, one error, and everything around it still read.
//!
//! A TOML parser that goes on after an error goes astray after some: one unclosed bracket swallows the rest of the
//! file. So on any error the text is taken apart into statements (a header, or a key with its value), each parsed
//! alone; the faulty ones are blanked, byte for byte, and the rest is parsed as a whole again.

mod conflict;
mod error;
mod faulty;
mod key;
mod kind;
mod parse;
mod recover;
mod repair;
mod repeats;
mod scan;
mod slip;
mod statement;

pub use self::error::SyntaxError;
pub use self::recover::{Recovered, recover};
pub use self::slip::Slip;
pub use self::statement::rest_of_block;
