//! JSON that can be shown in a terminal and compared line by line: one element of a list per line, and characters that would be
//! obeyed or hide something written as `\u202E`, which is the same text for a program.

use std::io::{self, Write};

use pdcn_texts::is_hidden;
use serde_json::ser::Formatter;

/// One element of a list per line; everything else close together.
pub(super) struct Lines;

impl Formatter for Lines {
    fn begin_array_value<W: Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        writer.write_all(if first { b"\n" } else { b",\n" })
    }

    /// Controls of ASCII, quotes and backslashes are escaped already; the rest comes here.
    fn write_string_fragment<W: Write + ?Sized>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        if fragment.bytes().all(|byte| byte < 0x7F) || !fragment.contains(is_hidden) {
            return writer.write_all(fragment.as_bytes());
        }
        let mut written = 0;
        for (position, sign) in fragment.char_indices().filter(|(_, sign)| is_hidden(*sign)) {
            writer.write_all(&fragment.as_bytes()[written..position])?;
            for unit in sign.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04X}")?;
            }
            written = position + sign.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[written..])
    }
}
