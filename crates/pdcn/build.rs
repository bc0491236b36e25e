//! Finds the page that the feature `atelier` puts into the program: the file that `PDCN_ATELIER` names.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "Cargo speaks to a build script in its environment, and hears what it prints"
)]

use std::env;
use std::path::Path;

/// Where the page is, for those who build with the feature.
const VARIABLE: &str = "PDCN_ATELIER";

fn main() {
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_ATELIER").is_none() {
        return;
    }
    let given = env::var_os(VARIABLE).unwrap_or_default();
    match Path::new(&given).canonicalize() {
        Ok(page) if page.is_file() => {
            println!("cargo::rerun-if-changed={}", page.display());
            println!("cargo::rustc-env=PDCN_ATELIER_PAGE={}", page.display());
        }
        _ => println!(
            "cargo::error=the feature `atelier` carries the page: build it with `cargo xtask atelier`, and give its full path in \
             {VARIABLE} (now: {})",
            given.display()
        ),
    }
}
