//! How time and memory grow with a pathway: from 1,000 outcomes to 1,000,000, in three shapes of graph, and at extremes.
//!
//! `cargo bench -p pdcn-tests --bench growth` runs the command, each time as a process of its own, and prints Markdown: of
//! time the best run, of memory the largest. Where the time for each outcome stays the same, growth is linear.
//! `-- --to 100000` stops at fewer outcomes; `-- shapes`, `-- commands` or `-- extremes` makes one of the tables.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark prints, and stops when it cannot go on")]

mod commands;
mod extremes;
mod shapes;

use std::path::Path;

use pdcn_tests::command::program;
use pdcn_tests::cost::{Cost, best};

/// Measures and prints a table, up to a number of outcomes.
type Print = fn(usize);

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let after = |name: &str| arguments.iter().skip_while(|argument| *argument != name).nth(1);
    let to = after("--to").map_or(1_000_000, |number| number.parse().expect("a number of outcomes"));
    let tables: [(&str, Print); 3] =
        [("shapes", shapes::print), ("commands", commands::print), ("extremes", extremes::print)];
    let is_asked = |name: &str| arguments.iter().any(|argument| argument == name);
    let is_any_asked = tables.iter().any(|(name, _)| is_asked(name));
    println!("Measured: {}\n", program().display());
    for (name, print) in tables {
        if is_asked(name) || !is_any_asked {
            print(to);
        }
    }
}

/// Runs the command on a pathway: thrice, or once when there are so many outcomes that little disturbs the figures.
/// Findings are no failure.
fn measure(root: &Path, outcomes: usize, arguments: &[&str]) -> Cost {
    let root = root.to_string_lossy();
    let mut all = arguments.to_vec();
    all.extend(["--pathway", &root]);
    best(if outcomes < 200_000 { 3 } else { 1 }, &program(), &all, 1)
}

/// Time and memory, in all and for each outcome.
fn cells(cost: &Cost, outcomes: usize) -> String {
    let outcomes = f64::from(u32::try_from(outcomes).unwrap_or(u32::MAX));
    format!(
        "{:.0} ms | {:.0} ms | {:.1} µs | {:.0} MB | {:.1} kB |",
        cost.milliseconds(),
        cost.cpu * 1000.0,
        cost.cpu * 1e6 / outcomes,
        cost.megabytes,
        cost.megabytes * 1000.0 / outcomes,
    )
}

/// The head of a table of [`cells`].
fn head(title: &str) {
    println!("| {title} | time | processor | each | memory | each |\n|---|---|---|---|---|---|");
}

/// A number with its thousands apart.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
