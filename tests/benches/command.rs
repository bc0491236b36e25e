//! What a person waits for: whole runs of the command, from the start of the process to its end, by what is asked.
//!
//! `cargo bench -p pdcn-tests --bench command` runs each on the shipped pathway, and the main ones on 100,000 outcomes, and
//! prints Markdown with the best of several runs. A view that a format cannot show has no time.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark prints, and stops when it cannot go on")]

use std::path::Path;

use pdcn_tests::command::{copy_pathway, program};
use pdcn_tests::cost::best;
use pdcn_tests::curriculum::{Curriculum, write, year_before};

/// Runs of each command on the shipped pathway, and on the large one.
const RUNS: (usize, usize) = (10, 3);
/// What a person asks, besides views: what it is, and the arguments.
const ASKED: &[(&str, &[&str])] = &[
    ("start: the version", &["--version"]),
    ("help", &["--help"]),
    ("help on a command", &["lint", "--help"]),
    ("explain a rule", &["explain", "vague-verb"]),
    ("list the rules", &["rules"]),
    ("lint one file", &["lint", "editions/2026-2027/primary/ia.toml"]),
    ("lint one file, its form alone", &["lint", "--only", "schema", "editions/2026-2027/primary/ia.toml"]),
    ("lint the shipped pathway", &["lint"]),
    ("lint all its editions", &["lint", "--edition", "all"]),
    ("show an outcome", &["show", "IA-007"]),
    ("show the settings", &["show-settings"]),
    ("export all, into a folder", &["export", "--all", "out", "--force"]),
];
const FORMATS: [&str; 9] = ["terminal", "markdown", "csv", "json", "html", "xlsx", "svg", "dot", "mermaid"];
/// Each view, and how many of [`FORMATS`] it has: all have the first six, only drawings have the others.
const VIEWS: &[(&[&str], usize)] = &[
    (&["export", "table"], 6),
    (&["export", "table", "--grade", "P3"], 6),
    (&["export", "checklist", "--grade", "P3"], 6),
    (&["export", "developing"], 6),
    (&["export", "reflection"], 6),
    (&["export", "chart"], 7),
    (&["export", "map"], 9),
    (&["inventory"], 6),
    (&["coverage"], 6),
    (&["diff", "2025-2026"], 6),
];
const LARGE: &[(&str, &[&str])] = &[
    ("lint", &["lint"]),
    ("lint one file", &["lint", "editions/2026-2027/primary/t0000.toml"]),
    ("show an outcome", &["show", "T0000-001"]),
    ("coverage", &["coverage"]),
    ("diff, nothing changed", &["diff", "2025-2026"]),
    ("export table, csv", &["export", "table", "--format", "csv"]),
    ("export table, json", &["export", "table", "--format", "json"]),
    ("export table, html", &["export", "table", "--format", "html"]),
];

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let (shipped, large) = (folder.path().join("shipped"), folder.path().join("large"));
    copy_pathway(&shipped);
    write(&large, &Curriculum { strands: 500, per_strand: 200, ..Curriculum::default() });
    year_before(&large);
    println!("Measured: {}\n", program().display());
    table("the shipped pathway", &shipped, ASKED, RUNS.0);
    views(&shipped);
    table("100,000 outcomes", &large, LARGE, RUNS.1);
}

/// Times and memory of some commands.
fn table(title: &str, root: &Path, asked: &[(&str, &[&str])], runs: usize) {
    std::env::set_current_dir(root).expect("the pathway");
    println!("| {title} | time | processor | memory |\n|---|---|---|---|");
    for (name, arguments) in asked {
        let cost = best(runs, &program(), arguments, 0);
        println!("| {name} | {:.1} ms | {:.0} ms | {:.0} MB |", cost.milliseconds(), cost.cpu * 1000.0, cost.megabytes);
    }
    println!();
}

/// Times of each view in each format.
fn views(root: &Path) {
    std::env::set_current_dir(root).expect("the pathway");
    println!("| view, in ms | {} |\n|---|{}", FORMATS.join(" | "), "---|".repeat(FORMATS.len()));
    for (view, n_formats) in VIEWS {
        let cells = FORMATS.iter().zip(0..).map(|(format, place)| {
            let arguments = [view, ["--format", *format].as_slice()].concat();
            let cost = (place < *n_formats).then(|| best(RUNS.0 / 2, &program(), &arguments, 0));
            cost.map_or("–".to_owned(), |cost| format!("{:.0}", cost.milliseconds()))
        });
        println!("| `pdcn {}` | {} |", view.join(" "), cells.collect::<Vec<_>>().join(" | "));
    }
    println!();
}
