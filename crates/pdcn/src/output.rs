//! Standard output: colour, width, and a reader that leaves early (`pdcn lint | head`).

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use clap::ValueEnum;
use pdcn_emit::Look;

use crate::failure::Failure;
use crate::system;

/// The widest that text is laid out when nobody says how wide the terminal is.
const DEFAULT_WIDTH: usize = 100;
/// The widest that findings are laid out.
const WIDEST: usize = 120;
/// The widest that a page with tables is laid out.
const WIDEST_PAGE: usize = 200;
/// The narrowest that anything is laid out.
const NARROWEST: usize = 60;
/// The lines of a terminal that does not say how many it has.
const DEFAULT_HEIGHT: usize = 24;

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// Standard output, and what is known about who reads it.
pub(crate) struct Output {
    writer: BufWriter<StdoutLock<'static>>,
    look: Look,
    /// Columns that whoever reads it has, be they more than [`Look::width`].
    columns: usize,
    /// Lines of the terminal.
    height: usize,
    terminal: bool,
    /// The terminal shows colours and obeys what clears it.
    obeys: bool,
    closed: bool,
}

impl Output {
    pub(crate) fn new(color: Color) -> Self {
        let stdout = io::stdout().lock();
        let terminal = stdout.is_terminal();
        let obeys = terminal && system::terminal_obeys();
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
        let color = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => obeys && !set("NO_COLOR") && !dumb,
        };
        let size = terminal_size::terminal_size().filter(|_| terminal);
        let columns = size.map(|(width, _)| usize::from(width.0));
        let height = size.map_or(DEFAULT_HEIGHT, |(_, height)| usize::from(height.0));
        // No shell passes it on by itself: who sets it wants it.
        let asked = || std::env::var("COLUMNS").ok()?.parse().ok();
        let columns = columns.or_else(asked).unwrap_or(DEFAULT_WIDTH).max(NARROWEST);
        let look = Look { color, width: columns.min(WIDEST) };
        let writer = BufWriter::with_capacity(1 << 16, stdout);
        Self { writer, look, columns, height, terminal, obeys, closed: false }
    }

    /// How text is laid out.
    pub(crate) fn look(&self) -> Look {
        self.look
    }

    /// How a page with tables is laid out.
    pub(crate) fn page(&self) -> Look {
        Look { width: self.columns.min(WIDEST_PAGE), ..self.look }
    }

    /// True when a terminal shows it.
    pub(crate) fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Lines of the terminal.
    pub(crate) fn height(&self) -> usize {
        self.height
    }

    /// Whether to use colour.
    pub(crate) fn color(&self) -> bool {
        self.look.color
    }

    /// Columns to lay text out in.
    pub(crate) fn width(&self) -> usize {
        self.look.width
    }

    /// True when whoever read it has left.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    /// Wipes the terminal; does nothing elsewhere, or where it would only be shown.
    pub(crate) fn clear(&mut self) -> Result<(), Failure> {
        if self.obeys { self.write(|out| out.write_all(b"\x1b[2J\x1b[3J\x1b[H")) } else { Ok(()) }
    }

    /// Writes through a function, and everything that was buffered with it.
    pub(crate) fn write(&mut self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
        match write(&mut self.writer).and_then(|()| self.writer.flush()) {
            // Who reads has enough: nothing went wrong.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(error) => Err(Failure::output(&error)),
            Ok(()) => Ok(()),
        }
    }
}
