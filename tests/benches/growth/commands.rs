//! The other commands as the number of outcomes grows: comparing, counting, exporting.

use std::fs;
use std::path::Path;

use pdcn_tests::curriculum::{Curriculum, YEAR_BEFORE, write, year_before};

use crate::{cells, head, measure, thousands};

/// Outcomes of a strand.
const PER_STRAND: usize = 200;

/// Prints the table.
pub(crate) fn print(to: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let sizes: Vec<usize> = [1_000, 10_000, 100_000].into_iter().filter(|&outcomes| outcomes <= to).collect();
    let commands: [&[&str]; 7] = [
        &["diff", YEAR_BEFORE],
        &["diff", YEAR_BEFORE, "--format", "json"],
        &["coverage"],
        &["export", "table", "--format", "csv"],
        &["export", "table", "--format", "json"],
        &["export", "table", "--format", "html"],
        &["export", "inventory", "--format", "csv"],
    ];
    for &outcomes in &sizes {
        let root = folder.path().join(outcomes.to_string());
        write(&root, &Curriculum { strands: outcomes / PER_STRAND, per_strand: PER_STRAND, ..Curriculum::default() });
        other_year_before(&root);
    }
    head("command");
    for command in commands {
        for &outcomes in &sizes {
            let cost = measure(&folder.path().join(outcomes.to_string()), outcomes, command);
            println!("| `pdcn {}`, {} | {}", command.join(" "), thousands(outcomes), cells(&cost, outcomes));
        }
    }
    println!();
}

/// The same edition a year before, with one verb in five another.
fn other_year_before(root: &Path) {
    let old = year_before(root);
    for stage in ["primary", "secondary"] {
        for entry in fs::read_dir(old.join(stage)).expect("a stage") {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).expect("a file");
            fs::write(path, text.replace("\"Nommer", "\"Énumérer")).expect("a file");
        }
    }
}
