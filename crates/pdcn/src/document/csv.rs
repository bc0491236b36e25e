//! `--csv`: how CSV is written.

use clap::ValueEnum;
use pdcn_document::{Csv, Separator};

/// What can be asked for, one or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Choice {
    Comma,
    Semicolon,
    Tab,
    Bom,
    /// What a French Excel opens right.
    Excel,
}

/// All choices together; of two separators the last one counts.
pub(crate) fn chosen(choices: &[Choice]) -> Csv {
    let mut csv = Csv::default();
    for choice in choices {
        match choice {
            Choice::Comma => csv.separator = Separator::Comma,
            Choice::Semicolon => csv.separator = Separator::Semicolon,
            Choice::Tab => csv.separator = Separator::Tab,
            Choice::Bom => csv.byte_order_mark = true,
            Choice::Excel => csv = Csv { separator: Separator::Semicolon, byte_order_mark: true },
        }
    }
    csv
}
