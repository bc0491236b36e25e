//! Mending: safe fixes never make a file harder to read, and mending comes to an end.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use pdcn_lint::{Options, Safety, lint, mend};
use pdcn_source::{Folder, load};

/// As many passes as the command makes.
const MAX_PASSES: usize = 8;

fuzz_target!(|input: &[u8]| {
    for safety in [Safety::Safe, Safety::Unsafe] {
        let mut folder: Folder = pdcn_fuzz::folder(input);
        for _ in 0..MAX_PASSES {
            let loaded = load(folder.clone());
            let report = lint(&loaded, &Options::default());
            let mended = mend(&report.locate(&loaded.sources), &loaded.sources, safety);
            if mended.made == 0 {
                assert!(mended.texts.is_empty());
                break;
            }
            for (file, text) in mended.texts {
                folder.put(&loaded.sources.file(file).path, Arc::<str>::from(text));
            }
        }
    }
});
