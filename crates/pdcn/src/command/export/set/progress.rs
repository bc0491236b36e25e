//! How far the set has come: a bar on standard error, when that is a terminal, for what takes more than a second.

use std::io::{self, IsTerminal as _};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// What is over within this time needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How far the set has come.
pub(super) struct Progress {
    start: Instant,
    total: u64,
    done: AtomicUsize,
    is_watched: bool,
    /// What is counted, in words.
    label: String,
    bar: OnceLock<ProgressBar>,
}

impl Progress {
    pub(super) fn new(total: usize, label: String) -> Self {
        Self {
            start: Instant::now(),
            total: u64::try_from(total).unwrap_or(u64::MAX),
            done: AtomicUsize::new(0),
            is_watched: io::stderr().is_terminal(),
            label,
            bar: OnceLock::new(),
        }
    }

    /// Does a part of the work, and counts it.
    pub(super) fn after<T>(&self, work: impl FnOnce() -> T) -> T {
        let made = work();
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.is_watched && self.start.elapsed() > PATIENCE {
            let bar = self.bar.get_or_init(|| self.begun());
            bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
        }
        made
    }

    fn begun(&self) -> ProgressBar {
        let bar = ProgressBar::new(self.total).with_message(self.label.clone());
        // The bar of the library itself says the same with fewer words.
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
        style.map(|style| bar.clone().with_style(style)).unwrap_or(bar)
    }

    /// Takes the bar away.
    pub(super) fn end(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
