//! Large pathways: nothing grows faster than what is read.

use std::time::{Duration, Instant};

use pdcn_tests::synthetic::{Shape, Synthetic, write};

use crate::run;

#[test]
fn diamonds_and_chains_are_shown_in_no_time() {
    for shape in [Shape::Diamonds, Shape::Chain, Shape::Ring] {
        let folder = tempfile::tempdir().expect("a folder");
        write(&folder.path().join("pathway"), &Synthetic { files: 10, per_file: 300, shape, faults: 0 });
        let start = Instant::now();
        let shown = run(folder.path(), &["show", "T0005-150", "--depth", "20", "--lang", "en"]);
        assert_eq!(shown.code, Some(0), "{}", shown.stderr);
        assert!(shown.stdout.lines().count() < 4000, "{shape:?}");
        let counted = run(folder.path(), &["coverage", "--all", "--reuse", "--format", "json"]);
        assert_eq!(counted.code, Some(0), "{}", counted.stderr);
        // Far above what it takes: only something that grows out of all proportion is caught.
        assert!(start.elapsed() < Duration::from_mins(1));
    }
}
