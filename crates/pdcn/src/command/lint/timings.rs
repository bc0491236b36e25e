//! `--timings`: how long each rule took, the slowest first, on standard error.

use std::io::{self, Write};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use pdcn_texts::Texts;

/// A clock that never goes back.
pub(super) fn clock() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// Says how long each rule took. Rules run side by side: together they take more time than the run.
pub(super) fn say(timings: &[(&'static str, Duration)], words: &Texts) {
    let mut slowest = timings.to_vec();
    slowest.sort_by_key(|(rule, time)| (std::cmp::Reverse(*time), *rule));
    let mut stderr = io::stderr().lock();
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(stderr, "{}", words.say("timings-title", &[]));
    for (rule, time) in slowest {
        let _ = writeln!(stderr, "{:>10.3} ms  {rule}", time.as_secs_f64() * 1_000.0);
    }
}
