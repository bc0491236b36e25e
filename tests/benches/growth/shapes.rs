//! `pdcn lint` as the number of outcomes grows, in three shapes of graph, with every rule that is on by itself.

use std::fs;

use pdcn_tests::curriculum::{Curriculum, Shape, write};

use crate::{cells, head, measure, thousands};

/// Outcomes of a strand.
const PER_STRAND: usize = 200;

/// Prints the table.
pub(crate) fn print(to: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    head("`pdcn lint`");
    for (name, shape) in [("chain", Shape::Chain), ("diamonds", Shape::Diamonds), ("layers", Shape::Layers)] {
        for outcomes in [1_000, 10_000, 100_000, 1_000_000].into_iter().filter(|&outcomes| outcomes <= to) {
            let root = folder.path().join("pathway");
            write(&root, &Curriculum { strands: outcomes / PER_STRAND, per_strand: PER_STRAND, shape });
            let cost = measure(&root, outcomes, &["lint", "--format", "concise"]);
            println!("| {name}, {} outcomes | {}", thousands(outcomes), cells(&cost, outcomes));
            fs::remove_dir_all(&root).expect("the pathway goes");
        }
    }
    println!();
}
