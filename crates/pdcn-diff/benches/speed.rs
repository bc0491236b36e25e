//! How long it takes to compare two editions of 100,000 outcomes, 5 % of them changed, beside loading both.
//!
//! `cargo bench -p pdcn-diff` prints medians; the ratio is what counts, for the times depend on the machine.

#![expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
#![expect(clippy::print_stdout, reason = "a benchmark prints")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use pdcn_diff::{Options, Side, compare};
use pdcn_source::{Folder, Loaded, load};

const RUNS: usize = 7;
const OUTCOMES: usize = 100_000;
const PER_FILE: usize = 100;
const GRADES: [&str; 13] = ["M4", "M5", "P1", "P2", "P3", "P4", "P5", "P6", "S1", "S2", "S3", "S4", "S5"];
const VERBS: [&str; 6] = ["Nommer", "Comparer", "Expliquer", "Repérer", "Choisir", "Décrire"];
const OBJECTS: [&str; 7] =
    ["une source", "un risque", "une trace", "un outil", "une règle", "un indice", "un renseignement personnel"];

fn main() {
    for (name, every) in [("nothing changed", usize::MAX), ("5 % changed", 20), ("everything changed", 1)] {
        let (old, new) = (pathway(usize::MAX), pathway(every));
        let (mut loading, mut comparing, mut meaning) = (Vec::new(), Vec::new(), Vec::new());
        let mut n_changes = 0;
        for _ in 0..RUNS {
            let start = Instant::now();
            let (old, new) = (load(folder(&old)), load(folder(&new)));
            loading.push(start.elapsed());
            let start = Instant::now();
            let comparison = compare(side(&old), side(&new), &Options::default());
            comparing.push(start.elapsed());
            let start = Instant::now();
            black_box(comparison.consequences());
            meaning.push(start.elapsed());
            n_changes = comparison.changes.len();
        }
        let [loading, comparing, meaning] = [loading, comparing, meaning].map(median);
        println!(
            "{name:20} {n_changes:8} changes   loading {loading:8.1?}   comparing {comparing:8.1?} ({:.2})   consequences {meaning:8.1?} ({:.2})",
            comparing.as_secs_f64() / loading.as_secs_f64(),
            meaning.as_secs_f64() / loading.as_secs_f64(),
        );
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn side(loaded: &Loaded) -> Side<'_> {
    Side { pathway: &loaded.pathway, edition: &loaded.pathway.editions[0], sources: &loaded.sources }
}

fn folder(files: &[(String, String)]) -> Folder {
    Folder::from_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// An edition of which one outcome in so many is changed: gone, come, reworded, moved, or leaning on others.
fn pathway(every: usize) -> Vec<(String, String)> {
    let mut files = vec![("editions/2026/edition.toml".to_owned(), frame())];
    for file in 0..OUTCOMES / PER_FILE {
        let mut text = String::new();
        for n in file * PER_FILE..(file + 1) * PER_FILE {
            let change = if n.is_multiple_of(every) { Some(n / every % 6) } else { None };
            text += &outcome(n, file, change);
        }
        files.push((format!("editions/2026/primary/t{file:04}.toml"), text));
    }
    files
}

fn outcome(n: usize, file: usize, change: Option<usize>) -> String {
    let mut text = String::new();
    let id = if change == Some(0) { n + OUTCOMES } else { n };
    let verb = VERBS[(n + usize::from(change == Some(1))) % VERBS.len()];
    let object = OBJECTS[n / 7 % OBJECTS.len()];
    let grade = n * 10 / OUTCOMES + usize::from(change == Some(2));
    let competency = if change == Some(3) { "B" } else { "A" };
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "[[outcome]]\nid = \"T{file:04}-{id:06}\"\ncompetency = \"T{file:04}-{competency}\"\n\
         statement = \"{verb} {object} (étape {n} d’un parcours d’essai).\"\nlearn = \"{}\"\nmaster = \"{}\"\n\n",
        GRADES[grade],
        GRADES[grade + 2],
    );
    for (strength, step) in [("required", 1), ("helpful", 37), ("required", 2900)] {
        let target = n.checked_sub(step + usize::from(change == Some(4)));
        if let Some(target) = target.filter(|target| target % 3 != 0 && change != Some(5)) {
            let _ = write!(
                text,
                "[[outcome.prerequisite]]\nid = \"T{:04}-{target:06}\"\nstrength = \"{strength}\"\nreason = \"Étape {n}.\"\n\n",
                target / PER_FILE,
            );
        }
    }
    text
}

fn frame() -> String {
    let mut text = "id = \"2026\"\ntitle = \"Essai\"\nstatus = \"draft\"\nlicense = \"CC0-1.0\"\n\n\
                    [[stage]]\nid = \"primary\"\ntitle = \"Primaire\"\n\n"
        .to_owned();
    for (age, id) in (4..).zip(GRADES) {
        let _ = write!(
            text,
            "[[grade]]\nid = \"{id}\"\ntitle = \"{id}\"\nshort = \"{id}\"\nstage = \"primary\"\ncycle = \"1\"\nage = {age}\n\n"
        );
    }
    for file in 0..OUTCOMES / PER_FILE {
        let _ = write!(text, "[[strand]]\nid = \"T{file:04}\"\ntitle = \"Volet {file}\"\n\n");
        for competency in ["A", "B"] {
            let _ = write!(
                text,
                "[[competency]]\nid = \"T{file:04}-{competency}\"\nstrand = \"T{file:04}\"\ntitle = \"{competency}\"\nai = true\n\n"
            );
        }
    }
    text
}
