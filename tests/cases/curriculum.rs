//! The curriculum that speed is measured on: every rule looks at it, and none finds anything.

use pdcn_tests::command::pdcn;
use pdcn_tests::curriculum::{Curriculum, write};

#[test]
fn no_rule_finds_anything_in_it_whatever_its_size() {
    for (strands, per_strand) in [(5, 40), (50, 104)] {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &Curriculum { strands, per_strand, ..Curriculum::default() });
        let run = pdcn(folder.path(), &["lint", "--format", "json", "--pathway", "."]);
        let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        assert_eq!(document["findings"], serde_json::json!([]));
        assert_eq!(document["checked"]["outcomes"], strands * per_strand);
    }
}
