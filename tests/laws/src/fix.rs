//! Mending: it comes to an end, and never loses a comment nor makes a file harder to read.

use std::collections::HashSet;
use std::sync::Arc;

use pdcn_lint::{Options, Safety, lint, mend};
use pdcn_source::Loaded;

use crate::input::folder;

/// As many passes as the command makes.
const MAX_PASSES: usize = 8;

/// No pass gives texts that were there before; safe fixes leave comments where they are and add no problem of reading.
pub fn fix(input: &[u8]) {
    for safety in [Safety::Safe, Safety::Unsafe] {
        let mut folder = folder(input);
        let mut loaded = pdcn_source::load(folder.clone());
        let mut seen = HashSet::from([texts(&loaded)]);
        for _ in 0..MAX_PASSES {
            let report = lint(&loaded, &Options::default());
            let mended = mend(&report.locate(&loaded.sources), &loaded.sources, safety);
            if mended.made == 0 {
                assert!(mended.texts.is_empty(), "texts without fixes");
                break;
            }
            for (&file, text) in &mended.texts {
                let source = loaded.sources.file(file);
                if safety == Safety::Safe {
                    let (before, after) = (comments(&source.text), comments(text));
                    assert_eq!(before, after, "a comment was lost: {}\n{}", source.text, text);
                }
                folder.put(&source.path, Arc::<str>::from(text.as_str()));
            }
            let after = pdcn_source::load(folder.clone());
            if safety == Safety::Safe {
                assert!(after.problems.len() <= loaded.problems.len(), "harder to read: {:#?}", after.problems);
            }
            loaded = after;
            assert!(seen.insert(texts(&loaded)), "mending goes in a circle");
        }
    }
}

fn texts(loaded: &Loaded) -> Vec<Arc<str>> {
    loaded.sources.files().iter().map(|file| Arc::clone(&file.text)).collect()
}

/// The lines that are nothing but a comment; none when a text of several lines could hold what looks like one.
fn comments(text: &str) -> Vec<&str> {
    if text.contains("\"\"\"") || text.contains("'''") {
        return Vec::new();
    }
    text.lines().map(str::trim).filter(|line| line.starts_with('#')).collect()
}
