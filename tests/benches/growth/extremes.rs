//! `pdcn lint` on curricula that nobody should write: few files or many, one outcome that leans on thousands, statements
//! that are all alike, a finding for each outcome, and the rules that would be slow if done the plain way.

use std::fs;
use std::path::Path;

use pdcn_tests::extreme;

use crate::{cells, head, measure, thousands};

/// What is extreme, how it is written, at how many outcomes, and the format of what is found.
type Extreme = (&'static str, fn(&Path, usize), &'static [usize], &'static str);

const EXTREMES: &[Extreme] = &[
    ("one file for each stage", extreme::one_file, &[10_000, 100_000], "concise"),
    ("a file for each outcome", extreme::one_outcome_each, &[10_000, 100_000], "concise"),
    ("one outcome that leans on all", extreme::many_prerequisites, &[1_000, 10_000, 100_000], "concise"),
    ("one statement for all", extreme::one_statement, &[1_000, 10_000, 100_000], "concise"),
    ("statements alike but for a number", extreme::alike, &[1_000, 10_000, 100_000], "concise"),
    ("a finding for each outcome, concise", extreme::many_findings, &[10_000, 100_000], "concise"),
    ("a finding for each outcome, full", extreme::many_findings, &[10_000, 100_000], "full"),
    ("a finding for each outcome, json", extreme::many_findings, &[10_000, 100_000], "json"),
    ("straight apostrophes, concise", extreme::straight_apostrophes, &[10_000, 100_000, 1_000_000], "concise"),
    ("redundant-prerequisite, few", extreme::layers, &[1_000, 10_000, 100_000], "concise"),
    ("redundant-prerequisite, three for each", redundant, &[1_000, 10_000, 100_000], "concise"),
    ("the same in one file for each stage", redundant_in_one, &[1_000, 10_000, 100_000], "concise"),
];

/// Prints the table.
pub(crate) fn print(to: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    head("`pdcn lint`");
    for (name, write, sizes, format) in EXTREMES {
        for &outcomes in sizes.iter().filter(|&&outcomes| outcomes <= to) {
            let root = folder.path().join("pathway");
            write(&root, outcomes);
            let cost = measure(&root, outcomes, &["lint", "--format", format]);
            println!("| {name}, {} | {}", thousands(outcomes), cells(&cost, outcomes));
            fs::remove_dir_all(&root).expect("the pathway goes");
        }
    }
    println!();
}

fn redundant(root: &Path, outcomes: usize) {
    extreme::redundant(root, outcomes / 200, 200);
}

fn redundant_in_one(root: &Path, outcomes: usize) {
    extreme::redundant(root, 1, outcomes);
}
