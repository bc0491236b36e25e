//! The other commands as the number of outcomes grows: comparing, counting, exporting.

use std::fs;
use std::path::Path;

use pdcn_tests::command::copy;
use pdcn_tests::curriculum::{Curriculum, write};

use crate::{cells, head, measure, thousands};

/// Outcomes of a strand.
const PER_STRAND: usize = 200;
/// The edition that the new one is compared with.
const OLD: &str = "2025-2026";

/// Prints the table.
pub(crate) fn print(to: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let sizes = [1_000, 10_000, 100_000].map(|outcomes: usize| outcomes.min(to));
    let commands: [&[&str]; 7] = [
        &["diff", OLD],
        &["diff", OLD, "--format", "json"],
        &["coverage"],
        &["export", "table", "--format", "csv"],
        &["export", "table", "--format", "json"],
        &["export", "table", "--format", "html"],
        &["export", "inventory", "--format", "csv"],
    ];
    for outcomes in sizes {
        let root = folder.path().join(outcomes.to_string());
        if !root.exists() {
            write(
                &root,
                &Curriculum { strands: outcomes / PER_STRAND, per_strand: PER_STRAND, ..Curriculum::default() },
            );
            year_before(&root);
        }
    }
    head("command");
    for command in commands {
        for outcomes in sizes {
            let cost = measure(&folder.path().join(outcomes.to_string()), outcomes, command);
            println!("| `pdcn {}`, {} | {}", command.join(" "), thousands(outcomes), cells(&cost, outcomes));
        }
    }
    println!();
}

/// The same edition a year before, with one verb in five another.
fn year_before(root: &Path) {
    let (old, new) = (root.join("editions").join(OLD), root.join("editions/2026-2027"));
    copy(&new, &old);
    let edit = |path: &Path, from: &str, to: &str| {
        let text = fs::read_to_string(path).expect("a file");
        fs::write(path, text.replace(from, to)).expect("a file");
    };
    edit(&old.join("edition.toml"), "id = \"2026-2027\"", &format!("id = \"{OLD}\""));
    edit(&new.join("edition.toml"), "status = \"draft\"", &format!("status = \"draft\"\nprevious = \"{OLD}\""));
    for stage in ["primary", "secondary"] {
        for entry in fs::read_dir(old.join(stage)).expect("a stage") {
            edit(&entry.expect("an entry").path(), "\"Nommer", "\"Énumérer");
        }
    }
}
