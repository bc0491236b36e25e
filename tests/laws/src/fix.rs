//! Mending: it comes to an end, and never loses a comment nor makes a file harder to read.

use std::collections::HashSet;
use std::sync::Arc;

use pdcn_lint::{Options, Safety, lint, mend};
use pdcn_source::Loaded;

use crate::input::folder;

/// As many passes as the command makes.
const MAX_PASSES: usize = 8;

/// No pass gives texts that were there before; safe fixes leave comments where they are; and when files that a pass makes
/// harder to read are left alone, as the command does, the pathway is no harder to read at the end.
pub fn fix(input: &[u8]) {
    for safety in [Safety::Safe, Safety::Unsafe] {
        let mut folder = folder(input);
        let mut loaded = pdcn_source::load(folder.clone());
        let n_before = loaded.problems.len();
        let mut seen = HashSet::from([texts(&loaded)]);
        let mut given_up: HashSet<u32> = HashSet::new();
        for _ in 0..MAX_PASSES {
            let report = lint(&loaded, &Options::default());
            let mut located = report.locate(&loaded.sources);
            located.retain(|located| !located.edits.iter().any(|edit| given_up.contains(&edit.file)));
            let mended = mend(&located, &loaded.sources, safety);
            if mended.made == 0 {
                assert!(mended.texts.is_empty(), "texts without fixes");
                break;
            }
            let mut next = folder.clone();
            for (&file, text) in &mended.texts {
                let source = loaded.sources.file(file);
                if safety == Safety::Safe {
                    let (before, after) = (comments(&source.text), comments(text));
                    assert_eq!(before, after, "a comment was lost: {}\n{}", source.text, text);
                }
                next.put(&source.path, Arc::<str>::from(text.as_str()));
            }
            let after = pdcn_source::load(next.clone());
            let worse = |file: &&u32| n_problems(&after, **file) > n_problems(&loaded, **file);
            let worse: Vec<u32> = mended.texts.keys().filter(worse).copied().collect();
            if worse.is_empty() {
                (folder, loaded) = (next, after);
                assert!(seen.insert(texts(&loaded)), "mending goes in a circle");
            }
            given_up.extend(worse);
        }
        assert!(loaded.problems.len() <= n_before, "harder to read: {:#?}", loaded.problems);
    }
}

/// How many problems reading a file came up against.
fn n_problems(loaded: &Loaded, file: u32) -> usize {
    loaded.problems.iter().filter(|problem| problem.place().file == file).count()
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
