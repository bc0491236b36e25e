//! What is left to a person after an operation, with the command that does it where there is one.

use std::io::{self, Write};

use pdcn_edit::Preview;
use pdcn_emit::text::bullet;
use pdcn_texts::Text;

use super::page::Page;

/// The text with the commands, a part each.
const COMMANDS: &str = "edit-left-command";

/// Tells what is left to write and to read again.
pub(super) fn show(preview: &Preview, page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    let left = preview.left();
    if left.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", page.heading("left", &[]))?;
    for one in &left {
        let mut line = page.words.text(one);
        if page.words.has(COMMANDS, one.part) {
            let command = Text { name: COMMANDS, ..one.clone() };
            line = format!("{line} ({})", page.words.text(&command));
        }
        writeln!(out, "{}", bullet(&line, page.width))?;
    }
    Ok(())
}
