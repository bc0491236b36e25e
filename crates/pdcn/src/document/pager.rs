//! Shows what is longer than the terminal in the reader's pager: `$PDCN_PAGER`, `$PAGER`, else `less`.

use std::io::{self, Write};
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::output::Output;

/// The variables that may name a pager, the first one that is set wins; empty, there is none.
const VARIABLES: [&str; 2] = ["PDCN_PAGER", "PAGER"];
/// Colours pass; what fits is only shown; it stays when the pager is left; Ctrl-C leaves the pager too.
const LESS: [&str; 5] = ["less", "-R", "-F", "-X", "-K"];

/// Writes through a function, in a pager when there is more than fits.
pub(crate) fn write(output: &mut Output, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut text = Vec::new();
    write(&mut text).map_err(|error| Failure::output(&error))?;
    // A last line that ends makes one piece more.
    let lines = text.split(|byte| *byte == b'\n').count();
    if lines > output.height() && page(&text) {
        return Ok(());
    }
    output.write(|out| out.write_all(&text))
}

/// True when a pager has shown it.
fn page(text: &[u8]) -> bool {
    let words = words();
    let Some((program, arguments)) = words.split_first() else { return false };
    let Ok(mut pager) = Command::new(program).args(arguments).stdin(Stdio::piped()).spawn() else { return false };
    if let Some(mut input) = pager.stdin.take() {
        // Who leaves the pager before the end has seen enough.
        let _ = input.write_all(text);
    }
    // Whatever it says of itself, it was there and had its say.
    let _ = pager.wait();
    true
}

/// The pager and its arguments, cut at spaces: no shell reads them.
fn words() -> Vec<String> {
    match VARIABLES.iter().find_map(|name| std::env::var(name).ok()) {
        Some(set) => set.split_whitespace().map(str::to_owned).collect(),
        None => LESS.map(str::to_owned).to_vec(),
    }
}
