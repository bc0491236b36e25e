//! `cargo xtask atelier`: builds the page that opens by double-click, from nothing but this repository, `rustup` and `npm`.

mod atelier;
mod run;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["atelier"] => atelier::build(),
        ["atelier", "engine"] => atelier::engine(),
        ["atelier", "page"] => atelier::page(),
        _ => Err("usage: cargo xtask atelier [engine|page]".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            run::say(&format!("xtask: {why}"));
            ExitCode::FAILURE
        }
    }
}
