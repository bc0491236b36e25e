//! `pdcn diff` as people run it: what is compared, what is shown, and the exit code.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod changes {
    mod accepted;
    mod filters;
    mod folder;
    mod git;
    mod hostile;
    mod programs;
    mod sides;
    mod transcripts;
}
