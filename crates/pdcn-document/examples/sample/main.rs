//! Writes a document with everything in a format: `cargo run -p pdcn-document --example sample -- html 100`.

mod document;

use std::io::{self, BufWriter, Write};

use pdcn_document::{Format, Options, write};

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let format = arguments.next().and_then(|name| Format::of_name(&name)).unwrap_or_default();
    let width = arguments.next().and_then(|width| width.parse().ok()).unwrap_or(100);
    let options = Options { width, color: arguments.next().is_some(), ..Options::default() };
    let mut out = BufWriter::new(io::stdout().lock());
    write(&document::sample(), format, &options, &mut out)?;
    out.flush()
}
