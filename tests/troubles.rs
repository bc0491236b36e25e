//! What goes wrong around the command, and never in it: disks, permissions, pipes, clocks, kills, and strange files.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod troubles {
    mod at_once;
    mod clock;
    mod closed_early;
    mod folder;
    mod full_disk;
    mod gone;
    mod kept;
    mod killed;
    mod language;
    mod long_texts;
    mod nesting;
    mod no_permission;
    mod strange_files;
    mod windows;
}
