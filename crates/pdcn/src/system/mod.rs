//! What differs from one system to another, all of it: how each writes paths, which programs it has, how files take their place
//! while others look at them, what its terminals show, and what it refuses, in plain words.

pub(crate) mod files;
pub(crate) mod paths;
pub(crate) mod programs;
mod reason;

pub(crate) use reason::{is_in_use, reason};

/// True when the terminal shows colours and obeys what clears it. That of Windows has to be told to, and an old one refuses;
/// those that came from Unix, as the one of Git, say by `TERM` that they do.
pub(crate) fn terminal_obeys() -> bool {
    anstyle_query::windows::enable_ansi_colors().unwrap_or(true) || std::env::var_os("TERM").is_some()
}
