//! The laws hold for what the fuzzer found, and for the rules' examples.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use pdcn_laws::corpus::{begun, unpack};
use pdcn_laws::{LAWS, Law, files, folder};

/// At most as many of what was found are tried here, from all over it; `.ci/fuzz` tries all.
const N_TRIED: usize = 60;

/// What the fuzzer found for a target: see `fuzz/README.md`.
fn found(target: &str) -> Vec<Vec<u8>> {
    let path = format!("{}/../../fuzz/corpus/{target}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the file of the target");
    unpack(&text).expect("lines as they were packed")
}

#[track_caller]
fn holds(name: &str) {
    let law: Law = LAWS.into_iter().find(|(other, _)| *other == name).expect("a law").1;
    let found = found(name);
    assert!(found.len() > 50, "{} inputs", found.len());
    let step = found.len().div_ceil(N_TRIED);
    let tried = found.into_iter().step_by(step).chain(begun(name).into_iter().step_by(2));
    let broken = tried.filter(|input| std::panic::catch_unwind(|| law(input)).is_err());
    let broken: Vec<String> = broken.map(|input| input.escape_ascii().to_string()).collect();
    assert_eq!(broken, [""; 0], "{name}");
}

#[test]
fn the_law_of_reading_holds() {
    holds("load");
}

#[test]
fn the_law_of_judging_holds() {
    holds("lint");
}

#[test]
fn the_law_of_mending_holds() {
    holds("fix");
}

#[test]
fn the_law_of_comparing_holds() {
    holds("diff");
}

#[test]
fn the_law_of_showing_holds() {
    holds("views");
}

#[test]
fn the_law_of_emitting_holds() {
    holds("emit");
}

#[test]
fn an_input_takes_the_place_of_the_file_that_its_first_byte_names() {
    let input = pdcn_laws::input([("plans/ecole.toml", "edition = 1")]).expect("a file of an input");
    assert_eq!(files()[usize::from(input[0])], "plans/ecole.toml");
    let loaded = pdcn_source::load(folder(&input));
    let places: Vec<_> = loaded.problems.iter().map(|problem| problem.place().file).collect();
    assert!(!places.is_empty());
    assert!(places.iter().all(|&file| loaded.sources.file(file).path == "plans/ecole.toml"));
}
