//! Speed of the linter with every rule that is on by itself, beside the floor: merely parsing the same files into spanned
//! tables with the `toml` crate.
//!
//! `cargo bench -p pdcn-tests --bench speed` writes curricula of known sizes in which no rule
//! finds anything, runs the command and the floor in turn, each in a process of its own, and prints the best of each:
//! time, time of all cores together, and memory. Then the phases of the largest one, in this process. `taskset -c 0,1
//! cargo bench …` limits everything to two cores, which the figures of BENCHMARKS.md are for.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark prints, and stops when it cannot go on")]

use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use pdcn_lint::{Options, Rule, lint};
use pdcn_source::{Folder, load};
use pdcn_tests::command::program;
use pdcn_tests::cost::cost;
use pdcn_tests::curriculum::{Curriculum, write};
use rayon::prelude::*;

/// The same as in the command: the floor must not be slower for want of it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measure; the best counts, which others on the machine have disturbed least.
const RUNS: usize = 15;
/// The argument that makes this program its own floor.
const FLOOR: &str = "--floor";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, argument, folder] = arguments.as_slice()
        && argument == FLOOR
    {
        return parse_all(Path::new(folder));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let sizes = [("one edition of 200 outcomes", 5, 40), ("10,000 outcomes", 50, 200), ("100,000 outcomes", 500, 200)];
    println!(
        "{:28} {:>6} {:>9} {:>9} {:>6} {:>10} {:>9} {:>6} {:>8} {:>6}",
        "", "MB", "floor", "lint", "ratio", "floor CPU", "lint CPU", "ratio", "MB used", "ratio"
    );
    compare("the shipped pathway", &Path::new(env!("CARGO_MANIFEST_DIR")).join("../pathway"));
    for (name, strands, per_strand) in sizes {
        let root = folder.path().join(name);
        write(&root, &Curriculum { strands, per_strand, ..Curriculum::default() });
        compare(name, &root);
    }
    phases(&folder.path().join("100,000 outcomes"));
}

/// Times the floor and the linter, turn by turn so that both see the same machine.
fn compare(name: &str, root: &Path) {
    let program = program();
    let own = std::env::current_exe().expect("the path of the benchmark");
    let path = root.to_string_lossy();
    let run =
        || (cost(&own, &[FLOOR, &path], 0), cost(&program, &["lint", "--format", "concise", "--pathway", &path], 0));
    let (floor, lint) =
        (1..RUNS).fold(run(), |best, _| [run()].map(|(floor, lint)| (best.0.best(floor), best.1.best(lint)))[0]);
    let bytes: u64 = toml_files(root).iter().map(|path| fs::metadata(path).expect("a file").len()).sum();
    let megabytes = f64::from(u32::try_from(bytes / 1000).unwrap_or(u32::MAX)) / 1000.0;
    println!(
        "{name:28} {megabytes:6.1} {:>6.1} ms {:>6.1} ms {:6.2} {:>7.0} ms {:>6.0} ms {:6.2} {:8.1} {:6.1}",
        milliseconds(floor.time),
        milliseconds(lint.time),
        lint.time.as_secs_f64() / floor.time.as_secs_f64(),
        floor.cpu * 1000.0,
        lint.cpu * 1000.0,
        lint.cpu / floor.cpu,
        lint.megabytes,
        lint.megabytes / megabytes,
    );
}

/// Reads and parses every file, side by side, as the linter does.
fn parse_all(root: &Path) {
    toml_files(root).par_iter().for_each(|path| {
        let text = fs::read_to_string(path).expect("a file");
        black_box(toml::de::DeTable::parse(&text).expect("valid TOML"));
    });
}

/// Prints the phases of a run, and the time of each category of rules over all threads.
fn phases(root: &Path) {
    let mut phases: BTreeMap<&str, Duration> = BTreeMap::new();
    let mut categories: BTreeMap<&str, Duration> = BTreeMap::new();
    for _ in 0..RUNS {
        let mut best = |name, start: Instant| {
            let time = phases.entry(name).or_insert(Duration::MAX);
            *time = start.elapsed().min(*time);
        };
        let start = Instant::now();
        let folder = Folder::read(root).expect("the folder");
        best("1 read", start);
        let start = Instant::now();
        let loaded = load(folder);
        best("2 parse, validate, model", start);
        let start = Instant::now();
        let report = lint(&loaded, &Options::default());
        best("3 index and rules", start);
        let start = Instant::now();
        let located = report.locate(&loaded.sources);
        best("4 places of findings", start);
        assert!(located.is_empty(), "no rule finds anything: {:?}", located.first());
        let timed = lint(&loaded, &Options { clock: Some(clock), ..Options::default() });
        let mut of_run: BTreeMap<&str, Duration> = BTreeMap::new();
        for (rule, time) in timed.timings {
            *of_run.entry(Rule::named(rule).expect("a rule").category.name()).or_default() += time;
        }
        for (category, time) in of_run {
            let best = categories.entry(category).or_insert(Duration::MAX);
            *best = time.min(*best);
        }
    }
    println!("\nphases of 100,000 outcomes, all cores");
    for (phase, time) in &phases {
        println!("{phase:28} {:>7.1} ms", milliseconds(*time));
    }
    println!("\ncategories of rules, over all threads, timing each rule on each text included");
    for (category, time) in &categories {
        println!("{category:28} {:>7.1} ms", milliseconds(*time));
    }
}

/// A clock that never goes back.
fn clock() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn toml_files(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> =
        entries.flat_map(|path| if path.is_dir() { toml_files(&path) } else { vec![path] }).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    paths
}
