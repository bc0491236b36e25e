//! `pdcn lint` as people run it: what is shown, and the exit code.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod cases {
    mod bad_input;
    mod baseline;
    mod begin;
    mod commands;
    mod committee;
    mod curriculum;
    mod documents;
    mod edit_slips;
    mod edits;
    mod faults;
    mod file_slips;
    mod fixing;
    mod formats;
    mod found;
    mod harm;
    // A name of a file that Windows cannot have is part of it.
    #[cfg(unix)]
    mod hostile;
    mod large;
    mod main_job;
    mod options;
    mod outputs;
    mod sarif;
    mod search;
    mod six_slips;
    mod slips;
    mod unseen;
    mod upgrade;
    mod written;
    mod year;
}
