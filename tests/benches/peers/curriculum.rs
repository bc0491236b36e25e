//! Writes a curriculum in which no rule finds anything, for benchmarks in other languages than ours:
//! `cargo run -p pdcn-tests --example curriculum -- FOLDER STRANDS PER_STRAND`.

#![expect(clippy::expect_used, reason = "a benchmark stops when it cannot go on")]

use std::path::Path;

use pdcn_tests::curriculum::{Curriculum, write};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, strands, per_strand] = arguments.as_slice() else {
        return assert!(arguments.is_empty(), "FOLDER STRANDS PER_STRAND");
    };
    let number = |text: &String| text.parse().expect("a number");
    write(
        Path::new(folder),
        &Curriculum { strands: number(strands), per_strand: number(per_strand), ..Curriculum::default() },
    );
}
