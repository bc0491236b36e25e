//! The laws hold for what the fuzzer found, and for the rules' examples.

use pdcn_laws::corpus::{examples, questions, unpack};
use pdcn_laws::{LAWS, files, folder};

/// What the fuzzer found: see `fuzz/README.md`.
const FOUND: &str = include_str!("../../../fuzz/corpus.txt");

#[test]
fn the_laws_hold() {
    let found = unpack(FOUND).expect("lines as they were packed");
    assert!(found.len() > 100, "{} inputs", found.len());
    let mut broken = Vec::new();
    for (name, law) in LAWS {
        let begun = if name == "views" { questions() } else { examples() };
        for input in found.iter().chain(&begun) {
            if std::panic::catch_unwind(|| law(input)).is_err() {
                broken.push(format!("{name}: {}", input.escape_ascii()));
            }
        }
    }
    assert_eq!(broken, [""; 0]);
}

#[test]
fn an_input_takes_the_place_of_the_file_that_its_first_byte_names() {
    let input = pdcn_laws::input([("plans/ecole.toml", "edition = 1")]).expect("a file of an input");
    assert_eq!(files()[usize::from(input[0])], "plans/ecole.toml");
    let loaded = pdcn_source::load(folder(&input));
    let places: Vec<u32> = loaded.problems.iter().map(|problem| problem.place().file).collect();
    assert!(!places.is_empty());
    assert!(places.iter().all(|&file| loaded.sources.file(file).path == "plans/ecole.toml"));
}
