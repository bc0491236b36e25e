//! Files come and go while they are read: whoever saves in an editor is not to wait for the command, nor it for them.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};

use super::folder::Folder;

/// Stops the one who saves when the test ends, by a failure too.
struct Stop<'s>(&'s AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn files_that_come_and_go_are_read_or_said_to_be_gone() {
    let folder = Folder::new();
    let stop = AtomicBool::new(false);
    let paths: Vec<_> = (0..20).map(|number| folder.file(&format!("words/liste-{number:02}.toml"))).collect();
    fs::create_dir(folder.file("words")).expect("a folder");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                for path in &paths {
                    fs::write(path, "").expect("a file");
                }
                for path in &paths {
                    fs::remove_file(path).expect("it was there");
                }
            }
        });
        let _stop = Stop(&stop);
        for _ in 0..10 {
            for arguments in
                [&["lint", "--format", "concise"][..], &["export", "table"], &["lint", "--fix", "--format", "concise"]]
            {
                let run = folder.run(arguments);
                assert!(matches!(run.code, Some(0 | 1)) && !run.stderr.contains("panicked"), "{arguments:?}: {run:?}");
                let is_other = |line: &&str| line.contains("[unreadable-file]") && !line.contains("a été retiré");
                assert_eq!(run.stdout.lines().find(is_other), None, "{run:?}");
            }
        }
    });
}
