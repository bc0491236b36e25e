//! Cells side by side, over as many lines as the highest takes.

use std::io;
use std::ops::Range;

use super::Page;
use super::cell::Laid;
use super::prose::Prose;
use crate::{Align, Shade, Style};

/// A cell and its place on the line.
#[derive(Debug)]
pub(super) struct Slot {
    /// Columns left free before it.
    pub(super) before: usize,
    /// Columns that it has.
    pub(super) width: usize,
    pub(super) align: Align,
    pub(super) laid: Laid,
}

impl Slot {
    pub(super) fn heading(before: usize, width: usize, align: Align, heading: &str) -> Self {
        let texts = vec![Prose::new(Style::Strong, heading)];
        Self { before, width, align, laid: Laid { texts, shade: Shade::None, whole: false } }
    }

    fn lines(&self) -> Vec<(&Prose, Range<usize>)> {
        let texts = self.laid.texts.iter();
        texts.flat_map(|prose| prose.lines(self.width.max(1)).into_iter().map(move |line| (prose, line))).collect()
    }
}

impl Page<'_> {
    /// Writes cells side by side: headings stand on their last line, cells on their first. No line ends in spaces.
    pub(super) fn line_up(&mut self, slots: &[Slot], headings: bool) -> io::Result<()> {
        let lines: Vec<Vec<(&Prose, Range<usize>)>> = slots.iter().map(Slot::lines).collect();
        let height = lines.iter().map(Vec::len).max().unwrap_or_default().max(1);
        for at in 0..height {
            let mut free = 0;
            for (slot, lines) in slots.iter().zip(&lines) {
                free += slot.before;
                let above = if headings { height - lines.len() } else { 0 };
                let Some((prose, line)) = at.checked_sub(above).and_then(|at| lines.get(at)) else {
                    free += slot.width;
                    continue;
                };
                let width = prose.width_of(line);
                let left = slot.width.saturating_sub(width);
                let start = match slot.align {
                    Align::Start => 0,
                    Align::Center => left / 2,
                    Align::End => left,
                };
                if line.is_empty() {
                    free += slot.width;
                    continue;
                }
                write!(self.out, "{:1$}", "", free + start)?;
                prose.write(line, slot.laid.shade, self.paint, self.out)?;
                free = left - start;
            }
            self.blank()?;
        }
        Ok(())
    }
}
