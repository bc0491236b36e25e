//! Writes a document with everything in a format, for people and for programs that check formats:
//!
//! ```sh
//! cargo run -p pdcn-document --example sample -- html > page.html
//! cargo run -p pdcn-document --example sample -- terminal 80 color
//! cargo run -p pdcn-document --example sample -- xlsx hostile > book.xlsx
//! ```

#![expect(clippy::disallowed_methods, reason = "an example is a command")]

mod document;
mod hostile;

use std::io::{self, BufWriter, Write};

use pdcn_document::{Format, Options, write};

fn main() -> io::Result<()> {
    let mut format = Format::default();
    let mut options = Options::default();
    let mut document = document::sample();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "color" => options.color = true,
            "hostile" => document = hostile::hostile(),
            name => match (Format::of_name(name), name.parse()) {
                (Some(named), _) => format = named,
                (None, Ok(width)) => options.width = width,
                (None, Err(_)) => return Err(io::Error::other(format!("neither a format nor a width: {name}"))),
            },
        }
    }
    let mut out = BufWriter::new(io::stdout().lock());
    write(&document, format, &options, &mut out)?;
    out.flush()
}
