//! `pdcn atelier`: the page in a file, and the server of the page as a browser, and as what is no browser of ours, speaks to it.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod atelier_cases {
    mod closing;
    mod file;
    mod requests;
    mod saving;
    mod server;
}
